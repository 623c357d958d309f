"""Prodigy, which is not free: the rules of its task format, and Potato's importer of it."""

import json
from pathlib import Path

from . import environments
from .harness import Client, Failed, Run
from .sessions import is_edited


def tasks(path: Path) -> list:
  """Reads tasks strictly."""
  found, hashes = [], set()
  for number, line in enumerate(path.read_bytes().decode().splitlines(), 1):
    try:
      task = json.loads(line)
      verify(task)
      if "_task_hash" in task:
        if task["_task_hash"] in hashes:
          raise Failed("the task hash was there before, and Prodigy would pass it over")
        hashes.add(task["_task_hash"])
    except (Failed, KeyError, ValueError) as error:
      raise Failed(f"line {number}: {type(error).__name__} {error}: {line[:120]}") from None
    found.append(task)
  return found


def verify(task: dict) -> None:
  def rule(holds: bool, words: str) -> None:
    if not holds:
      raise Failed(words)

  text = task["text"]
  rule(task.get("answer", "accept") in ("accept", "reject", "ignore"), "the answer is none")
  for name in ("_input_hash", "_task_hash"):
    if name in task:
      rule(-2**31 <= task[name] < 2**31, f"{name} is not a 32-bit number")
  tokens = task.get("tokens")
  end = 0
  for index, token in enumerate(tokens or []):
    rule(token["id"] == index, "tokens are not numbered on")
    rule(token["start"] >= end and token["end"] > token["start"], "tokens overlap")
    rule(text[token["start"]:token["end"]] == token["text"], "a token is not its text")
    rule(not text[end:token["start"]].strip(), "there is text between tokens")
    rule(token["ws"] == (text[token["end"]:token["end"] + 1] == " "), "'ws' is wrong")
    end = token["end"]
  if tokens is not None:
    rule(not text[end:].strip(), "there is text behind the tokens")
  for span in task.get("spans", []):
    rule(0 <= span["start"] < span["end"] <= len(text), "a span is outside the text")
    if tokens is not None:
      first, last = tokens[span["token_start"]], tokens[span["token_end"]]
      rule(
        (first["start"], last["end"]) == (span["start"], span["end"]), "tokens do not fit a span")
  if "accept" in task:
    ids = [option["id"] for option in task["options"]]
    rule(len(set(ids)) == len(ids), "options repeat")
    rule(set(task["accept"]) <= set(ids), "what is accepted is no option")


def potato_reads(path: str) -> list:
  from potato.importers.text.prodigy_importer import ProdigyImporter
  # An article without a label is one that was passed over, and has no spans.
  result = ProdigyImporter().parse_path(Path(path), {"prodigy_keep_rejected": True})
  if result.warnings:
    raise ValueError(f"Potato warns: {result.warnings[0]}")
  return [
    {"text": document.text, "spans": [
      (span.start, span.end, span.label) for span in document.spans]}
    for document in result.documents]


def check_spans(run: Run) -> None:
  run.tally.version = "the rules of Prodigy's format, Potato 2.12.1"
  for corpus in run.corpora:
    path = run.export("prodigy", corpus, ending=".jsonl")
    seen = [
      {"text": task["text"], "spans": [
        (span["start"], span["end"], span["label"]) for span in task.get("spans", [])]}
      for task in tasks(path) if task.get("answer") != "reject"]
    run.documents(f"{corpus.name}, Prodigy's rules", corpus, seen)
    try:
      seen = run.inside(potato_reads, path, environment="potato")
      run.documents(f"{corpus.name}, Potato", corpus, seen)
    except environments.NotInstalled as error:
      run.note(f"Potato's importer was not tried: {error}")
    for edit in run.edits(corpus):
      if edit:
        path = relabel(run, path, edit)
      run.back("prodigy", corpus, path, edit=edit)


def relabel(run: Run, path: Path, edit: dict) -> Path:
  edited = run.place("edited.jsonl")
  with open(edited, "w", encoding="utf-8") as file:
    for task in tasks(path):
      for span in task.get("spans", []):
        if is_edited(edit, task["text"], span["start"], span["end"], span["label"]):
          span["label"] = edit["new"]
      file.write(json.dumps(task) + "\n")
  return edited


def check_choices(run: Run) -> None:
  run.tally.version = "the rules of Prodigy's format"
  for corpus in run.corpora:
    path = run.export("prodigy-choice", corpus, ending=".jsonl")
    wanted = [
      (sentence.text, sorted(sentence.labels))
      for session in corpus.sessions for sentence in session.sentences]
    seen = []
    for task in tasks(path):
      names = {option["id"]: option["text"] for option in task["options"]}
      seen.append((task["text"], sorted(names[one] for one in task.get("accept", []))))
    run.records(f"{corpus.name}, Prodigy's rules", corpus, wanted, seen)
    for edit in run.edits(corpus):
      if edit:
        path = choose(run, path, edit)
      run.back("prodigy-choice", corpus, path, edit=edit)


def choose(run: Run, path: Path, edit: dict) -> Path:
  edited = run.place("edited.jsonl")
  with open(edited, "w", encoding="utf-8") as file:
    for task in tasks(path):
      if task["text"] == edit["text"][edit["start"]:edit["end"]]:
        task["accept"] = [
          option["id"] for option in task["options"] if option["text"] == edit["new"]]
      file.write(json.dumps(task) + "\n")
  return edited


CLIENTS = [
  Client("prodigy", check_spans),
  Client("prodigy-choice", check_choices, shows=("label", "text")),
]
