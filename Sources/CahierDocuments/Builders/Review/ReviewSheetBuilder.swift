import CahierModel

/// The sheet on which a participant of a round answers: what they say of each item, and their sign-off.
struct ReviewSheetBuilder {
  private let subject: ReviewSubject
  private let reading: DossierReading
  private let items: [ReviewItem]
  private let byCode: [ItemCode: Item]
  private var language: Language { subject.language }

  init(_ subject: ReviewSubject) {
    self.subject = subject
    reading = DossierReading(subject.shown, language: subject.language)
    items = subject.items
    byCode = Dictionary(
      subject.shown.dossier.items.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func spreadsheet() -> Spreadsheet {
    var names = SheetNames(standard: Text(fr: "Feuille", en: "Sheet")[language])
    let first = names.next(Text(fr: "Relecture", en: "Review")[language])
    let second = names.next(Text(fr: "Éléments", en: "Items")[language])
    let title = Text(fr: "Feuille de relecture", en: "Review sheet")
    return Spreadsheet(
      reading.front("review", title: title, isRevised: false, date: subject.round.openedOn),
      sheets: [identity(first), answers(second)])
  }

  // MARK: Who answers

  private func identity(_ name: SheetName) -> Sheet {
    let title = Text(fr: "Feuille de relecture", en: "Review sheet")[language]
    return Sheet(
      name,
      columns: [
        Sheet.Column(width: 6_500), Sheet.Column(width: 12_500),
        Sheet.Column(width: 3_000, isHidden: true),
      ],
      rows: [Sheet.Row([.text(title, .title, span: 2), .text(subject.mark)])]
        + ReviewFacts(subject).facts.map { Sheet.Row([.text($0.name, .label), .text($0.value)]) }
        + heading(Text(fr: "Répondre", en: "Answering"))
        + Self.instructions.map { Sheet.Row([.text($0[language], span: 2)]) }
        + heading(Text(fr: "Votre réponse", en: "Your answer"))
        + ReviewSheet.Field.allCases.map(row),
      orientation: .portrait)
  }

  private func heading(_ words: Text) -> [Sheet.Row] {
    [Sheet.Row(), Sheet.Row([.text(words[language], .header, span: 2)])]
  }

  private func row(_ field: ReviewSheet.Field) -> Sheet.Row {
    Sheet.Row([.text(field.name[language], .label), cell(field), .text(field.rawValue)])
  }

  private func cell(_ field: ReviewSheet.Field) -> Sheet.Cell {
    let title = field.name[language]
    switch field {
    case .participant:
      return .input(
        validation: list(subject.round.participants.map(\.name), title))
    case .answeredOn:
      return .input(
        .empty, .date,
        validation: CellValidation(
          .date, title: title, message: Text(fr: "Une date.", en: "A day.")[language]))
    case .signature:
      return .input(
        validation: list([ReviewSheet.signed[language], ReviewSheet.unsigned[language]], title))
    case .remark, .overall: return .input()
    }
  }

  private func list(_ words: [String], _ title: String) -> CellValidation? {
    guard !words.isEmpty else { return nil }
    return CellValidation(
      .list(words), title: title,
      message: Text(fr: "Choisissez dans la liste.", en: "Choose from the list.")[language])
  }

  private static let instructions = [
    Text(
      fr: "Choisissez votre nom, puis relisez les éléments de l’autre feuille.",
      en: "Choose your name, then read the items of the other sheet."),
    Text(
      fr: "Pour chaque élément, vous pouvez dire quelle priorité il a pour vous, et faire une "
        + "remarque. Ce qui reste vide veut dire que vous n’avez rien à en dire.",
      en: "For each item you may say which priority it has for you, and comment on it. What stays "
        + "empty means that you have nothing to say of it."),
    Text(
      fr:
        "L’équipe répond à chaque remarque, avec un motif\u{202F}; le compte rendu vous est rendu.",
      en: "The team answers each comment, with a reason; the report comes back to you."),
    Text(
      fr: "Rendez ce fichier dans son format. N’ajoutez ni ne retirez aucune ligne.",
      en: "Return this file in its own format. Add and remove no row."),
  ]

  // MARK: What they say

  private func answers(_ name: SheetName) -> Sheet {
    let widths = [2_200, 13_000, 3_200, 3_600, 9_000]
    let title = Text(fr: "Éléments à relire", en: "Items to read")[language]
    return Sheet(
      name, columns: widths.map { Sheet.Column(width: $0) },
      rows: [
        Sheet.Row([.text(title, .title, span: widths.count)]),
        Sheet.Row(ReviewSheet.Column.allCases.map { .text($0.name[language], .header) }),
      ] + items.map(row), header: 1..<2, frozenColumns: 1)
  }

  private func row(_ item: ReviewItem) -> Sheet.Row {
    let words = item.priorities.map { $0.name[language] }
    let vote: Sheet.Cell =
      words.isEmpty
      ? .empty()
      : .input(validation: list(words, ReviewSheet.Column.vote.name[language]))
    return Sheet.Row([
      .text(item.code.description, .label), .text(statement(of: item)),
      .text(priority(of: item)), vote, .input(),
    ])
  }

  private func priority(of item: ReviewItem) -> String {
    item.priorities.first { $0.id == item.priority }?.name[language] ?? ""
  }

  /// The title, and the statement below it.
  private func statement(of item: ReviewItem) -> String {
    guard let item = byCode[item.code], let kind = reading.template.kinds[id: item.kind] else {
      return ""
    }
    let title = reading.text(.title, of: item, kind).map(reading.plain)
    let statement = reading.text(.statement, of: item, kind).map { text in
      reading.paragraphs(text).map(\.plainText).joined(separator: "\n")
    }
    return [title, statement].compactMap(\.self).joined(separator: "\n")
  }

  /// The same as rows of CSV; the last column has the mark, so that a sheet is known again.
  func rows() -> [[String]] {
    let mark = Text(fr: "Repère (ne pas changer)", en: "Mark (do not change)")[language]
    let heads = ReviewSheet.Column.allCases.map { $0.name[language] } + [mark]
    return [heads]
      + items.map { item in
        [
          item.code.description, statement(of: item), priority(of: item), "", "", subject.mark,
        ]
      }
  }
}

/// What a round says of itself.
struct ReviewFacts {
  let subject: ReviewSubject

  init(_ subject: ReviewSubject) {
    self.subject = subject
  }

  var facts: [Cover.Fact] {
    let (round, language) = (subject.round, subject.language)
    let typography = Typography(language)
    let days: [(Text, CalendarDate?)] = [
      (Text(fr: "Ouvert le", en: "Opened on"), round.openedOn),
      (Text(fr: "Réponses jusqu’au", en: "Answers until"), round.answersUntil),
      (Text(fr: "Clos le", en: "Closed on"), round.closedOn),
    ]
    return [
      Cover.Fact(
        Text(fr: "Tour de relecture", en: "Review round")[language],
        Text(fr: "n°\u{A0}\(round.number)", en: "no. \(round.number)")[language]),
      Cover.Fact(Text(fr: "État relu", en: "State read")[language], round.baseline),
      Cover.Fact(Text(fr: "Empreinte", en: "Digest")[language], String(subject.digest.prefix(16))),
    ]
      + days.compactMap { name, day in
        day.map { Cover.Fact(name[language], typography.date($0)) }
      }
  }
}
