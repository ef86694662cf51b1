/// The sheets that office printers hold.
package enum PaperSize: String, CaseIterable, Hashable, Sendable {
  /// ISO 216, 210 mm by 297 mm.
  case a4
  /// ANSI/ASME Y14.1, 8.5 by 11 inches, as in North America.
  case letter

  /// In hundredths of a millimetre, upright.
  package var width: Int {
    self == .a4 ? 21_000 : 21_590
  }

  /// In hundredths of a millimetre, upright.
  package var height: Int {
    self == .a4 ? 29_700 : 27_940
  }

  /// The name in style sheets (CSS Paged Media 3, 7.1).
  var sheetName: String {
    self == .a4 ? "A4" : "letter"
  }
}
