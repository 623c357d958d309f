import AnnotationModel
import JSONText

/// Reads tasks with regions: those that we wrote, and those that Label Studio exports.
struct LabelStudioReader {
  let options: ImportOptions

  func read(_ files: ImportFiles) throws(ImportError) -> [ImportedArticle] {
    let names = files.names(called: "tasks.json", orEnding: ".json").filter {
      !$0.hasSuffix(".xml")
    }
    guard !names.isEmpty || files.names.isEmpty else {
      throw ImportError("there is no file of tasks, 'tasks.json'")
    }
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    for name in names {
      let bytes = try files.bytes(name)
      do {
        let tasks = try LabelStudioTask.tasks(bytes)
        try refuseChoices(tasks)
        for task in tasks {
          for article in try self.articles(of: task) {
            try texts.check(article)
            articles.append(article.in(name))
          }
        }
      } catch {
        throw error.at(name)
      }
    }
    return articles
  }

  /// Refuses files that label whole texts and no region.
  private func refuseChoices(_ tasks: [LabelStudioTask]) throws(ImportError) {
    var choices: Int?
    for task in tasks {
      for annotation in task.annotations {
        for result in try annotation.results() {
          if result.type == "labels" { return }
          if result.type == "choices", !result.value.has("start") {
            choices = choices ?? annotation.line
          }
        }
      }
    }
    guard let choices else { return }
    throw ImportError(
      "the file labels whole texts, and no regions of them", line: choices,
      hints: ["'galley import label-studio-sentences' reads it"])
  }

  /// Returns an article for everybody who annotated the task.
  private func articles(of task: LabelStudioTask) throws(ImportError) -> [ImportedArticle] {
    let unit =
      try task.details?.unit(task.text, options, LabelStudioFormat.spec)
      ?? options.unit(LabelStudioFormat.spec)
    var ranges = RangeReader(task.text, unit: unit)
    let controls = try task.fields.object("meta")?.stringMembers("controls") ?? [:]
    var articles: [ImportedArticle] = []
    var hasOurs = false
    for annotation in task.annotations {
      var article = try task.article(task.text)
      let results = try annotation.results()
      let isOurs = !hasOurs && results.contains { $0.isOurs }
      article.annotator = try task.annotator(of: annotation, isOurs: isOurs)
      try add(results, to: &article, controls, &ranges)
      if annotation.has("completed_by"), !isOurs {
        article.sentences = try task.details?.sentences(&ranges)
      } else {
        hasOurs = true
        try task.details?.complete(&article, &ranges)
      }
      let time = try task.time(of: annotation)
      for index in article.annotations.indices where article.annotations[index].at == nil {
        article.annotations[index].at = time
      }
      articles.append(article)
    }
    if articles.isEmpty {
      var article = try task.article(task.text)
      try task.details?.complete(&article, &ranges)
      articles.append(article)
    }
    try addPredictions(of: task, to: &articles[0], controls, &ranges)
    return articles
  }

  private func add(
    _ results: [LabelStudioResult], to article: inout ImportedArticle,
    _ controls: [String: String], _ ranges: inout RangeReader
  ) throws(ImportError) {
    let regions = try regions(results, &ranges)
    var annotations = regions.annotations
    for result in results where result.type != "labels" {
      guard let places = regions.places[result.id], let text = try text(result) else { continue }
      if result.control == LabelStudioConfig.note {
        article.notes.append((annotations[places[0]].range, text))
        continue
      }
      let name = controls[result.control] ?? result.control
      for place in places { annotations[place].attributes[name] = text }
    }
    article.annotations = annotations
  }

  /// Returns a label for every region and every label of it, and where those of each region are.
  private func regions(
    _ results: [LabelStudioResult], _ ranges: inout RangeReader
  ) throws(ImportError) -> (annotations: [ImportedAnnotation], places: [String: [Int]]) {
    var annotations: [ImportedAnnotation] = []
    var places: [String: [Int]] = [:]
    for result in results where result.type == "labels" {
      let value = result.value
      let range = try ranges.range(
        value.requiredInteger("start"), value.requiredInteger("end"),
        covered: value.string("text"), line: value.line)
      for label in try value.strings("labels") {
        places[result.id, default: []].append(annotations.count)
        var annotation = ImportedAnnotation(label: label, range: range, line: value.line)
        annotation.score = result.score
        annotations.append(annotation)
      }
    }
    return (annotations, places)
  }

  /// Returns what a field of a region says; nil for a kind of field that we do not know.
  private func text(_ result: LabelStudioResult) throws(ImportError) -> String? {
    switch result.type {
    case "textarea":
      if case .string(let text) = result.value.value("text") { return text }
      return try result.value.strings("text").joined(separator: "\n")
    case "choices": return try result.value.strings("choices").joined(separator: ", ")
    default: return nil
    }
  }

  /// Adds what models proposed after the export; what we wrote ourselves is known better.
  private func addPredictions(
    of task: LabelStudioTask, to article: inout ImportedArticle, _ controls: [String: String],
    _ ranges: inout RangeReader
  ) throws(ImportError) {
    let known = article.suggestions
    for prediction in task.predictions {
      var model = try prediction.string("model_version")
      if model == "undefined" { model = nil }
      var proposed = ImportedArticle(text: "")
      try add(prediction.results(), to: &proposed, controls, &ranges)
      let score = try prediction.number("score")
      for var suggestion in proposed.annotations {
        suggestion.model = model
        suggestion.score = suggestion.score ?? score
        if let place = known.firstIndex(where: {
          $0.label == suggestion.label && $0.range == suggestion.range && $0.model == model
        }) {
          article.suggestions[place].attributes.merge(suggestion.attributes) { _, client in client }
        } else {
          article.suggestions.append(suggestion)
        }
      }
    }
  }
}
