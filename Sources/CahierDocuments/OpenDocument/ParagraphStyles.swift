import CahierModel

/// The styles of paragraphs, under the names that ODF and office programs know.
struct ParagraphStyles {
  let style: DocumentStyle
  /// Whether the title stands above the text, and not on a page of its own: such a document has few
  /// pages, and less room between its parts.
  var hasHead = false

  private var palette: Palette { style.light }
  private var size: Int { style.fonts.size }

  var all: [NamedStyle] {
    [NamedStyle(name: "Standard", kind: "text")] + text + headings + lists + cover + notes
      + tables + captions + contents + pages
  }

  private var text: [NamedStyle] {
    [
      NamedStyle(
        name: "Text body", parent: "Standard", kind: "text",
        paragraph: [
          "fo:margin-top": "0mm", "fo:margin-bottom": "2.2mm", "fo:line-height": "125%",
          "fo:orphans": "2", "fo:widows": "2",
        ]),
      NamedStyle(
        name: "Lead", parent: "Text body", kind: "text",
        paragraph: ["fo:margin-top": "0mm", "fo:margin-bottom": "3mm"],
        text: ["fo:font-size": points(15), "fo:color": palette[.heading]]),
      NamedStyle(
        name: "Statement", parent: "Text body", kind: "text",
        paragraph: [
          "fo:margin-top": "0mm", "fo:margin-bottom": "2.2mm",
          "fo:keep-with-next": "always",
        ]),
      NamedStyle(
        name: "Quotations", parent: "Text body", kind: "html",
        paragraph: [
          "fo:margin-left": "5mm", "fo:margin-right": "5mm", "fo:padding": "0mm",
          "fo:padding-left": "3mm", "fo:border-left": "1.5pt solid \(palette[.rule])",
          "fo:border-right": "none", "fo:border-top": "none", "fo:border-bottom": "none",
        ], text: ["fo:font-style": "italic"]),
      NamedStyle(
        name: "Guidance", parent: "Text body", kind: "text",
        text: ["fo:font-style": "italic", "fo:color": palette[.muted]]),
      NamedStyle(
        name: "Small", parent: "Text body", kind: "text",
        text: ["fo:font-size": points(-15), "fo:color": palette[.muted]]),
      NamedStyle(
        name: "Signature", parent: "Text body", kind: "text",
        paragraph: [
          "fo:margin-left": "80mm", "fo:margin-top": "6mm", "fo:margin-bottom": "2mm",
          "fo:keep-together": "always",
        ]),
      NamedStyle(
        name: "Footnote", parent: "Standard", kind: "extra",
        paragraph: ["fo:margin-left": "4mm", "fo:text-indent": "-4mm"],
        text: ["fo:font-size": points(-15)]),
    ]
  }

  private var headings: [NamedStyle] {
    let base = NamedStyle(
      name: "Heading", parent: "Standard", next: "Text body", kind: "text",
      paragraph: [
        "fo:margin-top": "5mm", "fo:margin-bottom": "2mm", "fo:keep-with-next": "always",
        "fo:keep-together": "always",
      ],
      text: ["fo:font-weight": "bold", "fo:color": palette[.heading]])
    let sizes = [80, 40, 20, 10, 0, 0]
    return [base]
      + sizes.enumerated().map { index, more in
        NamedStyle(
          name: "Heading \(index + 1)", parent: "Heading", next: "Text body", kind: "text",
          outlineLevel: index + 1,
          // LibreOffice takes one margin without the other for both.
          paragraph: [
            "fo:margin-top": "\([hasHead ? 4 : 9, 7, 6, 5, 4, 4][index])mm",
            "fo:margin-bottom": "2mm",
          ],
          text: ["fo:font-size": points(hasHead ? min(more, 40) : more)])
      }
      + (1...6).map { level in
        NamedStyle(
          name: "Heading \(level) Plain", parent: "Heading \(level)", next: "Text body",
          kind: "text", paragraph: ["fo:margin-left": "0mm", "fo:text-indent": "0mm"])
      }
  }

