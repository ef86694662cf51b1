/// Texts that formats bend, cut, refuse or take for something else.
package enum AwkwardText {
  /// Texts without any control character but tab, line feed and U+0085.
  package static let all: [String] = [
    "", " ", "  lead", "trail  ", "\n", "\n\nlead", "trail\n", "trail\n\n", "a\nb", "a\n\nb\n",
    "a\n  b\n c", "a \nb", "a\n   \nb", "\ta", "a\tb\nc", " a\nb", "a\n b\n", "- a", "- a\n- b",
    "# no\n# comment", "a #b", "a: b", "a:\n  b: c", "? a\n: b", "yes", "no", "~", "null", "true",
    "0x1F", "010", "1e3", ".5", "1_000", "12:30", "2026-11-21", "=", "<<", "*a", "&a b", "!!int 1",
    "%YAML 1.2", "---", "...", "---\na\n...\nb", "|", ">-", "'it''s'", "\"quoted\"", "\\", "\\n",
    "a\\\nb", "C:\\new\\u0041", "« Fil d’actualités »", "2\u{202F}s", "100\u{A0}%", "é", "e\u{301}",
    "\u{85}", "a\u{85}b\nc", "a\u{2028}b", "a\u{2029}b\nc", "\u{FEFF}", "a\u{FEFF}b", "\u{200B}",
    "\u{202E}abc", "a\u{AD}b", "\u{FFFE}\u{FFFF}", "\u{FFFD}", "\u{E000}", "\u{10FFFF}", "😀",
    "👩\u{200D}💻", "🏴\u{E0067}\u{E0062}\u{E007F}", "العربية", "日本語", "{accounts}", "{", "}}", "[",
    "[[[[[[[[", "{fr: a, en: b}", "[a, b]", ",", "a, b", "`@", "<script>&amp;", "]]>", "%s", "'",
    "--------------------\nb", "::::\n????", "a\n\u{1F600}\n{", "x\n[\n[", "\u{A0}\nb",
    String(repeating: "[", count: 150), String(repeating: "-", count: 500) + "\nb",
    String(repeating: "a", count: 200) + "\n" + String(repeating: " ", count: 500) + "b",
    String(repeating: "mot ", count: 400), String(repeating: "ligne\n", count: 40),
  ]
}
