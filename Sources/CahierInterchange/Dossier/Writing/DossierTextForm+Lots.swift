internal import CahierModel

extension DossierTextForm {
  /// What `criteria.yaml` holds: the lots with their criteria, and those who mark.
  var criteria: [TextFormValue.Entry] {
    TextFormValue.present([
      ("lots", .some(dossier.lots.map(lot))),
      ("evaluators", .some(dossier.evaluators.map(evaluator))),
    ]).map { ($0.key, $0.value) }
  }

  private func evaluator(_ evaluator: Evaluator) -> TextFormValue {
    .row([
      ("name", .text(evaluator.name)), ("function", evaluator.function.map(TextFormValue.text)),
    ])
  }

  private func lot(_ lot: Lot) -> TextFormValue {
    let method = lot.method
    return .object([
      ("key", lot.key.isEmpty ? nil : .text(lot.key)), ("title", optional(lot.title)),
      ("currency", .word(method.currency.description)), ("taxBasis", .word(method.taxBasis)),
      ("points", .number(method.totalPoints)), ("rounding", rounding(method.rounding)),
      ("ties", .some(method.ties.map { .word($0.description) })),
      ("individualMarks", .word(method.individualMarks)),
      ("criteria", .some(lot.criteria.map { criterion($0, under: nil) })),
    ])
  }

  private func rounding(_ rounding: Rounding) -> TextFormValue {
    .row([
      ("marks", .integer(rounding.marks)), ("totals", .integer(rounding.totals)),
      ("prices", rounding.prices.map(TextFormValue.integer)), ("mode", .word(rounding.mode)),
      ("rankOn", .word(rounding.rankOn)), ("stage", .word(rounding.stage)),
    ])
  }

  /// A criterion with those below it: a type is written where it differs from the one above.
  private func criterion(_ criterion: Criterion, under parent: Criterion?) -> TextFormValue {
    let method = criterion.priceMethod
    let parameters = method?.parameters.sorted { $0.key < $1.key }.map {
      TextFormValue.Entry($0.key, .number($0.value))
    }
    return .object([
      ("key", .word(criterion.key.description)), ("name", text(criterion.name)),
      ("type", criterion.type == parent?.type ? nil : .word(criterion.type)),
      weight(criterion.weight),
      ("minimum", criterion.minimum.map(TextFormValue.number)),
      ("scale", criterion.scale.map(TextFormValue.number)),
      ("method", method.map { .word($0.id) }),
      ("parameters", parameters.flatMap { $0.isEmpty ? nil : .row($0) }),
      ("environmental", criterion.isEnvironmental ? .flag(true) : nil),
      ("levels", .some(criterion.levels.map(level))),
      ("criteria", .some(criterion.children.map { self.criterion($0, under: criterion) })),
    ])
  }

  private func weight(_ weight: CriterionWeight) -> TextFormValue.Entry {
    switch weight {
    case .percent(let share): ("weight", .percent(hundredths: share.hundredths))
    case .points(let points): ("points", .number(points))
    }
  }

  private func level(_ level: LevelDescriptor) -> TextFormValue {
    .row([("mark", .number(level.mark)), ("meaning", text(level.meaning))])
  }
}
