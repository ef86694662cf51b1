internal import CahierEvaluation
internal import CahierModel
internal import CahierRules

/// « essai » : who would win by weight, on three offers that nobody made.
///
/// The computation is that of a real award, on a price formula in proportion.
struct WeightTrial {
  private struct InventedOffer {
    let letter: String
    let name: Text
    /// With tax, in whole units of the currency.
    let price: Int
    /// From 0 to 5.
    let quality: Int
    let environment: Int
  }

  private static let offers = [
    InventedOffer(
      letter: "A", name: Text(fr: "la moins chère", en: "the cheapest"), price: 80_000, quality: 2,
      environment: 2),
    InventedOffer(
      letter: "B", name: Text(fr: "l’équilibrée", en: "the balanced one"), price: 100_000,
      quality: 4, environment: 3),
    InventedOffer(
      letter: "C", name: Text(fr: "la plus complète", en: "the fullest"), price: 130_000,
      quality: 5, environment: 5),
  ]

  /// The words that ask for a trial; what follows them are weights.
  static func words(_ line: String) -> String? {
    for word in ["essai", "trial", "try"] where PromptWord.folded(line).hasPrefix(word) {
      let rest = line.trimmed.dropFirst(word.count)
      if rest.isEmpty { return "" }
      if rest.first?.isLetter == false { return String(rest.drop { " :".contains($0) }) }
    }
    return nil
  }

  /// The offers, who wins by `shares`, and who would win with other weights of price.
  func lines(_ shares: WeightShares, in language: Language) -> [String] {
    let typography = Typography(language)
    let heading = Text(
      fr: "Trois offres inventées (rien n’est enregistré)\u{202F}:",
      en: "Three invented offers (nothing is recorded):")
    let offers = Self.offers.map { offer in
      let price = typography.number(ExactDecimal(offer.price))
      return Text(
        fr: "\(offer.letter), \(offer.name.fr)\u{202F}: \(price) € TTC, qualité "
          + "\(offer.quality) sur 5, environnement \(offer.environment) sur 5",
        en: "\(offer.letter), \(offer.name.en): €\(price) with tax, quality \(offer.quality) "
          + "of 5, environment \(offer.environment) of 5")[language]
    }
    return ["  \(heading[language])"] + offers.map { "  \($0)" }
      + ([shares] + others(shares)).compactMap { line($0, typography) }
  }

  /// The same weight of the environment with price from 30 to 80 %.
  private func others(_ shares: WeightShares) -> [WeightShares] {
    [3_000, 4_000, 5_000, 6_000, 7_000, 8_000].compactMap { price in
      let quality = 10_000 - price - shares.environment.hundredths
      guard
        price != shares.price.hundredths, let price = try? Weight(hundredths: price),
        let quality = try? Weight(hundredths: quality)
      else { return nil }
      return WeightShares(price: price, quality: quality, environment: shares.environment)
    }
  }

  private func line(_ shares: WeightShares, _ typography: Typography) -> String? {
    guard let ranked = ranking(shares), let first = ranked.first else { return nil }
    let language = typography.language
    let weights = WeightShares.Part.allCases.map { part in
      "\(part.name[language]) \(typography.percent(shares[part]))"
    }.joined(separator: ", ")
    let points = ranked.map { "\($0.letter) \(typography.number($0.points))" }
    let wins = Text(
      fr: "\(first.letter) l’emporte (\(points.joined(separator: ", ")))",
      en: "\(first.letter) wins (\(points.joined(separator: ", ")))")
    return "  \(weights)\(typography.colon)\(wins[language])"
  }

  private func ranking(_ shares: WeightShares) -> [(letter: String, points: ExactDecimal)]? {
    let price = PriceMethodChoice(id: "proportional")
    let criteria = WeightShares.Part.allCases.map { part in
      Criterion(
        key: CriterionKey(part.rawValue), name: BilingualText(part.rawValue, in: .english),
        type: part == .price ? .price : .quality, weight: .percent(shares[part]),
        scale: part == .price ? nil : 5, priceMethod: part == .price ? price : nil)
    }
    let evaluation = Evaluation(
      lot: Lot(criteria: criteria), offers: Self.offers.map(Self.offer))
    guard let result = try? evaluation.result() else { return nil }
    return result.ranking.map { ranked in
      let text = ranked.shownTotal.decimalText(2, .halfUp)
      return (Self.offers[ranked.offer].letter, (try? ExactDecimal(parsing: text)) ?? 0)
    }
  }

  private static func offer(_ invented: InventedOffer) -> Offer {
    Offer(
      tenderer: Tenderer(name: invented.letter),
      priceLines: [
        PriceLine(
          label: "-", basis: .oneOff, amount: ExactDecimal(invented.price), currency: .euro,
          taxBasis: .inclusive)
      ],
      marks: [
        Mark(criterion: "quality", value: ExactDecimal(invented.quality)),
        Mark(criterion: "environment", value: ExactDecimal(invented.environment)),
      ])
  }
}
