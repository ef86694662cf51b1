package import CahierModel

/// A check of what one item says, and of where it leads.
///
/// It warns and says how to mend: it never refuses. It knows the fields of a kind by their purpose
/// and their words by the template, never by a name of its own.
package protocol ItemRule: Sendable {
  /// The code of its diagnostics, given once.
  static var code: String { get }
  /// Why the rule is there, in one sentence.
  static var reason: Text { get }

  /// What is wrong with the item, in the order of the fields and links of its kind.
  static func faults(in item: CheckedItem) -> [ItemFault]
}

/// An item with what a rule reads it against.
package struct CheckedItem {
  /// The item as the dossier holds it.
  package let item: Item
  /// What the template says of items of its kind: fields, purposes, links.
  package let kind: ItemKind
  /// The links that go out from the item.
  package let links: [Link]
  /// The template of the dossier, for its vocabularies and other kinds.
  package let template: SpecificationTemplate

  package init(_ item: Item, of kind: ItemKind, links: [Link], in template: SpecificationTemplate) {
    self.item = item
    self.kind = kind
    self.links = links
    self.template = template
  }

  /// The field of a purpose with its vocabulary and the id of the word that the item has there.
  func choice(
    _ purpose: ItemField.Purpose
  ) -> (field: ItemField, words: IdentifiedList<VocabularyWord>, word: String)? {
    guard
      let field = kind.field(for: purpose), case .choice(let id) = field.kind,
      let words = template.vocabularies[id: id]?.words, case .word(let word) = item.fields[field.id]
    else { return nil }
    return (field, words, word)
  }
}

/// What is wrong with an item, the same for every item that is wrong in that way.
package struct ItemFault: Hashable, Sendable {
  /// A way to mend it.
  struct Remedy: Hashable, Sendable {
    /// What the remedy makes of the item, in a word or two.
    let effect: Text
    /// The options of `cahier item edit` that do it.
    let options: String
  }

  /// The code of the rule that found it: `SPEC-008`, `TRACE-001`.
  package let code: String
  let message: Text
  let reason: Text
  let remedies: [Remedy]
  /// The kinds whose items are worth a look before.
  let lists: [ItemKind]

  init(
    _ rule: any ItemRule.Type, _ message: Text, _ remedies: [Remedy], lists: [ItemKind] = []
  ) {
    code = rule.code
    reason = rule.reason
    self.message = message
    self.remedies = remedies
    self.lists = lists
  }

  /// The warning about all items that are wrong in this way, with the commands that mend them.
  package func diagnostic(on codes: [ItemCode]) -> Diagnostic {
    let command = "cahier item edit \(ItemCode.listed(codes, separator: ","))"
    return Diagnostic(
      .warning, code, message, at: [Text(same: ItemCode.listed(codes))], expected: reason,
      remedies: lists.map(\.listing)
        + remedies.map { remedy in
          Text(
            fr: "\(remedy.effect.fr)\u{202F}: \(command) \(remedy.options)",
            en: "\(remedy.effect.en): \(command) \(remedy.options)")
        })
  }
}

extension ItemKind {
  /// The command that lists the items of the kind, by its own nouns.
  fileprivate var listing: Text {
    Text(
      fr: "cahier \(nouns[.french]?.first ?? id) lister",
      en: "cahier \(nouns[.english]?.first ?? id) list")
  }
}

/// Every rule on items.
package enum ItemRules {
  /// The rules in the order in which they speak.
  package static let all: [any ItemRule.Type] = [
    ScoredMustRule.self, KnockOutPriorityRule.self, MissingLinkRule.self,
  ]

  /// What is wrong with an item, rule by rule.
  package static func faults(in item: CheckedItem) -> [ItemFault] {
    all.flatMap { $0.faults(in: item) }
  }

  /// The warnings about several items: one for all that are wrong in the same way, in the order in
  /// which they are first met.
  package static func diagnostics(_ found: [(code: ItemCode, fault: ItemFault)]) -> [Diagnostic] {
    var order: [ItemFault] = []
    var codes: [ItemFault: [ItemCode]] = [:]
    for (code, fault) in found {
      if codes[fault] == nil { order.append(fault) }
      codes[fault, default: []].append(code)
    }
    return order.map { $0.diagnostic(on: codes[$0] ?? []) }
  }
}
