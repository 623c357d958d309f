"""spaCy: reads the DocBin and the JSON for `spacy convert`, trains on them, and writes again."""

import json
from pathlib import Path

from .harness import Client, Run
from .sessions import is_edited

TRAINED = "train.spacy"


# Inside the environment

def read(path: str) -> list:
  import spacy
  from spacy.tokens import DocBin
  found = []
  for doc in DocBin().from_disk(path).get_docs(spacy.blank("xx").vocab):
    found.append({
      "text": doc.text,
      "spans": [
        (span.start_char, span.end_char, span.label_) for span in doc.spans.get("sc", [])],
      "cats": dict(doc.cats),
      "entities": [(entity.start_char, entity.end_char, entity.label_) for entity in doc.ents],
      "sentences": [(sentence.start_char, sentence.end_char) for sentence in doc.sents]
      if doc.has_annotation("SENT_START") else None,
    })
  return found


def corpus_reads(path: str) -> int:
  """Returns how many examples `spacy train` sees."""
  import spacy
  from spacy.training import Corpus
  return sum(1 for _ in Corpus(path)(spacy.blank("xx")))


def write(path: str, to: str, edit: dict) -> None:
  """Reads a DocBin into documents and writes a new one."""
  import spacy
  from spacy.tokens import DocBin
  docs = list(DocBin(store_user_data=True).from_disk(path).get_docs(spacy.blank("xx").vocab))
  for doc in docs:
    if edit and doc.text == edit["text"]:
      doc.spans["sc"] = [
        doc.char_span(span.start_char, span.end_char, label=edit["new"])
        if is_edited(edit, doc.text, span.start_char, span.end_char, span.label_)
        else span for span in doc.spans["sc"]]
  DocBin(docs=docs, store_user_data=True, attrs=[
    "ORTH", "SENT_START", "ENT_IOB", "ENT_TYPE"]).to_disk(to)


def convert(path: str, to: str) -> None:
  from spacy.cli.convert import convert as run
  run(Path(path), Path(to), file_type="spacy", converter="json", lang="xx", silent=True,
      n_sents=1, seg_sents=False, morphology=False, merge_subtokens=False)


def train(path: str, folder: str) -> dict:
  """Runs `spacy train` with a span categorizer on a file, a few steps; returns what it scored."""
  from spacy.cli.init_config import init_config
  from spacy.cli.train import train as run
  config = Path(folder) / "config.cfg"
  init_config(lang="xx", pipeline=["spancat"], optimize="efficiency").to_disk(config)
  run(config, Path(folder) / "model", overrides={
    "paths.train": path, "paths.dev": path, "training.max_steps": 20,
    "training.eval_frequency": 10, "training.max_epochs": 0,
    "components.spancat.suggester.sizes": [1, 2, 3]})
  meta = Path(folder) / "model" / "model-last" / "meta.json"
  return json.loads(meta.read_text())["performance"]


# Outside

def documents(folder: Path) -> list:
  return sorted(path for path in folder.glob("*.spacy"))


def check_binary(run: Run) -> None:
  run.tally.version = "spaCy 3.8.18"
  for corpus in run.corpora:
    folder = run.export("spacy", corpus)
    docs = []
    for path in documents(folder):
      docs += run.inside(read, path)
      count = run.inside(corpus_reads, path)
      if count != len(docs):
        run.tally.differences.append(f"{corpus.name}: spaCy's Corpus sees {count} of {len(docs)}")
    run.documents(f"{corpus.name}, spans", corpus, docs)
    if not run.fault:
      check_sentence_starts(run, corpus, docs)
    for edit in run.edits(corpus):
      rewritten = run.place("rewritten")
      rewritten.mkdir()
      for path in documents(folder):
        run.inside(write, path, rewritten / path.name, edit)
      run.back("spacy", corpus, rewritten, edit=edit)
  if run.fault:
    return
  for corpus in run.corpora:
    if corpus.name in ("overlapping", "many"):
      folder = run.export("spacy", corpus)
      run.inside(train, folder / TRAINED, run.place("training").parent)


def check_sentence_starts(run: Run, corpus, docs: list) -> None:
  by_text = {}
  for doc in docs:
    by_text.setdefault(doc["text"], doc)
  for session in corpus.sessions:
    doc = by_text.get(session.text)
    if doc is None or doc["sentences"] is None:
      run.tally.differences.append(f"{session.name}: spaCy sees no sentences")
      continue
    starts = [start for start, _ in doc["sentences"]]
    wanted = [sentence.start for sentence in session.sentences]
    # spaCy's first sentence begins with the text, and white space goes to the sentence before it.
    if not set(wanted) - {min(wanted)} <= set(starts):
      run.tally.differences.append(f"{session.name}: sentences begin at {starts}, not at {wanted}")


def check_json(run: Run) -> None:
  run.tally.version = "spaCy 3.8.18, spacy convert"
  for corpus in run.corpora:
    path = run.export("spacy-json", corpus, ending=".json")
    folder = run.place("converted")
    folder.mkdir()
    run.inside(convert, path, folder)
    seen = []
    for converted in documents(folder):
      seen += run.inside(read, converted)
    wanted, found = [], []
    for session in corpus.sessions:
      for sentence in session.sentences:
        spans = [
          (start - sentence.start, end - sentence.start, label)
          for start, end, label in sentence.spans]
        wanted.append((sentence.text, (sorted(sentence.labels), apart(spans))))
    for doc in seen:
      labels = sorted(label for label, value in doc["cats"].items() if value == 1)
      found.append((doc["text"], (labels, sorted(map(tuple, doc["entities"])))))
    run.records(
      f"{corpus.name}, spacy convert", corpus, wanted, found,
      weight=lambda one: len(one[0]) + len(one[1]))
    run.back("spacy-json", corpus, path)


def apart(spans: list) -> list:
  """Returns those spans of a sentence that the format has: each that overlaps none before it."""
  kept = []
  for span in spans:
    if not any(span[0] < end and start < span[1] for start, end, _ in kept):
      kept.append(span)
  return sorted(kept)


CLIENTS = [
  Client("spacy", check_binary, "spacy"),
  Client("spacy-json", check_json, "spacy"),
]
