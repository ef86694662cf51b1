internal import CahierModel
internal import CahierRules
internal import CahierStore

extension AnswerRecording {
  /// Takes the criteria that were picked into the only lot, or into a first one, and gives back
  /// those that were not, as long as no offer is marked.
  func takeCriteria(_ value: AnswerValue?, for asked: AskedQuestion) throws -> [Text] {
    guard asked.question.action == .pickCriteria, case .words(let ids) = value else { return [] }
    guard var lot = try onlyLot() else {
      return [Self.severalLots("cahier criterion take … --lot")]
    }
    var told = try take(missing(ids, in: lot), into: &lot)
    told += try giveBack(allBut: ids, in: &lot)
    guard !told.isEmpty else { return [] }
    if let shares = answeredShares { told += settle(shares, in: &lot) }
    try save(lot)
    return told + WeightSum.all(in: lot).filter { !$0.isWhole }.map(\.line)
  }

  /// Gives the criteria the weights that were answered; a lot with none takes those proposed first.
  func weigh(_ value: AnswerValue?, for asked: AskedQuestion) throws -> [Text] {
    guard
      let answer = WeightAnswer(asked.question.parts), case .rows(let rows) = value,
      let row = rows.first, let shares = try? answer.shares(row)
    else { return [] }
    guard var lot = try onlyLot() else {
      return [Self.severalLots("cahier criterion edit … --weight … --lot …")]
    }
    let before = lot
    var told: [Text] = []
    if lot.criteria.isEmpty {
      let ids = CriterionOffer.all(in: template.criteria).filter(\.isProposed).map(\.id)
      told += try take(ids, into: &lot)
    }
    told += settle(shares, in: &lot)
    if lot == before { return [] }
    try save(lot)
    return try told + cautions(about: lot)
  }

  /// What the law holds against the weights, and that marks were given under others.
  private func cautions(about lot: Lot) throws -> [Text] {
    let marks = try writer.reader.offers(lot: lot.key).map(\.marks.count).reduce(0, +)
    let law = AwardCriteriaRule.diagnostics(
      for: lot, under: dossier.header.jurisdiction, on: dossier.header.date
    ).filter { $0.severity != .note }
    let rules = marks > 0 ? [LotChange(lot: lot, marks: marks).rulesAfterMarks] : []
    return (law + rules).flatMap { [$0.opening] + $0.remedies.map { Text(same: "  ") + $0 } }
  }

  private func onlyLot() throws -> Lot? {
    let lots = try writer.reader.lots()
    if lots.count > 1 { return nil }
    return lots.first ?? Lot(method: EvaluationMethod(currency: dossier.header.currency))
  }

  private func save(_ lot: Lot) throws {
    if try writer.reader.lots().isEmpty { try writer.add(lot) } else { try writer.update(lot) }
  }

  private static func severalLots(_ command: String) -> Text {
    Text(
      fr: "Il y a plusieurs lots\u{202F}: « \(command) » pour chacun.",
      en: "There are several lots: “\(command)” for each.")
  }
}

// MARK: - Taking and giving back

extension AnswerRecording {
  private func take(_ ids: [String], into lot: inout Lot) throws -> [Text] {
    let taking = CriterionTaking(
      library: template.criteria, languages: dossier.header.languages)
    var (named, keys): ([String], [CriterionKey]) = ([], [])
    for id in ids {
      let taken = try taking.take(id, into: &lot)
      named.append(taken[0].description)
      keys += taken
    }
    guard !named.isEmpty else { return [] }
    let list = named.joined(separator: ", ")
    let bringing = ItemBringing(
      template: template, languages: dossier.header.languages, writer: writer)
    return [
      Text(
        fr: "Critère\(named.count > 1 ? "s" : "") pris\u{202F}: \(list).",
        en: "\(named.count > 1 ? "Criteria" : "Criterion") taken: \(list).")
    ] + (try bringing.bring(with: keys))
  }

