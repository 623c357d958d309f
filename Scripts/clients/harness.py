"""Exports for a client, lets it read, compares what it saw with the sessions, and counts."""

import json
import subprocess
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from . import environments
from .corpora import Corpus


class Failed(Exception):
  """What a check throws where a program refuses what it was given; says what it said."""


class NotTried(Exception):
  """What a check throws where something that it needs is not here; says what."""


@dataclass
class Client:
  """A program that reads an export, and how that is checked.

  `shows` is what its formats can show at all of the faults that `--self-test` plants, `counts`
  what is compared.
  """

  name: str
  check: object
  environment: str = None
  server: bool = False
  shows: tuple = ("span", "label", "text")
  counts: str = "spans"


@dataclass
class Tally:
  """What came of one client."""

  client: str
  counts: str = "spans"
  checked: int = 0
  exact: int = 0
  seconds: float = 0
  version: str = ""
  differences: list = field(default_factory=list)
  notes: list = field(default_factory=list)
  not_tried: str = None

  @property
  def passed(self) -> bool:
    return self.checked > 0 and self.checked == self.exact and not self.differences


class Run:
  """One client's check: the program that exports, the sessions, and what was found so far."""

  def __init__(self, client: Client, galley: Path, corpora: list, folder: Path, fault: str = None):
    self.client = client
    self.galley = galley
    self.corpora = corpora
    self.folder = folder
    self.fault = fault
    self.tally = Tally(client.name, client.counts)
    self.comparisons = []
    self._number = 0

  # What the checks call

  def export(self, form: str, corpus: Corpus, *options, ending: str = "") -> Path:
    """Exports a corpus, with untagged sentences and `none`, and returns the file or folder."""
    path = self.place(f"{corpus.name}-{form}{ending}")
    self.run([
      self.galley, "export", form, *corpus.exported(self.fault), "-o", path, "--include-none",
      "--include-untagged", *options])
    return path

  def place(self, name: str) -> Path:
    """Returns a path that nothing has yet."""
    self._number += 1
    folder = self.folder / str(self._number)
    folder.mkdir()
    return folder / name

  def inside(self, function, *arguments, environment: str = None):
    """Calls a function of a client's module with that client's Python."""
    python = environments.prepare(environment or self.client.environment)
    ended = subprocess.run(
      [python, "-m", "clients.inside"], capture_output=True, text=True, cwd=self.folder,
      env=environments.environment(),
      input=json.dumps([function.__module__, function.__name__, list(arguments)], default=str))
    if ended.returncode != 0:
      raise Failed("\n".join(ended.stderr.strip().splitlines()[-4:]))
    return json.loads(ended.stdout)

  def run(self, command: list, **options) -> str:
    """Runs a program to its end and returns what it printed."""
    words = [str(word) for word in command]
    ended = subprocess.run(
      words, capture_output=True, encoding="utf-8", errors="replace", stdin=subprocess.DEVNULL,
      **options)
    if ended.returncode != 0:
      said = "\n".join((ended.stderr or ended.stdout).strip().splitlines()[-8:])
      shown = " ".join(word if len(word) < 60 else "…" + word[-58:] for word in words[:5])
      raise Failed(f"{shown} … ended with {ended.returncode}: {said}")
    return ended.stdout

  def note(self, text: str) -> None:
    """Notes a part of the check that was not tried, or what is to be known of it."""
    if text not in self.tally.notes:
      self.tally.notes.append(text)

  # Comparing

  def documents(self, what: str, corpus: Corpus, seen: list, only=None) -> None:
    """Compares texts with their spans: `seen` is a list of {"text", "spans"}, in code points.

    `only` returns of a session the spans that the format has, all where it is not given.
    """
    found, places = Comparison(what, self), {}
    for document in seen:
      places.setdefault(document["text"], []).append(
        Counter(tuple(span) for span in document["spans"]))
    for session in corpus.sessions:
      wanted = Counter((only or (lambda session: session.spans))(session))
      same = places.get(session.text, [])
      if not same:
        found.add(session.name, wanted, Counter())
        found.differ(f"{session.name}: its text is not there as it is")
        continue
      best = max(range(len(same)), key=lambda index: sum((same[index] & wanted).values()))
      found.add(session.name, wanted, same.pop(best))
    for text, rest in places.items():
      for _ in rest:
        found.differ(f"a text that no session has: {text[:60]!r}")
    found.close()

  def records(self, what: str, corpus: Corpus, wanted: list, seen: list, weight=len) -> None:
    """Compares rows: tuples whose last member is the tuple of their labels or spans."""
    found = Comparison(what, self)
    wanted, seen = Counter(map(deep_tuple, wanted)), Counter(map(deep_tuple, seen))
    for row, count in wanted.items():
      labels = max(1, weight(row[-1])) * count
      there = min(count, seen[row]) * max(1, weight(row[-1]))
      found.checked += labels
      found.exact += there
      if there < labels:
        found.differ(f"not there: {row}")
    for row in (seen - wanted).elements():
      found.differ(f"there, and not in a session: {row}")
    found.close()

  def edits(self, corpus: Corpus) -> list:
    """Returns what is done in the client before it writes: nothing, and where faults are planted
    for the self-test, in another turn, one label is changed.
    """
    return [None, corpus.edit()] if corpus.is_planted and not self.fault else [None]

  def back(self, form: str, corpus: Corpus, path, *options, only=None, edit: dict = None) -> None:
    """Imports what a client wrote and compares the sessions that come of it."""
    folder = self.place("imported")
    self.run([
      self.galley, "import", form, path, "-o", folder, "--schema", corpus.schema, *options])
    seen = []
    for imported in sorted(folder.rglob("*.json")):
      session = json.loads(imported.read_bytes())
      seen.append({
        "text": session["article"]["text"],
        "spans": [
          (annotation["start"], annotation["end"], annotation["label"])
          for sentence in session["sentences"] for annotation in sentence["annotations"]],
      })
    only = only or (lambda session: session.spans)
    if edit is None:
      self.documents(f"{form} back", corpus, seen, only)
    else:
      self.documents(
        f"{form} back with another label", corpus, seen,
        lambda session: edited_spans(session, only(session), edit))


