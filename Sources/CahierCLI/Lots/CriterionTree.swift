internal import CahierModel

/// A criterion in the tree of its lot.
struct CriterionPlace {
  let criterion: Criterion
  /// How many criteria stand above it.
  let depth: Int
  /// The key of the criterion above it, nil at the root.
  let parent: CriterionKey?
}

/// Where a criterion goes among those that stand beside it.
enum CriterionPosition {
  case first, last
  case before(CriterionKey)
  case after(CriterionKey)
}

extension Lot {
  /// Every criterion, parents before their children.
  var criterionPlaces: [CriterionPlace] {
    func places(_ criteria: [Criterion], _ depth: Int, _ parent: CriterionKey?) -> [CriterionPlace]
    {
      criteria.flatMap { criterion in
        [CriterionPlace(criterion: criterion, depth: depth, parent: parent)]
          + places(criterion.children, depth + 1, criterion.key)
      }
    }
    return places(criteria, 0, nil)
  }

  /// The criterion that a person names: by its key, else by the start of no other key or name.
  ///
  /// Letter case and accents do not count where they are not needed to tell two apart.
  func criterion(named name: String) throws(Failure) -> Criterion {
    let all = criterionPlaces.map(\.criterion)
    if let exact = all.first(where: { $0.key.description == name }) { return exact }
    let folded = CommandAliases.folded(name.trimmed)
    let alike = all.filter { criterion in
      [criterion.key.description, criterion.name.fr, criterion.name.en].compactMap { $0 }
        .contains { CommandAliases.folded($0) == folded }
    }
    if alike.count == 1 { return alike[0] }
    throw .data(
      "EVAL-061",
      Text(
        fr: "il n’y a pas de critère «\u{202F}\(name)\u{202F}»",
        en: "there is no criterion “\(name)”"),
      at: place,
      expected: all.isEmpty
        ? nil : Text(same: all.map(\.key.description).joined(separator: ", ")),
      remedies: [Text(same: "cahier criterion list")])
  }

  /// Changes the criterion of that key where it stands.
  mutating func update(_ key: CriterionKey, _ change: (inout Criterion) -> Void) {
    func update(_ criteria: inout [Criterion]) {
      for index in criteria.indices {
        if criteria[index].key == key { change(&criteria[index]) }
        update(&criteria[index].children)
      }
    }
    update(&criteria)
  }

  /// Takes the criterion of that key out of the tree, with those below it.
  mutating func remove(_ key: CriterionKey) {
    func remove(_ criteria: inout [Criterion]) {
      criteria.removeAll { $0.key == key }
      for index in criteria.indices { remove(&criteria[index].children) }
    }
    remove(&criteria)
  }

  /// Puts a criterion below another, nil for the root.
  mutating func insert(
    _ criterion: Criterion, below parent: CriterionKey?, at position: CriterionPosition = .last
  ) {
    guard let parent else { return criteria.insert(criterion, at: position) }
    update(parent) { $0.children.insert(criterion, at: position) }
  }
}

extension [Criterion] {
  fileprivate mutating func insert(_ criterion: Criterion, at position: CriterionPosition) {
    switch position {
    case .first: insert(criterion, at: startIndex)
    case .last: append(criterion)
    case .before(let key): insert(criterion, at: firstIndex { $0.key == key } ?? endIndex)
    case .after(let key):
      insert(criterion, at: firstIndex { $0.key == key }.map { $0 + 1 } ?? endIndex)
    }
  }
}

extension Criterion {
  /// The keys of the criterion and of all below it.
  var keys: [CriterionKey] { [key] + children.flatMap(\.keys) }

  /// The name that people read, else the key.
  func shownName(_ language: Language) -> String {
    let name = name.preferring(language)
    return name.isEmpty ? key.description : name
  }
}
