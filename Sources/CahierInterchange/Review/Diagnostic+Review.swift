internal import CahierModel

extension Diagnostic {
  /// A file that bears no mark of a review sheet.
  static func noSheet(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "REVIEW-003",
      Text(
        fr: "ce fichier n’est pas une feuille de relecture",
        en: "this file is no review sheet"), at: [Text(same: path)],
      expected: Text(
        fr: "le classeur ou le CSV qu’écrit « cahier relecture exporter »",
        en: "the workbook or the CSV that “cahier review export” writes"),
      remedies: [
        Text(
          fr: "Demander au participant le fichier d’origine, avec sa colonne de repère.",
          en: "Ask the participant for the original file, with its column of the mark.")
      ])
  }

  /// A sheet that a later version of the program wrote.
  static func laterSheet(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "REVIEW-020",
      Text(
        fr: "une version plus récente de Cahier a écrit cette feuille de relecture",
        en: "a later version of Cahier wrote this review sheet"), at: [Text(same: path)])
  }

  /// A sheet without the columns of answers.
  static func missingColumns(_ path: String, _ language: Language) -> Diagnostic {
    let names = [ReviewSheet.Column.code, .vote, .comment].map(\.name)
    return Diagnostic(
      .error, "REVIEW-009",
      Text(
        fr: "il manque les colonnes des réponses", en: "the columns of answers are missing"),
      at: [Text(same: path)], expected: .joined(names))
  }

  /// A participant that the round does not have.
  static func participant(
    _ name: String, known: [String], at place: Text?, _ file: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "REVIEW-005",
      name.isEmpty
        ? Text(fr: "la feuille ne dit pas qui répond", en: "the sheet does not say who answers")
        : Text(
          fr: "ce nom n’est pas celui d’un participant", en: "this is the name of no participant"),
      at: [Text(same: file)] + (place.map { [$0] } ?? []),
      found: name.isEmpty ? nil : name.shortened,
      expected: Text(same: known.prefix(20).joined(separator: ", ")),
      remedies: [Text(same: "--participant …")])
  }

  /// A day that is none.
  static func noDay(_ text: String, _ place: Text, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, "REVIEW-017", Text(fr: "ceci n’est pas une date", en: "this is no date"),
      at: [Text(same: file), place], found: text.shortened)
  }

  /// A signature that is neither yes nor no.
  static func noSignature(_ text: String, _ place: Text, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, "REVIEW-018",
      Text(fr: "l’accord n’est ni oui ni non", en: "the sign-off is neither yes nor no"),
      at: [Text(same: file), place], found: text.shortened,
      expected: .joined([ReviewSheet.signed, ReviewSheet.unsigned]))
  }

  /// A row for an item that was not asked about.
  static func unknownItem(
    _ code: String, _ place: Text, _ file: String, isBlank: Bool
  ) -> Diagnostic {
    Diagnostic(
      isBlank ? .warning : .error, "REVIEW-006",
      Text(
        fr: "cette ligne n’est celle d’aucun élément relu",
        en: "this row is that of no item that was read"), at: [Text(same: file), place],
      found: code.isEmpty ? nil : code.shortened)
  }

  /// A code that stands twice.
  static func repeatedItem(_ code: String, _ place: Text, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, "REVIEW-008",
      Text(fr: "ce code figure deux fois", en: "this code stands twice"),
      at: [Text(same: file), place], found: code.shortened)
  }

  /// A vote on an item that has no priority.
  static func noPriority(_ code: String, _ place: Text, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, "REVIEW-010",
      Text(
        fr: "\(code) n’a pas de priorité\u{202F}: rien à voter",
        en: "\(code) has no priority: nothing to vote on"), at: [Text(same: file), place])
  }

  /// A vote that is no word of the list.
  static func noSuchPriority(
    _ text: String, _ words: [VocabularyWord], _ place: Text, _ file: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "REVIEW-007",
      Text(fr: "cette priorité n’est pas dans la liste", en: "this priority is not in the list"),
      at: [Text(same: file), place], found: text.shortened, expected: .joined(words.map(\.name)))
  }

  /// Items whose rows are gone: they count as not answered.
  static func missingRows(_ codes: [ItemCode], _ file: String) -> Diagnostic {
    Diagnostic(
      .warning, "REVIEW-022",
      Text(
        fr: "la feuille n’a plus de ligne pour des éléments relus",
        en: "the sheet has no row any more for items that were read"), at: [Text(same: file)],
      found: String(ItemCode.listed(codes).prefix(200)))
  }
}
