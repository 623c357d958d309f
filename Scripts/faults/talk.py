"""Types lines to galley one at a time, each after the one before it was answered."""

import os
import selectors
import signal
import subprocess
import time
from pathlib import Path

from .harness import Lost, environment


class Talk:
  """A shell on pipes that prints each line before what comes of it.

  Behind each line goes a comment: when it is printed, the line was answered.
  """

  PATIENCE = 30

  def __init__(self, command, folder: Path, before=()):
    self.process = subprocess.Popen(
      [*before, *command, "--echo", "--keep-going"], cwd=folder, stdin=subprocess.PIPE,
      stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, env=environment(),
      start_new_session=True)
    self.output = b""
    self.errors = b""
    self.done = []
    self.refused = []
    self.number = 0
    self._open = {self.process.stdout, self.process.stderr}
    for pipe in self._open:
      os.set_blocking(pipe.fileno(), False)

  def type(self, line: str) -> bool:
    """Types a line and waits for the answer; returns whether there was any."""
    self.number += 1
    mark = f"> # {self.number}\n".encode()
    seen, complaints = len(self.output), self.errors.count(b"error: ")
    try:
      self.process.stdin.write(f"{line}\n# {self.number}\n".encode())
    except BrokenPipeError:
      return False
    self._read(lambda: mark in self.output[seen:] or self.errors.count(b"error: ") > complaints)
    if self.errors.count(b"error: ") > complaints:
      self.refused.append(line)
    elif f"> {line}\n".encode() in self.output[seen:]:
      self.done.append(line)
    else:
      return False
    return True

  def end(self) -> int:
    """Closes the input, waits for the end and returns the status."""
    try:
      self.process.stdin.close()
    except BrokenPipeError:
      pass
    self._read(lambda: False)
    return self._status()

  def kill(self) -> None:
    """Kills the shell, and what watches it."""
    self._kill()
    self.end()

  def _kill(self) -> None:
    os.killpg(self.process.pid, signal.SIGKILL)

  def _status(self) -> int:
    try:
      return self.process.wait(self.PATIENCE)
    except subprocess.TimeoutExpired:
      self._kill()
      raise Lost("it does not end") from None

  def _read(self, enough) -> None:
    """Reads until there is enough or nothing more comes."""
    deadline = time.monotonic() + self.PATIENCE
    with selectors.DefaultSelector() as selector:
      for pipe in self._open:
        selector.register(pipe, selectors.EVENT_READ)
      while self._open:
        ready = selector.select(max(0.0, deadline - time.monotonic()) if not enough() else 0)
        if not ready:
          if enough():
            return
          if time.monotonic() > deadline:
            self._kill()
            raise Lost(f"it does not answer: {self.errors.decode(errors='replace')[-300:]}")
        for key, _ in ready:
          chunk = key.fileobj.read(1 << 16)
          if chunk is None:
            continue
          if not chunk:
            selector.unregister(key.fileobj)
            self._open.discard(key.fileobj)
          elif key.fileobj is self.process.stdout:
            self.output += chunk
          else:
            self.errors += chunk
