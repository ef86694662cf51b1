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
    return (text[chosen] ?? "").paragraphLines.map { line in
      let content = inlines(set(line, in: chosen), in: chosen)
      return chosen == language ? content : [.language(chosen, content)]
    }
  }

  /// What people typed, set as the language sets it.
  ///
  /// Most texts were set when they were typed: those with no sign to set are not gone through.
  private func set(_ words: String, in language: Language) -> String {
    let needsSetting = words.utf8.contains(where: Self.isSignToSet)
    return needsSetting ? Typography.typeset(words, language: language) : words
  }

  private static func isSignToSet(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

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

extension String {
  /// The lines that hold something.
  ///
  /// Nearly every text is one line, and to cut it character by character takes a fifth of the time
  /// of a large document: whether there is anything to cut is looked up first.
  fileprivate var paragraphLines: [String] {
    let isCut = unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
      default: false
      }
    }
    guard isCut else { return isEmpty ? [] : [self] }
    return split(whereSeparator: \.isNewline).map(String.init)
  }
}
