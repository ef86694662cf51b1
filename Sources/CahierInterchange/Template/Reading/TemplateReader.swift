internal import CahierFormats
package import CahierModel

/// Reads a specification template: its folder of YAML files, or its canonical form.
///
/// Both go through the same schema. Every fault of every file is gathered before any is thrown, and
/// a template that is returned holds no reference that leads nowhere.
package enum TemplateReader {
  /// Reads the files of a template's folder.
  ///
  /// - Parameter files: `template.yaml`, `guide.yaml`, `library/criteria.yaml` and any other
  ///   `library/*.yaml`, in any order. Only the first must be there.
  /// - Returns: The template, every reference of which leads somewhere.
  /// - Throws: `DataError` with codes FILE-002 to FILE-009 and TEMPLATE-001 to TEMPLATE-016.
  package static func read(_ files: [TemplateFile]) throws(DataError) -> SpecificationTemplate {
    let faults = FaultList()
    let parts = TemplateParts(files: files, faults: faults)
    return try read(parts, TemplateReading(faults: faults, leaving: []))
  }

  /// Reads the canonical form of a template, as a dossier holds it.
  ///
  /// - Parameters:
  ///   - bytes: What `CanonicalTemplate` wrote: JSON in one document.
  ///   - file: The name that messages give to it.
  ///   - closed: What the caller has no use for: it comes back empty, and is not checked.
  /// - Returns: The template that was written.
  /// - Throws: `DataError`, as `read(_:)` does.
  package static func read(
    canonical bytes: [UInt8], file: String = "template.json",
    leaving closed: Set<TemplateShelf> = []
  ) throws(DataError) -> SpecificationTemplate {
    let faults = FaultList()
    let parts = TemplateParts(canonical: bytes, file: file, leaving: closed, faults: faults)
    return try read(parts, TemplateReading(faults: faults, leaving: closed))
  }

  private static func read(
    _ parts: TemplateParts, _ reading: TemplateReading
  ) throws(DataError) -> SpecificationTemplate {
    guard let main = parts.main, let template = reading.template(main, parts) else {
      try reading.faults.throwIfAny()
      throw DataError(missingMainFile)
    }
    reading.check(template)
    try reading.faults.throwIfAny()
    return template
  }

  private static let missingMainFile = Diagnostic(
    .error, "TEMPLATE-002",
    Text(fr: "le modèle n’a pas de fichier template.yaml", en: "the template has no template.yaml"),
    remedies: [
      Text(
        fr: "Donner le dossier qui contient template.yaml.",
        en: "Give the folder that holds template.yaml.")
    ])
}
