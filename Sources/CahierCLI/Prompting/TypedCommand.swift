internal import CahierModel

/// A command of the program typed at a prompt of the guide, where it is no answer.
struct TypedCommand: Hashable {
  /// The question or the part that `cahier guide` names, where that is all it names.
  let place: String?

  /// The command that a line begins with, in either language, or nil for any other line: « cahier
  /// des charges » begins with none.
  ///
  /// `kinds`: the nouns of the kinds of the template, folded.
  init?(_ line: String, kinds: Set<String> = []) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, CommandAliases.folded(words[0]) == "cahier" else { return nil }
    let noun = CommandAliases.noun(words[1])
    guard CommandTree.names.contains(noun) || kinds.contains(CommandAliases.folded(words[1])) else {
      return nil
    }
    let isOneLine = !line.contains(where: \.isNewline)
    place = noun == "guide" && words.count == 3 && isOneLine ? words[2] : nil
  }

  /// What to do at a prompt instead of typing a command.
  static func fault(_ line: String) -> InputFault {
    InputFault(
      "INPUT-180",
      Text(
        fr: "« \(line.firstWords) » est une commande\u{202F}: elle se tape hors du guide, que "
          + "« fin » quitte",
        en: "“\(line.firstWords)” is a command: it is typed outside the guide, which “stop” leaves"),
      expected: Text(
        fr: "la réponse, « retour » pour la question d’avant, ou « cahier guide QUESTION » pour "
          + "aller à cette question",
        en: "the answer, “back” for the question before, or “cahier guide QUESTION” to go to that "
          + "question"))
  }
}

extension String {
  /// The first three words of the first line, which name a command.
  fileprivate var firstWords: String {
    split(whereSeparator: \.isNewline).first.map { line in
      line.split(whereSeparator: \.isWhitespace).prefix(3).joined(separator: " ")
    } ?? ""
  }
}
