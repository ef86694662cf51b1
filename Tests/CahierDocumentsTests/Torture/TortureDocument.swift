import CahierDocuments
import CahierModel

/// Everything that the tree of documents can say, in every place where it may be said.
///
/// Readers are judged on it: what passes here passes in any document that a builder makes.
struct TortureDocument {
  let language: Language
  /// How its inserted and deleted texts stand in an OpenDocument.
  var marks = RevisionMarks.shown

  var document: Document {
    let parts: [() -> [Block]] = [
      opening, places, paragraphs, lists, tables, tablesOfAllKinds, formTable, longTable, notes,
      figures, headings, pages, languages, ending,
    ]
    return Document(front, blocks: Pulled(from: parts) { $0() })
  }

  /// A text in the language of the document.
  func words(_ fr: String, _ en: String) -> String {
    Text(fr: fr, en: en)[language]
  }

  private var front: FrontMatter {
    FrontMatter(
      language: language,
      title: words("Épreuve des écrivains de documents", "Trial of the writers of documents"),
      subject: words("Tout ce qu’un document peut dire", "All that a document can say"),
      authors: [words("Ville de Clairval", "City of Clairval"), "DSI"],
      keywords: [words("épreuve", "trial"), "a & b", "<c>"], revision: "2.1-β",
      date: SampleDocuments.date(2026, 11, 22), cover: cover,
      confidentiality: words("Projet, ne pas diffuser", "Draft, do not pass on"),
      revisionMarks: marks)
  }

  private var cover: Cover {
    Cover(
      buyer: words("Ville de Clairval", "City of Clairval"),
      subtitle: words("Lot unique", "Single lot"), reference: "2026-DSI-017",
      facts: [
        Cover.Fact(words("Procédure", "Procedure"), words("Appel d’offres ouvert", "Open")),
        Cover.Fact(words("Lieu", "Place"), words("14 sites, 650 agents", "14 sites, 650 people")),
        Cover.Fact(words("Rien", "Nothing"), ""),
      ],
      revisions: (1...12).map { number in
        Cover.Revision(
          number: "1.\(number)", date: SampleDocuments.date(2026, number, 1), author: "DSI",
          changes: words("Relecture nº \(number)", "Reading no. \(number)"))
      })
  }

  private func opening() -> [Block] {
    [
      .contents(title: words("Sommaire", "Contents"), depth: 6),
      .index(.table, title: words("Tableaux", "Tables")),
      .index(.figure, title: words("Figures", "Figures")),
      .heading(Heading(1, [.text(words("Avant-propos", "Foreword"))], isNumbered: false)),
      .paragraph(Paragraph(everyReference("foreword"), role: .lead)),
    ]
  }

  private func ending() -> [Block] {
    [
      .heading(Heading(1, [.text(words("Fin", "End"))], startsPage: true)),
      .pageBreak, .pageBreak,
      .paragraph(Paragraph(everyReference("end"))),
      .paragraph(
        Paragraph(
          [.text(words("Fait à Clairval,", "Done at Clairval,")), .lineBreak, .field(.date)],
          role: .signature)),
      .pageBreak,
    ]
  }
}
