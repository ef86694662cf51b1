import CahierModel

/// The fields of an item that stand in no column and no sentence of their own, and its links.
struct ItemFields: Sendable {
  private let reading: DossierReading
  /// Those that are one line each.
  private let lines: [ShownField]
  /// Those of several texts in order, such as steps.
  private let lists: [ShownField]
  /// The roles of links, each with what it is called.
  private let roles: [(id: String, label: String)]

  /// `purposes` is what is shown elsewhere.
  init(_ reading: DossierReading, _ kind: ItemKind, without purposes: [ItemField.Purpose]) {
    self.init(
      reading, kind, withoutFields: purposes.compactMap { kind.field(for: $0)?.id })
  }

  /// `ids` are the fields that are shown elsewhere.
  init(_ reading: DossierReading, _ kind: ItemKind, withoutFields ids: [String]) {
    self.reading = reading
    let unprinted: [ItemField.Purpose] = [.visibility, .completeness]
    let shown = Set(ids + unprinted.compactMap { kind.field(for: $0)?.id })
    let fields = kind.fields.filter { !shown.contains($0.id) }
    lines = fields.filter { $0.kind != .texts }.map { ShownField($0, reading) }
    lists = kind.fields.filter { $0.kind == .texts }.map { ShownField($0, reading) }
    roles = kind.links.map { role in
      (role.id, role.label[reading.language].capitalised)
    }
  }

  /// The other fields and the links, each a label and what it says.
  func details(of item: Item) -> [Definition] {
    var details: [Definition] = []
    for field in lines {
      let content = field.content(in: item)
      if !content.isEmpty { details.append(Definition([.text(field.lineLabel)], content)) }
    }
    appendLinks(of: item, to: &details)
    return details
  }

  /// The fields of several texts in order, such as steps, each with its lines.
  func lists(of item: Item) -> [(label: String, lines: [[Inline]])] {
    lists.compactMap { field in
      guard let text = item.texts[field.id] else { return nil }
      let lines = reading.paragraphs(text)
      return lines.isEmpty ? nil : (field.lineLabel, lines)
    }
  }

  /// The code of an item, to which references lead, and a word where only the team sees it.
  func code(of item: Item) -> [Inline] {
    let anchor = Anchor(item.code)
    let code = Inline.strong([.anchor(anchor, [.text(anchor.description)])])
    guard reading.visibility(of: item) == .internal else { return [code] }
    return [code, .text(reading.internalMark)]
  }

  /// What leads to an item and where its links lead, as `Table.outline` wants it.
  func outline(of item: Item) -> [Inline] {
    let anchor = Anchor(item.code)
    var outline: [Inline] = [.anchor(anchor, [.text(anchor.description)])]
    for link in reading.items.links(from: item.code) where links(link.role) {
      outline.append(reading.reference(to: link.to))
    }
    return outline
  }

  private func links(_ role: String) -> Bool {
    roles.contains { $0.id == role }
  }

  private func appendLinks(of item: Item, to details: inout [Definition]) {
    let links = reading.items.links(from: item.code)
    guard !links.isEmpty else { return }
    for role in roles {
      var targets: [Inline] = []
      for link in links where link.role == role.id {
        if !targets.isEmpty { targets.append(.text(", ")) }
        targets.append(reading.reference(to: link.to))
      }
      if !targets.isEmpty { details.append(Definition([.text(role.label)], targets)) }
    }
  }
}

extension DossierReading {
  /// Labels and what they say, a line each in one paragraph.
  func lines(_ definitions: [Definition]) -> [Inline] {
    var lines: [Inline] = []
    for definition in definitions {
      if !lines.isEmpty { lines.append(.lineBreak) }
      lines += definition.term
      lines.append(.text(typography.colon))
      lines += definition.meaning
    }
    return lines
  }

  /// A reference to an item by its code, or the code alone where the item is not printed.
  func reference(to code: ItemCode) -> Inline {
    items.isPrinted(code) ? .reference(to: Anchor(code)) : .text(code.description)
  }
}
