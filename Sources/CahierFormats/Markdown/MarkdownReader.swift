package import CahierModel
internal import CMarkdown

/// Reads a text in Markdown as its author laid it out: headings, lists, tables of GitHub.
///
/// - Source: CommonMark 0.29 and GitHub Flavored Markdown, as cmark-gfm reads them.
package enum MarkdownReader {
  /// How much a text may hold.
  package struct Limits: Hashable, Sendable {
    /// The bytes of the file.
    package var bytes = 16 << 20
    /// The bytes between two empty lines, tables aside: marks that find no other are looked for as
    /// far as that.
    package var run = 64 << 10
    /// How many blocks may stand in one another.
    package var depth = 100

    /// Creates the limits that hold for texts.
    package init() {}
  }

  /// Reads a file that is whole in memory.
  ///
  /// - Throws: What makes it no text that Cahier reads.
  package static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(MarkdownError) -> OutlineDocument {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    if let line = TextDecoding.lineOfZero(in: bytes) { throw .notText(line: line) }
    let text = Array(TextDecoding.text(of: bytes).text.utf8)
    if let line = longRun(in: text, limits.run) { throw .tooLong(limit: limits.run, line: line) }
    return try outline(of: text, limits)
  }

  /// The line on which a run of text begins that is longer than `limit`.
  private static func longRun(in text: [UInt8], _ limit: Int) -> Int? {
    var (run, line, first) = (0, 1, 1)
    for row in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let start = row.first { $0 != UInt8(ascii: " ") }
      let isParted =
        start == nil || start == UInt8(ascii: "\r") || start == UInt8(ascii: "|")
      if isParted { (run, first) = (0, line + 1) } else { run += row.count + 1 }
      if run > limit || row.count > limit { return first }
      line += 1
    }
    return nil
  }

  private static func outline(
    of text: [UInt8], _ limits: Limits
  ) throws(MarkdownError) -> OutlineDocument {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else { throw .noMemory }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      let known = unsafe cmark_find_syntax_extension(name)
      if let known = unsafe known { unsafe _ = cmark_parser_attach_syntax_extension(parser, known) }
    }
    unsafe text.withUnsafeBytes { bytes in
      let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress
      unsafe cmark_parser_feed(parser, start, bytes.count)
    }
    guard let root = unsafe cmark_parser_finish(parser) else { throw .noMemory }
    defer { unsafe cmark_node_free(root) }
    guard let iterator = unsafe cmark_iter_new(root) else { throw .noMemory }
    defer { unsafe cmark_iter_free(iterator) }
    var outline = MarkdownOutline(mostDepth: limits.depth)
    while true {
      let event = unsafe cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = unsafe cmark_iter_get_node(iterator) else { continue }
      unsafe outline.take(MarkdownNode(node), isStart: event == CMARK_EVENT_ENTER)
    }
    return outline.document
  }
}

/// Why a file is no text that Cahier reads.
package enum MarkdownError: Error, Hashable {
  /// The file is larger than `limit` bytes.
  case tooLarge(limit: Int)
  /// The file holds a byte of zero: it is no text.
  case notText(line: Int)
  /// A run of text is longer than `limit` bytes.
  case tooLong(limit: Int, line: Int)
  /// The system gave no memory.
  case noMemory
}
