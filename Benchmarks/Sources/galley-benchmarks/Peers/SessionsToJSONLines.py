"""galley's sessions as JSON lines, with Python's `json`: what `galley export jsonl` writes.

Prints the seconds that it took, without the start of Python.
"""

import json
import os
import sys
import time


def annotations(values):
    return [
        {
            "at": value["at"],
            "attributes": value["attributes"],
            "by": value["by"],
            "end": value["end"],
            "label": value["label"],
            "model": value.get("model"),
            "origin": value["origin"],
            "score": value.get("score"),
            "start": value["start"],
        }
        for value in values
    ]


def lines(session):
    article, sentences = session["article"], session["sentences"]
    text = article["text"]
    before = 0
    for index, sentence in enumerate(sentences):
        start, end = sentence["start"], sentence["end"]
        after = sentences[index + 1]["start"] if index + 1 < len(sentences) else len(text)
        labels = [
            value["label"]
            for value in sentence["annotations"]
            if value["start"] == start and value["end"] == end
        ]
        yield {
            "after": text[end:after],
            "annotations": annotations(sentence["annotations"]),
            "annotator": session["annotator"],
            "article": article["id"],
            "before": text[before:start],
            "byline": article["byline"],
            "end": end,
            "flagged": sentence["flagged"],
            "label": labels[0] if labels else None,
            "labels": labels,
            "language": article["language"],
            "note": sentence["note"],
            "number": index + 1,
            "published": article["published"],
            "sentence": sentence["id"],
            "sentences": len(sentences),
            "session": session["id"],
            "sha256": article["sha256"],
            "source": article["source"],
            "split": None,
            "start": start,
            "suggestions": sentence.get("suggestions", []),
            "text": sentence["text"],
            "title": article["title"],
        }
        before = end


folder, target = sys.argv[1:]
begin = time.perf_counter()
with open(target, "w", encoding="utf-8") as output:
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".json"):
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            session = json.load(file)
        for line in lines(session):
            output.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
print(time.perf_counter() - begin)
