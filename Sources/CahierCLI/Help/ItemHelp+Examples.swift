internal import CahierModel

extension ItemHelp {
  /// Commands to type, with words of the template; none where no template is at hand.
  var examples: [String] {
    guard let verb, let template, let kind = kind ?? template.exampleKind else { return [] }
    let help = ItemHelp(verb: verb, template: template, kind: kind)
    let command = "  cahier " + (help.line(language) ?? "")
    let code = help.example
    let last = ItemCode(prefix: code.prefix, number: code.number + 3) ?? code
    switch verb {
    case "add": return help.additions(command, kind, template)
    case "edit":
      let words = help.binding(kind, template)
      return ["\(command) \(code) \(help.text(kind))"]
        + (words.isEmpty ? [] : ["\(command) \(code)..\(last) \(words.joined(separator: " "))"])
    case "move": return ["\(command) \(code) --after \(last)"]
    case "list":
      return ["\(command) \(help.binding(kind, template).first ?? "--text \"…\"")"]
    default: return ["\(command) \(code)", "\(command) \(code)..\(last)"]
    }
  }

  private func additions(
    _ command: String, _ kind: ItemKind, _ template: SpecificationTemplate
  ) -> [String] {
    var parts = template.families(of: kind).first.map { ["--family \($0.typed(language))"] } ?? []
    let bound = Set([ItemField.Purpose.priority, .role].compactMap { kind.field(for: $0)?.id })
    for field in kind.fields where field.isRequired && !bound.contains(field.id) {
      guard field.standard == nil else { continue }
      parts.append("--\(field.id.commandOption) \(value(of: field, template))")
    }
    parts += binding(kind, template)
    for link in kind.links where link.atLeast > 0 {
      guard let target = link.kinds.first.flatMap({ template.kinds[id: $0] }) else { continue }
      let code = ItemCode(prefix: target.prefix[language], number: 1)
      parts.append("--\(link.id.commandOption) \(code?.description ?? "CODE")")
    }
    let ready = template.library.first { $0.kind == kind.id }
    return Self.wrapped(command, parts) + (ready.map { ["\(command) --library \($0.id)"] } ?? [])
  }

  /// The options of priority and role that go together: the strongest one is a knock-out.
  private func binding(_ kind: ItemKind, _ template: SpecificationTemplate) -> [String] {
    [ItemField.Purpose.priority, .role].compactMap { purpose in
      guard
        let field = kind.field(for: purpose), case .choice(let id) = field.kind,
        let words = template.vocabularies[id: id]?.words
      else { return nil }
      let knockOut = purpose == .role ? words[id: EvaluationRole.knockOut.rawValue] : nil
      return (knockOut ?? words.first).map { "--\(field.id.commandOption) \($0.typed(language))" }
    }
  }

  /// The option that gives the leading text of the kind.
  private func text(_ kind: ItemKind) -> String {
    let field = kind.leadingField ?? kind.fields.first
    return "--\(field?.id.commandOption ?? "…") \"…\""
  }

  private func value(of field: ItemField, _ template: SpecificationTemplate) -> String {
    guard case .choice(let id) = field.kind else { return template.valueForm(of: field) }
    return template.vocabularies[id: id]?.words.first?.typed(language) ?? "…"
  }

  /// A command with its options on as many lines as it needs.
  private static func wrapped(_ command: String, _ parts: [String]) -> [String] {
    parts.reduce(into: [command]) { lines, part in
      let line = lines[lines.count - 1]
      if line.count + part.count + 3 <= 80 {
        lines[lines.count - 1] = "\(line) \(part)"
      } else {
        lines[lines.count - 1] = "\(line) \\"
        lines.append("    \(part)")
      }
    }
  }
}

extension SpecificationTemplate {
  /// The kind that examples are about where none is named: the first requirement.
  var exampleKind: ItemKind? {
    kinds.first(where: \.isRequirement) ?? kinds.first
  }
}
