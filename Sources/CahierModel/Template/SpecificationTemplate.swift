/// A kind of specification: its sections, the kinds of item in it, the questions of the guide and
/// a library of ready items.
///
/// It is data. The program knows no section, kind, question or vocabulary by its name: it knows the
/// types of fields, questions and contents, and the few purposes that a field can serve.
package struct SpecificationTemplate: Hashable, Sendable, Identifiable {
  /// The version of the format that this program reads and writes.
  package static let format = 1

  /// The name of the template's folder: `intranet`.
  package let id: String
  /// The version of the content, from 1, raised by whoever changes a template.
  package let version: Int
  /// What people read when they choose a template.
  package let name: Text
  /// What the template is for and for whom, in a few sentences.
  package let description: Text

  /// The titles of the documents that it gives: `specification`, `responses`, `prices`.
  package var documents: IdentifiedList<DocumentTitle> = []
  /// The words among which fields and answers choose.
  package var vocabularies: IdentifiedList<Vocabulary> = []
  /// The units of levels and figures.
  package var units: IdentifiedList<TemplateUnit> = []
  /// The figures of the buyer that texts name in braces.
  package var parameters: IdentifiedList<TemplateParameter> = []
  /// The law, standards and recommendations that items and questions rest on.
  package var sources: IdentifiedList<TemplateSource> = []
  /// The terms that a printed document explains where it uses them.
  package var glossary: IdentifiedList<GlossaryEntry> = []
  /// The kinds of item, in the order in which the text form and overviews have them.
  package var kinds: IdentifiedList<ItemKind> = []
  /// The sections of the document in the order of printing.
  package var sections: IdentifiedList<TemplateSection> = []
  /// What the guide asks, step by step; empty for a template with no guide.
  package var guide = GuideScript()
  /// The ready items, in the order in which they are offered.
  package var library: IdentifiedList<ReadyItem> = []
  /// The award criteria that it offers; empty for a template that judges no offers.
  package var criteria = CriterionLibrary()

  package init(id: String, version: Int, name: Text, description: Text) {
    self.id = id
    self.version = version
    self.name = name
    self.description = description
  }
}

extension SpecificationTemplate {
  /// The source that says under a law what the one with this id says, or nil where none does.
  ///
  /// A source of another law gives way to the one that it names for elsewhere.
  package func source(_ id: String, under law: Jurisdiction) -> TemplateSource? {
    guard let source = sources[id: id] else { return nil }
    if source.law == nil || source.law == law { return source }
    guard let twin = source.elsewhere.flatMap({ sources[id: $0] }) else { return nil }
    return twin.law == nil || twin.law == law ? twin : nil
  }

  /// The ready items of a kind, of one of its families where one is named, in their order.
  package func readyItems(of kind: String, family: String? = nil) -> [ReadyItem] {
    library.filter { $0.kind == kind && (family == nil || $0.family == family) }
  }

  /// The families of a kind in their order, or none.
  package func families(of kind: ItemKind) -> [VocabularyWord] {
    kind.families.flatMap { vocabularies[id: $0] }?.words.elements ?? []
  }

  /// The first section that prints items of this kind, and of this family where it asks for one.
  package func section(printing kind: String, family: String? = nil) -> TemplateSection? {
    sections.first { section in
      section.contents.contains { content in
        guard case .items(let list) = content, list.kind == kind else { return false }
        return list.family == nil || list.family == family
      }
    }
  }
}

/// The title that a document of the template bears.
package struct DocumentTitle: Hashable, Sendable, Identifiable {
  /// What the document is: `specification`, `responses`, `prices`, `criteria`.
  package let id: String
  /// What the cover of the document says.
  package let title: Text

  package init(id: String, title: Text) {
    self.id = id
    self.title = title
  }
}
