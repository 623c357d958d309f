"""Signals, stops, windows and terminals that go away, while somebody types."""

import os
import random
import re
import signal
import termios
import time
from pathlib import Path

from . import harness
from .harness import Case, Lost, Torture
from .scenario import Scenario, content
from .terminal import Terminal

SUMMARY = "signals and vanished terminals"

QUICK = 12
COUNT = 300
LABELS = ("claim", "quote", "fact")
MODES = ("lines", "keys")
SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[@-Z\\-_])")


def run(torture: Torture) -> None:
  torture.groups(GROUPS, QUICK)


# An analyst


class Work:
  """An analyst at a terminal who gives sentence after sentence a label."""

  def __init__(self, torture: Torture, folder: Path, mode: str, job_control=False, **terminal):
    self.torture = torture
    self.folder = folder
    self.mode = mode
    self.typed = 0
    article = "\n".join(f"Sentence number {number} is here." for number in range(1, COUNT + 1))
    (folder / "osova.txt").write_text(article + "\n")
    self.command = [
      torture.galley, "annotate", "osova.txt", "--annotator", "ann", "--color", "never",
      *Scenario.FIXED]
    keys = ["--keys"] if mode == "keys" else []
    self.terminal = Terminal([*self.command, *keys], folder, job_control=job_control, **terminal)

  def __enter__(self) -> "Work":
    return self

  def __exit__(self, *_) -> None:
    self.terminal.kill()
    self.terminal.close()

  @property
  def ready(self):
    """What is painted when it waits for something to be typed."""
    return "c claim" if self.mode == "keys" else "0%> "

  def begin(self) -> None:
    self.terminal.wait_for(lambda painted: self.ready.encode() in plain(painted))

  def keys(self, count: int) -> str:
    """What gives the next sentences their labels."""
    numbers = range(self.typed + 1, min(self.typed + count, COUNT) + 1)
    self.typed = numbers.stop - 1
    if self.mode == "keys":
      return "".join(label(number)[0] for number in numbers)
    return "".join(f"{label(number)} {number}\r" for number in numbers)

  def type(self, count: int) -> None:
    """Labels sentences, each after the one before it was painted as done."""
    for _ in range(count):
      self.terminal.send(self.keys(1))
      wanted = self.typed
      self.terminal.wait_for(lambda _: self.painted() >= wanted)

  def painted(self) -> int:
    """The number of the last sentence that was painted as done."""
    told = re.findall(rb"(?<!\d)(\d+): (\w+)", plain(self.terminal.painted))
    numbers = [int(number) for number, name in told
               if int(number) <= COUNT and name.decode() == label(int(number))]
    return max(numbers, default=0)

  # What must be there in the end

  def check(self, modes=True) -> None:
    terminal = self.terminal
    terminal.check_gone()
    if modes:
      terminal.check_modes()
    self.check_session()

  def check_session(self) -> None:
    """The labels of the first sentences and no others: all that were painted, none not typed."""
    session = self.folder / Scenario.SESSION
    if not session.exists() and not self.painted():
      return
    verified = harness.run([self.torture.galley, "verify", session], self.folder)
    if verified.returncode != 0:
      raise Lost(f"verify says: {(verified.stdout + verified.stderr).decode()}")
    reopened = harness.run(self.command, self.folder, stdin=b"save\n")
    if reopened.returncode != 0:
      raise Lost(f"it cannot be opened: {reopened.stderr.decode()}")
    found = [
      [annotation["label"] for annotation in sentence["annotations"]]
      for sentence in content(session)["sentences"]]
    count = sum(bool(labels) for labels in found)
    if not self.painted() <= count <= self.typed:
      raise Lost(f"{self.painted()} were painted as done, {self.typed} typed, {count} are there")
    if found != [[label(number)] if number <= count else [] for number in range(1, COUNT + 1)]:
      raise Lost("the labels are not those that were typed")


def label(number: int) -> str:
  return LABELS[number % 3]


def plain(painted: bytes) -> bytes:
  """What was painted without the sequences that move and colour."""
  return SEQUENCE.sub(b"", painted)


# The moments


def at_start(work: Work, chance) -> None:
  """Before anything is painted, or just then."""
  time.sleep(chance.random() * 0.05)


def at_prompt(work: Work, chance) -> None:
  work.begin()


