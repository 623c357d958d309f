"""The sessions that every client is given."""

import hashlib
import json
import random
import subprocess
from collections import Counter
from pathlib import Path

from .environments import ROOT
from .sessions import Session

TIME = "2026-11-03T09:00:00.000Z"

# The article of docs/formats.md on units: a combining accent, and a character beyond U+FFFF.
EMOJI = (
  "The cafe\u0301 \U0001F4C9 lost 12% of its sales in May. “We will reopen,” mayor Ana Ruiz said.\n"
  "The shop opened in 1998.")

UKRAINIAN = """\
Міст через Стривігор відкриють навесні

Новий міст через річку Стривігор відкриють у березні, повідомив голова громади Роман Дячук. \
Роботи тривають від 2024 р. і коштували 31,5 млн грн. «Ми обіцяли зробити це до зими, та завадила \
повінь», — сказав він у середу.

За даними обласної служби, щодня мостом їздитиме близько 4 тис. автівок. 😀 Мешканці сусіднього \
села кажуть, що п’ять років добиралися до лікарні в об’їзд.
"""

ARABIC = """\
المكتبة العامة تعود إلى الحي القديم

أعلنت البلدية أن المكتبة العامة ستفتح أبوابها في الخامس من آذار. وقالت المديرة سلمى حداد: \
«لم نفقد كتابا واحدا». تضم المكتبة 12 ألف كتاب، بحسب البلدية.

ويرى بعض السكان أن الموقع الجديد بعيد عن المدارس. 📚 بدأ العمل في المشروع عام 2023.
"""

# What is put into generated sentences: each is trouble to some format, and none is beyond all.
TROUBLE = [
  "“Ana”", "cafe\u0301", "\U0001F4C9", "\U0001F469\u200D\U0001F469\u200D\U0001F467", "a|b", "a,b",
  "\"x\"", "'x'", "a;b", "[1]", "(2)", "_x_", "*x*", "#3", "a\\b", "a->b", "<b>", "&amp;", "]]>",
  "__label__x", "=SUM(A1)", "+49", "-12", "@home", "100%", "$text", "{y}", "`z`", "1\u00A0000",
  "Львів", "القاهرة", "東京", "a\u2028b", "ﬁn", "a\u00ADb", "ｅ", "null", "NA", "007", "e\u0302\u0323",
]
PLACES = ["Dorfen", "Lviv", "Ternopil", "Basra", "Ruse", "Cork", "Aswan", "Turku"]
PEOPLE = ["Ana Ruiz", "Omar Said", "Iryna Savchuk", "Li Wei", "Tom Ahl"]
PATTERNS = [
  "The council of {place} met on {number} May to discuss {trouble}.",
  "{person} said the bridge in {place} would cost {number} million.",
  "“We never saw {trouble},” {person} told the paper.",
  "About {number} people live in {place}, according to {trouble}.",
  "{place} voted {number} to {other} against the plan.",
  "Nobody in {place} expects {trouble} before winter.",
  "У {place} чекають на {trouble} вже {number} років.",
  "قال {person} إن {trouble} وصل إلى {place}.",
]
GAPS = [" ", " ", " ", "\n\n", "\n", "  ", "\t", "\r\n", "\u00A0", " \n\n\n"]


def schema(name: str, labels: list, exclusive: bool) -> dict:
  """Returns a schema of plain labels."""
  keys = "bcdfhilm"
  return {
    "attributes": [{"definition": "", "name": "speaker", "values": []}], "exclusive": exclusive,
    "labels": [
      {"alone": label == "none", "attributes": [] if label == "none" else ["speaker"],
       "color": "yellow", "definition": f"What counts as {label}.", "examples": [], "key": key,
       "name": label} for label, key in zip(labels, keys)],
    "limit": None, "name": name, "rules": [], "title": None,
  }


NEWS = schema("news-plain", ["claim", "quote", "fact", "none"], exclusive=True)
# 'number' is in spaCy's table of symbols, 'no' is false in YAML.
SEVERAL = schema("several", ["claim", "quote", "fact", "number", "no", "none"], exclusive=False)


