internal import CahierModel
internal import CahierRules
internal import CahierStore

extension AnswerRecording {
  /// Takes the criteria that were picked into the only lot, or into a first one.
  ///
  /// Criteria that are there stay: their weights may have been settled since.
  func takeCriteria(_ value: AnswerValue?, for asked: AskedQuestion) throws -> [Text] {
    guard asked.question.action == .pickCriteria, case .words(let ids) = value else { return [] }
    let lots = try writer.reader.lots()
    guard lots.count < 2 else {
      return [
        Text(
          fr: "Il y a plusieurs lots\u{202F}: « cahier criterion take … --lot » pour chacun.",
          en: "There are several lots: “cahier criterion take … --lot” for each.")
      ]
    }
    var lot = lots.first ?? Lot(method: EvaluationMethod(currency: dossier.header.currency))
    let taking = CriterionTaking(
      library: template.criteria, languages: dossier.header.languages)
    var told: [Text] = []
    for id in missing(ids, in: lot) {
      let keys = try taking.take(id, into: &lot)
      told.append(
        Text(
          fr: "Critère pris\u{202F}: \(keys[0]).", en: "Criterion taken: \(keys[0])."))
    }
    guard !told.isEmpty else { return [] }
    if lots.isEmpty { try writer.add(lot) } else { try writer.update(lot) }
    return told + WeightSum.all(in: lot).filter { !$0.isWhole }.map(\.line)
  }

  /// What has to be taken: whole groups by their ids, so that they come with their shares.
  private func missing(_ ids: [String], in lot: Lot) -> [String] {
    let there = Set(lot.criterionPlaces.map(\.criterion.key))
    var rest = ids.filter { !there.contains(CriterionTaking.key(of: $0)) }
    var taken: [String] = []
    for offer in CriterionOffer.all(in: template.criteria)
    where !offer.ids.isEmpty && offer.ids.allSatisfy(rest.contains) {
      taken.append(offer.id)
      rest.removeAll { offer.ids.contains($0) }
    }
    return taken + rest
  }
}
