internal import CahierModel
internal import CahierRules
internal import CahierStore

/// Who plays which part, as the guide was told: the parts are the guide's people.
struct Team {
  /// The names by the id of the part.
  let names: [String: String]

  init(template: SpecificationTemplate, answers: [Answer], language: Language) {
    guard
      let reference = template.reference(filling: .team),
      let question = template.guide.questions[id: reference.question],
      case .rows(let rows) = answers.first(where: { $0.question == question.id })?.value,
      let part = question.parts.first(where: { $0.kind == .choice }),
      let name = question.parts.first(where: { $0.kind == .text })
    else {
      names = [:]
      return
    }
    names = rows.reduce(into: [:]) { names, row in
      guard case .word(let word) = row[part.id], case .text(let text) = row[name.id] else { return }
      names[word] = text.preferring(language)
    }
  }

  /// The part of the guide's people that a name stands for: its id or name, or the name of whoever
  /// plays it; a first name alone will do where it is that of one person.
  func part(named name: String, in template: SpecificationTemplate) -> String? {
    let folded = PromptWord.folded(name)
    let exact = template.guide.people.first { word in
      [word.id, word.name.fr, word.name.en, names[word.id] ?? word.id]
        .contains { PromptWord.folded($0) == folded }
    }
    if let exact { return exact.id }
    if let person = PersonAbbreviation.person(folded, among: template.guide.people) {
      return person
    }
    let close = template.guide.people.filter { word in
      names[word.id].map { PromptWord.folded($0).split(separator: " ").map(String.init) }?
        .contains(folded) ?? false
    }
    return close.count == 1 ? close[0].id : nil
  }
}

extension Team {
  /// The part of the guide's people that a name stands for in the dossier, else the name.
  static func part(named name: String, in session: Session) throws(Failure) -> String {
    try session.read { reader in
      let template = try DossierTemplate.load(reader)
      let team = Team(
        template: template, answers: try reader.answers(), language: ScreenLanguage.current)
      return team.part(named: name, in: template) ?? name
    }
  }
}

extension GuideDossier {
  var team: Team { Team(template: template, answers: answers, language: language) }

  /// The questions that a person has to answer, by part or by name.
  func questions(for person: String) -> [GuideProgress.Entry] {
    let team = team
    let part = team.part(named: person, in: template) ?? person
    return progress.questions(for: part, in: template, names: team.names)
  }

  /// A part of the guide's people with the name of whoever plays it.
  func shownPerson(_ id: String) -> Text {
    guard let part = template.guide.people[id: id]?.name else { return Text(same: id) }
    return team.names[id].map { Text(fr: "\($0) (\(part.fr))", en: "\($0) (\(part.en))") } ?? part
  }
}
