extension Typography {
  /// The text as a compositor sets it: quotes, apostrophes, dots of ellipsis, French blanks.
  ///
  /// Addresses of the web and of mail, and what stands between back quotes, stay as they are. What
  /// is set once does not change when it is set again.
  ///
  /// - Complexity: Linear in the length of the text.
  package static func typeset(_ text: String, language: Language) -> String {
    var setting = Typesetting(text, language)
    return setting.run()
  }
}

/// One text on its way to being set, scalar by scalar.
private struct Typesetting {
  private let language: Language
  private let source: [Unicode.Scalar]
  private var output = String.UnicodeScalarView()
  private var index = 0

  init(_ text: String, _ language: Language) {
    self.language = language
    source = Array(text.unicodeScalars)
    output.reserveCapacity(source.count + source.count / 16)
  }

  mutating func run() -> String {
    while index < source.count {
      if let end = endOfProtected() {
        output.append(contentsOf: source[index..<end])
        index = end
      } else {
        step()
      }
    }
    return String(output)
  }

  private mutating func step() {
    let scalar = source[index]
    switch scalar {
    case "'": output.append(isOpeningSingle ? "‘" : "’")
    case "\"": quote()
    case ".": dots()
    case "«" where language == .french: openQuote()
    case "»" where language == .french: closeQuote()
    case ";", ":", "!", "?": marks()
    case "%", "€":
      if language == .french, takesBlankBefore(scalar) { blankBefore() }
      output.append(scalar)
    default: output.append(scalar)
    }
    index += 1
  }

  // MARK: Quotes

  private mutating func quote() {
    let opens = isOpening
    switch (language, opens) {
    case (.english, true): output.append("“")
    case (.english, false): output.append("”")
    case (.french, true): openQuote()
    case (.french, false): closeQuote()
    }
  }

  private mutating func openQuote() {
    output.append("«")
    while let next, next.isBlank { index += 1 }
    if next != nil { output.append("\u{202F}") }
  }

  private mutating func closeQuote() {
    blankBefore()
    output.append("»")
  }

  /// Whether a quote here begins something.
  private var isOpening: Bool {
    guard let last = output.last else { return true }
    return last.isSpace || "([{«“‘’—–/".unicodeScalars.contains(last)
  }

  /// English puts single quotes around words; before a digit the mark stands for digits left out.
  private var isOpeningSingle: Bool {
    guard language == .english, isOpening, output.last != "’", let next else { return false }
    return next.properties.isAlphabetic
  }

  // MARK: Dots and blanks

  private mutating func dots() {
    var end = index
    while end < source.count, source[end] == "." { end += 1 }
    if end - index == 3 {
      output.append("…")
    } else {
      output.append(contentsOf: source[index..<end])
    }
    index = end - 1
  }

  /// Puts one narrow blank at the end of the output, in place of those there.
  private mutating func blankBefore() {
    while let last = output.last, last.isBlank { output.removeLast() }
    guard let last = output.last, !last.isSpace, last != "«" else { return }
    output.append("\u{202F}")
  }

  /// Sets marks that end a clause: « ?! » is one.
  ///
  /// What goes on without a blank, as in « 14:30 », ends none.
  private mutating func marks() {
    let run = source[index...].prefix { ";:!?".unicodeScalars.contains($0) }
    let following = run.endIndex < source.count ? source[run.endIndex] : " "
    let ends = following.isSpace || ")]}»”\"’',".unicodeScalars.contains(following)
    let last = output.last { !$0.isBlank }
    let follows = last.map { !$0.isSpace && !"([{«".unicodeScalars.contains($0) } ?? false
    if language == .french, ends, follows { blankBefore() }
    output.append(contentsOf: run)
    index = run.endIndex - 1
  }

  /// Whether a sign is that of a figure: « 50 % » and not the start of a code.
  private func takesBlankBefore(_ scalar: Unicode.Scalar) -> Bool {
    guard let last = output.last(where: { !$0.isBlank }), last.properties.numericType != nil else {
      return false
    }
    return !(next?.properties.isAlphabetic ?? false)
  }

  private var next: Unicode.Scalar? {
    index + 1 < source.count ? source[index + 1] : nil
  }

  // MARK: What stays as it is

  /// Where an address or a piece of code that begins here ends, or nil.
  private func endOfProtected() -> Int? {
    if source[index] == "`" { return endOfCode() }
    guard
      index == 0 || source[index - 1].isSpace
        || "(«»“”\"".unicodeScalars.contains(source[index - 1])
    else { return nil }
    return endOfAddress()
  }

  private func endOfCode() -> Int? {
    source[(index + 1)...].firstIndex(of: "`").map { $0 + 1 }
  }

  private func endOfAddress() -> Int? {
    let token = source[index...].prefix { !$0.isSpace && !"«»“”\"<>`".unicodeScalars.contains($0) }
    let word = String(String.UnicodeScalarView(token))
    let isAddress =
      word.contains("://") || word.hasPrefix("www.") || word.hasPrefix("mailto:")
      || word.dropFirst().contains("@")
    guard isAddress else { return nil }
    let end = token.lastIndex { !".,;:!?)…".unicodeScalars.contains($0) } ?? index
    return end + 1
  }
}

extension Unicode.Scalar {
  /// A blank within a line, breaking or not.
  fileprivate var isBlank: Bool {
    self == " " || self == "\u{A0}" || self == "\u{202F}"
  }

  fileprivate var isSpace: Bool {
    properties.isWhitespace
  }
}
