import CahierFormats
import CahierTestSupport

/// A sink that takes nothing.
final class FullSink: ByteSink {
  func append(_ bytes: RawSpan) -> Bool { false }
}

/// Characters that break careless writers.
private let naughty: [Unicode.Scalar] =
  [
    "\0", "\u{1}", "\u{8}", "\t", "\n", "\r", "\u{B}", "\u{1F}", " ", "\"", "&", "'", "<", ">", "]",
    "\u{7F}", "\u{80}", "\u{85}", "\u{9F}", "\u{A0}", "é", "œ", "\u{202E}", "\u{202F}", "\u{2028}",
    "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1F600}", "\u{1FFFE}",
    "\u{10FFFF}", "a", "B", "7", "\\", "/", "-", "\u{301}",
  ] + [0xFDD0, 0xFDEF, 0xFDF0].compactMap(Unicode.Scalar.init)

/// Up to 60 such characters.
func naughtyText(_ generator: inout SeededGenerator) -> String {
  let count = Int.random(in: 0...60, using: &generator)
  var text = String.UnicodeScalarView()
  for _ in 0..<count { text.append(naughty[Int.random(in: 0..<naughty.count, using: &generator)]) }
  return String(text)
}

/// The text as a document can hold it: the slow and obvious way.
func replacingForbidden(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let value = scalar.value
    let isControl =
      value < 0x20 && ![0x9, 0xA, 0xD].contains(value) || (0x7F...0x9F).contains(value)
    let isNone = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    let turnsAround = value == 0x202D || value == 0x202E
    kept.append(isControl || isNone || turnsAround ? "\u{FFFD}" : scalar == "\r" ? "\n" : scalar)
  }
  return String(kept)
}
