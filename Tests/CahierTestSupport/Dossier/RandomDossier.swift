package import CahierModel

/// Makes dossiers that follow `smallTemplate`, full of awkward texts and of every kind of value.
///
/// What they hold is in the order in which readers give it back: items kind by kind, links by item
/// and role, answers by question, marks by criterion.
package struct RandomDossier {
  var generator: SeededGenerator
  let languages: [Language]

  package init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let choices: [[Language]] = [[.french], [.english], [.french, .english], [.english, .french]]
    languages = choices[Int(seed % 4)]
  }

  /// A dossier with as many as `size` things of each sort.
  package mutating func dossier(size: Int = 4, reference: TemplateReference) -> Dossier {
    let items = self.items(size)
    let lots = self.lots(size)
    let evaluators = (0..<count(size)).map { number in
      Evaluator(name: "\(number) \(name())", function: maybe { $0.string() })
    }
    let links = self.links(items)
    return Dossier(
      header: header(size), template: reference, answers: answers(), items: items,
      links: links, formerValues: formerValues(links), lots: lots, evaluators: evaluators,
      offers: lots.isEmpty ? [] : offers(size, lots, items),
      suppressions: suppressions(size, items))
  }

  /// What some ends of links said, in the order of the links.
  private mutating func formerValues(_ links: [Link]) -> [FormerValue] {
    links.filter { _ in number(in: 1...3) == 1 }.flatMap { link in
      FormerValue.Side.allCases.sorted { $0.rawValue < $1.rawValue }.flatMap { side in
        (0..<number(in: 0...2)).map { place in
          FormerValue(
            link: link, side: side, field: "field\(place)",
            fingerprint: SHA256.digest(of: name()).description)
        }
      }
    }
  }

  /// Findings that are let stand, by rule: of an item, a criterion, an answer, the whole dossier.
  private mutating func suppressions(_ size: Int, _ items: [Item]) -> [Suppression] {
    (0..<count(size)).map { number in
      var places: [FindingPlace] = [
        .dossier, .criterion(lot: "", key: "price"), .criterion(lot: "1", key: "price"),
        .answer("org.size"),
      ]
      places += items.prefix(1).map { .item($0.code) }
      return Suppression(
        rule: "SPEC-\(100 + number)", place: one(of: places),
        words: maybe { $0.number(in: 1...99) }.map { "mot \($0)" },
        reason: "\(number) \(name())", date: date(), author: "\(number) \(name())")
    }
  }

  private mutating func header(_ size: Int) -> DossierHeader {
    DossierHeader(
      title: text(), languages: languages, buyer: maybe { $0.string() },
      reference: maybe { $0.string() }, currency: one(of: [.euro, Currency("CHF") ?? .euro]),
      jurisdiction: one(of: Jurisdiction.allCases), date: date(),
      procedure: maybe { $0.one(of: ProcedureType.allCases) },
      estimatedValueExVAT: maybe { $0.decimal() },
      durationMonths: maybe { $0.number(in: 1...120) },
      revisions: (0..<count(size)).map { number in
        Revision(number: "\(number).0", date: date(), author: string(), summary: text())
      })
  }
}

// MARK: - Values

extension RandomDossier {
  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func count(_ size: Int) -> Int { number(in: 0...size) }

  mutating func one<Value>(of values: [Value]) -> Value {
    values[number(in: 0...(values.count - 1))]
  }

  mutating func maybe<Value>(_ make: (inout RandomDossier) -> Value) -> Value? {
    number(in: 0...2) == 0 ? nil : make(&self)
  }

  mutating func string() -> String {
    var text = one(of: AwkwardText.all)
    if number(in: 0...3) == 0 { text += one(of: AwkwardText.all) }
    return text
  }

  /// A text that can be part of a name: on one line.
  mutating func name() -> String {
    String(string().map { $0.isNewline ? " " : $0 })
  }

  /// A text in the main language, in both, in the other alone, in none.
  mutating func text() -> BilingualText {
    switch number(in: 0...9) {
    case 0: BilingualText()
    case 1: BilingualText(string(), in: languages[0].other)
    case 2...4: BilingualText(fr: string(), en: string())
    default: BilingualText(string(), in: languages[0])
    }
  }

  mutating func decimal() -> ExactDecimal {
    let decimals = number(in: 0...ExactDecimal.maximumDecimals)
    let digits = ExactDecimal.powerOfTen(number(in: 0...18))
    let number = try? ExactDecimal(
      coefficient: number(in: (-digits + 1)...(digits - 1)), decimals: decimals)
    return number ?? .zero
  }

  mutating func whole() -> ExactDecimal { ExactDecimal(number(in: -10...1_000_000)) }

  mutating func date() -> CalendarDate {
    CalendarDate(
      year: number(in: 1000...9999), month: number(in: 1...12), day: number(in: 1...28))
      ?? one(of: [])
  }

  mutating func percent() -> Int { number(in: 0...10_000) }
}
