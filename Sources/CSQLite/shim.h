#include <sqlite3.h>

// Variadic, and so out of Swift's reach.
static inline void yishi_sqlite_uncounted(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
