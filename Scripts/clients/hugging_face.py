"""Hugging Face datasets: load_dataset on the folder, in every split, and the rows written again."""

import shutil
from pathlib import Path

from .harness import Client, Run


def load(folder: str, to: str) -> list:
  """Returns each row with the names of its labels, as the features give them; writes them anew."""
  import datasets
  rows = []
  loaded = datasets.load_dataset(folder, cache_dir=folder + "-cache")
  shutil.copytree(folder, to)
  for split, table in loaded.items():
    label = table.features["label"]
    labels = table.features["labels"].feature
    spans = table.features["spans"].feature["label"]
    for row in table:
      names = [labels.int2str(one) for one in row["labels"]]
      first = None if row["label"] is None else label.int2str(row["label"])
      if first != (names or [None])[0]:
        raise ValueError(f"the label is {first!r}, and the labels are {names}")
      rows.append({
        "article": row["article"], "split": split, "text": row["text"], "start": row["start"],
        "end": row["end"], "labels": names, "spans": sorted(
          (row["start"] + span["start"], row["start"] + span["end"], spans.int2str(span["label"]))
          for span in row["spans"])})
    table.to_json(Path(to) / "data" / f"{split}.jsonl", force_ascii=False)
  return rows


def check(run: Run) -> None:
  run.tally.version = "datasets 5.2.0"
  for corpus in run.corpora:
    wanted = [
      (session.article, sentence.start, sentence.end, sentence.text,
       (sentence.labels, sorted(sentence.spans)))
      for session in corpus.sessions for sentence in session.sentences]
    for options in [(), ("--split", "80/10/10", "--seed", "7")]:
      if options and len(corpus.sessions) < 3:
        continue
      folder, written = run.export("hf", corpus, *options), run.place("written")
      rows = run.inside(load, folder, written)
      seen = [
        (row["article"], row["start"], row["end"], row["text"], (row["labels"], row["spans"]))
        for row in rows]
      run.records(
        f"{corpus.name} {' '.join(options)}".strip(), corpus, wanted, seen,
        weight=lambda found: len(found[0]) + len(found[1]))
      sides = {}
      for row in rows:
        sides.setdefault(row["article"], set()).add(row["split"])
      torn = [article for article, splits in sides.items() if len(splits) > 1]
      if torn:
        run.tally.differences.append(f"{corpus.name}: {torn[0]} is in more than one split")
      run.back("hf", corpus, written)


CLIENTS = [Client("hf", check, "tables")]
