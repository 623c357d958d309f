#include "CEditline.h"

#include <errno.h>
#include <poll.h>
#include <time.h>

static long long now_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

input_state input_wait(int descriptor, int timeout_milliseconds) {
  return input_wait_watching(descriptor, NULL, 0, timeout_milliseconds);
}

input_state input_wait_watching(
    int descriptor, const input_watched *watched, size_t count, int timeout_milliseconds) {
  // The signal descriptor is -1 without handlers, and poll skips it then.
  struct pollfd waited[2 + INPUT_WATCHED_LIMIT] = {
    {.fd = descriptor, .events = POLLIN},
    {.fd = signals_descriptor(), .events = POLLIN},
  };
  nfds_t all = 2;
  for (size_t i = 0; i < count && i < INPUT_WATCHED_LIMIT; i++) {
    waited[all].fd = watched[i].descriptor;
    waited[all++].events = watched[i].for_writing ? POLLOUT : POLLIN;
  }
  int left = timeout_milliseconds;
  long long end = left > 0 ? now_milliseconds() + left : 0;
  for (;;) {
    int ready = poll(waited, all, left);
    if (ready > 0 && waited[1].revents != 0) {
      return INPUT_SIGNAL;
    }
    if (ready > 0 && waited[0].revents != 0) {
      return (waited[0].revents & POLLIN) != 0 ? INPUT_READY : INPUT_CLOSED;
    }
    if (ready > 0) {
      return INPUT_WATCHED;
    }
    if (ready == 0) {
      return INPUT_TIMEOUT;
    }
    if (errno != EINTR && errno != EAGAIN) {
      return INPUT_CLOSED;
    }
    if (timeout_milliseconds > 0) {
      long long rest = end - now_milliseconds();
      left = rest > 0 ? (int)rest : 0;
    }
  }
}
