/// Writes HTML, element by element, into a sink.
///
/// HTML is not XML: elements such as `br` have no end, `script` and `style` are not escaped, and
/// an attribute may have no value. Like `XMLWriter` it exists only inside a closure, closes what it
/// opened, never fails on a text, and throws once at the end.
package struct HTMLWriter: ~Copyable {
  private var output: EscapedOutput
  /// Whether the tag of the last element still lacks its `>`.
  private var isTagOpen = false

  /// Writes a document in UTF-8, beginning with its document type.
  ///
  /// - Throws: `FormatError.outputFailed`, and then the sink holds a document cut short.
  package static func write(
    into sink: any ByteSink, isFragment: Bool = false, _ body: (inout HTMLWriter) -> Void
  ) throws(FormatError) {
    var writer = HTMLWriter(output: EscapedOutput(sink))
    if !isFragment { writer.output.markup("<!DOCTYPE html>\n") }
    body(&writer)
    writer.closeTag()
    if !isFragment { writer.output.markup("\n") }
    writer.output.flush()
    if writer.output.hasFailed { throw .outputFailed }
  }

  /// Writes an element: its attributes in the order given, then what `content` writes.
  ///
  /// Names are the program's own and written as they are. An attribute whose value is nil is left
  /// out; one whose value is empty is written alone, as `hidden` is.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element that holds a text.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes an element that has no end: `br`, `meta`, `link`, `hr`, `img`, `input`, `col`.
  package mutating func void(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    open(name, attributes)
  }

  /// Opens an element whose end depends on what comes: `close(_:)` must follow.
  package mutating func open(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    closeTag()
    output.openTag(name, attributes, .htmlAttribute)
    isTagOpen = true
  }

  /// Writes an attribute of the element that has just been opened, before anything that is in it.
  ///
  /// Does what the list of `element` does, but allocates none: it is for elements of which a
  /// document has a hundred thousand.
  package mutating func attribute(_ name: String, _ value: String?) {
    precondition(isTagOpen, "an attribute stands before the content of its element")
    output.attribute(name, value, .htmlAttribute)
  }

  /// Closes an element that `open(_:_:)` opened.
  package mutating func close(_ name: String) {
    closeTag()
    output.closingTag(name)
  }

  /// Writes character data, escaped.
  package mutating func text(_ text: String) {
    closeTag()
    output.escaped(text, .htmlText)
  }

  /// Ends a line of the source, where that changes nothing for the reader.
  package mutating func lineBreak() {
    closeTag()
    output.markup(UInt8(ascii: "\n"))
  }

  /// Writes a `style` element, byte for byte, so that its fingerprint is that of `sheet`.
  ///
  /// The sheet is the program's own. It must not contain `</`.
  package mutating func style(_ sheet: String) {
    precondition(!sheet.contains("</"), "a style sheet cannot end its own element")
    closeTag()
    output.markup("<style>")
    output.markup(sheet)
    output.markup("</style>")
  }

  /// Writes a `script` element, byte for byte, so that its fingerprint is that of `source`.
  ///
  /// The script is the program's own. It must not contain `</` or `<!--`.
  package mutating func script(_ source: String) {
    precondition(
      !source.contains("</") && !source.contains("<!--"), "a script cannot end its own element")
    closeTag()
    output.markup("<script>")
    output.markup(source)
    output.markup("</script>")
  }

  /// Writes markup that another writer has written as a fragment, such as a drawing.
  package mutating func include(_ fragment: ByteChunks) {
    closeTag()
    output.markup(fragment)
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    output.markup(UInt8(ascii: ">"))
    isTagOpen = false
  }
}
