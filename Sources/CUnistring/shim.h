#include <stdlib.h>
#include <uninorm.h>

/* NFC of some UTF-8; NULL when memory is short. The caller frees it. */
static inline unsigned char *cunistring_nfc(const unsigned char *text, size_t count, size_t *made) {
  return u8_normalize(UNINORM_NFC, text, count, NULL, made);
}
