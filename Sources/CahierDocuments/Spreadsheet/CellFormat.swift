package import CahierModel

/// How the value of a cell is written, by the language of the workbook.
package enum CellFormat: Hashable, Sendable {
  /// Numbers with the decimals that they have.
  case general
  /// Numbers with that many decimals and groups of three digits.
  case number(decimals: Int)
  /// Shares: 0.2 is 20 %.
  case percent(decimals: Int)
  /// Amounts, with two decimals at least and no more than `most`.
  case amount(Currency, most: Int)
  /// Days.
  case date
  /// What is typed stays as it is: `1/2` is no date and `=1` no formula.
  case text
}