class Corpus:
  """Some session files that are exported together, the schema that fits them, and faulty twins."""

  def __init__(self, name: str, paths: list, schema: Path, is_planted: bool = False):
    self.name = name
    self.sessions = [Session(path) for path in paths]
    self.schema = schema
    self.is_planted = is_planted

  def edit(self) -> dict:
    """Returns a change that somebody could make in a client: a sentence gets another label."""
    texts = Counter(one.text for session in self.sessions for one in session.sentences)
    for session in self.sessions:
      for sentence in session.sentences:
        others = [name for name in session.labels if name not in sentence.labels + ["none"]]
        is_tagged = len(sentence.labels) == 1 and "none" not in sentence.labels
        if is_tagged and texts[sentence.text] == 1:
          return {
            "text": session.text, "start": sentence.start, "end": sentence.end,
            "old": sentence.labels[0], "new": others[0]}
    raise ValueError("there is no sentence with one label")

  def exported(self, fault: str) -> list:
    """Returns the files that are exported: the sessions, or where a fault is planted its twins."""
    paths = [session.path for session in self.sessions]
    if fault is None:
      return paths
    twins = []
    for path in paths:
      twin = path.parent / fault / path.name
      if not twin.exists():
        twin.parent.mkdir(exist_ok=True)
        write(twin, FAULTS[fault](json.loads(path.read_bytes())))
      twins.append(twin)
    return twins


# Making sessions

def write(path: Path, session: dict) -> Path:
  """Writes a session whose history leads to its labels."""
  article = session["article"]
  article["sha256"] = hashlib.sha256(article["text"].encode()).hexdigest()
  events = [
    {"event": "annotations", "new": sentence["annotations"], "old": [], "sentence": sentence["id"]}
    for sentence in session["sentences"] if sentence["annotations"]]
  events += [
    {"event": "note", "new": sentence["note"], "old": None, "sentence": sentence["id"]}
    for sentence in session["sentences"] if sentence["note"]]
  session["history"] = [
    {"at": TIME, "by": session["annotator"], "change": 1, "command": "made", "events": events}]
  path.write_text(json.dumps(session, ensure_ascii=False, sort_keys=True), encoding="utf-8")
  return path


def annotation(label: str, start: int, end: int, by: str, speaker: str = None) -> dict:
  return {
    "at": TIME, "attributes": {"speaker": speaker} if speaker else {}, "by": by, "end": end,
    "label": label, "origin": "manual", "start": start,
  }


def generated(number: int, labels: dict, annotator: str) -> dict:
  """Returns a session of an article with trouble in it, the same for the same number."""
  choose = random.Random(number)
  text, sentences = "", []
  for index in range(choose.randint(2, 14)):
    if index:
      text += choose.choice(GAPS)
    words = choose.choice(PATTERNS).format(
      place=choose.choice(PLACES), person=choose.choice(PEOPLE), trouble=choose.choice(TROUBLE),
      number=choose.randint(2, 99), other=choose.randint(2, 99))
    start, text = len(text), text + words
    sentence = {
      "annotations": [], "end": len(text), "flagged": choose.random() < 0.1, "id": f"s{index + 1}",
      "note": "see the minutes" if choose.random() < 0.1 else None, "start": start, "text": words}
    label_sentence(sentence, labels, annotator, choose)
    sentences.append(sentence)
  return {
    "annotator": annotator, "created": TIME, "format": "galley-session", "history": [],
    "article": {
      "byline": None, "id": f"made-{number:04}", "language": "en", "published": None,
      "source": None, "text": text, "title": f"Article {number}"},
    "id": f"made-{number:04}.{annotator}", "schema": labels,
    "segmenter": {"language": "en", "name": "made", "version": 1}, "sentences": sentences,
    "updated": TIME, "version": 1,
  }


def label_sentence(sentence: dict, labels: dict, annotator: str, choose: random.Random) -> None:
  """Gives a sentence labels, and spans that lie on words, some of them across each other."""
  names = [label["name"] for label in labels["labels"]]
  lot, start, end = choose.random(), sentence["start"], sentence["end"]
  if lot < 0.1:
    return
  if lot < 0.2:
    sentence["annotations"] = [annotation("none", start, end, annotator)]
    return
  names.remove("none")
  count = 1 if labels["exclusive"] else choose.choice([1, 1, 2, 3])
  for name in choose.sample(names, count):
    speaker = choose.choice(PEOPLE) if choose.random() < 0.3 else None
    sentence["annotations"].append(annotation(name, start, end, annotator, speaker))
  words, place = [], start
  for word in sentence["text"].split(" "):
    words.append((place, place + len(word)))
    place += len(word) + 1
  spans = set()
  for _ in range(choose.choice([0, 1, 2, 3])):
    first = choose.randrange(len(words))
    last = min(len(words) - 1, first + choose.randint(0, 3))
    spans.add((words[first][0], words[last][1], choose.choice(names)))
  for first, last, name in sorted(spans):
    if (first, last) != (start, end):
      sentence["annotations"].append(annotation(name, first, last, annotator))


