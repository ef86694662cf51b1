internal import CahierModel
internal import CahierRules
internal import CahierStore

extension AnswerRecording {
  /// Keeps why obligations are left out, and forgets the reasons for those that are back.
  func keepReasons(_ work: ItemWork, for asked: AskedQuestion) throws -> [Text] {
    guard let kept = work.kept, asked.question.declined != nil else { return [] }
    let key = asked.key + DeclinedItems.suffix
    let back = Set(kept.map(\.word)).union(work.reasons.map(\.item))
    var rows = oldRows(key).filter { row in
      guard case .text(let text) = row[DeclinedItems.item] else { return false }
      return !back.contains(text.preferring(dossier.language))
    }
    for reason in work.reasons {
      rows.append([
        DeclinedItems.item: .text(BilingualText(reason.item, in: dossier.language)),
        DeclinedItems.reason: .text(BilingualText(reason.text, in: dossier.language)),
      ])
    }
    if rows.isEmpty {
      if dossier.answer(to: key) != nil { try writer.remove(answerTo: key) }
    } else {
      try writer.set(Answer(question: key, .rows(rows)))
    }
    return work.reasons.isEmpty
      ? [] : [Text(fr: "Motif gardé au dossier.", en: "The reason is kept in the dossier.")]
  }

  private func oldRows(_ key: String) -> [[String: PartValue]] {
    if case .rows(let rows) = dossier.answer(to: key)?.value { rows } else { [] }
  }
}
