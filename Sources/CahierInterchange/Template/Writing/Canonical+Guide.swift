internal import CahierModel

extension GuideScript {
  var canonical: CanonicalValue? {
    guard !steps.isEmpty || !people.isEmpty else { return nil }
    return .object([
      ("people", .table(people, \.canonical) ?? .object([])),
      ("steps", .list(steps.map(\.canonical))),
    ])
  }
}

extension GuideStep {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("id", .text(id)), ("title", title.canonical), ("introduction", introduction?.canonical),
      ("minutes", minutes.map(CanonicalValue.integer)),
      ("questions", .list(questions.map(\.canonical))),
    ])
  }
}

extension GuideQuestion {
  fileprivate var canonical: CanonicalValue {
    .object(canonicalHead + canonicalAnswer + canonicalEffects)
  }

  private var canonicalHead: [(String, CanonicalValue?)] {
    [
      ("id", .text(id)), ("type", .text(type.rawValue)), ("express", .flag(isExpress)),
      ("required", .flag(isRequired)), ("visibility", .text(visibility.rawValue)),
      ("askedOf", .text(askedOf)), ("ask", ask.canonical), ("help", help?.canonical),
      ("example", example?.canonical), ("followUp", followUp?.canonical),
      ("why", why.map(CanonicalValue.text)),
    ]
  }

  private var canonicalAnswer: [(String, CanonicalValue?)] {
    [
      ("unit", unit.map(CanonicalValue.text)),
      (
        "range",
        range.map {
          .object([("min", .integer($0.lowerBound)), ("max", .integer($0.upperBound))])
        }
      ),
      ("choices", .some(choices.map(\.canonical))), ("parts", .some(parts.map(\.canonical))),
    ]
  }

  private var canonicalEffects: [(String, CanonicalValue?)] {
    [
      ("items", items?.canonical), ("creates", creates?.canonical), ("when", condition?.canonical),
      ("print", printed?.canonical), ("action", (action?.rawValue).map(CanonicalValue.text)),
      ("section", section.map(CanonicalValue.text)),
      ("fills", (fills?.rawValue).map(CanonicalValue.text)),
    ]
  }
}

extension QuestionChoice {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("id", .text(id)), ("label", label.canonical), ("print", printed?.canonical),
      ("proposes", .some(proposes.map(CanonicalValue.text))),
      ("withdraws", .some(withdraws.map(CanonicalValue.text))),
      ("action", (action?.rawValue).map(CanonicalValue.text)),
    ])
  }
}

extension QuestionPart {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("id", .text(id)), ("type", .text(kind.rawValue)), ("label", label.canonical),
      ("unit", unit.map(CanonicalValue.text)), ("required", .flag(isRequired)),
      ("choices", .some(choices.map(\.canonical))),
      ("fills", (fills?.rawValue).map(CanonicalValue.text)),
    ])
  }
}

extension ItemSelection {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("kind", .text(kind)), ("only", family.map(CanonicalValue.text)),
      ("byFamily", .flag(isAskedByFamily)), ("field", field.map(CanonicalValue.text)),
    ])
  }
}

extension ItemCreation {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("kind", .text(kind)), ("family", family.map(CanonicalValue.text)),
      ("with", words.isEmpty ? nil : .object(words.map { ($0.field, .text($0.word)) })),
    ])
  }
}

extension QuestionCondition {
  fileprivate var canonical: CanonicalValue {
    .object([("question", .text(question)), ("is", .texts(choices))])
  }
}
