/// What the styles and the numberings of a Word document tell of its paragraphs and letters.
///
/// - Source: ECMA-376, part 1, sections 17.7 (styles) and 17.9 (numbering).
struct WordLooks {
  /// What a paragraph, or its style, says of itself.
  struct Paragraph {
    var style: String?
    var outlineLevel: Int?
    var list: (id: String, level: Int)?
    var isBold: Bool?
  }

  /// What a style comes to, with all that it is based on.
  struct Looks {
    var names: [String] = []
    var outlineLevel: Int?
    var list: (id: String, level: Int)?
    var isBold = false
  }

  private var names: [String: String] = [:]
  private var parents: [String: String] = [:]
  private var styles: [String: Paragraph] = [:]
  private var standard: String?
  private var abstracts: [String: String] = [:]
  private var formats: [String: [Int: String]] = [:]
  private var resolved: [String: Looks] = [:]

  private static let deepest = 20

  /// What a run of letters of a style says of its weight, nil where it says nothing.
  func weight(_ style: String?) -> Bool? {
    style.flatMap { styles[$0]?.isBold }
  }

  /// Whether the entries of a list are counted at a level, from 0.
  func isNumbered(_ list: String, level: Int) -> Bool {
    let format = abstracts[list].flatMap { formats[$0]?[level] } ?? "bullet"
    return format != "bullet" && format != "none"
  }

  /// What a style comes to; the standard one where none is named.
  mutating func looks(of style: String?) -> Looks {
    guard let style = style ?? standard else { return Looks() }
    if let known = resolved[style] { return known }
    var (looks, weight): (Looks, Bool?) = (Looks(), nil)
    var next: String? = style
    while let id = next, looks.names.count < Self.deepest, let style = styles[id] {
      looks.names.append(names[id] ?? id)
      looks.outlineLevel = looks.outlineLevel ?? style.outlineLevel
      looks.list = looks.list ?? style.list
      weight = weight ?? style.isBold
      next = parents[id]
    }
    looks.isBold = weight ?? false
    resolved[style] = looks
    return looks
  }
}

// MARK: - Reading

extension WordLooks {
  /// Reads the part of the styles.
  mutating func readStyles(_ source: OfficeSource) throws(XMLError) {
    while let event = try source.reader.next() {
      guard case .start(let element) = event, element.name.local == "style" else { continue }
      try readStyle(OfficeElement(element), source)
    }
  }

  private mutating func readStyle(
    _ element: OfficeElement, _ source: OfficeSource
  ) throws(XMLError) {
    guard let id = element["styleId"] else { return try source.skip() }
    if element["type"] == "paragraph", element["default"] != nil { standard = id }
    var style = Paragraph()
    var (name, parent): (String?, String?)
    try source.each { (property) throws(XMLError) in
      switch property.local {
      case "name": name = property["val"]
      case "basedOn": parent = property["val"]
      case "pPr":
        _ = try Self.readProperties(of: &style, source)
        return
      case "rPr":
        style.isBold = try Self.weight(source)
        return
      default: break
      }
      try source.skip()
    }
    (styles[id], names[id], parents[id]) = (style, name, parent)
  }

  /// Reads what a paragraph or a style says of paragraphs, up to the end of `w:pPr`.
  ///
  /// - Returns: Whether the end of the paragraph was deleted or put in while changes were recorded.
  @discardableResult
  static func readProperties(
    of paragraph: inout Paragraph, _ source: OfficeSource
  ) throws(XMLError) -> WordMark {
    var mark = WordMark.none
    try source.each { (property) throws(XMLError) in
      switch property.local {
      case "pStyle": paragraph.style = property["val"]
      case "outlineLvl":
        // 9 stands for text that is no heading.
        paragraph.outlineLevel = property["val"].flatMap { Int($0) }.map { $0 >= 9 ? 0 : $0 + 1 }
      case "numPr":
        paragraph.list = try readList(source) ?? paragraph.list
        return
      case "rPr":
        mark = try readMark(source)
        return
      default: break
      }
      try source.skip()
    }
    return mark
  }

  private static func readList(
    _ source: OfficeSource
  ) throws(XMLError) -> (id: String, level: Int)? {
    var (id, level): (String?, Int) = (nil, 0)
    try source.each { (property) throws(XMLError) in
      if property.local == "numId" { id = property["val"] }
      if property.local == "ilvl" { level = property["val"].flatMap { Int($0) } ?? 0 }
      try source.skip()
    }
    return id.map { ($0, min(max(0, level), 8)) }
  }

  private static func readMark(_ source: OfficeSource) throws(XMLError) -> WordMark {
    var mark = WordMark.none
    try source.each { (property) throws(XMLError) in
      if property.local == "del" || property.local == "moveFrom" { mark = .deleted }
      if property.local == "ins" || property.local == "moveTo" { mark = .inserted }
      try source.skip()
    }
    return mark
  }

  /// What `w:rPr` says of the weight of letters, up to its end; nil where it says nothing.
  static func weight(_ source: OfficeSource) throws(XMLError) -> Bool? {
    try letters(source).isBold
  }

  /// What `w:rPr` says of letters, up to its end.
  static func letters(
    _ source: OfficeSource
  ) throws(XMLError) -> (style: String?, isBold: Bool?) {
    var (style, weight): (String?, Bool?)
    try source.each { (property) throws(XMLError) in
      if property.local == "b" { weight = property.isOn }
      if property.local == "rStyle" { style = property["val"] }
      try source.skip()
    }
    return (style, weight)
  }

  /// Reads the part of the numberings.
  mutating func readNumberings(_ source: OfficeSource) throws(XMLError) {
    var (abstract, level): (String, Int) = ("", 0)
    while let event = try source.reader.next() {
      guard case .start(let start) = event else { continue }
      let element = OfficeElement(start)
      switch element.local {
      case "abstractNum": abstract = element["abstractNumId"] ?? ""
      case "lvl": level = element["ilvl"].flatMap { Int($0) } ?? 0
      case "numFmt": formats[abstract, default: [:]][level] = element["val"]
      case "num": abstract = element["numId"] ?? ""
      case "abstractNumId": abstracts[abstract] = element["val"]
      default: break
      }
    }
  }
}

/// What was recorded of the end of a paragraph.
enum WordMark {
  case none, inserted, deleted
}
