package import CahierModel
internal import GRDB

extension DossierReader {
  /// What the dossier is about.
  package func header() throws -> DossierHeader {
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM dossier") else {
      throw StoreError.unreadable(table: "dossier", key: "1")
    }
    let reader = RowReader(row, table: "dossier", key: "1")
    let languages = try reader.value("languages", as: String.self).split(separator: ",")
      .compactMap { Language(rawValue: String($0)) }
    guard !languages.isEmpty else { throw reader.fault }
    return DossierHeader(
      title: try title(), languages: languages, buyer: try reader.value("buyer"),
      reference: try reader.value("reference"),
      currency: try reader.currency("currency"),
      jurisdiction: try reader.word("jurisdiction", as: Jurisdiction.self),
      date: try reader.date("date"),
      procedure: try reader.optionalWord("procedure", as: ProcedureType.self),
      estimatedValueExVAT: try reader.optionalDecimal("estimatedValueExVAT"),
      durationMonths: try reader.optionalNumber("durationMonths", in: 1...Int(Int32.max)),
      revisions: try revisions())
  }

  /// The main language alone, for those who need no more.
  package func mainLanguage() throws -> Language {
    let languages = try String.fetchOne(database, sql: "SELECT languages FROM dossier") ?? ""
    return Language(rawValue: String(languages.prefix(2))) ?? .english
  }

  private func title() throws -> BilingualText {
    let rows = try Row.fetchAll(
      database, sql: "SELECT language, text FROM dossierText WHERE field = 'title'")
    return try rows.reduce(into: BilingualText()) { title, row in
      let reader = RowReader(row, table: "dossierText", key: "title")
      let language = try reader.word("language", as: Language.self)
      title[language] = try reader.value("text", as: String.self)
    }
  }

  private func revisions() throws -> [Revision] {
    try Row.fetchAll(database, sql: "SELECT * FROM revision ORDER BY position").map { row in
      let reader = try RowReader(row, table: "revision", keyColumn: "number")
      return Revision(
        number: reader.key, date: try reader.date("date"), author: try reader.value("author"),
        summary: try reader.text("summary"))
    }
  }

  /// The template that the dossier was made from.
  package func templateReference() throws -> TemplateReference {
    let row = try Row.fetchOne(
      database, sql: "SELECT templateName, templateVersion, templateDigest FROM dossier")
    guard let row else { throw StoreError.unreadable(table: "dossier", key: "1") }
    return TemplateReference(
      name: try row.decode(atIndex: 0), version: try row.decode(atIndex: 1),
      digest: try row.decode(atIndex: 2))
  }

  /// The canonical form of the template.
  package func templateForm() throws -> String {
    guard let form = try String.fetchOne(database, sql: "SELECT form FROM template") else {
      throw StoreError.unreadable(table: "template", key: "1")
    }
    return form
  }
}

extension DossierWriter {
  /// Writes what the dossier is about, in place of what it was about before.
  package func set(_ header: DossierHeader) throws {
    try database.execute(
      sql: """
        UPDATE dossier SET languages = :languages, buyer = :buyer, reference = :reference,
          currency = :currency, jurisdiction = :jurisdiction, date = :date,
          procedure = :procedure, estimatedValueExVAT = :estimate, durationMonths = :duration
        """,
      arguments: Self.arguments(of: header))
    try setTitle(header.title)
    if try reader.header().revisions != header.revisions { try setRevisions(header.revisions) }
  }

  /// Writes the one row of the dossier, and its template.
  func insert(_ header: DossierHeader, _ template: TemplateReference, form: String) throws {
    let reference: StatementArguments = [
      "templateName": template.name, "templateVersion": template.version,
      "templateDigest": template.digest,
    ]
    try database.execute(
      sql: """
        INSERT INTO dossier (id, languages, buyer, reference, currency, jurisdiction, date,
          procedure, estimatedValueExVAT, durationMonths, templateName, templateVersion,
          templateDigest)
        VALUES (1, :languages, :buyer, :reference, :currency, :jurisdiction, :date, :procedure,
          :estimate, :duration, :templateName, :templateVersion, :templateDigest)
        """,
      arguments: Self.arguments(of: header) + reference)
    try database.execute(sql: "INSERT INTO template (id, form) VALUES (1, ?)", arguments: [form])
    try setTitle(header.title)
    try setRevisions(header.revisions)
  }

  private static func arguments(of header: DossierHeader) -> StatementArguments {
    [
      "languages": header.languages.map(\.rawValue).joined(separator: ","),
      "buyer": header.buyer, "reference": header.reference,
      "currency": header.currency.description, "jurisdiction": header.jurisdiction.rawValue,
      "date": header.date.description, "procedure": header.procedure?.rawValue,
      "estimate": header.estimatedValueExVAT?.description, "duration": header.durationMonths,
    ]
  }

  private func setTitle(_ title: BilingualText) throws {
    for language in Language.allCases {
      guard let text = title[language] else {
        try database.execute(
          sql: "DELETE FROM dossierText WHERE field = 'title' AND language = ?",
          arguments: [language.rawValue])
        continue
      }
      try database.execute(
        sql: """
          INSERT INTO dossierText (field, language, text) VALUES ('title', :language, :text)
          ON CONFLICT (field, language) DO UPDATE SET text = :text WHERE text <> :text
          """,
        arguments: ["language": language.rawValue, "text": text])
    }
  }

  private func setRevisions(_ revisions: [Revision]) throws {
    try database.execute(sql: "DELETE FROM revision")
    for (position, revision) in revisions.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO revision (position, number, date, author, summaryFr, summaryEn)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          position + 1, revision.number, revision.date.description, revision.author,
          revision.summary.fr, revision.summary.en,
        ])
    }
  }
}
