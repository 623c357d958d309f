"""What session files say, read by docs/session-format.md and without galley."""

import json
from bisect import bisect_left
from collections import Counter
from pathlib import Path


class Sentence:
  """A sentence, its labels, and the spans inside it; offsets are code points of the article."""

  def __init__(self, data: dict):
    self.start, self.end, self.text = data["start"], data["end"], data["text"]
    self.labels, self.spans = [], []
    for annotation in data["annotations"]:
      span = (annotation["start"], annotation["end"], annotation["label"])
      if span[:2] == (self.start, self.end):
        self.labels.append(span[2])
      else:
        self.spans.append(span)


class Session:
  """One annotator's pass over one article."""

  def __init__(self, path: Path):
    self.path = path
    data = json.loads(path.read_bytes())
    self.article = data["article"]["id"]
    self.text = data["article"]["text"]
    self.annotator = data["annotator"]
    self.name = f"{self.article}.{self.annotator}"
    self.labels = [label["name"] for label in data["schema"]["labels"]]
    self.sentences = [Sentence(sentence) for sentence in data["sentences"]]

  @property
  def spans(self) -> Counter:
    """Every label of the article as (start, end, label)."""
    found = Counter()
    for sentence in self.sentences:
      found.update((sentence.start, sentence.end, label) for label in sentence.labels)
      found.update(sentence.spans)
    return found


def is_edited(edit: dict, text: str, start: int, end: int, label: str) -> bool:
  """Says whether a label is the one that an edit changes; there may be no edit."""
  return edit is not None and (text, start, end, label) == (
    edit["text"], edit["start"], edit["end"], edit["old"])


class Offsets:
  """Turns offsets that a client counts otherwise into code points of a text."""

  WIDTHS = {
    "codepoint": lambda character: 1,
    "utf16": lambda character: 2 if ord(character) > 0xFFFF else 1,
    "utf8": lambda character: len(character.encode()),
  }

  def __init__(self, text: str, unit: str):
    width = self.WIDTHS[unit]
    self.places = [0]
    for character in text:
      self.places.append(self.places[-1] + width(character))

  def codepoint(self, offset: int):
    """Returns the code point, or words for an offset that is none."""
    index = bisect_left(self.places, offset)
    if index < len(self.places) and self.places[index] == offset:
      return index
    return f"{offset}, which is inside a character or behind the text"

  def span(self, start: int, end: int, label: str) -> tuple:
    return (self.codepoint(start), self.codepoint(end), label)
