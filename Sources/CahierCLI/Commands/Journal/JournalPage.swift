internal import CahierFormats
internal import CahierModel

/// Lines of the journal with what each of them changed.
struct JournalPage {
  /// A line, and the rows that it touched: nil where a purge emptied them.
  struct Line {
    let entry: JournalEntry
    var changes: [NamedChange]?
  }

  let lines: [Line]
  let words: JournalWords
  private var language: Language { words.language }

  /// More rows of a change than people read: the form for programs has them all.
  private static let mostRows = 12
  /// More characters of a value than people read.
  private static let mostCharacters = 80

  var shown: [String] {
    lines.flatMap { line in [head(line.entry)] + rows(of: line).map { "    \($0)" } }
  }

  private func head(_ entry: JournalEntry) -> String {
    let undoes = entry.undoes.map { " (\($0))" } ?? ""
    let subject = words.subject(entry)
    return ["\(entry.sequence)", entry.at, entry.who, words.action(entry) + undoes, subject]
      .filter { !$0.isEmpty }.map(\.onOneLine).joined(separator: "  ")
  }

  private func rows(of line: Line) -> [String] {
    guard let changes = line.changes else {
      return [Text(fr: "contenu purgé", en: "content purged")[language]]
    }
    let rest = changes.count - Self.mostRows
    guard rest > 1 else { return changes.map(row) }
    return changes.prefix(Self.mostRows).map(row) + [
      Text(
        fr: "… et \(rest) autres lignes\u{202F}: --format json les donne toutes",
        en: "… and \(rest) more rows: --format json gives them all")[language]
    ]
  }

  /// `changed, field of BF-001 Priority: “essential” → “useful”`.
  private func row(_ named: NamedChange) -> String {
    let change = named.change
    let identity = JournalTable.identity(of: change.table)
    let own = change.table == "item" ? named.items : []
    let names =
      own
      + identity.compactMap { words.identity($0, of: named) }.filter { !$0.isEmpty }
      .map(\.onOneLine)
    let subject = [JournalTable.name(of: change.table)[language], names.joined(separator: " ")]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let values = change.changed.filter { column, _, after in
      !JournalTable.isHidden(column, of: change.table) && !identity.contains(column)
        && (change.before != nil || after != "")
    }.map { column, before, after in
      value(
        words.column(column, of: change.table), before.map { words.value($0, column, of: named) },
        after.map { words.value($0, column, of: named) })
    }
    // What was typed is no row that came or went.
    let what =
      change.table == ChangeNote.typedName ? subject : "\(verb(change)[language]), \(subject)"
    return values.isEmpty
      ? what : Typography(language).label(what) + " " + values.joined(separator: ", ")
  }

  private func verb(_ change: RowChange) -> Text {
    switch (change.before, change.after) {
    case (nil, _): Text(fr: "ajouté", en: "added")
    case (_, nil): Text(fr: "retiré", en: "removed")
    default: Text(fr: "modifié", en: "changed")
    }
  }

  private func value(_ column: String, _ before: String?, _ after: String?) -> String {
    switch (before.map(quoted), after.map(quoted)) {
    case (let before?, let after?): "\(column)\(before) → \(after)"
    case (let before?, nil):
      "\(column)\(before) → " + Text(fr: "rien", en: "nothing")[language]
    case (nil, let after?): "\(column)\(after)"
    case (nil, nil): column
    }
  }

  private func quoted(_ text: String) -> String {
    let line = text.onOneLine
    let cut = line.count > Self.mostCharacters ? line.prefix(Self.mostCharacters) + "…" : line
    return Text(fr: "« \(cut) »", en: "“\(cut)”")[language]
  }

  var value: JSONValue {
    .array(
      lines.map { line in
        .record([
          "sequence": .integer(line.entry.sequence), "at": .string(line.entry.at),
          "who": .string(line.entry.who), "action": .string(line.entry.action),
          "subject": .string(line.entry.subject),
          "undoes": line.entry.undoes.map(JSONValue.integer) ?? .null,
          "changes": line.changes.map { .array($0.map(json)) } ?? .null,
        ])
      })
  }

  private func json(_ named: NamedChange) -> JSONValue {
    let change = named.change
    func row(_ row: RowChange.Row?) -> JSONValue {
      row.map { .object($0.map { .init($0.key, $0.value.json) }) } ?? .null
    }
    return .record([
      "table": .string(change.table),
      "items": .array(named.items.map { .string($0) }),
      "offer": .optional(named.name("offer")), "before": row(change.before),
      "after": row(change.after),
    ])
  }
}
