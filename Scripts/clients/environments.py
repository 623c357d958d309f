"""Python environments that the clients are installed in, outside version control."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / ".build" / "clients"

# Versions are those that the checks were written against. doccano 1.8.4 names no upper bounds for
# what it is built on, so they stand here.
PACKAGES = {
  "tables": ["pandas==3.1.1", "duckdb==1.5.6", "datasets==5.2.0"],
  "texts": [
    "lxml==6.1.3", "PyLD==3.3.0", "jsonschema==4.26.0", "conllu==6.0.0", "seqeval==1.2.2",
    "dkpro-cassis==0.12.0", "markdown-it-py==4.3.0",
  ],
  "spacy": ["spacy==3.8.18"],
  "fasttext": ["fasttext-wheel==0.9.2", "numpy<2", "setuptools<81"],
  "argilla": ["argilla==2.8.0", "requests"],
  "potato": ["potato-annotation==2.12.1"],
  "pandoc": ["pypandoc_binary==1.15"],
  "doccano": ["doccano==1.8.4", "numpy<2", "marshmallow<4", "scipy<1.14", "setuptools<81"],
  "label-studio": ["label-studio==1.23.0", "setuptools<81"],
}

# The oldest and the newest Python that all of these packages have wheels for.
OLDEST, NEWEST = (3, 10), (3, 12)


class NotInstalled(Exception):
  """Why a client could not be had here."""


def interpreter() -> str:
  """Returns a Python that the clients run on."""
  for name in [sys.executable, "python3.11", "python3.12", "python3.10"]:
    program = shutil.which(name)
    if program is None:
      continue
    ask = subprocess.run(
      [program, "-c", "import sys; print(*sys.version_info[:2])"], capture_output=True, text=True)
    version = tuple(map(int, ask.stdout.split())) if ask.returncode == 0 else ()
    if OLDEST <= version <= NEWEST:
      return program
  raise NotInstalled("there is no Python from 3.10 to 3.12 here")


def prepare(name: str) -> Path:
  """Returns the Python of an environment, which is made where it is not there yet."""
  folder = FOLDER / name
  python = folder / "bin" / "python"
  stamp = folder / "galley-packages.json"
  wanted = json.dumps(PACKAGES[name])
  FOLDER.mkdir(parents=True, exist_ok=True)
  with open(FOLDER / f"{name}.lock", "w") as lock:
    # Another check may be installing it just now.
    fcntl.flock(lock, fcntl.LOCK_EX)
    if stamp.exists() and stamp.read_text() == wanted:
      return python
    print(f"  installing {' '.join(PACKAGES[name])}", file=sys.stderr, flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    quietly([interpreter(), "-m", "venv", str(folder)])
    quietly(
      [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
      + PACKAGES[name])
    stamp.write_text(wanted)
  return python


def quietly(command: list) -> None:
  """Runs a command; throws `NotInstalled` with its last line where it fails."""
  ended = subprocess.run(command, capture_output=True, text=True)
  if ended.returncode != 0:
    lines = (ended.stderr or ended.stdout).strip().splitlines() or ["no reason was given"]
    raise NotInstalled(next((line for line in reversed(lines) if "ERROR" in line), lines[-1]))


def environment() -> dict:
  """Returns an environment in which no client asks the network for anything."""
  kept = ("PATH", "HOME", "LANG", "TMPDIR")
  return {name: os.environ[name] for name in kept if name in os.environ} | {
    "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT / "Scripts"), "PYTHONDONTWRITEBYTECODE": "1",
    "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
  }
