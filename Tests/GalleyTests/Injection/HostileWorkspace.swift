import Foundation

/// A folder in which everything that galley reads is hostile.
struct HostileWorkspace {
  static let article = Hostile.fileName("FILE", ending: ".txt")
  static let session = Hostile.fileName("SESSION", 3, ending: ".json")
  /// A session whose labels have bad keys too, so that keys mode has to refuse it.
  static let badKeys = "keys.json"
  static let damaged = Hostile.fileName("DAMAGED", 5, ending: ".json")
  static let schema = Hostile.fileName("SCHEMA", 7, ending: ".json")
  static let script = Hostile.fileName("SCRIPT", 9, ending: ".galley")
  static let corpus = Hostile.fileName("CORPUS", 11, ending: ".jsonl")
  static let history = ".galley/history"
  /// Another annotator's session on the article of `session`, with other labels.
  static let other = Hostile.fileName("OTHER", 15, ending: ".json")
  static let ratings = Hostile.fileName("RATINGS", 17, ending: ".csv")
  /// Sentences with labels.
  static let sentences = Hostile.fileName("SENTENCES", 19, ending: ".jsonl")

  /// What an environment may bring.
  static let environment = [
    "USER": Hostile.argument("USER", 2), "GALLEY_ANNOTATOR": Hostile.argument("ENVANN", 4),
    "LOGNAME": Hostile.argument("LOGNAME", 6),
  ]

  let workspace: TemporaryWorkspace

  init() throws {
    workspace = try Self.model.get().copy()
  }

  /// Made once; each test has a copy.
  private static let model = Result { try make() }

