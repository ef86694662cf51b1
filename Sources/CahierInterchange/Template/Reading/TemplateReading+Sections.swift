internal import CahierModel

extension TemplateReading {
  func section(_ id: String, _ node: ReadingNode) -> TemplateSection? {
    node.allowOnly("id", "title", "guidance", "visibility", "contents")
    guard let title = text("title", of: node), let guidance = text("guidance", of: node) else {
      return nil
    }
    var section = TemplateSection(id: id, title: title, guidance: guidance)
    section.visibility = node["visibility"]?.word(Visibility.self) ?? .published
    section.contents = node.required("contents")?.items().compactMap(content) ?? []
    return section
  }

  private func content(_ node: ReadingNode) -> SectionContent? {
    guard let type = node.entries().first.flatMap({ ContentType(rawValue: $0.key) }) else {
      let known = ContentType.allCases.map(\.rawValue).joined(separator: ", ")
      node.fault(
        "FILE-005", Text(fr: "ce contenu est inconnu", en: "this content is unknown"),
        expected: Text(
          fr: "d’abord une de ces clés : \(known)", en: "one of these keys first: \(known)"))
      return nil
    }
    node.allowOnly([type.rawValue] + (type == .items ? ["only", "byFamily", "as"] : []))
    return content(type, node.required(type.rawValue), in: node)
  }

  private func content(
    _ type: ContentType, _ value: ReadingNode?, in node: ReadingNode
  ) -> SectionContent? {
    switch type {
    case .heading: text(value).map(SectionContent.heading)
    case .prose: text(value).map(SectionContent.prose)
    case .answer: reference(to: .question, value).map { .answer(question: $0) }
    case .items: reference(to: .kind, value).flatMap { itemList(of: $0, node) }
    case .parameters: .parameters(references(to: .parameter, value))
    case .glossary: value?.flag() == true ? .glossary : nil
    case .meanings: reference(to: .vocabulary, value).map { .meanings(vocabulary: $0) }
    case .sources: value?.flag() == true ? .sources : nil
    }
  }

  private func itemList(of kind: String, _ node: ReadingNode) -> SectionContent? {
    guard let layout = node.required("as")?.word(ItemList.Layout.self) else { return nil }
    return .items(
      ItemList(
        kind: kind, family: reference(to: .family(kind: kind), node["only"]),
        isGrouped: node["byFamily"]?.flag() ?? false, layout: layout))
  }
}

/// What a section may hold, as templates write it.
enum ContentType: String, CaseIterable {
  case heading, prose, answer, items, parameters, glossary, meanings, sources
}
