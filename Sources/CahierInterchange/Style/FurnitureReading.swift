internal import CahierFormats

/// Reads a header or footer, event by event: the words of its lines, and its first picture.
struct FurnitureReading {
  private typealias Address = OpenDocumentAddress

  private(set) var furniture = Letterhead.Furniture()
  /// Whether the end of the header or footer itself has come.
  private(set) var isDone = false
  /// The elements within which the reader is.
  private var open: [XMLReader.Name] = []
  private var line = ""
  private var height: String?

  mutating func take(_ event: XMLReader.Event) {
    switch event {
    case .start(let element): begin(element)
    case .text(let text): take(text)
    case .end(let name): end(name)
    }
  }

  private mutating func begin(_ element: XMLReader.Element) {
    open.append(element.name)
    if element.name.local == "frame" { height = element[Address.vector, "height"] }
    guard element.name == XMLReader.Name(Address.drawing, "image"), furniture.picture == nil,
      let part = element[Address.link, "href"]
    else { return }
    furniture.picture = Letterhead.Picture(part: part, height: height)
  }

  /// A title or description is of a picture; all else that stands in a paragraph is of its line.
  private mutating func take(_ text: String) {
    if open.contains(where: { ["title", "desc"].contains($0.local) }) {
      let words = (furniture.picture?.words ?? "") + text
      furniture.picture?.words = words
    } else if open.contains(where: { $0.namespace == Address.text }) {
      line += text
    }
  }

  private mutating func end(_ name: XMLReader.Name) {
    guard open.popLast() != nil else {
      isDone = true
      return
    }
    guard name.namespace == Address.text, ["p", "h"].contains(name.local) else { return }
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty { furniture.lines.append(words) }
    line = ""
  }
}
