"""chat-jsonl and claimreview: no program to load them here, so the rules of their descriptions."""

import json
from pathlib import Path

from .harness import Client, Failed, Run


def check_chat(run: Run) -> None:
  run.tally.version = "the rules of fine-tuning files"
  for corpus in run.corpora:
    path = run.export("chat-jsonl", corpus, ending=".jsonl")
    wanted = [
      (sentence.text, sorted(sentence.labels))
      for session in corpus.sessions for sentence in session.sentences if sentence.labels]
    seen, told = [], set()
    for number, line in enumerate(path.read_bytes().decode().splitlines(), 1):
      example = json.loads(line)
      roles = [message["role"] for message in example["messages"]]
      if roles != ["system", "user", "assistant"] or set(example) != {"messages"} or not all(
          set(message) == {"role", "content"} and message["content"]
          for message in example["messages"]):
        raise Failed(f"line {number} is no example: {line[:200]}")
      system, user, assistant = (message["content"] for message in example["messages"])
      told.add(system)
      seen.append((user, sorted(assistant.split("\n"))))
    if len(told) != 1:
      run.tally.differences.append(f"{corpus.name}: the model is told {len(told)} things")
    run.records(f"{corpus.name}, its rules", corpus, wanted, seen)


def expand(path: str) -> list:
  """Expands the items with schema.org as the vocabulary, for want of its own context offline."""
  from pyld import jsonld
  items = json.loads(Path(path).read_bytes())
  vocabulary = {"@context": {
    "@vocab": "https://schema.org/", "id": "@id", "type": "@type",
    "url": {"@type": "@id"}, "appearance": {"@type": "@id"}}}

  def load(address, _):
    if address.rstrip("/") not in ("https://schema.org", "http://schema.org"):
      raise ValueError(f"it asks for {address}")
    return {
      "contentType": "application/ld+json", "contextUrl": None, "documentUrl": address,
      "document": vocabulary}

  jsonld.set_document_loader(load)
  found = []
  for item in jsonld.expand(items):
    found += item.get("@graph", [item])
  return found


def check_claims(run: Run) -> None:
  run.tally.version = "PyLD 3.3.0, schema.org as the vocabulary"
  schema = "https://schema.org/"
  for corpus in run.corpora:
    path = run.export("claimreview", corpus, ending=".jsonld")
    wanted = [
      (session.text[start:end], ["claim"]) for session in corpus.sessions
      for start, end, label in session.spans if label == "claim"]
    seen = []
    for item in run.inside(expand, path):
      if item["@type"] != [schema + "ClaimReview"]:
        raise Failed(f"an item is {item['@type']}")
      for member in ("claimReviewed", "itemReviewed"):
        if schema + member not in item:
          raise Failed(f"an item has no {member}")
      seen.append((item[schema + "claimReviewed"][0]["@value"], ["claim"]))
    run.records(f"{corpus.name}, PyLD", corpus, wanted, seen)


CLIENTS = [
  Client("chat-jsonl", check_chat, shows=("label", "text")),
  Client("claimreview", check_claims, "texts"),
]
