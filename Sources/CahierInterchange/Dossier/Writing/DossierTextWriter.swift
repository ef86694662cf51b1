package import CahierModel

/// How the text form is written.
package struct DossierTextOptions: Hashable, Sendable {
  /// The syntax of the files: both hold the same keys.
  package enum Format: String, CaseIterable, Hashable, Sendable {
    case yaml, json
  }

  /// Whether items keep their machine ids: without them, reading draws new ones.
  package var withIDs: Bool
  /// YAML, for people to read and edit, or JSON, for programs.
  package var format: Format

  package init(withIDs: Bool = false, format: Format = .yaml) {
    self.withIDs = withIDs
    self.format = format
  }
}

/// Writes a dossier as text that people read, edit and compare.
///
/// The same dossier gives the same bytes: keys in a fixed order, answers in the order of the guide,
/// items kind by kind in the order of the template. Writing never fails: what the template does not
/// know is written too, and is for the reader to refuse. The form is described in
/// `docs/dossier-format.md`.
package enum DossierTextWriter {
  /// The dossier as a folder of files, the front first.
  ///
  /// `dossier.yaml`, `answers.yaml`, a file for each kind of item, `criteria.yaml`, a file for
  /// each offer, `baselines.yaml` and `consultation.yaml`; parts that are empty have no file.
  package static func files(
    of dossier: Dossier, template: SpecificationTemplate,
    options: DossierTextOptions = DossierTextOptions()
  ) -> [TextFile] {
    let form = DossierTextForm(dossier: dossier, template: template, withIDs: options.withIDs)
    var files = [file("dossier", .object(form.head), options)]
    if let answers = form.answers { files.append(file("answers", answers, options)) }
    for (kind, items) in form.items {
      files.append(file("items/\(FileSlug.isSafe(kind) ? kind : "other")", items, options))
    }
    if !form.criteria.isEmpty { files.append(file("criteria", .object(form.criteria), options)) }
    for (name, offer) in zip(form.offerNames, form.offers) {
      files.append(file("offers/\(name)", offer, options))
    }
    if !form.history.isEmpty { files.append(file("baselines", .object(form.history), options)) }
    let consultation = form.consultation
    if !consultation.isEmpty { files.append(file("consultation", .object(consultation), options)) }
    return files
  }

  /// The dossier as one file, which holds the same keys.
  package static func singleFile(
    of dossier: Dossier, template: SpecificationTemplate,
    options: DossierTextOptions = DossierTextOptions()
  ) -> TextFile {
    let form = DossierTextForm(dossier: dossier, template: template, withIDs: options.withIDs)
    var entries = form.head
    entries.append(("answers", form.answers))
    let items = form.items
    if !items.isEmpty { entries.append(("items", .object(items.map { ($0.kind, $0.items) }))) }
    entries += form.criteria
    let offers = form.offers
    if !offers.isEmpty { entries.append(("offers", .spacedList(offers))) }
    entries += form.history
    entries += form.consultation
    return file("dossier", .object(entries), options)
  }

  private static func file(
    _ name: String, _ value: TextFormValue, _ options: DossierTextOptions
  ) -> TextFile {
    let bytes =
      switch options.format {
      case .yaml: YAMLWriter.bytes(of: value)
      case .json: value.json
      }
    return TextFile(name: "\(name).\(options.format.rawValue)", bytes: bytes)
  }
}
