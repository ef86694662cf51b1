internal import CahierDocuments
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel

/// Where documents go once they are made: into files, to the output, or nowhere, where they are
/// only held against files that are there.
final class Delivery {
  private let session: Session
  /// Whether a file that is there is replaced.
  let replaces: Bool
  /// Whether nothing is written: fingerprints are said, and files held against them.
  let onlyCompares: Bool
  /// Whether every file should be there: those of a set whose folder is.
  var expectsFiles = false
  private var differences: [Diagnostic] = []

  init(_ session: Session, replaces: Bool, onlyCompares: Bool = false) {
    self.session = session
    self.replaces = replaces
    self.onlyCompares = onlyCompares
  }

  /// Writes a document to `path`, “-” being the output, or says its fingerprint and whether the
  /// file there is the same.
  func deliver(_ file: some DocumentFile, to path: String) throws(Failure) {
    if path != "-" { try session.requireNotTheDossier(path) }
    if onlyCompares { return try compare(file, with: path) }
    try Failure.writing(path) { () throws(FormatError) in
      if path == "-" { return try file.write(into: StandardOutput()) }
      try file.write(to: path, replacing: replaces)
    }
    if path != "-" { session.say(Text(fr: "Écrit\u{202F}: \(path)", en: "Written: \(path)")) }
  }

  /// Ends a comparison: with status 1 where a file was not what the dossier gives.
  func finish() throws(Failure) {
    if !differences.isEmpty { throw Failure(differences, status: .findings) }
  }

  private func compare(_ file: some DocumentFile, with path: String) throws(Failure) {
    let made = try Failure.writing(path) { () throws(FormatError) in try file.fingerprint() }
    try session.print(["\(made.digest)  \(path)"])
    guard path != "-", FolderFiles.isFile(path) else {
      if expectsFiles { differences.append(.missing(path)) }
      return
    }
    let found = try Self.fingerprint(ofFileAt: path)
    guard found.digest != made.digest else {
      session.say(
        Text(
          fr: "\(path)\u{202F}: c’est bien le document que donne le dossier.",
          en: "\(path): this is the document that the dossier gives."))
      return
    }
    differences.append(.unlike(path, found, made))
  }

  private static func fingerprint(ofFileAt path: String) throws(Failure) -> FileFingerprint {
    let bytes = try InputBytes.read(path)
    do throws(ArchiveError) {
      return try FileFingerprint(ofFile: bytes)
    } catch {
      let wanted = Text(fr: "un document de Cahier", en: "a document of Cahier")
      var damaged = OpenDocumentError.archive(error).diagnostic(path, wanted: wanted)
      // To save it again, as is said elsewhere, makes another file of it.
      damaged.remedies = [
        Text(
          fr: "Demander une copie intacte de ce fichier, telle qu’elle a été écrite.",
          en: "Ask for an intact copy of this file, as it was written.")
      ]
      throw Failure(damaged, status: .data)
    }
  }
}

/// Standard output as a sink of documents.
final class StandardOutput: ByteSink {
  func append(_ bytes: RawSpan) -> Bool {
    Output.write(data: bytes.withUnsafeBytes { Array($0) })
  }
}

extension Diagnostic {
  /// A document of the set is not in its folder.
  fileprivate static func missing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "DOC-028",
      Text(
        fr: "ce document, que donne le dossier, n’est pas là",
        en: "this document, which the dossier gives, is not there"), at: [Text(same: path)],
      remedies: [
        Text(
          fr: "Vérifier que les options sont celles d’alors\u{202F}: public, langue, formats.",
          en: "Check that the options are those of that time: audience, language, forms.")
      ])
  }

  /// A file is not what the dossier gives now.
  fileprivate static func unlike(
    _ path: String, _ found: FileFingerprint, _ made: FileFingerprint
  ) -> Diagnostic {
    let parts = found.partsUnlike(made).map { Text(same: "\($0) ") + PartName.words(for: $0) }
    return Diagnostic(
      .error, "DOC-026",
      Text(
        fr: "ce fichier n’est pas celui que donne le dossier aujourd’hui",
        en: "this file is not the one that the dossier gives now"),
      at: [Text(same: path)] + parts, found: found.digest.description,
      expected: Text(same: made.digest.description),
      remedies: [
        Text(
          fr:
            "Vérifier que les options sont celles d’alors\u{202F}: public, langue, papier, style.",
          en: "Check that the options are those of that time: audience, language, paper, style."),
        Text(
          fr: "cahier journal dit ce qui a changé dans le dossier depuis.",
          en: "cahier journal tells what has changed in the dossier since."),
      ])
  }
}

/// What the parts of an OpenDocument hold, for those who have never seen one.
private enum PartName {
  static func words(for name: String) -> Text {
    switch name {
    case "content.xml": Text(fr: "(le texte)", en: "(the text)")
    case "styles.xml": Text(fr: "(l’apparence et les pages)", en: "(the looks and the pages)")
    case "meta.xml": Text(fr: "(titre, auteurs, dates)", en: "(title, authors, dates)")
    case "settings.xml": Text(fr: "(les réglages d’affichage)", en: "(the view settings)")
    case _ where name.hasPrefix("Pictures/"): Text(fr: "(une image)", en: "(a picture)")
    default: Text(fr: "(l’emballage du fichier)", en: "(the packing of the file)")
    }
  }
}
