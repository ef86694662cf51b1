internal import CahierInterchange
internal import CahierModel
internal import CahierRules

/// Asks a person what is read from each column of a survey.
struct SurveyAsking {
  private let draft: SurveyDraft
  private let console: any Console

  init(_ draft: SurveyDraft, _ console: any Console) {
    (self.draft, self.console) = (draft, console)
  }

  /// What the person wants of each column, nil where nothing is to be taken.
  func uses() throws(Failure) -> [SurveyColumnUse]? {
    Interruption.watch()
    var draft = draft
    while true {
      console.say([draft.file + " (" + draft.source.form.shown + ")"] + SurveyPage.columns(draft))
      let question = Text(
        fr: "Lire ces colonnes ainsi", en: "Read these columns so")
      let words = Text(
        fr: "oui, non, ou un numéro de colonne", en: "yes, no, or the number of a column")
      switch try ask(question, words) {
      case nil, "non", "n", "no":
        console.say(Text(fr: "Rien n’est enregistré.", en: "Nothing is recorded."))
        return nil
      case "oui"?, "o"?, "yes"?, "y"?: return draft.uses
      case let word?:
        guard let number = Int(word), draft.uses.indices.contains(number - 1) else {
          console.say(Text(fr: "Répondre par \(words.fr).", en: "Answer \(words.en)."))
          continue
        }
        draft.uses[number - 1] = try use(of: number - 1, now: draft.uses[number - 1])
      }
    }
  }

  private func use(of column: Int, now use: SurveyColumnUse) throws(Failure) -> SurveyColumnUse {
    let example = draft.table.rows.lazy.map { $0[column] }.first { !$0.isEmpty } ?? ""
    let head = draft.table.heads[column]
    console.say(
      Text(
        fr: "\(head)\nPar exemple\u{202F}: \(example.prefix(200))",
        en: "\(head)\nFor example: \(example.prefix(200))"))
    while true {
      let question = Text(
        fr: "Lire cette colonne comme (Entrée\u{202F}: \(use.word.fr))",
        en: "Read this column as (Enter: \(use.word.en))")
      guard let word = try ask(question, SurveyColumnUse.list), !word.isEmpty else { return use }
      if let typed = SurveyColumnUse(typed: word) { return typed }
      console.say(
        Text(fr: "Répondre par un de ces mots\u{202F}: ", en: "Answer one of these words: ")
          + SurveyColumnUse.list)
    }
  }

  /// What was typed, in small letters without accents; nil at the end of the input.
  private func ask(_ question: Text, _ words: Text) throws(Failure) -> String? {
    console.write(
      Text(
        fr: "\(question.fr)\u{202F}? (\(words.fr))\u{202F}: ", en: "\(question.en)? (\(words.en)): "
      ).shown.escapedForTerminal)
    guard case .typed(let lines) = try console.readLine(), let line = lines.last else { return nil }
    return CommandAliases.folded(line.trimmed)
  }
}
