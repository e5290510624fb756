// Calls of Linux that Swift cannot make: those that take any number of arguments. Only inline
// functions, so no C target is needed.
#ifndef KEERPUNT_CLINUX_H
#define KEERPUNT_CLINUX_H

#include <sys/prctl.h>

/// Marks the process as one whose memory nobody but root may look at; 1 when that holds.
static inline int cl_close_memory(void) {
  return prctl(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L) == 0;
}

#endif
