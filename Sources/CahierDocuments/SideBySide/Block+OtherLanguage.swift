import CahierModel

extension Block {
  /// The block as it stands in a document of another language: marked as such, and without names of
  /// its own, which its twin bears already.
  func inOtherLanguage(_ language: Language) -> Block {
    var block = mappingText { $0.inOtherLanguage(language) }
    block.leaveNames(to: language)
    return block
  }

  private mutating func leaveNames(to language: Language) {
    switch self {
    case .heading(var heading):
      heading.anchor = nil
      self = .heading(heading)
    case .table(var table):
      (table.anchor, table.name) = (nil, nil)
      self = .table(table)
    case .figure(var figure):
      figure.anchor = nil
      self = .figure(figure)
    case .pair(var left, var right):
      (left.anchor, right.anchor) = (nil, nil)
      self = .pair(left, right)
    case .note(var note):
      note.language = language
      self = .note(note)
    default: break
    }
  }

  /// The rows in which this block and its twin stand side by side: points and terms that answer one
  /// another each have a row.
  func rows(beside twin: Block) -> [Parallel.Row] {
    switch (self, twin) {
    case (.list(let list), .list(let other))
    where list.kind == .unordered && list.items.count == other.items.count:
      return zip(list.items, other.items).map { mine, other in
        Parallel.Row(
          left: [.list(List(.unordered, [mine]))], right: [.list(List(.unordered, [other]))])
      }
    case (.definitions(let mine), .definitions(let other)):
      return mine.paired(with: other).map { mine, other in
        Parallel.Row(
          left: mine.map { [.definitions([$0])] } ?? [],
          right: other.map { [.definitions([$0])] } ?? [])
      }
    default: return [Parallel.Row(left: [self], right: [twin])]
    }
  }
}

extension [Inline] {
  /// Runs in another language, without the places that others refer to.
  func inOtherLanguage(_ language: Language) -> [Inline] {
    let words = markingUntranslated(in: language).flatMap { inline in
      inline.mapping { inline in
        if case .anchor(_, let inlines) = inline { inlines } else { [inline] }
      }
    }
    return words.isEmpty ? [] : [.language(language, words)]
  }

  /// A mark where the language lacks a text, in place of the other one, which stands beside it.
  func markingUntranslated(in language: Language) -> [Inline] {
    let mark = Text(fr: "[non traduit]", en: "[not translated]")[language]
    return flatMap { inline in
      inline.mapping { inline in
        guard case .language(let other, _) = inline, other != language else { return [inline] }
        return [.emphasis([.text(mark)])]
      }
    }
  }

  /// Two texts on one line, once where they say the same.
  func beside(_ twin: [Inline], in language: Language) -> [Inline] {
    let words = twin.inOtherLanguage(language)
    if plainText == words.plainText || words.isBlank { return self }
    return isBlank ? words : self + [.text(" / ")] + words
  }
}

extension [Definition] {
  /// Each term with the one that is its twin: the same term, else, in lists as long as one another
  /// of which no term is the same, the one at the same place.
  fileprivate func paired(with others: [Definition]) -> [(Definition?, Definition?)] {
    let names = Set(map(\.term.plainText))
    let twins = Dictionary(others.map { ($0.term.plainText, $0) }) { first, _ in first }
    guard !names.isDisjoint(with: twins.keys) else {
      let longest = Swift.max(count, others.count)
      return (0..<longest).map { (self[safe: $0], others[safe: $0]) }
    }
    return map { ($0, twins[$0.term.plainText]) }
      + others.filter { !names.contains($0.term.plainText) }.map { (nil, $0) }
  }
}
