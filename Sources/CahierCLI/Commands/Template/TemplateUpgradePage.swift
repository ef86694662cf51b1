internal import CahierFormats
internal import CahierModel
internal import CahierRules

/// What a change of template brings, as it is shown.
struct TemplateUpgradePage {
  private let comparison: TemplateComparison
  private let language = ScreenLanguage.current

  init(_ comparison: TemplateComparison) {
    self.comparison = comparison
  }

  // MARK: For people

  var lines: [String] {
    guard comparison.isNews else {
      return [
        Text(
          fr: "Le dossier porte déjà ce modèle\u{202F}: \(name(comparison.new).fr).",
          en: "The dossier holds this template already: \(name(comparison.new).en).")[language]
      ]
    }
    let (old, new) = (name(comparison.old), name(comparison.new))
    let head = Text(
      fr: "Modèle du dossier\u{202F}: \(old.fr). Modèle proposé\u{202F}: \(new.fr).",
      en: "Template of the dossier: \(old.en). Template proposed: \(new.en).")
    let changes = comparison.upgrade.difference.changes
    let sections = TemplateDifference.Subject.allCases.flatMap { subject in
      lines(subject, changes.filter { $0.subject == subject })
    }
    return [head[language]] + (sections.isEmpty ? [unnamed[language]] : sections) + carried
  }

  private var unnamed: Text {
    Text(
      fr: "Seul ce qui n’a pas de nom a changé, comme l’ordre dans une liste.",
      en: "Only what has no name differs, such as the order in a list.")
  }

  private func name(_ template: SpecificationTemplate) -> Text {
    Text(
      fr: "\(template.id), version \(template.version)",
      en: "\(template.id), version \(template.version)")
  }

  private func lines(
    _ subject: TemplateDifference.Subject, _ changes: [TemplateDifference.Change]
  ) -> [String] {
    guard !changes.isEmpty else { return [] }
    let counts = TemplateDifference.Way.allCases.compactMap { way -> String? in
      let count = changes.filter { $0.way == way }.count
      guard count > 0, way != .reordered else { return nil }
      return "\(count) \(way.name(for: count)[language])"
    }
    let head =
      subject.name[language] + (counts.isEmpty ? "" : colon + counts.joined(separator: ", "))
    return ["", head] + changes.map { "  \(line($0))" }
  }

  private var colon: String { Typography(language).colon }

  private func line(_ change: TemplateDifference.Change) -> String {
    if change.way == .reordered {
      return Text(fr: "l’ordre est différent", en: "the order differs")[language]
    }
    let aspects = change.aspects.map { $0[language] }.joined(separator: ", ")
    return change.way.name(for: 1)[language] + colon + "\(change.title[language]) [\(change.id)]"
      + (aspects.isEmpty ? "" : " – \(aspects)")
  }

  /// What happens to answers that stay.
  private var carried: [String] {
    let upgrade = comparison.upgrade
    guard !upgrade.rewritten.isEmpty || !upgrade.forgotten.isEmpty else { return [] }
    let text = Text(
      fr:
        "Réponses adaptées\u{202F}: \((upgrade.rewritten.map(\.question) + upgrade.forgotten).joined(separator: ", "))",
      en:
        "Answers adapted: \((upgrade.rewritten.map(\.question) + upgrade.forgotten).joined(separator: ", "))"
    )
    return ["", text[language]]
  }

  // MARK: For programs

  var value: JSONValue {
    .record([
      "from": value(comparison.old), "to": value(comparison.new),
      "differs": .boolean(comparison.isNews),
      "changes": .array(comparison.upgrade.difference.changes.map(value)),
      "losses": .array(
        comparison.upgrade.losses.map { loss in
          .record([
            "reason": .string(loss.reason.rawValue), "subject": .string(loss.subject),
            "holders": .array(loss.holders.map(JSONValue.string)),
          ])
        }),
    ])
  }

  private func value(_ template: SpecificationTemplate) -> JSONValue {
    .record(["name": .string(template.id), "version": .integer(template.version)])
  }

  private func value(_ change: TemplateDifference.Change) -> JSONValue {
    .record([
      "subject": .string(change.subject.rawValue), "way": .string(change.way.rawValue),
      "id": .string(change.id), "title": .text(change.title),
      "aspects": .array(change.aspects.map(JSONValue.text)),
    ])
  }

  // MARK: Refusing

  /// Why the template cannot be replaced: one error for each thing that would be lost.
  var refusal: Failure {
    Failure(comparison.upgrade.losses.map(diagnostic), status: .data)
  }

  private func diagnostic(_ loss: TemplateLoss) -> Diagnostic {
    let shown = loss.holders.prefix(12).joined(separator: ", ")
    let rest = loss.holders.count - 12
    let remedies: [Text] =
      switch loss.reason {
      case .question, .answer:
        [
          Text(
            fr: "cahier réponse effacer \(loss.holders[0])",
            en: "cahier answer clear \(loss.holders[0])")
        ]
      case .kind, .prefix:
        [
          Text(
            fr: "cahier élément retirer \(loss.holders[0])",
            en: "cahier item remove \(loss.holders[0])")
        ]
      default:
        [
          Text(
            fr: "cahier élément modifier \(code(loss.holders[0])) …",
            en: "cahier item edit \(code(loss.holders[0])) …")
        ]
      }
    return Diagnostic(
      .error, "TEMPLATE-020",
      Text(fr: "le modèle proposé n’a plus ", en: "the template proposed no longer has ")
        + loss.reason.lacking(loss.subject),
      found: rest > 0 ? "\(shown)… (+ \(rest))" : shown, remedies: remedies)
  }

  /// The item that a holder names: the first one of a link.
  private func code(_ holder: String) -> String {
    holder.split(separator: " ").first.map(String.init) ?? holder
  }
}
