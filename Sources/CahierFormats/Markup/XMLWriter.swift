/// Writes one XML document, element by element, into a sink.
///
/// It cannot be copied, and it exists only inside the closure of `write(into:_:)`: nothing can
/// write after its end. Elements are closures for the same reason: one that is opened is closed.
///
/// Nothing inside the closure throws, and no text makes it fail: characters that XML cannot hold
/// become U+FFFD. The writer remembers that its sink failed, writes no more, and
/// `write(into:_:)` throws at the end: a document has a thousand writes and one outcome.
///
/// It is Swift and no libxml2: for the 17 MB of a document of 20,000 requirements the calls into C
/// and the copies to its strings cost more than all of the writing does.
package struct XMLWriter: ~Copyable {
  private var output: EscapedOutput
  /// Whether the tag of the last element still lacks its `>`.
  private var isTagOpen = false

  /// Writes a document in UTF-8.
  ///
  /// As a fragment it has no XML declaration, and is there to be taken in by `include(_:)`.
  ///
  /// - Throws: `FormatError.outputFailed`, and then the sink holds a document cut short.
  package static func write(
    into sink: any ByteSink, isFragment: Bool = false, _ body: (inout XMLWriter) -> Void
  ) throws(FormatError) {
    var writer = XMLWriter(output: EscapedOutput(sink))
    if !isFragment { writer.output.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    body(&writer)
    writer.closeTag()
    if !isFragment { writer.output.markup("\n") }
    writer.output.flush()
    if writer.output.hasFailed { throw .outputFailed }
  }

  /// Writes an element: its attributes in the order given, then what `content` writes.
  ///
  /// Names are the program's own and written as they are; an attribute whose value is nil is
  /// left out.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element with nothing in it.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    open(name, attributes)
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

  /// Writes an attribute of the element whose content begins here, before anything that is in it.
  ///
  /// Does what the list of `element` does, but allocates none: it is for elements of which a
  /// document has a hundred thousand.
  package mutating func attribute(_ name: String, _ value: String?) {
    precondition(isTagOpen, "an attribute stands before the content of its element")
    output.attribute(name, value, .xmlAttribute)
  }

  /// Writes character data: `&`, `<` and `>` are escaped, every other character stays as it is.
  package mutating func text(_ text: String) {
    closeTag()
    output.escaped(text, .xmlText)
  }

  /// Writes elements that another writer has written as a fragment.
  package mutating func include(_ fragment: ByteChunks) {
    closeTag()
    output.markup(fragment)
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    closeTag()
    output.openTag(name, attributes, .xmlAttribute)
    isTagOpen = true
  }

  private mutating func close(_ name: String) {
    if isTagOpen {
      output.markup("/>")
      isTagOpen = false
    } else {
      output.closingTag(name)
    }
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    output.markup(UInt8(ascii: ">"))
    isTagOpen = false
  }
}
