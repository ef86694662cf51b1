internal import CahierModel

extension ItemValue {
  /// A value that is no word, as lists print it.
  func printed(_ template: SpecificationTemplate, in language: Language) -> String {
    let typography = Typography(language)
    switch self {
    case .word(let word): return word
    case .number(let number): return typography.number(number)
    case .flag(let flag):
      return (flag ? Text(fr: "oui", en: "yes") : Text(fr: "non", en: "no"))[language]
    case .date(let date): return typography.date(date)
    case .sources(let sources): return sources.joined(separator: ", ")
    case .level(let level):
      let amount: String =
        switch level.amount {
        case .number(let number): typography.number(number)
        case .parameter(let name): "{\(name)}"
        }
      let unit = template.units[id: level.unit]?.name[language].many ?? level.unit
      return "\(level.comparison.sign) \(amount) \(unit)"
    }
  }
}
