/// A section of the printed specification.
package struct TemplateSection: Hashable, Sendable, Identifiable {
  /// What the template calls the section: a question that shows it before a confirmation names it.
  package let id: String
  /// The heading, which documents number.
  package let title: Text
  /// What the section is for, for those who write it: shown by the guide, never printed.
  package let guidance: Text
  /// Whether tenderers may read it; an internal section hides all that is in it.
  package var visibility = Visibility.published
  /// What is printed under the heading, in this order.
  package var contents: [SectionContent] = []

  package init(id: String, title: Text, guidance: Text) {
    self.id = id
    self.title = title
    self.guidance = guidance
  }
}

/// Something that a section prints.
package enum SectionContent: Hashable, Sendable {
  /// A heading one level below the title of the section.
  case heading(Text)
  /// A paragraph of the template, which may hold references in braces.
  case prose(Text)
  /// The sentence that a question prints, or its answer as it stands.
  case answer(question: String)
  case items(ItemList)
  /// A table of these parameters: name, value, unit.
  case parameters([String])
  /// The terms of the glossary that the document uses.
  case glossary
  /// What each word of the vocabulary with this id means, as a list.
  case meanings(vocabulary: String)
  /// The sources that the printed items name.
  case sources
}

/// The items of a kind, as a section prints them.
package struct ItemList: Hashable, Sendable {
  /// How much of each item is printed, and in what form.
  package enum Layout: String, CaseIterable, Hashable, Sendable {
    /// A row for each item.
    case table
    /// A line for each item: code and title or statement.
    case list
    /// A heading and the fields in full for each item.
    case paragraphs
  }

  /// The id of the kind.
  package let kind: String
  /// The only family to print, or nil for all.
  package let family: String?
  /// Whether each family gets a heading of its own.
  package let isGrouped: Bool
  /// A table, a list or paragraphs.
  package let layout: Layout

  package init(kind: String, family: String? = nil, isGrouped: Bool = false, layout: Layout) {
    self.kind = kind
    self.family = family
    self.isGrouped = isGrouped
    self.layout = layout
  }
}
