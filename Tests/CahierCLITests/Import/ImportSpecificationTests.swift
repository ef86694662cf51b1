import CahierTestSupport
import Foundation
import Testing

/// A specification that others wrote becomes items of the dossier at hand.
struct ImportSpecificationTests {
  private static let markdown = """
    # Cahier des charges

    ## 1. Contexte

    La ville compte 650 agents.

    ## 2. Besoins

    L’outil doit :

    - afficher les informations ;
    - chercher une personne.

    ## 3. Formation

    Le titulaire formera 44 contributeurs.
    """

  @Test func `a text is shown, counted and left alone until somebody says so`() throws {
    try withSource { here in
      let before = try here.output("cksum d.cahier")
      let outcome = try here.run("cahier importer cahier-des-charges a.md", language: "fr")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("L’outil doit afficher les informations."))
      #expect(outcome.output.contains("En tout\u{202F}: 9 paragraphes, dont chacun est compté"))
      #expect(outcome.messages.contains("ajouter --yes"))
      #expect(try here.output("cksum d.cahier") == before)
    }
  }

  @Test func `what is taken has titles, statements, priorities and roles, and undo takes it out`()
    throws
  {
    try withSource { here in
      try here.output("cahier import specification a.md --yes")
      let needs = try here.objects("cahier need list --format json")
      #expect(needs.count == 2)
      let shown = try here.output("cahier need show FN-001")
      #expect(shown.contains("Afficher les informations"))
      #expect(shown.contains("essential"))
      #expect(shown.contains("contractual, not scored"))
      let services = try here.output("cahier service list")
      #expect(services.contains("44 contributeurs"))
      try here.output("cahier undo")
      #expect(try here.objects("cahier need list --format json").isEmpty)
    }
  }

  @Test func `the account says what became of each paragraph, and keeps a file that is there`()
    throws
  {
    try withSource { here in
      try here.output("cahier import specification a.md --dry-run --account a.csv")
      let account = try String(contentsOf: here.folder.appending(path: "a.csv"), encoding: .utf8)
      let rows = account.split(separator: "\r\n")
      #expect(rows.count == 10)
      #expect(rows.contains { $0.contains("lead of a list") && $0.contains("L’outil doit :") })
      #expect(rows.contains { $0.contains("text;La ville compte 650 agents.") })
      let again = try here.run("cahier import specification a.md --dry-run --account a.csv")
      #expect(again.messages.contains("another name") && !again.messages.contains("--force"))
      #expect(again.status == 73)
    }
  }

  @Test func `a person takes some sections, or some items, at a terminal`() throws {
    try withSource { here in
      let terminal = try PseudoTerminal(
        Transcript.productFolder.appending(path: "cahier"),
        ["import", "specification", "a.md", "--language", "fr"], in: here.folder)
      try terminal.type("détail", at: "(oui, non, détail")
      try terminal.type("d", at: "2. Besoins")
      try terminal.type("oui", at: "Prendre")
      try terminal.type("non", at: "Prendre")
      try terminal.type("non", at: "3. Formation")
      #expect(terminal.exitStatus() == 0)
      let needs = try here.objects("cahier need list --format json")
      #expect(needs.count == 1)
    }
  }

  @Test func `a list in CSV keeps its codes, and rows of another length are told`() throws {
    try withSource { here in
      let list = "Code;Exigence;Priorité\r\nE-1;L’outil doit lire;Must\r\nE-2;imprimer\r\n"
      try Data(list.utf8).write(to: here.folder.appending(path: "l.csv"))
      let outcome = try here.run("cahier import specification l.csv --yes")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.messages.contains("warning[IMPORT-005]"))
      #expect(try here.output("cahier need show FN-001").contains("E-1"))
    }
  }

  @Test(arguments: [
    ("printf '%%PDF-1.7' > a.odt", "a.odt", "IMPORT-001"),
    ("printf '{\\\\rtf1' > a.docx", "a.docx", "IMPORT-001"),
    ("printf '<?xml version=\"1.0\"?><a/>' > a.md", "a.md", "IMPORT-001"),
    ("printf '\\320\\317\\021\\340\\241\\261' > a.docx", "a.docx", "IMPORT-002"),
    ("printf 'a\\000b' > a.md", "a.md", "IMPORT-003"),
    ("printf 'a;b\\000' > a.csv", "a.csv", "IMPORT-003"),
    ("head -c 200000 /dev/zero | tr '\\0' x > a.md", "a.md", "IMPORT-004"),
    ("printf 'PK\\003\\004' > a.odt", "a.odt", "ODF-001"),
    ("printf 'rien' > a.md", "a.md --yes", "IMPORT-008"),
    ("printf 'doit' > a.md", "a.md --text-language de", "IMPORT-006"),
    ("printf 'doit' > a.md", "a.md --kind stakeholder", "IMPORT-007"),
    ("true", "b.odt", "FILE-021"),
  ])
  func `a file that cannot be read is refused with a place and a remedy, and nothing changes`(
    making: String, file: String, code: String
  ) throws {
    try withSource { here in
      _ = try here.run(making)
      let before = try here.output("cksum d.cahier")
      let outcome = try here.run("cahier import specification \(file)")
      #expect([64, 65, 66].contains(outcome.status))
      #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
      #expect(outcome.messages.contains("  at: "))
      #expect(try here.output("cksum d.cahier") == before)
    }
  }

  @Test func `a text in a language that the dossier has not is told`() throws {
    try withSource { here in
      let outcome = try here.run("cahier import specification a.md --dry-run")
      #expect(outcome.messages.contains("warning[IMPORT-010]"))
      let told = try here.run("cahier import specification a.md --dry-run --text-language en")
      #expect(!told.messages.contains("IMPORT-010"))
    }
  }

  private func withSource(_ body: (ConsultationFolder) throws -> Void) throws {
    try withConsultation { here in
      try Data(Self.markdown.utf8).write(to: here.folder.appending(path: "a.md"))
      try body(here)
    }
  }
}

