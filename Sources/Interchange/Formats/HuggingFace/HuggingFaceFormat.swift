import AnnotationModel
import JSONText

/// A dataset folder as Hugging Face's `datasets` loads it: a sentence a row, a file for each split, and
/// a README.md that says what the columns are.
///
/// The loader is strict about that: every row has every column, and no other.
package struct HuggingFaceFormat: Format {
  package static let spec = FormatSpec(
    name: "hf", summary: "A dataset folder for Hugging Face, a sentence a row",
    clients: ["datasets", "DuckDB", "pandas"],
    arrangement: .splitFolder(endings: [".jsonl", ".md"]), purpose: .training, unit: .codepoint,
    isImported: true,
    holds: Set(Content.allCases).subtracting([.text, .sentences, .definitions, .reviews]),
    partly: [
      .text: "byte for byte while no sentence is left out",
      .sentences: "those that are exported",
    ],
    remarks: [
      "'start' and 'end' of a row count from the article's start, those in 'spans' from the row's text.",
      "'label' is the first label of a sentence and 'labels' are all of them; null is none.",
      "`datasets` takes a column of nothing but dates for times: 2026-05-30 is read there as "
        + "2026-05-30 00:00:00, which the import undoes for the article's date.",
    ],
    guide: guide)

  static let readme = "README.md"

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(unit: options.unit(spec), labels: options.labels.map(\.name))
  }

  private struct Writer: FormatWriter {
    let unit: OffsetUnit
    /// Those of the export, and behind them what else was found.
    var labels: [String]
    var splits: Set<Split> = []
    var json = JSONWriter(escapesLineSeparators: true)

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: unit)
      for index in article.sentences.indices where article.sentences[index].isChosen {
        row(index, of: article, &offsets)
      }
      let rows = json.drain()
      guard !rows.isEmpty else { return }
      let split = article.split ?? .train
      splits.insert(split)
      output.append(rows, to: HuggingFaceCard.path(of: split))
    }

    mutating func finish(_ output: inout ExportOutput) {
      let card = HuggingFaceCard(labels: labels, splits: Split.allCases.filter(splits.contains))
      output.append(card.frontMatter, to: HuggingFaceFormat.readme)
    }

    private mutating func row(
      _ index: Int, of article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      let exported = article.sentences[index]
      let sentence = exported.sentence
      let range = sentence.range
      let previous = index == 0 ? 0 : article.sentences[index - 1].range.end
      let next =
        index + 1 < article.sentences.count
        ? article.sentences[index + 1].range.start : article.bytes.count
      let start = offsets.offset(ofByte: range.start)
      let end = offsets.offset(ofByte: range.end)
      json.beginObject()
      json.plainName("text")
      json.string(article.bytes(range), of: article.bytes)
      labels(of: sentence)
      spans(of: sentence, start, &offsets)
      member("article", article.article.id)
      member("number", exported.number)
      member("sentences", article.sentences.count)
      member("start", start)
      member("end", end)
      json.plainName("before")
      json.string(previous..<range.start, of: article.bytes)
      json.plainName("after")
      json.string(range.end..<next, of: article.bytes)
      member("annotator", article.annotator)
      member("note", sentence.note)
      json.plainName("flagged")
      json.boolean(sentence.flagged)
      member("title", article.article.title)
      member("byline", article.article.byline)
      member("published", article.article.published)
      member("source", article.article.source)
      member("language", article.article.language)
      suggestions(of: sentence, start, &offsets)
      member("session", article.sessionID)
      member("sha256", article.article.sha256)
      json.endObject()
      json.endLine()
    }

    private mutating func labels(of sentence: Sentence) {
      let whole = sentence.wholeAnnotations
      member("label", whole.first?.label)
      json.plainName("labels")
      json.beginArray()
      for annotation in whole {
        json.string(annotation.label)
        note(annotation.label)
      }
      json.endArray()
      json.plainName("annotations")
      json.beginArray()
      for annotation in whole {
        json.beginObject()
        member("label", annotation.label)
        details(of: annotation)
        json.endObject()
      }
      json.endArray()
    }

    private mutating func spans(
      of sentence: Sentence, _ start: Int, _ offsets: inout OffsetMap
    ) {
      json.plainName("spans")
      json.beginArray()
      for annotation in sentence.annotations where !sentence.isWhole(annotation) {
        json.beginObject()
        member("start", offsets.offset(ofByte: annotation.range.start) - start)
        member("end", offsets.offset(ofByte: annotation.range.end) - start)
        member("label", annotation.label)
        note(annotation.label)
        details(of: annotation)
        json.endObject()
      }
      json.endArray()
    }

    private mutating func details(of annotation: Annotation) {
      attributes(annotation.attributes)
      member("by", annotation.by)
      member("at", annotation.at.description)
      member("origin", annotation.origin.rawValue)
      model(annotation.model, annotation.score)
    }

    private mutating func suggestions(
      of sentence: Sentence, _ start: Int, _ offsets: inout OffsetMap
    ) {
      json.plainName("suggestions")
      json.beginArray()
      for suggestion in sentence.suggestions {
        json.beginObject()
        member("start", offsets.offset(ofByte: suggestion.range.start) - start)
        member("end", offsets.offset(ofByte: suggestion.range.end) - start)
        member("label", suggestion.label)
        attributes(suggestion.attributes)
        model(suggestion.model, suggestion.score)
        json.endObject()
      }
      json.endArray()
    }

    /// Writes pairs: the loader has no type for an object of any names.
    private mutating func attributes(_ attributes: [String: String]) {
      json.plainName("attributes")
      json.beginArray()
      for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
        json.beginObject()
        member("name", name)
        member("value", value)
        json.endObject()
      }
      json.endArray()
    }

    private mutating func model(_ model: String?, _ score: Double?) {
      member("model", model)
      json.plainName("score")
      if let score { json.number(score) } else { json.null() }
    }

    /// Remembers a label that the export's schemas do not have: an unnamed one fails the whole load.
    private mutating func note(_ label: String) {
      if !labels.contains(label) { labels.append(label) }
    }

    private mutating func member(_ name: String, _ value: Int) {
      json.plainName(name)
      json.integer(value)
    }

    private mutating func member(_ name: String, _ value: String?) {
      json.plainName(name)
      if let value { json.string(value) } else { json.null() }
    }
  }

  private static let guide = """
    ```python
    from datasets import load_dataset

    dataset = load_dataset("{path}")
    labels = dataset["train"].features["label"].names
    ```

    `text` and `label` are what a text classifier wants; `labels` has second labels too, and `spans` the \
    labelled parts of `text`:

    ```python
    row = dataset["train"][0]
    [(row["text"][span["start"]:span["end"]], labels[span["label"]]) for span in row["spans"]]
    ```

    Splits are made by article: `--split 80/10/10 --seed 1`. Without it every row is in `train`.

    ### Parquet

    `datasets` keeps the names of the labels in the file; DuckDB keeps labels as their names:

    ```python
    dataset["train"].to_parquet("train.parquet")
    ```

    ```sql
    COPY (SELECT * FROM read_json('{path}/data/train.jsonl')) TO 'train.parquet' (FORMAT parquet);
    ```

    ### Back

    Rows that `datasets` writes have the labels as numbers: put the file into the folder, beside the \
    README.md that names them.

    ```python
    dataset["train"].to_json("{path}/data/train.jsonl", force_ascii=False)
    ```

    ```sh
    galley import hf {path} -o imported
    ```
    """
}
