/// A link one of whose ends says something else than when the link was made or last confirmed.
package struct SuspectLink: Hashable, Sendable {
  /// What says something else.
  package struct Change: Hashable, Sendable {
    /// The end that changed.
    package let side: FormerValue.Side
    /// The id of the field, `family`, or a figure in its braces: `{accounts}`.
    package let field: String
  }

  /// The link to look at.
  package let link: Link
  /// What has changed, the item that holds the link first.
  package let changes: [Change]
}

extension SuspectLink {
  /// The suspect links of a dossier, in the order of its links.
  ///
  /// A field that says again what it said makes no link suspect, nor does a figure that the item no
  /// longer names.
  package static func all(
    in dossier: Dossier, template: SpecificationTemplate
  ) -> [SuspectLink] {
    guard !dossier.formerValues.isEmpty else { return [] }
    var present = PresentValues(dossier, template)
    var found: [SuspectLink] = []
    var open: (link: Link, changes: [Change])?
    func close() {
      if let open, !open.changes.isEmpty {
        found.append(SuspectLink(link: open.link, changes: open.changes))
      }
    }
    for value in dossier.formerValues {
      if open?.link != value.link {
        close()
        open = (value.link, [])
      }
      guard present.differ(from: value) else { continue }
      open?.changes.append(Change(side: value.side, field: value.field))
    }
    close()
    return found
  }
}

/// What the fields of items say now, each taken once however many links lead to it.
private struct PresentValues {
  private struct Key: Hashable {
    let item: ItemCode
    let field: String
  }

  private let figures: NamedFigures
  private let items: [ItemCode: Item]
  private var known: [Key: String?] = [:]

  init(_ dossier: Dossier, _ template: SpecificationTemplate) {
    figures = NamedFigures(template: template, answers: dossier.answers)
    let wanted = Set(dossier.formerValues.map(\.item))
    items = Dictionary(
      dossier.items.lazy.filter { wanted.contains($0.code) }.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func differ(from value: FormerValue) -> Bool {
    let key = Key(item: value.item, field: value.field)
    let now = known[key] ?? fingerprint(key)
    known[key] = .some(now)
    return now.map { $0 != value.fingerprint } ?? false
  }

  /// What an item says in a field, nil where it has no such figure or is not there.
  private func fingerprint(_ key: Key) -> String? {
    guard let item = items[key.item] else { return nil }
    guard key.field.hasPrefix("{"), key.field.hasSuffix("}") else {
      return item.fingerprint(of: key.field)
    }
    let name = String(key.field.dropFirst().dropLast())
    return item.namedFigures.contains(name) ? figures.fingerprint(of: name) : nil
  }
}
