"""TEI: lxml parses it, the article is put together again, and pointers are followed."""

from pathlib import Path

from .harness import Client, Run
from .sessions import is_edited

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def read(folder: str, to: str, edit: dict) -> list:
  from lxml import etree
  found = []
  for path in sorted(Path(folder).glob("*.xml")):
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    tree = etree.parse(str(path), parser)
    found.append(document(tree.getroot(), edit))
    tree.write(str(Path(to) / path.name), encoding="utf-8", xml_declaration=True)
  return found


def document(root, edit: dict) -> dict:
  ids = [element.get(ID) for element in root.iter() if element.get(ID)]
  if len(set(ids)) != len(ids):
    raise ValueError("an xml:id is there twice")
  names = {
    category.get(ID): "".join(category.find(TEI + "catDesc/" + TEI + "term").itertext())
    for category in root.iter(TEI + "category")}
  text, spans, places, marked = [], [], {}, []

  def length() -> int:
    return sum(map(len, text))

  def walk(element) -> None:
    start = length()
    if element.text:
      text.append(element.text)
    for child in element:
      walk(child)
      if child.tail:
        text.append(child.tail)
    if element.get(ID):
      places["#" + element.get(ID)] = (start, length())
    if element.tag in (TEI + "s", TEI + "seg"):
      for pointer in (element.get("ana") or "").split():
        spans.append((start, length(), pointer))
        marked.append((spans[-1], element))

  walk(next(root.iter(TEI + "body")))
  # Spans across others have no element of their own in the text.
  for span in root.iter(TEI + "span"):
    places["#" + span.get(ID)] = (places[span.get("from")][0], places[span.get("to")][1])
  beside = {"#" + span.get(ID) for span in root.iter(TEI + "span")}
  for annotation in root.iter(TEI + "annotation"):
    if annotation.get("motivation") == "tagging" and annotation.get("target") in beside:
      spans.append((*places[annotation.get("target")], annotation.find(TEI + "ptr").get("target")))
  pointers = {name: "#" + pointer for pointer, name in names.items()}
  for (start, end, pointer), element in marked:
    if is_edited(edit, "".join(text), start, end, names.get(pointer[1:])):
      element.set("ana", element.get("ana").replace(pointer, pointers[edit["new"]]))
  return {
    "text": "".join(text),
    "spans": [(start, end, names[pointer[1:]]) for start, end, pointer in spans
              if pointer[1:] in names]}


def check(run: Run) -> None:
  run.tally.version = "lxml 6.1.3"
  for corpus in run.corpora:
    folder = run.export("tei", corpus)
    for edit in run.edits(corpus):
      written = run.place("written")
      written.mkdir()
      seen = run.inside(read, folder, written, edit)
      if edit is None:
        run.documents(f"{corpus.name}, lxml", corpus, seen)
      run.back("tei", corpus, written, edit=edit)


CLIENTS = [Client("tei", check, "texts")]
