"""Counts cases, runs them beside each other, and reports."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path


class Lost(Exception):
  """What a case throws when a promise was broken; says which, and how."""


class CannotTry(Exception):
  """What a kind throws where this machine does not allow to try something; says why."""


class Case:
  """A name, and what is run for it."""

  def __init__(self, name: str, body, *arguments):
    self.name = name
    self.body = body
    self.arguments = arguments

  def __str__(self) -> str:
    return self.name

  def __call__(self) -> None:
    self.body(*self.arguments)


@dataclass
class Tally:
  """What came of one kind."""

  name: str
  cases: int = 0
  survived: int = 0
  seconds: float = 0
  failures: list = field(default_factory=list)
  skipped: list = field(default_factory=list)


class Torture:
  """One run: the program that is tried, how thoroughly, and what came of it."""

  SHOWN = 10

  def __init__(self, galley: Path, quick: bool, jobs: int, seed: int):
    self.galley = galley
    self.quick = quick
    self.jobs = jobs
    self.seed = seed
    self.tallies = []
    self._lock = threading.Lock()
    memory = Path("/dev/shm")
    self._shared = None
    self._parent = memory if os.access(memory, os.W_OK) else None

  # Running

  def run(self, kind, self_test: bool) -> None:
    name = kind.__name__.split(".")[-1]
    self.tally = Tally(name + (" (planted faults)" if self_test else ""))
    self.tallies.append(self.tally)
    begin = time.monotonic()
    try:
      (kind.self_test if self_test else kind.run)(self)
    except CannotTry as error:
      self.skip("all of it", error)
    self.tally.seconds = time.monotonic() - begin
    self._line(self.tally)

  def each(self, cases, body) -> None:
    """Runs `body(case)` for each case, some at once; a case that throws did not survive."""
    with ThreadPoolExecutor(self.jobs) as pool:
      # In slices, so that cases that are made while they are run do not pile up.
      list(pool.map(lambda case: self.case(str(case), lambda: body(case)), cases))

  def groups(self, groups, quick: int) -> None:
    """Runs the cases of all groups that this machine allows, `quick` of each where it has to be."""
    cases = []
    for group in groups:
      try:
        cases += self.some(list(group(self)), quick)
      except CannotTry as error:
        self.skip(group.__doc__.rstrip("."), error)
    self.each(cases, lambda case: case())

  def some(self, cases: list, quick: int) -> list:
    """All cases, or where it has to be quick so many of them, the same every time."""
    if not self.quick or len(cases) <= quick:
      return cases
    return random.Random(self.seed).sample(cases, quick)

  def case(self, name: str, body) -> None:
    """Runs one case and counts it."""
    failure = None
    try:
      body()
    except Lost as error:
      failure = str(error)
    except Exception:
      failure = traceback.format_exc(limit=4)
    with self._lock:
      self.tally.cases += 1
      if failure is None:
        self.tally.survived += 1
      else:
        self.tally.failures.append(f"{name}: {failure}")
      if sys.stderr.isatty():
        print(f"\r{self.tally.name}: {self.tally.cases}", end="\x1b[K\r", file=sys.stderr)

  def skip(self, what: str, why: object) -> None:
    """Notes what could not be tried on this machine."""
    self.tally.skipped.append(f"{what}: {why}")

  def planted(self, fault: str, body) -> None:
    """Runs a check on a planted fault: it survives when the check finds something lost."""

    def find() -> None:
      try:
        body()
      except Lost:
        return
      raise Lost("the fault was not found")

    self.case(fault, find)
    print(f"  planted: {fault}", file=sys.stderr)

  # Reporting

  def report(self) -> int:
    print()
    print(f"{'kind':28} {'tried':>8} {'survived':>9} {'seconds':>8}")
    for tally in self.tallies:
      print(f"{tally.name:28} {tally.cases:8,} {tally.survived:9,} {tally.seconds:8.0f}")
    if self._shared is not None:
      self._shared.__exit__()
    failures = sum(tally.cases - tally.survived for tally in self.tallies)
    return 1 if failures or not all(tally.cases or tally.skipped for tally in self.tallies) else 0

  def _line(self, tally: Tally) -> None:
    print(f"{tally.name}: {tally.survived:,} of {tally.cases:,} survived", end="")
    print(f" in {tally.seconds:.0f} s")
    for failure in tally.failures[: self.SHOWN]:
      print("  LOST " + failure.replace("\n", "\n       "))
    if len(tally.failures) > self.SHOWN:
      print(f"  … and {len(tally.failures) - self.SHOWN} more")
    for skipped in tally.skipped:
      print(f"  not tried: {skipped}")
    sys.stdout.flush()

  # Folders

  def folder(self) -> "Folder":
    return Folder(self._parent)

  def shared(self) -> Path:
    """A folder that all cases of the run use, and everybody may read."""
    with self._lock:
      if self._shared is None:
        self._shared = self.folder()
        self._shared.path.chmod(0o755)
    return self._shared.path


class Folder:
  """A folder that goes when its block ends."""

  def __init__(self, parent):
    self.path = Path(tempfile.mkdtemp(prefix="galley-torture-", dir=parent))

  def __enter__(self) -> Path:
    return self.path

  def __exit__(self, *_) -> None:
    for root, folders, _ in os.walk(self.path):
      for name in folders:
        os.chmod(os.path.join(root, name), 0o755)
    shutil.rmtree(self.path, ignore_errors=True)


def run(command, folder: Path, stdin: bytes = b"", timeout: float = 60):
  """Runs a program to its end and returns its status, output and errors.

  Throws `Lost` when it hangs, and when it dies of a signal.
  """
  try:
    ended = subprocess.run(
      [str(word) for word in command], cwd=folder, input=stdin, capture_output=True,
      timeout=timeout, env=environment())
  except subprocess.TimeoutExpired:
    raise Lost(f"it hangs: {' '.join(map(str, command))}") from None
  if ended.returncode < 0:
    raise Lost(f"it died of signal {-ended.returncode}: {' '.join(map(str, command))}")
  return ended


def environment() -> dict:
  """An environment in which nothing of the user's plays a part."""
  return {
    "PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm",
    "GALLEY_ANNOTATOR": "ann", "USER": "ann",
  }
