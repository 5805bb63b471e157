#include <libpq-fe.h>

static inline void yishi_ignore_notice(void *arg, const PGresult *result) {
  (void)arg;
  (void)result;
}

static inline void yishi_silence(PGconn *connection) {
  PQsetNoticeReceiver(connection, yishi_ignore_notice, 0);
}
