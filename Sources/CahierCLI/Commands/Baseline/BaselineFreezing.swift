internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// Freezes the specification as it stands within a change.
enum BaselineFreezing {
  /// Adds a baseline of what the dossier holds now.
  ///
  /// `dossier`: what to freeze where it was read already.
  @discardableResult
  static func freeze(
    _ name: String, reason: String, publication: Baseline.Publication?, note: ChangeNote,
    in writer: DossierWriter
  ) throws -> Baseline {
    let form = try writer.reader.templateForm()
    let template = try DossierTemplate.loadWithoutShelves(writer.reader)
    let dossier = try writer.reader.dossier().specification
    let file = DossierTextWriter.singleFile(of: dossier, template: template)
    let content = String(decoding: file.bytes, as: UTF8.self)
    let baseline = Baseline(
      name: name, at: note.at, author: note.who, reason: reason,
      digest: SHA256.digest(of: content).description,
      templateDigest: SHA256.digest(of: form).description, publication: publication)
    try writer.add(baseline, content: content, template: form)
    return baseline
  }
}

extension DossierReader {
  /// The baseline of a name.
  ///
  /// - Throws: `StoreError.noBaseline`.
  func baseline(named name: String) throws -> Baseline {
    guard let baseline = try baselines().first(where: { $0.name == name }) else {
      throw StoreError.noBaseline(name: name)
    }
    return baseline
  }

  /// The state that tenderers have, or nil before the consultation is published.
  func publishedBaseline() throws -> Baseline? {
    try baselines().last { $0.publication != nil }
  }
}
