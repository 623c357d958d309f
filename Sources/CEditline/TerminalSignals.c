#define _GNU_SOURCE 1

#include "CEditline.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { SIGNAL_LIMIT = 65 };

// Handlers only set a flag and write a byte; all else happens where a read waits.
static volatile sig_atomic_t arrived[SIGNAL_LIMIT];
static int wake_read = -1;
static int wake_write = -1;

static const int events[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGCONT, SIGWINCH};
static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
enum {
  EVENT_COUNT = sizeof events / sizeof *events,
  FAULT_COUNT = sizeof faults / sizeof *faults,
};

static struct sigaction former_events[EVENT_COUNT];
static struct sigaction former_faults[FAULT_COUNT];
static bool installed;

// A crash may be an overflow of the stack, so its handler needs one of its own.
static char fault_stack[64 * 1024];

static void handle(int number, void (*handler)(int), struct sigaction *former) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, former);
}

// Ctrl-C at a prompt ends the line. Where no read is going on, the third one that nobody has looked
// at ends the program: whatever goes on is not going to end by itself.
static volatile sig_atomic_t interrupts;
static volatile sig_atomic_t reading;

static void note(int number) {
  int saved = errno;
  if (number == SIGINT && !reading && ++interrupts >= 3) {
    terminal_restore();
    handle(number, SIG_DFL, NULL);
    raise(number);
  }
  if (arrived[number] && (number == SIGTERM || number == SIGQUIT)) {
    // Asked a second time and nobody has looked: whatever goes on is not going to end.
    terminal_restore();
    handle(number, SIG_DFL, NULL);
    raise(number);
  }
  arrived[number] = 1;
  char byte = (char)number;
  // A full pipe is as good as a byte in it.
  ssize_t written = write(wake_write, &byte, 1);
  (void)written;
  errno = saved;
}

static void fail(int number, siginfo_t *info, void *context) {
  (void)context;
  terminal_restore();
  for (size_t i = 0; i < FAULT_COUNT; i++) {
    if (faults[i] == number) {
      // Swift's backtrace, or the plain end that was there before.
      sigaction(number, &former_faults[i], NULL);
    }
  }
  // A fault comes again by itself when the instruction is tried again.
  if (info->si_code <= 0) {
    raise(number);
  }
}

static bool open_wake_pipe(void) {
  int ends[2];
  if (wake_read >= 0) {
    return true;
  }
  if (pipe(ends) == -1) {
    return false;
  }
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  wake_read = ends[0];
  wake_write = ends[1];
  return true;
}

bool signals_install(void) {
  if (installed) {
    return true;
  }
  if (!open_wake_pipe()) {
    return false;
  }
  signals_ignore_failed_writes();
  for (size_t i = 0; i < EVENT_COUNT; i++) {
    handle(events[i], note, &former_events[i]);
    if (former_events[i].sa_handler == SIG_IGN && events[i] == SIGHUP) {
      // Started under nohup: stay deaf to it.
      sigaction(SIGHUP, &former_events[i], NULL);
    }
  }
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = fault_stack;
    stack.ss_size = sizeof fault_stack;
    sigaltstack(&stack, NULL);
  }
  for (size_t i = 0; i < FAULT_COUNT; i++) {
    struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK};
    action.sa_sigaction = fail;
    sigemptyset(&action.sa_mask);
    sigaction(faults[i], &action, &former_faults[i]);
  }
  installed = true;
  return true;
}

void signals_remove(void) {
  if (!installed) {
    return;
  }
  for (size_t i = 0; i < EVENT_COUNT; i++) {
    sigaction(events[i], &former_events[i], NULL);
  }
  for (size_t i = 0; i < FAULT_COUNT; i++) {
    sigaction(faults[i], &former_faults[i], NULL);
  }
  handle(SIGTSTP, SIG_DFL, NULL);
  installed = false;
}

// Stopped at once, with the terminal as its shell had it: between two reads the modes are those of
// the next one.
static void stop_between_reads(int number) {
  (void)number;
  int saved = errno;
  terminal_restore();
  signals_stop_process();
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) {
    terminal_enter_key_mode();
  }
  handle(SIGTSTP, stop_between_reads, NULL);
  errno = saved;
}

void signals_hold_stop(bool hold) {
  reading = hold;
  interrupts = 0;
  if (hold) {
    handle(SIGTSTP, note, NULL);
  } else {
    handle(SIGTSTP, stop_between_reads, NULL);
    arrived[SIGTSTP] = 0;
  }
}

int signals_descriptor(void) {
  return wake_read;
}

void signals_drain(void) {
  char bytes[64];
  while (read(wake_read, bytes, sizeof bytes) > 0) {
  }
}

bool signals_take(int number) {
  bool came = arrived[number] != 0;
  arrived[number] = 0;
  return came;
}

bool signals_pending(int number) {
  return arrived[number] != 0;
}

void signals_stop_process(void) {
  sigset_t stop, former;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  handle(SIGTSTP, SIG_DFL, NULL);
  sigprocmask(SIG_UNBLOCK, &stop, &former);
  // Only this process: when a key did it, the terminal has told the others itself.
  kill(getpid(), SIGTSTP);
  sigprocmask(SIG_SETMASK, &former, NULL);
  handle(SIGTSTP, note, NULL);
  // The one that woke us is no news.
  arrived[SIGCONT] = 0;
  arrived[SIGTSTP] = 0;
}

void signals_ignore_failed_writes(void) {
  handle(SIGPIPE, SIG_IGN, NULL);
  handle(SIGXFSZ, SIG_IGN, NULL);
}
