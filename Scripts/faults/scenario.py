"""A scripted session, what it leads to, and whether a folder still holds it."""

import copy
import json
import re
import threading
from pathlib import Path

from .harness import Lost, Torture, run

ARTICLE = """The bridge at Osova

By a correspondent

The bridge at Osova opens in May, the mayor said. "We have waited four years. We can wait for the paint," \
Lesia Hrytsenko told the council. About 20% of the freight goes by ferry now. Nobody believed the first date… \
The second one held.

Міст відкриють у травні, сказала мерка. "Ми чекали чотири роки", додала вона.

Dr. Koval counted 1,204 lorries on Monday 🚚🚚. He may count fewer in June. قال المهندس إن الجسر آمن.
The ferry will be sold. It cost 4.2 million euros. That is less than the paint, critics say.
"""

LINES = """claim 4
q 5 speaker="Lesia Hrytsenko"
c.f
note 6 "перевірити дату 🗓"
flag 2
split 6 "freight"
quote+claim 7
fact 6 "About 20%"
undo
redo
join 6-7
note 6 "checked"
cqfx
save
claim 10-12
attribute 4 certainty=probable
untag 11
none 1-3
flag /Dr/
rename claim assertion
assertion 13
undo 2
fact 14
split 5 "the paint"
undo
save
quote 6 speaker="Леся Гриценко"
note 9 "a\\"b"
unflag flagged
fact /euros/
rename fact Tatsache
resegment language=uk
undo
join 4-6
undo 3
redo 2
c 1
q 1
f 1
save
x untagged
note $ "end"
""".splitlines()


class Scenario:
  """Lines that are typed one after the other, and the session after each of them."""

  NAME = "osova"
  ANNOTATOR = "ann"
  SESSION = f"sessions/{NAME}.{ANNOTATOR}.json"
  FIXED = ["--now", "2026-01-02T03:04:05.678Z", "--session-id", "torture"]

  def __init__(self, torture: Torture, lines=LINES):
    self.torture = torture
    self.lines = lines
    self._states = {}
    self._lock = threading.Lock()

  def prepare(self, folder: Path) -> None:
    (folder / f"{self.NAME}.txt").write_text(ARTICLE)

  def command(self, *options) -> list:
    """The command that opens the article, or the session that it has already."""
    return [
      str(self.torture.galley), "annotate", f"{self.NAME}.txt", "--annotator", self.ANNOTATOR,
      *self.FIXED, *options,
    ]

  # What ought to be

  def state(self, lines) -> dict:
    """The session after these lines, typed on an article that nobody has opened yet."""
    key = tuple(lines)
    with self._lock:
      if key in self._states:
        return self._states[key]
    with self.torture.folder() as folder:
      self.prepare(folder)
      ended = run(self.command(), folder, stdin="".join(f"{line}\n" for line in lines).encode())
      if ended.returncode != 0:
        raise Lost(f"the lines are refused where nothing is wrong: {ended.stderr.decode()}")
      state = content(folder / self.SESSION)
    with self._lock:
      self._states[key] = state
    return state

  def after(self, count: int) -> dict:
    return self.state(self.lines[:count])

  def amid(self, count: int) -> list:
    """The sessions in the middle of a line that takes several steps back or forth: each step is a
    change of its own, and they are shown as done together."""
    match = re.fullmatch(r"(undo|redo) (\d+)", self.lines[count])
    states = []
    for steps in range(1, int(match[2]) if match else 1):
      state = copy.deepcopy(self.state([*self.lines[:count], f"{match[1]} {steps}"]))
      for change in state["history"][-steps:]:
        change["command"] = self.lines[count]
      states.append(state)
    return states

  # What is

  def reopen(self, folder: Path) -> dict:
    """What the folder's session says after it was verified, opened and saved again."""
    session = folder / self.SESSION
    if session.exists():
      verified = run([self.torture.galley, "verify", session], folder)
      if verified.returncode != 0:
        raise Lost(f"verify says: {(verified.stdout + verified.stderr).decode()}")
    reopened = run(self.command(), folder, stdin=b"save\n")
    if reopened.returncode != 0:
      raise Lost(f"it cannot be opened: {reopened.stderr.decode()}")
    left = [path.name for path in session.parent.iterdir() if path.name.endswith(".tmp")]
    if left:
      raise Lost(f"left behind: {', '.join(left)}")
    return content(session)

  def check(self, folder: Path, least: int, most: int) -> None:
    """Throws `Lost` unless the folder holds the session after `least` to `most` lines."""
    found = self.reopen(folder)
    for count in range(least, most + 1):
      if found == self.after(count) or (count < most and found in self.amid(count)):
        return
    raise Lost(
      f"after {least} lines shown as done and {most} typed it holds {len(found['history'])} "
      f"changes, of which the last is {found['history'][-1:]}")

  def check_lines(self, folder: Path, lines) -> None:
    """Throws `Lost` unless the folder holds the session after exactly these lines."""
    found = self.reopen(folder)
    wanted = self.state(lines)
    if found != wanted:
      raise Lost(
        f"{len(lines)} lines were shown as done, the last {lines[-1:]}; there are "
        f"{len(found['history'])} changes instead of {len(wanted['history'])}")


def content(path: Path) -> dict:
  """A session file as an object, without what the time of day has a part in."""
  try:
    text = path.read_text()
  except OSError as error:
    raise Lost(f"there is no session: {error}") from None
  return json.loads(re.sub(r',"seconds":[0-9.]+', "", text))
