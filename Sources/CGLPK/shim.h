#include <glpk.h>
#include <setjmp.h>

/* GLPK ends the process when one of its own assertions fails, as it does on some singular bases. These calls return
   CGLPK_FAILED instead; the problem can then be solved again from another basis. Only frames of GLPK are jumped over. */
#define CGLPK_FAILED (-1)

static inline int cglpk_unheard(void *info, const char *text) {
  (void)info;
  (void)text;
  return 1;
}

/* Nothing is to appear on the terminal, failed assertions included. */
static inline void cglpk_silence(void) { glp_term_hook(cglpk_unheard, NULL); }

static inline void cglpk_leave(void *place) { longjmp(*(jmp_buf *)place, 1); }

static inline int cglpk_simplex(glp_prob *problem, const glp_smcp *control) {
  jmp_buf place;
  volatile int code = CGLPK_FAILED;
  if (setjmp(place) == 0) {
    glp_error_hook(cglpk_leave, &place);
    code = glp_simplex(problem, control);
  }
  glp_error_hook(NULL, NULL);
  return code;
}

static inline int cglpk_intopt(glp_prob *problem, const glp_iocp *control) {
  jmp_buf place;
  volatile int code = CGLPK_FAILED;
  if (setjmp(place) == 0) {
    glp_error_hook(cglpk_leave, &place);
    code = glp_intopt(problem, control);
  }
  glp_error_hook(NULL, NULL);
  return code;
}
