import CahierModel

/// The lots with their criteria, laid out to be compared.
struct ComparedCriteria {
  let texts: ComparedTexts
  private var reading: DossierReading { texts.reading }
  private var language: Language { texts.language }

  var entries: [ComparedEntry] {
    reading.dossier.lots.flatMap { lot in
      [entry(of: lot)] + lot.criteria.flatMap { entries(of: $0, under: nil, in: lot) }
    }
  }

  private var areaName: String {
    Text(fr: "Critères d’attribution", en: "Award criteria")[language]
  }

  private func entry(of lot: Lot) -> ComparedEntry {
    let method = lot.method
    let total = reading.typography.number(method.totalPoints)
    let names = method.ties.map(\.description).joined(separator: ", ")
    return ComparedEntry(
      id: lot.key, part: .criteria, area: "lots",
      areaName: Text(fr: "Lots", en: "Lots")[language], label: lot.key,
      title: reading.title(of: lot),
      fields: texts.fields("title", Text(fr: "Titre", en: "Title")[language], lot.title, .title)
        + [
          one(
            "taxBasis", Text(fr: "Prix comparés", en: "Prices compared"),
            "\(method.currency) \(method.taxBasis.rawValue)", .price),
          one("points", Text(fr: "Total des points", en: "Points in all"), total, .weight),
          one(
            "rounding", Text(fr: "Arrondis", en: "Rounding"),
            method.rounding.sentence[language], .weight),
          one("ties", Text(fr: "Départage", en: "Ties"), names, .weight),
          one(
            "individualMarks", Text(fr: "Notes individuelles", en: "Individual marks"),
            marks(of: method)[language], .weight),
        ].compactMap { $0 })
  }

  private func marks(of method: EvaluationMethod) -> Text {
    switch method.individualMarks {
    case .consensus: Text(fr: "une note de consensus", en: "one consensus mark")
    case .mean: Text(fr: "la moyenne des notes", en: "the mean of the marks")
    }
  }

  private func one(
    _ id: String, _ name: Text, _ value: String?, _ nature: ComparedField.Nature
  ) -> ComparedField? {
    value.flatMap { texts.field(id, name[language], $0, nature) }
  }

  private func entries(
    of criterion: Criterion, under parent: Criterion?, in lot: Lot
  ) -> [ComparedEntry] {
    let name = reading.plain(criterion.name)
    let group = parent.map { reading.plain($0.name) } ?? reading.title(of: lot)
    let entry = ComparedEntry(
      id: "\(lot.key)/\(criterion.key)", part: .criteria, area: "criteria", areaName: areaName,
      label: criterion.key.description, title: name, group: group,
      fields: texts.fields("name", Text(fr: "Nom", en: "Name")[language], criterion.name, .title)
        + figures(of: criterion) + [scale(of: criterion), method(of: criterion)].compactMap { $0 })
    return [entry] + criterion.children.flatMap { entries(of: $0, under: criterion, in: lot) }
  }

  private func figures(of criterion: Criterion) -> [ComparedField] {
    let typography = reading.typography
    let weight =
      switch criterion.weight {
      case .percent(let share): typography.percent(share)
      case .points(let points): typography.number(points)
      }
    return [
      one("weight", Text(fr: "Pondération", en: "Weight"), weight, .weight),
      one("type", Text(fr: "Type", en: "Type"), criterion.type.name[language], .weight),
      one(
        "minimum", Text(fr: "Minimum de points", en: "Least points"),
        criterion.minimum.map(typography.number), .weight),
      one(
        "environmental", Text(fr: "Juge l’environnement", en: "Judges the environment"),
        criterion.isEnvironmental ? typography.answer(true) : nil, .weight),
      one(
        "scale", Text(fr: "Note la plus haute", en: "Highest mark"),
        criterion.scale.map(typography.number), .weight),
    ].compactMap { $0 }
  }

  private func scale(of criterion: Criterion) -> ComparedField? {
    let lines = criterion.levels.map {
      reading.typography.number($0.mark) + reading.typography.colon + reading.plain($0.meaning)
    }
    return one(
      "levels", Text(fr: "Échelle", en: "Scale"), lines.joined(separator: "\n"), .weight)
  }

  private func method(of criterion: Criterion) -> ComparedField? {
    guard let method = criterion.priceMethod else { return nil }
    let parameters = method.parameters.sorted { $0.key < $1.key }.map {
      "\($0.key) = \(reading.typography.number($0.value))"
    }
    return one(
      "method", Text(fr: "Formule du prix", en: "Price formula"),
      ([method.id] + parameters).joined(separator: ", "), .weight)
  }
}
