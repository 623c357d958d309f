import AnnotationModel
import Suggestions

/// The decisions of a session that stand, ready to be learned when the session itself is gone.
struct SessionLessons {
  let id: String
  let updated: Timestamp
  /// The digest of the article's text.
  let article: String
  private let reading: ArticleReading
  private let lessons: [(labels: [String], sentence: SentenceContext)]

  /// - Parameter labels: the names of those that can be learned; others are left out.
  init(of session: Session, labels: Set<String>) {
    id = session.id
    updated = session.updated
    var lessons: [(labels: [String], sentence: SentenceContext)] = []
    SessionReplay.decisions(of: session) { decisions in
      for decision in decisions {
        let known = decision.labels.filter(labels.contains)
        if !known.isEmpty { lessons.append((labels: known, sentence: decision.sentence)) }
      }
    }
    self.lessons = lessons
    article = session.article.sha256
    reading =
      lessons.isEmpty ? ArticleReading(text: "", language: nil) : ArticleReading(session)
  }

  var isEmpty: Bool { lessons.isEmpty }

  func teach(_ suggester: inout Suggester) {
    for lesson in lessons {
      suggester.learn(lesson.labels, for: lesson.sentence, in: reading, forGood: true)
    }
  }
}
