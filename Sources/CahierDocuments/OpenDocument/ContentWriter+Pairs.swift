import CahierFormats

/// Figures side by side: a part of the text in two columns, which reads in order where a table would
/// only place things.
extension ContentWriter {
  /// The blank between the two columns.
  private static let gap = 600

  /// In a cell or a note, which have no columns, one stands below the other.
  mutating func write(
    _ first: Figure, _ second: Figure, _ flow: Flow, _ xml: inout XMLWriter
  ) {
    guard flow.isText else {
      write(first, in: textWidth, &xml)
      write(second, in: textWidth, &xml)
      return
    }
    pairCount += 1
    let room = (textWidth - Self.gap) / 2
    xml.element(
      "text:section", ["text:style-name": "SectPair", "text:name": "Pair \(pairCount)"]
    ) { xml in
      write(first, in: room, &xml)
      turnPage(.column)
      write(second, in: room, &xml)
    }
  }

  /// The style of such parts, where the text has one.
  func writePairStyle(_ xml: inout XMLWriter) {
    guard pairCount > 0 else { return }
    xml.element("style:style", ["style:name": "SectPair", "style:family": "section"]) { xml in
      xml.element(
        "style:section-properties",
        ["style:editable": "false", "text:dont-balance-text-columns": "false"]
      ) { xml in
        xml.element(
          "style:columns",
          ["fo:column-count": "2", "fo:column-gap": Measure.millimetres(Self.gap)])
      }
    }
  }
}
