internal import CahierModel

/// What the header of the dossier says to a question in parts: title, buyer and number.
struct HeaderAnswer {
  private let dossier: GuideDossier
  private let question: GuideQuestion

  init(_ dossier: GuideDossier, _ question: GuideQuestion) {
    self.dossier = dossier
    self.question = question
  }

  /// The value with what the header says in place of its parts, or the header alone; the value
  /// itself where the header says nothing more.
  func value(over value: AnswerValue?) -> AnswerValue? {
    guard question.type == .fields else { return value }
    var row: [String: PartValue] = [:]
    if case .rows(let rows) = value { row = rows.first ?? [:] }
    // A title that nobody chose is no answer, but stands beside a number that somebody gave.
    let isSaid = value != nil || facts.contains { $0.fill != .title || isTitleChosen }
    guard isSaid else { return value }
    let before = row
    for fact in facts {
      guard let part = question.part(filling: fact.fill), part.kind == .text else { continue }
      if fact.fill == .title, value != nil, !isTitleChosen { continue }
      if row[part.id].map({ says($0, fact.text) }) != true { row[part.id] = .text(fact.text) }
    }
    return row == before ? value : .rows([row])
  }

  private func says(_ value: PartValue, _ text: BilingualText) -> Bool {
    guard case .text(let before) = value else { return false }
    return before.preferring(dossier.language) == text.preferring(dossier.language)
  }

  private var facts: [(fill: AnswerFill, text: BilingualText)] {
    let header = dossier.header
    let all: [(AnswerFill, BilingualText?)] = [
      (.title, header.title),
      (.buyer, header.buyer.map { BilingualText($0, in: dossier.language) }),
      (.reference, header.reference.map { BilingualText($0, in: dossier.language) }),
    ]
    return all.compactMap { fill, text in
      guard question.part(filling: fill) != nil else { return nil }
      return text.map { (fill: fill, text: $0) }
    }
  }

  private var isTitleChosen: Bool {
    dossier.header.title.preferring(dossier.language) != dossier.template.name[dossier.language]
  }
}
