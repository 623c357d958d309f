"""UIMA: dkpro-cassis reads XMI, JSON and writes them again, Apache UIMA reads and writes XMI."""

import json
import shutil
from pathlib import Path

from . import environments
from .harness import Client, NotTried, Run
from .sessions import Offsets, is_edited

JAR = "uimaj-core.jar"
READER = Path(__file__).resolve().parent / "UimaReader.java"
SPAN = "custom.Span"
SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"


# Inside the environment; cassis turns UTF-16 units into code points when it reads

def labelled(cas, edit) -> dict:
  spans, sentences = [], []
  for annotation in cas.select_all():
    if annotation.type.name == SENTENCE:
      sentences.append((annotation.begin, annotation.end))
    if annotation.type.name == SPAN:
      if is_edited(
          edit, cas.sofa_string, annotation.begin, annotation.end, annotation.label):
        annotation.label = edit["new"]
      spans.append((annotation.begin, annotation.end, annotation.label))
  return {"text": cas.sofa_string, "spans": spans, "sentences": sentences}


def read_xmi(folder: str, to: str, edit: dict) -> list:
  import cassis
  found = []
  with open(Path(folder) / "TypeSystem.xml", "rb") as file:
    types = cassis.load_typesystem(file)
  types.to_xml(Path(to) / "TypeSystem.xml")
  for path in sorted(Path(folder).glob("*.xmi")):
    with open(path, "rb") as file:
      cas = cassis.load_cas_from_xmi(file, typesystem=types, lenient=False)
    found.append(labelled(cas, edit))
    cas.to_xmi(Path(to) / path.name)
  return found


def read_json(folder: str, to: str, edit: dict) -> list:
  import cassis
  found = []
  for path in sorted(Path(folder).glob("*.json")):
    with open(path, "rb") as file:
      cas = cassis.load_cas_from_json(file)
    found.append(labelled(cas, edit))
    cas.to_json(Path(to) / path.name)
  return found


# Outside

def check_form(run: Run, form: str, reader) -> None:
  run.tally.version = "dkpro-cassis 0.12.0"
  for corpus in run.corpora:
    folder = run.export(form, corpus)
    for edit in run.edits(corpus):
      written = run.place("written")
      written.mkdir()
      seen = run.inside(reader, folder, written, edit)
      if edit is None:
        run.documents(f"{corpus.name}, cassis", corpus, seen)
        if not run.fault:
          check_sentences(run, corpus, seen)
      run.back(form, corpus, written, edit=edit)


def check_sentences(run: Run, corpus, seen: list) -> None:
  for session in corpus.sessions:
    wanted = [(sentence.start, sentence.end) for sentence in session.sentences]
    if not any(document["text"] == session.text
               and sorted(map(tuple, document["sentences"])) == wanted for document in seen):
      run.tally.differences.append(f"{session.name}: other sentences in the CAS")


def jar() -> Path:
  """Returns the library of Apache UIMA: that of the system, or Debian's package unpacked."""
  folder = environments.FOLDER / "uima"
  for place in [Path("/usr/share/java") / JAR, folder / "usr/share/java" / JAR]:
    if place.exists():
      return place
  if not shutil.which("apt-get") or not shutil.which("dpkg"):
    raise NotTried("Apache UIMA is not here (Debian: libuima-core-java)")
  folder.mkdir(parents=True, exist_ok=True)
  try:
    environments.quietly(["sh", "-c", (
      f"cd '{folder}' && apt-get download libuima-core-java && dpkg -x libuima-core-java_*.deb .")])
  except environments.NotInstalled as error:
    raise NotTried(f"Apache UIMA is not to be had here: {error}") from None
  return folder / "usr/share/java" / JAR


def check_java(run: Run) -> None:
  java = shutil.which("java")
  if java is None:
    raise NotTried("there is no Java here")
  library = jar()
  run.tally.version = "Apache UIMA Java SDK 2.10.2"
  for corpus in run.corpora:
    folder, written = run.export("uima-xmi", corpus), run.place("written")
    written.mkdir()
    output = run.run([java, "-cp", library, READER, folder, written])
    seen = []
    for line in output.splitlines():
      document = json.loads(line)
      units = Offsets(document["text"], "utf16")
      seen.append({
        "text": document["text"],
        "spans": [units.span(*span) for span in document["spans"]]})
    run.documents(f"{corpus.name}, Apache UIMA", corpus, seen)
    shutil.copy(folder / "TypeSystem.xml", written)
    run.back("uima-xmi", corpus, written)


CLIENTS = [
  Client("uima-xmi", lambda run: check_form(run, "uima-xmi", read_xmi), "texts"),
  Client("uima-json", lambda run: check_form(run, "uima-json", read_json), "texts"),
  Client("uima-java", check_java),
]
