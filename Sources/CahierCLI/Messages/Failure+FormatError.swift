internal import CahierFormats
internal import CahierModel

extension Failure {
  /// Runs `body`, and turns what it throws into a failure about the file at `path`.
  static func writing<Value>(
    _ path: String, _ body: () throws(FormatError) -> Value
  ) throws(Failure) -> Value {
    do throws(FormatError) {
      return try body()
    } catch {
      throw Failure(error, path: path)
    }
  }

  /// What an error of writing means for the person.
  init(_ error: FormatError, path: String) {
    switch error {
    case .outputFailed:
      self.init(
        "FILE-023", Text(fr: "la sortie ne prend plus rien", en: "the output takes no more"), path,
        .inputOutput)
    case .archiveFailed(let reason):
      self.init(
        "DOC-010",
        Text(
          fr: "l’archive ne se fait pas : \(reason)", en: "the archive cannot be made: \(reason)"),
        path, .cannotCreate)
    case .entryTooLarge(let name):
      self.init(
        "DOC-011",
        Text(fr: "la partie \(name) dépasse 4 Gio", en: "the part \(name) is over 4 GiB"), path,
        .data)
    case .file(let fault, let path):
      self.init(fault, path: path)
    }
  }

  private init(_ fault: FileFault, path: String) {
    switch fault {
    case .diskFull:
      self.init(
        "DOC-012", Text(fr: "le disque est plein", en: "the disk is full"), path, .inputOutput)
    case .notPermitted:
      self.init(
        "DOC-013", Text(fr: "écriture refusée", en: "writing is not permitted"), path, .notPermitted
      )
    case .noFolder:
      self.init(
        "DOC-014", Text(fr: "ce répertoire n’existe pas", en: "there is no such folder"), path,
        .cannotCreate, Self.makeFolder(of: path))
    case .isFolder:
      self.init(
        "DOC-007", Text(fr: "c’est un répertoire", en: "this is a folder"), path, .cannotCreate)
    case .alreadyExists:
      self.init(
        "DOC-008", Text(fr: "ce fichier existe déjà", en: "there is such a file already"), path,
        .cannotCreate,
        Text(fr: "Ajouter --force pour le remplacer.", en: "Add --force to replace it."))
    case .other(let reason):
      self.init(
        "DOC-009",
        Text(fr: "écriture impossible\u{202F}: ", en: "cannot write: ") + SystemReason.text(reason),
        path, .cannotCreate)
    }
  }

  private static func makeFolder(of path: String) -> Text? {
    path.lastIndex(of: "/").map {
      Text(same: "mkdir -p \(ShellWord.quoted(String(path[..<$0])))")
    }
  }

  private init(
    _ code: String, _ message: Text, _ path: String, _ status: ExitStatus, _ remedy: Text? = nil
  ) {
    let usual = Text(
      fr: "Choisir un autre endroit avec -o FICHIER, puis recommencer.",
      en: "Choose another place with -o FILE, then run the command again.")
    self.init(
      Diagnostic(.error, code, message, at: [Text(same: path)], remedies: [remedy ?? usual]),
      status: status)
  }
}
