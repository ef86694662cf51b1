internal import CahierModel

/// The date and time of receipt, as platforms and people write them.
enum TypedInstant {
  /// Reads `2026-11-21T11:58:03+01:00`, `21/11/2026 11:58`, « 21/11/2026 à 11h58 ».
  ///
  /// - Returns: The instant as ISO 8601 writes it, with its zone where one was typed.
  static func read(_ text: String, at place: String) throws(Failure) -> String {
    let folded = text.trimmed.replacing(" à ", with: " ").replacing(" at ", with: " ")
    let parts = folded.split(maxSplits: 1) { $0 == "T" || $0 == " " }.map(String.init)
    guard parts.count == 2, let date = TypedDate.read(parts[0]), let time = time(parts[1]) else {
      throw .usage(
        "INPUT-074",
        Text(fr: "ceci n’est pas une date avec son heure", en: "this is no date and time"),
        at: [Text(same: place)], found: text,
        expected: Text(
          fr: "une date et une heure, comme 21/11/2026 11:58",
          en: "a date and a time, such as 2026-11-21 11:58"))
    }
    return "\(date)T\(time)"
  }

  private static func time(_ text: String) -> String? {
    let digits = text.prefix { $0.isNumber || ":h".contains($0) }
    let zone = text.dropFirst(digits.count)
    let parts = digits.split { ":h".contains($0) }.map(String.init)
    guard
      (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) }),
      let hour = Int(parts[0]), (0...23).contains(hour),
      parts.dropFirst().allSatisfy({ Int($0).map((0...59).contains) == true }), isZone(zone)
    else { return nil }
    return (parts + (parts.count == 2 ? ["00"] : [])).map { $0.count == 1 ? "0\($0)" : $0 }
      .joined(separator: ":") + zone
  }

  private static func isZone(_ text: Substring) -> Bool {
    if text.isEmpty || text == "Z" { return true }
    let figures = text.dropFirst().split(separator: ":")
    return "+-".contains(text.first ?? " ") && figures.count == 2
      && figures.allSatisfy { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
