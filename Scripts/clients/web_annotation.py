"""Web Annotation: PyLD expands the collection, and the W3C's tests look at every annotation.

The context and the tests are the W3C's. They are looked for in ../shared/vocab beside the project;
without them the file is read as plain JSON, and that is said.
"""

import json
from pathlib import Path

from .environments import ROOT
from .harness import Client, Run

VOCABULARY = ROOT.parent / "shared" / "vocab"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OA = "http://www.w3.org/ns/oa#"
STREAMS = "http://www.w3.org/ns/activitystreams#"
VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"

# The tests are slow: of a large export so many annotations are put to them, from all over it.
TESTED = 300


# Inside the environment

def expand(path: str, context: str, to: str) -> list:
  """Returns what the expanded data say, and writes the collection compacted by PyLD."""
  from pyld import jsonld
  document = json.loads(Path(context).read_bytes())

  def load(address, _):
    if address != CONTEXT:
      raise ValueError(f"it asks for {address}")
    return {
      "contentType": "application/ld+json", "contextUrl": None, "documentUrl": address,
      "document": document}

  jsonld.set_document_loader(load)
  source = json.loads(Path(path).read_bytes())
  expanded = jsonld.expand(source)
  Path(to).write_text(json.dumps(jsonld.compact(expanded, CONTEXT)))
  page = expanded[0][STREAMS + "first"][0]
  items = page[STREAMS + "items"]
  items = items[0]["@list"] if "@list" in items[0] else items
  articles = {}
  for item in items:
    article = articles.setdefault(item["@id"].split("#")[0], {"text": None, "spans": []})
    motivation = item[OA + "motivatedBy"][0]["@id"]
    if motivation == OA + "describing":
      article["text"] = item[OA + "hasBody"][0][VALUE][0]["@value"]
    if motivation != OA + "tagging":
      continue
    found = {}
    for selector in item[OA + "hasTarget"][0][OA + "hasSelector"]:
      for name in ("start", "end", "exact"):
        if OA + name in selector:
          found[name] = selector[OA + name][0]["@value"]
    if article["text"][found["start"]:found["end"]] != found["exact"]:
      raise ValueError(f"{item['@id']}: the positions are not those of {found['exact']!r}")
    label = next(
      body[VALUE][0]["@value"] for body in item[OA + "hasBody"]
      if body[OA + "hasPurpose"][0]["@id"] == OA + "tagging")
    article["spans"].append((found["start"], found["end"], label))
  if source["total"] != len(items):
    raise ValueError(f"the total is {source['total']}, and there are {len(items)} annotations")
  return list(articles.values())


def test(path: str, folder: str, most: int) -> list:
  """Returns what the W3C's tests find, and how many were done."""
  from jsonschema import Draft4Validator
  from referencing import Registry, Resource
  from referencing.jsonschema import DRAFT4
  definitions = Registry().with_resources([
    (file.name, Resource.from_contents(json.loads(file.read_bytes()), default_specification=DRAFT4))
    for file in Path(folder, "definitions").glob("*.json")])

  def validators(place: str, deep: bool) -> list:
    files = Path(folder, place).rglob("*.json") if deep else Path(folder, place).glob("*.json")
    return [
      (file.stem, Draft4Validator(json.loads(file.read_bytes()), registry=definitions))
      for file in sorted(files)]

  collection = json.loads(Path(path).read_bytes())
  page = collection["first"]
  items = page["items"]
  tested = items[:: max(1, len(items) // most)]
  wrong, count = [], 0
  for things, tests in [
    ([collection], validators("collections", deep=False)),
    ([page | {"@context": CONTEXT}], validators("collections/pages", deep=True)),
    ([item | {"@context": CONTEXT} for item in tested], validators("annotations", deep=True)),
  ]:
    for thing in things:
      for name, validator in tests:
        count += 1
        for error in validator.iter_errors(thing):
          wrong.append(f"{name}: {thing['id']}: {error.message[:200]}")
          break
  return [wrong, count]


# Outside

def plain(path: Path) -> list:
  """Reads the collection as JSON."""
  articles = {}
  for item in json.loads(path.read_bytes())["first"]["items"]:
    article = articles.setdefault(item["id"].split("#")[0], {"text": None, "spans": []})
    if item["motivation"] == "describing":
      article["text"] = item["body"]["value"]
    if item["motivation"] == "tagging":
      selector = item["target"]["selector"][0]
      article["spans"].append((selector["start"], selector["end"], item["body"][0]["value"]))
  return list(articles.values())


def check(run: Run) -> None:
  run.tally.version = "PyLD 3.3.0, the W3C's tests"
  for corpus in run.corpora:
    path = run.export("web-annotation", corpus, ending=".jsonld")
    run.documents(f"{corpus.name}, as JSON", corpus, plain(path))
    if not VOCABULARY.exists():
      run.note("without the W3C's context and tests: not expanded, not put to the tests")
      run.back("web-annotation", corpus, path)
      continue
    compacted = run.place("compacted.jsonld")
    seen = run.inside(expand, path, VOCABULARY / "anno.jsonld", compacted)
    run.documents(f"{corpus.name}, PyLD", corpus, seen)
    if not run.fault:
      wrong, count = run.inside(test, path, VOCABULARY / "web-annotation-must", TESTED)
      run.tally.differences += [f"{corpus.name}, the W3C's tests: {one}" for one in wrong]
      run.note(f"{corpus.name}: {count:,} of the W3C's tests done")
    run.back("web-annotation", corpus, compacted)


CLIENTS = [Client("web-annotation", check, "texts")]
