"""The pages of docs/formats: what is written there is typed in order, as a reader would.

Each page gets a folder with sessions, and galley on the PATH. Its export comes first, then its
blocks, then its import; all have to end well, and what prints has to print something.
"""

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import traceback
from pathlib import Path

from . import corpora, environments
from .harness import Client, Comparison, Failed, Run
from .servers import free_port

PAGES = environments.ROOT / "docs" / "formats"

# The environment in which a page's blocks are typed; the others need nothing but a shell.
ENVIRONMENTS = {
  "jsonl": "tables", "json": "tables", "csv": "tables", "tsv": "tables", "csv-spans": "tables",
  "tsv-spans": "tables", "hf": "tables", "spacy": "spacy", "spacy-json": "spacy",
  "fasttext": "fasttext", "conllu": "texts", "tei": "texts", "uima-xmi": "texts",
  "uima-json": "texts", "potato": "potato", "markdown": "pandoc",
}

# What is left out: how a command, or a block of Python, begins, and why.
NOT_TRIED = {
  "argilla": [
    ("import json", "needs a server of Argilla; the check 'argilla' has its SDK read the files"),
    ("dataset = client", "needs a server of Argilla"),
  ],
  "label-studio": [("curl", "needs a server; the check 'label-studio' sends the same request")],
  "prodigy": [("prodigy", "is not free")],
  "prodigy-choice": [("prodigy", "is not free")],
}

# What a page takes as given: copies of the export, for what a client would have saved from it, and
# folders.
GIVEN = {
  "argilla": {"labels-argilla/records.json": "annotated.json"},
  "brat": {None: "brat/data"},
  "csv": {"labels.csv": "table.csv"},
  "csv-spans": {"labels.csv": "table.csv"},
  "doccano": {"labels.jsonl": "all.jsonl"},
  "doccano-sentences": {"labels.jsonl": "all.jsonl"},
  "label-studio": {"labels-label-studio/tasks.json": "export.json"},
  "label-studio-sentences": {"labels-label-studio-sentences/tasks.json": "export.json"},
  "prodigy": {"labels.jsonl": "annotations.jsonl"},
  "prodigy-choice": {"labels.jsonl": "annotations.jsonl"},
  "tsv": {"labels.tsv": "table.tsv"},
  "tsv-spans": {"labels.tsv": "table.tsv"},
  "webanno-tsv": {"labels-webanno-tsv": "back"},
}

# What is added to a command so that it ends soon.
SHORTENED = {"python -m spacy train": " --training.max_steps 20 --training.eval_frequency 20"}

# Servers, with their port on the page: they are ended when they have answered, at a free port.
SERVERS = {"potato start": "8000"}

ANSWERED = """ & server=$!
until python -c "import urllib.request as web; web.urlopen('http://127.0.0.1:{port}')" 2>/dev/null
do kill -0 $server; sleep 0.2; done
kill $server; wait $server || true"""

# Programs that say nothing when all is well, and those that a system may not have.
QUIET = {"cp", "export", "for", "pandoc", "done"}
OPTIONAL = {"jq", "curl", "pandoc"}

# Besides the samples: as many articles as a split needs.
ARTICLES = 20
SECONDS = 300

ROW = re.compile(r"^\| (Export|Import) \| `(.*)` \|$", re.MULTILINE)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TYPED = ("python", "sh", "sql")


class Step:
  """A part of a page that is typed at once."""

  def __init__(self, kind: str, language: str, text: str):
    self.kind = kind
    self.language = language
    self.text = text

  @property
  def commands(self) -> list:
    """The commands of a shell's block, or all of it."""
    if self.language != "sh":
      return [self.text]
    return [line for line in re.split(r"(?<!\\)\n(?! )", self.text) if line.strip()]

  @property
  def is_printing(self) -> bool:
    if self.language == "python":
      return "print(" in self.text
    return self.language == "sql" or any(
      command.split()[0] not in QUIET for command in self.commands)


