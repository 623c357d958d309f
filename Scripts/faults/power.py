"""Builds what a disk may hold after the power went, from a record of what galley did to it.

The model is the one that POSIX gives and file systems use (Pillai et al., "All File Systems Are
Not Created Equal", OSDI 2014): what was written to a file is there for certain after a sync of
that file only, and a name that was made, changed or removed is so for certain after a sync of its
folder only. Until then each write and each name is there or not, in any order; a write may be
there up to any byte, or be as long as it should with zeros for content.
"""

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

from . import strace
from .harness import Lost, Torture
from .kill import converse
from .scenario import Scenario

SUMMARY = "every state that a disk may be in after the power went"

QUICK = 1_000


def run(torture: Torture) -> None:
  strace.need()
  scenario = Scenario(torture)
  states = list(distinct(record(scenario), random.Random(torture.seed)))
  if torture.quick:
    states = random.Random(torture.seed).sample(states, min(QUICK, len(states)))
  torture.each(states, lambda state: state.check(scenario))


def self_test(torture: Torture) -> None:
  strace.need()
  scenario = Scenario(torture)
  log = record(scenario)
  faults = {
    "a change is shown as done before the journal is synced":
      lambda step: step.kind == "sync" and step.name.endswith(".journal"),
    "a session file takes its name before it is synced":
      lambda step: step.kind == "sync" and ".tmp" in step.name,
    "the folder is not synced after a file took its name":
      lambda step: step.kind == "syncFolder",
  }
  for fault, missing in faults.items():
    def find(missing=missing) -> None:
      steps = [step for step in log if not missing(step)]
      if len(steps) == len(log):
        raise AssertionError("nothing was left out")
      states = list(distinct(steps, random.Random(torture.seed)))
      random.Random(torture.seed).shuffle(states)
      for state in states:
        state.check(scenario)

    torture.planted(fault, find)


# What was done


@dataclass
class Step:
  """One thing that was done to the disk, or a line that was shown as done.

  `file` tells files apart whatever they are called at the time.
  """

  kind: str
  name: str = ""
  file: int = 0
  other: str = ""
  bytes: bytes = b""
  length: int = 0
  done: int = 0


CALLS = (
  "openat,write,pwrite64,close,fsync,fdatasync,ftruncate,rename,renameat,renameat2,link,linkat,"
  "unlink,unlinkat,mkdir,mkdirat"
)
NAMED = re.compile(r'(\d+)<((?:[^<>\\]|\\.)*)>')
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')


def record(scenario: Scenario) -> list:
  """The steps of a session in which nothing goes wrong."""
  torture = scenario.torture
  with torture.folder() as folder, torture.folder() as elsewhere:
    scenario.prepare(folder)
    log = elsewhere / "calls"
    options = ["-xx", "-s", "100000000"]
    done, _ = converse(scenario, folder, strace.watching(log, CALLS, *options))
    if done != len(scenario.lines):
      raise Lost("not all lines are done where nothing is wrong")
    return Reader(folder).read(log)


class Reader:
  """Reads steps out of a log of strace."""

  def __init__(self, folder: Path):
    self.folder = folder
    self.files = {}
    self.count = 0
    self.steps = []

  def read(self, log: Path) -> list:
    for line in log.read_text().splitlines():
      match = strace.LINE.match(line)
      if match and not re.search(r"= -1 E", line):
        self.call(match["call"], match["rest"])
    return self.steps

  def call(self, call: str, rest: str) -> None:
    rest = re.sub(r"AT_FDCWD<[^>]*>", "AT_FDCWD", rest)
    texts = [unescaped(text) for text in TEXT.findall(rest)]
    named = NAMED.search(rest)
    on = unescaped(named[2]).decode() if named else ""
    if call in ("write", "pwrite64") and named and named[1] == "1":
      shown = re.findall(rb"^> # (\d+)$", texts[0], re.M)
      if shown:
        self.steps.append(Step("shown", done=int(shown[-1])))
    elif call == "openat" and "O_CREAT" in rest:
      name = self.inside(texts[0].decode())
      if name and name not in self.files:
        self.add("create", name)
    elif call in ("write", "pwrite64") and self.inside(on):
      self.step("write", on, bytes=texts[0])
    elif call == "ftruncate" and self.inside(on):
      self.step("cut", on, length=int(rest.split(",")[1].split(")")[0]))
    elif call in ("fsync", "fdatasync"):
      name = self.inside(on)
      if name is not None and (name == "." or (self.folder / name).is_dir() or name == "sessions"):
        self.steps.append(Step("syncFolder", name=name))
      elif name:
        self.step("sync", on)
    elif call.startswith("rename"):
      old, new = (self.inside(text.decode()) for text in texts)
      self.files[new] = self.files.pop(old)
      self.steps.append(Step("rename", name=old, other=new, file=self.files[new]))
    elif call.startswith("link"):
      old, new = (self.inside(text.decode()) for text in texts)
      self.files[new] = self.files[old]
      self.steps.append(Step("link", name=new, file=self.files[new]))
    elif call.startswith("unlink"):
      name = self.inside(texts[0].decode())
      self.steps.append(Step("unlink", name=name, file=self.files.pop(name)))
    elif call.startswith("mkdir"):
      self.steps.append(Step("mkdir", name=self.inside(texts[0].decode())))

  def add(self, kind: str, name: str) -> None:
    self.count += 1
    self.files[name] = self.count
    self.steps.append(Step(kind, name=name, file=self.count))

  def step(self, kind: str, path: str, **values) -> None:
    name = self.inside(path)
    self.steps.append(Step(kind, name=name, file=self.files[name], **values))

  def inside(self, path: str):
    """The path within the folder; None for one that leads elsewhere, and for the lock, which says
    nothing that is needed after the power came back."""
    if path.endswith(".lock"):
      return None
    try:
      return str((self.folder / path).relative_to(self.folder))
    except ValueError:
      return None


