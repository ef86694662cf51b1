package import CahierModel

/// A document of a set, with the files that hold it.
package struct SetEntry: Hashable, Sendable {
  /// What the document is and for whom.
  package let name: Text
  /// The names of its files, in the folder of the page that lists them.
  package let files: [String]

  package init(name: Text, files: [String]) {
    self.name = name
    self.files = files
  }
}

/// The page that leads to the documents of a set.
struct IndexBuilder {
  private let reading: DossierReading
  private let entries: [SetEntry]
  private let isConfidential: Bool
  private var language: Language { reading.language }

  init(_ reading: DossierReading, _ entries: [SetEntry], isConfidential: Bool) {
    self.reading = reading
    self.entries = entries
    self.isConfidential = isConfidential
  }

  func document() -> Document {
    let mark = isConfidential ? Text(fr: "Confidentiel", en: "Confidential") : nil
    let front = reading.front(
      "index", title: Text(fr: "Documents", en: "Documents"), facts: reading.commonFacts,
      mark: mark, isRevised: false,
      date: isConfidential ? reading.lastReportedDay : reading.dossier.header.revisions.last?.date)
    return Document(front, blocks: Pulled([.table(table)]))
  }

  private var table: Table {
    let names = [
      Text(fr: "Document", en: "Document"), Text(fr: "Fichiers", en: "Files"),
    ]
    let caption = Text(fr: "Les documents et leurs fichiers", en: "The documents and their files")
    return Table(
      caption: [.text(caption[language])], isNumbered: false,
      columns: [Table.Column(share: 48), Table.Column(share: 52)],
      header: [.header(names.map { $0[language] })],
      rows: Pulled(
        entries.map { entry in
          Table.Row([
            .text(entry.name[language]), Table.Cell(entry.files.map { .text([link(to: $0)]) }),
          ])
        }), hasRowHeaders: true)
  }

  private func link(to file: String) -> Inline {
    guard let target = LinkTarget(file: file) else { return .text(file) }
    return .link([.text(file)], to: target)
  }
}
