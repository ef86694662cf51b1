internal import CahierModel

extension Diagnostic {
  /// What to do about it: what the diagnostic says, or else what follows from its place.
  ///
  /// Every error has something to do: a line of a file to mend, an option to give again.
  var allRemedies: [Text] {
    guard remedies.isEmpty, severity == .error, let place = place.first else { return remedies }
    if let (file, line) = Self.line(place.en) {
      return [
        Text(
          fr: "Corriger la ligne \(line) de \(file), puis relancer la commande.",
          en: "Mend line \(line) of \(file), then run the command again.")
      ]
    }
    guard expected != nil else { return [] }
    return [
      Text(
        fr: "Donner ce qui est attendu, puis relancer la commande.",
        en: "Give what is expected, then run the command again.")
    ]
  }

  /// The file and the line that a place names: `faults.yaml:4`.
  private static func line(_ place: String) -> (file: Substring, line: Int)? {
    guard let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...])
    else { return nil }
    return (place[..<colon], line)
  }
}
