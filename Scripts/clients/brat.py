"""brat: its parser's rules, written anew from the rules, and Potato's importer of its files."""

import re
from pathlib import Path

from . import environments
from .harness import Client, Failed, Run

SECTIONS = ["entities", "relations", "events", "attributes"]


class Refused(Failed):
  """A line that brat would not read."""


def read_pair(text: str, lines: list, types: set, attributes: set) -> list:
  """Reads annotations as brat does, and throws where it would complain."""
  spans, ids, targets = [], set(), []
  for number, line in enumerate(lines, 1):
    def refuse(why: str):
      raise Refused(f"line {number}: {why}: {line!r}")

    identity, tab, rest = line.partition("\t")
    if not tab or not re.fullmatch(r"[TAEMNR#*][0-9]*", identity):
      refuse("there is no identifier and tab")
    if identity in ids and identity != "*":
      refuse("the identifier is taken")
    ids.add(identity)
    data, _, tail = rest.partition("\t")
    if identity[0] == "T":
      spans.append(text_bound(text, data, tail, types, refuse))
    elif identity[0] == "A":
      words = data.split(" ")
      if len(words) not in (2, 3) or words[0] not in attributes or tail:
        refuse("an attribute is a declared type, a target and at most one word")
      targets.append((words[1], number))
    elif identity[0] == "#":
      words = data.split()
      if len(words) != 2:
        refuse("a note is a type and a target")
      targets.append((words[1], number))
    else:
      refuse("this kind of line is not written")
  for target, number in targets:
    if target not in ids:
      raise Refused(f"line {number}: nothing is called {target}")
  return spans


def text_bound(text: str, data: str, tail: str, types: set, refuse) -> tuple:
  label, _, places = data.partition(" ")
  if label not in types:
    refuse("the type is not in annotation.conf")
  fragments = []
  for place in places.split(";"):
    if not re.fullmatch(r"[0-9]+ [0-9]+", place):
      refuse("a fragment is two numbers and one space")
    start, end = map(int, place.split(" "))
    if not 0 <= start < end <= len(text):
      refuse("a fragment is empty or outside the text")
    if any(end >= first and start < last for first, last in fragments):
      refuse("fragments touch")
    if text[start:end].splitlines() != [text[start:end]]:
      refuse("a fragment goes over the end of a line")
    if fragments and (start < fragments[-1][1] or text[fragments[-1][1]:start].strip()):
      refuse("there is text between fragments")
    fragments.append((start, end))
  covered = " ".join(text[start:end] for start, end in fragments)
  if tail != covered:
    refuse(f"the text is not what is covered, {covered!r}")
  return (fragments[0][0], fragments[-1][1], label)


def configuration(path: Path) -> tuple:
  """Returns the types and attributes that annotation.conf declares."""
  found, section = {}, None
  for line in path.read_text(encoding="utf-8").splitlines():
    line = line.split("#")[0].strip() if line.startswith("#") else line.strip()
    if re.fullmatch(r"\[\w+\]", line):
      section = found.setdefault(line[1:-1], [])
    elif line and section is not None:
      section.append(line)
    elif line:
      raise Refused(f"annotation.conf: {line!r} stands before every section")
  missing = [name for name in SECTIONS if name not in found]
  if missing:
    raise Refused(f"annotation.conf has no section [{missing[0]}]")
  if not any(line.startswith("<OVERLAP>") for line in found["relations"]):
    raise Refused("annotation.conf does not let spans overlap")
  return set(found["entities"]), {line.split("\t")[0].split()[0] for line in found["attributes"]}


def read(folder: Path) -> list:
  types, attributes = configuration(folder / "annotation.conf")
  found = []
  for path in sorted(folder.glob("*.txt")):
    text = path.read_bytes().decode()
    notes = path.with_suffix(".ann").read_bytes().decode()
    if notes and not notes.endswith("\n"):
      raise Refused(f"{path.stem}.ann does not end its last line")
    try:
      spans = read_pair(text, notes.splitlines(), types, attributes)
    except Refused as error:
      raise Refused(f"{path.stem}.ann, {error}") from None
    found.append({"text": text, "spans": spans})
  return found


def potato_reads(folder: str) -> list:
  """Returns what Potato's importer makes of the folder; it writes every line end as a line feed."""
  from potato.importers.text.brat_importer import BratImporter
  result = BratImporter().parse_path(Path(folder))
  if result.warnings:
    raise ValueError(f"Potato warns: {result.warnings[0]}")
  return [
    {"text": document.text, "spans": [
      (span.start, max([span.end] + [part["end"] for part in span.additional_parts]), span.label)
      for span in document.spans]}
    for document in result.documents]


def with_line_feeds(session) -> object:
  """Returns a session as it is when each CRLF is one line feed."""
  places, text = [], ""
  for index, character in enumerate(session.text):
    places.append(len(text))
    if not (character == "\r" and session.text[index + 1:index + 2] == "\n"):
      text += "\n" if character == "\r" else character
  places.append(len(text))

  class Moved:
    name = session.name
    spans = [(places[start], places[end], label) for start, end, label in session.spans.elements()]

  Moved.text = text
  return Moved


class MovedCorpus:
  def __init__(self, corpus):
    self.name, self.sessions = corpus.name, [with_line_feeds(one) for one in corpus.sessions]


def relabel(folder: Path, edit: dict) -> None:
  """Changes one label as brat does: the type of the line."""
  for path in sorted(folder.glob("*.txt")):
    if path.read_bytes().decode() == edit["text"]:
      notes = path.with_suffix(".ann")
      old = re.compile(rf"(T[0-9]+\t){edit['old']} ({edit['start']} ([0-9; ]* )?{edit['end']}\t)")
      body, count = old.subn(rf"\g<1>{edit['new']} \g<2>", notes.read_bytes().decode())
      if count != 1:
        raise Failed("there is not one line to be edited")
      notes.write_bytes(body.encode())


def check(run: Run) -> None:
  run.tally.version = "the rules of brat's parser, Potato 2.12.1"
  for corpus in run.corpora:
    folder = run.export("brat", corpus)
    run.documents(f"{corpus.name}, brat's rules", corpus, read(folder))
    try:
      seen = run.inside(potato_reads, folder, environment="potato")
      run.documents(f"{corpus.name}, Potato", MovedCorpus(corpus), seen)
    except environments.NotInstalled as error:
      run.note(f"Potato's importer was not tried: {error}")
    for edit in run.edits(corpus):
      if edit:
        relabel(folder, edit)
      run.back("brat", corpus, folder, edit=edit)


CLIENTS = [Client("brat", check)]
