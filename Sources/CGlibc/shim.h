#include <malloc.h>
#include <stddef.h>

// A GNU extension, which the module of the C library leaves out: a search that is linear whatever is searched for.
extern void *memmem(const void *haystack, size_t length, const void *needle, size_t needle_length);
