internal import CahierModel
internal import CahierRules

/// Takes criteria of the template's library into a lot, with the weights that it suggests.
struct CriterionTaking {
  let library: CriterionLibrary
  /// The languages of the dossier.
  let languages: [Language]

  /// Takes what an id names: a price criterion, a group with all its criteria, or one criterion.
  ///
  /// Ids are read with or without `criterion.` before them; the rest is the key in the lot.
  ///
  /// - Returns: The keys of what was added.
  func take(_ id: String, into lot: inout Lot) throws(Failure) -> [CriterionKey] {
    let full = id.hasPrefix(ReadyCriterion.prefix) ? id : ReadyCriterion.prefix + id
    if let price = library.prices[id: full] { return try add(criterion(price), to: &lot) }
    if let group = library.groups[id: id] {
      var parent = criterion(group)
      parent.children = children(library.usualCriteria(of: group.id))
      return try add(parent, to: &lot)
    }
    guard let ready = library.criteria[id: full], let group = library.groups[id: ready.group] else {
      throw unknown(id)
    }
    let key = CriterionKey(group.id)
    if lot.criterionPlaces.contains(where: { $0.criterion.key == key }) {
      return try join(ready, to: key, in: &lot)
    }
    var parent = criterion(group)
    parent.children = children([ready])
    return try add(parent, to: &lot)
  }

  private func add(
    _ criterion: Criterion, below parent: CriterionKey? = nil, to lot: inout Lot
  ) throws(Failure) -> [CriterionKey] {
    let taken = Set(lot.criterionPlaces.map(\.criterion.key))
    if let twice = criterion.keys.first(where: taken.contains) {
      throw .data(
        "EVAL-065",
        Text(fr: "«\u{202F}\(twice)\u{202F}» est déjà pris", en: "“\(twice)” is taken already"),
        at: lot.place,
        remedies: [
          Text(
            fr: "Prendre un à un les critères qui manquent du groupe.",
            en: "Take the criteria that the group lacks one by one."),
          Text(same: "cahier criterion list"),
        ])
    }
    lot.insert(criterion, below: parent)
    return criterion.keys
  }

  private func criterion(_ price: ReadyPriceCriterion) -> Criterion {
    Criterion(
      key: ReadyCriterion.key(of: price.id), name: text(price.title),
      type: price.kind == .price ? .price : .cost, weight: .percent(price.suggestedWeight),
      priceMethod: PriceMethodChoice(id: price.method))
  }

  private func criterion(_ group: CriterionGroup) -> Criterion {
    Criterion(
      key: CriterionKey(group.id), name: text(group.name), type: .quality,
      weight: .percent(group.suggestedWeight))
  }

  private func criterion(_ ready: ReadyCriterion) -> Criterion {
    Criterion(
      key: ReadyCriterion.key(of: ready.id), name: text(ready.title), type: .quality,
      weight: .percent(ready.shareOfGroup), scale: ExactDecimal(ready.scale),
      levels: ready.levels.enumerated().map { mark, meaning in
        LevelDescriptor(mark: ExactDecimal(mark), meaning: text(meaning))
      }, isEnvironmental: ready.isEnvironmental)
  }

  /// Adds a criterion to its group; a group that weighs as the library has it shares its weight anew,
  /// one that people weighed keeps their weights.
  private func join(
    _ ready: ReadyCriterion, to group: CriterionKey, in lot: inout Lot
  ) throws(Failure) -> [CriterionKey] {
    let before = lot.criterionPlaces.first { $0.criterion.key == group }?.criterion.children ?? []
    let known = library.criteria(of: ready.group).filter { known in
      before.contains { $0.key == ReadyCriterion.key(of: known.id) }
    }
    let usual = Dictionary(
      children(known).map { ($0.key, $0.weight) }, uniquingKeysWith: { first, _ in first })
    let added = try add(criterion(ready), below: group, to: &lot)
    guard before.allSatisfy({ usual[$0.key] == $0.weight }) else { return added }
    for child in children(known + [ready]) { lot.update(child.key) { $0.weight = child.weight } }
    return added
  }

  /// The criteria of a group, which share the whole weight in proportion to what the library says.
  private func children(_ ready: [ReadyCriterion]) -> [Criterion] {
    let shares = Apportionment.shares(
      of: Weight.whole.hundredths, sizes: ready.map(\.shareOfGroup.hundredths), step: 100)
    return zip(ready, shares).map { ready, share in
      var child = criterion(ready)
      if let weight = try? Weight(hundredths: share) { child.weight = .percent(weight) }
      return child
    }
  }

  private func text(_ text: Text) -> BilingualText {
    languages.reduce(into: BilingualText()) { $0[$1] = text[$1] }
  }

  private func unknown(_ id: String) -> Failure {
    .data(
      "EVAL-066",
      Text(
        fr: "le modèle n’a pas de critère ni de groupe «\u{202F}\(id)\u{202F}»",
        en: "the template has no criterion or group “\(id)”"),
      expected: Text(same: library.groups.map(\.id).joined(separator: ", ")),
      remedies: [Text(same: "cahier criterion library")])
  }
}