  private static func make() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.write(text, to: article)
    try workspace.write(text, to: "plain.txt")
    let begun = try workspace.galley(["annotate", "plain.txt", "--annotator", "ann"])
    guard begun.status == 0 else { throw Child.Failure(description: begun.errors) }
    let bytes = try workspace.bytes("sessions/plain.ann.json")
    try write(session(from: bytes, keys: ["c", "q", "f", "x"]), to: session, workspace)
    try write(
      session(from: bytes, keys: ["\u{1B}", "\u{9B}", "\u{202E}", "x"]), to: badKeys, workspace)
    try write(
      otherSession(session(from: bytes, keys: ["c", "q", "f", "x"])), to: other, workspace)
    try workspace.write(ratingsText, to: ratings)
    try FileManager.default.removeItem(atPath: workspace.file("sessions"))
    try workspace.write(damagedSession(try workspace.text(session)), to: damaged)
    try workspace.write(journal(try workspace.text(session)), to: damaged + ".journal")
    try workspace.write(schemaText, to: schema)
    try workspace.write(scriptLines.joined(separator: "\n"), to: script)
    try workspace.write(corpusText, to: corpus)
    try workspace.write(sentencesText, to: sentences)
    try workspace.write(historyLines.joined(separator: "\n") + "\n", to: history)
    try workspace.copySession(session, into: "sessions/" + session)
    try workspace.copySession(damaged, into: "sessions/" + damaged)
    try workspace.write("", to: Hostile.fileName("FOLDER", 13, ending: "") + "/empty")
    return workspace
  }

  // MARK: - Texts

  static let text = """
    \(Hostile.text("HEADLINE", 1, without: ["\u{0}"]))

    The mayor \(Hostile.text("ARTICLE", 2, without: ["\u{0}"])) said so. \
    A second sentence says “\(Hostile.text("QUOTED", 4, without: ["\u{0}"]))”, said Maria Lopez. \
    قالت الوزيرة إن الأسعار ارتفعت. אמר השר שהמחירים עלו. قیمت‌ها بالا می‌روند. \
    The last one is plain.

    """

  private static let schemaText = """
    {"name": \(json(Hostile.text("SCHEMANAME", 8))), "exclusive": true, "labels": [
      {"name": \(json(Hostile.text("SCHEMALABEL", 9))), "key": "o"}]}
    """

  static let scriptLines =
    ["open \(article)", "note 1 \(Hostile.text("SCRIPTNOTE", 1))", "show all"]
    + (0..<8).map { Hostile.text("SCRIPTLINE", $0 * 3) }

  private static let corpusText = """
    {"id": \(json(Hostile.text("CORPUSID", 3))), "text": \(json(text)), \
    "lang": \(json(Hostile.text("CORPUSLANG", 5)))}
    {"id": 2, "text": 3, \(json(Hostile.text("CORPUSNAME", 6))): 1}

    """

  private static let sentencesText = (0..<8).map { index in
    "{\"article\": \(json(Hostile.text("SENTENCESOF", index / 4))), "
      + "\"text\": \(json(Hostile.text("SENTENCE", index))), "
      + "\"label\": \(json(Hostile.text("GIVEN\(index % 2)", 31 + index % 2)))}\n"
  }.joined()

  private static let ratingsText =
    "item,annotator,label\n"
    + (0..<6).map { index in
      [
        Hostile.text("ITEM", 44 + index / 2), Hostile.text("RATER\(index % 2)", 50 + index % 2),
        Hostile.text("RATING\(index % 4)", 52 + index % 4),
      ].map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
    }.joined()

  private static let historyLines =
    (0..<Hostile.scalars.count).map { "note 1 HISTORY \(Hostile.text("H", $0))" }
    + Hostile.scalars.map { "note 1 HISTORY\(Hostile.openMark)\($0)\(Hostile.closeMark)" }
    + ["note 1 honest"]

  // MARK: - Sessions

  private static func write(
    _ members: [String: Any], to name: String, _ workspace: TemporaryWorkspace
  ) throws {
    let bytes = try JSONSerialization.data(
      withJSONObject: members, options: [.sortedKeys, .prettyPrinted])
    try workspace.write(bytes, to: name)
  }

  private static func session(from bytes: Data, keys: [String]) throws -> [String: Any] {
    guard var session = try JSONSerialization.jsonObject(with: bytes) as? [String: Any],
      var article = session["article"] as? [String: Any],
      var sentences = session["sentences"] as? [[String: Any]]
    else { throw Child.Failure(description: "the session is no object") }
    session["annotator"] = Hostile.text("ANNOTATOR", 10)
    session["id"] = Hostile.text("SESSIONID", 11)
    session[Hostile.text("MEMBER", 12)] = Hostile.text("MEMBERVALUE", 13)
    article["id"] = Hostile.text("ARTICLEID", 14)
    article["title"] = Hostile.text("TITLE", 15)
    article["byline"] = Hostile.text("BYLINE", 16)
    article["source"] = Hostile.text("SOURCE", 17)
    article["published"] = Hostile.text("PUBLISHED", 18)
    article["language"] = Hostile.text("LANGUAGE", 19)
    session["article"] = article
    session["segmenter"] = [
      "name": Hostile.text("SEGMENTER", 20), "version": 1,
      "language": Hostile.text("SEGMENTERLANGUAGE", 21),
    ]
    let attribute = Hostile.word("ATTRIBUTE", 22)
    let labels = keys.enumerated().map { Hostile.word("LABEL\($0.offset)", 23 + $0.offset) }
    session["schema"] = [
      "name": Hostile.text("SCHEMA", 27), "title": Hostile.text("SCHEMATITLE", 28),
      "exclusive": false, "limit": 3,
      "labels": zip(labels, keys).map { name, key in
        [
          "name": name, "key": key, "color": Hostile.text("COLOR", 29), "alone": false,
          "definition": Hostile.text("DEFINITION", 30), "examples": [Hostile.text("EXAMPLE", 31)],
          "attributes": [attribute, "speaker", "source"],
        ] as [String: Any]
      },
      "attributes": [
        [
          "name": attribute, "definition": Hostile.text("ATTRIBUTEDEFINITION", 32),
          "values": [] as [String],
        ],
        ["name": "speaker", "definition": "", "values": [] as [String]],
        [
          "name": "source", "definition": "",
          "values": [Hostile.text("VALUEA", 33), Hostile.text("VALUEB", 34)],
        ],
      ],
      "rules": [["when": Hostile.text("QUESTION", 35), "label": labels[0]]],
    ]
    for (index, sentence) in sentences.enumerated().prefix(2) {
      sentences[index]["note"] = Hostile.text("NOTE", 36)
      sentences[index]["annotations"] = [
        [
          "label": labels[index], "start": sentence["start"] ?? 0, "end": sentence["end"] ?? 0,
          "attributes": [
            attribute: Hostile.text("ATTRIBUTEVALUE", 37), "speaker": Hostile.text("SPEAKER", 38),
          ],
          "by": Hostile.text("BY", 39), "at": "2026-01-31T12:00:00.000Z", "origin": "accepted",
          "model": Hostile.text("MODEL", 40), "score": 0.5,
        ] as [String: Any]
      ]
    }
    session["sentences"] = sentences
    session["history"] = [
      [
        "change": 1, "at": "2026-01-31T12:00:00.000Z",
        // Short, to leave room for the command.
        "by": String(Hostile.text("CHANGEBY", 41).prefix(40)),
        "command": Hostile.text("COMMAND", 42),
        "events": [
          [
            "event": "note", "sentence": "s1", "old": Hostile.text("OLDNOTE", 43),
            "new": Hostile.text("NOTE", 36),
          ]
        ],
      ] as [String: Any]
    ]
    session["updated"] = "2026-01-31T12:00:00.000Z"
    return session
  }

  private static func otherSession(_ members: [String: Any]) -> [String: Any] {
    var session = members
    session["annotator"] = Hostile.text("OTHERANNOTATOR", 45)
    session["id"] = Hostile.text("OTHERID", 46)
    var sentences = session["sentences"] as? [[String: Any]] ?? []
    for index in sentences.indices.prefix(2) {
      var annotations = sentences[index]["annotations"] as? [[String: Any]] ?? []
      for place in annotations.indices {
        annotations[place]["label"] = Hostile.word("LABEL\(1 - index)", 24 - index)
      }
      sentences[index]["annotations"] = annotations
    }
    if !sentences.isEmpty { sentences[0]["note"] = Hostile.text("OTHERNOTE", 49) }
    session["history"] = [Any]()
    session["sentences"] = sentences
    return session
  }

  /// A session that cannot be read, with hostile words where errors quote them.
  private static func damagedSession(_ session: String) -> String {
    session.replacing(
      "\"annotator\" :",
      with: "\(json(Hostile.text("TWICE", 44))) : 1,\n\(json(Hostile.text("TWICE", 44))) : 2,\n"
        + "\"annotator\" :")
  }

  private static func journal(_ session: String) -> String {
    "\(Hostile.text("JOURNAL", 45))\n\(Hostile.text("JOURNALLINE", 46))\n"
  }

  static func json(_ text: String) -> String {
    let bytes = try? JSONEncoder().encode(text)
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

extension TemporaryWorkspace {
  fileprivate func copySession(_ name: String, into target: String) throws {
    try write(bytes(name), to: target)
  }

  /// Returns the sentences of a session file.
  func sentences(_ path: String) throws -> [SessionDocument.Sentence] {
    try JSONDecoder().decode(SessionDocument.self, from: bytes(path)).sentences
  }

  /// A folder with the same files.
  func copy() throws -> TemporaryWorkspace {
    let copy = try TemporaryWorkspace()
    for name in names() {
      try FileManager.default.copyItem(atPath: file(name), toPath: copy.file(name))
    }
    return copy
  }
}
