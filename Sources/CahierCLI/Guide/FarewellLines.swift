internal import CahierModel

/// What the guide says when it ends: what is left, and how to go on.
struct FarewellLines {
  /// Questions that nobody has looked at.
  let open: Int
  /// Questions whose answer the documents lack, whoever was asked.
  let missing: Int
  /// The option that names the dossier, with a blank before it, or nothing.
  let file: String

  var texts: [Text] { [saved, lacking].compactMap { $0 } }

  private var saved: Text {
    guard open > 0 else {
      return Text(
        fr: "Tout est enregistré ; plus aucune question n’est ouverte.",
        en: "All is saved; no question is open any more.")
    }
    return Text(
      fr: "Tout est enregistré. "
        + (open == 1 ? "1 question reste ouverte" : "\(open) questions restent ouvertes")
        + ". Pour reprendre\u{202F}: cahier guide\(file)",
      en: "All is saved. " + (open == 1 ? "1 question is open" : "\(open) questions are open")
        + ". To go on: cahier guide\(file)")
  }

  private var lacking: Text? {
    guard missing > 0 else { return nil }
    return Text(
      fr: "Il manque "
        + (missing == 1 ? "1 réponse" : "\(missing) réponses")
        + " aux documents\u{202F}: cahier guide --missing\(file)",
      en: "The documents lack " + (missing == 1 ? "1 answer" : "\(missing) answers")
        + ": cahier guide --missing\(file)")
  }
}
