/// The looks of documents, in one place for every format.
///
/// Lengths are hundredths of a millimetre, sizes of type tenths of a point, colours `#rrggbb`.
/// Text colours have a contrast of at least 7 to 1 on what lies behind them (WCAG 2.2, 1.4.6).
package struct DocumentStyle: Hashable, Sendable {
  package var page = Page()
  package var fonts = Fonts()
  package var light = Palette.light
  /// The colours of a screen that is set to dark.
  ///
  /// Paper is always light.
  package var dark = Palette.dark

  package init() {}

  /// The house style.
  package static let standard = DocumentStyle()

  /// The paper and its margins.
  package struct Page: Hashable, Sendable {
    package var paper = PaperSize.a4
    package var width: Int { paper.width }
    package var height: Int { paper.height }
    package var sideMargin = 2_200
    package var topMargin = 1_600
    package var bottomMargin = 1_400

    /// How wide text is on a page, upright or on its side.
    package func textWidth(_ orientation: PageSection.Orientation) -> Int {
      (orientation == .portrait ? width : height) - 2 * sideMargin
    }
  }

  /// Families that every system has, or replaces by one of the same widths.
  package struct Fonts: Hashable, Sendable {
    package var text = "Liberation Sans"
    package var code = "Liberation Mono"
    /// Of running text: the other sizes follow from it.
    package var size = 100
    /// Of what stands above and below the text.
    package var furnitureSize: Int { size - 20 }
    /// What follows the family of texts in style sheets.
    package var textFallback = "Arial, \"DejaVu Sans\", system-ui, sans-serif"
    package var codeFallback = "\"DejaVu Sans Mono\", ui-monospace, monospace"
  }
}

/// The colours of a document, by what they are for.
package struct Palette: Hashable, Sendable {
  package var text: String
  package var paper: String
  /// Text that is less important, and still as easy to read.
  package var muted: String
  package var heading: String
  /// A rule or a bar beside the text: never a text.
  package var accent: String
  package var link: String
  package var rule: String
  /// The header row of tables, and the text on it.
  package var tableHead: String
  package var tableHeadText: String
  /// Every other row on screens, and sums.
  package var tint: String
  package var inserted: String
  package var deleted: String
  /// Behind and beside notes, by kind.
  package var notes: [Note.Kind: Box]
  package var paints: [Paint: String]

  /// What lies behind a note, and the bar beside it.
  package struct Box: Hashable, Sendable {
    package var fill: String
    package var bar: String
  }

  /// On white paper.
  package static let light = Palette(
    text: "#1c2430", paper: "#ffffff", muted: "#434d5c", heading: "#16324f", accent: "#c8553d",
    link: "#0b4a8f", rule: "#b9c3cf", tableHead: "#16324f", tableHeadText: "#ffffff",
    tint: "#f1f4f8", inserted: "#0b5a36", deleted: "#8f1d1d",
    notes: [
      .information: Box(fill: "#eef4fb", bar: "#2f6fb5"),
      .advice: Box(fill: "#eef7f1", bar: "#2e7d54"),
      .warning: Box(fill: "#fdf3e4", bar: "#b26a00"),
      .example: Box(fill: "#f4f1f8", bar: "#6f559b"),
    ],
    paints: [
      .ink: "#1c2430", .paper: "#ffffff", .grid: "#b9c3cf", .series1: "#16324f",
      .series2: "#8fb8de", .series3: "#a03a26", .series4: "#f2c6a0", .series5: "#20603f",
      .series6: "#b9d8c2",
    ])

  /// On a dark screen.
  package static let dark = Palette(
    text: "#e8ecf1", paper: "#12161c", muted: "#b9c3cf", heading: "#bcd7f5", accent: "#f08a70",
    link: "#9cc8ff", rule: "#4a5563", tableHead: "#24405f", tableHeadText: "#ffffff",
    tint: "#1a2029", inserted: "#8fe0b5", deleted: "#ffb3b3",
    notes: [
      .information: Box(fill: "#172536", bar: "#6aa9ec"),
      .advice: Box(fill: "#15281f", bar: "#69c495"),
      .warning: Box(fill: "#2c2213", bar: "#e3a344"),
      .example: Box(fill: "#221d2e", bar: "#b39ae0"),
    ],
    paints: [
      .ink: "#e8ecf1", .paper: "#12161c", .grid: "#4a5563", .series1: "#7fb2e6",
      .series2: "#2f5f8f", .series3: "#f08a70", .series4: "#8f4a38", .series5: "#69c495",
      .series6: "#2c6346",
    ])
}
