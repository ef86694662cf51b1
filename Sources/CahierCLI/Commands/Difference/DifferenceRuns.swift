internal import CahierDocuments
internal import CahierModel

/// The words of a difference on a line, without colour, and as a screen reader says them aloud.
struct DifferenceRuns {
  private let language: Language
  private let typography: Typography

  init(_ language: Language) {
    self.language = language
    typography = Typography(language)
  }

  /// The runs one after the other; the blanks of a change stand outside its brackets.
  func text(of runs: [WordDifference.Run]) -> String {
    var text = ""
    for (place, run) in runs.enumerated() {
      switch run {
      case .kept(let words):
        text += shortened(words, isFirst: place == 0, isLast: place == runs.count - 1)
      case .removed(let words): append(words, .removed, to: &text)
      case .added(let words): append(words, .added, to: &text)
      }
    }
    return text
  }

  private func append(_ words: String, _ state: EntryChange.State, to text: inout String) {
    let isOpen = text.isEmpty || text.last == " " || text.last == "\n"
    if !isOpen, words.first?.isWhitespace == true || text.last == "]" { text += " " }
    let name = DifferenceWords.name(of: state)[language]
    text += "[" + typography.label(name) + " \(words.trimmed)]"
    if words.last?.isWhitespace == true { text += " " }
  }

  /// Of a long passage that stayed, the words next to what changed.
  private func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    guard text.unicodeScalars.count > 2 * Self.context + 20 else { return text }
    let start = isFirst ? "" : String(text.prefix(Self.context)).uptoLastBlank
    let end = isLast ? "" : String(text.suffix(Self.context)).fromFirstBlank
    return "\(start)…\(end)"
  }

  /// How many characters are shown beside a change.
  private static let context = 60
}

extension String {
  fileprivate var uptoLastBlank: String {
    lastIndex(of: " ").map { String(self[...$0]) } ?? self
  }

  fileprivate var fromFirstBlank: String {
    firstIndex(of: " ").map { String(self[$0...]) } ?? self
  }
}
