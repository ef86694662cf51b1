@testable import CahierCLI
import CahierDocuments
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// What people type without thinking is understood, or told; it never goes by in silence.
struct GuideSlipsTests {
  @Test(arguments: [
    ["1 oui, 2 oui, 3 noter plutôt"], ["oui", "oui", "", "noter plutôt", "fin"],
    ["3 non", "3=notée"],
  ])
  func `knock-outs are gone through in the words of their example`(lines: [String]) throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      for family in ["administration", "information", "documents", "people"] {
        _ = try conversation.draft([["tout"]], only: "needs.\(family)")
      }
      let before = try knockOuts(conversation)
      try #require(before > 3)
      // Those after the third one are kept with Enter where each is asked about.
      let enters = lines.count > 3 ? Array(repeating: "", count: before - 3) : []
      let typed = lines.filter { $0 != "fin" } + enters
      let said = try conversation.draft(typed.map { [$0] }, only: "needs.knock-outs")
      #expect(!said.contains("pas admis"), "\(said)")
      #expect(try knockOuts(conversation) == before - 1, "\(said)")
    }
  }

  private func knockOuts(_ conversation: Conversation) throws -> Int {
    try conversation.dossier().items.filter { $0.fields["role"] == .word("knockOut") }.count
  }

  @Test func `yes and no are understood where a reading is confirmed`() throws {
    let (yes, _) = try drafted(["environ 220", "oui"], "pop.no-computer")
    #expect(yes.answers.first?.value == .number(220))
    let (no, said) = try drafted(["environ 220", "non", "240"], "pop.no-computer")
    #expect(no.answers.first?.value == .number(240), "\(said)")
  }

  @Test func `after a reading that fails, what Enter confirms is shown again`() throws {
    let (dossier, said) = try drafted(["environ 220", "beaucoup", ""], "pop.no-computer")
    #expect(said.components(separatedBy: "J’ai lu\u{202F}: 220").count == 3, "\(said)")
    #expect(dossier.answers.first?.value == .number(220))
  }

  @Test(arguments: [
    ("le 20 septembre 2027", true), ("lundi 20 septembre 2027", true), ("20 sept. 2027", true),
    ("le lundi 20 sept 2027", true), ("Monday 20 September 2027", true),
    ("Monday, 20 September 2027", true), ("Sept 20, 2027", true), ("September 20th, 2027", true),
    ("20/9/27", false), ("20.09.27", false),
  ])
  func `dates are read as people type them`(line: String, isExact: Bool) {
    let day = TypedDay.read(line)
    #expect(day?.date.description == "2027-09-20")
    #expect(day?.isExact == isExact)
  }

  @Test func `a month may be short, and what is no date is refused`() {
    #expect(TypedDay.read("sept. 2027")?.date.description == "2027-09-01")
    for line in ["rentrée 2027", "mardi 20 septembre 2027", "27-09-20", "20/9/7"] {
      #expect(TypedDay.read(line) == nil, "\(line)")
    }
  }

  @Test func `an opening that is past is warned of`() throws {
    let (_, said) = try drafted(["20 septembre 2019"], "plan.opening")
    #expect(said.contains("ce jour est passé"), "\(said)")
  }

  @Test func `a statement that was edited can be mended with m, and no line is swallowed`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft(
        [
          ["mod 1"], ["L'outil doit ouvrir rapidement."], ["m"], ["remplace ouvrir par imprimer"],
          ["L'outil doit ouvrir."], ["oui"], ["1"],
        ], only: "needs.administration")
      let texts = try conversation.dossier().items.map { $0.texts["statement"] }
      #expect(texts.contains { $0?.preferring(.french) == "L’outil doit ouvrir." }, "\(said)")
    }
  }

  @Test func `plain numbers are the whole choice, and what changes nothing is told`() throws {
    let (dossier, said) = try drafted(["- 9", "1-3"], "objectives.pick")
    #expect(dossier.items.count == 3, "\(said)")
    let (_, told) = try drafted(["1-3, 5"], "criteria.pick")
    #expect(told.contains("Vous retenez (4)\u{202F}: ") || told.contains("Rien"), "\(told)")
    let selection = try NumberSelection("- 1", count: 3)
    #expect(selection.pointless(ticked: [2])?.fr.contains("déjà non retenu") == true)
    #expect(selection.pointless(ticked: [1]) == nil)
  }

  @Test func `one choice is not a range`() {
    #expect(NumberSelection.outside(2, count: 1).expected?.fr == "1")
    #expect(NumberSelection.notOne("x", of: 1).expected?.fr == "1")
  }

  @Test func `lines never break inside guillemets, before a mark or after a sign`() {
    let line = "Lesquels retenez-vous (numéros, « tout », « aucun » ; + 3, - 4 ; voir 3 %) ?"
    for width in 20...70 {
      for part in WrappedText.lines(line, width: width) {
        #expect(!part.hasSuffix("«") && !part.hasSuffix("-") && !part.hasSuffix("+"), "\(part)")
        #expect(!"»;?%".contains(part.first ?? " "), "\(part)")
      }
    }
  }

  @Test func `documents to produce are counted, and internal ones go apart`() throws {
    let prompt = GuideExports.prompt([
      .init(name: Text(same: "a"), what: .specification, audience: .bidders),
      .init(name: Text(same: "b"), what: .specification, audience: .internal),
      .init(name: Text(same: "c"), what: .prices, audience: .bidders),
      .init(name: Text(same: "d"), what: .report, audience: .committee),
    ])
    #expect(prompt.fr.contains("1-4"))
    #expect(prompt.fr.contains("dont 2, 4 internes"))
    try withTemporaryFolder { folder in
      _ = try Transcript.run("cahier new t.cahier --template intranet --language fr", in: folder)
      _ = try Transcript.run("printf 'document\\n' | cahier guide org.kind", in: folder)
      let files = try Transcript.run("ls documents documents/interne", in: folder).output
      let parts = files.components(separatedBy: "documents/interne:")
      #expect(parts.count == 2 && parts[1].contains("interne.odt"), "\(files)")
      #expect(!parts[0].contains("interne.odt"), "\(files)")
    }
  }

  @Test(arguments: [Language.french, .english])
  func `with no kind of body no procedure is claimed`(language: Language) throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, language: language, template: "intranet")
      let said = try conversation.draft([["stop"]], only: "value.confirm")
      let isFrench = language == .french
      #expect(!said.contains(isFrench ? "Voici la procédure" : "Here is the procedure"), "\(said)")
      #expect(said.contains(isFrench ? "Laquelle retenez-vous" : "Which one do you settle on"))
      #expect(!said.contains(isFrench ? "(Entrée\u{202F}: procédure" : "(Enter: adapted"))
    }
  }

  @Test(arguments: ["intranet", "service-contract", "software-services"])
  func `every question gives help`(template: String) throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: template)
      for key in try conversation.dossierKeys() {
        let said = try conversation.draft([["?"], ["fin"]], only: key)
        #expect(!said.contains("Pas d’aide"), "\(key): \(said)")
      }
    }
  }

  private func drafted(_ lines: [String], _ key: String) throws -> (Dossier, String) {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft(lines.map { [$0] }, only: key)
      return (try conversation.dossier(), said)
    }
  }
}
