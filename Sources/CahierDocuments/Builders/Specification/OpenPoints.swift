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
    let fields = reading.template.kinds.reduce(into: [:]) { $0[$1.id] = $1.fields.map(\.id) }
    let completeness = reading.template.kinds.reduce(into: [:]) {
      $0[$1.id] = $1.field(for: .completeness)?.id
    }
    for position in plan.printed {
      let item = reading.items[position]
      collect(item, fields[item.kind] ?? [])
      if let field = completeness[item.kind] { collect(item, completedBy: field) }
    }
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
        collect(reading.sentence(of: question)?[reading.language] ?? "")
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

  /// Most items lack nothing: which fields they have is asked in the order of their kind only when
  /// one may.
  private mutating func collect(_ item: Item, _ fields: [String]) {
    guard mayLack(item) else { return }
    var isMissing = false
    for field in fields {
      if case .level(let level) = item.fields[field] { collect(level) }
      guard let text = item.texts[field] else { continue }
      isMissing = isMissing || isUntranslated(text)
      collect(text.preferring(reading.language))
    }
    if isMissing { untranslated += 1 }
  }

  /// An annex of which the library gives the outline and the buyer has yet to write the rest.
  private mutating func collect(_ item: Item, completedBy field: String) {
    guard item.fields[field] != .flag(true), let kind = reading.template.kinds[id: item.kind] else {
      return
    }
    let title = reading.text(.title, of: item, kind)?.preferring(reading.language) ?? ""
    let name = "\(kind.name[reading.language].one) \(item.code)"
    add(title.isEmpty ? name : "\(name)\(reading.typography.colon)\(title)")
  }

  private func mayLack(_ item: Item) -> Bool {
    for value in item.fields.values {
      if case .level(let level) = value, case .parameter = level.amount { return true }
    }
    for text in item.texts.values {
      if isUntranslated(text) { return true }
      let words = text.preferring(reading.language)
      if TextSigns(of: words).contains(.brace) { return true }
    }
    return false
  }

  private func isUntranslated(_ text: BilingualText) -> Bool {
    (text[reading.language] ?? "").isEmpty && !text.isEmpty
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