def steps(text: str) -> list:
  """Returns what a page says to type, in order."""
  rows = dict(ROW.findall(text))
  found = [Step("export", "sh", rows["Export"])]
  found += [Step("block", *block) for block in BLOCK.findall(text) if block[0] in TYPED]
  if "Import" in rows:
    found.append(Step("import", "sh", rows["Import"]))
  return found


# Inside the environment

def type_in(folder: str, steps: list) -> list:
  """Types steps, as [language, text], until one fails; returns of each its error and its output.

  All blocks of Python are typed at one prompt, so that what one defines the next one has.
  """
  os.chdir(folder)
  names = {"__name__": "__main__"}
  done = []
  for language, text in steps:
    error, output = None, io.StringIO()
    if language == "sh":
      # An import changes no session that is there: what an import before this one made goes.
      shutil.rmtree("imported", ignore_errors=True)
      try:
        ended = subprocess.run(
          ["bash", "-e", "-o", "pipefail", "-c", text], stdin=subprocess.DEVNULL, text=True,
          encoding="utf-8", errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
          timeout=SECONDS)
        output.write(ended.stdout)
        if ended.returncode != 0:
          said = "\n".join(ended.stdout.strip().splitlines()[-6:])
          error = f"ended with {ended.returncode}: {said}"
      except subprocess.TimeoutExpired:
        error = f"did not end in {SECONDS} s"
    else:
      try:
        with contextlib.redirect_stdout(output):
          if language == "sql":
            import duckdb
            print(duckdb.sql(text) or "done")
          else:
            exec(compile(text, "block", "exec"), names)
      except Exception:
        error = traceback.format_exc(limit=-1).strip()
    done.append([error, output.getvalue()])
    if error:
      break
  return done


# Outside

class Page:
  """One page, the folder in which it is typed, and what came of it."""

  def __init__(self, path: Path, run: Run):
    self.name = path.stem
    self.run = run
    self.text = path.read_text(encoding="utf-8")
    self.folder = run.place(self.name)
    self.folder.mkdir()
    self.found = Comparison(self.name, run)

  def check(self, sessions: Path) -> None:
    wanted = self.tried(steps(self.text))
    if self.run.fault and not plant(self.run.fault, wanted):
      return
    shutil.copytree(sessions, self.folder / "sessions")
    # The export first: what is given is made of it.
    done = self.type(wanted[:1])
    if self.judge(wanted[:1], done):
      self.give()
      rest = wanted[1:]
      if self.judge(rest, self.type(rest)):
        self.imported(wanted)
    self.found.checked += len(wanted)
    self.found.close()

  def tried(self, wanted: list) -> list:
    """Returns the steps without what is not tried here, which is noted."""
    left_out = {start: reason for start, reason in NOT_TRIED.get(self.name, [])}
    unused, kept = set(left_out), []
    for step in wanted:
      commands = []
      for command in step.commands:
        start = next((start for start in left_out if command.startswith(start)), None)
        absent = [
          program for program in OPTIONAL
          if re.search(rf"^\s*{program}\b", command, re.MULTILINE) and not self.program(program)]
        if start:
          unused.discard(start)
          self.not_tried(command, left_out[start])
        elif step.language == "sh" and absent:
          self.not_tried(command, f"{absent[0]} is not installed here")
        else:
          commands.append(command)
      if commands:
        kept.append(Step(step.kind, step.language, "\n".join(commands)))
    for start in unused:
      self.found.differ(f"the page has nothing any more that begins with '{start}'")
    return kept

  def not_tried(self, command: str, reason: str) -> None:
    self.run.note(f"not tried: {self.name}, '{command.splitlines()[0].rstrip(' :')}': {reason}")

  def program(self, name: str):
    return shutil.which(name, path=self.environment()["PATH"])

  def environment(self) -> dict:
    """Returns the variables that a page is typed with: the page's Python and galley come first."""
    variables = environments.environment()
    folders = [str(self.run.folder / "bin"), variables["PATH"]]
    name = ENVIRONMENTS.get(self.name)
    if name:
      python = environments.prepare(name)
      folders.insert(0, str(python.parent))
      # A program that came in a package is not in the environment's bin.
      folders += map(str, python.parent.parent.glob("lib/*/site-packages/pypandoc/files"))
    return variables | {
      "PATH": os.pathsep.join(folders), "HF_HOME": str(self.folder / "cache"), "NO_COLOR": "1"}

  def type(self, wanted: list) -> list:
    """Types steps in the page's environment; returns what `type_in` does."""
    if not wanted:
      return []
    name = ENVIRONMENTS.get(self.name)
    python = environments.prepare(name) if name else sys.executable
    typed = [[step.language, shortened(step)] for step in wanted]
    ended = subprocess.run(
      [python, "-m", "clients.inside"], capture_output=True, text=True, cwd=self.folder,
      env=self.environment(), timeout=3 * SECONDS,
      input=json.dumps([__name__, "type_in", [str(self.folder), typed]]))
    if ended.returncode != 0:
      raise Failed(f"{self.name}: {ended.stderr.strip()[-600:]}")
    return json.loads(ended.stdout)

  def judge(self, wanted: list, done: list) -> bool:
    """Says of each step whether it went well; returns whether all did."""
    before = len(self.found.differences)
    for step, (error, output) in zip(wanted, done):
      shown = step.text.strip().splitlines()[0]
      if error:
        self.found.differ(f"'{shown}': {error}")
      elif step.is_printing and not output.strip():
        self.found.differ(f"'{shown}' prints nothing")
      else:
        self.found.exact += 1
    return len(self.found.differences) == before

  def give(self) -> None:
    for source, name in GIVEN.get(self.name, {}).items():
      target = self.folder / name
      target.parent.mkdir(parents=True, exist_ok=True)
      if source is None:
        target.mkdir()
      elif (self.folder / source).is_dir():
        shutil.copytree(self.folder / source, target)
      else:
        shutil.copy(self.folder / source, target)

  def imported(self, wanted: list) -> None:
    if wanted[-1].kind == "import" and not list((self.folder / "imported").glob("*.json")):
      self.found.differ("the import made no session")


