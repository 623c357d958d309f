"""WebAnno TSV 3.3: a strict reader by the rules of INCEpTION's. INCEpTION itself is not run."""

import re
from pathlib import Path

from .harness import Client, Failed, Run
from .sessions import Offsets

HEADER = ["#FORMAT=WebAnno TSV 3.3", "#T_SP=custom.Span|label", "", ""]
SPECIAL = re.compile(r"->|[\\\[\]|_;\t\n*]")
ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b"}


def unescaped_text(text: str) -> str:
  """Returns what a `#Text=` line says."""
  return re.sub(r"\\(.)", lambda match: ESCAPES.get(match[1], match[1]), text, flags=re.S)


def values(column: str) -> list:
  """Returns the labels of a token, each with the number of its annotation or none."""
  found = []
  for part in re.split(r"(?<!\\)((?:\\\\)*)\|", column)[::2]:
    match = re.fullmatch(r"((?:\\(?:->|.)|[^\\\[\]|_;\t*])*|\*)(?:\[([0-9]+)\])?", part)
    if match is None:
      raise Failed(f"the value {part!r} is not escaped")
    found.append((re.sub(r"\\(->|.)", r"\1", match[1]), match[2]))
  return found


def read(path: Path) -> dict:
  """Returns the text, with a space for each unit between sentences, and the spans."""
  body = path.read_bytes().decode()
  if not body.endswith("\n"):
    raise Failed("the last line does not end")
  lines = body[:-1].split("\n")
  if lines[:4] != HEADER:
    raise Failed(f"the header is {lines[:4]}")
  text, spans, ids = "", {}, 0
  length = 0
  for number, block in enumerate("\n".join(lines[4:]).strip("\n").split("\n\n"), 1):
    rows = block.split("\n")
    said = "\n".join(unescaped_text(row[6:]) for row in rows if row.startswith("#Text="))
    rows = [row.split("\t") for row in rows if not row.startswith("#")]
    begin = int(rows[0][1].split("-")[0])
    if begin < length:
      raise Failed(f"sentence {number} begins at {begin}, inside the one before it")
    text += " " * (begin - length) + said
    length = begin + len(said.encode("utf-16-le")) // 2
    inside = Offsets(said, "utf16")
    last = begin
    for place, row in enumerate(rows, 1):
      if len(row) < 4 or row[0].split(".")[0] != f"{number}-{place}":
        raise Failed(f"a row of sentence {number} is {row}")
      start, end = map(int, row[1].split("-"))
      form = said[inside.codepoint(start - begin):inside.codepoint(end - begin)]
      if start < last or form != row[2]:
        raise Failed(f"the token {row[:3]} is not what stands at its offsets")
      last = end
      for label, mark in ([] if row[3] == "_" else values(row[3])):
        ids += mark is None
        key = (label, mark or f"only {ids}")
        spans[key] = (spans.get(key, (start, end))[0], end)
  units = Offsets(text, "utf16")
  return {
    "text": text,
    "spans": [units.span(start, end, label) for (label, _), (start, end) in spans.items()]}


class Gapless:
  """Sessions as the format keeps them: between sentences only how long the gap is."""

  class Session:
    def __init__(self, session):
      self.name, self.spans = session.name, session.spans
      text, end = "", 0
      for sentence in session.sentences:
        text += " " * (sentence.start - end) + sentence.text
        end = sentence.end
      self.text = text

  def __init__(self, corpus):
    self.name = corpus.name
    self.sessions = [self.Session(session) for session in corpus.sessions]


def check(run: Run) -> None:
  run.tally.version = "the rules of INCEpTION's reader"
  for corpus in run.corpora:
    folder = run.export("webanno-tsv", corpus)
    seen = []
    for path in sorted(folder.glob("*.tsv")):
      try:
        seen.append(read(path))
      except Failed as error:
        raise Failed(f"{path.name}: {error}") from None
    run.documents(f"{corpus.name}, INCEpTION's rules", Gapless(corpus), seen)
    for edit in run.edits(corpus):
      if edit:
        relabel(folder, edit)
      run.back("webanno-tsv", corpus, folder, edit=edit)


def relabel(folder: Path, edit: dict) -> None:
  """Changes one label on all of its tokens."""
  said = edit["text"][edit["start"]:edit["end"]]
  for path in sorted(folder.glob("*.tsv")):
    blocks = path.read_bytes().decode().split("\n\n")
    for index, block in enumerate(blocks):
      rows = block.split("\n")
      text = "\n".join(unescaped_text(row[6:]) for row in rows if row.startswith("#Text="))
      if text == said:
        first = next(row.split("\t") for row in rows if row and not row.startswith("#"))
        mark = re.match(rf"{edit['old']}(\[[0-9]+\])?", first[3])[0]
        rows = [
          row if row.startswith("#") else
          row.replace("\t" + mark, "\t" + mark.replace(edit["old"], edit["new"])) for row in rows]
        blocks[index] = "\n".join(rows)
    path.write_bytes("\n\n".join(blocks).encode())


CLIENTS = [Client("webanno-tsv", check)]
