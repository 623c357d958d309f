#define _GNU_SOURCE 1

#include "CEditline.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios original;
// A signal handler reads these; each is written once the state it speaks of is complete.
static volatile sig_atomic_t remembered;
static volatile sig_atomic_t pasting;
static pid_t owner;

// Never flushes: what was typed ahead is kept. Never drains either: a terminal that was stopped
// with Ctrl-S would hold up the end of the program.
static bool set_modes(const struct termios *modes) {
  int result;
  while ((result = tcsetattr(STDIN_FILENO, TCSANOW, modes)) == -1 && errno == EINTR) {
  }
  return result == 0;
}

static void write_sequence(const char *sequence, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, sequence, count);
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written <= 0) {
      return;
    }
    sequence += written;
    count -= (size_t)written;
  }
}

bool terminal_remember(void) {
  static bool registered;
  if (tcgetattr(STDIN_FILENO, &original) == -1) {
    return false;
  }
  owner = getpid();
  remembered = 1;
  if (!registered) {
    registered = atexit(terminal_restore) == 0;
  }
  return true;
}

void terminal_restore(void) {
  // A forked child that exits must not change the terminal under its parent, and a process in the
  // background not that of its shell.
  if (!remembered || getpid() != owner) {
    return;
  }
  int saved = errno;
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) {
    terminal_set_bracketed_paste(false);
    set_modes(&original);
  }
  errno = saved;
}

void terminal_set_bracketed_paste(bool on) {
  static const char start[] = "\033[?2004h";
  static const char end[] = "\033[?2004l";
  if (on == (pasting != 0)) {
    return;
  }
  pasting = on;
  write_sequence(on ? start : end, sizeof start - 1);
}

bool terminal_enter_key_mode(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) == -1) {
    return false;
  }
  // Ctrl-S and Ctrl-Q become keys, Enter stays distinct from Ctrl-J; Ctrl-C and Ctrl-Z keep
  // sending signals, and a newline that is written still returns the carriage.
  modes.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | IXON | ISTRIP);
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
  modes.c_lflag |= ISIG;
  modes.c_oflag |= OPOST;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  return set_modes(&modes);
}

void terminal_size(int *columns, int *rows) {
  struct winsize size = {0};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == -1) {
    size.ws_col = size.ws_row = 0;
  }
  *columns = size.ws_col > 0 ? size.ws_col : 80;
  *rows = size.ws_row > 0 ? size.ws_row : 24;
}
