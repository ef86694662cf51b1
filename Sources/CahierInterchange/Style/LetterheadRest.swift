package import CahierModel

/// A part of a letterhead that cannot serve, as the document has it.
package enum LetterheadRest: Hashable, Sendable {
  /// Where a line of the house stands.
  package enum Edge: Hashable, Sendable {
    case header, footer
  }

  /// A name of a font that style sheets do not take.
  case font(String)
  /// A size of letters that is none, or beyond those of documents.
  case textSize(String)
  /// A colour that is hard to read on some ground.
  case faintColour(ColourRole, String)
  /// A margin by its name in OpenDocument, and what the document states.
  case margin(String, String)
  /// A line that is longer than a page is wide: its end is cut.
  case lineEnd(Edge, String)
  /// A picture that is no PNG or JPEG, or is damaged or too large.
  case picture(String)
  /// A picture that is not in the document.
  case missingPicture(String)
}
