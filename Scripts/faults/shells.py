"""Starts many shells on one session, one workspace and one new article at once."""

import fcntl
import json
import os
import random
import re
import signal
import socket
import threading
import time
from pathlib import Path

from . import harness
from . import strace
from .harness import CannotTry, Case, Lost, Torture
from .scenario import Scenario, content
from .talk import Talk

SUMMARY = "two to sixteen shells at once"

QUICK = 8
CROWDS = range(2, 17)
JOURNAL = Scenario.SESSION + ".journal"
LOCK = Scenario.SESSION + ".lock"
# What a shell says that may not write.
ELSEWHERE = b"open elsewhere"


def run(torture: Torture) -> None:
  torture.groups(GROUPS, QUICK)


# One session


def one_session(torture: Torture):
  """Many shells on one session."""
  scenario = Scenario(torture)
  for count in CROWDS:
    for begun in (False, True):
      for round_ in range(4):
        yield Case(f"{count} shells on {'one' if begun else 'a new'} session, {round_}", crowd,
                   scenario, count, begun)


def crowd(scenario, count: int, begun: bool, before=None) -> None:
  """All type a line of their own at the same time: those of one shell are done, and no others."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    done, former = [], []
    if begun:
      first = Talk(scenario.command(), folder)
      done = type_all(first, scenario.lines[:9])
      former.append(first.process.pid)
      first.kill()
    talks = start(count, lambda number: Talk(
      scenario.command(), folder, before=before(number) if before else ()))
    together(talks, lambda number, talk: [
      talk.type(f'note {line + 1} "shell {number}, line {line}"') for line in range(5)])
    writers = [talk for talk in talks if talk.done]
    for talk in talks:
      if talk not in writers and ELSEWHERE not in talk.errors:
        raise Lost(
          f"it does not say that it can only read, but: {talk.output.decode()[-300:]} "
          f"{talk.errors.decode()[-300:]}")
      # Where the holder was about to write down its name, nobody is named.
      named = set(re.findall(r"process (\d+)", talk.errors.decode()))
      if talk not in writers and writers and not before \
          and not named <= {str(writers[0].process.pid), *map(str, former)}:
        raise Lost(f"it names somebody else: {talk.errors.decode()[-300:]}")
    together(talks, lambda _, talk: talk.end())
    if len(writers) != 1:
      raise Lost(f"{len(writers)} of {count} shells have written")
    if any(talk.process.returncode < 0 for talk in talks):
      raise Lost("a shell died of a signal")
    scenario.check_lines(folder, done + writers[0].done)


def annotators(torture: Torture):
  """Many annotators on one article."""
  scenario = Scenario(torture)
  for count in CROWDS:
    for ending in ("end", "kill"):
      yield Case(f"{count} annotators, {ending}", many_annotators, scenario, count, ending)


def many_annotators(scenario, count: int, ending: str, sabotage=None) -> None:
  """Each gets a session that holds exactly their lines, and the folder is made once."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)

    def begin(number: int) -> Talk:
      command = scenario.command()
      command[command.index(Scenario.ANNOTATOR)] = f"ann{number}"
      return Talk(command, folder)

    talks = start(count, begin)
    together(talks, lambda number, talk: type_all(talk, scenario.lines[: 12 + number]))
    together(talks, lambda _, talk: getattr(talk, ending)())
    if sabotage:
      sabotage(folder)
    for number, talk in enumerate(talks):
      session = folder / f"sessions/osova.ann{number}.json"
      if talk.refused:
        raise Lost(f"refused: {talk.errors.decode()[-300:]}")
      for words in (["verify", session], ["annotate", session, "--annotator", f"ann{number}",
                                          *scenario.FIXED]):
        ended = harness.run([scenario.torture.galley, *words], folder, stdin=b"save\n")
        if ended.returncode != 0:
          raise Lost(f"{words[0]} says: {ended.stderr.decode()}")
      found = json.loads(json.dumps(content(session)).replace(f'"ann{number}"', '"ann"'))
      if found != scenario.state(scenario.lines[: 12 + number]):
        raise Lost(f"ann{number}'s session does not hold what ann{number} did")


# Holders


def holders(torture: Torture):
  """Holders of the session that are stopped or killed."""
  scenario = Scenario(torture)
  for count in CROWDS:
    yield Case(f"a stopped holder and {count} others", stopped_holder, scenario, count)
    yield Case(f"a killed holder and {count} others", killed_holder, scenario, count)
  for seed in range(24):
    yield Case(f"a chain of 16 shells, {seed}", chain, scenario, seed)