def edited_spans(session, spans, edit: dict) -> Counter:
  """Returns the spans of a session after an edit."""
  spans = Counter(spans)
  if session.text == edit["text"]:
    spans -= Counter([(edit["start"], edit["end"], edit["old"])])
    spans += Counter([(edit["start"], edit["end"], edit["new"])])
  return spans


def deep_tuple(value):
  return tuple(map(deep_tuple, value)) if isinstance(value, (list, tuple)) else value


class Comparison:
  """One comparison of what a client saw with what the sessions say."""

  def __init__(self, what: str, run: Run):
    self.what = what
    self.run = run
    self.checked = self.exact = 0
    self.differences = []

  def add(self, name: str, wanted: Counter, seen: Counter) -> None:
    self.checked += sum(wanted.values())
    self.exact += sum((wanted & seen).values())
    for span in (wanted - seen).elements():
      self.differ(f"{name}: not there: {span}")
    for span in (seen - wanted).elements():
      self.differ(f"{name}: there, and not in the session: {span}")

  def differ(self, difference: str) -> None:
    self.differences.append(f"{self.what}: {difference}")

  def close(self) -> None:
    tally = self.run.tally
    tally.checked += self.checked
    tally.exact += self.exact
    tally.differences += self.differences
    self.run.comparisons.append((self.what, len(self.differences)))


class Report:
  """What came of all clients."""

  SHOWN = 8

  def __init__(self):
    self.tallies = []
    self.planted = 0
    self.missed = []

  def check(self, client: Client, galley: Path, corpora: list, folder: Path) -> None:
    """Runs one client's check and prints its line."""
    run = Run(client, galley, corpora, folder)
    begin = time.monotonic()
    self._attempt(run)
    run.tally.seconds = time.monotonic() - begin
    self.tallies.append(run.tally)
    self._line(run.tally)

  def plant(self, client: Client, galley: Path, corpora: list, folder: Path) -> None:
    """Runs a client's check once for each fault: every comparison has to find it."""
    for fault in client.shows:
      place = folder / fault
      place.mkdir()
      run = Run(client, galley, [corpus for corpus in corpora if corpus.is_planted], place, fault)
      self._attempt(run)
      if run.tally.not_tried:
        self.tallies.append(run.tally)
        self._line(run.tally)
        return
      self.planted += 1
      blind = [what for what, differences in run.comparisons if differences == 0]
      if blind or not run.comparisons:
        self.missed.append(f"{client.name}: {fault}")
      found = f"not found by {', '.join(blind)}" if blind else (
        f"found by {', '.join(what for what, _ in run.comparisons)}" if run.comparisons
        else f"nothing was compared: {run.tally.differences[:1]}")
      print(f"{client.name:18} planted {fault:6} {found}", flush=True)

  def _attempt(self, run: Run) -> None:
    try:
      if run.client.environment:
        environments.prepare(run.client.environment)
      run.client.check(run)
    except (NotTried, environments.NotInstalled) as error:
      run.tally.not_tried = str(error)
    except Failed as error:
      run.tally.differences.append(str(error))
    except Exception:
      run.tally.differences.append(traceback.format_exc(limit=-3))

  def _line(self, tally: Tally) -> None:
    if tally.not_tried:
      print(f"{tally.client:18} not tried: {tally.not_tried}", flush=True)
      return
    print(
      f"{tally.client:18} {tally.counts} checked {tally.checked:7,}, exact {tally.exact:7,}"
      f"   {tally.seconds:4.0f} s  {tally.version}", flush=True)
    for difference in tally.differences[: self.SHOWN]:
      print("  DIFFERS " + difference.replace("\n", "\n          "), flush=True)
    if len(tally.differences) > self.SHOWN:
      print(f"  … and {len(tally.differences) - self.SHOWN} more")
    for note in tally.notes:
      print(f"  note: {note}")
    sys.stdout.flush()

  def status(self, strict: bool) -> int:
    failed = [tally for tally in self.tallies if not tally.not_tried and not tally.passed]
    absent = [tally for tally in self.tallies if tally.not_tried]
    print()
    for missed in self.missed:
      print(f"NOT FOUND {missed}")
    if self.planted:
      print(f"{self.planted - len(self.missed)} of {self.planted} planted faults found, "
            f"{len(absent)} clients not tried")
      return 1 if self.missed or (strict and absent) else 0
    spans = [tally for tally in self.tallies if tally.counts == "spans"]
    checked = sum(tally.checked for tally in spans)
    exact = sum(tally.exact for tally in spans)
    print(f"{len(self.tallies) - len(absent)} clients: spans checked {checked:,}, exact {exact:,}; "
          f"{len(failed)} differ, {len(absent)} not tried")
    return 1 if failed or (strict and absent) else 0
