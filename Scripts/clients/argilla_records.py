"""Argilla: its SDK builds the settings and the records, and writes them again.

The SDK asks a server who it is before it builds anything: one that answers just this stands in.
"""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from .harness import Client, Run
from .sessions import is_edited


class Me(BaseHTTPRequestHandler):
  """Says who the user is."""

  def do_GET(self):
    self.send_response(200)
    self.send_header("Content-Type", "application/json")
    self.end_headers()
    self.wfile.write(json.dumps({
      "id": "00000000-0000-4000-8000-000000000001", "username": "anna", "first_name": "anna",
      "last_name": None, "role": "owner", "inserted_at": "2026-11-03T09:00:00",
      "updated_at": "2026-11-03T09:00:00"}).encode())

  def log_message(self, *_):
    pass


def read(folder: str, to: str, edit: dict) -> list:
  server = HTTPServer(("127.0.0.1", 0), Me)
  threading.Thread(target=server.serve_forever, daemon=True).start()
  import argilla
  argilla.Argilla(api_url=f"http://127.0.0.1:{server.server_port}", api_key="none")
  settings = argilla.Settings.from_json(Path(folder) / "settings.json")
  settings.validate()
  questions = {question.name: question for question in settings.questions}
  properties = {one.name for one in settings.metadata}
  records = [
    argilla.Record.from_dict(one)
    for one in json.loads((Path(folder) / "records.json").read_bytes())]
  found = []
  for record in records:
    unknown = set(dict(record.metadata)) - properties
    if unknown and not settings.allow_extra_metadata:
      raise ValueError(f"the settings do not have the metadata {sorted(unknown)[0]!r}")
    spans = []
    for response in record.responses:
      question = questions[response.question_name]
      if question.type != "span":
        continue
      for span in response.value:
        if is_edited(
            edit, record.fields["text"], span["start"], span["end"], span["label"]):
          span["label"] = edit["new"]
        if span["label"] not in question.labels:
          raise ValueError(f"the settings do not have the label {span['label']!r}")
        spans.append((span["start"], span["end"], span["label"]))
    found.append({"text": record.fields["text"], "spans": spans})
  settings.to_json(Path(to) / "settings.json")
  (Path(to) / "records.json").write_text(json.dumps([record.to_dict() for record in records]))
  return found


def check(run: Run) -> None:
  run.tally.version = "Argilla SDK 2.8.0"
  for corpus in run.corpora:
    folder = run.export("argilla", corpus)
    for edit in run.edits(corpus):
      written = run.place("written")
      written.mkdir()
      seen = run.inside(read, folder, written, edit)
      if edit is None:
        run.documents(f"{corpus.name}, Argilla's SDK", corpus, seen)
      run.back("argilla", corpus, written, edit=edit)


CLIENTS = [Client("argilla", check, "argilla")]
