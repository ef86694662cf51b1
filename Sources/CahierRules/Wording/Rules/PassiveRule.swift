package import CahierModel

/// A requirement says who acts.
package enum PassiveRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-015"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Voix passive sans acteur",
    en: "Passive with no actor")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Une phrase passive ne dit pas qui est tenu\u{202F}: le titulaire, l’outil ou l’acheteur.",
    en: "A passive does not say who is bound: the contractor, the tool or the buyer.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R2, R3; ANAP, La spécification des exigences"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Dire qui fait quoi\u{202F}: « le titulaire doit exporter… ».",
    en: "Say who does what: “the contractor shall export…”.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample(
      "Les documents doivent être exportés en PDF.", .french, finds: ["doivent être exportés"]),
    WordingExample("Une alerte est envoyée aux agents.", .french, finds: ["est envoyée"]),
    WordingExample("Les documents doivent être exportés en PDF par l’outil.", .french),
    WordingExample("L’outil doit être ouvert à 6 heures.", .french),
    WordingExample("Le titulaire doit exporter les documents.", .french),
    WordingExample(
      "The documents shall be exported as PDF.", .english, finds: ["shall be exported"]),
    WordingExample("The documents shall be exported by the tool.", .english),
    WordingExample("The tool shall export the documents.", .english),
  ]

  /// What breaks the rule, in the order of the text: a warning where a verb binds nobody, a note for
  /// a passive that only describes.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    let bound = text.matches(.boundAuxiliary)
    return text.matches.compactMap { match in
      let binds = match.list == .boundAuxiliary
      guard binds || match.list == .auxiliary else { return nil }
      if !binds, bound.contains(where: { $0.range.overlaps(match.range) }) { return nil }
      guard let end = participle(after: match.range.upperBound, in: text) else { return nil }
      guard !hasActor(after: end, in: text) else { return nil }
      let words = text.original(match.range.lowerBound..<end)
      return finding(
        words,
        Text(fr: "« \(words) » ne dit pas par qui", en: "“\(words)” does not say by whom"),
        level: binds ? .warning : .note)
    }
  }

  /// The place after a participle that stands here, an adverb let through.
  private static func participle(after index: Int, in text: FoldedText) -> Int? {
    var index = index
    if text.words.indices.contains(index), isAdverb(text, index) { index += 1 }
    guard text.words.indices.contains(index), text.words[index].sort == .letters else { return nil }
    let isListed = text.matches(.participle).contains { $0.range.lowerBound == index }
    let isNone = text.matches(.notParticiple).contains { $0.range.contains(index) }
    return !isNone && (isListed || isRegular(text, index)) ? index + 1 : nil
  }

  private static func isAdverb(_ text: FoldedText, _ index: Int) -> Bool {
    let word = text.folded(index)
    return text.language == .french
      ? word.count > 5 && word.suffix(4).elementsEqual("ment".utf8)
      : word.count > 4 && word.suffix(2).elementsEqual("ly".utf8)
  }

  /// « exporté », « exportées »; “exported”.
  private static func isRegular(_ text: FoldedText, _ index: Int) -> Bool {
    let word = text.folded(index)
    guard text.language == .french else {
      return word.count > 3 && word.suffix(2).elementsEqual("ed".utf8)
    }
    guard word.count > 3, let after = text.words[index].lettersAfterAcute else { return false }
    return ["", "e", "s", "es"].contains { word.suffix(after).elementsEqual($0.utf8) }
  }

  private static func hasActor(after index: Int, in text: FoldedText) -> Bool {
    let sentence = text.sentence(around: index - 1)
    return text.matches(.actor).contains {
      $0.range.lowerBound >= index && sentence.contains($0.range.lowerBound)
    }
  }
}
