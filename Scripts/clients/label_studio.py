"""Label Studio: its server loads the tasks with their configuration, and exports them again."""

import json
import subprocess
import tempfile
from pathlib import Path

from . import environments
from .harness import Client, Failed, NotTried, Run
from .servers import Processes, Site, free_port, kept

TOKEN = ("galley".encode().hex() * 4)[:40]


class LabelStudio:
  """A server in a folder of its own."""

  _running = None

  @classmethod
  def running(cls) -> "LabelStudio":
    if cls._running is None:
      cls._running = cls()
    return cls._running

  def __init__(self):
    self.program = environments.prepare("label-studio").parent / "label-studio"
    self._folder = tempfile.TemporaryDirectory(prefix="galley-studio-", ignore_cleanup_errors=True)
    self.folder = Path(self._folder.name)
    kept(environments.FOLDER / "label-studio-state", self.folder, self._initialize)
    self._start(self.folder)

  def _start(self, folder: Path) -> None:
    port = free_port()
    self.processes = Processes(folder)
    self.processes.start(
      "studio", [self.program, "start", "--no-browser", "--internal-host", "127.0.0.1", "--port",
                 port, "--data-dir", folder],
      environments.environment() | {
        "LABEL_STUDIO_BASE_DATA_DIR": str(folder), "DJANGO_DB": "sqlite", "HOME": str(folder),
        "LABEL_STUDIO_USERNAME": "admin@example.org", "LABEL_STUDIO_PASSWORD": "galley-check",
        "LABEL_STUDIO_USER_TOKEN": TOKEN, "LABEL_STUDIO_ENABLE_LEGACY_API_TOKEN": "true",
        "COLLECT_ANALYTICS": "False", "LATEST_VERSION_CHECK": "0", "SENTRY_DSN": "",
        "FRONTEND_SENTRY_DSN": "",
      }, folder)
    self.site = Site(f"http://127.0.0.1:{port}", {"Authorization": f"Token {TOKEN}"})
    self.site.wait("/health", self.processes)

  def _initialize(self, folder: Path) -> None:
    self._start(folder)
    self.processes.end()

  def project(self, configuration: str) -> str:
    made = self.site.json(
      "POST", "/api/projects", {"title": "galley", "label_config": configuration})
    return f"/api/projects/{made['id']}"

  def load(self, project: str, tasks: Path) -> dict:
    return json.loads(self.site.upload(project + "/import", "file", tasks, "tasks.json"))

  def exported(self, project: str) -> bytes:
    return self.site.ask("GET", project + "/export?exportType=JSON&download_all_tasks=true")[1]


def load(run: Run, studio: LabelStudio, form: str, corpus) -> tuple:
  """Exports a corpus, loads it; returns the project and what Label Studio exports."""
  folder = run.export(form, corpus)
  project = studio.project((folder / "config.xml").read_text(encoding="utf-8"))
  counted = studio.load(project, folder / "tasks.json")
  tasks = json.loads((folder / "tasks.json").read_bytes())
  if counted["task_count"] != len(tasks):
    raise Failed(f"Label Studio took {counted['task_count']} of {len(tasks)} tasks")
  return project, json.loads(studio.exported(project))


def results(task: dict) -> list:
  return [
    result for annotation in task["annotations"] if not annotation.get("was_cancelled")
    for result in annotation["result"]]


def check_articles(run: Run) -> None:
  studio = LabelStudio.running()
  run.tally.version = "label-studio 1.23.0"
  for corpus in run.corpora:
    project, tasks = load(run, studio, "label-studio", corpus)
    seen = []
    for task in tasks:
      text = task["data"]["text"]
      values = [
        (result["value"], label) for result in results(task) if result["type"] == "labels"
        for label in result["value"]["labels"]]
      for value, _ in values:
        if "text" in value and value["text"] != text[value["start"]:value["end"]]:
          raise Failed(f"the region {value} is not what its text says")
      seen.append({
        "text": text, "spans": [(value["start"], value["end"], label) for value, label in values]})
    run.documents(f"{corpus.name}, Label Studio's export", corpus, seen)
    for edit in run.edits(corpus):
      if edit:
        relabel(studio, tasks, edit)
      back = run.place("export.json")
      back.write_bytes(studio.exported(project))
      run.back("label-studio", corpus, back, edit=edit)


def relabel(studio: LabelStudio, tasks: list, edit: dict) -> None:
  """Changes one label as Label Studio's editor does, which sends all of the annotation."""
  task = next(one for one in tasks if one["data"]["text"] == edit["text"])
  annotation = next(one for one in task["annotations"] if not one.get("was_cancelled"))
  for result in annotation["result"]:
    value = result["value"]
    if (value.get("start"), value.get("end"), value.get("labels")) == (
        edit["start"], edit["end"], [edit["old"]]):
      value["labels"] = [edit["new"]]
  studio.site.json(
    "PATCH", f"/api/annotations/{annotation['id']}", {"result": annotation["result"]})


def check_sentences(run: Run) -> None:
  studio = LabelStudio.running()
  run.tally.version = "label-studio 1.23.0"
  for corpus in run.corpora:
    project, tasks = load(run, studio, "label-studio-sentences", corpus)
    wanted = [
      (sentence.text, sorted(sentence.labels))
      for session in corpus.sessions for sentence in session.sentences]
    seen = [
      (task["data"]["text"], sorted(
        choice for result in results(task) if result["type"] == "choices"
        for choice in result["value"]["choices"]))
      for task in tasks]
    run.records(f"{corpus.name}, Label Studio's export", corpus, wanted, seen)
    for edit in run.edits(corpus):
      if edit:
        classify(studio, tasks, edit)
      back = run.place("export.json")
      back.write_bytes(studio.exported(project))
      run.back("label-studio-sentences", corpus, back, edit=edit)


def classify(studio: LabelStudio, tasks: list, edit: dict) -> None:
  """Changes the choice of a sentence."""
  text = edit["text"][edit["start"]:edit["end"]]
  task = next(one for one in tasks if one["data"]["text"] == text)
  annotation = next(one for one in task["annotations"] if not one.get("was_cancelled"))
  for result in annotation["result"]:
    if result["type"] == "choices":
      result["value"]["choices"] = [edit["new"]]
  studio.site.json(
    "PATCH", f"/api/annotations/{annotation['id']}", {"result": annotation["result"]})


CLIENTS = [
  Client("label-studio", check_articles, "label-studio", server=True),
  Client(
    "label-studio-sentences", check_sentences, "label-studio", server=True,
    shows=("label", "text")),
]