def while_typing(work: Work, chance) -> None:
  """In the middle of a line, or between two keys."""
  work.begin()
  work.type(chance.randint(1, 8))
  if work.mode == "lines":
    work.terminal.send("note 9 a half-typed li")
    work.terminal.wait_for("li")


def in_burst(work: Work, chance) -> None:
  """While more is typed than is read."""
  work.begin()
  work.type(2)
  work.terminal.send(work.keys(chance.randint(20, 120)))
  time.sleep(chance.random() * 0.06)


def in_sequence(work: Work, chance) -> None:
  """In the middle of what an arrow key or a paste sends."""
  work.begin()
  work.type(chance.randint(1, 4))
  whole = chance.choice(["\x1b[1;5C", "\x1bOA", "\x1b[200~pasted text", "\x1b]11;rgb:0/0", "й"])
  data = whole.encode()
  work.terminal.send(data[: chance.randint(1, len(data) - 1)])
  time.sleep(chance.choice([0, 0.01, 0.06]))


def in_question(work: Work, chance) -> None:
  """While a line is asked for in the middle of keys, or a search goes on in the middle of lines."""
  work.begin()
  work.type(chance.randint(1, 4))
  since = len(work.terminal.painted)
  work.terminal.send(":show 1" if work.mode == "keys" else "\x12cla")
  work.terminal.wait_for("show 1" if work.mode == "keys" else "bck", since)


def in_pages(work: Work, chance) -> None:
  """While something other than the article is shown."""
  work.begin()
  work.type(chance.randint(1, 4))
  since = len(work.terminal.painted)
  work.terminal.send("?" if work.mode == "keys" else "help\r")
  work.terminal.wait_for("undo", since)


MOMENTS = (at_start, at_prompt, while_typing, in_burst, in_sequence, in_question, in_pages)
ENDING = (signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT)


# Signals


def ending_signals(torture: Torture):
  """Signals that end the program."""
  for mode in MODES:
    for moment in MOMENTS:
      for number in ENDING:
        for times in (1, 2, 5):
          for seed in range(1 if times > 1 else 3):
            yield Case(f"{number.name} ×{times} {moment.__name__} in {mode}, {seed}", ended, torture,
                       mode, moment, number, times, seed)


def ended(torture, mode, moment, number, times=1, seed=0) -> None:
  with torture.folder() as folder, Work(torture, folder, mode) as work:
    moment(work, random.Random(seed))
    for _ in range(times):
      work.terminal.signal(number)
    status = work.terminal.end()
    if status not in (128 + number, -number):
      raise Lost(f"it ends with {status}: {work.terminal.painted[-300:]}")
    # Before it has seen the terminal at all, and when it is asked twice, it may die of the signal.
    if status < 0 and times == 1 and moment is not at_start:
      raise Lost(f"it dies of signal {number}")
    work.check()


def interrupts(torture: Torture):
  """Signals after which it goes on."""
  for mode in MODES:
    for moment in MOMENTS[1:]:
      for number in (signal.SIGINT, signal.SIGPIPE, signal.SIGCONT, signal.SIGWINCH):
        for times in (1, 2):
          yield Case(f"{number.name} ×{times} {moment.__name__} in {mode}", interrupted, torture,
                     mode, moment, number, times)


def interrupted(torture, mode, moment, number, times) -> None:
  with torture.folder() as folder, Work(torture, folder, mode) as work:
    moment(work, random.Random(times))
    terminal = work.terminal
    for _ in range(times):
      terminal.signal(number)
    terminal.settle(0.1)
    if terminal.process.poll() is not None:
      # Three that nobody has looked at end it, and two with the one that ends a long command.
      raise Lost(f"it ends with {terminal.process.returncode}")
    go_on(work)
    if number == signal.SIGINT and moment is in_burst:
      # What was typed ahead is dropped: later keys would not be for the sentences they were.
      terminal.send("\x04" if mode == "keys" else "\x15\x04")
      terminal.end()
      return check_typed_ahead(work)
    work.type(3)
    leave(work)
    work.check()


def check_typed_ahead(work: Work) -> None:
  work.terminal.check_gone()
  work.terminal.check_modes()
  verified = harness.run(
    [work.torture.galley, "verify", work.folder / Scenario.SESSION], work.folder)
  if verified.returncode != 0:
    raise Lost(f"verify says: {(verified.stdout + verified.stderr).decode()}")


