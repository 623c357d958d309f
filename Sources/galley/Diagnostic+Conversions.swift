import Agreement
import AnnotationModel
import ArticleReaders
import JSONText
import SessionStore
import Suggestions
import Workbench

// The one place where the errors of files, articles and sessions get their words.

extension Diagnostic {
  init(_ error: FileError) {
    let name = "'\(Self.shown(error.path))'"
    let reason = System.message(forErrno: error.code)
    switch error.operation {
    case .open, .read, .stat, .listFolder:
      if error.isMissing {
        self.init("there is no file \(name)", exitCode: .failure)
      } else if error.isFolder {
        self.init("\(name) is a folder", hints: ["name a file in it"], exitCode: .failure)
      } else {
        self.init("cannot read \(name): \(reason)", exitCode: .failure)
      }
    case .create, .createFolder:
      if error.isTaken, error.operation == .createFolder {
        self.init("\(name) is a file and must be a folder", exitCode: .cannotCreate)
      } else if error.isTaken {
        self.init("\(name) is there already", exitCode: .cannotCreate)
      } else {
        self.init(
          "cannot create \(name): \(reason)", hints: Self.hints(error), exitCode: .cannotCreate)
      }
    case .lock:
      self.init(
        "cannot create the lock \(name): \(reason)", hints: Self.hints(error),
        exitCode: .cannotCreate)
    case .write, .truncate, .sync, .syncFolder, .setMode, .rename, .link, .remove:
      self.init(
        "cannot write \(name): \(reason)", hints: Self.hints(error), exitCode: .inputOutput)
    }
  }