def shortened(step: Step) -> str:
  """Returns a step's text, with what makes its commands end soon."""
  if step.language != "sh":
    return step.text
  commands = []
  for command in step.commands:
    for start, more in SHORTENED.items():
      if command.startswith(start):
        command += more
    for start, port in SERVERS.items():
      if command.startswith(start):
        free = str(free_port())
        command = command.replace(port, free) + ANSWERED.replace("{port}", free)
    commands.append(command)
  return "\n".join(commands)


# Planting faults

# What is misspelt, the first of these words that a step has.
MISSPELT = {
  "export": [(" sessions ", " sesions ")],
  "block": [("labels", "lables"), ("galley ", "gally ")],
  "import": [("labels", "lables")],
}


def plant(fault: str, wanted: list) -> bool:
  """Breaks the first of a page's steps that can be broken so; says whether there is one."""
  for step in wanted:
    if fault == "silence" and step.language == "python" and step.is_printing:
      step.text = step.text.replace("print(", "len('print(') or (")
      return True
    for right, wrong in MISSPELT.get(fault, []):
      if step.kind == fault and right in step.text:
        step.text = step.text.replace(right, wrong, 1)
        return True
  return False


def check(run: Run) -> None:
  run.tally.version = "docs/formats, as they stand there"
  (run.folder / "bin").mkdir()
  (run.folder / "bin" / "galley").symlink_to(run.galley)
  sessions = run.folder / "sessions"
  shutil.copytree(environments.ROOT / "sessions", sessions)
  for number in range(ARTICLES):
    made = corpora.generated(number, corpora.NEWS, "ben")
    corpora.write(sessions / f"{made['id']}.json", made)
  for path in sorted(PAGES.glob("*.md")):
    try:
      Page(path, run).check(sessions)
    except environments.NotInstalled as error:
      run.note(f"not tried: {path.stem}: {error}")


CLIENTS = [
  Client("pages", check, shows=("export", "block", "import", "silence"), counts="commands")]
