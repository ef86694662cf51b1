internal import CahierFormats

/// The file in which an import says what became of each part of a text.
enum AccountFile {
  /// Writes rows as CSV; a file that is there already is kept.
  static func write(_ rows: [[String]], to path: String) throws(Failure) {
    var writer = CSVWriter(isForSpreadsheets: true)
    for row in rows { writer.add(row) }
    let bytes = writer.bytes
    try Failure.writing(path) { () throws(FormatError) in
      try AtomicFile.write(to: path, replacing: false) { (sink) throws(FormatError) in
        guard sink.append(bytes.span.bytes) else { throw .outputFailed }
      }
    }
  }
}
