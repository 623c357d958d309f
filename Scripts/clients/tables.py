"""csv, tsv and jsonl, read by Python's csv module, pandas and DuckDB."""

import csv
import json

from .harness import Client, Run

READ_CSV = """
  select * from read_csv(
    ?, delim=?, header=true, all_varchar=true, quote='"', escape='"',
    max_line_size=10000000, strict_mode=true)"""


# Inside the environment

def with_csv(path: str, delimiter: str) -> list:
  with open(path, newline="", encoding="utf-8") as file:
    return list(csv.DictReader(file, delimiter=delimiter, strict=True))


def with_pandas(path: str, delimiter: str) -> list:
  import pandas
  table = pandas.read_csv(path, sep=delimiter, dtype=str, keep_default_na=False)
  return table.to_dict("records")


def with_duckdb(path: str, delimiter: str) -> list:
  import duckdb
  table = duckdb.sql(READ_CSV, params=[path, delimiter])
  return [
    {name: value or "" for name, value in zip(table.columns, row)} for row in table.fetchall()]


def pandas_writes(path: str, to: str, delimiter: str) -> None:
  import pandas
  table = pandas.read_csv(path, sep=delimiter, dtype=str, keep_default_na=False)
  table.to_csv(to, sep=delimiter, index=False)


def duckdb_writes(path: str, to: str, delimiter: str) -> None:
  import duckdb
  duckdb.sql(READ_CSV, params=[path, delimiter]).write_csv(to, sep=delimiter)


def records_with_duckdb(path: str) -> list:
  import duckdb
  table = duckdb.sql(
    "select to_json(record) from read_json(?, format='array', "
    "maximum_object_size=500000000, sample_size=-1) as record", params=[path])
  return [json.loads(row[0]) for row in table.fetchall()]


def lines_with_pandas(path: str) -> list:
  import pandas
  table = pandas.read_json(path, lines=True, dtype=False, convert_dates=False)
  return json.loads(table.to_json(orient="records", force_ascii=False))


def lines_with_duckdb(path: str) -> list:
  import duckdb
  table = duckdb.sql(
    "select to_json(line) from read_json(?, format='newline_delimited', "
    "maximum_object_size=50000000, sample_size=-1) as line", params=[path])
  return [json.loads(row[0]) for row in table.fetchall()]


READERS = [("Python's csv", with_csv), ("pandas", with_pandas), ("DuckDB", with_duckdb)]
WRITERS = [("pandas", pandas_writes), ("DuckDB", duckdb_writes)]


# Outside

def check_sentences(run: Run) -> None:
  run.tally.version = "Python csv, pandas 3.1.1, DuckDB 1.5.6"
  for corpus in run.corpora:
    wanted = [
      (session.article, str(sentence.start), str(sentence.end), sentence.text, sentence.labels)
      for session in corpus.sessions for sentence in session.sentences]
    for form, delimiter in [("csv", ","), ("tsv", "\t")]:
      path = run.export(form, corpus, ending=f".{form}")
      for name, reader in READERS:
        rows = run.inside(reader, path, delimiter)
        seen = [
          (row["article"], row["start"], row["end"], row["text"],
           row["labels"].split("|") if row["labels"] else [])
          for row in rows]
        run.records(f"{corpus.name}, {form}, {name}", corpus, wanted, seen)
      come_back(run, form, corpus, path, delimiter)


def come_back(run: Run, form: str, corpus, path, delimiter: str) -> None:
  """Imports a table as it is, and as pandas and DuckDB write it again."""
  run.back(form, corpus, path)
  for _, writer in WRITERS:
    written = run.place(f"written.{form[:3]}")
    run.inside(writer, path, written, delimiter)
    run.back(form, corpus, written)


def check_spans(run: Run) -> None:
  run.tally.version = "Python csv, pandas 3.1.1, DuckDB 1.5.6"
  for corpus in run.corpora:
    wanted = [
      (session.article, str(start), str(end), session.text[start:end], [label])
      for session in corpus.sessions for start, end, label in session.spans.elements()]
    for form, delimiter in [("csv-spans", ","), ("tsv-spans", "\t")]:
      path = run.export(form, corpus, ending=f".{form[:3]}")
      for name, reader in READERS:
        rows = run.inside(reader, path, delimiter)
        seen = [
          (row["article"], row["start"], row["end"], row["text"], [row["label"]])
          for row in rows if row["label"]]
        run.records(f"{corpus.name}, {form}, {name}", corpus, wanted, seen)
      come_back(run, form, corpus, path, delimiter)


def check_lines(run: Run) -> None:
  run.tally.version = "Python json, pandas 3.1.1, DuckDB 1.5.6"
  for corpus in run.corpora:
    wanted = [
      (session.article, sentence.start, sentence.end, sentence.text,
       sorted(
         [(sentence.start, sentence.end, label) for label in sentence.labels] + sentence.spans))
      for session in corpus.sessions for sentence in session.sentences]
    path = run.export("jsonl", corpus, ending=".jsonl")
    text = path.read_bytes().decode()
    readers = [
      ("Python's json", lambda: [json.loads(line) for line in text.splitlines()]),
      ("pandas", lambda: run.inside(lines_with_pandas, path)),
      ("DuckDB", lambda: run.inside(lines_with_duckdb, path)),
    ]
    for name, reader in readers:
      seen = [line_row(row) for row in reader()]
      run.records(f"{corpus.name}, jsonl, {name}", corpus, wanted, seen)
    run.back("jsonl", corpus, path)


def line_row(row: dict) -> tuple:
  spans = [(one["start"], one["end"], one["label"]) for one in row["annotations"]]
  return (row["article"], row["start"], row["end"], row["text"], sorted(spans))


def check_json(run: Run) -> None:
  run.tally.version = "Python json, DuckDB 1.5.6"
  for corpus in run.corpora:
    path = run.export("json", corpus, ending=".json")
    for name, read in [
      ("Python's json", lambda: json.loads(path.read_bytes())),
      ("DuckDB", lambda: run.inside(records_with_duckdb, path)),
    ]:
      seen = [
        {"text": record["article"]["text"], "spans": [
          (one["start"], one["end"], one["label"])
          for sentence in record["sentences"] for one in sentence["annotations"]]}
        for record in read()]
      run.documents(f"{corpus.name}, {name}", corpus, seen)
    run.back("json", corpus, path)


CLIENTS = [
  Client("tables", check_sentences, "tables", shows=("label", "text")),
  Client("span-tables", check_spans, "tables"),
  Client("lines", check_lines, "tables"),
  Client("json", check_json, "tables"),
]
