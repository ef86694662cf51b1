import CahierModel

/// A document cut into several, one for each section, for programs that take long to open one of
/// thousands of pages.
///
/// Each part has the cover, contents of its own, and the numbers of the whole. What refers to
/// another part names it and leads to its file where the format lets it.
package struct DocumentParts {
  /// What a part is called and what stands in it.
  struct Part {
    /// The title of the section, and of the first heading below it where the section is cut.
    let title: String
    /// The number of the section in the whole, nil for one without.
    let number: String?
    let front: FrontMatter
    let blocks: [Block]
  }

  private let parts: [Part]
  /// Where each name of the document is.
  private let places: [Anchor: (part: Int, label: String, title: String)]
  private let language: Language

  /// Cuts a document at its widest headings, and sections with more than `limit` items at the
  /// headings below.
  package init(_ document: Document, limit: Int) {
    language = document.front.language
    let (opening, pages) = document.blocks.lastSection
    let blocks = pages.map { Pulled(opening) + $0.blocks } ?? document.blocks
    let sections = DocumentSections(blocks, limit: limit).sections
    let front = document.front
    parts = sections.enumerated().map { index, section in
      var section = section
      section.blocks = pages.map { [.section($0.holding(section.blocks))] } ?? section.blocks
      return Part(section, of: front, at: index + 1, among: sections.count)
    }
    var places: [Anchor: (part: Int, label: String, title: String)] = [:]
    for (index, part) in parts.enumerated() {
      let survey = DocumentSurvey(of: Document(part.front, blocks: Pulled(part.blocks)))
      for anchor in survey.targets.keys where places[anchor] == nil {
        let label = survey.label(of: anchor, in: front.language)
        places[anchor] = (index, label, survey.title(of: anchor))
      }
    }
    self.places = places
  }

  /// The parts in the order of the document: « 3 Besoins fonctionnels ».
  package var titles: [String] {
    parts.map { part in [part.number, part.title].compactMap(\.self).joined(separator: " ") }
  }

  /// A part as a document of its own.
  ///
  /// `files`: the names of the files of all parts, to which references lead.
  package func document(_ index: Int, files: [String]) -> Document {
    let part = parts[index]
    let blocks = part.blocks.map { block in
      block.mappingText { inlines in
        inlines.flatMap { $0.mapping { [leading($0, from: index, files)] } }
      }
    }
    return Document(part.front, blocks: Pulled(blocks))
  }

  /// What stands for a reference to another part.
  private func leading(_ inline: Inline, from part: Int, _ files: [String]) -> Inline {
    switch inline {
    case .reference(let anchor, let form):
      guard let place = places[anchor], place.part != part else { return inline }
      let words = form == .title ? place.title : place.label
      return link([.text(words)], to: anchor, in: place.part, files)
    case .link(let words, let target):
      guard case .inside(let anchor) = target.kind, let place = places[anchor], place.part != part
      else { return inline }
      return link(words.isBlank ? [.text(place.label)] : words, to: anchor, in: place.part, files)
    default: return inline
    }
  }

  private func link(
    _ words: [Inline], to anchor: Anchor, in part: Int, _ files: [String]
  ) -> Inline {
    guard let target = LinkTarget(file: files[part], at: anchor) else { return .strong(words) }
    return .link(words, to: target)
  }
}

extension Pulled<Block> {
  /// The pages on which all the text stands, where they are not those of every document, and what
  /// stands before them.
  fileprivate var lastSection: (opening: [Block], pages: PageSection?) {
    var opening: [Block] = []
    let walk = makeIterator()
    while let block = walk.next() {
      if case .heading = block { return ([], nil) }
      if case .section(let section) = block {
        return walk.next() == nil ? (opening, section) : ([], nil)
      }
      opening.append(block)
    }
    return ([], nil)
  }
}

extension PageSection {
  /// The same pages with other blocks.
  fileprivate func holding(_ blocks: [Block]) -> PageSection {
    var section = self
    section.blocks = Pulled(blocks)
    return section
  }
}

extension DocumentParts.Part {
  fileprivate init(
    _ section: DocumentSections.Section, of whole: FrontMatter, at place: Int, among count: Int
  ) {
    var front = whole
    front.start = section.start
    front.markReturn { $0.part = place }
    let language = whole.language
    let words = [section.number, section.title].compactMap(\.self).joined(separator: " ")
    front.title = "\(whole.name) – \(words)"
    front.cover?.facts.append(
      Cover.Fact(
        Text(fr: "Partie", en: "Part")[language],
        Text(fr: "\(place) sur \(count)\u{202F}: \(words)", en: "\(place) of \(count): \(words)")[
          language]))
    self.init(title: section.title, number: section.number, front: front, blocks: section.blocks)
  }
}
