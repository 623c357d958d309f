"""doccano: its server loads the export, is asked for every label, and exports again."""

import io
import json
import sqlite3
import subprocess
import tempfile
import time
import zipfile
from pathlib import Path

from . import environments
from .harness import Client, Failed, NotTried, Run
from .servers import Processes, Site, free_port, kept
from .sessions import Offsets

# Through the interface a sentence is one request; beyond this many only the export is looked at.
ASKED_ONE_BY_ONE = 800

RESOURCES = {
  "SequenceLabeling": "SequenceLabelingProject",
  "DocumentClassification": "TextClassificationProject",
}


class Doccano:
  """A server with its task queue, in a folder of its own."""

  _running = None

  @classmethod
  def running(cls) -> "Doccano":
    if cls._running is None:
      cls._running = cls()
    return cls._running

  def __init__(self):
    self.python = environments.prepare("doccano")
    backend = subprocess.run(
      [self.python, "-c", "import importlib.util as u; print(u.find_spec('backend').origin)"],
      capture_output=True, text=True, check=True).stdout.strip()
    self.backend = Path(backend).parent
    self._folder = tempfile.TemporaryDirectory(prefix="galley-doccano-", ignore_cleanup_errors=True)
    self.folder = Path(self._folder.name)
    kept(environments.FOLDER / "doccano-state", self.folder, self._initialize)
    self.processes = Processes(self.folder)
    port = free_port()
    # doccano's own 'webserver' listens on every address; this is what it starts.
    self.processes.start(
      "web", [self.python, "-m", "gunicorn", "config.wsgi", "--workers", "1", "--threads", "2",
              "--timeout", "600", "--bind", f"127.0.0.1:{port}"],
      self.environment(self.folder), self.backend)
    self.processes.start(
      "task", [self._program(), "task", "--concurrency", "1"], self.environment(self.folder),
      self.folder)
    self.site = Site(f"http://127.0.0.1:{port}")
    self.site.wait("/v1/health/", self.processes)
    self.site.json("POST", "/v1/auth/login/", {"username": "admin", "password": "galley"})

  def _program(self) -> Path:
    return self.python.parent / "doccano"

  def environment(self, folder: Path) -> dict:
    return environments.environment() | {
      "DOCCANO_HOME": str(folder), "MEDIA_ROOT": str(folder / "media"), "STANDALONE": "True",
      "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3", "DEBUG": "False",
      "DJANGO_SETTINGS_MODULE": "config.settings.production", "SECRET_KEY": "only for a check",
    }

  def _initialize(self, folder: Path) -> None:
    for words in [["init"], ["createuser", "--username", "admin", "--password", "galley"]]:
      ended = subprocess.run(
        [self._program(), *words], env=self.environment(folder), capture_output=True, text=True)
      if ended.returncode != 0:
        raise NotTried(f"'doccano {words[0]}' does not run here: {ended.stderr.strip()[-200:]}")
    with sqlite3.connect(folder / "db.sqlite3") as database:
      database.execute("pragma journal_mode=wal")

  def project(self, kind: str) -> str:
    """Makes a project in which labels may overlap, and returns its path."""
    made = self.site.json("POST", "/v1/projects", {
      "name": kind, "description": "-", "guideline": "", "project_type": kind, "tags": [],
      "resourcetype": RESOURCES[kind],
      "random_order": False, "collaborative_annotation": True,
      "single_class_classification": False, "allow_overlapping": True, "grapheme_mode": False,
      "use_relation": False})
    return f"/v1/projects/{made['id']}"

  def load(self, project: str, task: str, file: Path) -> None:
    upload = self.site.upload("/v1/fp/process/", "filepond", file, file.name).decode()
    started = self.site.json("POST", project + "/upload", {
      "uploadIds": [upload], "format": "JSONL", "task": task, "column_data": "text",
      "column_label": "label", "encoding": "utf_8"})
    result = self._ended(started["task_id"])
    if result["error"] or (result["result"] or {}).get("error"):
      raise Failed(f"doccano's import says {json.dumps(result)[:400]}")

  def _ended(self, task: str) -> dict:
    for _ in range(6000):
      status = self.site.json("GET", f"/v1/tasks/status/{task}")
      if status["ready"]:
        return status
      time.sleep(0.1)
    raise Failed("doccano's task does not end")

  def examples(self, project: str) -> list:
    found, offset = [], 0
    while True:
      page = self.site.json("GET", f"{project}/examples?limit=500&offset={offset}&ordering=id")
      found += page["results"]
      offset += 500
      if offset >= page["count"]:
        return found

  def types(self, project: str, kind: str) -> dict:
    return {one["id"]: one["text"] for one in self.site.json("GET", f"{project}/{kind}-types")}

  def exported(self, project: str) -> bytes:
    """Returns what doccano exports of a project, as JSON lines."""
    started = self.site.json(
      "POST", project + "/download", {"format": "JSONL", "exportApproved": False})
    for _ in range(6000):
      kind, body = self.site.ask("GET", f"{project}/download?taskId={started['task_id']}")
      if kind != "application/json":
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
          return archive.read(archive.namelist()[0])
      time.sleep(0.1)
    raise Failed("doccano's export does not end")


