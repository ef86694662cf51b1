import CahierModel

extension SpecificationTemplate {
  /// Whether an item is internal by the field of its kind that says so.
  ///
  /// An item that does not say has the standard of the field.
  func visibility(of item: Item) -> Visibility {
    guard let field = kinds[id: item.kind]?.field(for: .visibility) else { return .published }
    guard case .word(let word) = item.fields[field.id] else {
      return field.standard.flatMap(Visibility.init) ?? .published
    }
    // A word that says neither is no permission to show the item.
    return Visibility(rawValue: word) ?? .internal
  }

  /// The template with nothing in its sections that prints what is internal, and without the
  /// fields that are: a column with nothing in it would still tell that they are there.
  var withoutInternalContents: SpecificationTemplate {
    var template = self
    template.kinds = IdentifiedList(
      kinds.map { kind in
        var kind = kind
        // What the program does with a field, such as reading who may see an item, goes on.
        kind.fields = IdentifiedList(
          kind.fields.filter { $0.visibility == .published || $0.purpose == .visibility })
        return kind
      })
    template.sections = IdentifiedList(
      sections.filter { $0.visibility == .published }.map { section in
        var section = section
        section.contents = section.contents.filter(isPublished)
        return section
      })
    return template
  }

  private func isPublished(_ content: SectionContent) -> Bool {
    switch content {
    case .answer(let question): guide.questions[id: question]?.visibility == .published
    case .items(let list): kinds[id: list.kind]?.visibility == .published
    case .heading, .prose, .parameters, .glossary, .meanings, .sources: true
    }
  }
}

extension GuideScript {
  /// The question that an answer belongs to: of its id, or of its id and a family after it.
  func question(answering key: String) -> GuideQuestion? {
    if let question = questions[id: key] { return question }
    guard let dot = key.lastIndex(of: ".") else { return nil }
    let question = questions[id: String(key[..<dot])]
    return question?.items?.isAskedByFamily == true ? question : nil
  }
}

extension Item {
  /// Takes out the values of the fields that `isHidden` names, and returns their ids.
  mutating func removeFields(_ isHidden: (String) -> Bool) -> Set<String> {
    let hidden = Set(fields.keys.filter(isHidden)).union(texts.keys.filter(isHidden))
    for field in hidden {
      fields[field] = nil
      texts[field] = nil
    }
    return hidden
  }
}
