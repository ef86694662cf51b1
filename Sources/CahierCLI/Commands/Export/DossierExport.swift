internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// Writes the dossier as text: one file, or a folder that people read and compare.
struct DossierExport {
  let session: Session
  let format: ExportFormat
  let output: String?
  let force: Bool

  func run() throws(Failure) {
    let (dossier, template) = try session.read { reader in
      (try reader.dossier(), try DossierTemplate.load(reader))
    }
    let options = DossierTextOptions(format: format == .json ? .json : .yaml)
    if let output, output.hasSuffix("/") {
      let files = DossierTextWriter.files(of: dossier, template: template, options: options)
      return try writeFolder(files, to: String(output.dropLast()))
    }
    let file = DossierTextWriter.singleFile(of: dossier, template: template, options: options)
    guard let output, output != "-" else { return try session.write(file.bytes) }
    try session.requireNotTheDossier(output)
    try TextFileOutput.write(file.bytes, to: output, replacing: force)
    session.say(Text(fr: "Écrit : \(output)", en: "Written: \(output)"))
  }

  private func writeFolder(_ files: [TextFile], to folder: String) throws(Failure) {
    try FolderFiles.requireEmpty(folder, force: force)
    do throws(Failure) {
      for file in files { try write(file, to: folder) }
    } catch {
      // A folder that took no file is of no use; one that holds anything stays.
      FolderFiles.removeIfEmpty(folder)
      throw error
    }
  }

  private func write(_ file: TextFile, to folder: String) throws(Failure) {
    let path = "\(folder)/\(file.name)"
    try session.requireNotTheDossier(path)
    FolderFiles.makeFolders(for: path)
    try TextFileOutput.write(file.bytes, to: path, replacing: true)
    session.say(Text(fr: "Écrit : \(path)", en: "Written: \(path)"))
  }
}

/// Writes files of text whole or not at all.
enum TextFileOutput {
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Failure) {
    do throws(FormatError) {
      try AtomicFile.write(to: path, replacing: replacing) { sink throws(FormatError) in
        guard sink.append(bytes.span.bytes) else { throw .outputFailed }
      }
    } catch {
      throw Failure(error, path: path)
    }
  }
}

extension FolderFiles {
  /// Sees to it that a folder that is written into holds nothing yet, unless it may be replaced.
  static func requireEmpty(_ folder: String, force: Bool) throws(Failure) {
    if FolderFiles.isFolder(folder), !FolderFiles.names(in: folder).isEmpty, !force {
      throw Failure(
        Diagnostic(
          .error, "FILE-022",
          Text(fr: "ce répertoire n’est pas vide", en: "this folder is not empty"),
          at: [Text(same: folder)],
          remedies: [
            Text(
              fr: "Choisir un autre répertoire, ou ajouter --force.",
              en: "Choose another folder, or add --force.")
          ]), status: .cannotCreate)
    }
  }
}
