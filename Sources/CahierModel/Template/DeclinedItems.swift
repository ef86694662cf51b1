/// Why items that the law asks for were left out: kept beside the answer that left them out.
package enum DeclinedItems {
  /// What follows the key of a pick: `constraints.pick.declined`.
  package static let suffix = ".declined"
  /// The parts of each line: the id of the ready item, and the reason.
  package static let item = "item"
  /// The part of a line that holds the reason, in the buyer’s words.
  package static let reason = "reason"

  /// The key of the pick that a key is about, or nil for another key.
  package static func pickKey(of key: String) -> String? {
    key.hasSuffix(suffix) ? String(key.dropLast(suffix.count)) : nil
  }
}

extension GuideQuestion {
  /// The form of the reasons for what a pick left out, or nil for a question that picks no items.
  package var declined: GuideQuestion? {
    guard type == .pick, items != nil else { return nil }
    var question = GuideQuestion(
      id: id + DeclinedItems.suffix, type: .list,
      ask: Text(
        fr: "Obligations écartées, et leurs motifs", en: "Obligations left out, and the reasons"))
    question.parts = [
      QuestionPart(
        id: DeclinedItems.item, kind: .text, label: Text(fr: "Élément", en: "Item")),
      QuestionPart(
        id: DeclinedItems.reason, kind: .text, label: Text(fr: "Motif", en: "Reason")),
    ]
    return question
  }
}
