import AnnotationModel

/// spaCy's own files: an article a `Doc`, its labels as spans of the group that spancat learns from.
///
/// A file is one compressed value, so all the articles of a split are held until the end.
package struct SpaCyFormat: Format {
  package static let spec = FormatSpec(
    name: "spacy", summary: "Articles as spaCy trains on them, with spans", clients: ["spaCy"],
    arrangement: .splitFolder(endings: [".spacy"]), purpose: .training, unit: nil,
    isImported: true, holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    remarks: [
      "Labels are spans in `doc.spans[\"sc\"]`, of whole sentences and of parts; `doc.cats` says which "
        + "labels stand on some sentence of the article.",
      "spaCy takes text without a label for text that has none: export sessions that are done.",
      "The rest is in `doc.user_data[\"galley\"]`, and on the way back only where spaCy was told to "
        + "keep it: `DocBin(store_user_data=True)`.",
      "The file of the split 'validation' is dev.spacy, as spaCy calls it.",
      "A file is one compressed value, so all the articles of a split are held in memory until the end.",
    ],
    guide: guide)

  /// The group of spans that spancat looks for where it is told nothing else.
  static let group = "sc"

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(labels: options.labels.map(\.name))
  }

  private struct Writer: FormatWriter {
    /// Those of the export, and behind them what else was found.
    var labels: [String]
    private var bins: [Split: DocBinWriter] = [:]

    init(labels: [String]) { self.labels = labels }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      bins[article.split ?? .train, default: DocBinWriter()].add(article)
      for sentence in article.chosen {
        for label in sentence.labels where !labels.contains(label) { labels.append(label) }
      }
    }

    mutating func finish(_ output: inout ExportOutput) {
      for split in Split.allCases {
        guard let bin = bins.removeValue(forKey: split) else { continue }
        output.append(bin.bytes(labels: labels), to: SpaCyFormat.file(of: split))
      }
    }
  }

  private static func file(of split: Split) -> String {
    switch split {
    case .train: "train.spacy"
    case .validation: "dev.spacy"
    case .test: "test.spacy"
    }
  }

  private static let guide = """
    Splits are made by article: `--split 80/10/10 --seed 1` gives train.spacy, dev.spacy and \
    test.spacy. Without it all is in train.spacy.

    ```python
    import spacy
    from spacy.tokens import DocBin

    nlp = spacy.blank("en")
    for doc in DocBin().from_disk("{path}/train.spacy").get_docs(nlp.vocab):
        print([(span.text, span.label_) for span in doc.spans["sc"]], doc.user_data["galley"]["article"])
    ```

    ### Sentences and their parts: spancat

    Only spans of the suggester's `sizes` are proposed, of one to three tokens where nothing else is \
    said: let them go up to the length of the longest sentence.

    ```sh
    galley export spacy sessions -o split --split 80/10/10 --seed 1
    python -m spacy init config spancat.cfg --lang en --pipeline spancat
    python -m spacy train spancat.cfg --output model \\
      --paths.train split/train.spacy --paths.dev split/dev.spacy \\
      --components.spancat.suggester.sizes "[$(echo {1..40} | tr ' ' ,)]"
    ```

    ### One label for a sentence: textcat

    `doc.cats` speaks of the whole article, and so trains a `textcat_multilabel` for articles. To train \
    one for sentences, export the format `spacy-json`.

    ### Back

    ```sh
    galley import spacy {path} -o imported
    ```

    Of documents from elsewhere the spans are read (of the group `sc`, or of all), the entities, and \
    the labels of `doc.cats` where a document has neither: each is then a sentence.
    """
}
