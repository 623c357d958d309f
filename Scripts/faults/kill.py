"""Kills galley at every system call that touches a file, one run for each."""

import random
from pathlib import Path

from . import strace
from .harness import Lost, Torture
from .scenario import Scenario
from .talk import Talk

SUMMARY = "killed at every system call that touches a file"

QUICK = 150


def run(torture: Torture) -> None:
  scenario = Scenario(torture)
  points = [(kind, *step) for kind in (converse, pour) for step in record(scenario, kind)]
  if torture.quick:
    points = random.Random(torture.seed).sample(points, min(QUICK, len(points)))

  def kill(point) -> None:
    kind, call, number = point
    with torture.folder() as folder:
      scenario.prepare(folder)
      least, most = kind(scenario, folder, strace.disturbing(call, number, "signal=KILL"))
      scenario.check(folder, least, most)

  torture.each(points, kill)


def self_test(torture: Torture) -> None:
  scenario = Scenario(torture)
  # The fourth write to the journal is said to be done and is not.
  writes = [
    step for step in record(scenario, converse, touching=lambda call: ".journal>" in call)
    if step[0] == "write"
  ]

  def find() -> None:
    with torture.folder() as folder:
      scenario.prepare(folder)
      lie = strace.disturbing(*writes[3], "retval=100000")
      talk = Talk(scenario.command(), folder, before=lie)
      for line in scenario.lines[:12]:
        talk.type(line)
      talk.kill()
      scenario.check(folder, len(talk.done), len(talk.done) + 1)

  torture.planted("a change that is shown as done before it is written", find)


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
