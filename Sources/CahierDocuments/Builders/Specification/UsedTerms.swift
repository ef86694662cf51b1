import CahierModel

/// Finds the terms of the glossary that printed texts use, as whole words.
///
/// One walk over the texts: the time grows with their length.
struct UsedTerms {
  private var wanted: [UInt8: [GlossaryEntry]] = [:]
  private var found: Set<String> = []
  private let all: [GlossaryEntry]

  /// The terms in the order of the template.
  var entries: [GlossaryEntry] { all.filter { found.contains($0.id) } }

  init(_ reading: DossierReading, _ printed: [Int]) {
    all = reading.template.glossary.elements
    for entry in all {
      if let first = entry.id.utf8.first { wanted[first, default: []].append(entry) }
    }
    guard !all.isEmpty else { return }
    for text in Self.templateTexts(reading) { scan(text) }
    for position in printed {
      for text in reading.items[position].texts.values {
        if found.count == all.count { return }
        scan(text.preferring(reading.language))
      }
    }
  }

  private static func templateTexts(_ reading: DossierReading) -> [String] {
    let prose = reading.template.sections.flatMap(\.contents).compactMap { content -> String? in
      switch content {
      case .prose(let text), .heading(let text): text[reading.language]
      case .answer(let id): reading.template.guide.questions[id: id]?.printed?[reading.language]
      default: nil
      }
    }
    let answers = reading.dossier.answers.flatMap { answer -> [String] in
      guard case .texts(let texts) = answer.value else { return [] }
      return texts.map { $0.preferring(reading.language) }
    }
    return prose + answers
  }

  private mutating func scan(_ text: String) {
    let bytes = text.utf8
    var isInWord = false
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      if !isInWord, let entries = wanted[byte] {
        for entry in entries where !found.contains(entry.id) {
          if Self.stands(entry.id, at: bytes[position...]) { found.insert(entry.id) }
        }
      }
      isInWord = Self.isLetter(byte)
      position = bytes.index(after: position)
    }
  }

  private static func stands(_ term: String, at rest: Substring.UTF8View) -> Bool {
    guard rest.starts(with: term.utf8) else { return false }
    return rest.dropFirst(term.utf8.count).first.map { !isLetter($0) } ?? true
  }

  /// Letters and digits of ASCII, and every byte of the others but the quotes and blanks that
  /// French puts around words.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3:
      true
    default: false
    }
  }
}
