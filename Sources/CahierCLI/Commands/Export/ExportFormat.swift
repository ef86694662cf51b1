internal import CahierModel

/// The form of what is written.
package enum ExportFormat: String, CaseIterable {
  case odt, html, pdf, ods, yaml, json, text

  /// The ending of the name of a file of that form, and the one that it usually has.
  var ending: String { self == .text ? "txt" : rawValue }

  /// Whether it is a form of documents, and neither of workbooks nor of plain text.
  var isDocument: Bool { [.odt, .html, .pdf].contains(self) }

  /// The form that the ending of a file tells, or nil for an ending that tells none.
  init?(ending: String) {
    switch ending {
    case "htm": self = .html
    case "yml": self = .yaml
    case "txt": self = .text
    case "text": return nil
    default: self.init(rawValue: ending)
    }
  }
}

extension ExportFormat {
  /// The form to write: the one that was asked for, else what the ending of the file tells, else
  /// the usual one.
  ///
  /// - Throws: INPUT-041, INPUT-045, INPUT-120 or INPUT-127 for a form that the thing is not written in,
  ///   INPUT-121 for an ending that tells no form, INPUT-122 where option and ending disagree.
  static func chosen(
    _ format: ExportFormat?, for what: ExportWhat, output: String?
  ) throws(Failure) -> ExportFormat {
    if let format { try require(format, for: what) }
    guard let output, let ending = ending(of: output) else { return format ?? what.formats[0] }
    guard let told = ExportFormat(ending: ending) else {
      throw unknownEnding(ending, what, output)
    }
    if let format, format != told { throw contradiction(format, ending, output) }
    try require(told, for: what)
    return told
  }

  /// The ending of the name of a file, in small letters; nil for a folder, for standard output and
  /// for a name without one.
  private static func ending(of path: String) -> String? {
    guard path != "-", let name = path.split(separator: "/", omittingEmptySubsequences: false).last,
      let stop = name.lastIndex(of: "."), stop != name.startIndex
    else { return nil }
    let ending = name[name.index(after: stop)...]
    return ending.isEmpty ? nil : ending.lowercased()
  }

  private static func require(_ format: ExportFormat, for what: ExportWhat) throws(Failure) {
    if what.formats.contains(format) { return }
    switch what {
    case .dossier:
      throw .usage(
        "INPUT-041",
        Text(
          fr: "le dossier s’écrit en yaml ou en json", en: "a dossier is written as yaml or json"),
        found: format.word.shown, remedies: [Text(same: "cahier export dossier --format yaml")])
    case .questions:
      throw .usage(
        "INPUT-120",
        Text(
          fr: "une feuille de questions s’écrit en odt, en html, en pdf ou en texte",
          en: "a question sheet is written as odt, html, pdf or text"),
        found: format.word.shown,
        remedies: [Text(same: "cahier export questions --for … --format text")])
    case .grid, .response:
      throw .usage(
        "INPUT-127",
        Text(
          fr: "ce qui se remplit ne s’écrit pas dans ce format",
          en: "what is filled in is not written in that form"),
        found: format.word.shown,
        expected: Text(same: what.formats.map(\.rawValue).joined(separator: ", ")),
        remedies: [Text(same: "cahier export \(what.rawValue) --format ods")])
    case .specification, .criteria, .prices, .report, .comparison, .matrix, .review, .stockTake,
      .all:
      throw .usage(
        "INPUT-045",
        Text(
          fr: "un document s’écrit en odt, en html ou en pdf",
          en: "a document is written as odt, html or pdf"),
        found: format.word.shown,
        remedies: [Text(same: "cahier export \(what.rawValue) --format odt")])
    }
  }

  private static func unknownEnding(
    _ ending: String, _ what: ExportWhat, _ path: String
  ) -> Failure {
    let known = what.formats.map { ".\($0.ending)" }.joined(separator: ", ")
    return .usage(
      "INPUT-121",
      Text(
        fr: "aucun format ne s’écrit sous le nom « .\(ending) »",
        en: "no form is written under the ending “.\(ending)”"),
      at: [Text(same: "-o \(path)")], found: ".\(ending)", expected: Text(same: known),
      remedies: [
        Text(
          fr: "Donner au fichier l’une de ces fins\u{202F}; un tableur ou un traitement de texte "
            + "en fera un autre format.",
          en: "Give the file one of these endings; an office program makes another form of it.")
      ])
  }

  private static func contradiction(
    _ format: ExportFormat, _ ending: String, _ path: String
  ) -> Failure {
    .usage(
      "INPUT-122",
      Text(
        fr: "--format et la fin du nom du fichier ne disent pas la même chose",
        en: "--format and the ending of the file do not say the same"),
      at: [Text(same: "-o \(path)")], found: "--format \(format.word.shown), .\(ending)",
      remedies: [
        Text(
          fr: "Retirer --format, ou changer le nom.", en: "Leave --format out, or change the name.")
      ])
  }
}

extension ExportWhat {
  /// The forms in which the thing is written, the usual one first.
  var formats: [ExportFormat] {
    switch self {
    case .dossier: [.yaml, .json]
    case .questions: [.odt, .html, .pdf, .text]
    case .specification, .criteria, .prices, .report, .comparison, .matrix, .review, .stockTake,
      .all:
      [.odt, .html, .pdf]
    case .grid: [.ods]
    case .response: [.ods, .odt]
    }
  }
}
