@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// Stopping in the middle: what was given is kept, and what is not is said.
struct GuideKeepingTests {
  @Test(arguments: [["fin"], ["<", "fin"], [">", "fin"], ["je ne sais pas"], []])
  func `the lines of a list are kept however the list is left`(end: [String]) throws {
    let (dossier, _) = try drafted(
      ["L'annuaire.", "Le menu."] + end, ["stock.suits-users", "stock.missing"])
    let texts = ["L’annuaire.", "Le menu."].map { BilingualText(fr: $0) }
    #expect(dossier.answers.first == Answer(question: "stock.suits-users", .texts(texts)))
    #expect(dossier.items.count == 2)
  }

  @Test func `rows of a list are kept, and one that is not complete is told`() throws {
    let (dossier, said) = try drafted(
      ["bureaux ; 290", "terrain ; 150", "parties", "écoles", "fin"], ["pop.list"])
    #expect(rows(dossier) == 2)
    #expect(said.contains("Non enregistré, car incomplet\u{202F}: écoles"), "\(said)")
  }

  @Test func `not knowing one part of a row touches that row alone`() throws {
    let (dossier, said) = try drafted(
      [
        "bureaux ; 290", "terrain ; 150", "parties", "écoles", "je ne sais pas", "je ne sais pas",
        "police ; 40", "",
      ], ["pop.list"])
    #expect(rows(dossier) == 3, "\(said)")
    #expect(said.contains("un ordre de grandeur suffit"))
    #expect(said.contains("Ligne abandonnée"))
    #expect(!said.contains("Noté : à préciser"))
  }

  @Test(arguments: ["fin", "<", ">"])
  func `a need that is whole is kept when the next one is not`(end: String) throws {
    let need = ["L'outil doit ouvrir.", "1", "Ouvrir", "1", "1"]
    let (dossier, said) = try drafted(need + ["oui", "L'outil doit fermer.", end], ["needs.own"])
    #expect(dossier.items.map { $0.texts["title"]?.preferring(.french) } == ["Ouvrir"], "\(said)")
    #expect(said.contains("BF-001 est ajouté"))
  }

  @Test func `another need is asked for with a yes, and back goes back one thing`() throws {
    let (dossier, said) = try drafted(
      [
        "L'outil doit ouvrir.", "1", "<", "2", "Ouvrir", "1", "<", "2", "1", "1", "oui",
        "L'outil doit fermer.", "<", "", "1", "", "1", "1", "non",
      ], ["needs.own"])
    #expect(dossier.items.count == 2, "\(said)")
    #expect(said.contains("une phrase, oui ou non"))
    let first = try #require(dossier.items.first)
    let second = try #require(dossier.items.last)
    #expect(first.family != second.family)
    #expect(first.fields["priority"] != second.fields["priority"])
  }

  @Test func `a value that was read and not confirmed is kept by who stops, and shown`() throws {
    let (dossier, said) = try drafted(["environ 220", "fin"], ["pop.no-computer"])
    #expect(dossier.answers.first?.value == .number(220), "\(said)")
    #expect(said.contains("Gardé sans être confirmé\u{202F}: 220"))
  }

  @Test func `a row that was read and not confirmed is kept by who stops`() throws {
    let (dossier, said) = try drafted(
      ["45 000 habitants, 650 agents, 14 sites", "fin"], ["org.size"])
    #expect(rows(dossier) == 1, "\(said)")
    #expect(said.contains("Gardé sans être confirmé"))
  }

  @Test func `links given one by one stay when a person stops before the last`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      _ = try conversation.draft([["1-3"]], only: "objectives.pick")
      _ = try conversation.draft([["Le menu"], ["Le bruit"], [""]], only: "stock.missing")
      let said = try conversation.draft([["2"], ["fin"]], only: "objectives.confirm")
      #expect(said.components(separatedBy: "RE-001 est relié").count == 2, "\(said)")
      let dossier = try conversation.dossier()
      #expect(dossier.links.contains { $0.from.description == "RE-001" })
      #expect(!dossier.answers.contains { $0.question == "objectives.confirm" })
    }
  }

  private func rows(_ dossier: Dossier) -> Int? {
    guard case .rows(let rows)? = dossier.answers.first?.value else { return nil }
    return rows.count
  }

  private func drafted(_ lines: [String], _ keys: Set<String>) throws -> (Dossier, String) {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft(lines.map { [$0] }, only: keys)
      return (try conversation.dossier(), said)
    }
  }
}
