import CahierModel

extension SpecificationTemplate {
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
    if let pick = DeclinedItems.pickKey(of: key) { return question(answering: pick)?.declined }
    guard let dot = key.lastIndex(of: ".") else { return nil }
    let question = questions[id: String(key[..<dot])]
    return question?.items?.isAskedByFamily == true ? question : nil
  }
}
