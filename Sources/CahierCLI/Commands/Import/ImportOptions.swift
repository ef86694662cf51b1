internal import ArgumentParser
internal import CahierModel

/// The file that an import reads.
struct FileToRead: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Text(fr: "le fichier à lire, « - » pour l’entrée", en: "the file to read, “-” for the input"),
      value: Text(fr: "fichier", en: "file"))) var file: String
}

/// `--dry-run` of the imports that propose what a person then takes.
struct DryRunOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "montrer ce qui serait pris, sans rien écrire",
        en: "show what would be taken, write nothing")
    )) var dryRun = false
}

extension Text {
  /// What is said at the end of a `--dry-run`.
  static let nothingWritten = Text(
    fr: "Rien n’a été écrit (--dry-run).", en: "Nothing was written (--dry-run).")
}
