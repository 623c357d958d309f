"""CoNLL: seqeval reads the tags strictly; of what conllu parses the article is put together."""

from pathlib import Path

from .harness import Client, Failed, Run


def squeezed(text: str) -> str:
  return "".join(text.split())


# Inside the environment

def entities(path: str) -> list:
  """Returns the sentences' characters without white space, and the entities by those characters."""
  from seqeval.metrics import f1_score
  from seqeval.scheme import IOB2, Entities
  tokens, tags, found = [[]], [[]], []
  for line in Path(path).read_bytes().decode().split("\n"):
    if line.startswith("#") and "\t" not in line:
      continue
    if not line:
      tokens.append([])
      tags.append([])
      continue
    token, tag = line.split("\t")
    if token == "-DOCSTART-":
      continue
    if token.split() != [token]:
      raise ValueError(f"a token has white space in it: {token!r}")
    tokens[-1].append(token)
    tags[-1].append(tag)
  kept = [index for index, sentence in enumerate(tokens) if sentence]
  tokens, tags = [tokens[index] for index in kept], [tags[index] for index in kept]
  if any(tag != "O" for sentence in tags for tag in sentence):
    if f1_score(tags, tags, mode="strict", scheme=IOB2) != 1:
      raise ValueError("seqeval does not take the tags for IOB2")
  for words, read in zip(tokens, Entities(tags, scheme=IOB2).entities):
    places = [0]
    for word in words:
      places.append(places[-1] + len(word))
    found.append(("".join(words), [
      (places[entity.start], places[entity.end], entity.tag) for entity in read]))
  return found


def rebuild(path: str, to: str, edit: dict) -> list:
  """Returns the documents' text as SpaceAfter and SpacesAfter say, and what comments say of it."""
  import conllu
  documents = []
  with open(path, encoding="utf-8", newline="") as file:
    sentences = list(conllu.parse_incr(file))
  escapes = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "p": "|", "\\": "\\"}

  def spaces(value: str) -> str:
    parts, index = [], 0
    while index < len(value):
      if value[index:index + 2] == "\\u":
        parts.append(chr(int(value[index + 2:index + 6], 16)))
        index += 5
      elif value[index] == "\\":
        parts.append(escapes[value[index + 1]])
        index += 1
      else:
        parts.append(value[index])
      index += 1
    return "".join(parts)

  for sentence in sentences:
    if "newdoc id" in sentence.metadata or not documents:
      documents.append({"text": "", "spans": []})
    document = documents[-1]
    start, places = len(document["text"]), {}
    for token in sentence:
      misc = token["misc"] or {}
      if "SpacesBefore" in misc:
        document["text"] += spaces(misc["SpacesBefore"])
        if token is sentence[0]:
          start = len(document["text"])
      places[str(token["id"])] = (len(document["text"]), len(document["text"] + token["form"]))
      document["text"] += token["form"]
      end = len(document["text"])
      document["text"] += ("" if misc.get("SpaceAfter") == "No"
                           else spaces(misc.get("SpacesAfter", " ")))
    if edit and sentence.metadata["text"] == edit["text"][edit["start"]:edit["end"]]:
      sentence.metadata["label"] = edit["new"]
    labels, spans = sentence.metadata.get("label"), sentence.metadata.get("span")
    document["spans"] += [(start, end, label) for label in (labels or "").split("|") if label]
    for span in (spans or "").split("|"):
      if span:
        tokens, label = span.split(" ")
        first, last = tokens.split("-")
        document["spans"].append((places[first][0], places[last][1], label))
  Path(to).write_text("".join(sentence.serialize() for sentence in sentences), encoding="utf-8")
  return documents


# Outside

def check_columns(run: Run) -> None:
  run.tally.version = "seqeval 1.2.2, strict IOB2"
  for corpus in run.corpora:
    path = run.export("conll", corpus, ending=".conll")
    wanted = []
    for session in corpus.sessions:
      for sentence in session.sentences:
        text = squeezed(sentence.text)
        wanted.append((text, [(0, len(text), sentence.labels[0])] if sentence.labels else []))
    run.records(f"{corpus.name}, seqeval", corpus, wanted, run.inside(entities, path))


def check_universal(run: Run) -> None:
  run.tally.version = "conllu 6.0.0"
  for corpus in run.corpora:
    path = run.export("conllu", corpus, ending=".conllu")
    for edit in run.edits(corpus):
      written = run.place("written.conllu")
      seen = run.inside(rebuild, path, written, edit)
      if edit is None:
        run.documents(f"{corpus.name}, conllu", corpus, seen)
      run.back("conllu", corpus, written, edit=edit)


CLIENTS = [
  Client("conll", check_columns, "texts", shows=("label", "text")),
  Client("conllu", check_universal, "texts"),
]