def go_on(work: Work) -> None:
  """Leaves whatever question, search, page or sequence is open."""
  terminal = work.terminal
  if work.mode == "keys":
    # Ends a paste that was begun, then a question or a page.
    terminal.send("\x1b[201~")
    time.sleep(0.1)
    terminal.send("\x1b")
    time.sleep(0.1)
    since = len(terminal.painted)
    terminal.send("\x0c")
    terminal.settle(0.1)
    if b"c claim" not in plain(terminal.painted[since:]):
      # That went back to lines.
      terminal.send("\x03")
      terminal.settle(0.05)
      terminal.send("\x14")
      terminal.wait_for(lambda painted: b"c claim" in plain(painted[since:]))
  else:
    terminal.send("\x1b[201~")
    time.sleep(0.1)
    terminal.send("\x07\x15")
    time.sleep(0.05)
    terminal.send("\x15")
    terminal.settle(0.1)


def leave(work: Work) -> None:
  terminal = work.terminal
  # Where lines are not edited, Ctrl-D counts at the prompt only.
  for _ in range(4):
    terminal.send("\x04")
    for _ in range(100):
      terminal.read(0.02)
      if terminal.process.poll() is not None:
        break
    else:
      continue
    break
  status = terminal.end()
  if status != 0:
    raise Lost(f"it ends with {status}: {work.terminal.painted[-300:]}")


# Stops


def stops(torture: Torture):
  """Stops, and going on."""
  for mode in MODES:
    for moment in MOMENTS[1:]:
      for how in ("Ctrl-Z", "SIGTSTP", "SIGSTOP"):
        for seed in range(2):
          yield Case(f"{how} {moment.__name__} in {mode}, {seed}", stopped, torture, mode, moment,
                     how, seed)


def stopped(torture, mode, moment, how, seed) -> None:
  """Under a shell with job control: while it is stopped the terminal is the shell's again."""
  with torture.folder() as folder:
    with Work(torture, folder, mode, job_control=True) as work:
      moment(work, random.Random(seed))
      terminal = work.terminal
      pid = next((pid for pid in terminal.members() if pid != terminal.process.pid), None)
      if pid is None:
        raise Lost(f"it has ended: {terminal.painted[-300:]}")
      if how == "Ctrl-Z":
        terminal.send("\x1a")
      else:
        os.kill(pid, getattr(signal, how))
      terminal.wait_for("STOPPED")
      if how == "SIGSTOP":
        # What most shells do for a program that could not do it itself.
        termios.tcsetattr(terminal.slave, termios.TCSANOW, terminal.before)
      else:
        terminal.check_modes()
      painted = work.painted()
      since = len(terminal.painted)
      terminal.send("go\n")
      terminal.wait_for(lambda painted: len(plain(painted[since:]).strip()) > 10)
      terminal.settle(0.1)
      if work.painted() < painted:
        raise Lost("less is painted than before the stop")
      if moment is not in_burst:
        go_on(work)
        work.type(3)
      os.kill(pid, signal.SIGTERM)
      terminal.end()
      work.check() if moment is not in_burst else check_typed_ahead(work)


# Windows


def windows(torture: Torture):
  """Windows of all sizes, and storms of changes."""
  sizes = [(0, 0), (1, 1), (2, 2), (1, 50), (500, 1), (3, 4), (10, 5), (2000, 1000)]
  for mode in MODES:
    for size in sizes:
      yield Case(f"a window of {size[0]}×{size[1]} in {mode}", in_window, torture, mode, size)
    for seed in range(8):
      for storm in ("signals", "sizes"):
        yield Case(f"a storm of {storm} in {mode}, {seed}", in_storm, torture, mode, storm, seed)


def in_window(torture, mode, size) -> None:
  with torture.folder() as folder, Work(torture, folder, mode, size=size) as work:
    terminal = work.terminal
    # What is painted there may be cut: what counts is what is on disk.
    wait_for_start(work)
    terminal.send(work.keys(20))
    wait_for_history(work, 20)
    terminal.resize(80, 24)
    terminal.settle(0.1)
    terminal.send(work.keys(5))
    wait_for_history(work, 25)
    leave(work)
    work.check()
    if count_of(work) != 25:
      raise Lost(f"{count_of(work)} of 25 are there")