/// Real specifications, which are not of the project: from the folder that CAHIER_CORPUS names.
@Suite(.enabled(if: SpecificationCorpus.folder != nil, "CAHIER_CORPUS names no folder"))
struct SpecificationCorpusTests {
  @Test func `every real specification is accounted for, paragraph by paragraph`() throws {
    try withConsultation { here in
      var count = 0
      for path in try SpecificationCorpus.files() {
        let outcome = try here.run(
          "cahier import specification '\(path)' --dry-run --format json")
        #expect(outcome.status == 0, "\(path): \(outcome.messages.prefix(300))")
        let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        let page = try #require(value as? [String: Any])
        let paragraphs = try #require(page["paragraphs"] as? [String: Int])
        let parts = ["heading", "item", "lead", "columns", "text", "index", "empty"]
        #expect(parts.reduce(0) { $0 + paragraphs[$1, default: 0] } == paragraphs["all"], "\(path)")
        count += 1
      }
      #expect(count >= 20)
    }
  }

  @Test func `hostile files end in a message, and change nothing`() throws {
    try withConsultation { here in
      let before = try here.output("cksum d.cahier")
      for path in try SpecificationCorpus.hostileFiles() {
        let outcome = try here.run("cahier import specification '\(path)' --dry-run")
        #expect([0, 65].contains(outcome.status), "\(path): \(outcome.status)")
        #expect(outcome.status == 0 || outcome.messages.contains("error["), "\(path)")
      }
      #expect(try here.output("cksum d.cahier") == before)
    }
  }
}

private enum SpecificationCorpus {
  static var folder: URL? {
    ProcessInfo.processInfo.environment["CAHIER_CORPUS"].map { URL(filePath: $0) }
  }

  /// The specifications that Cahier reads; the standard of ODF itself takes a debug build seconds.
  static func files() throws -> [String] {
    let endings = [".odt", ".docx", ".md", ".csv", ".tsv", ".xlsx"]
    return try paths("01-specs").filter { path in
      endings.contains(where: path.hasSuffix) && !path.contains("part3-schema")
    }
  }

  static func hostileFiles() throws -> [String] {
    try paths("07-attack/generated") + paths("07-attack/zip-libzip")
  }

  private static func paths(_ name: String) throws -> [String] {
    let root = try #require(folder).appending(path: name)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
      .sorted().map { root.appending(path: $0).path(percentEncoded: false) }
      .filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }
}
