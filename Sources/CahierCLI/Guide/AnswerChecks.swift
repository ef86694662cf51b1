internal import CahierInterchange
internal import CahierModel
internal import CahierRules

/// What may be held against an answer that is taken all the same: warnings, with what to do.
struct AnswerChecks {
  let template: SpecificationTemplate
  let language: Language

  /// What is said of a statement of need: the two most serious findings, and no note.
  ///
  /// Who is writing mends one thing at a time; `cahier check` says the rest.
  func statement(_ text: String) -> [Diagnostic] {
    let found = CheckReading.wording?.diagnostics(for: text, in: language) ?? []
    let serious = [Diagnostic.Severity.error, .warning].flatMap { severity in
      found.filter { $0.severity == severity }
    }
    return Array(serious.prefix(2))
  }

  /// What is said of the statements that a reply writes or corrects.
  func statements(of reply: Reply, to question: GuideQuestion) -> [Diagnostic] {
    guard
      let kind = question.items.flatMap({ template.kinds[id: $0.kind] }),
      let field = kind.leadingField, field.purpose == .statement
    else { return [] }
    let own = reply.items.own.compactMap { $0.texts[field.id] }
    return (own + reply.items.statements.map(\.text)).flatMap(statement)
  }

  /// What is said of the numbers of a reply that follow a rule of their own, under French law.
  func numbers(
    of reply: Reply, to question: GuideQuestion, under jurisdiction: Jurisdiction
  ) -> [Diagnostic] {
    guard
      jurisdiction == .france, let part = question.part(filling: .siret),
      case .rows(let rows) = reply.value,
      case .text(let text) = rows.first?[part.id],
      let fault = SIRETNumber.fault(
        SIRETNumber.digits(text.preferring(language)) ?? text.preferring(language))
    else { return [] }
    return [Self.siret(fault, text.preferring(language), question.id)]
  }

  /// What the answer to a question does not go together with.
  func figures(of key: String, in answers: [Answer]) -> [Diagnostic] {
    FigureRules.faults(template: template, answers: answers)
      .filter { $0.questions.contains(key) }.map(\.diagnostic)
  }

  private static func siret(
    _ fault: SIRETNumber.Fault, _ found: String, _ question: String
  ) -> Diagnostic {
    let message: Text =
      switch fault {
      case .length(let count):
        Text(
          fr: "ce SIRET compte \(count) chiffre\(count > 1 ? "s" : ""), il en faut 14",
          en: "this SIRET number has \(count) digit\(count == 1 ? "" : "s"), 14 are needed")
      case .key:
        Text(
          fr: "ce SIRET contient une erreur de frappe\u{202F}: ses chiffres ne se vérifient pas",
          en: "this SIRET number is mistyped: its digits do not check")
      }
    return Diagnostic(
      .warning, "INPUT-082", message, at: [Text(same: question)], found: found,
      remedies: [
        Text(
          fr: "Le relire sur un bon de commande, puis\u{202F}: cahier guide \(question)",
          en: "Read it again on a purchase order, then: cahier guide \(question)")
      ])
  }
}

extension Diagnostic {
  /// The warning on one line, as a conversation says it.
  var sentence: String { sentence(after: nil) }

  /// The warning on one line.
  ///
  /// `key`: the question that was asked just before, to which « retour » leads.
  func sentence(after key: String?) -> String {
    let language = ScreenLanguage.current
    let back = Text(fr: "« retour »", en: "“back”")[language]
    let remedies = said.remedies.map { remedy in
      let text = " \(remedy[language])"
      guard let key, text.hasSuffix("cahier guide \(key)") else { return text }
      return text.dropLast("cahier guide \(key)".count) + back
    }.joined()
    return "  \(severity.name[language].capitalised) \(code)\(Typography(language).colon)"
      + "\(message[language]).\(remedies)"
  }
}
