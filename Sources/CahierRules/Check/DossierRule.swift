package import CahierModel

/// A rule that lays parts of a dossier against one another, or against the law of its day.
package protocol DossierRule: CheckRule {
  /// Dossiers that break the rule, and dossiers that do not.
  static var examples: [DossierExample] { get }

  /// What the rule finds, in the order of the dossier.
  static func findings(in scene: DossierScene) -> [Finding]
}

/// A dossier with all that the rules lay it against.
package struct DossierScene: Sendable {
  /// What is checked.
  package let dossier: Dossier
  /// Its template, for the purposes of fields and the kinds of links.
  package let template: SpecificationTemplate
  /// What its texts say.
  package let texts: GatheredTexts
  /// The translations whose source has changed since they were made.
  package let stale: [StaleTranslation]
  /// The value without tax from which a formalised procedure is due, where the law is known.
  package let formalisedThreshold: ExactDecimal?
  /// The items by their codes.
  package let items: [ItemCode: Item]
  /// The links that go out from each item.
  package let links: [ItemCode: [Link]]
  /// The published requirements with their kinds, in the order of the dossier.
  let requirements: [(item: Item, kind: ItemKind)]
  /// The items that set offers aside that do not commit to them.
  private let knockOuts: Set<ItemCode>

  /// Reads every text of a dossier once; the rest is what the dossier alone does not say.
  package init(
    _ dossier: Dossier, template: SpecificationTemplate, stale: [StaleTranslation] = [],
    formalisedThreshold: ExactDecimal? = nil, by rules: WordingRules
  ) {
    self.dossier = dossier
    self.template = template
    self.stale = stale
    self.formalisedThreshold = formalisedThreshold
    texts = GatheredTexts(CheckedTexts(of: dossier, template: template), by: rules)
    items = Dictionary(dossier.items.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    links = Dictionary(grouping: dossier.links, by: \.from)
    knockOuts = Self.knockOuts(of: dossier, template)
    requirements = dossier.items.compactMap { item in
      guard
        let kind = template.kinds[id: item.kind], kind.isRequirement, kind.visibility == .published
      else { return nil }
      return (item, kind)
    }
  }

  /// Whether an item sets offers aside that do not commit to it.
  func isKnockOut(_ item: Item) -> Bool { knockOuts.contains(item.code) }

  /// The knock-outs of a dossier, by the field of each kind that says what an item does.
  private static func knockOuts(
    of dossier: Dossier, _ template: SpecificationTemplate
  ) -> Set<ItemCode> {
    var fields: [String: String] = [:]
    for kind in template.kinds { fields[kind.id] = kind.field(for: .role)?.id }
    let knockOut = ItemValue.word(EvaluationRole.knockOut.rawValue)
    return Set(
      dossier.items.lazy.filter { item in
        fields[item.kind].map { item.fields[$0] == knockOut } ?? false
      }.map(\.code))
  }
}

/// A dossier that a rule is shown by.
package struct DossierExample: Sendable {
  /// What is particular to the dossier, as a clause with no full stop.
  package let situation: Text
  /// How many findings of the rule there are.
  package let count: Int
  /// Makes the dossier from one that no rule holds anything against.
  package let make: @Sendable (inout ExampleDossier) -> Void

  package init(
    _ situation: Text, finds count: Int = 0,
    _ make: @escaping @Sendable (inout ExampleDossier) -> Void
  ) {
    self.situation = situation
    self.count = count
    self.make = make
  }
}

extension DossierRule {
  /// A finding about an item.
  static func finding(_ code: ItemCode, _ message: Text, found: String = "") -> Finding {
    Finding(finding(found, message), at: .item(code))
  }
}
