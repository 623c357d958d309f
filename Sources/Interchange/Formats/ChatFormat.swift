import AnnotationModel
import JSONText

/// Conversations for fine-tuning a chat model: what it is told, a sentence, and its labels.
package struct ChatFormat: Format {
  package static let spec = FormatSpec(
    name: "chat-jsonl", summary: "A conversation a line, for fine-tuning chat models",
    clients: ["OpenAI", "Axolotl", "TRL"], arrangement: .file(ending: ".jsonl"),
    purpose: .training, unit: nil, isImported: false, holds: [.labels, .secondLabels],
    partly: [
      .text: "the labelled sentences",
      .definitions: "in what the model is told first",
    ],
    remarks: [
      "What the model is told first is made from the labels' definitions; --instruction gives other "
        + "words. Say the same when the model is used.",
      "Several labels of a sentence stand each on a line of the answer, the first one first.",
      "OpenAI takes files of at least 10 lines.",
    ],
    guide: """
      Each line is `{"messages": [system, user, assistant]}`. Check a line before you pay for training:

      ```sh
      head -n 1 "{path}"
      ```

      Upload the file with the purpose `fine-tune`, and split by article (`--split`), so that a model is \
      never tested on the neighbours of what it was trained on.
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(options)
  }

  private struct Writer: FormatWriter {
    private var json = JSONWriter(escapesLineSeparators: true)
    private let instruction: String

    init(_ options: ExportOptions) {
      instruction = options.instruction ?? ChatFormat.instruction(options)
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      for sentence in article.chosen {
        let labels = sentence.labels
        guard !labels.isEmpty else { continue }
        json.beginObject()
        json.plainName("messages")
        json.beginArray()
        if !instruction.isEmpty {
          begin("system")
          json.string(instruction)
          json.endObject()
        }
        begin("user")
        json.string(article.bytes(sentence.range), of: article.bytes)
        json.endObject()
        begin("assistant")
        json.string(labels.count == 1 ? labels[0] : labels.joined(separator: "\n"))
        json.endObject()
        json.endArray()
        json.endObject()
        json.endLine()
      }
      output.main.append(contentsOf: json.drain())
    }

    /// Begins a message, of which the words come next.
    private mutating func begin(_ role: String) {
      json.beginObject()
      json.plainName("role")
      json.string(role)
      json.plainName("content")
    }
  }

  /// What a model is told: what it has to do, and which labels there are.
  static func instruction(_ options: ExportOptions) -> String {
    var lines = ["You label sentences of news articles."]
    lines.append(
      options.isExclusive
        ? "Answer with the name of the one label that fits, and with nothing else."
        : "Answer with the name of the label that fits, and with nothing else. Where several fit, "
          + "give each on a line of its own, the most important first.")
    lines.append("The labels:")
    for label in options.labels {
      lines.append(label.definition.isEmpty ? label.name : "\(label.name): \(label.definition)")
    }
    return lines.joined(separator: "\n")
  }
}
