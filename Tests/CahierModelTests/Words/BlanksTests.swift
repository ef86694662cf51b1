import CahierModel
import Testing

/// White space and ends of lines, told by their numbers.
struct BlanksTests {
  @Test func `white space and ends of lines are those of Unicode`() {
    var wrong: [String] = []
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if scalar.isWhiteSpace != scalar.properties.isWhitespace { wrong.append(scalar.codePoint) }
      if scalar.isLineEnd != Character(scalar).isNewline { wrong.append(scalar.codePoint) }
    }
    #expect(wrong == [])
  }
}
