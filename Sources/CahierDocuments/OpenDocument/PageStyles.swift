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
            "style:color": style.light.rule,
          ])
      }
      if hasFurniture { writeFurniture(&xml) }
    }
  }

  private func writeFurniture(_ xml: inout XMLWriter) {
    let line = "0.5pt solid \(style.light.rule)"
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
      xml.element("style:header") { xml in
        xml.element("text:p", ["text:style-name": isPortrait ? "Header" : "Header_20_Landscape"]) {
          xml in writer.paragraph(page.header ?? header, &xml)
        }
      }
      xml.element("style:footer") { xml in
        xml.element("text:p", ["text:style-name": isPortrait ? "Footer" : "Footer_20_Landscape"]) {
          xml in writer.paragraph(page.footer ?? footer, &xml)
        }
      }
    }
  }

  /// The title, and at the end of the line the mark or the buyer's reference.
  private var header: [Inline] {
    let mark = front.confidentiality.map { [Inline.strong([.text($0)])] }
    let reference = front.cover?.reference.map { [Inline.text($0)] }
    return [.field(.title)] + ((mark ?? reference).map { ["\t"] + $0 } ?? [])
  }

  /// Author and state of the document, and at the end of the line the page.
  private var footer: [Inline] {
    let date = Typography(front.language).date(front.date)
    let revision = front.revision.map {
      Text(fr: "version\u{A0}\($0)", en: "version\u{A0}\($0)")[front.language]
    }
    let facts = [front.authors.first, revision, date].compactMap(\.self)
    return [
      .text(facts.joined(separator: " · ") + "\tPage\u{A0}"), .field(.page), " / ",
      .field(.pages),
    ]
  }
}
