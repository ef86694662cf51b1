internal import CahierModel

/// Exceptions to the words of a list of items: « 4=souhaitable, 5-6=importante ».
struct WordChanges {
  let template: SpecificationTemplate
  let vocabulary: String

  /// The word of each number that a line changes, in the order of typing.
  func read(_ line: String, numbers: Set<Int>) throws(InputFault) -> [(number: Int, word: String)] {
    var changes: [(number: Int, word: String)] = []
    for piece in line.split(whereSeparator: { ",;".contains($0) }) {
      let piece = String(piece).trimmed
      guard let end = piece.firstIndex(where: { $0.isLetter || "=:".contains($0) }) else {
        throw Self.notAChange(piece)
      }
      let word = String(piece[end...].drop { "=: ".contains($0) })
      let id = try FieldInput(template: template).word(word, of: vocabulary)
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

  private static func notAChange(_ piece: String) -> InputFault {
    InputFault(
      "INPUT-053",
      Text(fr: "je n’ai pas reconnu « \(piece) »", en: "I did not recognise “\(piece)”"),
      expected: Text(
        fr: "un numéro et un mot, comme « 4=… »", en: "a number and a word, such as “4=…”"))
  }
}
