import CahierModel

/// What a specification still lacks before it can be published: each thing once, in the order of
/// printing.
struct OpenPoints {
  /// A name and, of a question, its id.
  struct Point: Hashable {
    let name: String
    let question: String?
  }

  private(set) var points: [Point] = []
  /// How many printed items have no text in the language of the document.
  private(set) var untranslated = 0
  private var seen: Set<Point> = []
  private var names: Set<String> = []
  private let reading: DossierReading

  var isEmpty: Bool { points.isEmpty }

  init(_ reading: DossierReading, _ plan: SpecificationPlan) {
    self.reading = reading
    if (reading.dossier.header.buyer ?? "").isEmpty {
      add(Text(fr: "acheteur", en: "buyer")[reading.language])
    }
    for content in plan.sections.flatMap(\.contents) { collect(content) }
    for position in plan.printed { collect(reading.items[position]) }
  }

  private mutating func add(_ name: String, question: String? = nil) {
    let point = Point(name: name, question: question)
    if seen.insert(point).inserted { points.append(point) }
  }

  private mutating func collect(_ content: SectionContent) {
    switch content {
    case .heading(let text), .prose(let text): collect(text[reading.language])
    case .answer(let id):
      guard let question = reading.template.guide.questions[id: id] else { return }
      if reading.isOpen(question) {
        add(question.ask[reading.language], question: id)
      } else if reading.answers[id] != nil {
        collect(question.printed?[reading.language] ?? "")
      }
    case .parameters(let ids):
      for id in ids where reading.value(of: id) == nil { add(reference: id) }
    case .items(let list):
      guard
        content.printsRequirements(of: reading.template),
        let kind = reading.template.kinds[id: list.kind],
        reading.items.positions(of: list.kind, family: list.family).isEmpty
      else { return }
      add(kind.name[reading.language].many)
    case .glossary, .meanings, .sources: break
    }
  }

  private mutating func collect(_ item: Item) {
    var isMissing = false
    guard let kind = reading.template.kinds[id: item.kind] else { return }
    for field in kind.fields {
      if case .level(let level) = item.fields[field.id] { collect(level) }
      guard let text = item.texts[field.id] else { continue }
      let own = text[reading.language] ?? ""
      isMissing = isMissing || (own.isEmpty && !text.isEmpty)
      collect(text.preferring(reading.language))
    }
    if isMissing { untranslated += 1 }
  }

  private mutating func collect(_ level: MeasurableLevel) {
    if case .parameter(let name) = level.amount, reading.value(of: name) == nil {
      add(reference: name)
    }
  }

  private mutating func collect(_ text: String) {
    for name in reading.unresolved(text) { add(reference: name) }
  }

  private mutating func add(reference: String) {
    guard names.insert(reference).inserted else { return }
    let origin =
      reading.template.parameters[id: reference]?.origin
      ?? reading.template.guide.answerReference(reference)
    add(reading.name(of: reference)?[reading.language] ?? reference, question: origin?.question)
  }
}
