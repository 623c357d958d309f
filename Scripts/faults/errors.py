"""Makes system calls that touch files fail, one run for each call and error."""

import random

from . import strace
from .harness import Lost, Torture
from .kill import converse, journal_writes, lied_to, record
from .scenario import Scenario
from .talk import Talk

SUMMARY = "an error from every call that writes, syncs, renames, opens or cuts"

# What each call is made to fail with.
ERRORS = {
  "openat": ["ENOSPC", "EIO", "EROFS", "EMFILE", "EACCES", "EINTR"],
  "write": ["ENOSPC", "EIO", "EDQUOT", "EINTR"],
  "fsync": ["EIO", "ENOSPC", "EDQUOT"],
  "fdatasync": ["EIO", "ENOSPC", "EDQUOT"],
  "ftruncate": ["EIO", "EROFS", "EINTR"],
  "rename": ["EIO", "ENOSPC", "EROFS", "EACCES"],
  "link": ["EIO", "ENOSPC", "EROFS", "EPERM"],
  "unlink": ["EIO", "EROFS", "EACCES"],
  "mkdir": ["ENOSPC", "EROFS", "EACCES"],
  "flock": ["EIO", "ENOLCK"],
  "fchmod": ["EPERM", "EIO"],
  "newfstatat": ["EIO", "EACCES"],
  "read": ["EIO", "EINTR"],
  "getdents64": ["EIO"],
}
QUICK = 150


def run(torture: Torture) -> None:
  strace.need()
  scenario = Scenario(torture)
  steps = [step for step in record(scenario, converse) if step[0] in ERRORS]
  # Once, or from then on to the end: a disk that stays full. Writes only once: nobody could read
  # answers that cannot be written either.
  cases = [
    (call, f"{number}{more}", error)
    for call, number in steps for error in ERRORS[call] for more in ("", "+")
    if not (more and (error == "EINTR" or call in ("read", "write")))
  ]
  if torture.quick:
    cases = random.Random(torture.seed).sample(cases, min(QUICK, len(cases)))
  torture.each(cases, lambda case: disturb(scenario, *case))


def disturb(scenario: Scenario, call: str, when: str, error: str) -> None:
  """Types the scenario while one call fails; what was shown as done must be there, and only that."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    talk = Talk(scenario.command(), folder, before=strace.disturbing(call, when, f"error={error}"))
    for line in scenario.lines:
      if not talk.type(line):
        break
    status = talk.end()
    if status < 0 or status > 128:
      raise Lost(f"it died with {status}")
    if talk.errors and b"error: " not in talk.errors and status != 0:
      raise Lost(f"it ended with {status} and said {talk.errors.decode()}")
    done = [line for line in talk.done if line != "save"]
    if not (folder / scenario.SESSION).exists():
      if done:
        raise Lost(f"{len(done)} lines were shown as done, and there is no session")
      done = []
    scenario.check_lines(folder, done)


def self_test(torture: Torture) -> None:
  strace.need()
  scenario = Scenario(torture)
  writes = journal_writes(scenario)

  def find() -> None:
    with torture.folder() as folder:
      talk = lied_to(scenario, folder, writes, 6)
      scenario.check_lines(folder, talk.done)

  torture.planted("an error of the disk that is not passed on", find)

  def follow() -> None:
    # A line whose error was said is counted as done.
    with torture.folder() as folder:
      scenario.prepare(folder)
      talk = Talk(
        scenario.command(), folder, before=strace.disturbing(*writes[5], "error=ENOSPC"))
      for line in scenario.lines[:10]:
        talk.type(line)
      talk.end()
      scenario.check_lines(folder, scenario.lines[:10])

  torture.planted("a change that is shown as done although the disk was full", follow)