  private var lists: [NamedStyle] {
    [
      NamedStyle(
        name: "List", parent: "Text body", kind: "list",
        paragraph: ["fo:margin-top": "0mm", "fo:margin-bottom": "1.2mm"]),
      NamedStyle(
        name: "List Heading", parent: "Text body", next: "List Contents", kind: "html",
        paragraph: [
          "fo:margin-top": "0mm", "fo:margin-bottom": "0.4mm", "fo:keep-with-next": "always",
        ]),
      NamedStyle(
        name: "List Contents", parent: "Text body", kind: "html",
        paragraph: ["fo:margin-left": "8mm"]),
    ]
  }

  private var cover: [NamedStyle] {
    let logo = NamedStyle(
      name: "Cover Logo", parent: "Standard", kind: "chapter",
      paragraph: ["fo:margin-top": "0mm", "fo:margin-bottom": "4mm"])
    return (style.logo == nil ? [] : [logo]) + [
      NamedStyle(
        name: "Cover Buyer", parent: "Standard", kind: "chapter",
        paragraph: ["fo:margin-top": "8mm", "fo:margin-bottom": "2mm"],
        text: ["fo:font-size": points(40), "fo:color": palette[.heading]]),
      NamedStyle(
        name: "Cover Mark", parent: "Standard", kind: "chapter",
        paragraph: ["fo:margin-top": "0mm", "fo:margin-bottom": "2mm"],
        text: ["fo:color": palette[.deleted]]),
      NamedStyle(
        name: "Title", parent: "Heading", next: "Subtitle", kind: "chapter",
        paragraph: [
          "fo:margin-top": hasHead ? "0mm" : "52mm", "fo:margin-bottom": hasHead ? "1mm" : "6mm",
          "fo:padding": "0mm", "fo:padding-top": hasHead ? "1.5mm" : "8mm",
          "fo:border-top": "\(hasHead ? 3 : 4)pt solid \(palette[.accent])",
          "fo:border-left": "none", "fo:border-right": "none", "fo:border-bottom": "none",
        ], text: ["fo:font-size": points(hasHead ? 80 : 180)]),
      NamedStyle(
        name: "Subtitle", parent: "Heading", next: "Text body", kind: "chapter",
        paragraph: ["fo:margin-top": "0mm", "fo:margin-bottom": "3mm"],
        text: ["fo:font-size": points(60), "fo:font-weight": "normal"]),
      NamedStyle(
        name: "Cover Fact", parent: "Standard", kind: "chapter",
        paragraph: [
          "fo:margin-bottom": "1.6mm", "fo:margin-left": "45mm", "fo:text-indent": "-45mm",
        ],
        tabs: [NamedStyle.TabStop(position: 4500, type: "left")],
        text: ["fo:font-size": points(5)]),
    ]
  }

  private var notes: [NamedStyle] {
    Note.Kind.allCases.flatMap { kind in
      let text = NamedStyle(
        name: kind.styleName, parent: "Text body", kind: "text",
        paragraph: [
          "fo:margin-left": "3mm", "fo:margin-right": "0mm", "fo:margin-top": "0mm",
          "fo:margin-bottom": "0mm",
          "fo:padding": "2mm", "fo:border-left": "3pt solid \(palette[kind.bar])",
          "fo:border-right": "none",
          "fo:border-top": "none", "fo:border-bottom": "none",
          "fo:background-color": palette[kind.ground],
          "style:join-border": "true",
        ])
      let heading = NamedStyle(
        name: "\(kind.styleName) Heading", parent: kind.styleName, next: kind.styleName,
        kind: "text", paragraph: ["fo:keep-with-next": "always"])
      let end = NamedStyle(
        name: "\(kind.styleName) End", parent: kind.styleName, next: "Text body", kind: "text",
        paragraph: ["fo:margin-top": "0mm", "fo:margin-bottom": "4mm"])
      return [text, heading, end]
    }
  }

  private var tables: [NamedStyle] {
    let contents = NamedStyle(
      name: "Table Contents", parent: "Standard", kind: "extra",
      paragraph: ["fo:orphans": "2", "fo:widows": "2", "fo:line-height": "115%"],
      text: ["fo:font-size": points(-10)])
    let heading = NamedStyle(
      name: "Table Heading", parent: "Table Contents", kind: "extra",
      text: ["fo:font-weight": "bold", "fo:color": palette[.tableHeadText]])
    let strong = NamedStyle(
      name: "Table Strong", parent: "Table Contents", kind: "extra",
      text: ["fo:font-weight": "bold"])
    return [contents, heading, strong].flatMap { [$0] + Self.aligned($0) }
  }

