internal import CahierModel

/// Exceptions to the words of a list of items: « 4=souhaitable, 5-6=importante ».
struct WordChanges {
  let template: SpecificationTemplate
  let vocabulary: String
  /// The word that each item has and that a yes keeps, or nil where a yes means nothing.
  var kept: String?

  /// The word of each number that a line changes, in the order of typing.
  func read(_ line: String, numbers: Set<Int>) throws(InputFault) -> [(number: Int, word: String)] {
    var changes: [(number: Int, word: String)] = []
    for piece in line.split(whereSeparator: { ",;".contains($0) }) {
      let piece = String(piece).trimmed
      guard let end = piece.firstIndex(where: { $0.isLetter || "=:".contains($0) }) else {
        throw Self.notAChange(piece)
      }
      let id = try word(String(piece[end...].drop { "=: ".contains($0) }))
      let selection = try NumberSelection(String(piece[..<end]), count: numbers.max() ?? 0)
      guard !selection.changes.isEmpty else { throw Self.notAChange(piece) }
      for change in selection.changes {
        guard numbers.contains(change.number) else {
          throw InputFault(
            "INPUT-054",
            Text(
              fr: "le numéro \(change.number) n’est pas dans la liste",
              en: "the number \(change.number) is not in the list"))
        }
        changes.append((change.number, id))
      }
    }
    return changes
  }

  /// The id of a word as people say it: « notée », « noter plutôt », and a yes for the word kept.
  func word(_ typed: String) throws(InputFault) -> String {
    if let kept {
      switch YesNo.read(typed) {
      case true?: return kept
      case false?: throw whichInstead(of: kept, typed)
      case nil: break
      }
    }
    let words = template.vocabularies[id: vocabulary]?.words ?? []
    let said = PromptWord.folded(typed).split { !$0.isLetter }.map(String.init)
      .filter { !Self.fillers.contains($0) }
    let named = EvaluationRole.allCases.first { role in
      words.contains(id: role.rawValue) && said.count == 1
        && (Self.otherNames[role] ?? []).contains(said[0])
    }
    if let named { return named.rawValue }
    return try FieldInput(template: template).word(typed, of: vocabulary)
  }

  private static let fillers: Set<String> = [
    "plutot", "la", "le", "comme", "rather", "instead", "it", "as",
  ]

  /// Verbs and short forms that people say for a role.
  private static let otherNames: [EvaluationRole: Set<String>] = [
    .knockOut: ["garder", "eliminatoires", "keep"],
    .scored: ["noter", "note", "notee", "mark", "marked", "score", "scored"],
    .informative: ["contractuelle", "contractuel", "contractual"],
  ]

  private func whichInstead(of kept: String, _ typed: String) -> InputFault {
    let words = (template.vocabularies[id: vocabulary]?.words ?? []).filter { $0.id != kept }
    return InputFault(
      "INPUT-053",
      Text(fr: "je n’ai pas reconnu « \(typed) »", en: "I did not recognise “\(typed)”"),
      expected: Text(
        fr: words.map(\.name.fr).joined(separator: " ou "),
        en: words.map(\.name.en).joined(separator: " or ")))
  }

  private static func notAChange(_ piece: String) -> InputFault {
    InputFault(
      "INPUT-053",
      Text(fr: "je n’ai pas reconnu « \(piece) »", en: "I did not recognise “\(piece)”"),
      expected: Text(
        fr: "un numéro et un mot, comme « 4=… »", en: "a number and a word, such as “4=…”"))
  }
}
