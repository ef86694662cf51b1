internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// A survey that was read, and what is made of each of its columns.
struct SurveyDraft {
  /// What messages and the journal call the file.
  let file: String
  let source: SurveyFile
  /// The name under which the columns are remembered.
  let survey: String
  /// Whether the dossier knew these columns already.
  let isRemembered: Bool
  /// What is read from each column.
  var uses: [SurveyColumnUse]
  /// The answers that were taken by earlier imports.
  let known: Set<String>
  /// The names of the populations of the dossier.
  let populations: [String]
  let isPersonalKept: Bool
  let template: SpecificationTemplate
  /// The languages of the dossier, the main one first.
  let languages: [Language]

  var table: SurveyTable { source.table }

  /// What becomes of the survey as its columns are read now.
  var account: SurveyAccount {
    SurveyReading.read(
      table, as: uses, known: known, populations: populations, isPersonalKept: isPersonalKept)
  }

  /// The survey as it is remembered, with the answers of an account.
  func remembered(_ account: SurveyAccount) -> Survey {
    Survey(
      name: survey,
      columns: zip(table.heads, uses).map { SurveyColumn(head: $0, use: $1) },
      rows: account.taken)
  }
}

/// What a command says of the reading of a survey.
struct SurveyOrders {
  var file: String
  var sheet: String?
  /// The name under which the columns are remembered.
  var name: String?
  /// What is read from single columns, as typed: `3=text`.
  var columns: [String]
  var isPersonalKept: Bool
}

extension SurveyDraft {
  /// Reads a file against the dossier: its columns as they were read before, else as they look, else
  /// as the command says.
  init(_ orders: SurveyOrders, in session: Session) throws(Failure) {
    let source = try Self.source(orders)
    let scene = try session.read { reader in
      (
        template: try DossierTemplate.loadWithoutShelves(reader),
        languages: try reader.header().languages, surveys: try reader.surveys(),
        populations: try reader.items(ItemQuery(kind: FeedbackKinds.population))
      )
    }
    _ = try FeedbackKinds(scene.template)
    let heads = source.table.heads
    let known = scene.surveys.first { $0.columns.map(\.head) == heads }
    let name = try Self.name(orders, known, scene.surveys)
    var uses =
      known?.columns.map(\.use)
      ?? heads.indices.map { column in
        .guessed(head: heads[column], cells: source.table.rows.map { $0[column] })
      }
    if orders.isPersonalKept { uses = uses.map { $0 == .personal ? .contact : $0 } }
    if !orders.isPersonalKept { uses = uses.map { $0 == .contact ? .personal : $0 } }
    for order in orders.columns {
      let (column, use) = try SurveyColumnOrder.read(order, heads: heads)
      uses[column] = use
    }
    self.init(
      file: orders.file == "-" ? "-" : FolderFiles.name(of: orders.file), source: source,
      survey: name, isRemembered: known != nil, uses: uses,
      known: Set((known?.rows ?? []).map(\.fingerprint)),
      populations: scene.populations.map {
        ($0.texts["title"] ?? BilingualText()).preferring(scene.languages[0])
      },
      isPersonalKept: orders.isPersonalKept, template: scene.template,
      languages: scene.languages)
  }

  private static func source(_ orders: SurveyOrders) throws(Failure) -> SurveyFile {
    let bytes = try InputBytes.read(orders.file)
    do throws(DataError) {
      return try SurveyFile.read(bytes, path: orders.file, sheet: orders.sheet)
    } catch {
      throw Failure(error)
    }
  }

  /// The name of the survey: that which the dossier has, else the one that was typed, else that of the
  /// file.
  private static func name(
    _ orders: SurveyOrders, _ known: Survey?, _ surveys: [Survey]
  ) throws(Failure) -> String {
    let typed = try orders.name.map { name throws(Failure) in try TypedText.line(name, at: "--map")
    }
    if let known {
      guard let typed, typed != known.name else { return known.name }
      throw .usage(
        "SURVEY-016",
        Text(
          fr: "ces colonnes sont déjà connues sous un autre nom",
          en: "these columns are known under another name already"), found: typed,
        expected: Text(same: known.name))
    }
    let last = orders.file.split(separator: "/").last.map(String.init) ?? "-"
    let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    let name = typed ?? (stem.isEmpty || stem == "-" ? "1" : stem.composed)
    guard surveys.contains(where: { $0.name == name }) else { return name }
    if typed != nil {
      throw .usage(
        "SURVEY-016",
        Text(
          fr: "ce nom est celui d’une enquête qui a d’autres colonnes",
          en: "this is the name of a survey that has other columns"), found: name)
    }
    let taken = Set(surveys.map(\.name))
    return (2...).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0) } ?? name
  }
}

/// `--column "Votre direction=population"`, or a column by its number.
enum SurveyColumnOrder {
  static func read(
    _ order: String, heads: [String]
  ) throws(Failure) -> (column: Int, use: SurveyColumnUse) {
    guard let mark = order.lastIndex(of: "=") else { throw noUse(order) }
    let head = order[..<mark].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let use = SurveyColumnUse(typed: String(order[order.index(after: mark)...])) else {
      throw noUse(order)
    }
    let folded = CommandAliases.folded(head)
    let exact = heads.firstIndex { CommandAliases.folded($0) == folded }
    if let exact { return (exact, use) }
    if let number = Int(head), heads.indices.contains(number - 1) { return (number - 1, use) }
    let beginning = heads.indices.filter { CommandAliases.folded(heads[$0]).hasPrefix(folded) }
    if beginning.count == 1, !folded.isEmpty { return (beginning[0], use) }
    throw .usage(
      "SURVEY-005",
      Text(fr: "le fichier n’a pas cette colonne", en: "the file has no such column"),
      at: [Text(same: "--column")], found: head,
      expected: Text(
        fr: "un numéro de 1 à \(heads.count), ou un nom de colonne",
        en: "a number from 1 to \(heads.count), or the head of a column"))
  }

  private static func noUse(_ order: String) -> Failure {
    .usage(
      "SURVEY-006",
      Text(
        fr: "ceci ne dit pas comment lire une colonne",
        en: "this does not say how to read a column"), at: [Text(same: "--column")], found: order,
      expected: Text(fr: "COLONNE=", en: "COLUMN=") + SurveyColumnUse.list)
  }
}
