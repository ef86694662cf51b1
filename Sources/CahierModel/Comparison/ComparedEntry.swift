/// One thing of a specification, laid out to be compared: an item, an answer, a criterion.
package struct ComparedEntry: Hashable, Sendable {
  /// What part of a dossier the thing belongs to.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case header, answers, items, criteria
  }

  /// The name that tells it from others of its area: a code, the id of a question, a key.
  package var id: String
  /// What part of the dossier it belongs to.
  package var part: Part
  /// Things of one area only are the same thing: the id of a kind, or the name of the part.
  package var area: String
  /// What its area is called.
  package var areaName: String
  /// What people call it before its title: a code, or nothing.
  package var label: String
  /// What it is called.
  package var title: String
  /// The heading that it stands under.
  package var group: String
  /// Whether an offer must satisfy it: a knock-out, or what matters most.
  package var isBinding: Bool
  /// What it says, field by field, in the order of reading; no field twice.
  package var fields: [ComparedField]

  package init(
    id: String, part: Part, area: String, areaName: String, label: String = "", title: String,
    group: String = "", isBinding: Bool = false, fields: [ComparedField]
  ) {
    self.id = id
    self.part = part
    self.area = area
    self.areaName = areaName
    self.label = label
    self.title = title
    self.group = group
    self.isBinding = isBinding
    self.fields = fields
  }
}

/// What one field of a thing says, in words.
package struct ComparedField: Hashable, Sendable {
  /// What a field is to those who tender: this decides how much a change of it matters.
  package enum Nature: String, CaseIterable, Hashable, Sendable {
    /// What it is called.
    case title
    /// The sentence that binds.
    case statement
    /// Another text or word.
    case text
    /// How much it matters: must, should…
    case priority
    /// Whether it is a knock-out, marked, or contractual only.
    case role
    /// A figure to reach.
    case level
    /// How many are needed.
    case quantity
    /// How it is paid for.
    case price
    case date
    /// How long the contract runs, or how it is passed.
    case contract
    /// What a criterion weighs, how it is marked, what it falls under.
    case weight
    /// The items that it leads to.
    case links
    /// Kept inside: nobody who tenders sees it.
    case `internal`
  }

  /// Once in its thing.
  package var id: String
  /// What people call it.
  package var name: String
  /// What it is to those who tender.
  package var nature: Nature
  /// What it says; lines are parted by line feeds.
  package var value: String
  /// Whether the value is codes of items, with a comma between them.
  package var isCodes: Bool

  package init(
    id: String, name: String, nature: Nature, value: String, isCodes: Bool = false
  ) {
    self.id = id
    self.name = name
    self.nature = nature
    self.value = value
    self.isCodes = isCodes
  }
}
