import AnnotationModel
import JSONText

/// One JSON document: a list of articles, each with its text, its labels' definitions and all that was
/// said of its sentences.
///
/// Names are those of session files, in sorted order, and a sentence is a line.
package struct JSONFormat: Format {
  package static let spec = FormatSpec(
    name: "json", summary: "One document with everything, the definitions of labels too",
    clients: ["Python", "DuckDB", "jq"], arrangement: .file(ending: ".json"), purpose: .record,
    unit: .codepoint, isImported: true, holds: Set(Content.allCases).subtracting([.reviews]),
    partly: [.reviews: "they are in the file, and an import does not take them over"],
    remarks: [
      "Offsets count from the article's start. 'left_out' has the places of sentences that were not "
        + "chosen; their text is in that of the article.",
      "What was suggested on the screen when a label was given is in 'shown': null where nobody "
        + "recorded it, without a label where nothing was. An import does not take it over.",
      "A session file is read too.",
    ],
    guide: """
      ```python
      import json
      import pandas
      articles = json.load(open("{path}", encoding="utf-8"))
      sentences = pandas.json_normalize(
        articles, record_path="sentences", meta=["annotator", ["article", "id"]])
      ```

      ```sh
      jq -r '.[].sentences[] | select(.labels[0] == "claim") | .text' "{path}"
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(unit: options.unit(spec))
  }

  private struct Writer: FormatWriter {
    private let unit: OffsetUnit
    private var json = JSONWriter(escapesLineSeparators: true)

    init(unit: OffsetUnit) {
      self.unit = unit
      json.beginArray()
      json.line()
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: unit)
      json.beginObject()
      json.member("annotator", article.annotator)
      json.plainName("article")
      self.article(article)
      json.member("created", article.created.description)
      json.plainName("gold")
      json.boolean(article.isGold)
      json.plainName("left_out")
      json.beginArray()
      for sentence in article.sentences where !sentence.isChosen {
        json.beginArray()
        json.integer(offsets.offset(ofByte: sentence.range.start))
        json.integer(offsets.offset(ofByte: sentence.range.end))
        json.endArray()
      }
      json.endArray()
      json.member("offsets", unit.rawValue)
      json.line()
      json.plainName("schema")
      json.schema(article.schema)
      json.line()
      json.plainName("segmenter")
      segmenter(article.segmenter)
      json.plainName("sentences")
      json.beginArray()
      json.line()
      for sentence in article.chosen {
        self.sentence(sentence, article, &offsets)
        json.line()
      }
      json.endArray()
      json.member("session", article.sessionID)
      json.member("split", article.split?.rawValue)
      json.member("updated", article.updated.description)
      json.endObject()
      json.line()
      output.main.append(contentsOf: json.drain())
    }

    mutating func finish(_ output: inout ExportOutput) {
      json.endArray()
      json.line()
      output.main.append(contentsOf: json.drain())
    }

    private mutating func article(_ exported: ExportedArticle) {
      let article = exported.article
      json.beginObject()
      json.member("byline", article.byline)
      json.member("id", article.id)
      json.member("language", article.language)
      json.member("published", article.published)
      json.member("sha256", article.sha256)
      json.member("source", article.source)
      json.plainName("text")
      json.string(0..<exported.bytes.count, of: exported.bytes)
      json.member("title", article.title)
      json.endObject()
    }

    private mutating func segmenter(_ segmenter: Session.SegmenterRecord) {
      json.beginObject()
      json.member("language", segmenter.language)
      json.member("name", segmenter.name)
      json.plainName("version")
      json.integer(segmenter.version)
      json.endObject()
    }

    private mutating func sentence(
      _ exported: ExportedSentence, _ article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      let sentence = exported.sentence
      let start = offsets.offset(ofByte: sentence.range.start)
      json.beginObject()
      json.plainName("annotations")
      annotations(sentence.annotations, &offsets)
      json.plainName("end")
      json.integer(offsets.offset(ofByte: sentence.range.end))
      json.plainName("flagged")
      json.boolean(sentence.flagged)
      json.plainName("id")
      json.string("s", Int(sentence.id.number))
      json.member("labels", sentence.labels)
      json.member("note", sentence.note)
      json.plainName("number")
      json.integer(exported.number)
      json.plainName("reviews")
      json.beginArray()
      for review in sentence.reviews { json.review(review) }
      json.endArray()
      json.plainName("settlement")
      settlement(sentence.settlement, &offsets)
      json.plainName("start")
      json.integer(start)
      json.plainName("suggestions")
      json.beginArray()
      for suggestion in sentence.suggestions {
        json.suggestion(
          suggestion, start: offsets.offset(ofByte: suggestion.range.start),
          end: offsets.offset(ofByte: suggestion.range.end))
      }
      json.endArray()
      json.plainName("text")
      json.string(article.bytes(sentence.range), of: article.bytes)
      json.endObject()
    }

    private mutating func annotations(_ annotations: [Annotation], _ offsets: inout OffsetMap) {
      json.beginArray()
      for annotation in annotations {
        json.annotation(
          annotation, start: offsets.offset(ofByte: annotation.range.start),
          end: offsets.offset(ofByte: annotation.range.end), tellsShown: true)
      }
      json.endArray()
    }

    private mutating func settlement(_ settlement: Settlement?, _ offsets: inout OffsetMap) {
      guard let settlement else { return json.null() }
      json.beginObject()
      json.member("chosen", settlement.chosen)
      json.member("reason", settlement.reason)
      json.member("rule", settlement.rule?.rawValue)
      json.plainName("votes")
      json.beginArray()
      for vote in settlement.votes {
        json.beginObject()
        json.plainName("annotations")
        annotations(vote.annotations, &offsets)
        json.member("annotator", vote.annotator)
        json.member("note", vote.note)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
  }
}

extension JSONWriter {
  fileprivate mutating func review(_ review: Review) {
    beginObject()
    member("at", review.at.description)
    member("by", review.by)
    member("labels", review.labels)
    member("of", review.of)
    member("remark", review.remark)
    plainName("resolved")
    boolean(review.isResolved)
    member("verdict", review.verdict.rawValue)
    endObject()
  }
}