def in_storm(torture, mode, storm, seed) -> None:
  """Thousands of changes of the window while keys are typed."""
  chance = random.Random(seed)
  with torture.folder() as folder, Work(torture, folder, mode) as work:
    work.begin()
    terminal = work.terminal
    total = 0
    while work.typed < 60:
      terminal.send(work.keys(chance.randint(1, 4)))
      for _ in range(chance.randint(30, 120)):
        total += 1
        if storm == "sizes":
          terminal.resize(chance.choice([1, 2, 5, 20, 79, 80, 81, 200]), chance.randint(1, 60))
        else:
          terminal.signal(signal.SIGWINCH)
        if total % 16 == 0:
          terminal.read(0)
    terminal.resize(80, 24)
    wait_for_history(work, work.typed)
    terminal.settle(0.1)
    leave(work)
    work.check()
    if count_of(work) != work.typed:
      raise Lost(f"{count_of(work)} of {work.typed} are there")


def wait_for_start(work: Work) -> None:
  """For windows in which nothing can be recognised."""
  deadline = time.monotonic() + Terminal.PATIENCE
  # Either it has the keys, or, where lines are not edited, it asks for a line.
  while (termios.tcgetattr(work.terminal.slave)[3] & termios.ICANON
         and work.ready.encode() not in work.terminal.painted):
    if time.monotonic() > deadline or work.terminal.process.poll() is not None:
      raise Lost(f"it does not start: {work.terminal.painted[-300:]}")
    work.terminal.read(0.01)
  work.terminal.settle(0.2)


def wait_for_history(work: Work, count: int) -> None:
  """Waits until so many changes are in the session and its journal."""
  deadline = time.monotonic() + Terminal.PATIENCE
  journal = work.folder / (Scenario.SESSION + ".journal")
  while True:
    work.terminal.read(0.01)
    lines = journal.read_bytes().count(b"\n") - 1 if journal.exists() else 0
    if lines >= count:
      return
    if time.monotonic() > deadline or work.terminal.process.poll() is not None:
      raise Lost(f"{lines} of {count} changes are in the journal: {work.terminal.painted[-300:]}")


def count_of(work: Work) -> int:
  return len(content(work.folder / Scenario.SESSION)["history"])


# Terminals that go


def hang_ups(torture: Torture):
  """The terminal's window is closed."""
  for mode in MODES:
    for moment in MOMENTS:
      for seed in range(5):
        yield Case(f"closed {moment.__name__} in {mode}, {seed}", hung_up, torture, mode, moment,
                   seed)


def hung_up(torture, mode, moment, seed, before=()) -> None:
  with torture.folder() as folder, Work(torture, folder, mode) as work:
    moment(work, random.Random(seed))
    work.terminal.hang_up()
    work.terminal.end()
    if work.terminal.process.returncode in (-signal.SIGSEGV, -signal.SIGABRT, -signal.SIGILL,
                                            -signal.SIGTRAP, -signal.SIGBUS):
      raise Lost(f"it crashes with signal {-work.terminal.process.returncode}")
    work.check(modes=False)


def terms(torture: Torture):
  """Terminals that nobody knows."""
  for mode in MODES:
    for term in (None, "", "dumb", "unknown-terminal", "emacs", "vt52", "x" * 5000, "../../etc"):
      for moment in (at_prompt, while_typing):
        name = "unset" if term is None else repr(term[:20])
        yield Case(f"TERM {name} in {mode}, {moment.__name__}", on_term, torture, mode, term, moment)


def on_term(torture, mode, term, moment) -> None:
  with torture.folder() as folder, Work(torture, folder, mode, term=term) as work:
    wait_for_start(work)
    terminal = work.terminal
    for _ in range(9):
      terminal.send(work.keys(1))
      wait_for_history(work, work.typed)
      terminal.settle(0.03)
    if moment is while_typing:
      terminal.send("note 1 half" if mode == "lines" else "\x1b[")
      terminal.signal(signal.SIGTERM)
      status = terminal.end()
      if status != 128 + signal.SIGTERM:
        raise Lost(f"it ends with {status}")
    else:
      leave(work)
    work.check()
    if count_of(work) != 9:
      raise Lost(f"{count_of(work)} of 9 are there")


# Closed descriptors


REDIRECTIONS = (
  ">&-", "<&-", "2>&-", ">&- 2>&-", "<&- >&-", "<&- 2>&-", "<&- >&- 2>&-", ">/dev/full",
  "2>/dev/full", ">/dev/full 2>&1", "| true", "2>&1 | true", "| head -c 40",
)


