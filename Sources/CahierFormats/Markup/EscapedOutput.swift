/// How characters that mean something to markup are written.
enum Escaping {
  case xmlText, xmlAttribute, htmlText, htmlAttribute

  fileprivate var isXML: Bool { self == .xmlText || self == .xmlAttribute }
  fileprivate var isAttribute: Bool { self == .xmlAttribute || self == .htmlAttribute }
}

/// Markup on its way to a sink: text is escaped, and the sink is called once in 64 KiB.
///
/// It keeps whether the sink failed, and then takes no more. What is gathered lies in a block of
/// memory of its own: appending to an array, a few letters at a time, was a third of the time of
/// writing a large document.
@safe struct EscapedOutput: ~Copyable {
  private let sink: any ByteSink
  private let block: UnsafeMutableRawPointer
  /// How much of the block is filled.
  private var count = 0
  private(set) var hasFailed = false

  private static let capacity = 64 * 1024

  init(_ sink: any ByteSink) {
    self.sink = sink
    unsafe block = .allocate(byteCount: Self.capacity, alignment: 1)
  }

  deinit {
    unsafe block.deallocate()
  }

  /// Sends what is gathered to the sink.
  mutating func flush() {
    guard count > 0 else { return }
    unsafe send(UnsafeRawBufferPointer(start: block, count: count))
    count = 0
  }

  private mutating func send(_ bytes: UnsafeRawBufferPointer) {
    if !hasFailed, unsafe !sink.append(bytes.bytes) { hasFailed = true }
  }

  /// Writes markup as it is.
  mutating func markup(_ text: String) {
    // Inlined, which a look through `utf8Span` is not: there are a hundred of these for an item.
    var text = text
    text.withUTF8 { unsafe append(UnsafeRawBufferPointer($0)) }
  }

  /// Writes one byte of markup.
  mutating func markup(_ byte: UInt8) {
    if count == Self.capacity { flush() }
    unsafe block.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Writes pieces of a document that are already markup.
  mutating func markup(_ chunks: ByteChunks) {
    flush()
    if !hasFailed, !sink.append(chunks) { hasFailed = true }
  }

  /// Writes text: `&`, `<`, `>` and what the place forbids are escaped; characters that no
  /// markup can hold, and those that turn letters around, become U+FFFD.
  mutating func escaped(_ text: String, _ escaping: Escaping) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      let isPlain = unsafe bytes.isPlain
      if isPlain { unsafe append(UnsafeRawBufferPointer(bytes)) }
      return isPlain
    }
    if !isPlain { changed(text, escaping) }
  }

  /// Writes text in which something may have to be written otherwise, piece by piece.
  private mutating func changed(_ text: String, _ escaping: Escaping) {
    let span = text.utf8Span.span
    var (start, index) = (0, 0)
    while true {
      index = nextToLookAt(in: span, from: index)
      guard index < span.count else { break }
      guard let change = change(span, at: index, escaping) else {
        index += 1
        continue
      }
      append(span.extracting(start..<index))
      append(change.text.utf8Span.span)
      index += change.count
      start = index
    }
    append(span.extracting(start..<span.count))
  }

  /// Writes `<name a="1"`, in the order given; an attribute whose value is nil is left out.
  ///
  /// An empty value is written alone, as in `hidden`, where the markup is HTML.
  mutating func openTag(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ escaping: Escaping
  ) {
    markup(UInt8(ascii: "<"))
    markup(name)
    for (name, value) in attributes { attribute(name, value, escaping) }
  }

  /// Writes ` name="value"` within a tag, or nothing for a value that is nil.
  mutating func attribute(_ name: String, _ value: String?, _ escaping: Escaping) {
    guard let value else { return }
    markup(UInt8(ascii: " "))
    markup(name)
    if value.isEmpty, !escaping.isXML { return }
    markup("=\"")
    escaped(value, escaping)
    markup(UInt8(ascii: "\""))
  }

  /// Writes `</name>`.
  mutating func closingTag(_ name: String) {
    markup("</")
    markup(name)
    markup(UInt8(ascii: ">"))
  }

  private mutating func append(_ span: Span<UInt8>) {
    unsafe span.bytes.withUnsafeBytes { unsafe append($0) }
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    if count + bytes.count > Self.capacity { flush() }
    guard bytes.count <= Self.capacity else { return unsafe send(bytes) }
    unsafe (block + count).copyMemory(from: start, byteCount: bytes.count)
    count += bytes.count
  }
}

