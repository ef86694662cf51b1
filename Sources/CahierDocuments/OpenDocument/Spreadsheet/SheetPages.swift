import CahierFormats
import CahierModel

/// The pages of a workbook: as wide as they need to be, with title above and page number below.
struct SheetPages {
  let front: FrontMatter
  let sheets: [Sheet]
  let style: DocumentStyle

  /// On both sides, in hundredths of a millimetre.
  private static let sideMargin = 1_400

  /// The name of the pages that lie so.
  static func name(_ orientation: PageSection.Orientation) -> String {
    orientation == .portrait ? "Portrait" : "Landscape"
  }

  func write(_ xml: inout XMLWriter) {
    let orientations: [PageSection.Orientation] = [.portrait, .landscape]
    xml.element("office:automatic-styles") { xml in
      for orientation in orientations { layout(orientation, &xml) }
    }
    xml.element("office:master-styles") { xml in
      for orientation in orientations { master(orientation, &xml) }
    }
  }

  private func layout(_ orientation: PageSection.Orientation, _ xml: inout XMLWriter) {
    let isPortrait = orientation == .portrait
    let (width, height) =
      isPortrait
      ? (style.page.width, style.page.height) : (style.page.height, style.page.width)
    xml.element("style:page-layout", ["style:name": Self.name(orientation) + "Layout"]) { xml in
      xml.element(
        "style:page-layout-properties",
        [
          "fo:page-width": Measure.millimetres(width),
          "fo:page-height": Measure.millimetres(height),
          // Pages are counted through all sheets, however they lie.
          "style:num-format": "1", "style:first-page-number": "continue",
          "style:print-orientation": isPortrait ? "portrait" : "landscape",
          "fo:margin-top": "12mm", "fo:margin-bottom": "12mm",
          "fo:margin-left": Measure.millimetres(Self.sideMargin),
          "fo:margin-right": Measure.millimetres(Self.sideMargin),
          "style:print-page-order": "ttb",
          "style:scale-to-X": "1", "style:writing-mode": "lr-tb",
        ])
      furniture("header", "bottom", &xml)
      furniture("footer", "top", &xml)
    }
  }

  /// Without margins of their own headers and footers would stand 2 cm further in than the table.
  private func furniture(_ name: String, _ side: String, _ xml: inout XMLWriter) {
    xml.element("style:\(name)-style") { xml in
      xml.element("style:header-footer-properties") { xml in
        xml.attribute("fo:min-height", "8mm")
        xml.attribute("fo:margin-left", "0mm")
        xml.attribute("fo:margin-right", "0mm")
        xml.attribute("fo:margin-\(side)", "3mm")
      }
    }
  }

  private func master(_ orientation: PageSection.Orientation, _ xml: inout XMLWriter) {
    xml.element(
      "style:master-page",
      [
        "style:name": Self.name(orientation),
        "style:page-layout-name": Self.name(orientation) + "Layout",
      ]
    ) { xml in
      xml.element("style:header") { xml in
        let end = front.confidentiality ?? front.cover?.reference ?? ""
        let title = fitting(front.title.onOneLine, beside: end, orientation)
        region("left", &xml, house: style.header) { $0.text(title) }
        region("right", &xml) { $0.text(end) }
      }
      xml.element("style:footer") { xml in
        region("left", &xml, house: style.footer) { $0.text(state(orientation)) }
        region("right", &xml, page)
      }
    }
  }

  /// Writes one side of a header or footer; a line of the house stands below, where no other side
  /// can run into it.
  private func region(
    _ side: String, _ xml: inout XMLWriter, house: Text? = nil,
    _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("style:region-\(side)") { xml in
      xml.element("text:p", content: content)
      if let house { xml.element("text:p", text: house[front.language]) }
    }
  }

  /// Who signs, and the day of the data; a name too long for the line is cut, never the day.
  private func state(_ orientation: PageSection.Orientation) -> String {
    let date = Typography(front.language).date(front.date)
    guard let author = front.authors.first else { return date }
    let names = sheets.filter { $0.orientation == orientation }.map(\.name.description)
    let name = names.max { $0.count < $1.count } ?? ""
    let rest = " · \(date)\(name) – page\u{A0}888 / 888"
    return fitting(author, beside: rest, orientation) + " · \(date)"
  }

  /// The text, cut where it would run into what stands at the other end of the line.
  private func fitting(
    _ text: String, beside end: String, _ orientation: PageSection.Orientation
  ) -> String {
    let size = style.fonts.sheetSize
    let width = orientation == .portrait ? style.page.width : style.page.height
    let room = width - 2 * Self.sideMargin - 500 - TextMeasure.width(end, size: size)
    return TextMeasure.fitting(text, in: room, size: size)
  }

  private func page(_ xml: inout XMLWriter) {
    xml.element("text:sheet-name", text: "?")
    xml.text(" – page\u{A0}")
    xml.element("text:page-number", text: "1")
    xml.text(" / ")
    xml.element("text:page-count", text: "1")
  }
}
