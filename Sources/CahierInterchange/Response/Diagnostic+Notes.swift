import CahierFormats
import CahierModel

// What stands beside the text of a form: nobody is to write there, and none of it is an answer.

extension Diagnostic {
  /// What there is to say of a note; nil for cells that were made one, which depends on the cells.
  static func note(_ note: DocumentNote) -> Diagnostic? {
    switch note.kind {
    case .remark(let text): remark(text, by: note.author)
    case .footnote(let text): footnote(text)
    case .change(let inserted, let deleted):
      recordedChange(inserted: inserted, deleted: deleted, by: note.author)
    case .shift: recordedShift(by: note.author)
    case .drawing(let text): drawing(text)
    case .merge: nil
    }
  }

  private static func remark(_ text: String, by author: String?) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-023",
      Text(
        fr: "une remarque se trouve ici\(by(author).fr)\u{202F}: elle n’est pas lue comme réponse",
        en: "there is a remark here\(by(author).en): it is not read as an answer"),
      found: text, remedies: [.readByHand])
  }

  private static func footnote(_ text: String) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-025",
      Text(
        fr: "une note de bas de page ou de fin se trouve ici\u{202F}: elle n’est pas lue comme "
          + "réponse",
        en: "there is a footnote or endnote here: it is not read as an answer"),
      found: text, remedies: [.readByHand])
  }

  private static func drawing(_ text: String) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-026",
      Text(
        fr: "une image ou un dessin se trouve ici\u{202F}: il n’est pas lu",
        en: "there is a picture or a drawing here: it is not read"),
      found: text.isEmpty ? nil : text, remedies: [.readByHand])
  }

  /// Words that were put in or taken out; looks alone are no more than a remark to the buyer.
  private static func recordedChange(
    inserted: String, deleted: String, by author: String?
  ) -> Diagnostic {
    let isOfWords = !inserted.isEmpty || !deleted.isEmpty
    let parts = [deleted.isEmpty ? nil : "− " + deleted, inserted.isEmpty ? nil : "+ " + inserted]
    return Diagnostic(
      isOfWords ? .warning : .note, "RESP-024",
      recorded(by: author)
        + (isOfWords
          ? Text(
            fr: "\u{202F}: ce qui est ajouté est lu, ce qui est supprimé ne l’est pas",
            en: ": what was put in is read, what was taken out is not")
          : Text(fr: "\u{202F}: aucun mot n’a changé", en: ": no word was changed")),
      found: isOfWords ? parts.compactMap(\.self).joined(separator: "\n") : nil,
      remedies: isOfWords ? [.acceptOrReject] : [])
  }

  private static func recordedShift(by author: String?) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-024",
      recorded(by: author)
        + Text(
          fr: "\u{202F}: lignes, colonnes ou feuilles ajoutées, supprimées ou déplacées",
          en: ": rows, columns or sheets were put in, taken out or moved"),
      remedies: [.acceptOrReject])
  }

  private static func recorded(by author: String?) -> Text {
    Text(fr: "une modification est enregistrée ici", en: "a change is recorded here") + by(author)
  }

  private static func by(_ author: String?) -> Text {
    author.map { Text(fr: " (\($0))", en: " (\($0))") } ?? Text(same: "")
  }

  static func mergedCells(_ count: Int, overRows: Bool) -> Diagnostic {
    Diagnostic(
      overRows ? .error : .warning, "RESP-027",
      Text(
        fr: overRows
          ? "des cellules de \(count) lignes ont été fusionnées\u{202F}: rien ne dit à laquelle "
            + "répond ce qui s’y trouve"
          : "\(count) cellules ont été fusionnées\u{202F}: ce qui s’y trouve est lu pour la première",
        en: overRows
          ? "cells of \(count) rows were merged: nothing tells which of them is answered"
          : "\(count) cells were merged: what stands there is read for the first"),
      remedies: [overRows ? .askWhatIsMeant : .askTheTenderer])
  }
}

extension Text {
  static let readByHand = Text(
    fr: "Lire à la main\u{202F}: il peut y avoir une réserve.",
    en: "Read it by hand: it may hold a reservation.")
  fileprivate static let acceptOrReject = Text(
    fr: "Lire à la main ce qui a changé\u{202F}; au moindre doute, demander au soumissionnaire ce "
      + "qu’il entend.",
    en: "Read by hand what has changed; where in doubt, ask the tenderer what is meant.")
}
