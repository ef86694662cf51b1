package import CahierModel

/// Reads a dossier from its text form: a folder of files, or one file.
///
/// Both go through the same schema, against the template that the dossier names. Every fault of
/// every file is gathered before any is thrown. The form is described in `docs/dossier-format.md`.
package enum DossierTextReader {
  /// Reads a dossier.
  ///
  /// - Parameters:
  ///   - files: The files of the folder in any order, or one file alone, whatever its name.
  ///   - template: Finds the template by its name and version; the digest is empty where the
  ///     dossier has none. Nil for a template that is not known.
  ///   - drawID: Gives a name for each item that has none, by its code and the title of the dossier, in the
  ///     order of the items; names that are taken are drawn again.
  /// - Returns: The dossier, with items kind by kind in the order of the template, links in the
  ///   order of their items and roles, answers in the order of their question ids.
  /// - Throws: `DataError` with codes FILE-002 to FILE-009 and DOSSIER-001 to DOSSIER-020.
  package static func read(
    _ files: [TextFile], template: (TemplateReference) -> SpecificationTemplate?,
    drawID: @escaping (ItemCode, BilingualText) -> ItemID
  ) throws(DataError) -> DossierText {
    let reading = DossierReading()
    let parts = DossierParts(files: files, reading: reading)
    guard let root = parts.head else {
      try reading.faults.throwIfAny()
      throw DataError(missingMainFile)
    }
    let head = HeadReading(reading: reading, root: root)
    guard head.checkVersion() else {
      try reading.faults.throwIfAny()
      throw DataError(missingMainFile)
    }
    let header = head.header()
    guard
      let reference = head.template(),
      let template = known(reference, template, at: root["template"], reading)
    else {
      try reading.faults.throwIfAny()
      throw DataError(missingMainFile)
    }
    let contents = DossierContents(
      parts, header: header, template: template, reading: reading, drawID: drawID)
    try reading.faults.throwIfAny()
    guard let header else { throw DataError(missingMainFile) }
    return DossierText(
      dossier: contents.dossier(header, reference.checked(against: template, root, reading)),
      warnings: reading.warnings.diagnostics)
  }

  private static func known(
    _ reference: TemplateReference, _ find: (TemplateReference) -> SpecificationTemplate?,
    at node: ReadingNode?, _ reading: DossierReading
  ) -> SpecificationTemplate? {
    if let template = find(reference) { return template }
    node?.fault(
      "DOSSIER-005",
      Text(
        fr:
          "le modèle « \(reference.name.shortened) », version \(reference.version), est introuvable",
        en: "there is no template “\(reference.name.shortened)”, version \(reference.version)"),
      remedies: [
        Text(
          fr: "Donner le dossier du modèle, ou la version que le programme connaît.",
          en: "Give the folder of the template, or the version that the program knows.")
      ])
    return nil
  }

  private static let missingMainFile = Diagnostic(
    .error, "DOSSIER-002",
    Text(fr: "il n’y a pas de fichier dossier.yaml", en: "there is no file dossier.yaml"),
    remedies: [
      Text(
        fr: "Donner le dossier qui contient dossier.yaml, ou un seul fichier.",
        en: "Give the folder that holds dossier.yaml, or one file.")
    ])
}

extension TemplateReference {
  /// The reference with the digest of the template that the dossier was read against, and a warning
  /// where the dossier names another one.
  fileprivate func checked(
    against template: SpecificationTemplate, _ root: ReadingNode, _ reading: DossierReading
  ) -> TemplateReference {
    let actual = "\(CanonicalTemplate(template).digest)"
    if !digest.isEmpty, digest != actual {
      reading.warnings.add(
        Diagnostic(
          .warning, "DOSSIER-010",
          Text(
            fr: "le modèle a changé depuis que ce dossier a été écrit",
            en: "the template has changed since this dossier was written"),
          at: (root["template"]?["digest"] ?? root).place, found: digest.shortened,
          expected: Text(same: actual)))
    }
    return TemplateReference(name: name, version: version, digest: actual)
  }
}

/// What stands in a dossier after its front.
private struct DossierContents {
  let answers: [Answer]
  let items: ItemReading
  let formerValues: [FormerValue]
  let lots: [Lot]
  let evaluators: [Evaluator]
  let offers: [Offer]
  let suppressions: [Suppression]
  let history: DossierHistory
  let consultation: Consultation

  init(
    _ parts: DossierParts, header: DossierHeader?, template: SpecificationTemplate,
    reading: DossierReading, drawID: @escaping (ItemCode, BilingualText) -> ItemID
  ) {
    answers = AnswerReading(reading: reading, template: template).answers(parts.answers)
    var items = ItemReading(
      reading: reading, template: template, title: header?.title ?? BilingualText(),
      drawID: drawID)
    items.read(parts.items)
    self.items = items
    formerValues = FormerValueReading(reading: reading, links: items.links)
      .values(parts.head?["changedEnds"])
    let currency = header?.currency ?? .euro
    let lotReading = LotReading(reading: reading, currency: currency)
    lots = lotReading.lots(parts.lots)
    evaluators = lotReading.evaluators(parts.evaluators)
    var offerReading = OfferReading(
      reading: reading, currency: currency, lots: lots, items: items.kinds.keys)
    offers = offerReading.read(parts.offers)
    suppressions = SuppressionReading(reading: reading).suppressions(parts.head?["suppressions"])
    history = HistoryReading(reading: reading).history(parts)
    consultation = ConsultationReading(reading: reading).consultation(parts, history)
  }

  func dossier(_ header: DossierHeader, _ template: TemplateReference) -> Dossier {
    Dossier(
      header: header, template: template, answers: answers, items: items.items,
      links: items.links, formerValues: formerValues, lots: lots, evaluators: evaluators,
      offers: offers,
      suppressions: suppressions, history: history, consultation: consultation)
  }
}
