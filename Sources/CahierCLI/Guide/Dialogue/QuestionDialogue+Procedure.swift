internal import CahierModel
internal import CahierRules

// The procedure: proposed, and settled by the person.
extension QuestionDialogue {
  func confirmProcedure() throws(Detour) -> Reply? {
    let screen = ConfirmationScreen(dossier: dossier, question: question, step: asked.step)
    console.say(screen.lines)
    let suggested = ProcedureReading(dossier).proposed
    // With no proposal Enter takes nothing that the person did not settle on before.
    let proposed = suggested ?? (current == nil ? nil : dossier.header.procedure)
    let ask = suggested == nil ? Self.asksWhich.shown : ask
    console.say(
      ProcedureType.allCases.enumerated().map { "  \($0.offset + 1) \($0.element.name.shown)" })
    let enter =
      proposed.map { procedure in
        Text(
          fr: " (Entrée\u{202F}: \(procedure.name.fr) ; ou un numéro)",
          en: " (Enter: \(procedure.name.en); or a number)")
      }
      ?? Text(fr: " (un numéro ; Entrée\u{202F}: plus tard)", en: " (a number; Enter: later)")
    var topic = editing(topic)
    topic.why = screen.sources + topic.why
    while true {
      switch try lines.hear(ask + enter.shown, topic) {
      case .edit: throw .edit
      case .line(let line):
        if line.isEmpty, proposed == nil { return nil }
        do throws(InputFault) {
          let procedure = line.isEmpty ? proposed : try ProcedureReading(dossier).read(line)
          var reply = Reply(.confirmed(true))
          reply.procedure = procedure
          return reply
        } catch {
          try lines.refuse(error)
        }
      }
    }
  }
}

extension QuestionDialogue {
  fileprivate static let asksWhich = Text(
    fr: "Aucune procédure n’est proposée. Laquelle retenez-vous\u{202F}?",
    en: "No procedure is proposed. Which one do you settle on?")
}

/// Reads which procedure somebody settles on.
struct ProcedureReading {
  let dossier: GuideDossier

  init(_ dossier: GuideDossier) {
    self.dossier = dossier
  }

  /// What the rules suggest, or nil.
  var proposed: ProcedureType? {
    guard let purchase = try? Purchase(dossier) else { return nil }
    return try? purchase.proposal().procedure
  }

  /// A procedure by its number, its id or its name; “yes” is the one that is proposed.
  func read(_ typed: String) throws(InputFault) -> ProcedureType? {
    if (YesNo.read(typed) ?? Bool(typed)) == true { return proposed }
    let all = ProcedureType.allCases
    if let number = Int(typed.trimmed), all.indices.contains(number - 1) { return all[number - 1] }
    let folded = PromptWord.folded(typed)
    let match = all.first { procedure in
      [procedure.rawValue, procedure.name.fr, procedure.name.en]
        .contains { PromptWord.folded($0) == folded }
    }
    if let match { return match }
    throw InputFault(
      "INPUT-057",
      Text(fr: "je n’ai pas reconnu « \(typed) »", en: "I did not recognise “\(typed)”"),
      expected: NumberSelection.oneOf(all.count))
  }
}
