package import CahierModel

/// The same text in two languages, side by side: what stands in one row says the same twice.
package struct Parallel {
  /// What belongs together: either side may be empty.
  package struct Row {
    /// In the language on the left.
    package var left: [Block]
    /// In the language on the right.
    package var right: [Block]

    package init(left: [Block], right: [Block]) {
      self.left = left
      self.right = right
    }
  }

  /// The language of the left side.
  package var left: Language
  /// The language of the right side.
  package var right: Language
  /// The rows in the order of reading.
  package var rows: [Row]

  package init(_ left: Language, _ right: Language, rows: [Row]) {
    self.left = left
    self.right = right
    self.rows = rows
  }
}

extension Parallel {
  /// As a table with a column for each language, for formats that know no other way.
  var table: Table {
    Table(
      caption: [], isNumbered: false, columns: [Table.Column(share: 1), Table.Column(share: 1)],
      header: [
        Table.Row([
          Table.Cell([.text(left.ownName)]), Table.Cell([.language(right, [.text(right.ownName)])]),
        ])
      ], rows: Pulled(rows.map { Table.Row([Table.Cell($0.left), Table.Cell($0.right)]) }))
  }

  /// What the table of the two languages is called where nobody sees it.
  func title(in language: Language) -> String {
    let names = [left, right].map { $0.name[language] }
    return Text(
      fr: "Texte en \(names[0]) et en \(names[1])", en: "Text in \(names[0]) and in \(names[1])")[
        language]
  }
}
