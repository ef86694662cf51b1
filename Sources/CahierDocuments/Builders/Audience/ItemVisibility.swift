import CahierModel

/// Who may read an item, by the field of its kind that says so.
///
/// Looked up once for a template, and asked for every item.
struct ItemVisibility: Sendable {
  private struct Rule: Sendable {
    let field: String
    let standard: Visibility
  }

  /// The rule of each kind that has such a field, by the id of the kind.
  private let rules: [String: Rule]

  init(_ template: SpecificationTemplate) {
    rules = template.kinds.reduce(into: [:]) { rules, kind in
      guard let field = kind.field(for: .visibility) else { return }
      let standard = field.standard.flatMap(Visibility.init) ?? .published
      rules[kind.id] = Rule(field: field.id, standard: standard)
    }
  }

  /// An item that does not say has the standard of the field.
  func callAsFunction(of item: Item) -> Visibility {
    guard let rule = rules[item.kind] else { return .published }
    guard case .word(let word) = item.fields[rule.field] else { return rule.standard }
    // A word that says neither is no permission to show the item.
    return Visibility(rawValue: word) ?? .internal
  }
}
