package import CahierModel

extension Text {
  /// Codes within a sentence: `BF-001, BF-002`.
  ///
  /// `most`: how many are named; of the others, how many there are.
  package static func codes(_ codes: [ItemCode], atMost most: Int = .max) -> Text {
    let named = Text(same: codes.prefix(most).map(\.description).joined(separator: ", "))
    let rest = codes.count - most
    guard rest > 0 else { return named }
    return named
      + Text(
        fr: rest == 1 ? " et une autre" : " et \(rest) autres",
        en: rest == 1 ? " and one other" : " and \(rest) others")
  }
}
