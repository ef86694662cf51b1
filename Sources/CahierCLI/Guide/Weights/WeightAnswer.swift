internal import CahierModel
internal import CahierRules

/// Weights as an answer of the guide gives them: one part each for price, quality, environment.
struct WeightAnswer {
  let parts: IdentifiedList<QuestionPart>

  /// Nil for a question that asks for no weights.
  init?(_ parts: IdentifiedList<QuestionPart>) {
    guard parts.contains(where: { $0.fills == .priceWeight }) else { return nil }
    self.parts = parts
  }

  /// The weights of a row.
  ///
  /// - Throws: A fault where they do not make 100 %.
  func shares(_ row: [String: PartValue]) throws(InputFault) -> WeightShares {
    let hundredths = [AnswerFill.priceWeight, .qualityWeight, .environmentWeight].map {
      self.hundredths(row, $0)
    }
    let weights = hundredths.compactMap { try? Weight(hundredths: $0) }
    if weights.count == 3,
      let shares = WeightShares(
        price: weights[0], quality: weights[1], environment: weights[2])
    {
      return shares
    }
    throw Self.notWhole(hundredths.reduce(0, +))
  }

  private func hundredths(_ row: [String: PartValue], _ fill: AnswerFill) -> Int {
    guard
      let part = parts.first(where: { $0.fills == fill }), case .number(let number) = row[part.id],
      number.decimals <= 2, (0...100_000).contains(number.coefficient)
    else { return 0 }
    return number.coefficient * ExactDecimal.powerOfTen(2 - number.decimals)
  }

  private static func notWhole(_ sum: Int) -> InputFault {
    func percent(_ hundredths: Int, _ language: Language) -> String {
      let number = (try? ExactDecimal(coefficient: hundredths, decimals: 2)) ?? 0
      return Typography(language).percent(number.reduced)
    }
    let (french, english) = (percent(sum, .french), percent(sum, .english))
    let gap = Text(
      fr: percent(abs(10_000 - sum), .french), en: percent(abs(10_000 - sum), .english))
    return InputFault(
      "INPUT-081",
      Text(
        fr: "ces poids font \(french)\u{202F}: "
          + (sum > 10_000 ? "\(gap.fr) de trop" : "il manque \(gap.fr)"),
        en: "these weights make \(english): "
          + (sum > 10_000 ? "\(gap.en) too much" : "\(gap.en) is missing")),
      expected: Text(fr: "des poids qui font 100\u{202F}%", en: "weights that make 100%"))
  }
}
