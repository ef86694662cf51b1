internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// What a file comes to as items of the dossier at hand.
struct SpecificationDraft {
  /// What messages and the journal call the file.
  let name: String
  /// The language that the text is written in.
  let language: Language
  /// The languages of the dossier, the main one first.
  let languages: [Language]
  let template: SpecificationTemplate
  let proposal: ProposedSpecification
  /// The items in the order of the text.
  let items: [DraftedItem]
  /// What a person should know before.
  let findings: [Diagnostic]

  /// Reads a file against the dossier.
  ///
  /// `kind` and `language`: what the person says of all items and of the text, if anything.
  init(
    file: String, kind: String?, language typed: String?, in session: Session
  ) throws(Failure) {
    let source = try Self.source(file)
    name = file == "-" ? "-" : FolderFiles.name(of: file)
    let (template, languages) = try session.read {
      (try DossierTemplate.load($0), try $0.header().languages)
    }
    (self.template, self.languages) = (template, languages)
    let told = Language(of: source.outline.letters)
    language = try Self.language(typed) ?? told ?? languages[0]
    proposal = SpecificationReading.read(source.outline, language: language)
    let kinds = DraftKinds(template)
    let only = try kind.map { (name) throws(Failure) in try Self.kind(name, template) }
    items = proposal.parts.flatMap { part in
      part.items.compactMap { DraftedItem($0, of: part, as: only, kinds) }
    }
    findings =
      source.findings + Self.findings(of: proposal, items, language, languages, at: name)
  }

  private static func source(_ file: String) throws(Failure) -> SourceText {
    let bytes = try InputBytes.read(file)
    do throws(DataError) {
      return try SourceText.read(bytes, path: file)
    } catch {
      throw Failure(error)
    }
  }

  private static func language(_ typed: String?) throws(Failure) -> Language? {
    guard let typed else { return nil }
    if let language = Language(rawValue: typed) { return language }
    throw Failure(
      Diagnostic(
        .error, "IMPORT-006",
        Text(fr: "cette langue n’est pas connue", en: "this language is not known"),
        at: [Text(same: "--text-language")], found: typed,
        expected: Text(fr: "fr ou en", en: "fr or en")), status: .usage)
  }

  private static func kind(
    _ name: String, _ template: SpecificationTemplate
  ) throws(Failure) -> ItemKind {
    let (kind, kinds) = (try template.kind(named: name), DraftKinds(template).all)
    if kinds.contains(where: { $0.id == kind.id }) { return kind }
    throw Failure(
      Diagnostic(
        .error, "IMPORT-007",
        Text(
          fr: "les éléments de cette sorte n’ont pas d’énoncé",
          en: "items of this kind have no statement"), at: [Text(same: "--kind")],
        found: name,
        expected: .joined(
          kinds.map { Text(fr: $0.noun(.french), en: $0.noun(.english)) })), status: .usage)
  }

  /// What follows once the items are there.
  var next: [Text] {
    let open = items.filter { !$0.isFamilyNamed }
    let families =
      open.isEmpty
      ? []
      : [
        Text(
          fr: "\(open.count) à ranger\u{202F}: rien dans le texte ne dit leur famille.",
          en: "\(open.count) to be sorted: nothing in the text tells their family.")
      ]
    return families + [
      Text(
        fr:
          "À relire ensuite\u{202F}: priorités et rôles (aucun n’est éliminatoire). cahier suivant",
        en: "To read over next: priorities and roles (none is a knock-out). cahier next")
    ]
  }

  /// That a file has nothing that an item can be made of.
  var nothingFound: Failure {
    Failure(
      Diagnostic(
        .error, "IMPORT-008",
        Text(
          fr: "aucune phrase, liste ni ligne de tableau ne demande quelque chose",
          en: "no sentence, list or row of a table asks for anything"), at: [Text(same: name)],
        remedies: [
          Text(
            fr:
              "Pour une liste sans « doit » ni titre\u{202F}: un tableau avec les colonnes Exigence et Priorité.",
            en:
              "For a list without “shall” or headings: a table with the columns Requirement and Priority."
          )
        ]), status: .data)
  }
}

extension SpecificationDraft {
  private static func findings(
    of proposal: ProposedSpecification, _ items: [DraftedItem], _ language: Language,
    _ languages: [Language], at name: String
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if proposal.changedCount > 0 {
      findings.append(
        Diagnostic(
          .note, "IMPORT-009",
          Text(
            fr: "des modifications enregistrées sont lues comme acceptées, dans "
              + "\(proposal.changedCount) paragraphes",
            en: "recorded changes are read as accepted, in \(proposal.changedCount) paragraphs"),
          at: [Text(same: name)]))
    }
    if !languages.contains(language) {
      findings.append(
        Diagnostic(
          .warning, "IMPORT-010",
          Text(
            fr: "le texte est dans une langue que le dossier n’a pas",
            en: "the text is in a language that the dossier has not"), at: [Text(same: name)],
          found: language.rawValue,
          expected: Text(same: languages.map(\.rawValue).joined(separator: ", ")),
          remedies: [
            Text(
              fr:
                "Si c’est faux\u{202F}: --text-language \(languages[0].rawValue). Sinon, ajouter la langue "
                + "au dossier\u{202F}: cahier en-tête modifier --languages …",
              en:
                "If that is wrong: --text-language \(languages[0].rawValue). Else add the language to "
                + "the dossier: cahier header edit --languages …")
          ]))
    }
    return findings
  }
}

extension OutlineDocument {
  /// Some of the letters of the text, enough to tell its language.
  fileprivate var letters: String {
    var letters = ""
    for block in blocks where letters.utf8.count < 100_000 {
      switch block {
      case .paragraph(let paragraph): letters += paragraph.text + "\n"
      case .table(let table):
        for row in table.rows.prefix(200) {
          letters += row.cells.map(\.text).joined(separator: " ") + "\n"
        }
      }
    }
    return letters
  }
}

/// An item of a text as one of the dossier's.
struct DraftedItem {
  let item: ProposedItem
  let part: ProposedPart
  let kind: ItemKind
  let family: String?
  /// Whether words of the text name the family, or there is none to name.
  let isFamilyNamed: Bool

  init?(
    _ item: ProposedItem, of part: ProposedPart, as only: ItemKind?, _ kinds: DraftKinds
  ) {
    guard let kind = only ?? kinds.kind(for: item.concept) else { return nil }
    let family = kinds.family(of: item, under: part.headings, kind: kind)
    (self.item, self.part, self.kind) = (item, part, kind)
    (self.family, isFamilyNamed) = (family?.id, family?.isNamed ?? true)
  }

  /// Puts the item at the end of its kind.
  func add(to writer: DossierWriter, _ draft: SpecificationDraft) throws -> ItemCode {
    let making = ItemMaking(
      kind: kind, template: draft.template, languages: draft.languages, writer: writer)
    return try making.add(mayLack: true) { item in
      item.family = family
      self.item.fill(&item, of: kind, in: draft.template, language: language(draft))
    }
  }

  /// The language of the text where the dossier has it, else the main one of the dossier.
  private func language(_ draft: SpecificationDraft) -> Language {
    draft.languages.contains(draft.language) ? draft.language : draft.languages[0]
  }
}
