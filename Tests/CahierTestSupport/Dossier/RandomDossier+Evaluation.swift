import CahierModel

extension RandomDossier {
  mutating func lots(_ size: Int) -> [Lot] {
    (0..<count(min(size, 3))).map { number in
      let method = EvaluationMethod(
        currency: one(of: [.euro, Currency("USD") ?? .euro]), taxBasis: one(of: TaxBasis.allCases),
        totalPoints: decimal(), rounding: rounding(),
        ties: (0..<count(2)).map { _ in CriterionKey(string()) },
        individualMarks: one(of: MarkAggregation.allCases))
      var names = 0
      return Lot(
        key: number == 0 ? "" : "\(number)", title: text(), method: method,
        criteria: criteria(depth: 2, names: &names))
    }
  }

  private mutating func rounding() -> Rounding {
    Rounding(
      marks: number(in: 0...9), totals: number(in: 0...9), mode: one(of: RoundingMode.allCases),
      rankOn: one(of: RankBasis.allCases), stage: one(of: RoundingStage.allCases),
      prices: maybe { $0.number(in: 0...9) })
  }

  private mutating func criteria(depth: Int, names: inout Int) -> [Criterion] {
    var criteria: [Criterion] = []
    for _ in 0..<count(3) {
      names += 1
      let key = CriterionKey(number(in: 0...1) == 0 ? "c\(names)" : "\(names) \(string())")
      let children = depth == 0 ? [] : self.criteria(depth: depth - 1, names: &names)
      criteria.append(criterion(key, children))
    }
    return criteria
  }

  private mutating func criterion(_ key: CriterionKey, _ children: [Criterion]) -> Criterion {
    let weight: CriterionWeight =
      (try? Weight(hundredths: percent())).map(CriterionWeight.percent) ?? .points(decimal())
    return Criterion(
      key: key, name: text(), type: one(of: CriterionType.allCases),
      weight: number(in: 0...1) == 0 ? .points(decimal()) : weight, scale: maybe { $0.decimal() },
      levels: (0..<count(3)).map { _ in LevelDescriptor(mark: decimal(), meaning: text()) },
      minimum: maybe { $0.decimal() },
      priceMethod: maybe {
        PriceMethodChoice(id: $0.string(), parameters: [$0.string(): $0.decimal(), "n": 2])
      }, isEnvironmental: number(in: 0...1) == 1, children: children)
  }

  mutating func offers(_ size: Int, _ lots: [Lot], _ items: [Item]) -> [Offer] {
    (0..<count(size)).map { number in
      let lot = one(of: lots)
      let tenderer = Tenderer(
        name: "\(name()) \(number)", registration: maybe { $0.string() },
        members: (0..<count(2)).map { _ in string() })
      return Offer(
        tenderer: tenderer, lot: lot.key, variant: maybe { $0.string() },
        received: maybe { $0.string() }, status: one(of: OfferStatus.allCases), reason: text(),
        priceLines: (0..<count(size)).map { _ in line() }, responses: responses(items),
        marks: marks(of: lot.criteria))
    }
  }

  private mutating func line() -> PriceLine {
    PriceLine(
      label: string(), basis: one(of: PriceBasis.allCases), amount: decimal(),
      quantity: maybe { $0.decimal() }, months: maybe { $0.number(in: 0...120) },
      currency: one(of: [.euro, Currency("CHF") ?? .euro]), taxBasis: one(of: TaxBasis.allCases),
      taxRate: maybe { TaxRate(hundredths: $0.percent()) } ?? nil,
      criterion: maybe { CriterionKey($0.string()) })
  }

  private mutating func responses(_ items: [Item]) -> [Response] {
    items.shuffled(using: &generator).prefix(count(4)).map { item in
      Response(
        item: item.code.description, answer: one(of: ResponseAnswer.allCases), comment: text(),
        date: maybe { $0.date() })
    }
  }

  private mutating func marks(of criteria: [Criterion]) -> [Mark] {
    criteria.flatMap { criterion -> [Mark] in
      let evaluators: [String?] = one(of: [[], [nil], [nil, "Martin"], ["Martin", "S. O’Neil"]])
      return evaluators.map { evaluator in
        Mark(
          criterion: criterion.key, value: decimal(), justification: text(),
          place: maybe { $0.string() }, evaluator: evaluator)
      } + marks(of: criterion.children)
    }
  }
}
