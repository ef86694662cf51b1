internal import CahierDocuments
internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// What a document that comes back proposes to the dossier at hand.
struct ReturnedDraft {
  /// What messages and the journal call the file.
  let name: String
  let mark: ReturnMark
  let base: ReturnedBase
  let outline: OutlineDocument
  let resolution: ReturnedResolution
  /// What became of each line, with what was refused since.
  let lines: [ReturnedLine]
  /// What a person should know before.
  let findings: [Diagnostic]
  /// The codes of the items that were printed.
  private let codes: [ItemID: ItemCode]
  /// How many items were printed.
  let itemCount: Int
  /// How many of them are in the document no more.
  let missingCount: Int

  var proposals: [ReturnedProposal] { resolution.proposals }
  var refusals: [ReturnedLine] { lines.filter { $0.outcome == .refused } }
  var conflicts: [ReturnedProposal] { proposals.filter { $0.state == .conflict } }

  /// Whether so much is gone that the file may be damaged, and not what somebody meant.
  var isMostlyGone: Bool { missingCount > 3 && missingCount * 3 > itemCount }

  /// Reads a file against the dossier.
  ///
  /// - Throws: ODF, XML, ZIP, IMPORT and RETURN codes for a file that cannot be read, or is of another
  ///   dossier.
  init(file: String, in session: Session) throws(Failure) {
    name = file == "-" ? "-" : FolderFiles.name(of: file)
    let source = try Self.source(file)
    (mark, outline) = (source.mark, source.outline)
    base = try ReturnedBase(mark, in: session)
    let printed = try session.reporting(file) { [base, mark] in
      try PrintedSpecification(
        base.old, languages: mark.languages, part: mark.part, limit: SectionedExport.itemLimit)
    }
    let units = outline.units
    try Self.requireOwn(units, printed.document, base, name)
    let reading = ReturnedReading.read(
      units, against: printed.document, kinds: base.template.kinds,
      language: { Language(of: $0) }, reason: printed.reason)
    resolution = ReturnedResolution(reading.changes, base, language: mark.languages[0])
    lines = resolution.settled(reading.lines)
    codes = Dictionary(
      base.old.dossier.items.map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first })
    itemCount = printed.document.items.count
    missingCount = reading.changes.count { $0.action == .withdrawal }
    findings = Self.findings(reading, outline, base, codes, at: name)
  }

  func code(_ id: ItemID) -> ItemCode? { codes[id] }

  private static func source(_ file: String) throws(Failure) -> ReturnedFile {
    let bytes = try InputBytes.read(file)
    do throws(DataError) {
      return try ReturnedFile.read(bytes, path: file)
    } catch {
      throw Failure(error)
    }
  }

  /// Refuses a document that has no item of the dossier, and is of no state that it ever had.
  private static func requireOwn(
    _ units: [TextUnit], _ printed: PrintedDocument, _ base: ReturnedBase, _ name: String
  ) throws(Failure) {
    let own = Set(base.now.items.map(\.id)).union(printed.items.map(\.id))
    let found = units.flatMap(\.ids)
    if found.contains(where: own.contains) || base.isKnown && found.isEmpty { return }
    throw Failure(.otherDossier(name), status: .data)
  }

  private static func findings(
    _ reading: ReturnedReading, _ outline: OutlineDocument, _ base: ReturnedBase,
    _ codes: [ItemID: ItemCode], at name: String
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if !base.isKnown { findings.append(.unknownState(name)) }
    if !reading.withoutBookmark.isEmpty {
      let list = reading.withoutBookmark.compactMap { codes[$0] }
      findings.append(.withoutBookmark(ItemCode.listed(list), name))
    }
    if outline.changedCount > 0 { findings.append(.pendingChanges(outline.changedCount, name)) }
    return findings
  }
}

extension Diagnostic {
  static func unknownAudience(_ word: String) -> Diagnostic {
    Diagnostic(
      .error, "RETURN-002",
      Text(
        fr: "ce document vient d’une autre version de Cahier, ou sa marque a été modifiée",
        en: "this document is of another version of Cahier, or its mark was changed"),
      found: String(word.prefix(100)))
  }

  fileprivate static func otherDossier(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "RETURN-003",
      Text(
        fr: "ce document est celui d’un autre dossier\u{202F}: aucun de ses éléments n’est ici",
        en: "this document is of another dossier: none of its items is here"),
      at: [Text(same: name)],
      remedies: [
        Text(
          fr: "Nommer le dossier d’où il vient\u{202F}: --dossier FICHIER.cahier",
          en: "Name the dossier that it comes from: --dossier FILE.cahier")
      ])
  }

  fileprivate static func unknownState(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning, "RETURN-004",
      Text(
        fr: "l’état du dossier dont ce document a été exporté n’est plus connu",
        en: "the state of the dossier that this document was exported from is not known any more"),
      at: [Text(same: name)],
      remedies: [
        Text(
          fr:
            "Il est comparé à l’état présent\u{202F}: relire aussi ce que le dossier a changé depuis, qui "
            + "paraît comme une modification du document.",
          en: "It is compared with the present state: read over, too, what the dossier has changed "
            + "since, which shows as a change of the document.")
      ])
  }

  fileprivate static func withoutBookmark(_ codes: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .note, "RETURN-005",
      Text(
        fr: "des signets ont disparu\u{202F}: ces éléments sont reconnus à leur code",
        en: "bookmarks are gone: these items are known by their codes"),
      at: [Text(same: name)], found: codes)
  }

  fileprivate static func pendingChanges(_ count: Int, _ name: String) -> Diagnostic {
    let paragraphs = CountedText.paragraph.counted(count)
    return Diagnostic(
      .note, "RETURN-006",
      Text(
        fr: "des modifications enregistrées sont lues comme acceptées, dans \(paragraphs.fr)",
        en: "recorded changes are read as accepted, in \(paragraphs.en)"),
      at: [Text(same: name)])
  }

  static func mostlyGone(_ count: Int, of all: Int, _ name: String) -> Diagnostic {
    Diagnostic(
      .warning, "RETURN-007",
      Text(
        fr: "\(count) éléments sur \(all) manquent dans ce document, qui est peut-être abîmé",
        en: "\(count) items of \(all) are missing in this document, which may be damaged"),
      at: [Text(same: name)],
      remedies: [
        Text(
          fr:
            "Aucun n’est retiré d’un coup\u{202F}: répondre «\u{202F}détail\u{202F}», ou les retirer "
            + "par «\u{202F}cahier élément retirer\u{202F}».",
          en: "None is taken out at one go: answer “detail”, or take them out with “cahier item "
            + "remove”.")
      ])
  }
}
