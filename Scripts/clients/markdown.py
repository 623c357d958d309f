"""markdown: a parser reads GitHub's tables; every sentence and its labels are there."""

from pathlib import Path

from .harness import Client, Run


def read(folder: str) -> list:
  """Returns the rows of sentences of each page: number, labels, text."""
  from markdown_it import MarkdownIt
  parser = MarkdownIt("commonmark", {"html": True}).enable("table")
  found = []
  for path in sorted(Path(folder).glob("*.md")):
    if path.name == "README.md":
      continue
    cells, rows = [], []
    for token in parser.parse(path.read_bytes().decode()):
      if token.type == "table_close":
        break
      if token.type == "tr_open":
        cells = []
      if token.type == "inline" and token.level > 3:
        cells.append(token)
      if token.type == "tr_close":
        rows.append(cells)
    for number, label, sentence in (row for row in rows if len(row) == 3):
      if number.content.isdigit():
        found.append((int(number.content), strong(label), plain(sentence)))
  return found


def plain(token) -> str:
  text = ""
  for child in token.children:
    if child.type in ("html_inline", "link_open", "image", "code_inline", "em_open"):
      raise ValueError(f"{child.content or child.type} is not text: {token.content!r}")
    text += " " if child.type in ("softbreak", "hardbreak") else child.content
  # Text that runs from right to left is held together by two marks that are no part of it.
  if text.startswith("\u2068") and text.endswith("\u2069"):
    text = text[1:-1]
  return " ".join(text.split())


def strong(token) -> list:
  labels, inside = [], False
  for child in token.children:
    if child.type in ("strong_open", "strong_close"):
      inside = child.type == "strong_open"
    elif inside:
      labels.append(child.content)
  return labels


def check(run: Run) -> None:
  run.tally.version = "markdown-it-py 4.3.0"
  for corpus in run.corpora:
    folder = run.export("markdown", corpus)
    wanted = [
      (number, " ".join(sentence.text.split()), sentence.labels)
      for session in corpus.sessions for number, sentence in enumerate(session.sentences, 1)]
    seen = [(number, text, labels) for number, labels, text in run.inside(read, folder)]
    run.records(f"{corpus.name}, its tables", corpus, wanted, seen)


CLIENTS = [Client("markdown", check, "texts", shows=("label", "text"))]
