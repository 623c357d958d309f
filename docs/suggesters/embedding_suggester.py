"""Proposes labels for galley by what sentences mean: word vectors, and a linear model over them.

The vectors come with the package wordllama; nothing is downloaded, and nothing is sent anywhere.

  galley export jsonl sessions --include-none -o labelled.jsonl
  galley annotate article.txt --suggester "python3 embedding_suggester.py labelled.jsonl"
"""

import json
import sys
from pathlib import Path

import numpy
import wordllama
from sklearn.linear_model import LogisticRegression

MODEL = "wordllama-logistic"


def labelled(path: str) -> tuple[list[str], list[str]]:
  """Returns the texts and the first labels of an export."""
  texts, labels = [], []
  with open(path, encoding="utf-8") as lines:
    for line in lines:
      sentence = json.loads(line)
      if sentence["label"]:
        texts.append(sentence["text"])
        labels.append(sentence["label"])
  return texts, labels


class Model:
  def __init__(self, texts: list[str], labels: list[str]):
    # The package looks for its tokenizer in a cache, though it carries it.
    folder = Path(wordllama.__file__).parent
    self.encoder = wordllama.WordLlama.load(cache_dir=folder, disable_download=True)
    self.texts = texts
    self.labels = labels
    self.vectors = self.encode(texts)
    self.classifier = LogisticRegression(C=1, class_weight="balanced", max_iter=1000)
    self.classifier.fit(self.vectors, labels)

  def encode(self, texts: list[str]) -> numpy.ndarray:
    return self.encoder.embed(texts, norm=True)

  def answer(self, request: dict) -> dict:
    vector = self.encode([request["text"]])[0]
    known = {label["name"] for label in request["schema"]["labels"]}
    scores = zip(self.classifier.predict_proba([vector])[0], self.classifier.classes_)
    score, label = max(
      ((score, label) for score, label in scores if label in known), default=(0, None))
    return {
      "id": request["id"], "label": label, "score": round(float(score), 4),
      "why": self.reasons(vector, label), "model": MODEL}

  def reasons(self, vector: numpy.ndarray, label: str | None) -> list[str]:
    """Returns the sentence of the label that is nearest."""
    near = numpy.argsort(-(self.vectors @ vector))
    same = [self.texts[index] for index in near if self.labels[index] == label]
    return [f"like: {same[0][:100]}"] if same else []


def main() -> None:
  model = Model(*labelled(sys.argv[1]))
  sys.stdin.reconfigure(encoding="utf-8")
  for line in sys.stdin:
    # Each answer goes out at once: in a buffer it would wait for others.
    print(json.dumps(model.answer(json.loads(line))), flush=True)


if __name__ == "__main__":
  main()
