package import CahierEvaluation
internal import CahierFormats
package import CahierModel

extension EvaluationResult {
  /// The result as JSON, as `docs/evaluate.md` describes it, with a line end at the end.
  ///
  /// Exact figures are fractions in lowest terms, as text; those shown have a decimal point in
  /// every language.
  ///
  /// `reading`: how a grid was understood, where the offers were read from one.
  package func json(in language: Language, reading: GridReading? = nil) -> String {
    let read = reading.map { [("read", $0.json)] } ?? []
    let document = JSONValue.ordered(
      [("evaluation", .integer(EvaluationFile.version))] + read + [
        ("ranking", .array(ranking.map(rankedOffer))),
        ("eliminated", .array(eliminated.map(elimination))),
        ("setAside", .array(setAside.map { outside($0, language) })),
        ("ties", .array(ties.map(tie))), ("robustness", .object([])),
      ])
    return document.text(isIndented: true) + "\n"
  }

  /// One offer of the result as JSON: where it stands, its criteria, and its calculation in words.
  ///
  /// - Parameters:
  ///   - offer: The position of the offer in the evaluation.
  ///   - calculation: The lines that people read of how its total came about.
  ///   - language: The language of reasons.
  /// - Returns: The text, with a line end at the end.
  package func json(explaining offer: Int, calculation: [String], in language: Language) -> String {
    let criteria = outline.roots.compactMap { criterion($0, of: offer) }
    var entries = [JSONValue.Member("evaluation", .integer(EvaluationFile.version))]
    if let ranked = ranking.first(where: { $0.offer == offer }) {
      entries.append(JSONValue.Member("ranked", rankedOffer(ranked)))
    } else if let eliminated = eliminated.first(where: { $0.offer == offer }) {
      entries.append(JSONValue.Member("eliminated", elimination(eliminated)))
      entries.append(JSONValue.Member("criteria", .array(criteria)))
    } else {
      entries.append(JSONValue.Member("setAside", outside(offer, language)))
    }
    entries.append(JSONValue.Member("calculation", .array(calculation.map { .string($0) })))
    return JSONValue.object(entries).text(isIndented: true) + "\n"
  }

  private func rankedOffer(_ ranked: RankedOffer) -> JSONValue {
    JSONValue.ordered([
      ("offer", .string(offer(ranked.offer).name)), ("rank", .integer(ranked.rank)),
      ("total", figure(ranked.total, decimals: lot.method.rounding.totals)),
      ("criteria", .array(outline.roots.compactMap { criterion($0, of: ranked.offer) })),
    ])
  }

  private func outside(_ position: Int, _ language: Language) -> JSONValue {
    JSONValue.ordered([
      ("offer", .string(offer(position).name)),
      ("status", .string(offer(position).status.rawValue)),
      ("reason", .string(offer(position).reason.preferring(language))),
    ])
  }

  private func figure(_ value: Rational, decimals: Int) -> JSONValue {
    JSONValue.ordered([
      ("exact", .string(value.description)),
      ("shown", .string(value.decimalText(decimals, lot.method.rounding.mode))),
    ])
  }

  private func points(_ value: Rational) -> JSONValue {
    figure(value, decimals: lot.method.rounding.marks)
  }

  private func key(of criterion: Int) -> JSONValue {
    .string(outline.nodes[criterion].criterion.key.description)
  }

  /// A criterion with its points, then its mark or its sub-criteria.
  private func criterion(_ criterion: Int, of offer: Int) -> JSONValue? {
    guard let points = points(of: offer, on: criterion) else { return nil }
    var entries = [
      JSONValue.Member("name", key(of: criterion)),
      JSONValue.Member("points", self.points(points)),
    ]
    if let mark = mark(of: offer, on: criterion) {
      entries.append(JSONValue.Member("mark", self.points(mark)))
    }
    if let price = price(of: offer, on: criterion) {
      let decimals = lot.method.rounding.prices ?? 2
      entries.append(JSONValue.Member("price", figure(price, decimals: decimals)))
    }
    let children = outline.children(of: criterion).compactMap { self.criterion($0, of: offer) }
    if !children.isEmpty { entries.append(JSONValue.Member("criteria", .array(children))) }
    return .object(entries)
  }

  private func elimination(_ eliminated: EliminatedOffer) -> JSONValue {
    JSONValue.ordered([
      ("offer", .string(offer(eliminated.offer).name)),
      (
        "below",
        .array(
          eliminated.misses.map { miss in
            JSONValue.ordered([
              ("criterion", key(of: miss.criterion)), ("points", points(miss.points)),
              ("minimum", points(miss.minimum)),
            ])
          })
      ),
    ])
  }

  private func tie(_ tie: TieDecision) -> JSONValue {
    func names(_ offers: [Int]) -> JSONValue { .array(offers.map { .string(offer($0).name) }) }
    let steps = tie.steps.map { step in
      JSONValue.ordered([
        ("criterion", key(of: step.criterion)), ("offers", names(step.offers)),
        ("points", .array(step.points.map(points))),
      ])
    }
    return JSONValue.ordered([
      ("offers", names(tie.offers)),
      ("total", figure(tie.total, decimals: lot.method.rounding.totals)),
      ("steps", .array(steps)), ("order", .array(tie.groups.map(names))),
    ])
  }
}

extension JSONValue {
  /// An object of values that are made already, with its keys in the order given.
  fileprivate static func ordered(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { Member($0.0, $0.1) })
  }
}

extension GridReading {
  /// How the grid was understood, for programs.
  fileprivate var json: JSONValue {
    JSONValue.ordered([
      ("separator", .string("\(separator)")),
      ("decimalMark", .string(hasDecimalComma ? "," : ".")),
      ("encoding", .string(encoding.name)), ("method", .string(method)),
    ])
  }
}
