internal import CahierModel

extension Offer {
  /// Whether the tenderer has a name that people can call it by, on one line.
  ///
  /// In a ranking, a line feed in a name would start a line of its own.
  var hasName: Bool {
    let name = tenderer.name
    return name.contains { !$0.isWhitespace } && !name.contains(where: \.isNewline)
      && variant?.contains(where: \.isNewline) != true
  }
}
