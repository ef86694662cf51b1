import CahierFormats
import CahierModel

/// The first page.
extension ContentWriter {
  mutating func write(_ cover: Cover, _ xml: inout XMLWriter) {
    guard cover.isPage else { return writeHead(of: cover, &xml) }
    turnPage(.master(PageMaster.cover))
    if let logo = style.logo { write(logo, &xml) }
    paragraph("Cover_20_Buyer", [.strong([.text(cover.buyer)])], &xml)
    if let mark = front.confidentiality {
      paragraph("Cover_20_Mark", [.strong([.text(mark)])], &xml)
    }
    paragraph("Title", [.field(.title)], &xml)
    if let subtitle = cover.subtitle { paragraph("Subtitle", [.text(subtitle)], &xml) }
    if !front.subject.isEmpty { paragraph("Subtitle", [.field(.subject)], &xml) }
    for fact in front.coverFacts {
      let name = Typography(front.language).label(fact.name)
      paragraph("Cover_20_Fact", [.strong([.text(name)]), .text("\t" + fact.value)], &xml)
    }
    write(revisions: cover.revisions, &xml)
    turnPage(.master(PageMaster.standard.name))
  }

  /// What stands above the text of a document without a page for its cover: the mark is in the
  /// header of every page.
  private mutating func writeHead(of cover: Cover, _ xml: inout XMLWriter) {
    paragraph("Title", [.field(.title)], &xml)
    let typography = Typography(front.language)
    let buyer = Text(fr: "Acheteur", en: "Buyer")
    let facts = [Cover.Fact(front.words(buyer), cover.buyer)] + front.coverFacts
    if let subtitle = cover.subtitle {
      paragraph("Subtitle", [.text(subtitle)], &xml)
    }
    let line = facts.enumerated().flatMap { index, fact -> [Inline] in
      let gap: [Inline] = index == 0 ? [] : [.text(" · ")]
      return gap + [.text(typography.label(fact.name) + " "), .strong([.text(fact.value)])]
    }
    paragraph("Small", line, &xml)
  }

  private mutating func write(_ logo: HouseStyle.Logo, _ xml: inout XMLWriter) {
    let frame = PictureFrame(logo, in: textWidth, words: front.words)
    logoPart = frame.picture
    xml.element("text:p", ["text:style-name": paragraphStyle("Cover_20_Logo")]) { xml in
      frame.write(asLetter: &xml)
    }
  }

  private mutating func write(revisions: [Cover.Revision], _ xml: inout XMLWriter) {
    guard !revisions.isEmpty else { return }
    let table = RevisionTable(front: front, revisions: revisions)
    paragraph("Table", [.text(table.title)], &xml)
    writeUncaptioned(table.table, title: table.title, &xml)
  }
}

extension FrontMatter {
  /// The names and values of the cover: those of every document, then its own.
  var coverFacts: [Cover.Fact] {
    var facts: [Cover.Fact] = []
    func add(_ name: Text, _ value: String?) {
      if let value { facts.append(Cover.Fact(words(name), value)) }
    }
    add(Text(fr: "Référence", en: "Reference"), cover?.reference)
    facts += cover?.facts ?? []
    add(Text(fr: "Version", en: "Version"), revision)
    add(Text(fr: "Date", en: "Date"), day(date))
    return facts
  }
}

/// The states of a document as a table.
struct RevisionTable {
  let front: FrontMatter
  let revisions: [Cover.Revision]

  var title: String { front.words(Text(fr: "Suivi des versions", en: "Versions")) }

  var table: Table {
    let names = [
      Text(fr: "Version", en: "Version"), Text(fr: "Date", en: "Date"),
      Text(fr: "Auteur", en: "Author"), Text(fr: "Modifications", en: "Changes"),
    ]
    return Table(
      caption: [.text(title)], isNumbered: false,
      columns: [12, 20, 25, 43].map { Table.Column(share: $0) },
      header: [Table.Row(names.map { Table.Cell([.text(front.words($0))]) })],
      rows: Pulled(
        revisions.map { revision in
          Table.Row(
            [revision.number, front.day(revision.date), revision.author, revision.changes].map {
              Table.Cell([.text($0)])
            })
        }), hasRowHeaders: true)
  }
}
