package import CahierModel
internal import CahierFormats

/// Where something stands in a form that came back.
package struct ResponsePlace: Hashable, Sendable {
  /// The place as people are told it: `Exigences!D14`, « tableau « Sécurité », ligne 4 ».
  package let text: Text
  /// The place as programs are told it, the same in each language: `requirements-2!C4`.
  package let address: String

  /// A place that is called the same in each language.
  init(same address: String) {
    text = Text(same: address)
    self.address = address
  }

  init(_ text: Text, address: String) {
    self.text = text
    self.address = address
  }

  /// A table of a text document as a whole.
  init(table: String, title: String) {
    self.init(
      Text(fr: "tableau «\u{202F}\(title)\u{202F}»", en: "table “\(title)”"), address: table)
  }

  /// A cell of a table of a text document: rows count from 0, the row of names among them.
  init(table: String, title: String, row: Int, column: Int, named name: String?) {
    let beside = name.map { name in
      Text(
        fr: "colonne «\u{202F}\(name)\u{202F}»", en: "column “\(name)”")
    }
    let number = Text(fr: "colonne \(column + 1)", en: "column \(column + 1)")
    self.init(
      Self(table: table, title: title).text
        + Text(fr: ", ligne \(row + 1), ", en: ", row \(row + 1), ") + (beside ?? number),
      address: "\(table)!\(CellAddress.text(column: column, row: row))")
  }

  /// A paragraph that stands in no table.
  init(in paragraph: String) {
    let shown = paragraph.count > 40 ? "\(paragraph.prefix(40))…" : paragraph
    self.init(
      Text(
        fr: "hors des tableaux, à «\u{202F}\(shown)\u{202F}»",
        en: "outside the tables, at “\(shown)”"), address: "text")
  }

  /// What stands in no table, after a text of the form.
  init(after text: String?) {
    let shown = text.map { $0.count > 40 ? "\($0.prefix(40))…" : $0 }
    self.init(
      shown.map { shown in
        Text(
          fr: "hors des tableaux, après «\u{202F}\(shown)\u{202F}»",
          en: "outside the tables, after “\(shown)”")
      } ?? Text(fr: "au début du document", en: "at the start of the document"), address: "text")
  }
}