def check_articles(run: Run) -> None:
  doccano = Doccano.running()
  run.tally.version = "doccano 1.8.4, UTF-16 units"
  for corpus in run.corpora:
    path = run.export("doccano", corpus, ending=".jsonl")
    project = doccano.project("SequenceLabeling")
    doccano.load(project, "SequenceLabeling", path)
    names, seen = doccano.types(project, "span"), []
    for example in doccano.examples(project):
      units = Offsets(example["text"], "utf16")
      spans = doccano.site.json("GET", f"{project}/examples/{example['id']}/spans")
      seen.append({"text": example["text"], "spans": [
        units.span(span["start_offset"], span["end_offset"], names[span["label"]])
        for span in spans]})
    run.documents(f"{corpus.name}, doccano's interface", corpus, seen)
    for edit in run.edits(corpus):
      if edit:
        relabel(doccano, project, edit)
      back = run.place("all.jsonl")
      back.write_bytes(doccano.exported(project))
      run.back("doccano", corpus, back, edit=edit)


def relabel(doccano: Doccano, project: str, edit: dict) -> None:
  """Changes one label as doccano's editor does: the old one is deleted, the new one made."""
  names = doccano.types(project, "span")
  example = next(one for one in doccano.examples(project) if one["text"] == edit["text"])
  place = f"{project}/examples/{example['id']}/spans"
  units = Offsets(edit["text"], "utf16")
  old = next(
    span for span in doccano.site.json("GET", place)
    if units.span(span["start_offset"], span["end_offset"], names[span["label"]])
    == (edit["start"], edit["end"], edit["old"]))
  doccano.site.ask("DELETE", f"{place}/{old['id']}")
  doccano.site.json("POST", place, {
    "start_offset": old["start_offset"], "end_offset": old["end_offset"], "prob": 0,
    "label": next(number for number, name in names.items() if name == edit["new"])})


def check_sentences(run: Run) -> None:
  doccano = Doccano.running()
  run.tally.version = "doccano 1.8.4"
  for corpus in run.corpora:
    path = run.export("doccano-sentences", corpus, ending=".jsonl")
    project = doccano.project("DocumentClassification")
    doccano.load(project, "DocumentClassification", path)
    wanted = [
      (sentence.text, sorted(sentence.labels))
      for session in corpus.sessions for sentence in session.sentences]
    examples = doccano.examples(project)
    if len(examples) <= ASKED_ONE_BY_ONE:
      names, seen = doccano.types(project, "category"), []
      for example in examples:
        labels = doccano.site.json("GET", f"{project}/examples/{example['id']}/categories")
        seen.append((example["text"], sorted(names[label["label"]] for label in labels)))
      run.records(f"{corpus.name}, doccano's interface", corpus, wanted, seen)
    for edit in run.edits(corpus):
      if edit:
        classify(doccano, project, edit)
      back = run.place("all.jsonl")
      back.write_bytes(doccano.exported(project))
      if edit is None:
        rows = [json.loads(line) for line in back.read_bytes().decode().split("\n") if line]
        seen = [(row["text"], sorted(row["label"])) for row in rows]
        run.records(f"{corpus.name}, doccano's export", corpus, wanted, seen)
      run.back("doccano-sentences", corpus, back, edit=edit)


def classify(doccano: Doccano, project: str, edit: dict) -> None:
  """Changes the label of a sentence as doccano's editor does."""
  numbers = {name: number for number, name in doccano.types(project, "category").items()}
  text = edit["text"][edit["start"]:edit["end"]]
  example = next(one for one in doccano.examples(project) if one["text"] == text)
  place = f"{project}/examples/{example['id']}/categories"
  for old in doccano.site.json("GET", place):
    doccano.site.ask("DELETE", f"{place}/{old['id']}")
  doccano.site.json("POST", place, {"label": numbers[edit["new"]], "prob": 0})


CLIENTS = [
  Client("doccano", check_articles, "doccano", server=True),
  Client("doccano-sentences", check_sentences, "doccano", server=True, shows=("label", "text")),
]
