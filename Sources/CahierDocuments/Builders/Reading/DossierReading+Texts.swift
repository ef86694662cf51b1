import CahierModel

extension DossierReading {
  /// A text of the dossier with its parameters, in the language of the document.
  ///
  /// Where that language is missing it is the other one, marked as such.
  func inlines(_ text: BilingualText) -> [Inline] {
    if let words = text[language], !words.isEmpty {
      return inlines(set(words, in: language), in: language)
    }
    guard let words = text[language.other], !words.isEmpty else { return [] }
    return [.language(language.other, inlines(set(words, in: language.other), in: language.other))]
  }

  /// A text of the template with its parameters.
  func inlines(_ text: Text) -> [Inline] {
    inlines(text[language], in: language)
  }

  /// A text of several paragraphs, one for each line that is not empty.
  func paragraphs(_ text: BilingualText) -> [[Inline]] {
    let chosen = (text[language] ?? "").isEmpty ? language.other : language
    let lines = (text[chosen] ?? "").split(whereSeparator: \.isNewline)
    return lines.map { line in
      let content = inlines(set(String(line), in: chosen), in: chosen)
      return chosen == language ? content : [.language(chosen, content)]
    }
  }

  /// What people typed, set as the language sets it.
  ///
  /// Most texts were set when they were typed: those with no sign to set are not gone through.
  private func set(_ words: String, in language: Language) -> String {
    let needsSetting = words.utf8.contains { Self.signsToSet.contains($0) }
    return needsSetting ? Typography.typeset(words, language: language) : words
  }

  private static let signsToSet = Set("'\";:!?%".utf8)

  /// A text with its parameters as letters alone: for titles and alternatives.
  func plain(_ text: BilingualText) -> String {
    inlines(text).plainText
  }

  private func inlines(_ words: String, in language: Language) -> [Inline] {
    guard words.utf8.contains(UInt8(ascii: "{")) else { return [.text(words)] }
    return ReferencedText(words).pieces.map { piece in
      switch piece {
      case .text(let run): .text(run)
      case .reference(let name):
        value(named: name, in: language).map { .text($0) } ?? missing(name, in: language)
      }
    }
  }

  /// The names in braces of a text that nothing gives a value yet.
  func unresolved(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
    return ReferencedText(text).references.filter { value(named: $0, in: language) == nil }
  }

  /// The figure of a parameter, or the answer that a name stands for.
  private func value(named name: String, in language: Language) -> String? {
    if template.parameters.contains(id: name) {
      return value(of: name).map(Typography(language).number)
    }
    return template.guide.answerReference(name).flatMap { answer($0, in: language) }
  }

  /// The mark in place of a value that is still missing.
  func missing(_ name: String, in language: Language) -> Inline {
    .strong([.text(Self.missingMark(self.name(of: name)?[language], in: language))])
  }

  /// « [à préciser avant publication : comptes] »: words and brackets, no colour alone.
  static func missingMark(_ what: String?, in language: Language) -> String {
    let mark = Text(fr: "à préciser avant publication", en: "to be stated before publication")
    let colon = Typography(language).colon
    return "[" + mark[language] + (what.map { colon + $0 } ?? "") + "]"
  }

  /// What a name in braces is called: the name of the parameter, the label of the part.
  func name(of reference: String) -> Text? {
    if let parameter = template.parameters[id: reference] { return parameter.name }
    guard let answer = template.guide.answerReference(reference) else { return nil }
    let question = template.guide.questions[id: answer.question]
    return answer.part.flatMap { question?.parts[id: $0]?.label } ?? question?.ask
  }
}
