internal import CahierModel

/// A reason that is asked for because somebody will read it: a tenderer, a judge, a colleague.
enum TypedReason {
  /// The text, if there is a word in it: two letters one after the other.
  ///
  /// What the word says is nobody's business here: « x » and « ... » say nothing, and are refused.
  ///
  /// - Throws: INPUT-160.
  static func checked(_ text: String, example: Text) throws(InputFault) -> String {
    if hasWord(text) { return text }
    throw InputFault(
      "INPUT-160", Text(fr: "il n’y a là aucun mot", en: "there is no word in it"),
      expected: Text(
        fr: "un motif en quelques mots\u{202F}: «\u{202F}\(example.fr)\u{202F}»",
        en: "a reason in a few words: “\(example.en)”"))
  }

  /// The line of a prompt, if there is a word in it.
  static func typed(_ line: String, example: Text) throws(Failure) -> String {
    do throws(InputFault) {
      return try checked(line, example: example)
    } catch {
      throw Failure(
        error.diagnostic(at: Text(fr: "motif", en: "reason").shown, found: line), status: .usage)
    }
  }

  /// Refuses a text of an option that has no word in one of its languages.
  static func require(
    _ text: BilingualText, at option: String, example: Text
  ) throws(Failure) {
    for language in Language.allCases {
      guard let words = text[language] else { continue }
      do throws(InputFault) {
        _ = try checked(words, example: example)
      } catch {
        throw Failure(error.diagnostic(at: option, found: words), status: .usage)
      }
    }
  }

  private static func hasWord(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isLetter && $1.isLetter }
  }

  /// Why an offer is set aside.
  static let aside = Text(
    fr: "Le mémoire technique manque.", en: "The technical proposal is missing.")
  /// Why a mark was given.
  static let mark = Text(
    fr: "La recherche répond en deux secondes.", en: "Search answers in two seconds.")
  /// Why an obligation is left out.
  static let obligation = Text(
    fr: "L’outil n’est pas ouvert au public.", en: "The tool is not open to the public.")
  /// Why a need is set aside.
  static let need = Text(
    fr: "Hors du sujet de cet achat.", en: "Outside the subject of this purchase.")
}
