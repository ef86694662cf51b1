/// The kinds and fields that templates have for a consultation.
enum StockTakeKind {
  static let feedback = "feedback"
  static let population = "population"
  static let stakeholder = "stakeholder"
  /// The field of feedback that says who said it.
  static let contact = "contact"
}

/// What populations are called, however people write it.
struct StockTakeNames {
  private let language: Language
  private var known: [String: String] = [:]

  init(_ dossier: Dossier, _ language: Language) {
    self.language = language
    for item in dossier.items where item.kind == StockTakeKind.population {
      let name = title(of: item)
      known[name.foldedForCommand] = known[name.foldedForCommand] ?? name
    }
  }

  func title(of item: Item) -> String { text("title", of: item) }

  func text(_ field: String, of item: Item) -> String {
    item.texts[field]?.preferring(language) ?? ""
  }

  /// The name of a population that an answer names, as the dossier writes it.
  mutating func name(_ written: String) -> String {
    let key = written.foldedForCommand
    if let name = known[key] { return name }
    known[key] = written
    return written
  }

  /// The name of a population that was named before.
  func known(_ written: String) -> String { known[written.foldedForCommand] ?? written }
}

extension Item {
  /// The figure of a field as a whole number, 0 or more.
  func count(_ field: String) -> Int? {
    guard case .number(let number) = fields[field] else { return nil }
    let whole = number.reduced
    return whole.decimals == 0 && whole.coefficient >= 0 ? whole.coefficient : nil
  }
}

extension PopulationStand {
  static func all(_ dossier: Dossier, _ names: inout StockTakeNames) -> [PopulationStand] {
    var stands: [PopulationStand] = []
    var places: [String: Int] = [:]
    for item in dossier.items where item.kind == StockTakeKind.population {
      let name = names.title(of: item)
      guard places[name] == nil else { continue }
      places[name] = stands.count
      stands.append(
        PopulationStand(
          name: name, code: item.code, present: item.count("count"), asked: item.count("asked"),
          answered: item.count("answered"), surveyed: 0))
    }
    let spoken = dossier.consultation.surveys.flatMap(\.rows).map(\.population)
    for written in spoken where !written.isEmpty {
      let name = names.name(written)
      if places[name] == nil {
        places[name] = stands.count
        stands.append(PopulationStand(name: name, surveyed: 0))
      }
      if let place = places[name] { stands[place].surveyed += 1 }
    }
    let represented = represented(dossier)
    for index in stands.indices { stands[index].complete(with: represented) }
    return stands
  }

  private init(name: String, surveyed: Int) {
    self.init(
      name: name, code: nil, present: nil, asked: nil, answered: nil, surveyed: surveyed)
  }

  /// Takes from stakeholders and surveys what nobody said of the population itself.
  private mutating func complete(with represented: [ItemCode: (asked: Int?, answered: Int?)]) {
    let others = code.flatMap { represented[$0] }
    asked = asked ?? others?.asked
    answered = answered ?? others?.answered ?? (surveyed > 0 ? surveyed : nil)
  }

  /// The sums of the stakeholders that represent each population.
  private static func represented(
    _ dossier: Dossier
  ) -> [ItemCode: (asked: Int?, answered: Int?)] {
    let stakeholders = Dictionary(
      dossier.items.filter { $0.kind == StockTakeKind.stakeholder }.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
    var sums: [ItemCode: (asked: Int?, answered: Int?)] = [:]
    for link in dossier.links where link.role == "represents" {
      guard let item = stakeholders[link.from] else { continue }
      let sum = sums[link.to] ?? (nil, nil)
      sums[link.to] = (
        sum.asked.adding(item.count("asked")), sum.answered.adding(item.count("answered"))
      )
    }
    return sums
  }
}

extension Int? {
  /// The sum of those that are known.
  fileprivate func adding(_ other: Int?) -> Int? {
    guard let self, let other else { return self ?? other }
    let (sum, isTooLarge) = self.addingReportingOverflow(other)
    return isTooLarge ? .max : sum
  }
}

extension ThemeStand {
  static func all(
    _ dossier: Dossier, _ names: StockTakeNames, populations: [String]
  ) -> (named: [ThemeStand], without: ThemeStand) {
    var stands = dossier.consultation.themes.map { ThemeStand(name: $0.name) }
    var places = Dictionary(
      stands.enumerated().map { ($1.name.foldedForCommand, $0) },
      uniquingKeysWith: { first, _ in first })
    var without = ThemeStand(name: "")
    var ends: [ItemCode: [ItemCode]] = [:]
    for link in dossier.links { ends[link.from, default: []].append(link.to) }
    for item in dossier.items where item.kind == StockTakeKind.feedback {
      let theme = names.text("theme", of: item)
      if theme.isEmpty {
        without.add(item, names, ends[item.code] ?? [])
        continue
      }
      let key = theme.foldedForCommand
      if places[key] == nil {
        places[key] = stands.count
        stands.append(ThemeStand(name: theme))
      }
      if let place = places[key] { stands[place].add(item, names, ends[item.code] ?? []) }
    }
    for index in stands.indices { stands[index].leadsTo = stands[index].leadsTo.eachOnce }
    without.leadsTo = without.leadsTo.eachOnce
    return (stands, without)
  }

  private mutating func add(_ item: Item, _ names: StockTakeNames, _ ends: [ItemCode]) {
    let count = max(1, item.count("people") ?? 1)
    feedback += 1
    people += count
    peopleByPopulation[names.known(names.text("population", of: item)), default: 0] += count
    leadsTo += ends
    if ends.isEmpty, item.fields["decision"] != .word("setAside") { open += 1 }
  }
}

extension [ItemCode] {
  /// The codes in their order, each where it stands first.
  fileprivate var eachOnce: [ItemCode] {
    var seen: Set<ItemCode> = []
    return filter { seen.insert($0).inserted }
  }
}
