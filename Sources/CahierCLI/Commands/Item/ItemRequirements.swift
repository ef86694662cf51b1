internal import CahierModel

/// What an item of a kind cannot do without: the fields that its kind demands, and a family.
struct ItemRequirements {
  let kind: ItemKind
  let template: SpecificationTemplate
  /// The language that texts are written in first.
  let language: Language

  /// Something that is missing, with the option that gives it.
  private struct Missing {
    let id: String
    let label: Text
    let option: String
  }

  /// Refuses an item that lacks something.
  func require(_ item: Item) throws(Failure) {
    try refuse(missing(in: item))
  }

  /// Refuses a change that takes away what the item cannot do without.
  ///
  /// What the item lacked before is not held against a change of something else.
  func require(_ item: Item, after old: Item, _ change: ItemChange) throws(Failure) {
    let before = Set(missing(in: old).map(\.id))
    let touched = change.touched
    let lost = missing(in: item).filter { !before.contains($0.id) || touched.contains($0.id) }
    let emptied = kind.fields.filter { field in
      field.isRequired && !lost.contains { $0.id == field.id }
        && change.texts[field.id]?[language] == ""
    }
    try refuse(lost + emptied.map(missing))
  }

  private func refuse(_ missing: [Missing]) throws(Failure) {
    guard !missing.isEmpty else { return }
    throw Failure(
      Diagnostic(
        .error, "INPUT-001",
        Text(
          fr: "il manque\u{202F}: \(missing.map(\.label.fr).joined(separator: ", "))",
          en: "missing: \(missing.map(\.label.en).joined(separator: ", "))"),
        remedies: missing.map {
          Text(fr: "Donner \($0.option)", en: "Give \($0.option)")
        }), status: .usage)
  }

  private func missing(in item: Item) -> [Missing] {
    let fields = kind.fields.filter { field in
      guard field.isRequired else { return false }
      switch field.kind {
      case .text, .texts: return item.texts[field.id]?.isEmpty ?? true
      default: return item.fields[field.id] == nil
      }
    }.map(missing)
    guard let families = kind.families, item.family == nil else { return fields }
    let name = template.vocabularies[id: families]?.name ?? Text(fr: "Famille", en: "Family")
    let words = template.families(of: kind).map(\.id).joined(separator: "|")
    return fields + [Missing(id: families, label: name, option: "--family \(words)")]
  }

  private func missing(_ field: ItemField) -> Missing {
    Missing(
      id: field.id, label: field.label,
      option: "--\(field.id.commandOption) \(template.valueForm(of: field))")
  }
}

extension SpecificationTemplate {
  /// The form of the value of a field as an option takes it: `must|should|could`, `"…"`.
  func valueForm(of field: ItemField) -> String {
    switch field.kind {
    case .text, .texts: "\"…\""
    case .choice(let vocabulary):
      vocabularies[id: vocabulary]?.words.map(\.id).joined(separator: "|") ?? "…"
    case .level: "\"≤ 2 …\""
    case .number: "12,5"
    case .flag: Text(fr: "oui|non", en: "yes|no").shown
    case .date: "2027-01-31"
    case .sources: sources.first?.id ?? "…"
    }
  }
}