def unescaped(text: str) -> bytes:
  return bytes.fromhex(text.replace("\\x", "")) if text.startswith("\\x") else text.encode()


# What may be there


@dataclass(frozen=True)
class State:
  """Files as they may be found, and how many lines were shown as done by then."""

  files: tuple
  folders: tuple
  done: int
  typed: int
  what: str = field(compare=False, default="")

  def check(self, scenario: Scenario) -> None:
    with scenario.torture.folder() as folder:
      scenario.prepare(folder)
      for name in self.folders:
        (folder / name).mkdir(exist_ok=True)
      for name, content in self.files:
        (folder / name).write_bytes(content)
      scenario.check(folder, self.done, self.typed)

  def __str__(self) -> str:
    return self.what


def distinct(steps: list, generator: random.Random):
  """Every state that differs from those before it."""
  seen = set()
  for end in range(len(steps) + 1):
    for state in Disk(steps[:end]).states(generator, f"after step {end}"):
      if state not in seen:
        seen.add(state)
        yield state


class Disk:
  """What is certain and what is not after some steps."""

  # Names and files that are uncertain at once are combined up to here, then drawn at random.
  COMBINED = 64

  def __init__(self, steps: list):
    self.contents = {}
    self.pending = {}
    self.names = {}
    self.folders = []
    self.moves = []
    self.done = 0
    for step in steps:
      self.take(step)

  def take(self, step: Step) -> None:
    if step.kind == "shown":
      self.done = step.done
    elif step.kind in ("write", "cut"):
      self.pending.setdefault(step.file, []).append(step)
    elif step.kind == "sync":
      content = self.contents.get(step.file, b"")
      for change in self.pending.pop(step.file, []):
        content = applied(change, content)
      self.contents[step.file] = content
    elif step.kind == "syncFolder":
      inside = [move for move in self.moves if folder_of(move.name) == step.name]
      for move in inside:
        self.moves.remove(move)
        moved(move, self.names, self.folders)
    else:
      self.moves.append(step)

  def states(self, generator: random.Random, where: str):
    typed = self.done + 1
    for moves, names in self.namings(generator):
      folders = []
      named = dict(self.names)
      for folder in self.folders:
        folders.append(folder)
      for move in names:
        moved(move, named, folders)
      if any(folder_of(name) not in folders for name in named):
        continue
      visible = [file for file in self.pending if file in named.values()]
      for what, contents in self.contents_of(visible, generator):
        files = tuple(sorted(
          (name, contents.get(file, self.contents.get(file, b""))) for name, file in named.items()))
        yield State(files, tuple(folders), self.done, typed, f"{where}, {moves}, {what}")

  def namings(self, generator: random.Random):
    """The names that may have reached the disk, of those that are not certain."""
    count = len(self.moves)
    masks = range(1 << count) if 1 << count <= self.COMBINED else [
      generator.getrandbits(count) for _ in range(self.COMBINED)]
    for mask in masks:
      kept = [move for index, move in enumerate(self.moves) if mask >> index & 1]
      yield f"{len(kept)} of {count} names", kept

  def contents_of(self, files: list, generator: random.Random):
    """What may be in the files that were written to and not synced: one after the other in all its
    ways with the others as they were and as they should be, then all at random."""
    if not files:
      yield "all written", {}
      return
    ways = {file: list(self.ways(file)) for file in files}
    for file in files:
      for what, content in ways[file]:
        for other in (0, -1):
          contents = {each: ways[each][other][1] for each in files}
          contents[file] = content
          yield what, contents
    if len(files) > 1:
      for _ in range(self.COMBINED):
        yield "all torn", {file: generator.choice(ways[file])[1] for file in files}

  def ways(self, file: int):
    """What one file may hold: from what is certain to all that was written."""
    base = self.contents.get(file, b"")
    changes = self.pending[file]
    yield "not written", base
    if len(changes) <= 4:
      for mask in range(1, (1 << len(changes)) - 1):
        content = base
        for index, change in enumerate(changes):
          if mask >> index & 1:
            content = applied(change, content)
        yield "some written", content
    content = base
    for change in changes:
      if change.kind == "write":
        length = len(change.bytes)
        # At any byte of a line of the journal; of a whole file, at some.
        places = range(1, length) if length < 4096 else range(1, length, max(1, length // 64))
        for place in places:
          yield f"torn at {place}", content + change.bytes[:place]
        yield "zeros", content + bytes(length)
        yield "zeros behind", content + change.bytes[: length // 2] + bytes(length - length // 2)
        yield "zeros before", content + bytes(length // 2) + change.bytes[length // 2 :]
      content = applied(change, content)
    yield "written", content


def applied(change: Step, content: bytes) -> bytes:
  if change.kind == "cut":
    return content[: change.length].ljust(change.length, b"\0")
  return content + change.bytes


def moved(move: Step, names: dict, folders: list) -> None:
  """Makes, changes or removes a name, as far as what it needs is there."""
  if move.kind == "mkdir":
    folders.append(move.name)
  elif move.kind in ("create", "link"):
    names[move.name] = move.file
  elif move.kind == "rename":
    # The new name may be there without the old one having gone.
    names.pop(move.name, None)
    names[move.other] = move.file
  elif move.kind == "unlink":
    names.pop(move.name, None)


def folder_of(name: str) -> str:
  return str(Path(name).parent)
