internal import CahierFormats
internal import CahierModel

/// The file in which an import says what became of each part of a text.
enum AccountFile {
  /// Writes rows as CSV; a file that is there already is kept.
  static func write(_ rows: [[String]], to path: String) throws(Failure) {
    var writer = CSVWriter(isForSpreadsheets: true)
    for row in rows { writer.add(row) }
    let bytes = writer.bytes
    do throws(Failure) {
      try Failure.writing(path) { () throws(FormatError) in
        try AtomicFile.write(to: path, replacing: false) { (sink) throws(FormatError) in
          guard sink.append(bytes.span.bytes) else { throw .outputFailed }
        }
      }
    } catch {
      throw Failure(error.diagnostics.map(anotherName), status: error.status)
    }
  }

  /// Imports have no `--force`: an account that is there was read by somebody, perhaps.
  private static func anotherName(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.code == "DOC-008" else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.remedies = [
      Text(
        fr: "Donner un autre nom de fichier à --account.",
        en: "Give --account another name of a file.")
    ]
    return diagnostic
  }
}
