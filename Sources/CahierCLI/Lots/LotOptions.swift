internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `--lot KEY`, for commands about one lot.
struct LotOptions: ParsableArguments {
  @Option(
    name: .customLong("lot"),
    help: ArgumentHelp(
      Text(
        fr: "la clé du lot\u{202F}; inutile s’il n’y en a qu’un",
        en: "the key of the lot; not needed where there is only one"), value: .key))
  var lot: String?
}

extension DossierReader {
  /// The lot of that key, else the only one.
  func chosenLot(_ key: String?) throws -> Lot {
    if let key { return try lot(key) }
    let lots = try lots()
    guard let first = lots.first else { throw StoreError.noLot(key: "") }
    guard lots.count == 1 else {
      throw Failure.usage(
        "INPUT-065", Text(fr: "le dossier a plusieurs lots", en: "the dossier has several lots"),
        expected: Text(
          same: lots.map { "--lot \($0.key.isEmpty ? "\"\"" : $0.key)" }.joined(separator: ", ")),
        remedies: [Text(same: "cahier lot list")])
    }
    return first
  }
}

extension Lot {
  /// The lot as the place of a fault; nothing for a contract in one lot.
  var place: [Text] { key.isEmpty ? [] : [Text(same: "lot \(key)")] }

  /// The lot as a sentence names it.
  var label: Text {
    key.isEmpty
      ? Text(fr: "le lot unique", en: "the only lot")
      : Text(fr: "le lot «\u{202F}\(key)\u{202F}»", en: "the lot “\(key)”")
  }
}
