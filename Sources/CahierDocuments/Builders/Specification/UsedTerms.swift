import CahierModel

/// Finds the terms of the glossary that printed texts use, as whole words.
///
/// One walk over the texts: the time grows with their length.
struct UsedTerms {
  /// The terms that begin with each byte.
  private var wanted = [[GlossaryEntry]](repeating: [], count: 256)
  private var found: Set<String> = []
  private let all: [GlossaryEntry]

  /// The terms in the order of the alphabet.
  var entries: [GlossaryEntry] {
    all.filter { found.contains($0.id) }.sorted { $0.id.lowercased() < $1.id.lowercased() }
  }

  /// `sources` are the texts of law that the document cites.
  init(_ reading: DossierReading, _ printed: [Int], _ sources: [TemplateSource]) {
    all = reading.template.glossary.elements
    for entry in all {
      if let first = entry.id.utf8.first { wanted[Int(first)].append(entry) }
    }
    guard !all.isEmpty else { return }
    for text in Self.templateTexts(reading) { scan(text) }
    for source in sources {
      scan(source.title[reading.language])
      scan(source.reference[reading.language])
    }
    for position in printed {
      if found.count == all.count { return }
      for text in reading.items[position].texts.values {
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
    let bytes = text.utf8Span.span
    var isInWord = false
    for index in bytes.indices {
      if !isInWord, !wanted[Int(bytes[index])].isEmpty {
        for entry in wanted[Int(bytes[index])] where !found.contains(entry.id) {
          if Self.stands(entry.id, in: bytes, at: index) { found.insert(entry.id) }
        }
      }
      isInWord = Self.isLetter(bytes[index])
    }
  }

  private static func stands(_ term: String, in bytes: Span<UInt8>, at start: Int) -> Bool {
    let term = term.utf8Span.span
    let end = start + term.count
    guard end <= bytes.count else { return false }
    for index in term.indices where bytes[start + index] != term[index] { return false }
    return end == bytes.count || !isLetter(bytes[end])
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
