@testable import CahierDocuments
import CahierTestSupport
import Testing

struct TextSignsTests {
  @Test(
    arguments: [
      ("Le portail affiche les actualités.", []),
      ("deux\nlignes", .lineEnd), ("deux\u{2028}lignes", .lineEnd), ("deux\u{85}lignes", .lineEnd),
      ("blanc\u{202F}fin et points…", []), ("l'intranet", .toSet), ("{accounts} comptes", .brace),
      ("{a}\r\n100 %", [.lineEnd, .toSet, .brace]), ("", []),
    ] as [(String, TextSigns)])
  func `the signs of a text are those that ask for more than a copy`(
    _ text: String, _ signs: TextSigns
  ) {
    #expect(TextSigns(of: text) == signs)
  }

  @Test func `a line ends where Swift says that it does`() {
    for value in UInt32(0)...0x2100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b"
      #expect(
        TextSigns(of: text).contains(.lineEnd) == text.contains(where: \.isNewline),
        "U+\(String(value, radix: 16))")
    }
  }
}
