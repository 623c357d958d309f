"""Proposes labels for galley by a linear model over words.

It learns once, from sentences that were labelled in galley, and then answers:

  galley export jsonl sessions --include-none -o labelled.jsonl
  galley annotate article.txt --suggester "python3 sklearn_suggester.py labelled.jsonl"
"""

import json
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

MODEL = "tfidf-logistic"


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
    self.words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    self.classifier = LogisticRegression(C=10, class_weight="balanced", max_iter=1000)
    self.classifier.fit(self.words.fit_transform(texts), labels)
    self.names = self.words.get_feature_names_out()

  def answer(self, request: dict) -> dict:
    vector = self.words.transform([request["text"]])
    known = {label["name"] for label in request["schema"]["labels"]}
    scores = zip(self.classifier.predict_proba(vector)[0], self.classifier.classes_)
    score, label = max(
      ((score, label) for score, label in scores if label in known), default=(0, None))
    return {
      "id": request["id"], "label": label, "score": round(float(score), 4),
      "why": self.reasons(vector, label), "model": MODEL}

  def reasons(self, vector, label: str | None) -> list[str]:
    """Returns the three words that speak most for a label."""
    if label is None:
      return []
    weights = self.classifier.coef_
    classes = list(self.classifier.classes_)
    # Of two classes there is one row of weights, for the second.
    row = weights[classes.index(label)] if len(classes) > 2 else weights[0] * (
      1 if label == classes[1] else -1)
    parts = sorted(
      ((row[index] * value, index) for index, value in zip(vector.indices, vector.data)),
      reverse=True)
    return [self.names[index] for weight, index in parts[:3] if weight > 0]


def main() -> None:
  model = Model(*labelled(sys.argv[1]))
  sys.stdin.reconfigure(encoding="utf-8")
  for line in sys.stdin:
    # Each answer goes out at once: in a buffer it would wait for others.
    print(json.dumps(model.answer(json.loads(line))), flush=True)


if __name__ == "__main__":
  main()
