internal import CahierEvaluation
internal import CahierModel

extension CriterionOptions {
  /// Lays what was typed over a criterion.
  func apply(to criterion: inout Criterion, _ language: Language) throws(Failure) {
    try name.apply(to: &criterion.name, language)
    if let type { criterion.type = type }
    if let weight = try typedWeight() { criterion.weight = weight }
    if let scale { criterion.scale = try positive(scale, at: "--scale") }
    if let minimum { criterion.minimum = try TypedFigure.decimal(minimum, at: "--minimum") }
    if let environmental { criterion.isEnvironmental = environmental }
    try applyMethod(to: &criterion)
    for (typed, language, place) in [
      (levels, language, "--level"), (frenchLevels, .french, "--level-fr"),
      (englishLevels, .english, "--level-en"),
    ] {
      for text in typed { try apply(level: text, to: &criterion, language, at: place) }
    }
  }

  private func typedWeight() throws(Failure) -> CriterionWeight? {
    switch (weight, points) {
    case (nil, nil): return nil
    case (let weight?, nil): return .percent(try TypedFigure.weight(weight, at: "--weight"))
    case (nil, let points?): return .points(try TypedFigure.decimal(points, at: "--points"))
    default:
      throw .usage(
        "INPUT-067",
        Text(fr: "--weight et --points ensemble", en: "--weight and --points together"),
        expected: Text(fr: "l’un des deux", en: "one of the two"))
    }
  }

  private func positive(_ text: String, at place: String) throws(Failure) -> ExactDecimal {
    let number = try TypedFigure.decimal(text, at: place)
    if number > 0 { return number }
    throw .usage(
      "EVAL-006",
      Text(fr: "la note maximale n’est pas positive", en: "the highest mark is not above zero"),
      at: [Text(same: place)], found: text,
      expected: Text(fr: "un nombre au-dessus de zéro", en: "a number above zero"))
  }

  private func applyMethod(to criterion: inout Criterion) throws(Failure) {
    if let method { criterion.priceMethod = PriceMethodChoice(id: method.rawValue) }
    for text in parameters {
      let (symbol, value) = try parts(of: text, at: "--parameter", example: "n=2")
      guard criterion.priceMethod != nil else {
        throw .usage(
          "INPUT-068",
          Text(
            fr: "un paramètre va avec une méthode de prix",
            en: "a parameter goes with a price method"),
          at: [Text(same: "--parameter")], found: text, remedies: [Text(same: "--method …")])
      }
      criterion.priceMethod?.parameters[symbol] = try TypedFigure.decimal(value, at: "--parameter")
    }
  }

  private func apply(
    level text: String, to criterion: inout Criterion, _ language: Language, at place: String
  ) throws(Failure) {
    let (figure, words) = try parts(of: text, at: place, example: "0=\"…\"")
    let mark = try TypedFigure.decimal(figure, at: place)
    if criterion.isOffScale(mark) {
      throw .usage(.levelOffScale(mark, of: criterion))
    }
    let meaning = try TypedText.prose(words, in: language, at: place)
    var level =
      criterion.levels.first { $0.mark == mark }
      ?? LevelDescriptor(mark: mark, meaning: BilingualText())
    level.meaning[language] = meaning.isEmpty ? nil : meaning
    criterion.levels.removeAll { $0.mark == mark }
    if !level.meaning.isEmpty { criterion.levels.append(level) }
    criterion.levels.sort { $0.mark < $1.mark }
  }

  private func parts(
    of text: String, at place: String, example: String
  ) throws(Failure) -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].trimmed.isEmpty else {
      throw .usage(
        "INPUT-069", Text(fr: "il manque un signe égal", en: "an equals sign is missing"),
        at: [Text(same: place)], found: text, expected: Text(same: "\(place) \(example)"))
    }
    return (parts[0].trimmed, String(parts[1]))
  }
}
