/// How wide the letters of a family are against those that widths are computed with.
///
/// Nothing is read from a font: families are told apart by class, and a class has one figure, the
/// average width of small letters in it against that of Helvetica, rounded up.
enum FontWidth {
  /// Families whose letters are wider than those of Helvetica: DejaVu, Verdana and their kin.
  private static let wide = ["dejavu", "verdana", "vera", "tahoma", "lucida", "noto"]
  /// Families whose letters all have the width of the widest.
  private static let mono = ["mono", "courier", "consolas"]
  /// Families of texts that are a little wider than Helvetica.
  private static let broad = ["georgia", "palatino", "bookman", "century", "cambria", "open sans"]

  /// Hundredths of the width of Helvetica: 100 for it, its kin and narrower families.
  static func percent(of family: String) -> Int {
    let name = family.lowercased()
    if mono.contains(where: name.contains) { return 125 }
    if wide.contains(where: name.contains) { return 120 }
    return broad.contains(where: name.contains) ? 108 : 100
  }
}

extension DocumentStyle.Fonts {
  /// The width of a text in its family, in hundredths of a millimetre.
  ///
  /// `size`: tenths of a point.
  func width(_ text: String, size: Int) -> Int {
    TextMeasure.width(text, size: size) * FontWidth.percent(of: self.text) / 100
  }

  /// Whether words take more room than those of the house style, for which columns are made.
  var areWiderThanStandard: Bool {
    let standard = DocumentStyle.standard.fonts
    return size * FontWidth.percent(of: text)
      > standard.size * FontWidth.percent(of: standard.text)
  }
}
