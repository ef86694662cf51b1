internal import CahierModel

/// Which columns of a table hold what of a requirement, told by their names.
struct RequirementColumns {
  /// What a column may hold.
  enum Content: CaseIterable {
    case code, title, statement, priority
  }

  /// The row in which the names stand.
  let header: OutlineTable.Row
  private let columns: [Content: Int]

  /// Finds the names of the columns among the first rows, or returns nil for a table of other things.
  init?(_ table: OutlineTable) {
    for row in table.rows.prefix(6) {
      let columns = Self.columns(of: row)
      let tells = columns[.statement] != nil || columns[.title] != nil
      if tells, columns.count >= 2 {
        (header, self.columns) = (row, columns)
        return
      }
    }
    return nil
  }

  /// The text of a row in the column of a content, without blanks around; empty where none is.
  subscript(_ content: Content, row: OutlineTable.Row) -> String {
    guard let column = columns[content] else { return "" }
    return Self.trimmed(row[column])
  }

  /// The columns that no field is for, each as « Name: text ».
  func others(of row: OutlineTable.Row) -> [String] {
    row.cells.filter { cell in !columns.values.contains(cell.column) }.map { cell in
      let name = Self.trimmed(header[cell.column])
      return name.isEmpty ? cell.text : "\(name): \(cell.text)"
    }
  }

  /// How far the word of the column of priorities binds; nil for one that says nothing.
  func force(of row: OutlineTable.Row) -> SentenceForce? {
    let word = DraftWords(self[.priority, row]).folded.first ?? ""
    return Self.forces.first { $0.words.contains(word) }?.force
  }

  private static let forces: [(force: SentenceForce, words: Set<String>)] = [
    (
      .binding,
      [
        "must", "m", "obligatoire", "indispensable", "imperatif", "imperative", "haute", "high",
        "mandatory", "essential", "essentiel", "essentielle", "critical", "critique", "p1", "1",
        "shall", "eliminatoire", "requis", "exige",
      ]
    ),
    (
      .desired,
      [
        "should", "s", "important", "importante", "moyenne", "medium", "p2", "2", "souhaite",
        "attendu", "attendue", "recommande",
      ]
    ),
    (
      .permitted,
      [
        "could", "c", "souhaitable", "facultatif", "facultative", "optionnel", "optionnelle",
        "option", "low", "basse", "faible", "p3", "3", "optional", "nice", "may", "desirable",
      ]
    ),
  ]

  private static func columns(of row: OutlineTable.Row) -> [Content: Int] {
    var columns: [Content: Int] = [:]
    for content in Content.allCases {
      let cell = row.cells.first { cell in
        cell.text.utf8.count <= 60 && !columns.values.contains(cell.column)
          && names[content, default: []].contains(DraftWords(cell.text).key)
      }
      columns[content] = cell?.column
    }
    return columns
  }

  private static let names: [Content: Set<String>] = [
    .code: [
      "code", "id", "ref", "reference", "n", "no", "numero", "number", "uid", "identifiant",
      "identifier", "req id", "requirement id", "n exigence", "ref exigence", "id exigence",
      "key", "cle", "repere", "index",
    ],
    .title: [
      "titre", "intitule", "libelle", "title", "name", "nom", "objet", "designation", "summary",
      "resume", "header", "fonction", "fonctionnalite", "theme",
    ],
    .statement: [
      "exigence", "exigences", "besoin", "besoins", "description", "enonce", "requirement",
      "requirements", "statement", "text", "texte", "detail", "details", "specification",
      "description de l exigence", "description du besoin", "besoin fonctionnel", "attendu",
      "attendus", "contrainte", "question", "user story", "requirement description",
      "fonctionnalites", "fonctionnalite attendue", "fonctionnalites attendues",
    ],
    .priority: [
      "priorite", "priority", "importance", "moscow", "niveau d exigence", "niveau", "criticite",
      "caractere", "obligation", "level", "type d exigence",
    ],
  ]

  private static func trimmed(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: \.isLineEnd)
      .map { String($0.drop(while: \.isWhiteSpace)) }.joined(separator: "\n")
  }
}
