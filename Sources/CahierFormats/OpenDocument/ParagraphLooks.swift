/// What the styles of an OpenDocument text tell of its paragraphs and letters: names, levels, weight.
///
/// - Source: OpenDocument 1.3, part 3, sections 16 and 19: styles and their attributes.
struct ParagraphLooks {
  private struct Style {
    var name: String
    var parent: String?
    var outlineLevel: Int?
    var isBold: Bool?
  }

  private var paragraphs: [String: Style] = [:]
  private var letters: [String: Bool] = [:]
  private var numbered: [String: Set<Int>] = [:]
  private var resolved: [String: Looks] = [:]

  /// What a style comes to, with all that it is based on.
  struct Looks {
    var names: [String] = []
    var outlineLevel: Int?
    var isBold = false
  }

  /// More styles than are based on one another.
  private static let deepest = 20

  /// What a run of letters of a style says of its weight, nil where it says nothing.
  func weight(_ style: String?) -> Bool? {
    style.flatMap { letters[$0] }
  }

  /// Whether a list of a style counts its entries at a level, from 1.
  func isNumbered(_ list: String?, level: Int) -> Bool {
    list.flatMap { numbered[$0]?.contains(level) } ?? false
  }

  /// What a paragraph of a style looks like.
  mutating func looks(of style: String?) -> Looks {
    guard let style else { return Looks() }
    if let known = resolved[style] { return known }
    let looks = chain(from: style)
    resolved[style] = looks
    return looks
  }

  private func chain(from style: String) -> Looks {
    var (looks, weight): (Looks, Bool?) = (Looks(), nil)
    var next: String? = style
    while let name = next, looks.names.count < Self.deepest, let style = paragraphs[name] {
      looks.names.append(style.name)
      looks.outlineLevel = looks.outlineLevel ?? style.outlineLevel
      weight = weight ?? style.isBold
      next = style.parent
    }
    // A style that says 0 is none of a heading.
    if looks.outlineLevel == 0 { looks.outlineLevel = nil }
    looks.isBold = weight ?? false
    return looks
  }
}

// MARK: - Reading

extension ParagraphLooks {
  /// Reads the styles of the element whose start was the last event, or of a whole part.
  mutating func read(_ reader: XMLReader) throws(XMLError) {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .text: break
      case .end: depth -= 1
      case .start(let element):
        switch (element.name.namespace, element.name.local) {
        case (OpenDocumentAddress.style, "style"): try readStyle(element, reader)
        case (OpenDocumentAddress.text, "list-style"), (OpenDocumentAddress.text, "outline-style"):
          try readList(element, reader)
        default: depth += 1
        }
      }
    }
  }

  private mutating func readStyle(
    _ element: XMLReader.Element, _ reader: XMLReader
  ) throws(XMLError) {
    var (weight, depth): (Bool?, Int) = (nil, 1)
    while depth > 0, let event = try reader.next() {
      switch event {
      case .text: break
      case .end: depth -= 1
      case .start(let property):
        depth += 1
        weight = Self.weight(property) ?? weight
      }
    }
    let name = element[OpenDocumentAddress.style, "name"] ?? ""
    switch element[OpenDocumentAddress.style, "family"] {
    case "text": letters[name] = weight
    case "paragraph": add(element, name, weight)
    default: break
    }
  }

  private mutating func add(_ element: XMLReader.Element, _ name: String, _ weight: Bool?) {
    let level = element[OpenDocumentAddress.style, "default-outline-level"]
    paragraphs[name] = Style(
      name: element[OpenDocumentAddress.style, "display-name"] ?? Self.decoded(name),
      parent: element[OpenDocumentAddress.style, "parent-style-name"],
      outlineLevel: level.map { Int($0) ?? 0 }, isBold: weight)
  }

  /// `Heading_20_1`: what is no letter stands as its number.
  private static func decoded(_ name: String) -> String {
    name.replacing("_20_", with: " ")
  }

  private static func weight(_ element: XMLReader.Element) -> Bool? {
    guard element.name.local == "text-properties" else { return nil }
    switch element[OpenDocumentAddress.formatting, "font-weight"] {
    case nil: return nil
    case "bold", "600", "700", "800", "900": return true
    default: return false
    }
  }

  private mutating func readList(
    _ element: XMLReader.Element, _ reader: XMLReader
  ) throws(XMLError) {
    var (levels, depth): (Set<Int>, Int) = ([], 1)
    while depth > 0, let event = try reader.next() {
      switch event {
      case .text: break
      case .end: depth -= 1
      case .start(let entry):
        depth += 1
        let format = entry[OpenDocumentAddress.style, "num-format"] ?? ""
        let level = entry[OpenDocumentAddress.text, "level"].flatMap { Int($0) }
        let isCounted = entry.name.local == "list-level-style-number" && !format.isEmpty
        if isCounted, let level { levels.insert(level) }
      }
    }
    guard let name = element[OpenDocumentAddress.style, "name"] else { return }
    numbered[name] = levels
  }
}
