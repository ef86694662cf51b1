import CahierModel

/// The items of a dossier, laid out to be compared.
struct ComparedItems {
  let texts: ComparedTexts
  private var reading: DossierReading { texts.reading }

  var entries: [ComparedEntry] {
    let kinds = reading.template.kinds.reduce(into: [:]) { kinds, kind in
      kinds[kind.id] = ComparedKind(kind, texts)
    }
    return inOrder.map { item in
      let kind = kinds[item.kind]
      return ComparedEntry(
        id: item.code.description, part: .items, area: item.kind,
        areaName: kind?.name ?? item.kind, label: item.code.description,
        title: reading.name(of: item).plainText,
        group: kind.map { reading.heading(of: item, $0.kind) } ?? "",
        isBinding: kind?.binds(item) ?? false, fields: kind?.fields(of: item) ?? [])
    }
  }
}

extension ComparedItems {
  /// The items kind by kind in the order of the template, as the text form has them too.
  private var inOrder: [Item] {
    let kinds = reading.template.kinds
    let places = reading.dossier.items.map { kinds.position(of: $0.kind) ?? Int.max }
    return reading.dossier.items.indices.sorted { (places[$0], $0) < (places[$1], $1) }
      .map { reading.dossier.items[$0] }
  }
}

/// A kind of item, looked up once.
private struct ComparedKind {
  let kind: ItemKind
  let name: String
  private let texts: ComparedTexts
  private let fields: [(shown: ShownField, field: ItemField, nature: ComparedField.Nature)]

  init(_ kind: ItemKind, _ texts: ComparedTexts) {
    self.kind = kind
    self.texts = texts
    name = kind.name.name(for: 2, in: texts.language).capitalised
    fields = kind.fields.map {
      (ShownField($0, texts.reading), $0, ComparedField.Nature($0, of: kind))
    }
  }

  /// Whether an item is a knock-out, or has the strongest word of its priorities.
  func binds(_ item: Item) -> Bool {
    guard kind.isRequirement else { return false }
    if texts.reading.role(of: item, kind) == .knockOut { return true }
    guard
      let field = kind.field(for: .priority), case .choice(let id) = field.kind,
      case .word(let word)? = item.fields[field.id]
    else { return false }
    return texts.reading.template.vocabularies[id: id]?.words.first?.id == word
  }

  func fields(of item: Item) -> [ComparedField] {
    fields.flatMap { shown, field, nature -> [ComparedField] in
      if let text = item.texts[field.id] {
        return texts.fields(field.id, shown.label, text, nature)
      }
      let value = shown.content(in: item).plainText
      return [texts.field(field.id, shown.label, value, nature)].compactMap { $0 }
    } + links(of: item)
  }

  private func links(of item: Item) -> [ComparedField] {
    let links = texts.reading.items.links(from: item.code)
    guard !links.isEmpty else { return [] }
    return kind.links.compactMap { role in
      let codes = links.filter { $0.role == role.id }.map(\.to.description)
      return texts.field(
        "link.\(role.id)", role.label[texts.language].capitalised, codes.joined(separator: ", "),
        .links, isCodes: true)
    }
  }
}

extension ComparedField.Nature {
  /// What a field is to those who tender.
  fileprivate init(_ field: ItemField, of kind: ItemKind) {
    guard field.visibility == .published, kind.visibility == .published else {
      self = .internal
      return
    }
    self =
      switch field.purpose {
      case .title: .title
      case .statement: kind.isRequirement ? .statement : .text
      case .priority, .flexibility: .priority
      case .role: .role
      case .level: .level
      case .priceBasis, .option: .price
      case .quantity: .quantity
      case .rationale, .completeness, .visibility: .internal
      case .deliverable, .verification: .text
      case nil: field.kind == .level ? .level : field.kind == .date ? .date : .text
      }
  }
}
