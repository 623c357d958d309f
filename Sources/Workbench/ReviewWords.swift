import AnnotationModel

/// What reviews and settlements say, in words.
enum ReviewWords {
  /// Says what is different between the reviews of a sentence before and after.
  static func change(from old: [Review], to new: [Review]) -> String {
    let added = new.filter { !old.contains($0) }
    if added.isEmpty { return "review removed" }
    return added.map { review in
      var before = review
      before.isResolved.toggle()
      guard old.contains(before) else { return review.words }
      return review.isResolved ? "resolved: \(review.words)" : "open again: \(review.words)"
    }.joined(separator: ", ")
  }

  static func labels(_ labels: [String]) -> String {
    labels.isEmpty ? "untagged" : labels.joined(separator: "+")
  }
}

extension Review {
  /// The verdict with what it speaks of, and the remark: `rejected claim: says who?`.
  package var words: String {
    let held = ReviewWords.labels(of)
    let text =
      switch verdict {
      case .approved: "approved \(held)"
      case .rejected: "rejected \(held)"
      case .corrected: "corrected \(held) to \(ReviewWords.labels(labels))"
      case .remarked: "remark"
      }
    return remark.map { "\(text): \($0)" } ?? text
  }
}

extension Settlement {
  /// How it was settled, and why.
  package var words: String {
    let text =
      switch rule {
      case nil: "to be settled"
      case .unanimous: "unanimous"
      case .majority: "majority"
      case .annotator: "as \(chosen ?? "one annotator") has it"
      case .anew: "labelled anew"
      }
    return reason.map { "\(text), because \($0)" } ?? text
  }
}
