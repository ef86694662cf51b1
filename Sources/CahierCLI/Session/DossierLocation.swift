internal import CahierModel
internal import CahierStore

/// Finds the dossier that a command is about.
enum DossierLocation {
  /// The path of the dossier: the option, else the variable, else the only one of the folder.
  ///
  /// Backups do not count: they are opened by their names alone.
  ///
  /// - Throws: A failure with what to type, if there is none or there are several.
  static func path(option: String?, variables: [String: String]) throws(Failure) -> String {
    if let option { return option }
    if let variable = variables["CAHIER_DOSSIER"], !variable.isEmpty { return variable }
    let candidates = dossiers(in: ".")
    switch candidates.count {
    case 1: return candidates[0]
    case 0: throw backups(in: ".").first.map(backupsAlone) ?? missing
    default: throw ambiguous(candidates)
    }
  }

  /// The names that end in `.cahier` in a folder, sorted, without those of backups.
  static func dossiers(in folder: String) -> [String] {
    named(in: folder).filter { !DossierStore.isBackup("\(folder)/\($0)") }
  }

  private static func backups(in folder: String) -> [String] {
    named(in: folder).filter { DossierStore.isBackup("\(folder)/\($0)") }
  }

  private static func named(in folder: String) -> [String] {
    FolderFiles.names(in: folder).filter { $0.hasSuffix(".cahier") }
  }

  /// The path of a dossier to make: with the ending by which other commands find it in a folder.
  static func named(_ path: String) -> String {
    path.hasSuffix(".cahier") ? path : path + ".cahier"
  }

  /// The code for a folder with no dossier at all.
  static let missingCode = "STORE-010"

  private static var missing: Failure {
    Failure(
      Diagnostic(
        .error, missingCode,
        Text(fr: "aucun dossier dans ce répertoire", en: "there is no dossier in this folder"),
        remedies: [
          Text(same: "cahier new mon-intranet.cahier --template intranet"),
          Text(
            fr: "Indiquer un dossier existant avec --dossier FICHIER.",
            en: "Name an existing dossier with --dossier FILE."),
        ]), status: .noInput)
  }

  private static func backupsAlone(_ name: String) -> Failure {
    let copy = ShellWord.quoted(name)
    return Failure(
      Diagnostic(
        .error, "STORE-060",
        Text(
          fr: "ce répertoire ne contient que des sauvegardes",
          en: "this folder holds nothing but backups"), found: name,
        remedies: [
          Text(
            fr: "cahier restaurer --from \(copy) --dossier DOSSIER.cahier",
            en: "cahier restore --from \(copy) --dossier DOSSIER.cahier"),
          Text(same: "--dossier \(copy)"),
        ]), status: .noInput)
  }

  private static func ambiguous(_ candidates: [String]) -> Failure {
    let names = candidates.joined(separator: ", ")
    return Failure(
      Diagnostic(
        .error, "STORE-011",
        Text(fr: "plusieurs dossiers dans ce répertoire", en: "several dossiers in this folder"),
        found: names,
        remedies: [Text(same: "--dossier \(ShellWord.quoted(candidates[0]))")]), status: .usage)
  }
}
