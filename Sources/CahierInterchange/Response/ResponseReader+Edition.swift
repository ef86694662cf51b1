import CahierFormats
import CahierModel

// Whether what came back is a form of this dossier at all.

extension ResponseReader {
  /// Whether the form is of another dossier, or of a version that has hardly anything in common with
  /// this one: then that is said, and nothing else.
  mutating func isOfOtherDossier() -> Bool {
    let (known, all) = sharedRows
    let (here, there) = (ownFacts, cameFacts)
    let differing = ["reference", "title"].filter { key in
      here[key] != nil && there[key] != nil && here[key] != there[key]
    }
    // A title or a number alone may have been corrected since.
    guard all > 0 && known * 2 < all || differing.count == 2 else { return false }
    received.isOfOtherDossier = true
    findings.add(
      differing.isEmpty
        ? .otherVersion(known, of: all, revision: there["revision"], here["revision"])
        : .otherReference(Self.shown(there), expected: Self.shown(here)))
    return true
  }

  /// Says once that the dossier has changed since.
  func tellOtherEdition() {
    findings.add(.otherEdition(cameFacts["revision"], now: ownFacts["revision"]))
  }

  private static func shown(_ facts: [String: String]) -> String {
    ["reference", "title", "buyer"].compactMap { facts[$0] }.joined(separator: ", ")
  }

  // MARK: What the forms say of themselves

  /// What the form says of its procedure, by its keys.
  private var ownFacts: [String: String] {
    guard let identity = form.identity else { return [:] }
    let sheet = form.sheets[identity.sheet]
    var facts: [String: String] = [:]
    for (row, key) in identity.keys {
      if let text = sheet.text(row, 1), !text.isEmpty { facts[key] = SheetMatch.plain(text) }
    }
    return facts
  }

  /// What the form that came back says of its procedure: by the keys of a workbook, by the labels of
  /// a text.
  private var cameFacts: [String: String] {
    var facts: [String: String] = [:]
    for row in identityTables.flatMap(\.rows).prefix(200) {
      guard let key = key(of: row), let text = row[1]?.text else { continue }
      let value = SheetMatch.plain(text)
      if facts[key] == nil, !value.isEmpty { facts[key] = value }
    }
    return facts
  }

  private var identityTables: [Workbook.Sheet] {
    guard let cell = came.mark.cell else { return came.tables.filter { $0.name == "procedure" } }
    return came.tables.filter { $0.name == cell.sheet }
  }

  private func key(of row: Workbook.Row) -> String? {
    if let cell = came.mark.cell { return row[cell.column].map { SheetMatch.plain($0.text) } }
    guard let identity = form.identity, let cell = row[0] else { return nil }
    let (sheet, label) = (form.sheets[identity.sheet], SheetMatch.plain(cell.text))
    return identity.keys.first { SheetMatch.plain(sheet.text($0.key, 0) ?? "") == label }?.value
  }

  // MARK: What they ask

  /// How many requirements and lines of the form that came back the dossier asks in the same words,
  /// and how many there are.
  private var sharedRows: (known: Int, all: Int) {
    var own: [String: Set<String>] = [:]
    for place in [ResponseColumn.requirementCodes, .priceCodes].compactMap({ form.places[$0] }) {
      let sheet = form.sheets[place.sheet]
      for row in place.rows {
        guard let code = sheet.text(row, place.column) else { continue }
        own[code, default: []].insert(SheetMatch.plain(sheet.text(row, place.column + 1) ?? ""))
      }
    }
    var (known, codes): (Int, Set<String>) = (0, [])
    for row in came.tables.lazy.flatMap(\.rows) {
      let texts = row.cells.prefix(20).map { SheetMatch.plain($0.text) }
      guard let code = texts.first(where: { ItemCode($0)?.description == $0 }),
        codes.insert(code).inserted
      else { continue }
      if let statements = own[code], texts.contains(where: statements.contains) { known += 1 }
    }
    return (known, codes.count)
  }
}
