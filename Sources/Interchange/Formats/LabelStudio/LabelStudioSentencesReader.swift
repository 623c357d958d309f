import AnnotationModel
import JSONText

/// Reads tasks of one sentence each: those that we wrote, and those that Label Studio exports.
struct LabelStudioSentencesReader {
  /// The tasks of one article, and what each of its annotators chose.
  private struct Group {
    /// Who we said annotated; nil where the tasks are not ours.
    var own: String?
    var tasks: [LabelStudioTask] = []
    /// Whoever chose something, in the order in which they come up; nil where nobody is named.
    var annotators: [String?] = []
    /// The choices of each task by annotator.
    var choices: [[String?: Choice]] = []
  }

  private struct Choice {
    var labels: [String]
    var time: Timestamp?
  }

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
        for group in try groups(LabelStudioTask.tasks(bytes)) {
          for article in try self.articles(of: group) {
            if article.sha256 != nil { try texts.check(article) }
            articles.append(article.in(name))
          }
        }
      } catch {
        throw error.at(name)
      }
    }
    return articles
  }

  private func groups(_ tasks: [LabelStudioTask]) throws(ImportError) -> [Group] {
    var groups: [Group] = []
    var places: [[String]: Int] = [:]
    var regions: Int?
    var hasChoices = false
    for task in tasks {
      let key = try task.details?.key() ?? []
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append(Group(own: try task.details?.annotator()))
      }
      var choices: [String?: Choice] = [:]
      var hasOurs = false
      for annotation in task.annotations {
        let results = try annotation.results()
        let isOurs = !hasOurs && results.contains { $0.isOurs }
        if isOurs { hasOurs = true }
        let name = try task.annotator(of: annotation, isOurs: isOurs)
        let labels = try self.labels(results)
        hasChoices = hasChoices || !labels.isEmpty
        if results.contains(where: { $0.type == "labels" }) { regions = regions ?? annotation.line }
        guard choices[name] == nil else { continue }
        choices[name] = Choice(labels: labels, time: try task.time(of: annotation))
        if !groups[place].annotators.contains(name) { groups[place].annotators.append(name) }
      }
      groups[place].tasks.append(task)
      groups[place].choices.append(choices)
    }
    if let regions, !hasChoices {
      throw ImportError(
        "the file labels regions of texts, and no text as a whole", line: regions,
        hints: ["'galley import label-studio' reads it"])
    }
    return groups
  }

  private func labels(_ results: [LabelStudioResult]) throws(ImportError) -> [String] {
    var labels: [String] = []
    for result in results where result.type == "choices" && !result.value.has("start") {
      for label in try result.value.strings("choices") where !labels.contains(label) {
        labels.append(label)
      }
    }
    return labels
  }

  /// Returns the article once for everybody who annotated it.
  private func articles(of group: Group) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    for annotator in group.annotators.isEmpty ? [group.own] : group.annotators {
      var collector = SentenceCollector()
      for (index, task) in group.tasks.enumerated() {
        let choice = group.choices[index][annotator]
        var row: SentenceCollector.Row
        if let details = task.details {
          row =
            annotator == group.own
            ? try details.row(task.text, labels: choice?.labels ?? [])
            : try details.bareRow(task.text, labels: choice?.labels ?? [])
        } else {
          row = .init(text: task.text, labels: choice?.labels ?? [], task.fields)
        }
        for place in row.annotations.indices where row.annotations[place].at == nil {
          row.annotations[place].at = choice?.time
        }
        try collector.add(row, key: [], line: task.fields.line) { () throws(ImportError) in
          var article = try task.details?.article("") ?? ImportedArticle(text: "")
          article.annotator = annotator
          return article
        }
      }
      articles += collector.finish()
    }
    return articles
  }
}
