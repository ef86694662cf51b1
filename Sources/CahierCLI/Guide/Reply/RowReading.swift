internal import CahierModel
internal import CahierRules

/// Reads one line as the parts of an answer, where it can be read in one way only.
struct RowReading {
  typealias Row = [String: PartValue]

  let reading: AnswerReading
  let parts: IdentifiedList<QuestionPart>

  /// The row that a line says, or nil where it could be several or lacks a part.
  ///
  /// Parts are separated by semicolons, or by commas where there is no semicolon; those at the end
  /// may be missing unless they are required. A line of numbers is told by its units too.
  func row(_ line: String) -> Row? {
    if let row = rowWithSIRET(line) { return row }
    let pieces = Self.pieces(of: line)
    let contradicts = zip(pieces, parts).contains { piece, part in
      part.kind == .count && named(piece).map { $0.id != part.id } ?? false
    }
    if pieces.count <= parts.count, !contradicts, let row = row(of: pieces) { return row }
    return rowOfNumbers(line) ?? nameAndRest(line) ?? rowOfTexts(pieces)
  }

  /// What is wrong with a number that was read but does not say what is asked for: another unit,
  /// another currency, a price for a year; nil where the line as a whole is not understood.
  func fault(in line: String) -> InputFault? {
    for (piece, part) in zip(Self.pieces(of: line), parts) {
      do throws(InputFault) {
        _ = try reading.part(piece, of: part, isLoose: true)
      } catch  where WordedNumber.codes.contains(error.code) {
        return error
      } catch {
        return nil
      }
    }
    return nil
  }

  /// The rows that a line says: « bureaux 290, terrain 150 », « rôle : nom ; rôle : nom », or one.
  func rows(_ line: String) -> [Row]? {
    let pieces = Self.pieces(of: line)
    if let rows = all(pieces, nameAndNumber) { return rows }
    if let rows = all(pieces, nameAndRest) { return rows }
    return row(line).map { [$0] }
  }

  private func all(_ pieces: [String], _ read: (String) -> Row?) -> [Row]? {
    let rows = pieces.compactMap(read)
    return rows.count == pieces.count && !rows.isEmpty ? rows : nil
  }

  private func row(of pieces: [String]) -> Row? {
    var row: Row = [:]
    for (piece, part) in zip(pieces, parts) {
      guard let value = try? reading.part(piece, of: part, isLoose: true).value else { return nil }
      row[part.id] = value
    }
    return isComplete(row) ? reading.completed(row, parts) : nil
  }

  /// A row of texts alone, of which the last holds the commas that are left: « Ville de X, 1, place … ».
  private func rowOfTexts(_ pieces: [String]) -> Row? {
    guard pieces.count > parts.count, parts.allSatisfy({ $0.kind == .text }) else { return nil }
    let rest = pieces.dropFirst(parts.count - 1).joined(separator: ", ")
    return row(of: pieces.prefix(parts.count - 1) + [rest])
  }

  /// Whether a row has every part that it needs.
  func isComplete(_ row: Row) -> Bool {
    parts.allSatisfy { !$0.isRequired || row[$0.id] != nil }
  }

  /// « bureaux 290 » where the first two parts are a text and a number.
  private func nameAndNumber(_ piece: String) -> Row? {
    guard
      parts.count >= 2, parts[0].kind == .text, parts[1].kind == .count,
      let digit = piece.firstIndex(where: \.isNumber), digit > piece.startIndex
    else { return nil }
    let name = piece[..<digit].trimmed
    guard !name.isEmpty, piece[digit...].allSatisfy({ $0.isNumber || $0.isWhitespace }) else {
      return nil
    }
    return row(of: [name, String(piece[digit...])])
  }

  /// A line such as « informatique : Martin », where there are two parts and the first is a choice.
  private func nameAndRest(_ piece: String) -> Row? {
    guard parts.count == 2, parts[0].kind == .choice, let colon = piece.firstIndex(of: ":") else {
      return nil
    }
    return row(of: [piece[..<colon].trimmed, piece[piece.index(after: colon)...].trimmed])
  }