  /// Takes out what the library offers and the answer leaves out; what people wrote stays.
  private func giveBack(allBut ids: [String], in lot: inout Lot) throws -> [Text] {
    let kept = Set(ids)
    let rest = (template.criteria.prices.map(\.id) + template.criteria.criteria.map(\.id))
      .filter { !kept.contains($0) }.map(ReadyCriterion.key)
    let there = rest.filter { key in lot.criterionPlaces.contains { $0.criterion.key == key } }
    guard !there.isEmpty else { return [] }
    let list = there.map(\.description).joined(separator: ", ")
    guard try writer.reader.offers(lot: lot.key).allSatisfy(\.marks.isEmpty) else {
      return [
        Text(
          fr: "Des offres sont notées\u{202F}: \(list) restent.",
          en: "Offers are marked: \(list) stay.")
      ]
    }
    for key in there { lot.remove(key) }
    let groups = Set(template.criteria.groups.map(\.id))
    lot.criteria.removeAll { groups.contains($0.key.description) && $0.isLeaf }
    return [Text(fr: "Retiré\u{202F}: \(list).", en: "Taken out: \(list).")]
  }

  /// What has to be taken: whole groups by their ids, so that they come with their shares.
  private func missing(_ ids: [String], in lot: Lot) -> [String] {
    let there = Set(lot.criterionPlaces.map(\.criterion.key))
    var rest = ids.filter { !there.contains(ReadyCriterion.key(of: $0)) }
    var taken: [String] = []
    for offer in CriterionOffer.all(in: template.criteria)
    where !offer.ids.isEmpty && offer.ids.allSatisfy(rest.contains) {
      taken.append(offer.id)
      rest.removeAll { offer.ids.contains($0) }
    }
    return taken + rest
  }
}

// MARK: - Weights

extension AnswerRecording {
  /// The weights that the guide was answered, or nil.
  private var answeredShares: WeightShares? {
    guard
      let reference = template.reference(filling: .priceWeight),
      let question = template.guide.questions[id: reference.question],
      case .rows(let rows) = dossier.answer(to: question.id)?.value, let row = rows.first
    else { return nil }
    return try? WeightAnswer(question.parts)?.shares(row)
  }

  /// Sets the weights, and tells them, with what no criterion carries.
  private func settle(_ shares: WeightShares, in lot: inout Lot) -> [Text] {
    let arePoints = lot.criteria.contains {
      if case .points = $0.weight { true } else { false }
    }
    if arePoints {
      return [
        Text(
          fr: "Les critères comptent en points\u{202F}: leurs poids ne changent pas.",
          en: "The criteria count in points: their weights do not change.")
      ]
    }
    let missing = shares.apply(to: &lot)
    let weights = Text.joined(lot.criteria.map(Self.weight))
    return [Text(fr: "Poids\u{202F}: ", en: "Weights: ") + weights + Text(same: ".")]
      + missing.map { Self.uncarried($0, shares) }
  }

  private static func weight(_ criterion: Criterion) -> Text {
    func shown(_ language: Language) -> String {
      guard case .percent(let weight) = criterion.weight else { return "" }
      return "\(criterion.shownName(language)) \(Typography(language).percent(weight))"
    }
    return Text(fr: shown(.french), en: shown(.english))
  }

  private static func uncarried(_ part: WeightShares.Part, _ shares: WeightShares) -> Text {
    let percent = Text(
      fr: Typography(.french).percent(shares[part]),
      en: Typography(.english).percent(shares[part]))
    return Text(
      fr: "Aucun critère ne porte les \(percent.fr) de la part « \(part.name.fr) »\u{202F}: "
        + "cahier criterion library, puis cahier criterion take.",
      en: "No criterion carries the \(percent.en) of “\(part.name.en)”: "
        + "cahier criterion library, then cahier criterion take.")
  }
}
