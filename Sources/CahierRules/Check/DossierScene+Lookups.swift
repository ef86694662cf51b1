import CahierModel

extension DossierScene {
  /// Whether French law judges the dossier, other than as a purchase from a central body.
  var isUnderFrenchLaw: Bool {
    dossier.header.jurisdiction == .france && dossier.header.procedure != .centralPurchasingBody
  }

  /// Whether there is a specification to check at all.
  var hasRequirements: Bool { !requirements.isEmpty }

  /// Whether an item has a measurable level.
  func hasLevel(_ code: ItemCode) -> Bool {
    guard let item = items[code], let field = template.kinds[id: item.kind]?.field(for: .level)
    else { return false }
    return item.fields[field.id] != nil
  }

  /// The first words of each knock-out in which one of some rules of wording finds something.
  func knockOuts(
    with codes: Set<String>, _ message: (String) -> Text
  ) -> [(code: ItemCode, words: String, message: Text)] {
    var seen: Set<ItemCode> = []
    return texts.findings.compactMap { finding in
      guard
        codes.contains(finding.diagnostic.code), case .item(let code) = finding.place,
        let item = items[code], isKnockOut(item), seen.insert(code).inserted
      else { return nil }
      let words = finding.diagnostic.found ?? ""
      return (code, words, message(words))
    }
  }
}
