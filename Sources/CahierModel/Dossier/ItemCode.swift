/// The name of an item that people quote, such as `BF-012`: never used again, even after removal.
package struct ItemCode: Hashable, Sendable {
  /// Capital letters and digits, starting with a letter: `BF`.
  package let prefix: String
  /// From 1 on.
  package let number: Int

  /// Creates a code, or returns nil for a prefix of another shape or a number below 1.
  package init?(prefix: String, number: Int) {
    guard
      number >= 1, number <= 999_999, (1...8).contains(prefix.utf8.count),
      prefix.utf8.allSatisfy({ isCapital($0) || isDigit($0) }),
      prefix.utf8.first.map(isCapital) == true
    else { return nil }
    self.prefix = prefix
    self.number = number
  }

  /// Reads a code as people type it, in small letters and with fewer zeros too: `bf-12`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard
      parts.count == 2, parts[1].utf8.allSatisfy(isDigit), parts[1].utf8.count <= 6,
      let number = Int(parts[1])
    else { return nil }
    self.init(prefix: parts[0].uppercased(), number: number)
  }
}

extension ItemCode: CustomStringConvertible {
  /// The code with three digits at least: `BF-012`, `BF-1234`.
  package var description: String {
    // Built by appending: a document of 20,000 items asks for it 100,000 times.
    var code = prefix
    code += number < 10 ? "-00" : number < 100 ? "-0" : "-"
    code += String(number)
    return code
  }
}

extension ItemCode: Comparable {
  package static func < (left: ItemCode, right: ItemCode) -> Bool {
    (left.prefix, left.number) < (right.prefix, right.number)
  }
}

private func isCapital(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
