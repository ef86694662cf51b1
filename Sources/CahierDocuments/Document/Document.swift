package import CahierModel

/// A document for people: what it is, and its blocks in the order of reading.
///
/// Builders make it and know nothing of formats; writers turn it into one and know nothing of
/// procurement. Blocks are pulled, not held: a writer goes through them twice, once for the
/// contents, numbers and references, once for the body, and at no time is the whole document in
/// memory. Both times they must be the same.
package struct Document {
  /// Everything about the document that is not its text: title, language, cover.
  package var front: FrontMatter
  /// The blocks in the order of reading, made anew at each walk.
  package var blocks: Pulled<Block>

  package init(_ front: FrontMatter, blocks: Pulled<Block>) {
    self.front = front
    self.blocks = blocks
  }
}

/// The numbers with which the headings of a document begin.
package struct HeadingStart: Hashable, Sendable {
  /// That of the first numbered heading of the widest level, from 1.
  package var section = 1
  /// That of the first numbered heading below it, from 1.
  package var subsection = 1

  package init(section: Int = 1, subsection: Int = 1) {
    self.section = section
    self.subsection = subsection
  }
}

/// How text that a revision has put in or taken out stands in an OpenDocument.
package enum RevisionMarks: Hashable, Sendable, CaseIterable {
  /// Underlined and struck out: every program shows it so, for good.
  case shown
  /// As changes that LibreOffice shows and that its reader accepts or rejects, one by one.
  ///
  /// Word leaves them out: it shows the text as if all were accepted.
  case tracked
}

/// Everything about a document that is not its text.
package struct FrontMatter: Hashable, Sendable {
  /// The language of every text that does not say another.
  package var language: Language
  /// The language that stands beside the first one in a document of both: the words of the writers
  /// themselves are then in both.
  package var secondLanguage: Language?
  /// The title, on the cover and in the properties of the file; empty gives way to the subject.
  package var title: String
  /// What the document is: « Cahier des clauses techniques particulières ».
  package var subject: String
  /// Who signs for the document: persons or bodies, the first one shown in the footer.
  package var authors: [String]
  /// The words by which archives find the file: they stand in its properties, not on its pages.
  package var keywords: [String]
  /// The number or name of the state of the text: `3`, `2.1`.
  package var revision: String?
  /// The day that the document bears, from the dossier and never from a clock.
  package var date: CalendarDate
  /// What stands before the text, or nil for a document that begins with it.
  package var cover: Cover?
  /// How text that a revision has put in or taken out stands in an OpenDocument.
  package var revisionMarks: RevisionMarks
  /// The numbers of its first headings: not the first ones in a part of a longer document.
  package var start = HeadingStart()
  /// A mark on the cover and in every header: « Confidentiel », « Projet ».
  package var confidentiality: String?
  /// What programs are told of the document, in the properties of the file and not on its pages.
  package var properties: [Property]
  /// The bookmarks that places have in an OpenDocument text besides their own names, and that nothing
  /// in the document leads to: by them programs find the places again.
  package var bookmarks: [Anchor: String] = [:]

  package init(
    language: Language, title: String, subject: String = "", authors: [String] = [],
    keywords: [String] = [], revision: String? = nil, date: CalendarDate, cover: Cover? = nil,
    confidentiality: String? = nil, revisionMarks: RevisionMarks = .shown,
    properties: [Property] = []
  ) {
    self.language = language
    self.title = title
    self.subject = subject
    self.authors = authors
    self.keywords = keywords
    self.revision = revision
    self.date = date
    self.cover = cover
    self.confidentiality = confidentiality
    self.revisionMarks = revisionMarks
    self.properties = properties
  }

  /// A name and a text by which programs know the document.
  package struct Property: Hashable, Sendable {
    /// The name, each its own.
    package let name: String
    /// What it says.
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}

extension FrontMatter {
  /// A text of the writers in the language of the document, or in both of them.
  func words(_ text: Text) -> String {
    secondLanguage.map { both(text[language], text[$0]) } ?? text[language]
  }

  /// A day as the language of the document has it, or both languages.
  func day(_ date: CalendarDate) -> String {
    let written = Typography(language).date(date)
    return secondLanguage.map { both(written, Typography($0).date(date)) } ?? written
  }

  /// The title on one line, or what stands for it where there is none: no reader takes a document
  /// without a name.
  var name: String {
    let names = [title.onOneLine, subject.onOneLine]
    return names.first { !$0.isEmpty } ?? Text(same: "Document")[language]
  }
}

/// What the first page says besides title, subject and date.
package struct Cover: Hashable, Sendable {
  /// Whether it is a page of its own; else it takes a few lines above the text, with neither logo nor
  /// table of revisions.
  package var isPage = true
  /// The body that buys: « Ville de Clairval ».
  package var buyer: String
  /// A second line under the title.
  package var subtitle: String?
  /// The buyer's number for the consultation: `2026-017`.
  package var reference: String?
  /// Further facts, each a name and a value: « Procédure » « Appel d’offres ouvert ».
  package var facts: [Fact]
  /// The states of the document, newest last.
  ///
  /// None leaves the table out.
  package var revisions: [Revision]

  package init(
    buyer: String, subtitle: String? = nil, reference: String? = nil, facts: [Fact] = [],
    revisions: [Revision] = []
  ) {
    self.buyer = buyer
    self.subtitle = subtitle
    self.reference = reference
    self.facts = facts
    self.revisions = revisions
  }

  /// A name and a value.
  package struct Fact: Hashable, Sendable {
    /// What the fact is: « Procédure ».
    package var name: String
    /// What it is here: « Appel d’offres ouvert ».
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// One state of the document.
  package struct Revision: Hashable, Sendable {
    /// The number of the state, as people count them: `1.0`.
    package var number: String
    /// The day on which the state was settled.
    package var date: CalendarDate
    /// Who settled it: a person or a service.
    package var author: String
    /// What changed since the state before, in a few words.
    package var changes: String

    package init(number: String, date: CalendarDate, author: String, changes: String) {
      self.number = number
      self.date = date
      self.author = author
      self.changes = changes
    }
  }
}
