internal import CahierInterchange
internal import CahierModel

/// What a letterhead gave and what of it was left, as a person is told.
struct LetterheadFindings {
  let looks: LetterheadLooks
  let file: String

  /// One note on what was taken, then a note for each thing that was left.
  var all: [Diagnostic] {
    [taken] + looks.left.map(left)
  }

  // MARK: Taken

  private var taken: Diagnostic {
    var parts = letters + pages
    if parts.isEmpty { parts = [Text(fr: "rien", en: "nothing")] }
    let list = Text(
      fr: parts.map(\.fr).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    return Diagnostic(
      .note, "STYLE-012",
      Text(fr: "pris de ce document\u{202F}: ", en: "taken from this document: ") + list,
      at: [Text(same: file)])
  }

  private var letters: [Text] {
    let style = looks.style
    let font = style.textFont.map { name in
      Text(fr: "la police «\u{202F}\(name)\u{202F}»", en: "the font “\(name)”")
    }
    let size = style.textSize.map { tenths in
      let points = (try? ExactDecimal(coefficient: tenths, decimals: 1).reduced) ?? 0
      return Text(
        fr: "le corps de \(Typography(.french).number(points))\u{A0}pt",
        en: "the size of \(Typography(.english).number(points)) pt")
    }
    // The heads of tables take the colour of headings: that is no colour of the document.
    let colours = ColourRole.allCases.filter { $0 != .tableHead }.compactMap { role in
      style.colours[role].map { role.inWords + Text(same: " \($0)") }
    }
    return [font, size].compactMap(\.self) + colours
  }

  private var pages: [Text] {
    let style = looks.style
    let hasMargins = [style.sideMargin, style.topMargin, style.bottomMargin].contains { $0 != nil }
    return [
      hasMargins ? Text(fr: "les marges", en: "the margins") : nil,
      style.header.map { _ in Text(fr: "la ligne d’en-tête", en: "the line of the header") },
      style.footer.map { _ in Text(fr: "la ligne de pied de page", en: "the line of the footer") },
      style.logo.map { _ in Text(fr: "le logo", en: "the logo") },
    ].compactMap(\.self)
  }

  // MARK: Left

  private func left(_ rest: LetterheadRest) -> Diagnostic {
    let (what, why, found) = words(of: rest)
    return Diagnostic(
      .note, "STYLE-013",
      what + Text(fr: " n’a pas été pris\u{202F}: ", en: " was not taken: ") + why,
      at: [Text(same: file)], found: found.map { String($0.prefix(80)) })
  }

  private func words(of rest: LetterheadRest) -> (what: Text, why: Text, found: String?) {
    switch rest {
    case .font(let name):
      return (
        Text(fr: "le nom de la police", en: "the name of the font"),
        Text(
          fr: "il a des signes que les feuilles de style n’admettent pas",
          en: "it has signs that style sheets do not allow"), name
      )
    case .textSize(let size):
      return (
        Text(fr: "le corps du texte", en: "the size of the text"),
        Text(fr: "un document a de 8 à 14\u{A0}pt", en: "a document has 8 to 14 pt"), size
      )
    case .faintColour(let role, let colour):
      return (
        Text(fr: "le choix de ", en: "the choice of ") + role.inWords,
        Text(
          fr: "elle se lit mal sur un des fonds, moins de 4,5 pour 1",
          en: "it is hard to read on one of the grounds, less than 4.5 to 1"), colour
      )
    case .margin(let name, let length):
      return (
        Self.margin(name),
        Text(fr: "elle ne convient pas à une page", en: "it does not suit a page"), length
      )
    case .lineEnd(let edge, let line):
      return (
        edge == .header
          ? Text(fr: "le bout de la ligne d’en-tête", en: "the end of the line of the header")
          : Text(
            fr: "le bout de la ligne de pied de page", en: "the end of the line of the footer"),
        Text(fr: "une ligne a 120 signes au plus", en: "a line has 120 signs at most"), line
      )
    case .picture(let part):
      return (
        Text(fr: "le logo", en: "the logo"),
        Text(
          fr: "ce n’est ni un PNG ni un JPEG, ou il est abîmé ou trop grand",
          en: "it is no PNG or JPEG, or is damaged or too large"), part
      )
    case .missingPicture(let part):
      return (
        Text(fr: "le logo", en: "the logo"),
        Text(
          fr: "l’image n’est pas dans le document", en: "the picture is not in the document"), part
      )
    }
  }

  private static func margin(_ name: String) -> Text {
    switch name {
    case "margin-left":
      Text(fr: "le réglage de la marge de gauche", en: "the margin on the left")
    case "margin-top": Text(fr: "le réglage de la marge du haut", en: "the margin at the top")
    default: Text(fr: "le réglage de la marge du bas", en: "the margin at the bottom")
    }
  }
}

extension ColourRole {
  /// The colour as a sentence names it, of those that a letterhead gives.
  fileprivate var inWords: Text {
    switch self {
    case .heading: Text(fr: "la couleur des titres", en: "the colour of headings")
    case .link: Text(fr: "la couleur des liens", en: "the colour of links")
    default: Text(fr: "la couleur du texte", en: "the colour of the text")
    }
  }
}
