import CahierFormats

/// The outline of headings and the two kinds of list.
enum ListStyles {
  /// The style of a list, which in a note leaves room for the bar beside the text.
  static func name(_ kind: List.Kind, _ flow: Flow) -> String {
    let name = kind == .unordered ? "List_20_1" : "Numbering_20_123"
    if case .note = flow { return name + "_20_Note" }
    return name
  }

  static func write(_ xml: inout XMLWriter) {
    xml.element("text:outline-style", ["style:name": "Outline"]) { xml in
      for level in 1...10 { writeOutline(level, &xml) }
    }
    for (suffix, indent) in [("", 0), ("Note", 300)] {
      writeUnordered(suffix, indent: indent, &xml)
      writeOrdered(suffix, indent: indent, &xml)
    }
  }

  private static func writeUnordered(
    _ suffix: String, indent: Int, _ xml: inout XMLWriter
  ) {
    writeList("List 1", suffix, indent: indent, &xml) { level, xml, alignment in
      xml.element(
        "text:list-level-style-bullet",
        [
          "text:level": "\(level)", "text:style-name": "Bullet_20_Symbols",
          "text:bullet-char": level.isMultiple(of: 2) ? "–" : "•",
        ], content: alignment)
    }
  }

  private static func writeOrdered(_ suffix: String, indent: Int, _ xml: inout XMLWriter) {
    writeList("Numbering 123", suffix, indent: indent, &xml) { level, xml, alignment in
      xml.element(
        "text:list-level-style-number",
        [
          "text:level": "\(level)", "text:style-name": "Numbering_20_Symbols",
          "style:num-format": level.isMultiple(of: 2) ? "a" : "1",
          "style:num-suffix": level.isMultiple(of: 2) ? ")" : ".",
        ], content: alignment)
    }
  }

  private static func writeOutline(_ level: Int, _ xml: inout XMLWriter) {
    let isNumbered = level <= 6
    // Wide enough for « 10.10.10 » at the size of the level.
    let indent = [0, 1100, 1400, 1700, 1900, 2100, 2300][isNumbered ? level : 0]
    xml.element(
      "text:outline-level-style",
      [
        "text:level": "\(level)", "style:num-format": isNumbered ? "1" : "",
        "text:display-levels": isNumbered && level > 1 ? "\(level)" : nil,
      ]
    ) { xml in align(indent: indent, margin: indent, &xml) }
  }

  private static func writeList(
    _ name: String, _ suffix: String, indent: Int, _ xml: inout XMLWriter,
    _ level: (Int, inout XMLWriter, (inout XMLWriter) -> Void) -> Void
  ) {
    let displayName = suffix.isEmpty ? name : "\(name) \(suffix)"
    xml.element(
      "text:list-style",
      [
        "style:name": OpenDocumentName.encoded(displayName), "style:display-name": displayName,
      ]
    ) { xml in
      for number in 1...10 {
        level(number, &xml) { xml in align(indent: 600, margin: indent + 600 * number, &xml) }
      }
    }
  }

  /// Word takes every label for one that a tab follows, so that each has its tab stop.
  private static func align(indent: Int, margin: Int, _ xml: inout XMLWriter) {
    xml.element(
      "style:list-level-properties",
      ["text:list-level-position-and-space-mode": "label-alignment"]
    ) { xml in
      xml.element(
        "style:list-level-label-alignment",
        [
          "text:label-followed-by": "listtab",
          "text:list-tab-stop-position": Measure.millimetres(margin),
          "fo:text-indent": Measure.millimetres(-indent),
          "fo:margin-left": Measure.millimetres(margin),
        ])
    }
  }
}
