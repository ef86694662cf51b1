internal import CahierModel
internal import CahierRules

// Weights: what Enter takes, and the trial on invented offers.
extension QuestionDialogue {
  /// The weights that the criteria have, else those that the template suggests.
  private var usualShares: WeightShares? {
    guard WeightAnswer(question.parts) != nil else { return nil }
    if let lot = dossier.lots.first, !lot.criteria.isEmpty { return WeightShares(of: lot) }
    var lot = Lot()
    let taking = CriterionTaking(library: template.criteria, languages: dossier.header.languages)
    for offer in CriterionOffer.all(in: template.criteria) where offer.isProposed {
      _ = try? taking.take(offer.id, into: &lot)
    }
    return WeightShares(of: lot)
  }

  /// The row that Enter takes where there is no answer yet.
  var proposedWeights: Row? {
    guard let shares = usualShares else { return nil }
    let weights: [AnswerFill: Weight] = [
      .priceWeight: shares.price, .qualityWeight: shares.quality,
      .environmentWeight: shares.environment,
    ]
    return question.parts.reduce(into: [:]) { row, part in
      guard
        let weight = part.fills.flatMap({ weights[$0] }),
        let number = try? ExactDecimal(coefficient: weight.hundredths, decimals: 2)
      else { return }
      row?[part.id] = .number(number.reduced)
    }
  }

  /// The question with what Enter takes and the word for a trial; nil where no weights are asked.
  var weightPrompt: String? {
    guard WeightAnswer(question.parts) != nil else { return nil }
    guard current == nil, let row = proposedWeights else {
      return ask + Text(fr: " (ou « essai »)", en: " (or “trial”)").shown
    }
    let weights = question.parts.compactMap { part in row[part.id].map { showing.shown($0, part) } }
    let list = weights.joined(separator: ", ")
    return ask
      + Text(
        fr: " (Entrée\u{202F}: \(list) ; ou « essai »)", en: " (Enter: \(list); or “trial”)"
      ).shown
  }

  /// Shows who wins by the weights that were typed after the word, else by the usual ones.
  func tryWeights(_ words: String) throws(Detour) {
    var shares = usualShares
    do throws(InputFault) {
      if !words.isEmpty, let row = RowReading(reading: reading, parts: question.parts).row(words) {
        shares = try WeightAnswer(question.parts)?.shares(row)
      }
    } catch {
      return try lines.refuse(error)
    }
    guard let shares else { return }
    console.say(WeightTrial().lines(shares, in: ScreenLanguage.current))
  }
}
