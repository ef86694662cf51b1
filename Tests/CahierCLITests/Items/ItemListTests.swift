import CahierTestSupport
import Foundation
import Testing

/// A list is what was asked for, and no more.
struct ItemListTests {
  @Test(arguments: [
    ("--role scored", ["FN-002", "FN-003"]), ("--role knockOut", ["FN-001"]),
    ("--role éliminatoire", ["FN-001"]), ("--rôle 'knock-out'", ["FN-001"]),
    ("--priority must,could", ["FN-001", "FN-003"]), ("--priorité importante", ["FN-002"]),
    ("--priority must --priority could", ["FN-001", "FN-003"]),
    ("--priority could --role scored", ["FN-003"]),
    ("--family documents", ["FN-002"]), ("--famille personnes", ["FN-001", "FN-003"]),
    ("--text two", ["FN-002"]), ("FN-002", ["FN-002"]), ("FN-001..FN-003", all),
    ("FN-1-2", ["FN-001", "FN-002"]), ("fn-3,fn-1", ["FN-003", "FN-001"]),
    ("FN-001..FN-003 --role scored", ["FN-002", "FN-003"]), ("", all),
  ])
  func `every choice field and every code chooses, by ids and names of both languages`(
    words: String, codes: [String]
  ) throws {
    try ItemDossier.with { dossier in
      try dossier.run("need edit FN-001 --priority must --role knockOut")
      try dossier.run("need edit FN-002 --family documents")
      try dossier.run("need edit FN-003 --priority could")
      #expect(try dossier.codes("need list \(words)") == codes)
    }
  }

  private static let all = ["FN-001", "FN-002", "FN-003"]

  @Test func `a list of all kinds leaves out those that lack the field`() throws {
    try ItemDossier.with { dossier in
      let everything = try dossier.codes("item list")
      #expect(everything.count == 5)
      #expect(try dossier.codes("item list --role scored") == Self.all)
      #expect(try dossier.run("item list --nonsense x").status == 64)
    }
  }
}
