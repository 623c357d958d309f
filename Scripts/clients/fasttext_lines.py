"""fastText: trains on the lines, knows all labels, and tests itself on the same lines."""

import re

from .harness import Client, Failed, Run

# What fastText takes for a space between words.
SPACE = re.compile("[ \t\n\v\f\r\0]+")


def train(path: str) -> dict:
  import fasttext
  model = fasttext.train_supervised(
    path, epoch=2, dim=8, minCount=1, thread=1, verbose=0, lr=0.1)
  count, _, _ = model.test(path)
  labels, counts = model.get_labels(include_freq=True)
  words, frequencies = model.get_words(include_freq=True)
  return {
    "examples": count, "labels": dict(zip(labels, map(int, counts))),
    "words": dict(zip(words, map(int, frequencies)))}


def check(run: Run) -> None:
  run.tally.version = "fasttext-wheel 0.9.2"
  for corpus in run.corpora:
    path = run.export("fasttext", corpus, ending=".txt")
    wanted = [
      (" ".join(word(part) for part in SPACE.split(sentence.text) if part), sorted(sentence.labels))
      for session in corpus.sessions for sentence in session.sentences if sentence.labels]
    lines = path.read_bytes().decode().split("\n")
    if lines.pop() != "":
      raise Failed("the last line does not end")
    seen = []
    for line in lines:
      parts = line.split(" ")
      labels = [part[9:] for part in parts if part.startswith("__label__")]
      seen.append((
        " ".join(part for part in parts if not part.startswith("__label__")), sorted(labels)))
    run.records(f"{corpus.name}, its lines", corpus, wanted, seen)
    model = run.inside(train, path)
    counts = {}
    for _, labels in wanted:
      for label in labels:
        counts["__label__" + label] = counts.get("__label__" + label, 0) + 1
    if run.fault:
      continue
    if model["labels"] != counts or model["examples"] != len(wanted):
      run.tally.differences.append(
        f"{corpus.name}: fastText counts {model['examples']} lines and {model['labels']}, "
        f"and there are {len(wanted)} and {counts}")
    words = {}
    for text, _ in wanted:
      for part in text.split(" "):
        words[part] = words.get(part, 0) + 1
    model["words"].pop("</s>", None)
    if model["words"] != words:
      run.tally.differences.append(f"{corpus.name}: fastText sees other words")


def word(text: str) -> str:
  return "_" + text if text.startswith("__label__") else text


CLIENTS = [Client("fasttext", check, "fasttext", shows=("label", "text"))]