def redirections(torture: Torture):
  """Standard input and output that are closed, full or broken."""
  for redirection in REDIRECTIONS:
    for lines in (0, 1, 30, 299):
      yield Case(f"{redirection} with {lines} lines on a pipe", redirected, torture, redirection,
                 lines, False)
      yield Case(f"{redirection} with {lines} lines in a script", redirected, torture, redirection,
                 lines, True)
    for mode in MODES:
      yield Case(f"{redirection} on a terminal in {mode}", redirected_terminal, torture, redirection,
                 mode)
  for words in (["show", Scenario.SESSION], ["show", Scenario.SESSION, "--json"], ["sessions"],
                ["verify", Scenario.SESSION]):
    for redirection in REDIRECTIONS:
      yield Case(f"{' '.join(words)} {redirection}", read_redirected, torture, words, redirection)


def shell(redirection: str) -> list:
  """A shell that runs a command so, and ends with the command's own status."""
  if "|" in redirection:
    first, pipe = redirection.split("|")
    line = f'{{ {{ "$@" {first}; echo $? >status; }} | {pipe}; }}; exit "$(cat status)"'
  else:
    line = f'"$@" {redirection}'
  return ["sh", "-c", line, "sh"]


def prepared(torture, folder: Path) -> list:
  article = "\n".join(f"Sentence number {number} is here." for number in range(1, COUNT + 1))
  (folder / "osova.txt").write_text(article + "\n")
  return [str(torture.galley), "annotate", "osova.txt", "--annotator", "ann", *Scenario.FIXED]


def redirected(torture, redirection, count, is_script) -> None:
  """Whatever becomes of the words, the files hold whole changes and nothing else."""
  with torture.folder() as folder:
    command = prepared(torture, folder)
    lines = "".join(f"{label(number)} {number}\n" for number in range(1, count + 1))
    (folder / "lines").write_text(lines)
    if is_script:
      command += ["--script", "lines"]
    ended_ = harness.run(
      [*shell(redirection), *command], folder, stdin=b"" if is_script else lines.encode())
    check_status(ended_.returncode)
    reported = len(re.findall(rb"^\d+: ", ended_.stdout, re.M))
    check_files(torture, folder, reported, count)


def redirected_terminal(torture, redirection, mode) -> None:
  with torture.folder() as folder:
    prepared(torture, folder)
    with Work(torture, folder, mode) as first:
      first.begin()
      first.type(5)
      leave(first)
    command = [*shell(redirection), *prepared(torture, folder), *(["--keys"] * (mode == "keys"))]
    terminal = Terminal(command, folder)
    try:
      terminal.settle(0.3)
      terminal.send("".join(f"{label(number)} {number}\r" for number in range(6, 9)))
      terminal.settle(0.2)
      terminal.send("\x04")
      terminal.settle(0.2)
      terminal.send("\x04")
      if "2>" in redirection and ">/" not in redirection or terminal.process.poll() is None:
        terminal.signal(signal.SIGHUP)
        for pid in terminal.members():
          os.kill(pid, signal.SIGHUP)
      status = terminal.end()
      check_status(status if status != -signal.SIGHUP else 0)
      terminal.check_gone()
      terminal.check_modes()
      # Keys that were meant as lines give labels of their own; nothing else may have changed.
      found = content(folder / Scenario.SESSION)["sentences"][:5]
      if mode == "lines" and [
          [annotation["label"] for annotation in sentence["annotations"]] for sentence in found
      ] != [[label(number)] for number in range(1, 6)]:
        raise Lost("the labels are not those that were typed")
      verified = harness.run([torture.galley, "verify", folder / Scenario.SESSION], folder)
      if verified.returncode != 0:
        raise Lost(f"verify says: {(verified.stdout + verified.stderr).decode()}")
    finally:
      terminal.kill()
      terminal.close()


def read_redirected(torture, words, redirection) -> None:
  with torture.folder() as folder:
    command = prepared(torture, folder)
    harness.run(command, folder, stdin=b"claim 1\nfact 2\n")
    before = (folder / Scenario.SESSION).read_bytes()
    ended_ = harness.run([*shell(redirection), torture.galley, *words], folder)
    check_status(ended_.returncode)
    if (folder / Scenario.SESSION).read_bytes() != before:
      raise Lost("reading has changed the session")
    if redirection == ">/dev/full" and ended_.returncode == 0:
      raise Lost("the output is lost, and it ends with 0")


