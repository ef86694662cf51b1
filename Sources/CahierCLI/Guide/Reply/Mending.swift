internal import CahierModel

/// What a reply mends in items that lack something: links, levels, items that serve others.
struct Mending: Hashable {
  var links: [NewLink] = []
  /// The ids of ready items to take.
  var taken: [String] = []
  var removed: [ItemReference] = []
  var levels: [Level] = []
  var setAside: [SetAside] = []

  struct NewLink: Hashable {
    let from: ItemReference
    let role: String
    let to: ItemReference
  }

  struct Level: Hashable {
    let item: ItemReference
    /// Nil takes the level away.
    let level: MeasurableLevel?
  }

  /// An opinion that leads nowhere, with the reason.
  struct SetAside: Hashable {
    let item: ItemReference
    let reason: String
  }

  var isEmpty: Bool { self == Mending() }
}

/// What it takes to set an item aside: a word of a field of choice, and a text for the reason.
struct SettingAside {
  let decision: ItemField
  let word: String
  let reason: ItemField

  /// Nil for a kind whose items are never set aside.
  init?(_ kind: ItemKind, in template: SpecificationTemplate) {
    let word = "setAside"
    let decision = kind.fields.first { field in
      guard case .choice(let vocabulary) = field.kind else { return false }
      return template.vocabularies[id: vocabulary]?.words.contains(id: word) ?? false
    }
    guard let decision, let reason = kind.fields[id: "reason"], reason.kind == .text else {
      return nil
    }
    self.decision = decision
    self.word = word
    self.reason = reason
  }
}
