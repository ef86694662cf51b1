internal import CahierModel

extension FieldValue {
  /// The word by which the table tells the form of the value.
  var form: String {
    switch self {
    case .choice: "choice"
    case .level: "level"
    case .number: "number"
    case .flag: "flag"
    case .date: "date"
    case .words: "words"
    }
  }

  /// The value as the table holds it: `atMost 2 second`, `atLeast {accounts} account`.
  var stored: String {
    switch self {
    case .choice(let word): word
    case .level(let level): "\(level.comparison) \(level.amount.stored) \(level.unit)"
    case .number(let number): number.description
    case .flag(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .words(let words): words.joined(separator: " ")
    }
  }

  /// Reads a value back, or returns nil for what no version of Cahier writes.
  init?(form: String, stored: String) {
    let value: FieldValue? =
      switch form {
      case "choice": .choice(stored)
      case "level": Level(stored: stored).map(FieldValue.level)
      case "number": (try? ExactDecimal(parsing: stored)).map(FieldValue.number)
      case "flag": Bool(stored).map(FieldValue.flag)
      case "date": CalendarDate(iso: stored).map(FieldValue.date)
      case "words": .words(stored.split(separator: " ").map(String.init))
      default: nil
      }
    guard let value else { return nil }
    self = value
  }
}

extension Level {
  fileprivate init?(stored: String) {
    let words = stored.split(separator: " ")
    guard words.count == 3, let amount = Amount(stored: String(words[1])) else { return nil }
    self.init(comparison: String(words[0]), amount: amount, unit: String(words[2]))
  }
}

extension Level.Amount {
  fileprivate var stored: String {
    switch self {
    case .number(let number): number.description
    case .parameter(let name): "{\(name)}"
    }
  }

  fileprivate init?(stored: String) {
    if stored.hasPrefix("{"), stored.hasSuffix("}") {
      self = .parameter(String(stored.dropFirst().dropLast()))
    } else if let number = try? ExactDecimal(parsing: stored) {
      self = .number(number)
    } else {
      return nil
    }
  }
}
