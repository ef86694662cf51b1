internal import CahierModel
internal import CahierRules

/// What a person should know of a survey that was read.
struct SurveyFindings {
  private let draft: SurveyDraft
  private let account: SurveyAccount
  /// As many rows and cells as are told one by one.
  private static let most = 30

  init(_ draft: SurveyDraft, _ account: SurveyAccount) {
    (self.draft, self.account) = (draft, account)
  }

  var all: [Diagnostic] {
    var findings = account.asides.prefix(Self.most).map(diagnostic)
    let rest = account.asides.count - findings.count
    if rest > 0 {
      findings.append(
        Diagnostic(
          .warning, "SURVEY-018",
          Text(
            fr: "\(rest) autres lignes ou cellules sont à relire",
            en: "\(rest) other rows or cells are to be looked at"), at: [Text(same: draft.file)],
          remedies: [
            Text(
              fr: "--format json les donne toutes.", en: "--format json has all of them.")
          ]))
    }
    return findings + days + populations
  }

  private var days: [Diagnostic] {
    guard [.open, .mixed].contains(account.dayOrder) else { return [] }
    return [
      Diagnostic(
        .warning, "SURVEY-013",
        Text(
          fr: "les dates se lisent de deux façons\u{202F}: elles sont lues le jour d’abord",
          en: "the dates can be read in two ways: they are read with the day first"),
        at: [Text(same: draft.file)],
        remedies: [
          Text(
            fr: "Si c’est faux\u{202F}: exporter les dates comme 2026-01-28.",
            en: "If that is wrong: export the dates as 2026-01-28.")
        ])
    ]
  }

  private var populations: [Diagnostic] {
    guard !account.unknownPopulations.isEmpty, !draft.populations.isEmpty else { return [] }
    let names = account.unknownPopulations.sorted {
      CollationKey($0.key) < CollationKey($1.key)
    }.map { "\($0.key) (\($0.value))" }
    return [
      Diagnostic(
        .note, "SURVEY-014",
        Text(
          fr:
            "ces populations ne sont pas celles du dossier\u{202F}: elles sont gardées telles quelles",
          en: "these populations are not those of the dossier: they are kept as they are"),
        at: [Text(same: draft.file)], found: names.prefix(20).joined(separator: ", "),
        expected: Text(same: draft.populations.prefix(20).joined(separator: ", ")))
    ]
  }

  private func diagnostic(_ aside: SurveyAccount.Aside) -> Diagnostic {
    var place = [
      Text(same: draft.file), Text(fr: "ligne \(aside.line)", en: "line \(aside.line)"),
    ]
    if let column = aside.column { place.append(Text(same: draft.table.heads[column])) }
    let (code, message) = Self.words(aside.reason)
    return Diagnostic(
      .warning, code, message, at: place,
      found: aside.text.isEmpty ? nil : String(aside.text.prefix(80)))
  }

  private static func words(_ reason: SurveyAccount.Reason) -> (String, Text) {
    switch reason {
    case .tooLong(let found, let expected):
      (
        "SURVEY-008",
        Text(
          fr: "cette ligne a \(found) cellules pour \(expected) colonnes\u{202F}: elle est écartée",
          en: "this row has \(found) cells for \(expected) columns: it is set aside")
      )
    case .tooShort(let found, let expected):
      (
        "SURVEY-009",
        Text(
          fr:
            "cette ligne a \(found) cellules pour \(expected) colonnes\u{202F}: les dernières sont vides",
          en: "this row has \(found) cells for \(expected) columns: the last ones are empty")
      )
    case .notANumber:
      ("SURVEY-010", Text(fr: "ceci n’est pas un nombre", en: "this is no number"))
    case .ambiguousNumber:
      (
        "SURVEY-011",
        Text(fr: "ce nombre se lit de deux façons", en: "this number can be read in two ways")
      )
    case .notADay: ("SURVEY-012", Text(fr: "ceci n’est pas une date", en: "this is no date"))
    }
  }

  /// That no column is read in which answers could stand.
  static func nothingRead(_ file: String) -> Failure {
    .data(
      "SURVEY-007",
      Text(
        fr: "aucune colonne n’est lue comme texte, choix ou nombre",
        en: "no column is read as text, choice or number"), at: [Text(same: file)],
      remedies: [
        Text(fr: "--column 3=texte", en: "--column 3=text")
      ])
  }
}
