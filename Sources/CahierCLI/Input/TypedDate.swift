internal import CahierModel

/// Dates as people write them.
enum TypedDate {
  /// Reads `2027-01-31`, `31/01/2027`, `31.1.2027`, `31 janvier 2027`, `1er mai 2027`, or nil.
  static func read(_ text: String) -> CalendarDate? {
    let text = CommandAliases.folded(text.trimmed)
    if let date = CalendarDate(iso: text) { return date }
    let parts = text.split { " /.-\u{A0}\u{202F}".contains($0) }.map(String.init)
    guard parts.count == 3, let year = Int(parts[2]) else { return nil }
    let day = parts[0].hasSuffix("er") ? String(parts[0].dropLast(2)) : parts[0]
    guard let day = Int(day), let month = month(parts[1]) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static let names: [[String]] = [
    ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"],
    ["mai", "may"], ["juin", "june"], ["juillet", "july"], ["aout", "august"],
    ["septembre", "september"], ["octobre", "october"], ["novembre", "november"],
    ["decembre", "december"],
  ]

  private static func month(_ text: String) -> Int? {
    Int(text) ?? names.firstIndex { $0.contains(text) }.map { $0 + 1 }
  }
}