  /// Returns the file that is meant by the temporary one, `.NAME.0badcafe.tmp`, that takes its place.
  private static func shown(_ path: String) -> String {
    guard path.hasSuffix(".tmp") else { return path }
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var name = (parts.popLast() ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard name.count > 3, name[0].isEmpty else { return path }
    name.removeFirst()
    name.removeLast(2)
    return (parts + [name.joined(separator: ".")]).joined(separator: "/")
  }

  private static func hints(_ error: FileError) -> [String] {
    if error.isFull {
      return ["make room on the disk and try again; what was shown as done is safe"]
    }
    if error.isForbidden { return ["work in a folder that you may write to"] }
    return []
  }

  init(_ error: ArticleReadError, path: String) {
    let name = path == "-" ? "standard input" : "'\(path)'"
    switch error {
    case .notUTF8(let offset):
      self.init(
        "\(name) is not UTF-8: the byte at offset \(offset) begins no character",
        hints: ["convert it, for example: iconv -f WINDOWS-1251 -t UTF-8 OLD.txt > NEW.txt"],
        exitCode: .badData)
    case .binary(let offset):
      self.init(
        "\(name) is not a text: there is a NUL byte at offset \(offset)", exitCode: .badData)
    case .empty:
      self.init("\(name) has no text in it", exitCode: .badData)
    }
  }

  init(_ error: SessionFileError) {
    switch error {
    case .file(let error):
      self.init(error)
    case .damagedSession(let error, let path):
      self.init(sessionError: error, path: path)
    case .damagedJournal(let error, let path):
      self.init(
        "the journal '\(path)' is damaged: \(error.words)", at: "\(path):\(error.line)",
        hints: Self.wayOut(String(path.dropLast(".journal".count))), exitCode: .badData)
    case .journalOfAnotherSession(let path):
      self.init(
        "the journal '\(path)' belongs to another session",
        hints: ["move it away if you know that it is not needed"], exitCode: .badData)
    case .journalDoesNotFit(let change, let path):
      self.init(
        "change \(change) in the journal '\(path)' does not go on from the session file",
        hints: Self.wayOut(String(path.dropLast(".journal".count))), exitCode: .badData)
    case .locked(let holder):
      self.init(
        "the session is open elsewhere" + (holder.map { ": \($0)" } ?? ""),
        hints: ["it is shown as it is on disk, and cannot be changed here"])
    case .changedByOthers(let path):
      self.init(
        "'\(path)' was changed by another program while it was open",
        hints: ["nothing was overwritten"], exitCode: .cannotCreate)
    case .history(let error):
      self.init("the change does not fit the session: \(error.words)", exitCode: .bug)
    }
  }

  private static func wayOut(_ session: String) -> [String] {
    [
      "galley verify \(Files.typed(session))",
      "galley verify \(Files.typed(session)) --recover NEW.json writes what can be read",
    ]
  }

  init(sessionError error: SessionReadError, path: String) {
    switch error.kind {
    case .notASession:
      self.init("'\(path)' is not a galley session", exitCode: .badData)
    case .syntax where error.line == 1 && error.column == 1:
      self.init("'\(path)' is not a galley session", exitCode: .badData)
    case .newerVersion(let version):
      self.init(
        "session '\(path)' was saved by a newer version", at: path,
        hints: ["this program reads version 1; the file says \(version)"], exitCode: .badData)
    default:
      self.init(
        "session '\(path)' is damaged: \(error.kind.words)",
        at: path + (error.line.map { ":\($0)" } ?? ""), hints: Self.wayOut(path),
        exitCode: .badData)
    }
  }

  init(_ error: ModelError, path: String) {
    let name = "'\(path)'"
    switch error {
    case .notAModel:
      self.init(
        "\(name) is not a model", hints: ["galley suggest train SESSION… -o MODEL writes one"],
        exitCode: .badData)
    case .otherVersion(let version):
      self.init(
        "the model \(name) is of another version", at: path,
        hints: [
          "this program reads version \(ModelState.version); the file says \(version)",
          "galley suggest train SESSION… -o MODEL writes a new one",
        ], exitCode: .badData)
    case .otherRules:
      self.init(
        "the model \(name) does not go with this program's rules", at: path,
        hints: ["galley suggest train SESSION… -o MODEL writes a new one"], exitCode: .badData)
    case .wrongLength(let found, let expected):
      self.init(
        "the model \(name) is damaged: \(found) bytes follow its first line, where there were "
          + "\(expected)", at: path, exitCode: .badData)
    case .digestMismatch:
      self.init(
        "the model \(name) is damaged: its digest is not the one that it says", at: path,
        exitCode: .badData)
    case .damaged(let offset):
      self.init(
        "the model \(name) is damaged: what it says at offset \(offset) does not fit", at: path,
        exitCode: .badData)
    }
  }

  init(_ error: RatingsTableError, path: String) {
    let name = path == "-" ? "standard input" : "'\(path)'"
    let place = error.line.map { "\(path == "-" ? "standard input" : path):\($0)" }
    switch error.kind {
    case .limit(let error):
      self.init(error, at: place ?? path)
    case .empty, .missingColumn:
      self.init(
        "\(name) is not a table of ratings: \(error.kind.words)", at: place,
        hints: ["its first line has to name the columns item, annotator and label"],
        exitCode: .badData)
    default:
      self.init("\(name) cannot be read: \(error.kind.words)", at: place, exitCode: .badData)
    }
  }

  init(_ error: ArticleRatingsError) {
    switch error {
    case .ratings(let error): self.init(error)
    case .alignment: self.init("the sessions are on different texts", exitCode: .badData)
    }
  }

  init(_ error: RatingsError, at location: String? = nil) {
    let words =
      switch error {
      case .tooManyLabels:
        "there are more than \(LabelSet.capacity) labels"
      case .tooManyAnnotators:
        "there are more than \(Ratings.annotatorLimit) annotators"
      case .tooManySets:
        "there are more than \(Ratings.setLimit) sets of labels that were given together"
      case .tooManyPairs:
        "there are too many annotators for as many sets of labels"
      }
    self.init("agreement cannot be computed: \(words)", at: location, exitCode: .badData)
  }

  init(schemaError error: SessionReadError, path: String) {
    self.init(
      "schema '\(path)' cannot be used: \(error.kind.words)",
      at: path + (error.line.map { ":\($0)" } ?? ""), exitCode: .badData)
  }
}

extension RatingsTableError.Kind {
  var words: String {
    switch self {
    case .empty: "it is empty"
    case .noRows: "it has no ratings"
    case .missingColumn(let name): "it has no column '\(name)'"
    case .duplicateColumn(let name): "it has two columns '\(name)'"
    case .fieldCount(let found, let expected):
      "a row has \(found) \(found == 1 ? "field" : "fields") where the first line has \(expected)"
    case .emptyField(let column): "there is no \(column) in a row"
    case .openQuote: "a quotation mark is not closed"
    case .afterQuote: "something follows a closing quotation mark"
    case .notUTF8: "a name is not UTF-8"
    case .tooLong: "a row is longer than 1 MB; a quotation mark may be missing"
    case .unknownLabel(let name): "'\(name)' is not a label"
    case .limit: "it is too large"
    }
  }
}

extension JournalReadError {
  var words: String {
    switch kind {
    case .notAJournal: "it is not a journal of galley"
    case .newerVersion(let version): "a newer version wrote it (\(version))"
    case .otherArticle: "it holds changes to another text"
    case .damaged: "the checksum of line \(line) does not fit"
    case .content(let kind): "line \(line): \(kind.words)"
    case .wrongNumber(let found, let expected):
      "line \(line) is change \(found) where \(expected) should come"
    }
  }
}

extension HistoryError {
  var words: String {
    switch self {
    case .noSentence(let id): "there is no sentence \(id)"
    case .conflict(let id): "sentence \(id) is not as the change says it was"
    case .badRange(let id): "a range of sentence \(id) does not fit the text"
    case .emptyReplacement: "sentences are replaced by none"
    case .unknownLabel(let label, let id):
      "sentence \(id) is given the label '\(label)', which the schema does not have"
    case .noSuchName(let old, let new): "the label '\(old)' cannot be renamed to '\(new)'"
    case .otherSchema(let name): "the schema '\(name)' is not as the change says it was"
    case .emptyChange(let number): "change \(number) changes nothing"
    case .wrongNumber(let found, let expected):
      "change \(found) stands where \(expected) should come"
    case .wrongOrder(let number): "change \(number) is not the one to take back or do again"
    }
  }
}

extension SessionReadError.Kind {
  var words: String {
    switch self {
    case .syntax(let kind): kind.words
    case .notASession: "it is not a galley session"
    case .newerVersion(let version): "a newer version wrote it (\(version))"
    case .missing(let key): "'\(key)' is missing"
    case .wrongType(let key): "'\(key)' is of the wrong kind"
    case .badValue(let key, let found): "'\(found)' is not a value of '\(key)'"
    case .unknownMember(let key): "'\(key)' is not known there"
    case .schema(let problem): problem.words
    case .digestMismatch: "the article's text does not have the digest that the file says"
    case .badRange(let start, let end): "there is no text from \(start) to \(end)"
    case .noSentences: "it has no sentence"
    case .textMismatch(let id): "sentence \(id) repeats another text than the article has there"
    case .overlap(let id): "sentence \(id) overlaps the one before it"
    case .uncovered(let start, let end): "the text from \(start) to \(end) is in no sentence"
    case .duplicateID(let id): "two sentences are called \(id)"
    case .annotationOutside(let id): "a label of sentence \(id) lies outside it"
    case .suggestionOutside(let id): "what is suggested for sentence \(id) lies outside it"
    case .unknownLabel(let label, let id):
      "sentence \(id) has the label '\(label)', which the schema does not have"
    case .history(let error): "the history does not fit: \(error.words)"
    }
  }
}

extension SchemaProblem {
  var words: String {
    switch self {
    case .noLabels: "it has no labels"
    case .emptyName: "a name is empty"
    case .duplicateLabel(let name): "the label '\(name)' is there twice"
    case .badKey(let label, let key): "the key '\(key)' of '\(label)' must be one character"
    case .duplicateKey(let label, let key): "the key '\(key)' of '\(label)' is taken already"
    case .duplicateAttribute(let name): "the attribute '\(name)' is there twice"
    case .unknownAttribute(let label, let name):
      "'\(label)' has the attribute '\(name)', which is not defined"
    case .unknownRuleLabel(let name): "a rule decides for '\(name)', which is not a label"
    case .badLimit(let limit): "the limit \(limit) must be 1 or more"
    }
  }
}
