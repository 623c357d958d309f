import AnnotationModel

/// Gives annotators codes in the place of their names, the same ones in every export.
///
/// Names are few, and whoever has a list of them can try each: without a salt a code hides a name
/// from readers, not from somebody who looks for it. Notes, remarks and reasons are texts that may
/// name people, and stay; so does an article's byline.
package struct Anonymizer: Sendable {
  private let salt: String

  /// - Parameter salt: a secret that makes codes impossible to guess; exports with the same one have
  ///   the same codes.
  package init(salt: String = "") {
    self.salt = salt
  }

  /// Returns the code of a name: 30 bits of its SHA-256 in base 32, so that of a thousand names two
  /// are the same in one of two thousand corpora.
  package func code(of name: String) -> String {
    guard name != Majority.annotator else { return name }
    let digest = SHA256.hexadecimal(of: salt.isEmpty ? name : salt + "\u{0}" + name)
    var bits = UInt64(digest.prefix(8), radix: 16) ?? 0
    bits >>= 2
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var code: [UInt8] = []
    for shift in stride(from: 25, through: 0, by: -5) {
      code.append(digits[Int(bits >> shift & 31)])
    }
    return "annotator-" + String(decoding: code, as: UTF8.self)
  }

  /// Replaces every annotator's name in an article.
  ///
  /// Its `name` stays: where that is made with the annotator's, make it with the code.
  package func anonymize(_ article: inout ExportedArticle) {
    var codes: [String: String] = [:]
    func replace(_ name: inout String) {
      if let code = codes[name] {
        name = code
      } else {
        let code = code(of: name)
        codes[name] = code
        name = code
      }
    }
    replace(&article.annotator)
    for index in article.sentences.indices {
      for place in article.sentences[index].sentence.annotations.indices {
        replace(&article.sentences[index].sentence.annotations[place].by)
      }
      for place in article.sentences[index].sentence.reviews.indices {
        replace(&article.sentences[index].sentence.reviews[place].by)
      }
      guard var settlement = article.sentences[index].sentence.settlement else { continue }
      for vote in settlement.votes.indices {
        replace(&settlement.votes[vote].annotator)
        for place in settlement.votes[vote].annotations.indices {
          replace(&settlement.votes[vote].annotations[place].by)
        }
      }
      if var chosen = settlement.chosen {
        replace(&chosen)
        settlement.chosen = chosen
      }
      article.sentences[index].sentence.settlement = settlement
    }
  }
}
