import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// What the guide holds against an answer, and how it leads to mending.
struct GuideMendingTests {
  @Test func `a SIRET that does not check is taken with a warning, wherever it stands in the line`()
    throws
  {
    try withDossier { folder in
      let wrong = try run(
        "cahier answer org.identity 'Ville de X, 213 500 278 00010, 12, rue Haute, 19100 Y'",
        in: folder)
      #expect(wrong.status == 0)
      #expect(wrong.messages.contains("[INPUT-082]"), "\(wrong.messages)")
      let list = try run("cahier answer list", in: folder).output
      #expect(list.contains("21350027800010"), "\(list)")
      #expect(list.contains("12, rue Haute, 19100 Y"))
      let right = try run(
        "cahier answer org.identity 'Ville de X ; 12 rue Haute ; 213 500 278 00014'", in: folder)
      #expect(!right.messages.contains("[INPUT-082]"), "\(right.messages)")
    }
  }

  @Test func `an obligation is left out only with a reason, which the dossier keeps`() throws {
    try withDossier { folder in
      let refused = try run(
        "cahier answer constraints.pick 'aucun'", in: folder)
      #expect(refused.status == 65)
      #expect(refused.messages.contains("[INPUT-083]"))
      try run("cahier answer constraints.pick proposed", in: folder)
      let file = folder.appending(path: "a.yaml")
      let id = "constraint.accessibility.rgaa"
      try Data("constraints.pick: {remove: [\(id)]}\n".utf8).write(to: file)
      #expect(try run("cahier guide --answers a.yaml", in: folder).status == 65)
      try Data(
        "constraints.pick: {remove: [\(id)], reasons: {\(id): Site public déjà conforme.}}\n".utf8
      )
      .write(to: file)
      let told = try run("cahier guide --answers a.yaml", in: folder)
      #expect(told.status == 0, "\(told.messages)")
      let text = try run("cahier export dossier -o d.yaml && cat d.yaml", in: folder).output
      #expect(text.contains("Site public déjà conforme."))
      let back = try run("cahier import dossier d.yaml -o u.cahier", in: folder)
      #expect(back.status == 0, "\(back.messages)")
      let again = try run("cahier export dossier --dossier u.cahier -o -", in: folder).output
      #expect(again == text)
    }
  }

