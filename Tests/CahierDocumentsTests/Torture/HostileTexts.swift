/// Texts that break careless writers, by what they try.
enum HostileTexts {
  static let all: [Sample] = [markup, commands, unseen, letters, shapes].flatMap(\.self)

  typealias Sample = (name: String, text: String)

  private static let markup: [Sample] = [
    ("tag", "<script>alert(1)</script>"), ("event", "\"><img src=x onerror=alert(1)>"),
    ("attribute", "' onmouseover='alert(1)"), ("style", "</style><script>alert(1)</script>"),
    ("title", "</title></svg><svg onload=alert(1)>"), ("comment", "--><!-- --!> <!-- -- -->"),
    ("section", "<![CDATA[ ]]> ]]>"), ("entity", "&lt;b&gt; &amp;amp; &#0; &#x1F4A9; &nbsp; &xxe;"),
    ("type", "<!DOCTYPE a [<!ENTITY b \"c\">]>"),
    ("instruction", "<?xml version=\"1.0\"?><?php ?>"),
    ("office", "<text:p/><draw:frame/></office:text>"),
    ("template", "{{7*7}} ${7*7} <%= 7 %> #{7}"),
  ]

  private static let commands: [Sample] = [
    ("formula", "=cmd|'/C calc'!A0"), ("sum", "@SUM(1+1)*cmd|' /C calc'!A0"),
    ("plus", "+1+1"), ("minus", "-2+3"), ("link", "javascript:alert(1)"),
    ("data", "data:text/html;base64,PHNjcmlwdD4="), ("file", "file:///etc/passwd"),
    ("remote", "https://example.org/a.png"), ("share", "\\\\server\\share\\a"),
    ("path", "../../../etc/passwd"), ("shell", "$(reboot) `reboot` ; reboot | reboot"),
    ("query", "'; DROP TABLE items; --"), ("escape", "\u{1B}[31m\u{1B}]0;x\u{7}"),
    ("format", "%s%n%x %@ \\0 \\u0000"),
  ]

  private static let unseen: [Sample] = [
    ("controls", scalars(Array(0...31))),
    (
      "second controls",
      scalars(Array(127...159))
    ),
    ("no characters", scalars([0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF])),
    (
      "lone surrogates",
      String(decoding: [0x61, 0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0x62], as: UTF8.self)
    ),
    ("bad bytes", String(decoding: [0xC0, 0xAF, 0xFF, 0xF8, 0x80], as: UTF8.self)),
    ("marks of order", "\u{FEFF}a\u{FEFF}"), ("no width", "a\u{200B}b\u{200C}c\u{200D}d\u{2060}e"),
    ("override", "\u{202E}gpj.exe\u{202D}"), ("isolates", "\u{2066}\u{2067}\u{2068}a\u{2069}"),
    ("blanks", "  \u{A0}\u{2003}\u{3000}\u{2028}\u{2029}\u{85}  "),
    ("ends of lines", "a\r\nb\rc\nd\u{B}e\u{C}f"), ("tabs", "\t\ta\t\t"), ("nothing", ""),
    ("blank", " "), ("tags", "\u{E0041}\u{E0042}\u{E007F}"),
    ("private", "\u{E000}\u{F8FF}\u{F0000}"),
  ]

  private static let letters: [Sample] = [
    ("accents", "Ça, œuf, naïf, Łódź, ẞ, ﬁ, ﷽"), ("apart", "e\u{301}te\u{301}"),
    ("marks", "Z" + String(repeating: "\u{300}\u{489}", count: 50)),
    ("mark alone", "\u{301}"), ("Arabic", "مرحبا بالعالم 123"), ("Hebrew", "שלום (a) 42"),
    ("mixed", "abc مرحبا def שלום 1,234"), ("Chinese", "入札仕様書・招标文件"), ("Thai", "เอกสารประกวดราคา"),
    ("family", "👨‍👩‍👧‍👦🏳️‍🌈👩🏽‍🚒"), ("flags", "🇫🇷🇫🇷🇫"), ("mathematics", "𝔸𝕭𝓒 ∑∫√"),
    ("numbers", "١٢٣ ⅷ ½ ²"),
  ]

  private static let shapes: [Sample] = [
    ("quotes", "\"'`«»“”‘’"), ("slashes", "/ // \\ \\\\ |"), ("dots", "... … . .."),
    ("long word", String(repeating: "Anticonstitutionnellement", count: 40)),
    ("long line", String(repeating: "mot ", count: 400)),
    ("many lines", String(repeating: "\n", count: 40)), ("digits", "1e999 NaN Infinity -0"),
    ("names", "null undefined true __proto__ CON NUL"),
  ]

  private static func scalars(_ values: [UInt32]) -> String {
    String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
  }
}
