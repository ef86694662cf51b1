import CahierModel

/// One document of two that say the same in two languages: titles in both, texts in two columns.
///
/// Both come from one builder and one dossier, so that they have the same parts in the same order;
/// where one has more than the other, what is more stands alone. The document is in the language of
/// the left one. Its pages are landscape: two columns of text want them, and so do tables in which
/// the widest column stands twice. What has no cover is a page or two, and stays as it is.
package enum SideBySide {
  /// The document of the two.
  package static func document(_ left: Document, _ right: Document) -> Document {
    let languages = (left.front.language, right.front.language)
    guard languages.0 != languages.1 else { return left }
    let blocks = Pulled<Block> {
      let own = left.blocks.mapping { block in
        block.mappingText { $0.markingUntranslated(in: languages.0) }
      }
      var walk = BlockPairing(own, right.blocks, languages.0, languages.1)
      return AnyIterator { walk.next() }
    }
    let front = left.front.beside(right.front)
    if front.cover?.isPage == false { return Document(front, blocks: blocks) }
    // What stands before the first title, contents mostly, is as wide as in any document.
    let opening = Array(blocks.prefix { !$0.isHeading })
    let text = Pulled<Block> { AnyIterator(blocks.dropFirst(opening.count).makeIterator()) }
    let pages = PageSection(orientation: .landscape, blocks: text)
    return Document(front, blocks: Pulled(opening) + [.section(pages)])
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

extension FrontMatter {
  /// The front matter of a document in both languages.
  fileprivate func beside(_ other: FrontMatter) -> FrontMatter {
    var front = self
    front.secondLanguage = other.language
    front.markReturn { $0.languages.append(other.language) }
    front.title = both(title, other.title)
    front.subject = both(subject, other.subject)
    front.keywords = keywords + other.keywords.filter { !keywords.contains($0) }
    front.confidentiality = both(confidentiality, other.confidentiality)
    front.cover = cover.map { cover in other.cover.map(cover.beside) ?? cover }
    return front
  }
}

extension Cover {
  fileprivate func beside(_ other: Cover) -> Cover {
    var cover = self
    cover.buyer = both(buyer, other.buyer)
    cover.subtitle = both(subtitle, other.subtitle)
    cover.facts = facts.enumerated().map { index, fact in
      guard let twin = other.facts[safe: index] else { return fact }
      return Fact(both(fact.name, twin.name), both(fact.value, twin.value))
    }
    cover.revisions = revisions.enumerated().map { index, revision in
      var revision = revision
      revision.changes = both(revision.changes, other.revisions[safe: index]?.changes ?? "")
      return revision
    }
    return cover
  }
}

/// Two texts on one line, once where they are the same.
func both(_ left: String, _ right: String) -> String {
  left == right || right.isEmpty ? left : left.isEmpty ? right : "\(left) / \(right)"
}

private func both(_ left: String?, _ right: String?) -> String? {
  guard let left else { return right }
  return right.map { both(left, $0) } ?? left
}
