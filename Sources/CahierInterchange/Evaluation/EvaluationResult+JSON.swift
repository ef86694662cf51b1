package import CahierEvaluation
package import CahierModel

extension EvaluationResult {
  /// The result as JSON, as `docs/evaluate.md` describes it, with a line end at the end.
  ///
  /// Exact figures are fractions in lowest terms, as text; those shown have a decimal point in
  /// every language.
  package func json(in language: Language) -> String {
    let ranking = ranking.map { ranked in
      JSONText.object([
        ("offer", .string(offer(ranked.offer).name)), ("rank", .number(ranked.rank)),
        ("total", figure(ranked.total, decimals: lot.method.rounding.totals)),
        ("criteria", .array(outline.roots.compactMap { criterion($0, of: ranked.offer) })),
      ])
    }
    let setAside = setAside.map { position in
      JSONText.object([
        ("offer", .string(offer(position).name)),
        ("status", .string(offer(position).status.rawValue)),
        ("reason", .string(offer(position).reason.preferring(language))),
      ])
    }
    let document = JSONText.object([
      ("evaluation", .number(EvaluationFile.version)), ("ranking", .array(ranking)),
      ("eliminated", .array(eliminated.map(elimination))), ("setAside", .array(setAside)),
      ("ties", .array(ties.map(tie))), ("robustness", .object([])),
    ])
    return document.written() + "\n"
  }

  private func figure(_ value: Rational, decimals: Int) -> JSONText {
    .object([
      ("exact", .string(value.description)),
      ("shown", .string(value.decimalText(decimals, lot.method.rounding.mode))),
    ])
  }

  private func points(_ value: Rational) -> JSONText {
    figure(value, decimals: lot.method.rounding.marks)
  }

  private func key(of criterion: Int) -> JSONText {
    .string(outline.nodes[criterion].criterion.key.description)
  }

  /// A criterion with its points, then its mark or its sub-criteria.
  private func criterion(_ criterion: Int, of offer: Int) -> JSONText? {
    guard let points = points(of: offer, on: criterion) else { return nil }
    var entries: [(key: String, value: JSONText)] = [
      ("name", key(of: criterion)), ("points", self.points(points)),
    ]
    if let mark = mark(of: offer, on: criterion) { entries.append(("mark", self.points(mark))) }
    if let price = price(of: offer, on: criterion) {
      entries.append(("price", figure(price, decimals: lot.method.rounding.prices ?? 2)))
    }
    let children = outline.children(of: criterion).compactMap { self.criterion($0, of: offer) }
    if !children.isEmpty { entries.append(("criteria", .array(children))) }
    return .object(entries)
  }

  private func elimination(_ eliminated: EliminatedOffer) -> JSONText {
    .object([
      ("offer", .string(offer(eliminated.offer).name)),
      (
        "below",
        .array(
          eliminated.misses.map { miss in
            .object([
              ("criterion", key(of: miss.criterion)), ("points", points(miss.points)),
              ("minimum", points(miss.minimum)),
            ])
          })
      ),
    ])
  }

  private func tie(_ tie: TieDecision) -> JSONText {
    func names(_ offers: [Int]) -> JSONText { .array(offers.map { .string(offer($0).name) }) }
    let steps = tie.steps.map { step in
      JSONText.object([
        ("criterion", key(of: step.criterion)), ("offers", names(step.offers)),
        ("points", .array(step.points.map(points))),
      ])
    }
    return .object([
      ("offers", names(tie.offers)),
      ("total", figure(tie.total, decimals: lot.method.rounding.totals)),
      ("steps", .array(steps)), ("order", .array(tie.groups.map(names))),
    ])
  }
}
