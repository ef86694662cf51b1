internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierRules

/// What a survey comes to, as people and programs are told.
struct SurveyPage {
  private let draft: SurveyDraft
  private let account: SurveyAccount

  init(_ draft: SurveyDraft, _ account: SurveyAccount) {
    (self.draft, self.account) = (draft, account)
  }

  func printable(isDryRun: Bool) -> Printable {
    Printable(lines: lines, value: value(isDryRun))
  }

  // MARK: For people

  private var lines: [String] {
    let count = CountedText.line.counted(draft.table.rows.count)
    let known =
      draft.isRemembered
      ? Text(
        fr: "Colonnes lues comme la dernière fois («\u{202F}\(draft.survey)\u{202F}»)",
        en: "Columns read as the last time (“\(draft.survey)”)")
      : Text(fr: "Colonnes", en: "Columns")
    let head = Text(
      fr: "\(draft.file)\u{202F}: \(draft.source.form.fr), \(count.fr)",
      en: "\(draft.file): \(draft.source.form.en), \(count.en)")
    return [head.shown, label(known)] + Self.columns(draft) + [label(Self.outcome)] + outcomes
  }

  private func label(_ text: Text) -> String {
    Typography(ScreenLanguage.current).label(text.shown)
  }

  /// The columns with what is read from each, a line each.
  static func columns(_ draft: SurveyDraft) -> [String] {
    TextTable.lines(
      zip(draft.table.heads, draft.uses).enumerated().map { index, column in
        [
          "  \(index + 1)", cut(column.0, 50), column.1.word.shown, column.1.meaning.shown,
        ]
      })
  }

  private static func cut(_ text: String, _ most: Int) -> String {
    text.count > most ? "\(text.prefix(most - 1))…" : text
  }

  private static let outcome = Text(fr: "Compte", en: "Account")

  private var outcomes: [String] {
    let rows = SurveyAccount.RowOutcome.allCases.compactMap { outcome in
      account.rows[outcome].map { ["  \($0)", outcome.name.shown] }
    }
    let cells = SurveyAccount.CellOutcome.allCases.compactMap { outcome in
      account.cells[outcome].map { ["  \($0)", outcome.name.shown] }
    }
    let rowSum = account.rows.values.reduce(0, +)
    let cellSum = account.cells.values.reduce(0, +)
    let sums = Text(
      fr: "  En tout\u{202F}: \(CountedText.line.counted(rowSum).fr), "
        + "\(CountedText.cell.counted(cellSum).fr) remplies, chacune comptée une fois",
      en: "  In all: \(CountedText.line.counted(rowSum).en), "
        + "\(CountedText.cell.counted(cellSum).en) filled in, each counted once")
    let feedback = CountedText.feedback.counted(account.feedback.count)
    let indicators = CountedText.indicator.counted(account.indicators.count)
    let result = Text(
      fr: "  Ce qui donne\u{202F}: \(feedback.fr), \(indicators.fr)",
      en: "  Which gives: \(feedback.en), \(indicators.en)")
    return TextTable.lines(rows) + TextTable.lines(cells) + [sums.shown, result.shown] + details
  }

  private var details: [String] {
    guard account.detailsTakenOut > 0 else { return [] }
    return [
      Text(
        fr:
          "  Adresses et numéros de personnes retirés des textes (\(PersonalData.mark))\u{202F}: \(account.detailsTakenOut)",
        en:
          "  Addresses and numbers of people taken out of texts (\(PersonalData.mark)): \(account.detailsTakenOut)"
      ).shown
    ]
  }

  // MARK: For programs

  private func value(_ isDryRun: Bool) -> JSONValue {
    .record([
      "file": .string(draft.file), "survey": .string(draft.survey),
      "form": .text(draft.source.form),
      "isRemembered": .boolean(draft.isRemembered), "dryRun": .boolean(isDryRun),
      "columns": .array(
        zip(draft.table.heads, draft.uses).map { head, use in
          .record(["head": .string(head), "use": .string(use.rawValue)])
        }),
      "rows": Self.counts(SurveyAccount.RowOutcome.allCases, account.rows),
      "cells": Self.counts(SurveyAccount.CellOutcome.allCases, account.cells),
      "detailsTakenOut": .integer(account.detailsTakenOut),
      "asides": .array(account.asides.map(aside)),
      "feedback": .array(account.feedback.map(Self.value)),
      "indicators": .array(account.indicators.map(Self.value)),
    ])
  }

  private static func counts<Outcome: Hashable & RawRepresentable<String>>(
    _ all: [Outcome], _ counts: [Outcome: Int]
  ) -> JSONValue {
    .object(
      all.map { JSONValue.Member($0.rawValue, .integer(counts[$0, default: 0])) }
        + [JSONValue.Member("all", .integer(counts.values.reduce(0, +)))])
  }

  private func aside(_ aside: SurveyAccount.Aside) -> JSONValue {
    .record([
      "line": .integer(aside.line),
      "column": .optional(aside.column.map { draft.table.heads[$0] }),
      "text": .string(aside.text), "reason": .string("\(aside.reason)".prefixWord),
    ])
  }

  private static func value(_ feedback: DraftedFeedback) -> JSONValue {
    .record([
      "text": .string(feedback.text), "question": .string(feedback.question),
      "population": .string(feedback.population), "theme": .string(feedback.theme),
      "date": .optional(feedback.date?.description), "people": .integer(feedback.count),
    ])
  }

  private static func value(_ indicator: DraftedIndicator) -> JSONValue {
    .record([
      "question": .string(indicator.question), "median": .number(indicator.median),
      "count": .integer(indicator.count), "date": .optional(indicator.date?.description),
    ])
  }
}

extension String {
  /// The letters that it begins with.
  fileprivate var prefixWord: String { String(prefix(while: \.isLetter)) }
}

extension SurveyAccount.RowOutcome {
  /// What became of rows, in a clause.
  fileprivate var name: Text {
    switch self {
    case .taken: Text(fr: "lignes prises", en: "rows taken")
    case .known: Text(fr: "lignes déjà prises avant", en: "rows taken before")
    case .empty: Text(fr: "lignes vides", en: "empty rows")
    case .silent:
      Text(
        fr: "lignes sans réponse dans les colonnes lues",
        en: "rows with no answer in the columns read")
    case .tooLong: Text(fr: "lignes écartées, trop longues", en: "rows set aside, too long")
    }
  }
}

extension SurveyAccount.CellOutcome {
  /// What became of cells, in a clause.
  fileprivate var name: Text {
    switch self {
    case .kept: Text(fr: "cellules gardées", en: "cells kept")
    case .ignored: Text(fr: "cellules de colonnes ignorées", en: "cells of columns ignored")
    case .personal:
      Text(fr: "cellules personnelles, écartées", en: "personal cells, dropped")
    case .noAnswer:
      Text(
        fr: "cellules qui disent « sans réponse » (RAS, N/A…)",
        en: "cells that say “no answer” (n/a…)")
    case .unreadable:
      Text(
        fr: "cellules illisibles, dites à leur place",
        en: "cells that cannot be read, told at their place")
    case .rowAside: Text(fr: "cellules de lignes non prises", en: "cells of rows not taken")
    }
  }
}
