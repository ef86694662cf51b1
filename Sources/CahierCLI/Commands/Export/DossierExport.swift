internal import CahierDocuments
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// Writes the dossier as text: one file, or a folder that people read and compare.
struct DossierExport {
  let session: Session
  let format: ExportFormat
  let output: String?
  let delivery: Delivery

  func run() throws(Failure) {
    let (dossier, template) = try session.read { reader in
      var dossier = try reader.dossier()
      dossier.history = try reader.history()
      dossier.consultation = try reader.consultation()
      return (dossier, try DossierTemplate.load(reader))
    }
    let options = DossierTextOptions(format: format == .json ? .json : .yaml)
    if let output, output.hasSuffix("/") {
      let files = DossierTextWriter.files(of: dossier, template: template, options: options)
      return try writeFolder(files, to: String(output.dropLast()))
    }
    let file = DossierTextWriter.singleFile(of: dossier, template: template, options: options)
    try delivery.deliver(PlainFile(file.bytes), to: output ?? "-")
  }

  private func writeFolder(_ files: [TextFile], to folder: String) throws(Failure) {
    if !delivery.onlyCompares {
      try FolderFiles.requireEmpty(folder, force: delivery.replaces)
    }
    let files = files.map { (path: "\(folder)/\($0.name)", file: PlainFile($0.bytes)) }
    // The folder is empty, or may be written over.
    let delivery = delivery.onlyCompares ? delivery : Delivery(session, replaces: true)
    do throws(Failure) {
      for (path, file) in files {
        if !delivery.onlyCompares { try FolderFiles.makeFolders(for: path) }
        try delivery.deliver(file, to: path)
      }
    } catch {
      // A folder that took no file is of no use; one that holds anything stays.
      if !delivery.onlyCompares { FolderFiles.removeIfEmpty(folder) }
      throw error
    }
  }
}

/// Writes files of text whole or not at all.
enum TextFileOutput {
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Failure) {
    try Failure.writing(path) { () throws(FormatError) in
      try PlainFile(bytes).write(to: path, replacing: replacing)
    }
  }
}

extension FolderFiles {
  /// Sees to it that a folder that is written into holds nothing yet, unless it may be replaced.
  static func requireEmpty(_ folder: String, force: Bool) throws(Failure) {
    let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    if FolderFiles.isFile(path) { throw notAFolder(path) }
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

  private static func notAFolder(_ path: String) -> Failure {
    Failure(
      Diagnostic(
        .error, "FILE-025",
        Text(fr: "c’est un fichier, et non un répertoire", en: "this is a file, and no folder"),
        at: [Text(same: path)],
        remedies: [
          Text(
            fr: "Donner à -o le nom d’un répertoire, par exemple documents/.",
            en: "Give -o the name of a folder, such as documents/.")
        ]), status: .cannotCreate)
  }
}
