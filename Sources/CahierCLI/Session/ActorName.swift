internal import CahierModel

/// The name of who acts, as the journal keeps it.
enum ActorName {
  /// More characters than any name and function has.
  static let limit = 200

  /// The name, if it is one line of text that is no longer than a name.
  ///
  /// A journal is read as evidence: a name may neither start a line of its own nor hide one.
  static func checked(_ name: String) throws(Failure) -> String {
    if let scalar = name.unicodeScalars.first(where: { $0.isNoPartOfName }) {
      throw .usage(
        "INPUT-021",
        Text(
          fr: "le nom de qui agit contient un caractère de commande (\(scalar.codePoint))",
          en: "the name of who acts has a control character (\(scalar.codePoint))"),
        remedies: remedies)
    }
    guard name.unicodeScalars.count <= limit else {
      throw .usage(
        "INPUT-079",
        Text(
          fr: "le nom de qui agit dépasse \(limit) caractères",
          en: "the name of who acts is over \(limit) characters"), remedies: remedies)
    }
    return name
  }

  private static var remedies: [Text] {
    [
      Text(
        fr: "Donner un nom avec --as ou CAHIER_USER.", en: "Give a name with --as or CAHIER_USER.")
    ]
  }
}

extension Unicode.Scalar {
  fileprivate var isNoPartOfName: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
  }
}
