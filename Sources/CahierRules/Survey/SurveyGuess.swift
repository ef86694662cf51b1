package import CahierModel

extension SurveyColumnUse {
  /// What a column is most likely read as, by its head and by what stands in it: a proposal that a
  /// person confirms.
  package static func guessed(head: String, cells: [String]) -> SurveyColumnUse {
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return .ignored }
    if PersonalData.isPersonal(head: head, cells: filled) { return .personal }
    let words = Set(
      head.foldedForCommand.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    if !words.isDisjoint(with: dayWords) || isMostly(filled, { SurveyDay.isDay($0) }) {
      return isMostly(filled) { SurveyDay.isDay($0) } ? .date : .ignored
    }
    if words.count <= 4, !words.isDisjoint(with: numberWords) { return .ignored }
    if words.count <= 6, !words.isDisjoint(with: populationWords) { return .population }
    if words.count <= 3, !words.isDisjoint(with: themeWords) { return .theme }
    if isMostly(filled, { (try? SurveyFigure.read($0)) != nil }) { return .number }
    return guessedWords(head, filled)
  }

  private static func guessedWords(_ head: String, _ cells: [String]) -> SurveyColumnUse {
    let separator = SurveyChoices.separator(of: cells)
    let parts = cells.map { SurveyChoices.parts($0, separator: separator) }
    let all = parts.flatMap(\.self)
    let longest = all.map(\.count).max() ?? 0
    let isSaid = ["plusieurs reponses", "several answers", "multiple"].contains {
      head.foldedForCommand.contains($0)
    }
    let repeats = all.count >= 2 * Set(all).count
    if parts.contains(where: { $0.count > 1 }), isSaid || repeats, longest <= 60 {
      return .choices
    }
    if cells.count >= 2 * Set(cells).count, cells.allSatisfy({ $0.count <= 60 }) {
      return .choice
    }
    return .text
  }

  /// Whether three in five cells are so.
  private static func isMostly(_ cells: [String], _ isSo: (String) -> Bool) -> Bool {
    cells.count(where: isSo) * 5 >= cells.count * 3
  }

  private static let dayWords: Set = [
    "horodateur", "timestamp", "date", "horodatage", "submitdate", "datestamp", "startdate",
  ]
  private static let numberWords: Set = [
    "id", "rep", "token", "jeton", "seed", "lastpage", "numero",
  ]
  private static let populationWords: Set = [
    "direction", "service", "population", "site", "departement", "department", "division",
    "categorie", "category", "profil", "profile", "metier", "pole",
  ]
  private static let themeWords: Set = ["theme", "rubrique", "sujet", "topic"]
}

extension SurveyDay {
  /// Whether a cell says a day, in whichever order.
  static func isDay(_ cell: String) -> Bool {
    guard cell.contains(where: { "/.-".contains($0) }) || cell.contains(" ") else { return false }
    return read(cell, .dayFirst) != nil || read(cell, .monthFirst) != nil
  }
}
