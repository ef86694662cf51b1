import CahierModel

/// The open questions that are addressed to one person, with room for the answers.
struct QuestionSheetBuilder {
  let reading: DossierReading
  private let person: String
  private let questions: [GuideQuestion]
  var language: Language { reading.language }

  /// `person` is the id of one of the guide's people, or the name that an answer bears.
  init(_ reading: DossierReading, for person: String) throws(DataError) {
    self.reading = reading
    self.person = person
    let people = reading.peopleAsked
    guard people.contains(person) else {
      let names = people.map { reading.template.guide.people[id: $0]?.name ?? Text(same: $0) }
      throw DataError(.unknownPerson(person, known: names))
    }
    questions = reading.openQuestions(for: person)
  }

  func document() -> Document {
    Document(front, blocks: Pulled(introduction + steps))
  }

  var name: String {
    reading.template.guide.people[id: person]?.name[language] ?? person
  }

  private var front: FrontMatter {
    let addressee = Text(fr: "Destinataire", en: "Addressed to")[language]
    return reading.front(
      "questions", title: Text(fr: "Feuille de questions", en: "Question sheet"),
      facts: [Cover.Fact(addressee, name)],
      mark: Text(fr: "Document interne", en: "Internal document"), isRevised: false)
  }

  /// What the sheet is for, or that nothing is asked.
  func opening(_ purpose: Text) -> String {
    let none = Text(
      fr: "Aucune question n’attend de réponse de cette personne.",
      en: "No question awaits an answer from this person.")
    return (questions.isEmpty ? none : purpose)[language]
  }

  private var introduction: [Block] {
    let lead: Block = .text([.text(opening(Self.purpose))], .lead)
    guard questions.isEmpty else { return [lead] }
    let title = Text(fr: "Questions ouvertes", en: "Open questions")
    return [.heading(Heading(1, [.text(title[language])])), lead]
  }

  /// The steps of the guide that ask the person something, with their questions.
  var asked: [(step: GuideStep, questions: [GuideQuestion])] {
    let ids = Set(questions.map(\.id))
    return reading.template.guide.steps.compactMap { step in
      let own = step.questions.filter { ids.contains($0.id) }
      return own.isEmpty ? nil : (step, own)
    }
  }

  private var steps: [Block] {
    asked.flatMap { step, questions in
      [Block.heading(Heading(1, [.text(step.title[language])]))] + questions.flatMap(blocks)
    }
  }

  private func blocks(_ question: GuideQuestion) -> [Block] {
    [.heading(Heading(2, [.text(question.ask[language])]))]
      + help(question) + [.table(answerTable(question)), shownTo(question)]
  }

  private func help(_ question: GuideQuestion) -> [Block] {
    var blocks: [Block] = []
    if let help = question.help { blocks.append(.text([.text(help[language])], .guidance)) }
    if let example = question.example {
      let word = Text(fr: "Exemple", en: "Example")[language]
      blocks.append(
        .text([.text(reading.typography.label(word) + " " + example[language])], .guidance))
    }
    let labels = question.choices.map { [Inline.text($0.label[language])] }
    return labels.isEmpty ? blocks : blocks + [.list(List(.ordered, labels))]
  }

  /// Whether tenderers will read the answer: who writes it must know.
  func readers(of question: GuideQuestion) -> Text {
    question.visibility == .published
      ? Text(fr: "Les candidats liront cette réponse.", en: "Tenderers will read this answer.")
      : Text(fr: "Cette réponse reste interne.", en: "This answer stays internal.")
  }

  private func shownTo(_ question: GuideQuestion) -> Block {
    .text([.text(readers(of: question)[language])], .small)
  }

  private func answerTable(_ question: GuideQuestion) -> Table {
    let names = [
      Text(fr: "Repère", en: "Key")[language], Text(fr: "Réponse", en: "Answer")[language],
    ]
    let rows =
      question.parts.isEmpty
      ? [row([.code(question.id)])]
      : question.parts.map { part in
        row([.text(part.label[language]), .lineBreak, .code("\(question.id).\(part.id)")])
      }
    return Table(
      caption: [.text(Text(fr: "Votre réponse", en: "Your answer")[language])], isNumbered: false,
      columns: [Table.Column(share: 38), Table.Column(share: 62)], header: [.header(names)],
      rows: Pulled(rows), hasRowHeaders: true)
  }

  /// A row with room to write: blank lines of its own.
  private func row(_ key: [Inline]) -> Table.Row {
    let room = (0..<3).map { _ in Block.text([.text("\u{A0}")]) }
    return Table.Row([Table.Cell(key), Table.Cell(room)])
  }

  private static let purpose = Text(
    fr: "Ces questions attendent votre réponse pour compléter le dossier. Répondez dans les "
      + "tableaux, en gardant le repère de chaque question\u{202F}; un choix se donne par son numéro. "
      + "Écrivez «\u{202F}je ne sais pas\u{202F}» si personne ne sait, ou le nom de la personne qui sait.",
    en: "These questions await your answer to complete the dossier. Answer in the tables and "
      + "keep the key of each question; a choice is given by its number. Write “I do not know” if nobody knows, or the name of "
      + "whoever does.")
}

extension DossierReading {
  /// Those to whom questions may be addressed: the guide's people, then names, in order.
  var peopleAsked: [String] {
    var people = template.guide.people.map(\.id)
    var known = Set(people)
    for answer in dossier.answers {
      if let name = answer.assignee, known.insert(name).inserted { people.append(name) }
    }
    return people
  }

  /// The questions without an answer that a person is to answer, in the order of the guide.
  ///
  /// Whoever an answer was assigned to goes before whoever usually knows.
  func openQuestions(for person: String) -> [GuideQuestion] {
    template.guide.questions.filter { question in
      let answer = answers[question.id]
      guard isAsked(question), answer?.value == nil, question.isWritten else { return false }
      return (answer?.assignee ?? question.askedOf) == person
    }
  }
}

extension GuideQuestion {
  /// Whether a person can answer on paper: what shows or picks items needs the guide.
  fileprivate var isWritten: Bool {
    // A menu of the guide asks for nothing that a dossier keeps.
    guard action == nil, choices.allSatisfy({ $0.action == nil }) else { return false }
    return switch type {
    case .paragraph, .fields, .choice, .multiChoice, .list, .count, .date, .statement: true
    case .file, .confirm, .pick, .rank, .batch, .edit: false
    }
  }
}
