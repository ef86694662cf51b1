internal import CahierModel

extension Diagnostic {
  /// What the engine says of a lot, told of a dossier: with its lot and the commands that mend it.
  ///
  /// The engine does not know whether a file or a dossier holds what it ranks.
  func inDossier(_ lot: Lot) -> Diagnostic {
    var diagnostic = self
    diagnostic.place.insert(contentsOf: lot.place, at: 0)
    if let commands = Self.commands[code] { diagnostic.remedies = commands }
    return diagnostic
  }

  private static let commands: [String: [Text]] = [
    "EVAL-001": [Text(same: "cahier criterion library"), Text(same: "cahier criterion add …")],
    "EVAL-002": [edit("--weight …"), Text(same: "cahier criterion list")],
    "EVAL-003": [edit("--weight …"), edit("--points …")],
    "EVAL-006": [edit("--scale 5")],
    "EVAL-007": [edit("--no-scale"), edit("--no-method")],
    "EVAL-008": [edit("--minimum …"), edit("--no-minimum")],
    "EVAL-010": [edit("--method proportional"), Text(same: "cahier criterion price-methods")],
    "EVAL-011": [Text(same: "cahier criterion price-methods")],
    "EVAL-012": [edit("--no-method"), edit("--type price")],
    "EVAL-013": [edit("--parameter n=2"), Text(same: "cahier criterion price-methods")],
    "EVAL-014": [Text(same: "cahier lot edit --ties …")],
    "EVAL-015": [Text(same: "cahier lot edit --mark-decimals 2")],
    "EVAL-016": [Text(same: "cahier lot edit --points 100")],
    "EVAL-020": [Text(same: "cahier offer add …"), Text(same: "cahier offer list")],
    "EVAL-023": [Text(same: "cahier offer set-aside … --reason \"…\"")],
    "EVAL-024": [mark], "EVAL-025": [mark],
    "EVAL-026": [Text(same: "cahier criterion list"), unmark],
    "EVAL-028": [mark, Text(same: "cahier lot edit --individual-marks mean")],
    "EVAL-030": [price, Text(same: "cahier offer set-aside … --status irregular --reason \"…\"")],
    "EVAL-034": [given("--quantity … --months …")], "EVAL-036": [given("--vat 20")],
    "EVAL-037": [given("--criterion …")],
  ]

  private static func edit(_ options: String) -> Text {
    Text(fr: "cahier criterion edit CLÉ \(options)", en: "cahier criterion edit KEY \(options)")
  }

  private static func given(_ options: String) -> Text {
    Text(
      fr:
        "Donner \(options) à la ligne, par «\u{202F}cahier offer price add\u{202F}» ou «\u{202F}cahier offer price edit\u{202F}».",
      en: "Give \(options) to the line, by “offer price add” or “offer price edit”.")
  }

  private static var mark: Text {
    Text(
      fr: "cahier mark set OFFRE CRITÈRE NOTE --justification \"…\"",
      en: "cahier mark set OFFER CRITERION MARK --justification \"…\"")
  }

  private static var unmark: Text {
    Text(fr: "cahier mark remove OFFRE CRITÈRE", en: "cahier mark remove OFFER CRITERION")
  }

  private static var price: Text {
    Text(
      fr: "cahier offer price add OFFRE \"…\" --amount … --tax TTC",
      en: "cahier offer price add OFFER \"…\" --amount … --tax TTC")
  }
}
