internal import CahierModel

/// Cells in which several answers of a list stand: `Annuaire, Recherche, Autre : "kiosque, paie"`.
package enum SurveyChoices {
  /// The answers of a cell, parted at `;` or `,` and at ends of lines; what stands in quotes or brackets
  /// is not parted.
  package static func parts(_ cell: String, separator: Character) -> [String] {
    var parts: [String] = []
    var (part, depth, isQuoted) = ("", 0, false)
    for character in cell {
      switch character {
      case "\"": isQuoted.toggle()
      case "(", "[", "«", "“": depth += 1
      case ")", "]", "»", "”": depth = max(0, depth - 1)
      default: break
      }
      if depth == 0, !isQuoted, character == separator || character.isNewline {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part]).map(\.withoutBlanksAround).filter { !$0.isEmpty }
  }

  /// What parts the answers of a column: `;` where any cell has one, else `,`.
  package static func separator(of cells: [String]) -> Character {
    cells.contains { parts($0, separator: ";").count > 1 } ? ";" : ","
  }
}
