import Testing

/// `galley.json`, schemas and the annotator's name.
@Suite struct ConfigurationTests {
  private static let schema = """
    { "name": "short",
      "exclusive": true,
      "labels": [
        {"name": "yes", "key": "y", "color": "green"},
        {"name": "no", "key": "o", "color": "red", "attributes": ["why"]}
      ],
      "attributes": [{"name": "why"}]
    }

    """

  private func workspace(_ configuration: String, schema: String = schema) throws
    -> TemporaryWorkspace
  {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.write(configuration, to: "galley.json")
    try workspace.write(schema, to: "labels.json")
    return workspace
  }

  private func annotate(
    _ workspace: TemporaryWorkspace, _ lines: [String], options: [String] = [],
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try workspace.galley(
      ["annotate", "five-sentences.txt"] + options, input: lines.map { $0 + "\n" }.joined(),
      environment: environment)
  }

  // MARK: - The annotator

  @Test func `the annotator comes from option, workspace, environment or login`() throws {
    let workspace = try workspace("{\"annotator\": \"olena\"}")
    let variable = ["GALLEY_ANNOTATOR": "env"]
    _ = try annotate(workspace, [], options: ["--annotator", "ann"], environment: variable)
    #expect(workspace.exists("sessions/five-sentences.ann.json"))
    _ = try annotate(workspace, [], environment: variable)
    #expect(workspace.exists("sessions/five-sentences.olena.json"))
    try workspace.write("{}", to: "galley.json")
    _ = try annotate(workspace, [], environment: variable)
    #expect(workspace.exists("sessions/five-sentences.env.json"))
    _ = try annotate(workspace, [])
    #expect(workspace.exists("sessions/five-sentences.tester.json"))
  }

