import CahierModel

extension DossierReading {
  /// A text of the dossier with its parameters, in the language of the document.
  ///
  /// Where that language is missing it is the other one, marked as such.
  func inlines(_ text: BilingualText) -> [Inline] {
    guard let (words, chosen) = words(of: text) else { return [] }
    return marked(inlines(words, TextSigns(of: words), in: chosen), in: chosen)
  }

  /// A text of the template with its parameters.
  func inlines(_ text: Text) -> [Inline] {
    let words = text[language]
    return inlines(words, TextSigns(of: words).subtracting(.toSet), in: language)
  }

  /// A text of several paragraphs, one for each line that is not empty.
  func paragraphs(_ text: BilingualText) -> [[Inline]] {
    guard let (words, chosen) = words(of: text) else { return [] }
    let signs = TextSigns(of: words)
    guard signs.contains(.lineEnd) else {
      return [marked(inlines(words, signs, in: chosen), in: chosen)]
    }
    return words.split(whereSeparator: \.isNewline).map { line in
      marked(inlines(String(line), signs, in: chosen), in: chosen)
    }
  }

  /// A text in the language of the document, else in the other one, else nil.
  func words(of text: BilingualText) -> (words: String, language: Language)? {
    if let words = text[language], !words.isEmpty { return (words, language) }
    guard let words = text[language.other], !words.isEmpty else { return nil }
    return (words, language.other)
  }

  private func marked(_ content: [Inline], in chosen: Language) -> [Inline] {
    chosen == language ? content : [.language(chosen, content)]
  }

  /// A text with its parameters as letters alone: for titles and alternatives.
  func plain(_ text: BilingualText) -> String {
    inlines(text).plainText
  }

  /// What people typed, as the language sets it, and its parameters: both only where there are
  /// signs of them.
  private func inlines(_ words: String, _ signs: TextSigns, in language: Language) -> [Inline] {
    let words = signs.contains(.toSet) ? Typography.typeset(words, language: language) : words
    guard signs.contains(.brace) else { return [.text(words)] }
    let pieces = ReferencedText(words).pieces
    return pieces.indices.map { inline(pieces, $0, in: language) }
  }

  /// A piece of a text as it is printed.
  private func inline(
    _ pieces: [ReferencedText.Piece], _ index: Int, in language: Language
  ) -> Inline {
    switch pieces[index] {
    case .text(let run): .text(run)
    case .reference(let name):
      value(named: name, in: language).map { value in
        .text(index + 1 < pieces.count ? Self.cut(value, before: pieces[index + 1]) : value)
      } ?? missing(name, in: language)
    case .agreement(let name, let noun):
      .text(noun.word(forWritten: value(named: name, in: language), in: language))
    }
  }

  /// The pieces of a text that people typed, each with the letters that it is printed by.
  func pieces(
    _ words: String, in language: Language
  ) -> [(piece: ReferencedText.Piece, shown: String)] {
    let pieces = ReferencedText(Typography.typeset(words, language: language)).pieces
    return pieces.indices.map { index in
      let inline = inline(pieces, index, in: language)
      if case .text(let words) = inline { return (pieces[index], words) }
      return (pieces[index], [inline].plainText)
    }
  }

  /// A value without its full stop, where the sentence around it brings its own mark.
  private static func cut(_ value: String, before next: ReferencedText.Piece) -> String {
    guard
      value.hasSuffix("."), !value.hasSuffix(".."), case .text(let run) = next,
      let mark = run.first(where: { !$0.isWhitespace }), ".;,".contains(mark)
    else { return value }
    return String(value.dropLast())
  }

  /// The names in braces of a text that nothing gives a value yet.
  func unresolved(_ text: String) -> [String] {
    guard TextSigns(of: text).contains(.brace) else { return [] }
    return ReferencedText(text).references.filter { value(named: $0, in: language) == nil }
  }

  /// The sentence that a question prints, with the passages that its answer calls for.
  func sentence(of question: GuideQuestion) -> Text? {
    question.printed.map { printed in
      Text(fr: kept(of: printed.fr, in: .french), en: kept(of: printed.en, in: .english))
    }
  }

  private func kept(of words: String, in language: Language) -> String {
    OptionalPassages.kept(of: words) { name in
      value(named: name, in: language).map { $0 != "0" } ?? false
    }
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
