import CahierFormats
import CahierModel

/// `styles.xml`: every style that the text names, and the pages.
struct StylesPart {
  let front: FrontMatter
  let style: DocumentStyle
  let pages: [PageMaster]
  let survey: DocumentSurvey

  func part() throws(FormatError) -> OpenDocumentPart {
    try OpenDocumentPart("styles.xml") { xml in
      xml.element("office:document-styles", OpenDocumentNamespace.all) { xml in
        FontFaces(fonts: style.fonts).write(&xml)
        xml.element("office:styles") { xml in writeStyles(&xml) }
        PageStyles(front: front, style: style, pages: pages, survey: survey).write(&xml)
      }
    }
  }

  private func writeStyles(_ xml: inout XMLWriter) {
    writeDefaults(&xml)
    for style in ParagraphStyles(style: style, hasHead: front.cover?.isPage == false).all {
      style.write(&xml)
    }
    for style in TextStyles(style: style).all { style.write(&xml) }
    xml.element("style:style", ["style:name": "Graphics", "style:family": "graphic"]) { xml in
      xml.element(
        "style:graphic-properties",
        [
          "text:anchor-type": "as-char", "svg:x": "0mm", "svg:y": "0mm",
          "style:vertical-pos": "top", "style:vertical-rel": "baseline", "fo:border": "none",
        ])
    }
    ListStyles.write(&xml)
    writeNotes(&xml)
  }

  private func writeDefaults(_ xml: inout XMLWriter) {
    writeDefault("graphic", "graphic", ["draw:stroke": "none", "draw:fill": "none"], &xml)
    let tag = front.language.tag.split(separator: "-").map(String.init)
    xml.element("style:default-style", ["style:family": "paragraph"]) { xml in
      xml.element(
        "style:paragraph-properties",
        [
          "fo:hyphenation-ladder-count": "no-limit", "style:tab-stop-distance": "12.5mm",
          "style:writing-mode": "page",
        ])
      xml.element(
        "style:text-properties",
        [
          "fo:color": style.light[.text], "style:font-name": style.fonts.text,
          "fo:font-size": Measure.points(style.fonts.size), "fo:language": tag.first,
          "fo:country": tag.last, "style:language-asian": "none",
          "style:country-asian": "none", "style:language-complex": "none",
          "style:country-complex": "none", "fo:hyphenate": "false",
        ])
    }
    writeDefault("table", "table", ["table:border-model": "collapsing"], &xml)
    writeDefault("table-row", "table-row", ["fo:keep-together": "auto"], &xml)
  }

  private func writeDefault(
    _ family: String, _ properties: String, _ attributes: KeyValuePairs<String, String?>,
    _ xml: inout XMLWriter
  ) {
    xml.element("style:default-style", ["style:family": family]) { xml in
      xml.element("style:\(properties)-properties", attributes)
    }
  }

  private func writeNotes(_ xml: inout XMLWriter) {
    xml.element(
      "text:notes-configuration",
      [
        "text:note-class": "footnote", "text:citation-style-name": "Footnote_20_Symbol",
        "text:citation-body-style-name": "Footnote_20_anchor",
        "text:default-style-name": "Footnote", "style:num-format": "1", "text:start-value": "0",
        "text:footnotes-position": "page", "text:start-numbering-at": "document",
      ])
    xml.element(
      "text:notes-configuration",
      ["text:note-class": "endnote", "style:num-format": "i", "text:start-value": "0"])
    xml.element(
      "text:linenumbering-configuration",
      [
        "text:number-lines": "false", "text:offset": "4.99mm", "style:num-format": "1",
        "text:number-position": "left", "text:increment": "5",
      ])
  }
}

/// The fonts that the styles of a part name.
struct FontFaces {
  let fonts: DocumentStyle.Fonts

  func write(_ xml: inout XMLWriter) {
    xml.element("office:font-face-decls") { xml in
      write(fonts.text, family: "swiss", pitch: "variable", &xml)
      write(fonts.code, family: "modern", pitch: "fixed", &xml)
    }
  }

  private func write(
    _ name: String, family: String, pitch: String, _ xml: inout XMLWriter
  ) {
    xml.element(
      "style:font-face",
      [
        "style:name": name, "svg:font-family": "'\(name)'",
        "style:font-family-generic": family, "style:font-pitch": pitch,
      ])
  }
}

/// The styles of runs of text.
struct TextStyles {
  let style: DocumentStyle

  var all: [NamedStyle] {
    let palette = style.light
    return [
      run("Emphasis", ["fo:font-style": "italic"]),
      run("Strong Emphasis", ["fo:font-weight": "bold"]),
      run(
        "Source Text",
        [
          "style:font-name": style.fonts.code,
          "fo:font-size": Measure.points(style.fonts.size - 5), "fo:language": "zxx",
          "fo:country": "none",
        ]),
      run("Internet Link", Self.underlined(palette[.link])),
      run("Visited Internet Link", Self.underlined(palette[.link])),
      run("Index Link", ["fo:color": palette[.text]]),
      run("Inserted", Self.underlined(palette[.inserted])),
      run(
        "Deleted",
        [
          "fo:color": palette[.deleted], "style:text-line-through-style": "solid",
          "style:text-line-through-type": "single",
        ]),
      run("Internet Link Plain", Self.underline),
      run("Visited Internet Link Plain", Self.underline),
      run("Inserted Plain", Self.underline), run("Deleted Plain", Self.struckOut),
      run("Footnote Symbol", [:]), run("Footnote anchor", ["style:text-position": "super 58%"]),
      run("Numbering Symbols", ["fo:font-weight": "bold"]), run("Bullet Symbols", [:]),
      run("Label", ["fo:font-weight": "bold"]),
    ]
  }

  private func run(_ name: String, _ text: KeyValuePairs<String, String?>) -> NamedStyle {
    NamedStyle(name: name, family: "text", text: text)
  }

  /// As above, in the colour of the text around: for the dark ground of header rows.
  private static let underline: KeyValuePairs<String, String?> = [
    "style:text-underline-style": "solid", "style:text-underline-width": "auto",
    "style:text-underline-color": "font-color",
  ]

  private static let struckOut: KeyValuePairs<String, String?> = [
    "style:text-line-through-style": "solid", "style:text-line-through-type": "single",
  ]

  private static func underlined(_ colour: String) -> KeyValuePairs<String, String?> {
    [
      "fo:color": colour, "style:text-underline-style": "solid",
      "style:text-underline-width": "auto", "style:text-underline-color": "font-color",
    ]
  }
}
