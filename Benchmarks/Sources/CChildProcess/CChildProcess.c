#define _GNU_SOURCE
#define _DARWIN_C_SOURCE

#include "CChildProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __APPLE__
#include <libproc.h>
#include <util.h>
#else
#include <pty.h>
#endif

int child_terminal_open(int columns, int rows, char device[128]) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int controller, terminal;
  if (openpty(&controller, &terminal, NULL, NULL, &size) != 0) return -1;
  const char *name = ttyname(terminal);
  if (name == NULL || strlen(name) >= 128) {
    close(controller);
    close(terminal);
    return -1;
  }
  strcpy(device, name);
  close(terminal);
  fcntl(controller, F_SETFD, FD_CLOEXEC);
  return controller;
}

pid_t child_start(
    char *const words[], char *const environment[], const char *folder, const char *input,
    const char *output) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  // A pipe that its reader could write to would never end.
  int reading = strcmp(input, output) == 0 ? O_RDWR : O_RDONLY;
  posix_spawn_file_actions_addopen(&actions, 0, input, reading, 0);
  posix_spawn_file_actions_addopen(&actions, 1, output, O_RDWR, 0);
  posix_spawn_file_actions_addopen(
      &actions, 2, strcmp(input, output) == 0 ? output : "/dev/null", O_RDWR, 0);
  posix_spawn_file_actions_addchdir_np(&actions, folder);
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  pid_t process = -1;
  int code = posix_spawn(&process, words[0], &actions, &attributes, words, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (code == 0) return process;
  errno = code;
  return -1;
}

int child_wait(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int64_t child_peak_memory(pid_t process) {
#ifdef __APPLE__
  struct rusage_info_v4 usage;
  if (proc_pid_rusage(process, RUSAGE_INFO_V4, (rusage_info_t *)&usage) != 0) return -1;
  return (int64_t)usage.ri_lifetime_max_phys_footprint;
#else
  // Not `ru_maxrss`: it begins with what the starting process had.
  char path[64], line[256];
  snprintf(path, sizeof path, "/proc/%d/status", (int)process);
  FILE *file = fopen(path, "r");
  if (file == NULL) return -1;
  long long kilobytes = -1;
  while (fgets(line, sizeof line, file) != NULL) {
    if (sscanf(line, "VmHWM: %lld", &kilobytes) == 1) break;
  }
  fclose(file);
  return kilobytes < 0 ? -1 : kilobytes * 1024;
#endif
}

ssize_t child_read(int descriptor, void *bytes, size_t size, int milliseconds) {
  struct pollfd waited = {.fd = descriptor, .events = POLLIN};
  while (1) {
    int ready = poll(&waited, 1, milliseconds);
    if (ready == 0) {
      errno = ETIMEDOUT;
      return -1;
    }
    if (ready > 0) return read(descriptor, bytes, size);
    if (errno != EINTR) return -1;
  }
}

int append_and_sync(int descriptor, const void *bytes, size_t size) {
  if (write(descriptor, bytes, size) != (ssize_t)size) return -1;
#ifdef __APPLE__
  return fcntl(descriptor, F_FULLFSYNC);
#else
  return fdatasync(descriptor);
#endif
}
