package import CahierModel

/// What a response form still lacks before tenderers can fill it in: texts and counts that it prints
/// as to be stated.
///
/// The form is a draft as long as it lacks something: a price without its quantity or its months
/// cannot be read back.
package struct ResponseOpenPoints: Sendable {
  /// The requirements whose text or level is not complete, in the order of the form.
  package let statements: [ItemCode]
  /// The lines to price whose quantity or months are not stated, in the order of the form.
  package let prices: [PricedLine]

  init(_ reading: DossierReading) {
    statements = ResponseFamilies(reading).families.flatMap(\.items)
      .filter { item, kind in Self.isOpen(item, kind, reading) }.map(\.item.code)
    prices = reading.pricedLines.filter(\.isUncounted)
  }

  var isEmpty: Bool { statements.isEmpty && prices.isEmpty }

  /// What the form is marked with, or nil where it can be sent.
  var mark: Text? { isEmpty ? nil : Text(fr: "Projet", en: "Draft") }

  /// What the form says of itself where it is a draft.
  var sentence: Text {
    let codes = Text.joined(
      [
        Self.part(
          Text(fr: "énoncé de ", en: "statement of "), statements.map(\.description)),
        Self.part(
          Text(fr: "quantité ou durée de ", en: "quantity or months of "),
          prices.map(\.item.code.description)),
      ].compactMap(\.self), separator: Text(fr: "\u{202F}; ", en: "; "))
    return Text(
      fr: "Projet à ne pas encore remplir. À préciser avant publication\u{202F}: ",
      en: "Draft, not to be filled in yet. To be stated before publication: ") + codes
      + Text(same: codes.fr.hasSuffix("…") ? "" : ".")
  }

  private static func part(_ name: Text, _ codes: [String]) -> Text? {
    guard !codes.isEmpty else { return nil }
    let more = codes.count > 8 ? ", …" : ""
    return name + Text(same: codes.prefix(8).joined(separator: ", ") + more)
  }

  /// Whether the form prints a mark in place of something in the texts of a requirement.
  private static func isOpen(_ item: Item, _ kind: ItemKind, _ reading: DossierReading) -> Bool {
    let texts = [ItemField.Purpose.title, .statement].compactMap {
      reading.text($0, of: item, kind)
    }
    if texts.contains(where: { !reading.unresolved($0.preferring(reading.language)).isEmpty }) {
      return true
    }
    guard
      let field = kind.field(for: .level), case .level(let level) = item.fields[field.id],
      case .parameter(let name) = level.amount
    else { return false }
    return reading.value(of: name) == nil
  }
}

extension PricedLine {
  /// Whether the dossier does not say how often the price counts.
  package var isUncounted: Bool { quantity == nil || basis.needsMonths && months == nil }
}

extension ResponseOpenPoints {
  /// A warning to whoever exports a form that is a draft: DOC-030; nil where it can be sent.
  package var warning: Diagnostic? {
    guard !isEmpty else { return nil }
    let uncounted = prices.map(\.item.code).filter { !statements.contains($0) }
    let codes = (statements + uncounted).map(\.description)
    return Diagnostic(
      .warning, "DOC-030",
      Text(
        fr: "ce cadre de réponse est un projet\u{202F}: des textes, des quantités ou des durées y "
          + "sont à préciser, et un prix sans quantité ne pourra pas être relu",
        en: "this response form is a draft: texts, quantities or months in it are to be stated, "
          + "and a price without its quantity cannot be read back"),
      found: codes.joined(separator: ", "),
      remedies: [Text(same: "cahier guide --missing")] + PricedLine.remedies(of: prices))
  }
}