  @Test func `an empty name is refused`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let outcome = try annotate(workspace, [], options: ["--annotator", " "])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("the annotator's name is empty"))
  }

  // MARK: - The workspace

  @Test func `the workspace is found from a folder inside it`() throws {
    let workspace = try workspace("{\"annotator\": \"olena\", \"schema\": \"labels.json\"}")
    try workspace.write("", to: "drafts/may/empty")
    let outcome = try workspace.shell(
      "cd drafts/may && exec \"$galley\" annotate ../../five-sentences.txt", input: "y 1\n")
    #expect(outcome.output == "1: yes\n", "\(outcome.errors)")
    #expect(workspace.exists("sessions/five-sentences.olena.json"))
    #expect(workspace.names("drafts/may") == ["empty"])
  }

  @Test func `the workspace says the language`() throws {
    let workspace = try workspace("{\"language\": \"de\"}")
    _ = try annotate(workspace, [], options: ["--annotator", "ann"])
    #expect(try workspace.session("five-sentences.ann.json").article.language == "de")
    _ = try annotate(workspace, [], options: ["--annotator", "bob", "--language", "fr"])
    #expect(try workspace.session("five-sentences.bob.json").article.language == "fr")
  }

  @Test func `the workspace says abbreviations`() throws {
    let workspace = try workspace("{\"abbreviations\": [\"Zqx.\"]}")
    try workspace.write("It was Zqx. Brown who came. He left.", to: "five-sentences.txt")
    _ = try annotate(workspace, [], options: ["--annotator", "ann"])
    #expect(try workspace.session("five-sentences.ann.json").sentences.count == 2)
  }

  @Test(arguments: [
    ("{\n  \"annotator\": 3\n}", 2, "'annotator' must be a name in quotation marks"),
    ("{\n  \"annotator\": \"a\",\n  \"schema\": [1]\n}", 3, "'schema' must be a schema"),
    ("{\n\"annotator\": \"a\",\n}", 3, "'galley.json' is not JSON"),
    ("[1]", 1, "'galley.json' is not a JSON object"),
    ("{\"a\": 1\n,\"a\": 2}", 2, "'galley.json' is not JSON: 'a' is there twice"),
  ])
  func `a bad galley json is refused with its line`(
    _ text: String, _ line: Int, _ message: String
  ) throws {
    let outcome = try annotate(workspace(text), ["claim 1"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.hasPrefix("error: \(message)"), "\(outcome.errors)")
    #expect(outcome.errors.contains("--> galley.json:\(line)"), "\(outcome.errors)")
  }

  // MARK: - Schemas

  @Test(arguments: [
    "{\"schema\": \"labels.json\"}", "{\n\"schema\":\n\(schema)}",
  ])
  func `a schema replaces the labels`(_ configuration: String) throws {
    let workspace = try workspace(configuration)
    let outcome = try annotate(
      workspace, ["yes", "no why=\"not sure\"", "oyo", "show 1", "labels"],
      options: ["--annotator", "ann"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output.hasPrefix("1: yes\n2: no why=not sure\n3: no\n4: yes\n5: no\n"),
      "\(outcome.output)")
    let session = try workspace.session("five-sentences.ann.json")
    #expect(session.schema.name == "short")
    #expect(session.labels == ["yes", "no", "no", "yes", "no"])
    for line in ["add yes 2", "claim 2", "yes+no 2", "yes 2 why=x"] {
      #expect(try annotate(workspace, [line], options: ["--annotator", "ann"]).status != 0)
    }
  }

  @Test func `the schema of the command line goes before the workspace's`() throws {
    let workspace = try workspace("{\"schema\": \"nowhere.json\"}")
    try workspace.write("{}", to: "galley.json")
    let outcome = try annotate(workspace, ["y 1"], options: ["--schema", "labels.json"])
    #expect(outcome.output == "1: yes\n")
  }

  private static let bad: [(old: String, new: String, line: Int, message: String)] = [
    ("\"key\": \"o\"", "\"key\": \"on\"", 5, "the key 'on' of 'no' must be one character"),
    ("\"key\": \"o\"", "\"key\": \"y\"", 5, "the key 'y' of 'no' is taken already"),
    ("\"name\": \"no\"", "\"name\": \"yes\"", 5, "the label 'yes' is there twice"),
    ("\"name\": \"no\"", "\"name\": \"\"", 5, "a name is empty"),
    ("[\"why\"]", "[\"when\"]", 5, "'no' has the attribute 'when', which is not defined"),
    ("\"exclusive\": true", "\"exclusive\": 1", 2, "'exclusive' is of the wrong kind"),
    ("\"green\"}", "\"green\"]", 4, "a character stands where none is expected"),
    ("{\"name\": \"why\"}", "{\"named\": \"why\"}", 7, "'name' is missing"),
  ]

  @Test(arguments: bad.indices)
  func `a bad schema is refused with its line`(_ index: Int) throws {
    let (old, new, line, message) = Self.bad[index]
    let schema = Self.schema.replacing(old, with: new)
    let alone = try annotate(
      workspace("{}", schema: schema), ["claim 1"], options: ["--schema", "labels.json"])
    #expect(alone.status == 65)
    #expect(
      alone.errors.hasPrefix("error: schema 'labels.json' cannot be used: \(message)\n"),
      "\(alone.errors)")
    #expect(alone.errors.contains("--> labels.json:\(line)\n"), "\(alone.errors)")
    // The same in the workspace's file, two lines further down.
    let inside = try annotate(workspace("{\n\"schema\":\n\(schema)}"), ["claim 1"])
    #expect(inside.status == 65)
    #expect(inside.errors.contains("--> galley.json:\(line + 2)"), "\(inside.errors)")
  }

  @Test func `a key that means something else is refused by name`() throws {
    let schema = Self.schema.replacing("\"key\": \"o\"", with: "\"key\": \"u\"")
    let outcome = try annotate(
      workspace("{}", schema: schema), ["y 1"], options: ["--schema", "labels.json"])
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.hasPrefix("error: the key 'u' for 'no' is taken: it means 'undo'\n"),
      "\(outcome.errors)")
  }

  @Test func `a schema file that is not there is an error`() throws {
    let outcome = try annotate(workspace("{\"schema\": \"nowhere.json\"}"), ["y 1"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: there is no file 'nowhere.json'\n"))
  }
}
