"""Runs a program on a terminal of its own."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from pathlib import Path

from . import harness
from .harness import Lost

PASTING = re.compile(rb"\x1b\[\?2004([hl])")


class Terminal:
  """A program on a terminal of its own, and all that it has painted."""

  PATIENCE = 30

  def __init__(self, command, folder: Path, term="xterm-256color", size=(80, 24), job_control=False):
    """With job control a shell starts the program, as it does for people: it can be stopped."""
    self.master, self.slave = pty.openpty()
    self.resize(*size)
    os.set_blocking(self.master, False)
    self.before = termios.tcgetattr(self.slave)
    self.painted = b""
    variables = {**harness.environment(), "TERM": term, "HOME": str(folder)}
    # Before the program hears SIGQUIT, the language's runtime takes it for a crash and asks.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    if term is None:
      del variables["TERM"]
    words = [str(word) for word in command]
    if job_control:
      # After a stop it waits for a line, and brings the program back.
      words = ["sh", "-c", 'set -m; "$@"; echo STOPPED; read line; fg >/dev/null', "sh", *words]
    self.process = subprocess.Popen(
      words, cwd=folder, stdin=self.slave, stdout=self.slave, stderr=self.slave, env=variables,
      preexec_fn=self._take_terminal)

  @staticmethod
  def _take_terminal() -> None:
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)

  def resize(self, columns: int, rows: int) -> None:
    fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

  def send(self, text) -> None:
    """Types; while the program is busy it reads what is painted, so that neither waits for ever."""
    data = text.encode() if isinstance(text, str) else text
    deadline = time.monotonic() + self.PATIENCE
    while data:
      self.read(0)
      try:
        data = data[os.write(self.master, data[:512]) :]
      except BlockingIOError:
        if time.monotonic() > deadline:
          raise Lost("it does not read what is typed") from None
        self.read(0.01)
      except OSError:
        return

  def read(self, seconds: float) -> bool:
    """Reads what is painted within some time; returns whether there was anything."""
    if self.master < 0 or not select.select([self.master], [], [], seconds)[0]:
      return False
    try:
      chunk = os.read(self.master, 1 << 16)
    except OSError:
      return False
    self.painted += chunk
    return bool(chunk)

  def settle(self, quiet: float) -> None:
    """Reads until nothing more is painted for a while."""
    while self.read(quiet):
      pass

  def wait_for(self, wanted, since=0) -> None:
    """Reads until the text, or what a function looks for, is painted."""
    found = wanted if callable(wanted) else lambda painted: wanted.encode() in painted[since:]
    deadline = time.monotonic() + self.PATIENCE
    while not found(self.painted):
      if time.monotonic() > deadline or (self.process.poll() is not None and not self.read(0.1)):
        raise Lost(f"it does not paint '{wanted}', but: {self.painted[-400:]}")
      self.read(0.05)

  def end(self) -> int:
    """Waits for the end; returns the status."""
    deadline = time.monotonic() + self.PATIENCE
    while self.process.poll() is None:
      if time.monotonic() > deadline:
        self.kill()
        raise Lost(f"it does not end; the last it painted is {self.painted[-200:]}")
      if not self.read(0.02):
        time.sleep(0.002)
    self.settle(0)
    return self.process.returncode

  def signal(self, number: int) -> None:
    try:
      os.kill(self.process.pid, number)
    except ProcessLookupError:
      pass

  def members(self) -> dict:
    """The processes of the terminal's session, by number, without those that have ended."""
    found = {}
    for entry in Path("/proc").iterdir():
      if not entry.name.isdigit():
        continue
      try:
        text = (entry / "stat").read_text()
      except OSError:
        continue
      # Behind the name, which may hold anything: state, parent, group, session.
      state, _, _, session = text[text.rfind(")") + 2 :].split()[:4]
      if int(session) == self.process.pid and state not in "ZX":
        found[int(entry.name)] = text[text.find("(") + 1 : text.rfind(")")]
    return found

  def kill(self) -> None:
    for pid in self.members():
      try:
        os.kill(pid, signal.SIGKILL)
      except ProcessLookupError:
        pass
    self.process.kill()
    self.process.wait()

  def hang_up(self) -> None:
    """Closes the terminal's other end, as a closed window does."""
    os.close(self.master)
    self.master = -1

  def close(self) -> None:
    for descriptor in (self.master, self.slave):
      if descriptor >= 0:
        os.close(descriptor)
    self.master = self.slave = -1

  # What a program must leave behind

  def check_modes(self) -> None:
    """The modes must be as before, and pasted text must not be bracketed any more."""
    modes = termios.tcgetattr(self.slave)
    if modes != self.before:
      names = ("input", "output", "control", "local", "speed", "speed", "characters")
      changed = [name for name, old, new in zip(names, self.before, modes) if old != new]
      raise Lost(f"the terminal's modes are not as before: {', '.join(changed)}")
    pasting = PASTING.findall(self.painted)
    if pasting[-1:] == [b"h"]:
      raise Lost("bracketed paste stays on")

  def check_gone(self) -> None:
    """No process may stay."""
    deadline = time.monotonic() + 5
    while self.members():
      if time.monotonic() > deadline:
        raise Lost(f"left behind: {self.members()}")
      time.sleep(0.01)
