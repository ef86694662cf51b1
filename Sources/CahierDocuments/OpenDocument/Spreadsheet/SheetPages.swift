import CahierFormats
import CahierModel

/// The pages of a workbook: as wide as they need to be, with title above and page number below.
struct SheetPages {
  let front: FrontMatter
  let style: DocumentStyle

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
          "style:num-format": "1",
          "style:print-orientation": isPortrait ? "portrait" : "landscape",
          "fo:margin-top": "12mm", "fo:margin-bottom": "12mm", "fo:margin-left": "14mm",
          "fo:margin-right": "14mm", "style:print-page-order": "ttb",
          "style:scale-to-X": "1", "style:writing-mode": "lr-tb",
        ])
      xml.element("style:header-style") { xml in
        xml.element(
          "style:header-footer-properties", ["fo:min-height": "8mm", "fo:margin-bottom": "3mm"])
      }
      xml.element("style:footer-style") { xml in
        xml.element(
          "style:header-footer-properties", ["fo:min-height": "8mm", "fo:margin-top": "3mm"])
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
        region("left", &xml, house: style.header) { $0.text(front.title.onOneLine) }
        region("right", &xml) { $0.text(front.confidentiality ?? front.cover?.reference ?? "") }
      }
      xml.element("style:footer") { xml in
        region("left", &xml, house: style.footer) { $0.text(state) }
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

  /// Who signs, and the day of the data.
  private var state: String {
    let date = Typography(front.language).date(front.date)
    return (front.authors.prefix(1) + [date]).joined(separator: " · ")
  }

  private func page(_ xml: inout XMLWriter) {
    xml.element("text:sheet-name", text: "?")
    xml.text(" – page\u{A0}")
    xml.element("text:page-number", text: "1")
    xml.text(" / ")
    xml.element("text:page-count", text: "1")
  }
}