def stopped_holder(scenario, count: int, before=()) -> None:
  """The others do not wait for it, and it goes on afterwards."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    holder = Talk(scenario.command(), folder)
    type_all(holder, scenario.lines[:9])
    os.kill(holder.process.pid, signal.SIGSTOP)
    try:
      talks = start(count, lambda _: Talk(scenario.command(), folder, before=before))
      for talk in talks:
        talk.PATIENCE = 8

      def read(number: int, talk: Talk) -> None:
        talk.type(f"show {number + 1}")
        talk.type("note 1 other")
        talk.end()

      together(talks, read)
    finally:
      os.kill(holder.process.pid, signal.SIGCONT)
    for talk in talks:
      if ELSEWHERE not in talk.errors or "note 1 other" in talk.done:
        raise Lost(f"it does not say that it can only read: {talk.errors.decode()[-300:]}")
    type_all(holder, scenario.lines[9:20])
    holder.end()
    scenario.check_lines(folder, holder.done)


def left_by_killed(scenario, folder: Path, count: int) -> list:
  """Lets a shell do some lines and kills it; returns what was done."""
  scenario.prepare(folder)
  talk = Talk(scenario.command(), folder)
  done = type_all(talk, scenario.lines[:count])
  talk.kill()
  return done


def killed_holder(scenario, count: int) -> None:
  """One of those who start afterwards gets the session, with all that the killed one did."""
  with scenario.torture.folder() as folder:
    done = left_by_killed(scenario, folder, 11)
    talks = start(count, lambda _: Talk(scenario.command(), folder))
    together(talks, lambda number, talk: talk.type(f'note 1 "{number}"'))
    together(talks, lambda _, talk: talk.end())
    # Whoever starts when the first has left writes as well, after it: the changes tell the order.
    lines = [change["command"] for change in content(folder / Scenario.SESSION)["history"]]
    notes = [line for line in lines if re.fullmatch(r'note 1 "\d+"', line)]
    told = [line for talk in talks for line in talk.done]
    if sorted(notes) != sorted(told) or not told:
      raise Lost(f"shown as done: {told}; in the session: {notes}")
    scenario.check_lines(folder, done + notes)


def chain(scenario, seed: int, sabotage=None) -> None:
  """Sixteen shells one after the other, each killed in the middle of a line or while it works."""
  chance = random.Random(seed)
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    kept = []
    for number in range(16):
      talk = Talk(scenario.command(), folder)
      line = f'note {chance.randint(1, 10)} "shell {number}"'
      kept += type_all(talk, [line, f"claim {chance.randint(1, 10)}"])
      last = f'note {chance.randint(1, 10)} "the last of {number}"'
      talk.process.stdin.write((last + chance.choice(["", "\n"])).encode()[: chance.randint(3, 60)])
      if chance.random() < 0.8:
        time.sleep(chance.random() * 0.004)
      talk.kill()
      if sabotage:
        sabotage(folder, number)
      # What was not answered may have been done or not.
      ended = harness.run(
        [scenario.torture.galley, "show", folder / Scenario.SESSION, "--json"], folder)
      if ended.returncode != 0:
        raise Lost(f"shell {number} left: {ended.stderr.decode()}")
      commands = [change["command"] for change in json.loads(ended.stdout)["history"]]
      if commands[-1:] == [last]:
        kept.append(last)
    scenario.check_lines(folder, kept)


# Locks


RUBBISH = {
  "nothing": b"", "a newline": b"\n", "rubbish": b"\0\xff\xfe\x80rubbish",
  "escape sequences": b"\x1b]0;title\x07\x1b[31mred\x1b[2J\x9b31m\n",
  "another host": b"bob on elsewhere.example, process 1\n", "a long line": b"x" * 3_000_000,
  "many lines": b"bob\n" * 10_000, "our own number": b"ann on here, process 1\n",
}


def locks(torture: Torture):
  """Lock files that were left, spoiled, or are no files."""
  scenario = Scenario(torture)
  for name in RUBBISH:
    for mode in (0o644, 0o444, 0o000):
      yield Case(f"a lock file left with {name} and mode {mode:o}", left_lock, scenario, name, mode)
    yield Case(f"a lock held by another program, with {name} in it", held_lock, scenario, name)
  for kind in ("folder", "link", "dangling link", "pipe", "socket", "device"):
    yield Case(f"a {kind} in the place of the lock", strange_lock, scenario, kind)
  for lines in (0, 3, 9, 14):
    yield Case(f"what a program that it starts would keep, after {lines} lines", kept_open, scenario,
               lines)


def left_lock(scenario, name: str, mode: int) -> None:
  """Nobody holds it: it does not matter what it says."""
  with scenario.torture.folder() as folder:
    done = left_by_killed(scenario, folder, 7)
    (folder / LOCK).write_bytes(RUBBISH[name])
    (folder / LOCK).chmod(mode)
    second = Talk(scenario.command(), folder)
    second.type("note 1 second")
    second.end()
    check_plain(second)
    if second.refused and os.geteuid() == 0:
      raise Lost(f"refused: {second.errors.decode()[-300:]}")
    (folder / LOCK).chmod(0o644)
    scenario.check_lines(folder, done + second.done)


def held_lock(scenario, name: str) -> None:
  """It is open for reading only, and what is said is safe for a terminal."""
  with scenario.torture.folder() as folder:
    done = left_by_killed(scenario, folder, 7)
    with open(folder / LOCK, "wb") as lock:
      lock.write(RUBBISH[name])
      lock.flush()
      fcntl.flock(lock, fcntl.LOCK_EX)
      second = Talk(scenario.command(), folder)
      second.type("show 1")
      second.type("note 1 second")
      second.end()
    check_plain(second)
    if ELSEWHERE not in second.errors or "note 1 second" in second.done:
      raise Lost(f"it does not say that somebody has it: {second.errors.decode()[-300:]}")
    if len(second.errors) > 5000:
      raise Lost(f"it says {len(second.errors)} bytes")
    scenario.check_lines(folder, done)


def check_plain(talk: Talk) -> None:
  for byte in talk.errors + talk.output:
    if byte < 0x20 and byte != 0x0A or byte == 0x7F:
      raise Lost(f"it prints the byte {byte:#x}")


def strange_lock(scenario, kind: str) -> None:
  """It says what is wrong, at once, and changes nothing."""
  with scenario.torture.folder() as folder:
    done = left_by_killed(scenario, folder, 7)
    lock = folder / LOCK
    lock.unlink()
    if kind == "folder":
      lock.mkdir()
    elif kind == "link":
      (folder / "precious").write_text("precious")
      lock.symlink_to(folder / "precious")
    elif kind == "dangling link":
      lock.symlink_to(folder / "precious")
    elif kind == "pipe":
      os.mkfifo(lock)
    elif kind == "socket":
      with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(lock))
    elif os.geteuid() == 0:
      os.mknod(lock, 0o600 | 0o020000, os.makedev(1, 3))
    second = Talk(scenario.command(), folder)
    second.PATIENCE = 8
    second.type("note 1 second")
    second.end()
    if not second.done and b"error: " not in second.errors:
      raise Lost(f"it does not say what is wrong: {second.errors.decode()[-300:]}")
    precious = folder / "precious"
    if kind == "link" and precious.read_text() != "precious" or (
        kind == "dangling link" and precious.exists()):
      raise Lost("it writes to the file that the link names")
    lock.rmdir() if kind == "folder" else lock.unlink()
    scenario.check_lines(folder, done + second.done)


def kept_open(scenario, lines: int, before=()) -> None:
  """No descriptor but the standard ones is passed on: a child that lives longer would keep the lock."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    talk = Talk(scenario.command(), folder, before=before)
    type_all(talk, ["progress", *scenario.lines[:lines]])
    information = Path(f"/proc/{talk.process.pid}/fdinfo")
    if not information.exists():
      talk.kill()
      raise CannotTry("there is no /proc")
    found = []
    for file in information.iterdir():
      flags = int(re.search(r"flags:\s*(\d+)", file.read_text())[1], 8)
      if int(file.name) > 2 and not flags & os.O_CLOEXEC:
        found.append(os.readlink(information.parent / "fd" / file.name))
    talk.end()
    if found:
      raise Lost(f"a child would get {', '.join(found)}")


