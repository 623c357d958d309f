"""Presses keys in galley's keys mode, on a terminal of its own."""

import fcntl
import os
import select
import signal
import struct
import subprocess
import termios
import time
from pathlib import Path

from .harness import Lost, environment


class Keyboard:
  """A shell in keys mode on a pseudo-terminal."""

  PATIENCE = 30
  # How long nothing is painted before a key counts as answered.
  SILENCE = 0.03

  def __init__(self, command, folder: Path, before=()):
    self.master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    self.process = subprocess.Popen(
      [*before, *command, "--keys"], cwd=folder, stdin=slave, stdout=slave, stderr=slave,
      env=environment(), start_new_session=True,
      preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
    os.close(slave)
    self.pressed = 0
    self.answered = 0
    while self._painted(silence=0.2) and not self._is_raw():
      pass

  def press(self, key: str) -> bool:
    """Presses a key and waits until it is answered; returns whether it was."""
    self.pressed += 1
    if not self._is_raw():
      # What comes now is the terminal's echo.
      return False
    try:
      os.write(self.master, key.encode())
    except OSError:
      return False
    if not self._painted():
      return False
    self.answered = self.pressed
    return True

  def end(self) -> int:
    """Goes back to lines, leaves, and returns the status."""
    for keys in ("\x1b", "\x04"):
      try:
        os.write(self.master, keys.encode())
      except OSError:
        break
      self._painted()
    return self._status()

  def kill(self) -> None:
    os.killpg(self.process.pid, signal.SIGKILL)
    self._status()

  def _status(self) -> int:
    deadline = time.monotonic() + self.PATIENCE
    while self.process.poll() is None:
      # Whoever is not read from may wait for ever to be.
      self._painted(0.01)
      if time.monotonic() > deadline:
        os.killpg(self.process.pid, signal.SIGKILL)
        raise Lost("it does not end")
    os.close(self.master)
    return self.process.returncode

  def _is_raw(self) -> bool:
    return not termios.tcgetattr(self.master)[3] & termios.ECHO

  def _painted(self, patience=PATIENCE, silence=SILENCE) -> bool:
    """Reads until nothing more is painted; returns whether anything was."""
    painted = False
    while select.select([self.master], [], [], silence if painted else patience)[0]:
      try:
        if not os.read(self.master, 1 << 16):
          return painted
      except OSError:
        return painted
      painted = True
    return painted
