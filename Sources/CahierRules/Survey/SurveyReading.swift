package import CahierModel

/// Reads the answers of a survey, column by column as somebody said, and accounts for each of them.
package struct SurveyReading {
  private let table: SurveyTable
  private let uses: [SurveyColumnUse]
  private let known: Set<String>
  private let populations: [String: String]
  private let isPersonalKept: Bool
  private let separators: [Int: Character]
  private let dayOrder: SurveyDay.Order
  private var account = SurveyAccount()
  private var seen: [String: Int] = [:]
  private var counted: [CountedAnswer: (place: Int, count: Int)] = [:]
  private var figures: [Int: [ExactDecimal]] = [:]
  private var lastDay: CalendarDate?

  /// Reads a whole survey.
  ///
  /// - Parameters:
  ///   - table: The heads and the answers.
  ///   - uses: What is read from each column.
  ///   - known: The fingerprints of answers that were taken before.
  ///   - populations: The names of the populations of the dossier.
  ///   - isPersonalKept: Whether addresses and numbers stay in texts.
  /// - Returns: What it comes to, and what became of each row and cell.
  package static func read(
    _ table: SurveyTable, as uses: [SurveyColumnUse], known: Set<String>,
    populations: [String], isPersonalKept: Bool
  ) -> SurveyAccount {
    var reading = SurveyReading(table, uses, known, populations, isPersonalKept)
    for row in table.rows { reading.read(row) }
    return reading.finished()
  }

  private init(
    _ table: SurveyTable, _ uses: [SurveyColumnUse], _ known: Set<String>,
    _ populations: [String], _ isPersonalKept: Bool
  ) {
    (self.table, self.uses, self.known) = (table, uses, known)
    self.isPersonalKept = isPersonalKept
    self.populations = Dictionary(
      populations.map { ($0.foldedForCommand, $0) }, uniquingKeysWith: { first, _ in first })
    var separators: [Int: Character] = [:]
    for (column, use) in uses.enumerated() where use == .choices {
      separators[column] = SurveyChoices.separator(of: table.rows.map { $0[column] })
    }
    self.separators = separators
    let days = uses.firstIndex(of: .date)
    dayOrder = days.map { day in SurveyDay.order(of: table.rows.map { $0[day] }) } ?? .dayFirst
  }

  // MARK: Rows

  private mutating func read(_ row: SurveyTable.Row) {
    let outcome = outcome(of: row)
    account.rows[outcome, default: 0] += 1
    let filled = row.cells.count { !$0.withoutBlanksAround.isEmpty }
    switch outcome {
    case .taken:
      noteIfShort(row)
      take(row)
    case .known:
      // Its figures still count: an indicator tells all the answers of the file.
      for column in uses.indices where uses[column] == .number { readFigure(row, column) }
      noteDay(of: row)
      account.cells[.rowAside, default: 0] += filled
    case .empty: break
    case .silent, .tooLong: account.cells[.rowAside, default: 0] += filled
    }
  }

  private mutating func outcome(of row: SurveyTable.Row) -> SurveyAccount.RowOutcome {
    if row.cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { return .empty }
    let beyond = row.cells.dropFirst(uses.count)
    if beyond.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
      account.asides.append(
        SurveyAccount.Aside(
          line: row.line, column: nil, text: beyond.first { !$0.isEmpty } ?? "",
          reason: .tooLong(found: row.cells.count, expected: uses.count)))
      return .tooLong
    }
    let saysSomething = uses.indices.contains { uses[$0].isAnswer && !row[$0].isEmpty }
    guard saysSomething else { return .silent }
    let print = fingerprint(of: row)
    if known.contains(print) { return .known }
    account.taken.append(SurveyRow(fingerprint: print, population: population(of: row)))
    return .taken
  }

  /// What an answer is known again by: all that is in it but what names people, and how many like it
  /// came before.
  private mutating func fingerprint(of row: SurveyTable.Row) -> String {
    let cells = uses.indices.filter { uses[$0] != .personal && uses[$0] != .contact }
      .map { row[$0] }
    let content = cells.map { "\($0.utf8.count):\($0)" }.joined()
    let place = seen[content, default: 0]
    seen[content] = place + 1
    return SHA256.digest(of: "\(place) \(content)").description
  }

  private mutating func noteIfShort(_ row: SurveyTable.Row) {
    guard row.cells.count < uses.count else { return }
    account.asides.append(
      SurveyAccount.Aside(
        line: row.line, column: nil, text: "",
        reason: .tooShort(found: row.cells.count, expected: uses.count)))
  }

  // MARK: Cells

  private mutating func take(_ row: SurveyTable.Row) {
    let population = population(of: row)
    if !population.isEmpty, populations[population.foldedForCommand] == nil {
      account.unknownPopulations[population, default: 0] += 1
    }
    var frame = AnswerFrame(
      population: population, date: day(of: row), theme: joined(row, .theme),
      contact: joined(row, .contact))
    noteDay(of: row)
    if frame.theme.isEmptyAnswer { frame.theme = "" }
    for column in uses.indices where !row[column].isEmpty {
      account.cells[take(row, column, frame), default: 0] += 1
    }
  }

  private mutating func take(
    _ row: SurveyTable.Row, _ column: Int, _ frame: AnswerFrame
  ) -> SurveyAccount.CellOutcome {
    let cell = row[column]
    switch uses[column] {
    case .ignored: return .ignored
    case .personal: return .personal
    case .contact, .population, .theme: return .kept
    case .date:
      if frame.date != nil { return .kept }
      return note(row, column, .notADay)
    case .number: return readFigure(row, column)
    case .text:
      if cell.isEmptyAnswer { return .noAnswer }
      account.feedback.append(frame.feedback(shown(cell), table.heads[column]))
      return .kept
    case .choice:
      if cell.isEmptyAnswer { return .noAnswer }
      count(shown(cell), column, frame)
      return .kept
    case .choices:
      let parts = SurveyChoices.parts(cell, separator: separators[column] ?? ",")
      let answers = parts.filter { !$0.isEmptyAnswer }
      // The same answer twice in a cell is one person's.
      var said: Set<String> = []
      for answer in answers where said.insert(answer.foldedForCommand).inserted {
        count(shown(answer), column, frame)
      }
      return answers.isEmpty ? .noAnswer : .kept
    }
  }

  @discardableResult
  private mutating func readFigure(
    _ row: SurveyTable.Row, _ column: Int
  ) -> SurveyAccount.CellOutcome {
    guard !row[column].isEmpty else { return .noAnswer }
    if row[column].isEmptyAnswer { return .noAnswer }
    do throws(SurveyFigure.Fault) {
      figures[column, default: []].append(try SurveyFigure.read(row[column]))
      return .kept
    } catch {
      return note(row, column, error == .ambiguous ? .ambiguousNumber : .notANumber)
    }
  }

  private mutating func note(
    _ row: SurveyTable.Row, _ column: Int, _ reason: SurveyAccount.Reason
  ) -> SurveyAccount.CellOutcome {
    account.asides.append(
      SurveyAccount.Aside(line: row.line, column: column, text: row[column], reason: reason))
    return .unreadable
  }

  /// Adds to the answers like it, of the same population, one more.
  private mutating func count(_ answer: String, _ column: Int, _ frame: AnswerFrame) {
    let key = CountedAnswer(
      column: column, answer: answer.foldedForCommand, population: frame.population)
    if let known = counted[key] {
      account.feedback[known.place].count += 1
      if let date = frame.date { account.feedback[known.place].date = date }
      return
    }
    counted[key] = (account.feedback.count, 1)
    var feedback = frame.feedback(answer, table.heads[column])
    // What several people say is nobody's.
    feedback.contact = ""
    account.feedback.append(feedback)
  }

  /// The words as they are kept: on one line, without addresses and numbers of people.
  private mutating func shown(_ cell: String) -> String {
    let line = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !isPersonalKept else { return line }
    let (text, count) = PersonalData.withoutDetails(line)
    account.detailsTakenOut += count
    return text
  }

  // MARK: What concerns the whole answer

  private func population(of row: SurveyTable.Row) -> String {
    let named = joined(row, .population)
    if named.isEmptyAnswer { return "" }
    return populations[named.foldedForCommand] ?? named
  }

  private func day(of row: SurveyTable.Row) -> CalendarDate? {
    uses.firstIndex(of: .date).flatMap { SurveyDay.read(row[$0], dayOrder) }
  }

  private mutating func noteDay(of row: SurveyTable.Row) {
    guard let day = day(of: row) else { return }
    lastDay = lastDay.map { max($0, day) } ?? day
  }

  private func joined(_ row: SurveyTable.Row, _ use: SurveyColumnUse) -> String {
    uses.indices.filter { uses[$0] == use && !row[$0].isEmpty }
      .map { row[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .joined(separator: ", ")
  }

  private func finished() -> SurveyAccount {
    var account = account
    account.dayOrder = uses.contains(.date) ? dayOrder : .dayFirst
    account.taken.sort { $0.fingerprint < $1.fingerprint }
    for column in figures.keys.sorted() {
      guard let figures = figures[column], let median = SurveyFigure.median(figures) else {
        continue
      }
      account.indicators.append(
        DraftedIndicator(
          question: table.heads[column], median: median, count: figures.count, date: lastDay))
    }
    return account
  }
}
