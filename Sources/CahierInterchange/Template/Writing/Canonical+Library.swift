internal import CahierModel

extension ReadyItem {
  /// The item under the kind and the family of its part of the library.
  var canonical: CanonicalValue {
    .object(
      [
        ("id", .text(id)), ("proposed", .text(proposal.rawValue)),
        ("onlyUnder", (law?.rawValue).map(CanonicalValue.text)),
      ]
        + values.map { ($0.id, $0.value.canonical) }
        + links.map { ($0.id, .texts($0.targets)) })
  }
}

extension FieldValue {
  fileprivate var canonical: CanonicalValue {
    switch self {
    case .text(let text): text.canonical
    case .texts(let texts):
      .object([("fr", .texts(texts.map(\.fr))), ("en", .texts(texts.map(\.en)))])
    case .word(let word): .text(word)
    case .level(let level): level.canonical
    case .number(let number): .plain(number.description)
    case .flag(let flag): .plain(flag.description)
    case .date(let date): .text(date.description)
    case .sources(let sources): .texts(sources)
    }
  }
}

extension MeasurableLevel {
  fileprivate var canonical: CanonicalValue {
    .object([(comparison.rawValue, amount.canonical), ("unit", .text(unit))])
  }
}

extension MeasurableLevel.Amount {
  fileprivate var canonical: CanonicalValue {
    switch self {
    case .number(let number): .plain(number.description)
    case .parameter(let name): .text("{\(name)}")
    }
  }
}

extension CriterionLibrary {
  var canonical: CanonicalValue? {
    guard !groups.isEmpty || !criteria.isEmpty || !prices.isEmpty else { return nil }
    return .object([
      ("evidence", evidenceVocabulary.map(CanonicalValue.text)),
      ("groups", .table(groups, \.canonical) ?? .object([])),
      ("prices", .some(prices.map(\.canonical))),
      ("criteria", .list(criteria.map(\.canonical))),
    ])
  }
}

extension CriterionGroup {
  fileprivate var canonical: CanonicalValue {
    .object([("name", name.canonical), ("suggestedWeight", suggestedWeight.canonical)])
  }
}

extension ReadyPriceCriterion {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("id", .text(id)), ("type", .text(kind.rawValue)), ("title", title.canonical),
      ("rationale", rationale.canonical), ("suggestedWeight", suggestedWeight.canonical),
      ("method", .text(method)), ("taxBasis", .text(taxBasis.rawValue)),
    ])
  }
}

extension ReadyCriterion {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("id", .text(id)), ("group", .text(group)), ("title", title.canonical),
      ("statement", statement.canonical), ("rationale", rationale.canonical),
      ("evidence", evidence.map(CanonicalValue.text)), ("environmental", .flag(isEnvironmental)),
      ("optional", .flag(isOptional)),
      ("shareOfGroup", shareOfGroup.canonical), ("judges", .list(judges.map(\.canonical))),
      ("brings", brings.isEmpty ? nil : .texts(brings)),
      ("levels", .object(levels.enumerated().map { ("\($0.offset)", $0.element.canonical) })),
    ])
  }
}

extension JudgedItems {
  fileprivate var canonical: CanonicalValue {
    .object([("kind", .text(kind)), ("family", family.map(CanonicalValue.text))])
  }
}

extension Weight {
  /// The weight in percent, with no sign: `33.34`.
  fileprivate var canonical: CanonicalValue {
    .text(String(description.dropLast(2)))
  }
}
