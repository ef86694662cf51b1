internal import CLibXML

/// What libxml2 has told of a file and nobody has taken yet.
@safe final class XMLEventQueue {
  private var events: [XMLReader.Event] = []
  private var taken = 0
  private(set) var failure: XMLError?
  /// The texts of names by their address: libxml2 keeps each name once.
  private var names: [UInt: String] = [:]
  /// The parser that tells: it owns nothing here.
  var parser: xmlParserCtxtPtr?

  /// The next event, or nil where libxml2 must read on.
  func next() -> XMLReader.Event? {
    guard taken < events.count else {
      events.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    defer { taken += 1 }
    return events[taken]
  }

  fileprivate func start(_ element: XMLReader.Element) {
    events.append(.start(element))
  }

  fileprivate func end(_ name: XMLReader.Name) {
    events.append(.end(name))
  }

  fileprivate func add(_ text: String) {
    guard !text.isEmpty else { return }
    guard case .text(var sofar)? = events.last else { return events.append(.text(text)) }
    // Taken out first, or the text would be copied for each piece.
    events.removeLast()
    sofar += text
    events.append(.text(sofar))
  }

  /// What the guard should have refused already.
  fileprivate func refuseDocumentType() {
    failure = failure ?? .documentType(place)
    if let parser = unsafe parser { unsafe xmlStopParser(parser) }
  }

  fileprivate var place: DataNode.Place {
    guard let input = unsafe parser?.pointee.input else {
      return DataNode.Place(line: 1, column: 1)
    }
    return unsafe DataNode.Place(
      line: max(1, Int(input.pointee.line)), column: max(1, Int(input.pointee.col)))
  }

  fileprivate func name(
    _ namespace: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>?
  ) -> XMLReader.Name {
    unsafe XMLReader.Name(text(namespace), text(local))
  }

  private func text(_ address: UnsafePointer<xmlChar>?) -> String {
    guard let address = unsafe address else { return "" }
    let key = UInt(bitPattern: address)
    if let known = names[key] { return known }
    let text = unsafe String(cString: address)
    names[key] = text
    return text
  }
}

// MARK: - What libxml2 calls

extension XMLEventQueue {
  /// The functions that libxml2 calls: those that are missing do nothing.
  static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = startElement
    unsafe handler.endElementNs = endElement
    unsafe handler.characters = characters
    unsafe handler.cdataBlock = characters
    unsafe handler.ignorableWhitespace = characters
    unsafe handler.internalSubset = internalSubset
    return unsafe handler
  }

  fileprivate static func of(_ context: UnsafeMutableRawPointer?) -> XMLEventQueue? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<XMLEventQueue>.fromOpaque(context).takeUnretainedValue()
  }
}

private typealias Characters = UnsafePointer<xmlChar>

private func startElement(
  _ context: UnsafeMutableRawPointer?, _ local: Characters?, _ prefix: Characters?,
  _ namespace: Characters?, _ namespaceCount: CInt,
  _ namespaces: UnsafeMutablePointer<Characters?>?, _ count: CInt, _ defaultedCount: CInt,
  _ attributes: UnsafeMutablePointer<Characters?>?
) {
  guard let queue = unsafe XMLEventQueue.of(context) else { return }
  var list: [XMLReader.Attribute] = []
  list.reserveCapacity(Int(count))
  for index in 0..<Int(count) {
    // Local name, prefix, namespace, start and end of the value.
    guard let attribute = unsafe attributes?.advanced(by: index * 5),
      let start = unsafe attribute[3], let end = unsafe attribute[4]
    else { continue }
    let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
    list.append(
      XMLReader.Attribute(
        name: unsafe queue.name(attribute[2], attribute[0]),
        value: plain(unsafe String(decoding: value, as: UTF8.self))))
  }
  queue.start(
    XMLReader.Element(
      name: unsafe queue.name(namespace, local), attributes: list, place: queue.place))
}

/// The value of an attribute: libxml2 keeps an ampersand as a reference where it replaces no entities.
private func plain(_ value: String) -> String {
  value.utf8.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value
}

private func endElement(
  _ context: UnsafeMutableRawPointer?, _ local: Characters?, _ prefix: Characters?,
  _ namespace: Characters?
) {
  guard let queue = unsafe XMLEventQueue.of(context) else { return }
  queue.end(unsafe queue.name(namespace, local))
}

private func characters(
  _ context: UnsafeMutableRawPointer?, _ text: Characters?, _ count: CInt
) {
  guard let queue = unsafe XMLEventQueue.of(context) else { return }
  let text = unsafe UnsafeBufferPointer(start: text, count: Int(count))
  queue.add(unsafe String(decoding: text, as: UTF8.self))
}

private func internalSubset(
  _ context: UnsafeMutableRawPointer?, _ name: Characters?, _ external: Characters?,
  _ system: Characters?
) {
  unsafe XMLEventQueue.of(context)?.refuseDocumentType()
}
