package import CahierModel

/// How far a sentence binds those whom it is about.
package enum SentenceForce: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// It states something, or is no sentence.
  case stated
  /// It allows: « peut », “may”.
  case permitted
  /// It wishes: « devrait », “should”.
  case desired
  /// It obliges: « doit », “shall”.
  case binding

  package static func < (left: SentenceForce, right: SentenceForce) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The strongest force of a text.
  ///
  /// French contracts oblige in the future tense too: « le titulaire fournira »; so do American ones
  /// by “the contractor will”.
  ///
  /// - Source: ISO/IEC/IEEE 29148:2018, 5.2.4; usage of French clauses (CCTP).
  package init(of text: String, in language: Language) {
    let words = DraftWords(text)
    let found = Self.phrases[language]?.first { $0.terms.place(in: words) != nil }
    let promises = found?.force != .binding && Self.promises(words.folded, language)
    self = promises ? .binding : found?.force ?? .stated
  }

  /// The strongest first.
  private static let phrases: [Language: [(force: SentenceForce, terms: DraftPhrases)]] = [
    .french: [
      (
        .binding,
        DraftPhrases([
          "doit", "doivent", "devra", "devront", "est tenu de", "sont tenus de", "s'engage à",
          "s'engagent à", "il est exigé", "est exigé", "est exigée", "est obligatoire",
          "sont obligatoires", "il est impératif", "est interdit", "sont interdits", "ne peut pas",
          "ne peuvent pas", "ne pourra pas", "ne pourront pas",
        ])
      ),
      (
        .desired,
        DraftPhrases([
          "devrait", "devraient", "est souhaité", "est souhaitée", "sont souhaités",
          "sont souhaitées", "est souhaitable", "il est recommandé", "de préférence",
          "idéalement", "est attendu", "est attendue", "sont attendus", "sont attendues",
          "serait apprécié", "serait appréciée",
        ])
      ),
      (
        .permitted,
        DraftPhrases([
          "peut", "peuvent", "pourra", "pourront", "est autorisé à", "a la possibilité de",
          "permet", "permettent", "permettra", "permettront",
        ])
      ),
    ],
    .english: [
      (
        .binding,
        DraftPhrases([
          "shall", "must", "is required to", "are required to", "is mandatory", "are mandatory",
          "may not", "cannot", "can not",
        ])
      ),
      (
        .desired,
        DraftPhrases([
          "should", "is recommended", "are recommended", "ideally", "preferably", "is expected to",
          "are expected to", "is desirable",
        ])
      ),
      (
        .permitted,
        DraftPhrases(["may", "can", "could", "is permitted to", "are permitted to", "is able to"])
      ),
    ],
  ]

  /// Whether words name one of those who act.
  static func namesActor(_ text: String, _ language: Language) -> Bool {
    let words = DraftWords(text).folded
    return words.count <= 4 && words.contains(where: actors[language, default: []].contains)
  }

  /// Whether one of those who act is said to do something in the future.
  private static func promises(_ words: [String], _ language: Language) -> Bool {
    words.indices.contains { index in
      actors[language, default: []].contains(words[index])
        && words[(index + 1)...].prefix(3).contains { isFuture($0, language) }
    }
  }

  private static let actors: [Language: Set<String>] = [
    .french: [
      "titulaire", "prestataire", "fournisseur", "soumissionnaire", "candidat", "attributaire",
      "editeur", "solution", "systeme", "logiciel", "outil", "application", "plateforme",
      "interface", "il", "elle",
    ],
    .english: [
      "contractor", "vendor", "supplier", "offeror", "bidder", "tenderer", "system", "solution",
      "software", "tool", "application",
    ],
  ]

  /// Whether a word is a verb of the third person in the future tense: « fournira », “will”.
  static func isFuture(_ word: String, _ language: Language) -> Bool {
    guard language == .french else { return word == "will" }
    return word.utf8.count >= 5 && (word.hasSuffix("ra") || word.hasSuffix("ront"))
  }
}
