import Foundation
import Testing

/// `galley import`, on files.
@Suite struct ImportTests {
  private let time = ["--now", "2026-02-01T12:00:00.000Z", "--session-id", "imported"]

  @discardableResult private func importing(
    _ text: String, _ options: [String] = [], format: String = "doccano",
    in workspace: TemporaryWorkspace
  ) throws -> Outcome {
    try workspace.write(text, to: "in.jsonl")
    return try workspace.galley(["import", format, "in.jsonl"] + options + time)
  }

  @Test func `an article becomes a session whose labels were imported`() throws {
    let workspace = try TemporaryWorkspace()
    let outcome = try importing(
      #"{"text":"The café 📉 fell. It rose.","label":[[0,17,"claim"],[18,26,"fact"]]}"#,
      in: workspace)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.lines == ["wrote sessions/in.import.json: 2 sentences, 2 tagged"])
    let session = try workspace.session("in.import.json")
    #expect(session.labels == ["claim", "fact"])
    #expect(session.history.map(\.command) == ["import doccano"])
    #expect(try workspace.text("sessions/in.import.json").contains(#""origin":"import""#))
    let verified = try workspace.shell("\"$galley\" verify sessions/*.json")
    #expect(verified.status == 0, "\(verified.errors)")
  }

  @Test func `offsets of another unit are refused, and the unit is named`() throws {
    let workspace = try TemporaryWorkspace()
    // The last offset is that of UTF-16, one more than there are code points.
    let outcome = try importing(
      #"{"text":"📉 fell.","label":[[0,8,"claim"]]}"#, ["--offsets", "codepoint"], in: workspace)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("in.jsonl:1"))
    #expect(outcome.errors.contains("--offsets utf16"))
    #expect(!workspace.exists("sessions"))
  }

  @Test func `a label that the schema does not have is refused, renamed or taken in`() throws {
    let workspace = try TemporaryWorkspace()
    let text = #"{"text":"One came.","label":[[0,9,"rumour"]]}"#
    let refused = try importing(text, in: workspace)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("the label 'rumour' is not in the schema"))
    #expect(refused.errors.contains("--add-labels"))
    #expect(!workspace.exists("sessions"))
    try importing(text, ["--rename-label", "rumour=claim"], in: workspace)
    #expect(try workspace.session("in.import.json").labels == ["claim"])
    let added = try importing(text, ["--add-labels", "--annotator", "eva"], in: workspace)
    #expect(added.status == 0, "\(added.errors)")
    let session = try workspace.session("in.eva.json")
    #expect(session.labels == ["rumour"])
    #expect(session.schema.labels.map(\.name).contains("rumour"))
  }

  @Test func `nothing is written when one line of many is wrong`() throws {
    let workspace = try TemporaryWorkspace()
    let outcome = try importing(
      """
      {"text":"One came.","label":[[0,9,"claim"]]}
      {"text":"Two went.","label":[[0,10,"claim"]]}
      """, in: workspace)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("in.jsonl:2"))
    #expect(!workspace.exists("sessions"))
  }

  @Test func `a text that a session holds is known, with the sentences that were cut by hand`()
    throws
  {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.label("five-sentences.txt", as: "ann", ["join 1-2", "claim 1"])
    try workspace.galley(["export", "doccano", "sessions", "-o", "out.jsonl"])
    let outcome = try workspace.galley(
      ["import", "doccano", "out.jsonl", "--annotator", "eva"] + time)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("on a text that is here already"))
    let session = try workspace.session("five-sentences.eva.json")
    #expect(session.labels.count == 4)
    let agree = try workspace.galley(["agree", "sessions"])
    #expect(agree.status == 0, "\(agree.errors)")
  }

  @Test func `an import changes no session`() throws {
    let workspace = try TemporaryWorkspace()
    let text = #"{"text":"One came.","label":[[0,9,"claim"]]}"#
    try importing(text, in: workspace)
    let before = try workspace.bytes("sessions/in.import.json")
    let again = try importing(text, in: workspace)
    #expect(again.status == 73)
    #expect(again.errors.contains("--annotator NAME"))
    #expect(try workspace.bytes("sessions/in.import.json") == before)
  }

  @Test func `two texts of one id are told apart from one text twice`() throws {
    let workspace = try TemporaryWorkspace()
    let different = try importing(
      """
      {"article":"a","text":"One came.","sentences":1,"label":"claim"}
      {"article":"b","text":"Three stayed.","sentences":1,"label":"claim"}
      {"article":"a","text":"Two went.","sentences":1,"label":"claim"}
      """, format: "jsonl", in: workspace)
    #expect(different.status == 65)
    #expect(different.errors.contains("two texts have the id 'a'"))
    #expect(different.errors.contains("in.jsonl:3"))
    #expect(!workspace.exists("sessions"))
  }

  @Test func `a dry run says what would be written`() throws {
    let workspace = try TemporaryWorkspace()
    let outcome = try importing(
      #"{"text":"One came.","label":[]}"#, ["--dry-run"], in: workspace)
    #expect(outcome.lines == ["would write sessions/in.import.json: 1 sentence, 0 tagged"])
    #expect(!workspace.exists("sessions"))
  }

  @Test func `what is no such file is said to be none`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let prose = try workspace.galley(["import", "doccano", "five-sentences.txt"])
    #expect(prose.status == 65)
    #expect(prose.errors.contains("is not JSON"))
    let missing = try workspace.galley(["import", "doccano", "none.jsonl"])
    #expect(missing.errors.contains("there is no file"))
    let format = try workspace.galley(["import", "docano", "none.jsonl"])
    #expect(format.status == 64)
    #expect(format.errors.contains("did you mean 'doccano'?"))
    try workspace.write([0x50, 0x4B, 0x03, 0x04, 0x00], to: "all.zip")
    let packed = try workspace.galley(["import", "doccano", "all.zip"])
    #expect(packed.errors.contains("unzip"))
  }

  @Test func `the shell imports and goes on`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.write(#"{"text":"One came.","label":[[0,9,"claim"]]}"#, to: "in.jsonl")
    let outcome = try workspace.galley(
      ["annotate", "five-sentences.txt", "--annotator", "ann"],
      input: "import doccano in.jsonl\nclaim 1\n")
    #expect(outcome.output.contains("wrote sessions/in.import.json"))
    #expect(try workspace.session("five-sentences.ann.json").labels.contains("claim"))
  }

  @Test func `a file of another format is told by its labels`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.label("five-sentences.txt", as: "ann", ["cqf"])
    for (written, read) in [("prodigy", "doccano"), ("prodigy", "jsonl"), ("csv", "doccano")] {
      try workspace.galley(["export", written, "sessions", "-o", "out-\(written)-\(read)"])
      let outcome = try workspace.galley(
        ["import", read, "out-\(written)-\(read)", "-o", "imported"])
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("this looks like '\(written)'"), "\(outcome.errors)")
      #expect(!workspace.exists("imported"))
    }
  }

  @Test func `an article of which the file has a part is said to be one`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.label("five-sentences.txt", as: "ann", ["cqfcc"])
    for format in ["jsonl", "csv", "tsv-spans", "hf"] {
      try workspace.galley(
        ["export", format, "sessions", "-o", "part-\(format)", "--labels", "quote,fact"])
      let outcome = try workspace.galley(
        ["import", format, "part-\(format)", "-o", "imported-\(format)"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(
        outcome.output.contains("without 3 of the article that the file does not have"),
        "\(format): \(outcome.output)")
    }
  }
}
