internal import CahierModel

extension TemplateReading {
  /// Reads the whole template, or nil where it has no head.
  func template(_ main: ReadingNode, _ parts: TemplateParts) -> SpecificationTemplate? {
    main.allowOnly(
      "template", "format", "version", "name", "description", "documents", "vocabularies", "units",
      "parameters", "sources", "glossary", "kinds", "sections")
    guard checkFormat(main.required("format")) else { return nil }
    guard
      let id = main.required("template")?.text(),
      let version = main.required("version")?.integer(in: 1...999_999),
      let name = text("name", of: main), let description = text("description", of: main)
    else { return nil }
    var template = SpecificationTemplate(
      id: id, version: version, name: name, description: description)
    readWords(of: main, into: &template)
    template.kinds = table(main["kinds"], kind)
    template.sections = list(main["sections"], section)
    template.guide = guide(parts.guide)
    template.cutOrigins()
    template.library = library(parts.library, of: template)
    template.criteria = criteria(parts.criteria)
    return template
  }

  private func checkFormat(_ node: ReadingNode?) -> Bool {
    guard let node, let format = node.integer(in: 1...999_999) else { return false }
    guard format != SpecificationTemplate.format else { return true }
    node.fault(
      "TEMPLATE-001",
      Text(
        fr: "le format \(format) des modèles n’est pas connu de cette version de Cahier",
        en: "this version of Cahier does not know format \(format) of templates"),
      expected: Text(same: "\(SpecificationTemplate.format)"),
      remedies: [
        Text(
          fr: "Installer une version plus récente de Cahier.",
          en: "Install a later version of Cahier.")
      ])
    return false
  }

  private func readWords(of main: ReadingNode, into template: inout SpecificationTemplate) {
    template.documents = table(main["documents"]) { id, node in
      text(node).map { DocumentTitle(id: id, title: $0) }
    }
    template.vocabularies = table(main["vocabularies"], vocabulary)
    template.units = table(main["units"]) { id, node in
      counted(node).map { TemplateUnit(id: id, name: $0) }
    }
    template.parameters = table(main["parameters"], parameter)
    template.sources = table(main["sources"], source)
    template.glossary = table(main["glossary"]) { id, node in
      text(node).map { GlossaryEntry(id: id, meaning: $0) }
    }
  }

  private func vocabulary(_ id: String, _ node: ReadingNode) -> Vocabulary? {
    node.allowOnly("name", "words")
    let words = table(node.required("words"), word)
    return text("name", of: node).map { Vocabulary(id: id, name: $0, words: words) }
  }

  /// A word: `{fr: …, en: …}`, perhaps with a `meaning`.
  func word(_ id: String, _ node: ReadingNode) -> VocabularyWord? {
    node.allowOnly("fr", "en", "meaning")
    guard let fr = node.required("fr")?.text(), let en = node.required("en")?.text() else {
      return nil
    }
    return VocabularyWord(
      id: id, name: Text(fr: fr, en: en), meaning: text(node["meaning"]))
  }

  /// A noun with its plural: `{fr: {one: …, many: …}, en: {one: …, many: …}}`.
  func counted(_ node: ReadingNode?) -> CountedText? {
    guard let node else { return nil }
    node.allowOnly("fr", "en")
    guard let fr = countedName(node.required("fr")), let en = countedName(node.required("en"))
    else { return nil }
    return CountedText(fr: fr, en: en)
  }

  private func countedName(_ node: ReadingNode?) -> CountedName? {
    guard let node else { return nil }
    node.allowOnly("one", "many")
    guard let one = node.required("one")?.text(), let many = node.required("many")?.text() else {
      return nil
    }
    return CountedName(one: one, many: many)
  }

  private func source(_ id: String, _ node: ReadingNode) -> TemplateSource? {
    node.allowOnly("title", "reference", "force", "confidence", "checked", "law", "elsewhere")
    guard
      let title = text("title", of: node), let reference = text("reference", of: node),
      let force = node.required("force")?.word(TemplateSource.Force.self),
      let confidence = node.required("confidence")?.word(TemplateSource.Confidence.self),
      let checked = node.required("checked")?.date()
    else { return nil }
    var source = TemplateSource(
      id: id, title: title, reference: reference, force: force, confidence: confidence,
      checked: checked)
    source.law = node["law"]?.word(Jurisdiction.self)
    source.elsewhere = self.reference(to: .source, node["elsewhere"])
    return source
  }
}
