"""Potato: validates the project, loads its items and what annotators did, and writes that again."""

import json
import os
import shutil
from pathlib import Path

from .harness import Client, Run
from .sessions import is_edited


def read(folder: str, edit: dict) -> list:
  """Returns the items with the spans that Potato finds, and writes its users' states anew."""
  import yaml
  from potato.user_state_management import InMemoryUserState
  from potato.validate_cli import validate_config_file
  os.chdir(folder)
  report = validate_config_file("config.yaml")
  said = report.errors + report.unknown_keys + report.other_warnings
  if not report.ok or said:
    raise ValueError(f"Potato says of config.yaml: {said[:3]}")
  config = yaml.safe_load(Path("config.yaml").read_text(encoding="utf-8"))
  keys = config["item_properties"]
  texts = {}
  for name in config["data_files"]:
    body = Path(name).read_bytes().decode()
    for item in ([json.loads(line) for line in body.split("\n") if line.strip()]
                 if name.endswith(".jsonl") else json.loads(body)):
      texts[item[keys["id_key"]]] = item[keys["text_key"]]
  names = {
    label if isinstance(label, str) else label["name"]
    for scheme in config["annotation_schemes"] if scheme["annotation_type"] == "span"
    for label in scheme["labels"]}
  found = []
  for path in sorted(Path(config["output_annotation_dir"]).glob("*/user_state.json")):
    state = InMemoryUserState.load(str(path.parent))
    for item in state.instance_id_ordering:
      spans = []
      for span in state.instance_id_to_span_to_value.get(item, {}):
        if span.get_name() not in names:
          raise ValueError(f"the project does not have the label {span.get_name()!r}")
        spans.append((span.get_start(), span.get_end(), span.get_name()))
        if is_edited(edit, texts[item], *spans[-1]):
          span.name = span.title = edit["new"]
      found.append({"text": texts[item], "spans": spans})
    state.save(str(path.parent))
  return found


class Annotated:
  """Sessions as a project has them: of what nobody annotated, an annotator's state says nothing."""

  def __init__(self, corpus):
    self.name = corpus.name
    self.sessions = [session for session in corpus.sessions if session.spans]


def check(run: Run) -> None:
  run.tally.version = "Potato 2.12.1"
  for corpus in run.corpora:
    folder = run.export("potato", corpus)
    for edit in run.edits(corpus):
      written = run.place("written")
      shutil.copytree(folder, written)
      seen = run.inside(read, written, edit)
      if edit is None:
        run.documents(f"{corpus.name}, Potato", Annotated(corpus), seen)
      run.back("potato", corpus, written, edit=edit)


CLIENTS = [Client("potato", check, "potato")]