/// Which bytes may start something that must not be written as it is.
private let needsLook: [Bool] = (0...255).map { lookNeeded(UInt8($0)) != 0 }

/// 1 for a byte that may start something that must not be written as it is, else 0.
///
/// Reckoned with no branch: the compiler does it for sixteen bytes at a time.
@inline(__always)
private func lookNeeded(_ byte: UInt8) -> UInt8 {
  func one(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
  return one(byte < 0x20) | one(byte == 0x22) | one(byte == 0x26) | one(byte == 0x3C)
    | one(byte == 0x3E) | one(byte == 0x7F) | one(byte == 0xC2) | one(byte == 0xE2)
    | one(byte >= 0xEF)
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether every byte is written as it is: so it is with names of styles and most other values.
  ///
  /// There is no way out before the end, for the compiler's sake.
  fileprivate var isPlain: Bool {
    var look: UInt8 = 0
    for index in 0..<count { unsafe look |= lookNeeded(self[index]) }
    return look == 0
  }
}

/// Where the first byte stands, from `start` on, that needs a look, or the end of the text.
private func nextToLookAt(in span: Span<UInt8>, from start: Int) -> Int {
  // Taken once: the table is a global, and to reach it for each byte takes longer than the look.
  let table = needsLook.span
  var index = start
  while index < span.count, !table[Int(span[index])] { index += 1 }
  return index
}

/// What stands in the output for `count` bytes of the text.
private struct Change {
  let text: String
  let count: Int

  init(_ text: String, _ count: Int = 1) {
    self.text = text
    self.count = count
  }

  static let replacement = "\u{FFFD}"
}

/// What is written in place of the character at `index`, or nil if it stays as it is.
private func change(_ span: Span<UInt8>, at index: Int, _ escaping: Escaping) -> Change? {
  switch span[index] {
  case UInt8(ascii: "&"): Change("&amp;")
  case UInt8(ascii: "<"): Change("&lt;")
  case UInt8(ascii: ">"): escaping.isAttribute && !escaping.isXML ? nil : Change("&gt;")
  case UInt8(ascii: "\""): escaping.isAttribute ? Change("&quot;") : nil
  case UInt8(ascii: "\n"): escaping == .xmlAttribute ? Change("&#10;") : nil
  case UInt8(ascii: "\t"): escaping == .xmlAttribute ? Change("&#9;") : nil
  // HTML has no way to write it, and as a reference in XML it is a blank that nobody expects.
  case UInt8(ascii: "\r"): Change(escaping == .xmlAttribute ? "&#10;" : "\n")
  case 0..<0x20, 0x7F: Change(Change.replacement)
  case 0xE2: override(span, at: index)
  default: noncharacter(span, at: index)
  }
}

/// The change of U+202D and U+202E, which turn the letters after them around.
///
/// What a person reads would not be what the document says. Right-to-left scripts need neither.
private func override(_ span: Span<UInt8>, at index: Int) -> Change? {
  let isOverride = span[index + 1] == 0x80 && (span[index + 2] == 0xAD || span[index + 2] == 0xAE)
  return isOverride ? Change(Change.replacement, 3) : nil
}

/// The change of a C1 control or of a code point that is no character, in two to four bytes.
///
/// XML 1.0 allows some of them and HTML calls them all errors: no document should have them.
private func noncharacter(_ span: Span<UInt8>, at index: Int) -> Change? {
  let last = span[index + 1] & 0x3F
  switch span[index] {
  case 0xC2: return last < 0x20 ? Change(Change.replacement, 2) : nil
  case 0xEF:
    let value = UInt32(last) << 6 | UInt32(span[index + 2] & 0x3F) | 0xF000
    let isNone = value >= 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    return isNone ? Change(Change.replacement, 3) : nil
  default:
    let isNone = last & 0x0F == 0x0F && span[index + 2] == 0xBF && span[index + 3] >= 0xBE
    return isNone ? Change(Change.replacement, 4) : nil
  }
}
