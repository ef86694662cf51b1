internal import CahierModel

extension Vocabulary {
  var canonical: CanonicalValue {
    .object([("name", name.canonical), ("words", .table(words, \.canonical) ?? .object([]))])
  }
}

extension VocabularyWord {
  var canonical: CanonicalValue {
    .object([
      ("fr", .text(name.fr)), ("en", .text(name.en)), ("meaning", meaning?.canonical),
    ])
  }
}

extension TemplateParameter {
  var canonical: CanonicalValue {
    .object([
      ("name", name.canonical), ("unit", .text(unit)),
      ("from", (origin?.description).map(CanonicalValue.text)),
      ("computed", derivation?.canonical),
      ("standard", (standard?.description).map(CanonicalValue.plain)),
      ("example", (example?.description).map(CanonicalValue.plain)),
    ])
  }
}

extension TemplateParameter.Derivation {
  fileprivate var canonical: CanonicalValue {
    .object([("from", .text(parameter)), ("times", .integer(times)), ("per", .integer(per))])
  }
}

extension TemplateSource {
  var canonical: CanonicalValue {
    .object([
      ("title", title.canonical), ("reference", reference.canonical),
      ("force", .text(force.rawValue)), ("confidence", .text(confidence.rawValue)),
      ("checked", .text(checked.description)),
      ("law", (law?.rawValue).map(CanonicalValue.text)),
      ("elsewhere", elsewhere.map(CanonicalValue.text)),
    ])
  }
}

extension ItemKind {
  var canonical: CanonicalValue {
    .object([
      ("prefix", prefix.canonical), ("name", name.canonical),
      (
        "nouns",
        .object(Language.allCases.map { ($0.rawValue, CanonicalValue.texts(nouns[$0] ?? [])) })
      ),
      ("families", families.map(CanonicalValue.text)), ("requirement", .flag(isRequirement)),
      ("visibility", .text(visibility.rawValue)), ("fields", .list(fields.map(\.canonical))),
      ("links", .some(links.map(\.canonical))),
    ])
  }
}

extension ItemField {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("id", .text(id)), ("type", .text(kind.type.rawValue)), ("of", vocabulary),
      ("purpose", (purpose?.rawValue).map(CanonicalValue.text)), ("label", label.canonical),
      ("bothLanguages", .flag(isBilingual)), ("required", .flag(isRequired)),
      ("standard", canonicalStandard), ("visibility", .text(visibility.rawValue)),
      ("help", help?.canonical),
    ])
  }

  private var vocabulary: CanonicalValue? {
    if case .choice(let vocabulary) = kind { .text(vocabulary) } else { nil }
  }

  private var canonicalStandard: CanonicalValue? {
    standard.map { kind == .flag ? .plain($0) : .text($0) }
  }
}

extension LinkRole {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("id", .text(id)), ("to", .texts(kinds)), ("label", label.canonical),
      ("inverse", inverse.canonical), ("atLeast", .integer(atLeast)),
      ("bringsAlong", .flag(bringsAlong)),
    ])
  }
}

extension TemplateSection {
  var canonical: CanonicalValue {
    .object([
      ("id", .text(id)), ("title", title.canonical), ("guidance", guidance.canonical),
      ("visibility", .text(visibility.rawValue)), ("contents", .list(contents.map(\.canonical))),
    ])
  }
}

extension SectionContent {
  fileprivate var canonical: CanonicalValue {
    switch self {
    case .heading(let text): one(.heading, text.canonical)
    case .prose(let text): one(.prose, text.canonical)
    case .answer(let question): one(.answer, .text(question))
    case .items(let list): list.canonical
    case .parameters(let ids): one(.parameters, .texts(ids))
    case .glossary: one(.glossary, .plain("true"))
    case .meanings(let vocabulary): one(.meanings, .text(vocabulary))
    case .sources: one(.sources, .plain("true"))
    }
  }

  private func one(_ type: ContentType, _ value: CanonicalValue) -> CanonicalValue {
    .object([(type.rawValue, value)])
  }
}

extension ItemList {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("items", .text(kind)), ("only", family.map(CanonicalValue.text)),
      ("byFamily", .flag(isGrouped)), ("as", .text(layout.rawValue)),
    ])
  }
}
