import CahierTestSupport
import Foundation
import Testing

/// `cahier template upgrade`, as a process, on a template that grew and one that shrank.
struct TemplateUpgradeTests {
  @Test func `the same template is told to be the same`() throws {
    try withDossier { folder in
      let outcome = try cahier("template upgrade ./mine", folder)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("holds this template already"))
    }
  }

  @Test func `what was added, changed and removed is listed by name`() throws {
    try withDossier { folder in
      try write(.larger, in: folder)
      let outcome = try cahier("template upgrade ./mine", folder)
      #expect(outcome.status == 0, "\(outcome.messages)")
      try expectGolden(outcome.output, "upgrade-en.txt")
      let french = try Transcript.run(
        "cahier modèle actualiser ./mine --language fr", in: folder)
      try expectGolden(french.output, "upgrade-fr.txt")
      #expect(outcome.messages.contains("--yes"))
      #expect(try cahier("template show", folder).output.contains("version 1"))
    }
  }

  @Test func `the template is replaced as one change, which undo takes back`() throws {
    try withDossier { folder in
      let before = try cahier("template show --format json", folder).output
      try write(.larger, in: folder)
      #expect(try cahier("template upgrade ./mine --yes", folder).status == 0)
      #expect(try cahier("template show", folder).output.contains("version 2"))
      #expect(try cahier("wish add --title New --size large", folder).status == 0)
      #expect(try cahier("doctor", folder).status == 0)
      #expect(try cahier("undo", folder).status == 0)
      #expect(try cahier("undo", folder).messages.contains("template upgrade mine 2"))
      #expect(try cahier("template show --format json", folder).output == before)
      #expect(try cahier("journal --verify", folder).status == 0)
      #expect(try cahier("doctor", folder).status == 0)
    }
  }

  @Test func `what would be lost is refused, each with what hangs on it, and nothing changes`()
    throws
  {
    try withDossier { folder in
      try write(.smaller, in: folder)
      let before = try Data(contentsOf: folder.appending(path: "d.cahier"))
      let outcome = try cahier("template upgrade ./mine --yes", folder)
      #expect(outcome.status == 65)
      for line in [
        "the field “wish.note”", "the word “sizes.small”", "the kind “fear”",
        "the question “who.name”", "WI-001", "FE-001", "cahier answer clear who.name",
      ] {
        #expect(outcome.messages.contains(line), "\(line) in \(outcome.messages)")
      }
      #expect(try Data(contentsOf: folder.appending(path: "d.cahier")) == before)
    }
  }

  @Test func `once nothing hangs on it any more, the smaller template is taken`() throws {
    try withDossier { folder in
      try write(.smaller, in: folder)
      for command in ["item remove FE-001", "item remove WI-001", "answer clear who.name"] {
        #expect(try cahier(command, folder).status == 0, "\(command)")
      }
      let outcome = try cahier("template upgrade ./mine --yes", folder)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(try cahier("doctor", folder).status == 0)
    }
  }

  @Test func `programs get the differences and the losses as JSON`() throws {
    try withDossier { folder in
      try write(.smaller, in: folder)
      let outcome = try cahier("template upgrade ./mine --format json", folder)
      let root = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
      let losses = root?["losses"] as? [[String: Any]] ?? []
      #expect(
        Set(losses.compactMap { $0["reason"] as? String }) == ["kind", "field", "word", "question"])
      #expect((root?["changes"] as? [Any])?.isEmpty == false)
      #expect(outcome.status == 65)
    }
  }

  private func cahier(_ command: String, _ folder: URL) throws -> Transcript.Outcome {
    try Transcript.run("CAHIER_LANGUAGE=en cahier \(command) --dossier d.cahier", in: folder)
  }

  private func withDossier(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try write(.first, in: folder)
      let made = try Transcript.run(
        """
        cahier new d.cahier --template ./mine --language en --title Trial
        cahier wish add --title First --size small --note "A note"
        cahier fear add --title Night
        cahier answer who.name Ann
        """, in: folder)
      try #require(made.status == 0, "\(made.messages)")
      let environment = folder.appending(path: "mine")
      try #require(FileManager.default.fileExists(atPath: environment.path()))
      try body(folder)
    }
  }

  /// The versions of a small template.
  private enum Version {
    case first, larger, smaller
  }

  private func write(_ version: Version, in folder: URL) throws {
    let mine = folder.appending(path: "mine")
    try FileManager.default.createDirectory(at: mine, withIntermediateDirectories: true)
    var (template, guide) = (Self.template, Self.guide)
    switch version {
    case .first: break
    case .larger:
      template = template.replacing("version: 1", with: "version: 2")
        .replacing("      medium:", with: "      large: {fr: Grand, en: Large}\n      medium:")
        .replacing("en: Title}", with: "en: Name}")
      guide = guide.replacing("Where?", with: "At what place?")
    case .smaller:
      template = template.replacing("version: 1", with: "version: 2")
      template = Self.without(["small:"], template)
      template = Self.without(["- id: note", "  type: text", "  label: {fr: Note"], template)
      template = Self.without(from: "  fear:", to: "sections:", template)
      guide = Self.without(from: "      - id: who.name", to: "      - id: who.place", guide)
    }
    for (name, text) in [("template.yaml", template), ("guide.yaml", guide)] {
      try text.write(to: mine.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  /// The text without the run of lines that begin so.
  private static func without(_ starts: [String], _ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let trimmed = lines.map { $0.trimmingCharacters(in: .whitespaces) }
    let first = trimmed.firstIndex { $0.hasPrefix(starts[0]) }
    if let first { lines.removeSubrange(first..<first + starts.count) }
    return lines.joined(separator: "\n")
  }

  /// The text without the part from one line up to another.
  private static func without(from start: String, to end: String, _ text: String) -> String {
    guard let first = text.firstRange(of: start), let last = text.firstRange(of: end) else {
      return text
    }
    return String(text[..<first.lowerBound]) + String(text[last.lowerBound...])
  }

  private static let template = """
    template: mine
    format: 1
    version: 1
    name: {fr: Le mien, en: Mine}
    description: {fr: "Un petit modèle.", en: "A small template."}
    vocabularies:
      sizes:
        name: {fr: Taille, en: Size}
        words:
          small: {fr: Petit, en: Small}
          medium: {fr: Moyen, en: Medium}
    kinds:
      wish:
        prefix: {fr: SO, en: WI}
        name: {fr: {one: souhait, many: souhaits}, en: {one: wish, many: wishes}}
        nouns: {fr: [souhait], en: [wish]}
        fields:
          - id: title
            type: text
            purpose: title
            label: {fr: Titre, en: Title}
          - id: size
            type: choice
            of: sizes
            label: {fr: Taille, en: Size}
          - id: note
            type: text
            label: {fr: Note, en: Note}
      fear:
        prefix: {fr: PE, en: FE}
        name: {fr: {one: peur, many: peurs}, en: {one: fear, many: fears}}
        nouns: {fr: [peur], en: [fear]}
        fields:
          - id: title
            type: text
            purpose: title
            label: {fr: Titre, en: Title of the fear}
    sections:
      - id: wishes
        title: {fr: Souhaits, en: Wishes}
        guidance: {fr: "Les souhaits.", en: "The wishes."}
        contents:
          - {items: wish, as: list}

    """

  private static let guide = """
    people:
      somebody: {fr: Quelqu’un, en: Somebody}
    steps:
      - id: who
        title: {fr: Qui, en: Who}
        minutes: 1
        questions:
          - id: who.name
            type: paragraph
            visibility: internal
            askedOf: somebody
            ask: {fr: "Qui ?", en: "Who?"}
            help: {fr: "Un nom.", en: "A name."}
            example: {fr: "Anne", en: "Ann"}
          - id: who.place
            type: paragraph
            visibility: internal
            askedOf: somebody
            ask: {fr: "Où ?", en: "Where?"}
            help: {fr: "Un lieu.", en: "A place."}
            example: {fr: "Ici", en: "Here"}

    """
}
