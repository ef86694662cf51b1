internal import CahierModel

extension ItemValue {
  /// The word by which the table tells the form of the value.
  var form: String {
    switch self {
    case .word: "word"
    case .level: "level"
    case .number: "number"
    case .flag: "flag"
    case .date: "date"
    case .sources: "sources"
    }
  }

  /// The value as the table holds it: `atMost 2 second`, `atLeast {accounts} account`.
  var stored: String {
    switch self {
    case .word(let word): word
    case .level(let level): "\(level.comparison.rawValue) \(level.amount.stored) \(level.unit)"
    case .number(let number): number.description
    case .flag(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .sources(let ids): ids.joined(separator: " ")
    }
  }

  /// Reads a value back, or returns nil for what no version of Cahier writes.
  init?(form: String, stored: String) {
    let value: ItemValue? =
      switch form {
      case "word": .word(stored)
      case "level": MeasurableLevel(stored: stored).map(ItemValue.level)
      case "number": (try? ExactDecimal(parsing: stored)).map(ItemValue.number)
      case "flag": Bool(stored).map(ItemValue.flag)
      case "date": CalendarDate(iso: stored).map(ItemValue.date)
      case "sources": .sources(stored.split(separator: " ").map(String.init))
      default: nil
      }
    guard let value else { return nil }
    self = value
  }
}

extension MeasurableLevel {
  fileprivate init?(stored: String) {
    let words = stored.split(separator: " ")
    guard
      words.count == 3, let comparison = Comparison(rawValue: String(words[0])),
      let amount = Amount(stored: String(words[1]))
    else { return nil }
    self.init(comparison, amount, unit: String(words[2]))
  }
}

extension MeasurableLevel.Amount {
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
