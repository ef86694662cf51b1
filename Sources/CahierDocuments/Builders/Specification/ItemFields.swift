import CahierModel

/// The fields of an item that stand in no column and no sentence of their own, and its links.
struct ItemFields {
  let reading: DossierReading
  let kind: ItemKind
  /// The fields that are shown elsewhere, by id.
  let shown: Set<String>

  /// `purposes` is what is shown elsewhere.
  init(_ reading: DossierReading, _ kind: ItemKind, without purposes: [ItemField.Purpose]) {
    self.reading = reading
    self.kind = kind
    shown = Set((purposes + [.visibility]).compactMap { kind.field(for: $0)?.id })
  }

  /// The other fields and the links, each a label and what it says.
  func details(of item: Item) -> [Definition] {
    let fields = kind.fields.compactMap { field -> Definition? in
      guard !shown.contains(field.id), field.kind != .texts else { return nil }
      let content = reading.content(of: field, in: item)
      return content.isEmpty ? nil : Definition([.text(label(of: field))], content)
    }
    return fields + links(of: item)
  }

  /// The fields of several texts in order, such as steps, each with its lines.
  func lists(of item: Item) -> [(label: String, lines: [[Inline]])] {
    kind.fields.compactMap { field in
      guard field.kind == .texts, let text = item.texts[field.id] else { return nil }
      let lines = reading.paragraphs(text)
      return lines.isEmpty ? nil : (label(of: field), lines)
    }
  }

  /// The code of an item, to which references lead, and a word where only the team sees it.
  func code(of item: Item) -> [Inline] {
    let code = item.code.description
    let anchor = Inline.anchor(Anchor(code), [.text(code)])
    guard reading.template.visibility(of: item) == .internal else { return [.strong([anchor])] }
    return [.strong([anchor]), .text(Text(fr: " (interne)", en: " (internal)")[reading.language])]
  }

  private func label(of field: ItemField) -> String {
    let label = field.label[reading.language]
    guard field.visibility == .internal else { return label }
    return label + Text(fr: " (interne)", en: " (internal)")[reading.language]
  }

  private func links(of item: Item) -> [Definition] {
    let links = reading.items.links(from: item.code)
    guard !links.isEmpty else { return [] }
    return kind.links.compactMap { role in
      let targets = links.filter { $0.role == role.id }.map { reading.reference(to: $0.to) }
      guard !targets.isEmpty else { return nil }
      let label = reading.typography.capitalised(role.label[reading.language])
      return Definition([.text(label)], Array(targets.joined(separator: [.text(", ")])))
    }
  }
}

extension DossierReading {
  /// Labels and what they say, a line each in one paragraph.
  func lines(_ definitions: [Definition]) -> [Inline] {
    let lines = definitions.map { $0.term + [.text(typography.colon)] + $0.meaning }
    return Array(lines.joined(separator: [.lineBreak]))
  }

  /// A reference to an item by its code, or the code alone where the item is not printed.
  func reference(to code: ItemCode) -> [Inline] {
    guard let item = items.item(code), items.isPrinted(item) else {
      return [.text(code.description)]
    }
    return [.reference(to: Anchor(code.description))]
  }
}
