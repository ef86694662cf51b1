/// A sum over bytes that tells contents apart that differ by accident: 64 bits of FNV-1a, no secret.
private struct ByteSum {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    let bytes = text.utf8Span.span
    for index in bytes.indices { value = (value ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x0000_0100_0000_01B3
  }

  mutating func add(_ text: BilingualText) {
    for language in Language.allCases { add(text[language] ?? "\0") }
  }

  mutating func add(_ value: ItemValue) {
    switch value {
    case .word(let word): add(word)
    case .level(let level):
      add(level.comparison.rawValue)
      add(level.unit)
      switch level.amount {
      case .number(let number): add(number.description)
      case .parameter(let name): add("{\(name)}")
      }
    case .number(let number): add(number.description)
    case .flag(let flag): add(flag ? "1" : "0")
    case .date(let date): add(date.description)
    case .sources(let sources): for source in sources { add(source) }
    }
  }
}

extension Dossier {
  /// What tells the state of a specification from others of the same dossier: its items and their
  /// links, its answers, its title and its template.
  ///
  /// Offers and marks do not change it, nor do machine ids. 16 hexadecimal digits.
  package var contentMark: String {
    var sum = ByteSum()
    sum.add(template.digest)
    sum.add(header.title)
    for item in items {
      sum.add(item.code.description)
      sum.add(item.family ?? "\0")
      for entry in item.fields {
        sum.add(entry.key)
        sum.add(entry.value)
      }
      for entry in item.texts {
        sum.add(entry.key)
        sum.add(entry.value)
      }
    }
    for link in links { sum.add("\(link.from) \(link.role) \(link.to)") }
    for answer in answers { Self.add(answer, to: &sum) }
    let digits = String(sum.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func add(_ answer: Answer, to sum: inout ByteSum) {
    sum.add(answer.question)
    sum.add(answer.state.rawValue)
    switch answer.value {
    case nil: break
    case .texts(let texts): for text in texts { sum.add(text) }
    case .number(let number): sum.add(number.description)
    case .date(let date): sum.add(date.description)
    case .words(let words): for word in words { sum.add(word) }
    case .rows(let rows):
      for row in rows {
        for (part, value) in row.sorted(by: { $0.key < $1.key }) { add(value, part, to: &sum) }
      }
    case .confirmed(let flag): sum.add(flag ? "1" : "0")
    }
  }

  private static func add(_ value: PartValue, _ part: String, to sum: inout ByteSum) {
    sum.add(part)
    switch value {
    case .text(let text): sum.add(text)
    case .number(let number): sum.add(number.description)
    case .date(let date): sum.add(date.description)
    case .word(let word): sum.add(word)
    case .flag(let flag): sum.add(flag ? "1" : "0")
    }
  }
}
