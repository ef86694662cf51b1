import CahierModel

/// What a document may have wrong. Writers mend each of these, and the export says so.
extension Diagnostic {
  static func referenceToNothing(_ anchor: Anchor) -> Diagnostic {
    Diagnostic(
      .warning, "DOC-001",
      Text(
        fr: "un renvoi ne mène nulle part dans ce document",
        en: "a reference leads nowhere in this document"),
      found: anchor.description,
      remedies: [
        Text(
          fr: "Exporter aussi la partie où se trouve cet élément, ou retirer le renvoi.",
          en: "Export the part that holds this item too, or take the reference out.")
      ])
  }

  static func anchorTwice(_ anchor: Anchor) -> Diagnostic {
    Diagnostic(
      .warning, "DOC-002",
      Text(
        fr: "deux endroits du document portent le même nom",
        en: "two places of the document have the same name"),
      found: anchor.description,
      remedies: [
        Text(
          fr: "Donner un autre code à l’un des deux\u{202F}: les renvois mènent au premier.",
          en: "Give one of them another code: references lead to the first.")
      ])
  }

  static func levelLeftOut(_ heading: Heading) -> Diagnostic {
    Diagnostic(
      .warning, "DOC-003",
      Text(
        fr: "un titre saute un niveau, ce qui égare les lecteurs d’écran",
        en: "a heading leaves a level out, which misleads screen readers"),
      at: [Text(same: heading.content.plainText)],
      remedies: [
        Text(
          fr: "Placer ce titre un niveau plus haut, ou ajouter celui qui manque.",
          en: "Raise the heading by one level, or add the one that is missing.")
      ])
  }

  static func headingWithoutWords(_ heading: Heading) -> Diagnostic {
    Diagnostic(
      .warning, "DOC-019",
      Text(fr: "un titre est vide", en: "a heading is empty"),
      found: "\(heading.level)",
      remedies: [
        Text(
          fr: "Donner un titre à cette partie\u{202F}: « [sans titre] » a été écrit à sa place.",
          en: "Give this part a title: “[untitled]” was written in its place.")
      ])
  }

  static func noAlternative(_ figure: Figure) -> Diagnostic {
    Diagnostic(
      .warning, "DOC-004",
      Text(
        fr: "une figure n’a pas de texte pour ceux qui ne la voient pas",
        en: "a figure has no text for those who cannot see it"),
      at: [Text(same: figure.caption.plainText)],
      remedies: [
        Text(
          fr: "Dire en une ou deux phrases ce que montre la figure.",
          en: "Say in a sentence or two what the figure shows.")
      ])
  }

  static func misplacedBlock(_ block: Block) -> Diagnostic {
    var place: [Text] = []
    if case .heading(let heading) = block { place = [Text(same: heading.content.plainText)] }
    return Diagnostic(
      .warning, "DOC-005",
      Text(
        fr: "un titre, un sommaire ou un saut de page se trouve dans une cellule ou un encadré",
        en: "a heading, contents or a page break stands in a cell or a box"),
      at: place,
      remedies: [
        Text(
          fr: "Le placer dans le texte\u{202F}: il a été écrit sans son rôle.",
          en: "Move it to the text: it was written without its role.")
      ])
  }

  static func rowsDoNotFit(_ table: Table) -> Diagnostic {
    Diagnostic(
      .warning, "DOC-006",
      Text(
        fr: "les lignes d’un tableau n’ont pas toutes autant de cellules que de colonnes",
        en: "the rows of a table do not all have as many cells as columns"),
      at: [Text(same: table.caption.plainText)],
      remedies: [
        Text(
          fr:
            "Revoir les cellules et leurs fusions : aucune n’a été perdue, mais leur place a changé.",
          en: "Check the cells and their spans: none was lost, but some have moved.")
      ])
  }
}
