#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
internal import CahierModel

/// Corrects a text that is there: by a replacement, by a new text, or in the person's editor.
struct TextEditing {
  let dialogue: LineDialogue

  /// The corrected text, or nil if it stays.
  func edited(_ old: String) throws(Detour) -> String? {
    if dialogue.console.isTerminal, let editor = dialogue.editor, !editor.isEmpty {
      let new = try Detour.failing { () throws(Failure) in try Self.edited(old, with: editor) }
      return new == old ? nil : new
    }
    dialogue.console.say([old])
    let topic = PromptTopic(
      Text(
        fr: "« remplace X par Y » change ces mots ; toute autre ligne remplace le texte.",
        en: "“replace X with Y” changes these words; any other line replaces the text."),
      takesText: true)
    while true {
      let line = try dialogue.line(
        Text(
          fr: "« remplace X par Y », ou le nouveau texte (Entrée : inchangé)",
          en: "“replace X with Y”, or the new text (Enter: unchanged)"
        ).shown, topic)
      if line.isEmpty { return nil }
      guard let (words, other) = Self.replacement(line) else { return line }
      if let new = Self.replacing(words, with: other, in: old) { return new }
      dialogue.console.say(
        Text(fr: "« \(words) » n’est pas dans le texte.", en: "“\(words)” is not in the text."))
    }
  }

  /// Reads « remplace X par Y » and “replace X with Y”, quotes around the words or not.
  static func replacement(_ line: String) -> (old: String, new: String)? {
    for (verb, link) in [("remplace", " par "), ("remplacer", " par "), ("replace", " with ")]
    where PromptWord.folded(line).hasPrefix("\(verb) ") {
      let rest = String(line.trimmed.dropFirst(verb.count)).trimmed
      guard let middle = rest.firstRange(of: link) else { continue }
      let parts = [rest[..<middle.lowerBound], rest[middle.upperBound...]].map {
        $0.trimmed.trimmingQuotes
      }
      if !parts[0].isEmpty { return (parts[0], parts[1]) }
    }
    return nil
  }

  /// The text with the first occurrence of words replaced; kinds of apostrophes and blanks do not
  /// count.
  static func replacing(_ words: String, with other: String, in text: String) -> String? {
    let plain = Array(text.map(Self.plain))
    let sought = Array(words.map(Self.plain))
    guard !sought.isEmpty, sought.count <= plain.count else { return nil }
    let start = (0...(plain.count - sought.count)).first {
      plain[$0..<($0 + sought.count)].elementsEqual(sought)
    }
    guard let start else { return nil }
    return text.prefix(start) + other + text.dropFirst(start + sought.count)
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "’": "'"
    case "\u{A0}", "\u{202F}": " "
    default: character
    }
  }
}

extension String {
  /// The text without one pair of quotes around it.
  fileprivate var trimmingQuotes: String {
    let pairs: [(Character, Character)] = [("«", "»"), ("“", "”"), ("\"", "\""), ("'", "'")]
    for (open, close) in pairs where count > 1 && first == open && last == close {
      return String(dropFirst().dropLast()).trimmed
    }
    return self
  }

  /// Where a text first stands in this one.
  fileprivate func firstRange(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}

// MARK: - The editor

extension TextEditing {
  private static func edited(_ text: String, with editor: String) throws(Failure) -> String {
    let bytes = try TemporaryFolder.with { folder throws(Failure) in
      let path = "\(folder)/text"
      try TextFileOutput.write(Array((text + "\n").utf8), to: path, replacing: false)
      guard run(editor, path) else { throw editorFailed(editor) }
      return try InputBytes.read(path)
    }
    guard let bytes else { throw editorFailed(editor) }
    do throws(InputFault) {
      return try TypedText.checked(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw Failure(error.diagnostic(at: editor), status: .data)
    }
  }

  /// Runs the editor through the shell, for VISUAL may hold options, and waits for it.
  private static func run(_ editor: String, _ path: String) -> Bool {
    let words = ["sh", "-c", "\(editor) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawnp(&process, "sh", nil, nil, &arguments, environ) == 0 else { return false }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }

  private static func editorFailed(_ editor: String) -> Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-055",
        Text(fr: "l’éditeur ne s’est pas ouvert", en: "the editor did not open"), found: editor,
        remedies: [
          Text(fr: "Corriger la variable VISUAL.", en: "Mend the variable VISUAL.")
        ]), status: .inputOutput)
  }
}
