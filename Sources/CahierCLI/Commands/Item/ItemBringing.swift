internal import CahierModel
internal import CahierStore

/// What the taking of a ready item put into the dossier.
struct MadeItem {
  let code: ItemCode
  /// What came along because the item names it: an annex.
  let brought: [ItemCode]
}

/// Adds the ready items that others name, so that no requirement refers to what is not there.
struct ItemBringing {
  let template: SpecificationTemplate
  /// The languages of the dossier, the main one first.
  let languages: [Language]
  let writer: DossierWriter

  /// Adds those that the dossier has not taken yet.
  ///
  /// - Parameter ids: Ready items of any kind; what is none of the template is passed over.
  /// - Returns: The codes of what was added, each before what it brings itself.
  /// - Throws: `StoreError`, and what an item cannot do without.
  func bring(_ ids: [String]) throws -> [ItemCode] {
    try ids.flatMap { id in
      guard
        try writer.reader.codesByOrigin()[id] == nil, let ready = template.library[id: id],
        let kind = template.kinds[id: ready.kind]
      else { return [ItemCode]() }
      let making = ItemMaking(
        kind: kind, template: template, languages: languages, writer: writer)
      let made = try making.add(ItemChange(), library: id)
      return [made.code] + made.brought
    }
  }
}

extension MadeItem {
  /// Says what came along; nothing where nothing did.
  var told: [Text] { Self.told(brought, by: code.description) }

  /// Says what came along with what is named.
  static func told(_ brought: [ItemCode], by name: String) -> [Text] {
    guard !brought.isEmpty else { return [] }
    let list = ItemCode.listed(brought)
    let isOne = brought.count == 1
    return [
      Text(
        fr: "\(name) renvoie à \(list), ajouté\(isOne ? "" : "s")\u{202F}: à compléter.",
        en: "\(name) refers to \(list), \(isOne ? "which was" : "which were") added: "
          + "to be completed.")
    ]
  }
}
