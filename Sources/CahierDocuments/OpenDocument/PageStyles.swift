import CahierFormats
import CahierModel

/// The pages: their size, and what stands above and below the text.
struct PageStyles {
  let front: FrontMatter
  let style: DocumentStyle
  let pages: [PageMaster]
  let survey: DocumentSurvey

  func write(_ xml: inout XMLWriter) {
    xml.element("office:automatic-styles") { xml in
      LanguageStyles.write(&xml)
      writeLayout("Cover", .portrait, hasFurniture: false, &xml)
      writeLayout("Portrait", .portrait, hasFurniture: true, &xml)
      writeLayout("Landscape", .landscape, hasFurniture: true, &xml)
    }
    xml.element("office:master-styles") { xml in
      xml.element(
        "style:master-page",
        [
          "style:name": PageMaster.cover, "style:display-name": "First Page",
          "style:page-layout-name": "Cover", "style:next-style-name": PageMaster.standard.name,
        ])
      for page in [PageMaster.standard] + pages { write(page, &xml) }
    }
  }

  private func writeLayout(
    _ name: String, _ orientation: PageSection.Orientation, hasFurniture: Bool,
    _ xml: inout XMLWriter
  ) {
    let page = style.page
    let isPortrait = orientation == .portrait
    xml.element("style:page-layout", ["style:name": name]) { xml in
      xml.element(
        "style:page-layout-properties",
        [
          "fo:page-width": Measure.millimetres(isPortrait ? page.width : page.height),
          "fo:page-height": Measure.millimetres(isPortrait ? page.height : page.width),
          "style:num-format": "1",
          "style:print-orientation": isPortrait ? "portrait" : "landscape",
          "fo:margin-top": Measure.millimetres(page.topMargin),
          "fo:margin-bottom": Measure.millimetres(page.bottomMargin),
          "fo:margin-left": Measure.millimetres(page.sideMargin),
          "fo:margin-right": Measure.millimetres(page.sideMargin),
          "style:writing-mode": "lr-tb",
        ]
      ) { xml in
        xml.element(
          "style:footnote-sep",
          [
            "style:width": "0.5pt", "style:distance-before-sep": "2mm",
            "style:distance-after-sep": "1.5mm", "style:line-style": "solid",
            "style:adjustment": "left", "style:rel-width": "25%",
            "style:color": style.light[.rule],
          ])
      }
      if hasFurniture { writeFurniture(&xml) }
    }
  }

  private func writeFurniture(_ xml: inout XMLWriter) {
    let line = "0.5pt solid \(style.light[.rule])"
    xml.element("style:header-style") { xml in
      xml.element(
        "style:header-footer-properties",
        [
          "fo:min-height": "10mm", "fo:margin-bottom": "5mm", "fo:border-bottom": line,
          "fo:padding-bottom": "1.5mm",
        ])
    }
    xml.element("style:footer-style") { xml in
      xml.element(
        "style:header-footer-properties",
        [
          "fo:min-height": "10mm", "fo:margin-top": "5mm", "fo:border-top": line,
          "fo:padding-top": "1.5mm",
        ])
    }
  }

  private func write(_ page: PageMaster, _ xml: inout XMLWriter) {
    let isPortrait = page.orientation == .portrait
    let code = OpenDocumentName.encoded(page.name)
    var writer = InlineWriter(front: front, survey: survey, allowsNotes: false)
    xml.element(
      "style:master-page",
      [
        "style:name": code, "style:display-name": code == page.name ? nil : page.name,
        "style:page-layout-name": isPortrait ? "Portrait" : "Landscape",
      ]
    ) { xml in
      let (header, footer) = (
        page.header ?? header(page.orientation), page.footer ?? footer(page.orientation)
      )
      xml.element("style:header") { xml in
        for line in [house(style.header), header].compactMap(\.self) {
          xml.element("text:p", ["text:style-name": isPortrait ? "Header" : "Header_20_Landscape"])
          {
            xml in writer.paragraph(line, &xml)
          }
        }
      }
      xml.element("style:footer") { xml in
        for line in [footer, house(style.footer)].compactMap(\.self) {
          xml.element("text:p", ["text:style-name": isPortrait ? "Footer" : "Footer_20_Landscape"])
          {
            xml in writer.paragraph(line, &xml)
          }
        }
      }
    }
  }

  /// A line of the house, in the language of the document.
  private func house(_ line: Text?) -> [Inline]? {
    line.map { [.text(front.words($0))] }
  }

  /// The title, and at the end of the line the mark or the buyer's reference.
  private func header(_ orientation: PageSection.Orientation) -> [Inline] {
    guard let end = front.confidentiality ?? front.cover?.reference else { return [.field(.title)] }
    let room = room(beside: end, orientation)
    let title = TextMeasure.fitting(front.name, in: room, size: style.fonts.furnitureSize)
    let words: [Inline] = [title == front.name ? .field(.title) : .text(title), "\t"]
    return words + [front.confidentiality == nil ? .text(end) : .strong([.text(end)])]
  }

  /// Author and state of the document, and at the end of the line the page.
  ///
  /// An author too long for the line is cut, never the state.
  private func footer(_ orientation: PageSection.Orientation) -> [Inline] {
    let size = style.fonts.furnitureSize
    let date = Typography(front.language).date(front.date)
    let revision = front.revision.map { "version\u{A0}\($0)" }
    let state = [revision, date].compactMap(\.self).joined(separator: " · ")
    let author = front.authors.first.map { author in
      let room = room(beside: " · \(state) Page\u{A0}888 / 888", orientation)
      return TextMeasure.fitting(author, in: room, size: size) + " · "
    }
    return [
      .text((author ?? "") + state + "\tPage\u{A0}"), .field(.page), " / ", .field(.pages),
    ]
  }

  /// What a line has left beside words at its end and a gap of 5 mm.
  private func room(beside end: String, _ orientation: PageSection.Orientation) -> Int {
    style.page.textWidth(orientation) - 500
      - TextMeasure.width(end, size: style.fonts.furnitureSize)
  }
}
