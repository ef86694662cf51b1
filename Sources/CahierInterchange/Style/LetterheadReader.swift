internal import CahierFormats

/// Reads `styles.xml` of a text document, event by event.
struct LetterheadReader {
  private typealias Address = OpenDocumentAddress

  private let reader: XMLReader
  private var letterhead = Letterhead()
  /// The style and the layout within which the reader is.
  private var style: String?
  private var layout: String?
  private var hasMaster = false

  /// Reads the styles of a document.
  ///
  /// - Throws: What is wrong with the XML.
  static func read(_ styles: [UInt8]) throws(XMLError) -> Letterhead {
    var reading = LetterheadReader(reader: try XMLReader(styles))
    while let event = try reading.reader.next() {
      switch event {
      case .start(let element): try reading.begin(element)
      case .end(let name): reading.end(name)
      case .text: break
      }
    }
    return reading.letterhead
  }

  private init(reader: XMLReader) {
    self.reader = reader
  }

  private mutating func begin(_ element: XMLReader.Element) throws(XMLError) {
    guard element.name.namespace == Address.style else { return }
    let name = element[Address.style, "name"]
    switch element.name.local {
    case "font-face":
      if let name { letterhead.fonts[name] = element[Address.vector, "font-family"] ?? name }
    case "default-style" where element[Address.style, "family"] == "paragraph": open("", nil)
    case "style": open(name, element[Address.style, "parent-style-name"])
    case "text-properties": note(element)
    case "page-layout": layout = name
    case "page-layout-properties": noteMargins(element)
    case "master-page": try readMaster(element)
    default: break
    }
  }

  private mutating func end(_ name: XMLReader.Name) {
    guard name.namespace == Address.style else { return }
    if ["style", "default-style"].contains(name.local) { style = nil }
    if name.local == "page-layout" { layout = nil }
  }

  private mutating func open(_ name: String?, _ parent: String?) {
    style = name
    guard let name else { return }
    letterhead.styles[name] = Letterhead.Style(parent: parent)
  }

  private mutating func note(_ element: XMLReader.Element) {
    guard let style else { return }
    for property in Letterhead.Property.allCases {
      let namespace = property == .fontName ? Address.style : Address.formatting
      if let value = element[namespace, property.rawValue] {
        letterhead.styles[style]?.properties[property] = value
      }
    }
  }

  private mutating func noteMargins(_ element: XMLReader.Element) {
    guard let layout else { return }
    for side in ["margin-left", "margin-top", "margin-bottom"] {
      letterhead.layouts[layout, default: [:]][side] = element[Address.formatting, side]
    }
  }

  /// Reads the pages called `Standard`, else the first ones.
  private mutating func readMaster(_ element: XMLReader.Element) throws(XMLError) {
    let isStandard = element[Address.style, "name"] == "Standard"
    guard isStandard || !hasMaster else { return try reader.skipElement() }
    hasMaster = true
    letterhead.layout = element[Address.style, "page-layout-name"]
    (letterhead.header, letterhead.footer) = (Letterhead.Furniture(), Letterhead.Furniture())
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start(let part) where part.name == XMLReader.Name(Address.style, "header"):
        letterhead.header = try furniture()
      case .start(let part) where part.name == XMLReader.Name(Address.style, "footer"):
        letterhead.footer = try furniture()
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  /// Reads a header or footer to its end: its lines, and its first picture.
  private func furniture() throws(XMLError) -> Letterhead.Furniture {
    var reading = FurnitureReading()
    while !reading.isDone, let event = try reader.next() { reading.take(event) }
    return reading.furniture
  }
}
