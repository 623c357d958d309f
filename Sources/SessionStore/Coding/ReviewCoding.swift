import AnnotationModel
import JSONText

private enum ReviewKey: String, MemberKey {
  case at, by, labels, of, remark, resolved, verdict

  static let table = KeyTable<ReviewKey>()
}

extension Review.Verdict: MemberKey {
  static let table = KeyTable<Review.Verdict>()
}

extension MemberReader {
  mutating func reviews(_ key: String) throws(SessionReadError) -> [Review] {
    var reviews: [Review] = []
    var more = try beginArray(key)
    while more {
      reviews.append(try review(key))
      more = try nextElement()
    }
    return reviews
  }

  private mutating func review(_ key: String) throws(SessionReadError) -> Review {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var at: Timestamp?
    var by: String?
    var labels: [String] = []
    var of: [String] = []
    var remark: String?
    var isResolved = false
    var verdict: Review.Verdict?
    let keys = ReviewKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .at: at = try timestamp("at")
      case .by: by = try name("by")
      case .labels: labels = try strings("labels")
      case .of: of = try strings("of")
      case .remark: remark = try optionalString("remark")
      case .resolved: isResolved = try boolean("resolved")
      case .verdict: verdict = try choice("verdict", Review.Verdict.table)
      }
    }
    var review = Review(
      verdict: try require(verdict, "verdict", at: begin), of: of, labels: labels, remark: remark,
      by: try require(by, "by", at: begin), at: try require(at, "at", at: begin),
      isResolved: isResolved)
    review.unknown = unknown
    return review
  }
}

extension MemberWriter {
  mutating func reviews(_ reviews: [Review]) {
    array(reviews) { $0.review($1) }
  }

  private mutating func review(_ review: Review) {
    var others = beginObject(review.unknown)
    name("at", &others)
    timestamp(review.at)
    name("by", &others)
    json.string(review.by)
    name("labels", &others)
    strings(review.labels)
    name("of", &others)
    strings(review.of)
    name("remark", &others)
    optionalString(review.remark)
    name("resolved", &others)
    json.boolean(review.isResolved)
    name("verdict", &others)
    json.string(review.verdict.rawValue)
    endObject(&others)
  }
}