def annotated(galley: Path, folder: Path, name: str, text: str, language: str, lines: str) -> Path:
  """Returns the session of an article that was annotated with galley itself."""
  (folder / f"{name}.txt").write_bytes(text.encode())
  (folder / f"{name}.galley").write_text(lines, encoding="utf-8")
  subprocess.run(
    [galley, "annotate", f"{name}.txt", "--annotator", "anna", "--language", language, "--schema",
     "schema.json", "--script", f"{name}.galley"],
    cwd=folder, check=True, stdout=subprocess.DEVNULL)
  return folder / "sessions" / f"{name}.anna.json"


def make(galley: Path, folder: Path, articles: int) -> list:
  """Makes all corpora; throws where galley does not find its own promises in one of them."""

  def place(name: str, labels: dict) -> Path:
    (folder / name).mkdir()
    path = folder / name / "schema.json"
    path.write_text(json.dumps(labels), encoding="utf-8")
    return path

  samples = sorted((ROOT / "sessions").glob("*.json"))
  corpora = [
    Corpus("samples", samples, place("samples", json.loads(samples[0].read_bytes())["schema"]))]
  for name, text, language, lines in [
    ("emoji", EMOJI, "en", """\
claim 1
quote 2 speaker="Ana Ruiz"
fact 3
quote 2 "We will reopen"
"""),
    ("ukrainian", UKRAINIAN, "uk", """\
fact 1
claim 2
fact 3
quote 4
claim 5
claim 6 "лікарні"
"""),
    ("arabic", ARABIC, "ar", """\
fact 1
claim 2
quote 3
fact 4
claim 5
quote 3 "سلمى حداد"
"""),
  ]:
    labels = place(name, NEWS)
    corpora.append(
      Corpus(name, [annotated(galley, labels.parent, name, text, language, lines)], labels))
  labels = place("overlapping", SEVERAL)
  corpora.append(Corpus("overlapping", [
    write(labels.parent / f"made-{number:04}.anna.json", generated(number, SEVERAL, "anna"))
    for number in range(9000, 9010)], labels, is_planted=True))
  labels = place("many", NEWS)
  corpora.append(Corpus("many", [
    write(labels.parent / f"made-{number:04}.ben.json", generated(number, NEWS, "ben"))
    for number in range(articles)], labels))
  for corpus in corpora:
    paths = [session.path for session in corpus.sessions]
    subprocess.run([galley, "verify", *paths], check=True, stdout=subprocess.DEVNULL)
  return corpora


# Faults

def move_span(session: dict) -> dict:
  """Makes a span shorter by one character, that of a claim if there is one."""
  for sentence in sorted(session["sentences"], key=lambda one: not claims_inside(one)):
    for annotation in sorted(sentence["annotations"], key=lambda one: one["label"] != "claim"):
      start, end = annotation["start"], annotation["end"]
      covered = session["article"]["text"][start:end]
      is_whole = (start, end) == (sentence["start"], sentence["end"])
      if not is_whole and len(covered) > 3 and covered[-3:].isascii() and covered[-2:].isalnum():
        annotation["end"] -= 1
        return session
  return session


def claims_inside(sentence: dict) -> bool:
  return any(
    one["label"] == "claim" and (one["start"], one["end"]) != (sentence["start"], sentence["end"])
    for one in sentence["annotations"])


def change_label(session: dict) -> dict:
  """Gives the first label of a whole sentence another name."""
  names = [label["name"] for label in session["schema"]["labels"] if not label["alone"]]
  for sentence in session["sentences"]:
    there = {annotation["label"] for annotation in sentence["annotations"]}
    others = [name for name in names if name not in there]
    if there and "none" not in there and others:
      sentence["annotations"][0]["label"] = others[0]
      return session
  return session


def alter_text(session: dict) -> dict:
  """Writes another letter in the last labelled sentence."""
  for sentence in reversed(session["sentences"]):
    at = sentence["text"].find("e")
    if at >= 0 and sentence["annotations"]:
      sentence["text"] = sentence["text"][:at] + "a" + sentence["text"][at + 1:]
      at += sentence["start"]
      text = session["article"]["text"]
      session["article"]["text"] = text[:at] + "a" + text[at + 1:]
      return session
  return session


FAULTS = {"span": move_span, "label": change_label, "text": alter_text}
