internal import CahierModel

/// The names of offers, as people type and confuse them.
struct OfferNames {
  private let offers: [Offer]

  init(_ offers: [Offer]) {
    self.offers = offers
  }

  /// The offer of that name: letter case and accents count only where needed.
  ///
  /// - Throws: A failure that lists the names there are.
  func offer(named name: String) throws(Failure) -> Offer {
    if let exact = offers.first(where: { $0.name == name }) { return exact }
    let folded = CommandAliases.folded(name.trimmed)
    let alike = offers.filter { CommandAliases.folded($0.name) == folded }
    if alike.count == 1 { return alike[0] }
    throw alike.isEmpty ? unknown(name) : ambiguous(name, alike)
  }

  private func unknown(_ name: String) -> Failure {
    let names = offers.map(\.name)
    let near = NearestWord.of(name, among: names)
    return .data(
      "STORE-026",
      Text(fr: "il n’y a pas d’offre «\u{202F}\(name)\u{202F}»", en: "there is no offer “\(name)”"),
      expected: names.isEmpty ? nil : Text(same: names.joined(separator: ", ")),
      remedies: (near.map {
        [Text(fr: "Peut-être «\u{202F}\($0)\u{202F}»\u{202F}?", en: "Perhaps “\($0)”?")]
      } ?? [])
        + [Text(same: "cahier offer list")])
  }

  private func ambiguous(_ name: String, _ alike: [Offer]) -> Failure {
    .data(
      "EVAL-076",
      Text(
        fr:
          "plusieurs offres s’appellent «\u{202F}\(name)\u{202F}» aux accents et aux majuscules près",
        en: "several offers are called “\(name)” but for accents and capital letters"),
      expected: Text(same: alike.map(\.name).joined(separator: ", ")),
      remedies: [
        Text(
          fr: "Écrire le nom exactement, ou en changer un\u{202F}: cahier offre renommer …",
          en: "Write the name exactly, or change one: cahier offer rename …")
      ])
  }

  /// Refuses a tenderer whose name only accents, case or blanks tell from another's.
  ///
  /// `known`: the name that the tenderer has so far.
  func requireDistinct(_ name: String, except known: String? = nil) throws(Failure) {
    let key = Self.key(name)
    let twin = offers.map(\.tenderer.name).first { other in
      other != name && other != known && Self.key(other) == key
    }
    guard let twin else { return }
    throw .data(
      "EVAL-075",
      Text(
        fr:
          "«\u{202F}\(twin)\u{202F}» ne s’en distingue que par la casse, les accents ou les espaces",
        en: "only case, accents or blanks tell “\(twin)” from it"),
      found: name,
      remedies: [
        Text(
          fr: "Si c’est la même entreprise, écrire «\u{202F}\(twin)\u{202F}».",
          en: "If it is the same company, write “\(twin)”."),
        Text(
          fr: "Si c’en est une autre, ajouter de quoi les distinguer, comme la ville.",
          en: "If it is another, add what tells them apart, such as the town."),
      ])
  }

  private static func key(_ name: String) -> String {
    CommandAliases.folded(name).split(separator: " ").joined(separator: " ")
  }
}