# Readers


def readers(torture: Torture):
  """Readers at work while a shell writes."""
  scenario = Scenario(torture)
  for count in (1, 2, 4, 8):
    for round_ in range(3):
      yield Case(f"{count} readers, {round_}", many_readers, scenario, count)


def many_readers(scenario, count: int, sabotage=None) -> None:
  """`show`, `verify` and `sessions` never fail, and never see what nobody has done."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    states = [scenario.after(number) for number in range(len(scenario.lines) + 1)]
    talk = Talk(scenario.command(), folder)
    talk.type("progress")
    over = threading.Event()
    failures = []
    seen = set()

    def read(number: int) -> None:
      session = folder / Scenario.SESSION
      while not over.is_set() and not failures:
        for words in (["show", session, "--json"], ["verify", session], ["sessions"]):
          least = len(talk.done) - 1
          ended = harness.run([scenario.torture.galley, *words], folder)
          if ended.returncode != 0:
            failures.append(f"{words[0]}: {ended.stderr.decode()}")
          elif words[0] == "show":
            # One line more may be under way than is typed and answered.
            most = len(talk.done) + 1
            shown = json.loads(re.sub(r',"seconds":[0-9.]+', "", ended.stdout.decode()))
            if shown not in states[max(0, least) : most + 1]:
              failures.append(f"a state that was never there, between {least} and {most}")
            seen.add(len(shown["history"]))

    threads = [threading.Thread(target=read, args=(number,)) for number in range(count)]
    for thread in threads:
      thread.start()
    for number, line in enumerate(scenario.lines):
      talk.type(line)
      if sabotage:
        sabotage(folder, number)
      time.sleep(0.02)
    over.set()
    for thread in threads:
      thread.join()
    talk.end()
    if failures:
      raise Lost(failures[0])
    if len(seen) < 3:
      raise Lost(f"the readers have seen {len(seen)} states only")
    scenario.check_lines(folder, talk.done)


GROUPS = (one_session, annotators, holders, locks, readers)


# Several shells


def start(count: int, begin) -> list:
  """Begins so many talks as near to the same instant as can be."""
  talks = [None] * count
  gate = threading.Barrier(count)

  def enter(number: int) -> None:
    gate.wait()
    talks[number] = begin(number)

  each(range(count), enter)
  return talks


def together(talks, body) -> None:
  each(range(len(talks)), lambda number: body(number, talks[number]))


def each(numbers, body) -> None:
  """Runs `body(number)` for all numbers at once; throws what the first that failed threw."""
  failures = []

  def enter(number: int) -> None:
    try:
      body(number)
    except Exception as error:
      failures.append(error)

  threads = [threading.Thread(target=enter, args=(number,)) for number in numbers]
  for thread in threads:
    thread.start()
  for thread in threads:
    thread.join()
  if failures:
    raise failures[0]


def type_all(talk: Talk, lines) -> list:
  """Types lines, all of which must be done."""
  for line in lines:
    if not talk.type(line) or talk.refused:
      raise Lost(f"'{line}' is refused: {talk.errors.decode()[-300:]}")
  return list(lines)


# Planted faults


def self_test(torture: Torture) -> None:
  strace.need()
  scenario = Scenario(torture)

  def no_lock(_) -> list:
    return [
      "strace", "-f", "-qq", "-e", "trace=flock", "-e", "inject=flock:retval=0", "-o", "/dev/null"]

  torture.planted(
    "a lock that everybody gets", lambda: crowd(scenario, 2, begun=True, before=no_lock))

  def swap(folder: Path) -> None:
    one, two = (folder / f"sessions/osova.ann{number}.json" for number in (0, 1))
    text = one.read_text()
    one.write_text(two.read_text().replace('"ann1"', '"ann0"'))
    two.write_text(text.replace('"ann0"', '"ann1"'))

  torture.planted(
    "two annotators' sessions are mixed up",
    lambda: many_annotators(scenario, 2, "end", sabotage=swap))

  def wait() -> None:
    with torture.folder() as elsewhere:
      waiting = ["sh", "-c", f'sleep 20; exec "$@"', str(elsewhere)]
      stopped_holder(scenario, 2, before=waiting)

  torture.planted("others who wait for a stopped holder", wait)

  def cut(folder: Path, number: int) -> None:
    if number == 7:
      journal = folder / JOURNAL
      lines = journal.read_bytes().splitlines(keepends=True)
      # Without the last whole change that was shown, torn or not.
      journal.write_bytes(b"".join(lines[:-2]))

  torture.planted("a change that a chain of shells loses", lambda: chain(scenario, 3, sabotage=cut))

  def pass_on() -> None:
    with torture.folder() as elsewhere:
      opened = ["sh", "-c", f'exec 9>{elsewhere}/file; exec "$@"', "sh"]
      kept_open(scenario, 3, before=opened)

  torture.planted("a descriptor that children get", pass_on)

  def tear(folder: Path, number: int) -> None:
    if number == 20:
      os.truncate(folder / Scenario.SESSION, 3000)

  torture.planted(
    "a session file that is not whole for a while",
    lambda: many_readers(scenario, 4, sabotage=tear))

  def hide() -> None:
    """A lock's words that reach the terminal as they are."""
    talk = Talk(["sh", "-c", "printf '\\033[31m' >&2"], Path("/"))
    talk.end()
    check_plain(talk)

  torture.planted("escape sequences that get through", hide)
