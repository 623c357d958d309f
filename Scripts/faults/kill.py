"""Kills galley at every system call that touches a file, one run for each."""

import random
from pathlib import Path

from . import strace
from .harness import Lost, Torture
from .keyboard import Keyboard
from .scenario import Scenario
from .talk import Talk

SUMMARY = "killed at every system call that touches a file"

QUICK = 150
QUICK_KEYS = 20


def run(torture: Torture) -> None:
  strace.need()
  scenario = Scenario(torture)
  kinds = (converse, pour, resume)
  points = [(kind, *step) for kind in kinds for step in record(scenario, kind)]
  if torture.quick:
    points = random.Random(torture.seed).sample(points, min(QUICK, len(points)))

  def kill(point) -> None:
    kind, call, number = point
    with torture.folder() as folder:
      scenario.prepare(folder)
      least, most = kind(scenario, folder, strace.disturbing(call, number, "signal=KILL"))
      scenario.check(folder, least, most)

  torture.each(points, kill)
  press(torture)


def self_test(torture: Torture) -> None:
  strace.need()
  scenario = Scenario(torture)
  writes = journal_writes(scenario)

  def find() -> None:
    with torture.folder() as folder:
      talk = lied_to(scenario, folder, writes, 4)
      scenario.check(folder, len(talk.done), len(talk.done) + 1)

  torture.planted("a change that is shown as done before it is written", find)


def journal_writes(scenario: Scenario) -> list:
  """The calls that write the lines of a conversation to the journal, one for each line."""
  steps = record(scenario, converse, touching=lambda call: ".journal>" in call)
  return [step for step in steps if step[0] == "write"]


def lied_to(scenario: Scenario, folder: Path, writes: list, count: int) -> Talk:
  """Types some lines to a shell that is told the last one was written, though it was not.

  It is killed before the next line, at which it would miss the journal's length.
  """
  scenario.prepare(folder)
  talk = Talk(
    scenario.command(), folder, before=strace.disturbing(*writes[count - 1], "retval=100000"))
  for line in scenario.lines[:count]:
    talk.type(line)
  talk.kill()
  return talk


def record(scenario: Scenario, kind, touching=None) -> list:
  """The calls that touch the folder's files when nothing is wrong, as (call, number)."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    with scenario.torture.folder() as elsewhere:
      log = elsewhere / "calls"
      least, _ = kind(scenario, folder, strace.watching(log, strace.CALLS))
      if least != len(scenario.lines):
        raise Lost(f"{least} of {len(scenario.lines)} lines are done where nothing is wrong")
      scenario.check(folder, least, least)
      return strace.steps(log, touching or (lambda call: touches(call, folder)))


def touches(call: str, folder: Path) -> bool:
  """Whether a call is to the folder or something in it: named by its path, or relative to it."""
  return str(folder) in call or f"{Scenario.NAME}." in call or '"sessions' in call


def converse(scenario: Scenario, folder: Path, before) -> tuple:
  """Types line after line; returns how many were shown as done, and how many were typed."""
  talk = Talk(scenario.command(), folder, before=before)
  for line in scenario.lines:
    if not talk.type(line):
      talk.end()
      return len(talk.done), len(talk.done) + 1
  talk.end()
  if talk.refused:
    raise Lost(f"refused: {talk.refused}, {talk.errors.decode()}")
  return len(talk.done), len(talk.done)


def pour(scenario: Scenario, folder: Path, before) -> tuple:
  """Gives all lines at once; returns how many were shown as done, and how many were typed."""
  talk = Talk(scenario.command(), folder, before=before)
  count = len(scenario.lines)
  try:
    talk.process.stdin.write("".join(f"{line}\n" for line in scenario.lines).encode())
  except BrokenPipeError:
    pass
  talk.end()
  # What stands behind a line may not be printed yet: the last one printed counts as not done.
  shown = sum(line.startswith(b"> ") for line in talk.output.splitlines())
  status = talk.process.returncode
  return (count if status == 0 else max(0, shown - 1)), count


RESUMED = 20


def resume(scenario: Scenario, folder: Path, before) -> tuple:
  """Opens what a killed shell left behind, the half of a line at its end, and types on."""
  talk = Talk(scenario.command(), folder)
  for line in scenario.lines[:RESUMED]:
    talk.type(line)
  talk.kill()
  journal = folder / f"{scenario.SESSION}.journal"
  journal.write_bytes(journal.read_bytes() + b'{"at":"2026-01-02T03:04:05.678Z","by":"a')
  # The focus is where the shell begins, and undo goes on behind the kill.
  talk = Talk(scenario.command(), folder, before=before)
  for line in scenario.lines[RESUMED:]:
    if not talk.type(line):
      break
  talk.end()
  done = RESUMED + len(talk.done)
  return done, min(done + 1, len(scenario.lines))


# In keys mode


KEYS = "cqfQ!xu r3kk" "cuurcjf\x7fCqxgf!c"


def press(torture: Torture) -> None:
  """Kills galley in keys mode, at every system call that touches a file."""
  scenario = Scenario(torture)
  with torture.folder() as folder, torture.folder() as elsewhere:
    scenario.prepare(folder)
    log = elsewhere / "calls"
    keyboard = Keyboard(scenario.command(), folder, strace.watching(log, strace.CALLS))
    for key in KEYS:
      keyboard.press(key)
    keyboard.end()
    points = strace.steps(log, lambda call: touches(call, folder))
  states = [pressed(scenario, KEYS[:count]) for count in range(len(KEYS) + 1)]
  if torture.quick:
    points = random.Random(torture.seed).sample(points, min(QUICK_KEYS, len(points)))

  def kill(point) -> None:
    with torture.folder() as folder:
      scenario.prepare(folder)
      keyboard = Keyboard(
        scenario.command(), folder, before=strace.disturbing(*point, "signal=KILL"))
      for key in KEYS:
        if not keyboard.press(key):
          break
      keyboard.end()
      found = scenario.reopen(folder)
      if found not in states[keyboard.answered : keyboard.answered + 2]:
        raise Lost(
          f"after {keyboard.answered} keys it holds {len(found['history'])} changes, not "
          f"{len(states[keyboard.answered]['history'])}")

  torture.each(points, kill)


def pressed(scenario: Scenario, keys: str) -> dict:
  """The session after these keys, where nothing is wrong."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    keyboard = Keyboard(scenario.command(), folder)
    for key in keys:
      keyboard.press(key)
    keyboard.end()
    return scenario.reopen(folder)