  /// The pieces of a line; a comma between digits belongs to a number.
  static func pieces(of line: String) -> [String] {
    let mark: Character = line.contains(";") ? ";" : ","
    var pieces: [String] = [""]
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      let isInNumber =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
        && characters[index + 1].isNumber
      if character == mark, mark == ";" || !isInNumber {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces.map(\.trimmed).filter { !$0.isEmpty }
  }
}

// MARK: - Numbers

extension RowReading {
  /// A row of numbers alone: « 45 000 habitants, 650 agents, 14 sites », « 650 agents, 14 sites ».
  private func rowOfNumbers(_ line: String) -> Row? {
    numbers(line).flatMap { isComplete($0) ? reading.completed($0, parts) : nil }
  }

  /// The numbers that a line says with their units, in parts that are numbers alone; nil where one
  /// of them could be several.
  ///
  /// A unit that several parts share goes to the first of them that is not read yet: « 24 mois,
  /// 2 reconductions de 12 mois ».
  func numbers(_ line: String) -> Row? {
    guard parts.allSatisfy({ $0.kind == .count || $0.kind == .amount }) else { return nil }
    var row: Row = [:]
    for piece in Self.pieces(of: line).flatMap(Self.withOneNumber) {
      guard
        let part = parts(named: piece).first(where: { row[$0.id] == nil }),
        let value = try? reading.part(piece, of: part).value
      else { return nil }
      row[part.id] = value
    }
    return row.isEmpty ? nil : row
  }

  /// A piece cut where a second number begins: « 2 reconductions de », « 12 mois ».
  private static func withOneNumber(_ piece: String) -> [String] {
    var groups: [[Substring]] = [[]]
    for word in piece.split(separator: " ") {
      let group = groups[groups.count - 1]
      // Digits that follow digits are the same number: « 45 000 ».
      let beginsNumber = word.beginsWithDigit && !(group.last?.beginsWithDigit ?? false)
      if beginsNumber, group.contains(where: \.beginsWithDigit) { groups.append([]) }
      groups[groups.count - 1].append(word)
    }
    return groups.map { $0.joined(separator: " ") }
  }

  /// The only part whose label or unit a piece names.
  private func named(_ piece: String) -> QuestionPart? {
    let candidates = parts(named: piece)
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// The parts whose label or unit a piece names, in their order.
  private func parts(named piece: String) -> [QuestionPart] {
    let words = PromptWord.folded(piece).split { !$0.isLetter }.map(String.init)
    return parts.filter { part in
      reading.names(of: part).map(PromptWord.folded).contains { name in
        words.contains { Self.isSame($0, name) }
      }
    }
  }

  private static func isSame(_ word: String, _ name: String) -> Bool {
    word == name || word + "s" == name || word == name + "s"
  }
}

// MARK: - A body with its number

extension RowReading {
  /// A name, an address and a SIRET number in any place: « Ville de X, 213 500 278 00010, 12 rue … ».
  ///
  /// The number is the only piece of some 14 digits; the first other piece is the first part, the
  /// last part takes the rest, commas and all.
  private func rowWithSIRET(_ line: String) -> Row? {
    guard let number = parts.first(where: { $0.fills == .siret }) else { return nil }
    let others = parts.filter { $0.id != number.id }
    let pieces = Self.pieces(of: line)
    let places = pieces.indices.filter { place in
      SIRETNumber.digits(pieces[place]).map { (12...16).contains($0.count) } ?? false
    }
    guard
      places.count == 1, others.allSatisfy({ $0.kind == .text }),
      let digits = SIRETNumber.digits(pieces[places[0]])
    else { return nil }
    let rest = pieces.indices.filter { $0 != places[0] }.map { pieces[$0] }
    guard rest.count >= others.count, !others.isEmpty else { return nil }
    let texts =
      rest.prefix(others.count - 1) + [rest.dropFirst(others.count - 1).joined(separator: ", ")]
    var row: Row = [number.id: .text(BilingualText(digits, in: reading.language))]
    for (part, text) in zip(others, texts) {
      guard let text = try? reading.text(text) else { return nil }
      row[part.id] = .text(text)
    }
    return row
  }
}

extension Substring {
  fileprivate var beginsWithDigit: Bool { first?.isNumber ?? false }
}
