"""Presses keys in galley's keys mode."""

import termios
import time
from pathlib import Path

from .terminal import Terminal


class Keyboard:
  """A shell in keys mode that is waited for after each key."""

  # How long nothing is painted before a key counts as answered.
  SILENCE = 0.03

  def __init__(self, command, folder: Path, before=()):
    self.terminal = Terminal([*before, *command, "--keys"], folder)
    self.pressed = 0
    self.answered = 0
    while self._painted(silence=0.2) and not self._is_raw():
      pass

  def press(self, key: str) -> bool:
    """Presses a key and waits until it is answered; returns whether it was."""
    self.pressed += 1
    # In other modes the terminal itself would echo it.
    if not self._is_raw():
      return False
    self.terminal.send(key)
    if not self._painted():
      return False
    self.answered = self.pressed
    return True

  def end(self) -> None:
    """Goes back to lines and leaves."""
    for keys in ("\x1b", "\x04"):
      self.terminal.send(keys)
      self._painted()
    self.terminal.end()
    self.terminal.close()

  def _is_raw(self) -> bool:
    return not termios.tcgetattr(self.terminal.slave)[3] & termios.ECHO

  def _painted(self, silence=SILENCE) -> bool:
    """Reads until nothing more is painted; returns whether anything was."""
    before = len(self.terminal.painted)
    deadline = time.monotonic() + Terminal.PATIENCE
    while len(self.terminal.painted) == before and time.monotonic() < deadline:
      if not self.terminal.read(0.05) and self.terminal.process.poll() is not None:
        return False
    self.terminal.settle(silence)
    return len(self.terminal.painted) > before