def check_status(status: int) -> None:
  """A shell ends with 128 and the signal that its command died of."""
  if status < 0 or status - 128 in (signal.SIGSEGV, signal.SIGABRT, signal.SIGILL, signal.SIGTRAP,
                                    signal.SIGBUS, signal.SIGPIPE):
    raise Lost(f"it dies: {status}")


def check_files(torture, folder: Path, least: int, most: int) -> None:
  session = folder / Scenario.SESSION
  if not session.exists():
    if least:
      raise Lost(f"{least} lines were done and there is no session")
    return
  lock = session.with_name(session.name + ".lock")
  if lock.exists() and len(lock.read_bytes().splitlines()) > 1:
    raise Lost(f"the lock holds what was printed: {lock.read_bytes()[:200]}")
  verified = harness.run([torture.galley, "verify", session], folder)
  if verified.returncode != 0:
    raise Lost(f"verify says: {(verified.stdout + verified.stderr).decode()}")
  reopened = harness.run(prepared(torture, folder), folder, stdin=b"save\n")
  if reopened.returncode != 0:
    raise Lost(f"it cannot be opened: {reopened.stderr.decode()}")
  commands = [change["command"] for change in content(session)["history"]]
  if not least <= len(commands) <= most or commands != [
      f"{label(number)} {number}" for number in range(1, len(commands) + 1)]:
    raise Lost(f"{least} lines were reported, {most} given, {len(commands)} are there")


GROUPS = (ending_signals, interrupts, stops, windows, hang_ups, terms, redirections)


# Planted faults


def self_test(torture: Torture) -> None:
  for mode in MODES:
    def killed(mode=mode) -> None:
      with torture.folder() as folder, Work(torture, folder, mode) as work:
        while_typing(work, random.Random(1))
        work.terminal.signal(signal.SIGKILL)
        work.terminal.end()
        work.check()

    torture.planted(f"kill -9 leaves the terminal's modes in {mode}", killed)

  def forgotten() -> None:
    with torture.folder() as folder, Work(torture, folder, "keys") as work:
      work.begin()
      work.type(6)
      work.terminal.signal(signal.SIGKILL)
      work.terminal.end()
      journal = folder / (Scenario.SESSION + ".journal")
      lines = journal.read_bytes().splitlines(keepends=True)
      journal.write_bytes(b"".join(lines[:-1]))
      work.check(modes=False)

  torture.planted("a label that was painted is not in the session", forgotten)

  def mixed() -> None:
    with torture.folder() as folder, Work(torture, folder, "lines") as work:
      work.begin()
      work.type(3)
      work.terminal.send("fact 200\r")
      work.terminal.wait_for("200: fact")
      leave(work)
      work.check()

  torture.planted("a label that nobody has typed", mixed)

  def deaf() -> None:
    """Started so that it hears no SIGHUP, it stays when its shell goes."""
    with torture.folder() as folder:
      terminal = Terminal(["sh", "-c", "trap '' HUP; sleep 30 & sleep 0.2"], folder)
      try:
        terminal.end()
        terminal.check_gone()
      finally:
        terminal.kill()
        terminal.close()

  torture.planted("a process that is left behind", deaf)

  def pasting() -> None:
    with torture.folder() as folder:
      terminal = Terminal(["printf", "\\033[?2004h"], folder)
      try:
        terminal.end()
        terminal.check_modes()
      finally:
        terminal.kill()
        terminal.close()

  torture.planted("bracketed paste is left on", pasting)

  def stuck() -> None:
    with torture.folder() as folder:
      terminal = Terminal(["sleep", "30"], folder)
      terminal.PATIENCE = 1
      try:
        terminal.end()
      finally:
        terminal.kill()
        terminal.close()

  torture.planted("a program that does not end", stuck)

  def printed() -> None:
    with torture.folder() as folder:
      command = prepared(torture, folder)
      harness.run(command, folder, stdin=b"claim 1\n")
      with open(folder / (Scenario.SESSION + ".lock"), "ab") as lock:
        lock.write(b"1: claim\n")
      check_files(torture, folder, 0, 1)

  torture.planted("what is printed stands in a file", printed)
  torture.planted("a crash", lambda: check_status(128 + signal.SIGSEGV))
