package import CahierModel

/// The looks of documents, in one place for every format.
///
/// Lengths are hundredths of a millimetre, sizes of type tenths of a point, colours `#rrggbb`.
/// Text colours have a contrast of at least 7 to 1 on what lies behind them (WCAG 2.2, 1.4.6).
package struct DocumentStyle: Hashable, Sendable {
  /// The paper and its margins.
  package var page = Page()
  /// The families and sizes of type.
  package var fonts = Fonts()
  /// The colours of paper, and of a screen that is set to light.
  package var light = Palette.light
  /// The colours of a screen that is set to dark.
  ///
  /// Paper is always light.
  package var dark = Palette.dark
  /// On the cover, before anything else.
  package var logo: HouseStyle.Logo?
  /// A line of the house above the text of every page, and one below it.
  package var header: Text?
  /// A line of the house below the text of every page.
  package var footer: Text?

  package init() {}

  /// The house style.
  package static let standard = DocumentStyle()

  /// The paper and its margins.
  package struct Page: Hashable, Sendable {
    /// The sheet that documents are printed on, of a size that printers have.
    package var paper = PaperSize.a4
    /// How wide the paper is when it stands upright.
    package var width: Int { paper.width }
    /// How high the paper is when it stands upright.
    package var height: Int { paper.height }
    /// The blank to the left and to the right of the text.
    package var sideMargin = 2_200
    /// The blank above the header of the page.
    package var topMargin = 1_600
    /// The blank below the footer of the page.
    package var bottomMargin = 1_400

    /// How wide text is on a page, upright or on its side.
    package func textWidth(_ orientation: PageSection.Orientation) -> Int {
      (orientation == .portrait ? width : height) - 2 * sideMargin
    }
  }

  /// Families that every system has, or replaces by one of the same widths.
  package struct Fonts: Hashable, Sendable {
    /// The family of running text and headings.
    package var text = "Liberation Sans"
    /// The family of codes and formulas, of a fixed width.
    package var code = "Liberation Mono"
    /// Of running text: the other sizes follow from it.
    package var size = 100
    /// Of what stands above and below the text.
    package var furnitureSize: Int { size - 20 }
    /// What follows the family of texts in style sheets.
    package var textFallback = "Arial, \"DejaVu Sans\", system-ui, sans-serif"
    /// What follows the family of codes in style sheets.
    package var codeFallback = "\"DejaVu Sans Mono\", ui-monospace, monospace"
  }
}
