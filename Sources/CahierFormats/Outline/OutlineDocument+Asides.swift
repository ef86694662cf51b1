internal import CahierModel

extension OutlineDocument {
  /// Keeps what stands beside a paragraph, from 1; recorded changes and merged cells are no words.
  mutating func add(_ note: DocumentNote, at paragraph: Int) {
    guard asides.count < Self.mostAsides else { return }
    let aside: Aside? =
      switch note.kind {
      case .remark(let words): Aside(.remark, words, paragraph: paragraph)
      case .footnote(let words): Aside(.footnote, words, paragraph: paragraph)
      case .drawing(let words): Aside(.drawing, words, paragraph: paragraph)
      case .change, .shift, .merge: nil
      }
    guard var aside else { return }
    (aside.author, aside.date) = (note.author, note.date)
    asides.append(aside)
  }

  /// More than are ever told of a text.
  private static let mostAsides = 10_000
}