  @Test func `in a conversation Enter keeps the obligation, and a reason leaves it out`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let enters = Array(repeating: [""], count: 60)
      let said = try conversation.draft([["seulement 1"]] + enters, only: "constraints.pick")
      #expect(said.contains("est une obligation"))
      let kept = try conversation.dossier().items.compactMap(\.origin)
      #expect(kept.contains("constraint.accessibility.rgaa"))
      #expect(!kept.contains("constraint.languages.french") || kept.count < 30)
    }
  }

  @Test(arguments: [
    ("fr", "L’outil doit répondre rapidement en 2.", ["SPEC-007", "SPEC-002"]),
    ("fr", "L’outil ouvre SharePoint.", ["SPEC-001", "SPEC-004"]),
    ("en", "The tool shall list pages as well as print quickly.", ["SPEC-003", "SPEC-007"]),
  ])
  func `a statement is taken with warnings that say how to mend it`(
    language: String, statement: String, codes: [String]
  ) throws {
    try withDossier(language) { folder in
      let text = """
        needs.own:
          - {statement: "\(statement)", title: T, family: information, priority: must, role: scored}
        """
      try Data(text.utf8).write(to: folder.appending(path: "a.yaml"))
      let guide = try run("cahier guide --answers a.yaml", in: folder)
      #expect(guide.status == 0, "\(guide.messages)")
      for code in codes { #expect(guide.messages.contains("[\(code)]"), "\(guide.messages)") }
      #expect(try run("cahier need list", in: folder).output.contains("T"))
    }
  }

  @Test func `feedback that leads nowhere is linked by number, or set aside with its reason`()
    throws
  {
    try withDossier { folder in
      try run("cahier answer objectives.pick '1, 2, 3'", in: folder)
      try run("cahier answer stock.missing 'Le menu' 'La cantine' 'Le bruit'", in: folder)
      let guide = try run(
        "printf '2\\nécarter\\nHors sujet\\n\\n' | cahier guide objectives.confirm", in: folder)
      #expect(guide.status == 0, "\(guide.messages)")
      #expect(guide.messages.contains("RE-001 est relié à OB-002"))
      #expect(guide.messages.contains("RE-002 est écarté"))
      let text = try run("cahier export dossier -o -", in: folder).output
      #expect(text.contains("Hors sujet"))
      let file =
        "objectives.confirm: {link: {RE-003: [OB-001]}}\nobjectives.target: {level: {OB-001: 70}}\n"
      try Data(file.utf8).write(to: folder.appending(path: "a.yaml"))
      #expect(try run("cahier guide --answers a.yaml", in: folder).status == 0)
      #expect(try run("cahier objective show OB-001", in: folder).output.contains("70"))
    }
  }

  @Test func `targets are changed by number, kept or taken away`() throws {
    try withDossier { folder in
      try run("cahier answer objectives.pick '1, 2, 3'", in: folder)
      let guide = try run("printf '1=65 ; 2=sans\\n' | cahier guide objectives.target", in: folder)
      #expect(guide.status == 0, "\(guide.messages)")
      #expect(try run("cahier objective show OB-001", in: folder).output.contains("65"))
      #expect(!(try run("cahier objective show OB-002", in: folder).output.contains("≥")))
    }
  }

  @Test func `a name of the team addresses questions, and has a sheet of its own`() throws {
    try withDossier { folder in
      try run("cahier answer start.team 'informatique : Marie Martin'", in: folder)
      let guide = try run("printf 'qui Marie\\n' | cahier guide pop.no-email", in: folder)
      #expect(guide.messages.contains("Marie Martin (informatique)"), "\(guide.messages)")
      let list = try run("cahier answer list --for Marie", in: folder).output
      #expect(list.contains("pop.no-email"))
      let sheet = try run(
        "cahier export questions --for 'marie martin' --format html -o -", in: folder)
      #expect(sheet.status == 0, "\(sheet.messages)")
      #expect(sheet.output.contains("pop.no-email"))
    }
  }

  @Test func `the editor of the person opens on a text, and what it saves is taken`() throws {
    try withDossier(template: "service-contract") { folder in
      let editor = folder.appending(path: "editor")
      try Data("#!/bin/sh\nsed -i 's/écoles/crèches/' \"$1\"\n".utf8).write(to: editor)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor.path())
      try run("cahier answer scope.subject 'Le nettoyage des écoles.'", in: folder)
      let terminal = try PseudoTerminal(
        Transcript.productFolder.appending(path: "cahier"),
        ["guide", "scope.subject", "--language", "fr"], in: folder,
        variables: ["VISUAL": editor.path()])
      try terminal.type("mod", at: "achetez-vous ? ")
      #expect(terminal.exitStatus() == 0)
      #expect(
        try run("cahier answer list", in: folder).output.contains("Le nettoyage des crèches."))
    }
  }

  @Test func `Control-C at a statement that was warned of leaves with 130, and nothing half done`()
    throws
  {
    try withDossier { folder in
      let terminal = try PseudoTerminal(
        Transcript.productFolder.appending(path: "cahier"),
        ["guide", "needs.own", "--language", "fr"], in: folder)
      try terminal.type("L'outil doit répondre rapidement.", at: "doit… » : ")
      try terminal.expect("Corriger cet énoncé")
      terminal.press("\u{3}")
      #expect(terminal.exitStatus() == 130)
      #expect(try run("cahier need list", in: folder).output.isEmpty)
    }
  }

  private func withDossier(
    _ language: String = "fr", template: String = "intranet", _ body: (URL) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template \(template) --language \(language)",
        in: folder)
      try body(folder)
    }
  }

  @discardableResult
  private func run(_ command: String, in folder: URL) throws -> Transcript.Outcome {
    try Transcript.run(command, in: folder)
  }
}