  /// The same style for cells that align otherwise.
  private static func aligned(_ style: NamedStyle) -> [NamedStyle] {
    [("Centre", "center"), ("End", "end")].map { name, value in
      NamedStyle(
        name: "\(style.name) \(name)", parent: style.name, kind: "extra",
        paragraph: ["fo:text-align": value])
    }
  }

  private var captions: [NamedStyle] {
    [
      NamedStyle(
        name: "Caption", parent: "Standard", kind: "extra",
        paragraph: ["fo:margin-top": "1.5mm", "fo:margin-bottom": hasHead ? "2mm" : "5mm"],
        text: ["fo:font-size": points(-10), "fo:font-weight": "bold", "fo:color": palette[.muted]]),
      NamedStyle(
        name: "Table", parent: "Caption", kind: "extra",
        paragraph: [
          "fo:margin-top": hasHead ? "2mm" : "4mm", "fo:margin-bottom": "1.5mm",
          "fo:keep-with-next": "always",
        ]),
      NamedStyle(name: "Figure", parent: "Caption", kind: "extra"),
      NamedStyle(
        name: "Table End", parent: "Standard", kind: "extra",
        paragraph: ["fo:margin-top": "0mm", "fo:margin-bottom": "0mm"],
        text: ["text:display": "none"]),
      NamedStyle(
        name: "Figure Body", parent: "Standard", next: "Figure", kind: "extra",
        paragraph: [
          "fo:margin-top": hasHead ? "1mm" : "3mm", "fo:margin-bottom": "0mm",
          "fo:keep-with-next": "always",
        ]),
    ]
  }

  private var contents: [NamedStyle] {
    let width = style.page.textWidth(.portrait)
    let heading = NamedStyle(
      name: "Contents Heading", parent: "Heading", kind: "index",
      paragraph: ["fo:margin-top": "6mm", "fo:margin-bottom": "4mm"],
      text: ["fo:font-size": points(80)])
    let levels = (1...6).map { level in
      let indent = (level - 1) * 500
      return NamedStyle(
        name: "Contents \(level)", parent: "Index", kind: "index",
        paragraph: [
          "fo:margin-left": Measure.millimetres(indent), "fo:margin-right": "0mm",
          "fo:margin-top": level == 1 ? "2mm" : "0mm", "fo:margin-bottom": "0.6mm",
        ],
        tabs: [NamedStyle.TabStop(position: width - indent, type: "right", hasLeader: true)],
        text: ["fo:font-weight": level == 1 ? "bold" : "normal"])
    }
    let index = NamedStyle(
      name: "Illustration Index 1", parent: "Index", kind: "index",
      paragraph: ["fo:margin-top": "0mm", "fo:margin-bottom": "0.6mm"],
      tabs: [NamedStyle.TabStop(position: width, type: "right", hasLeader: true)])
    return [NamedStyle(name: "Index", parent: "Standard", kind: "index"), heading] + levels
      + [index]
  }

  private var pages: [NamedStyle] {
    let shared = NamedStyle(
      name: "Header and Footer", parent: "Standard", kind: "extra",
      paragraph: ["text:number-lines": "false"],
      text: [
        "fo:font-size": Measure.points(style.fonts.furnitureSize), "fo:color": palette[.muted],
      ])
    return [shared]
      + [PageSection.Orientation.portrait, .landscape].flatMap { orientation in
        ["Header", "Footer"].map { name in
          NamedStyle(
            name: orientation == .portrait ? name : "\(name) Landscape",
            parent: orientation == .portrait ? "Header and Footer" : name, kind: "extra",
            tabs: [
              NamedStyle.TabStop(position: style.page.textWidth(orientation), type: "right")
            ])
        }
      }
  }

  /// The size of running text and so many tenths of a point more.
  private func points(_ more: Int) -> String {
    Measure.points(size + more)
  }
}

extension Note.Kind {
  /// The name of the style of its paragraphs.
  var styleName: String {
    switch self {
    case .information: "Note Information"
    case .advice: "Note Advice"
    case .warning: "Note Warning"
    case .example: "Note Example"
    }
  }
}
