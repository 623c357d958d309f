"""Times the exports of doccano and Label Studio, and galley's of the same sentences.

    PYTHONPATH=Scripts python3 -m clients.own_exports --galley PROGRAM [--sentences 5000]

What galley exported is loaded into each server, so that all of them write the same data. doccano
exports in a task queue that looks for work once a second; so its export is timed a second time
without queue and HTTP, by calling what the task calls.
"""

import argparse
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from . import corpora
from .corpora import NEWS, Corpus
from .doccano import Doccano
from .label_studio import LabelStudio

# Run by doccano's Python in its folder: the seconds that one export takes there.
IN_PROCESS = """
import sys, tempfile, time
sys.path.insert(0, ".")
import django
django.setup()
from data_export.celery_tasks import create_collaborative_dataset
from data_export.pipeline.factories import create_formatter, create_writer
from projects.models import Project
project = Project.objects.get(pk=int(sys.argv[1]))
begin = time.perf_counter()
create_collaborative_dataset(
  project, tempfile.mkdtemp(), False, create_formatter(project, "JSONL"), create_writer("JSONL"))
print(time.perf_counter() - begin)
"""


def timed(body) -> float:
  begin = time.perf_counter()
  body()
  return time.perf_counter() - begin


def best(body, times: int = 3) -> float:
  return min(timed(body) for _ in range(times))


def line(what: str, sentences: int, seconds: float, ours: float = None) -> None:
  ratio = f"   galley is {seconds / ours:7.1f} times as fast" if ours else ""
  print(f"{what:56} {seconds:8.3f} s {sentences / seconds:12,.0f} sentences/s{ratio}", flush=True)


def doccano(galley: Path, corpus: Corpus, sentences: int, folder: Path) -> None:
  server = Doccano.running()
  for form, kind in [
    ("doccano", "SequenceLabeling"), ("doccano-sentences", "DocumentClassification")]:
    path = folder / f"{form}.jsonl"
    ours = best(lambda: export(galley, form, corpus, path))
    line(f"galley export {form}", sentences, ours)
    project = server.project(kind)
    server.load(project, kind, path)
    line(f"doccano, {kind}, over HTTP", sentences, best(lambda: server.exported(project)), ours)
    number = project.split("/")[-1]
    seconds = min(
      float(subprocess.run(
        [server.python, "-c", IN_PROCESS, number], cwd=server.backend, check=True, text=True,
        capture_output=True, env=server.environment(server.folder)).stdout.split()[-1])
      for _ in range(3))
    line(f"doccano, {kind}, without queue and HTTP", sentences, seconds, ours)


def label_studio(galley: Path, corpus: Corpus, sentences: int, folder: Path) -> None:
  server = LabelStudio.running()
  for form in ["label-studio", "label-studio-sentences"]:
    path = folder / form
    ours = best(lambda: export(galley, form, corpus, path))
    line(f"galley export {form}", sentences, ours)
    project = server.project((path / "config.xml").read_text(encoding="utf-8"))
    server.load(project, path / "tasks.json")
    line(f"Label Studio, {form}", sentences, best(lambda: server.exported(project)), ours)


def export(galley: Path, form: str, corpus: Corpus, path: Path) -> None:
  shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
  folder = corpus.sessions[0].path.parent
  ended = subprocess.run(
    [galley, "export", form, folder, "-o", path, "--include-none", "--include-untagged"],
    capture_output=True, text=True)
  if ended.returncode != 0:
    raise SystemExit(f"galley export {form} ended with {ended.returncode}: {ended.stderr}")


def main() -> None:
  parser = argparse.ArgumentParser(
    description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--galley", type=Path, required=True)
  parser.add_argument("--sentences", type=int, default=5000)
  parser.add_argument("--only", choices=["doccano", "label-studio"])
  options = parser.parse_args()
  with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
    folder, paths, sentences = Path(name), [], 0
    (folder / "sessions").mkdir()
    while sentences < options.sentences:
      made = corpora.generated(len(paths), NEWS, "ben")
      sentences += len(made["sentences"])
      paths.append(corpora.write(folder / "sessions" / f"{made['id']}.json", made))
    corpus = Corpus("many", paths, None)
    print(f"{len(paths):,} articles, {sentences:,} sentences")
    if options.only != "label-studio":
      doccano(options.galley.resolve(), corpus, sentences, folder)
    if options.only != "doccano":
      label_studio(options.galley.resolve(), corpus, sentences, folder)


if __name__ == "__main__":
  main()
