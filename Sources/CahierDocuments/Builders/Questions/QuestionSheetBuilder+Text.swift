import CahierModel

extension QuestionSheetBuilder {
  /// The sheet as lines of text.
  ///
  /// It is a file of answers: whoever gets it writes after the keys, and `--answers` takes it back.
  /// A key with nothing after it answers nothing.
  var lines: [String] {
    let head = [
      Text(fr: "Feuille de questions", en: "Question sheet")[language],
      reading.plain(reading.dossier.header.title),
      reading.typography.label(Text(fr: "Destinataire", en: "Addressed to")[language]) + " " + name,
      "", opening(Self.use),
    ]
    return remarks(head) + ["answers: 1"]
      + asked.flatMap { step, questions in
        ["", ""] + remarks(["== \(step.title[language]) =="]) + questions.flatMap(lines)
      }
  }

  private func lines(of question: GuideQuestion) -> [String] {
    let choices = question.choices.enumerated().map { "  \($0 + 1)  \($1.label[language])" }
    let example = question.example.map {
      reading.typography.label(Text(fr: "Exemple", en: "Example")[language]) + " " + $0[language]
    }
    let words =
      [question.ask[language], question.help?[language], example].compactMap(\.self) + choices
      + [readers(of: question)[language]]
    return [""] + remarks(words) + ["\(question.id):"] + parts(of: question)
  }

  /// The parts of an answer below its key; those of a list are one line of it.
  private func parts(of question: GuideQuestion) -> [String] {
    question.parts.enumerated().flatMap { index, part in
      let start = question.type == .list ? (index == 0 ? "  - " : "    ") : "  "
      let indent = String(repeating: " ", count: start.count)
      let choices = part.choices.enumerated().map { "\($0 + 1) \($1.label[language])" }
      let list = choices.isEmpty ? "" : " (" + choices.joined(separator: ", ") + ")"
      return ["\(indent)# \(part.label[language])\(list)", "\(start)\(part.id):"]
    }
  }

  /// Lines that nobody reads as answers.
  private func remarks(_ texts: [String]) -> [String] {
    texts.flatMap { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.isEmpty ? "#" : "# \(line)"
      }
    }
  }

  private static let use = Text(
    fr:
      "Répondez après les deux-points de chaque repère, en texte entre guillemets droits\u{202F}; "
      + "un choix se donne par son numéro.\nLe fichier revient par\u{202F}: cahier guide --answers FICHIER",
    en: "Answer after the colon of each key, texts between straight quotation marks; a choice is "
      + "given by its number.\nThe file comes back by: cahier guide --answers FILE")
}
