package import CahierModel

/// What the texts of a dossier say, gathered while each is read once.
package struct GatheredTexts: Sendable {
  /// What the rules of wording find, in the order of the texts.
  package private(set) var findings: [Finding] = []
  /// Every number with its unit, in the order of the texts.
  package private(set) var figures: [LedgerFigure] = []
  /// The lists of terms that the texts hold words of: how clauses are known.
  package private(set) var lists: Set<TermList> = []
  /// The first item that states something, by the statement in small base letters.
  package private(set) var copies: [(copy: ItemCode, original: ItemCode)] = []
  /// Texts whose two languages do not hold the same numbers.
  package private(set) var unlikeFigures: [UnlikeFigures] = []

  /// A text whose languages do not hold the same numbers.
  package struct UnlikeFigures: Hashable, Sendable {
    /// Where the text stands.
    package let place: FindingPlace
    /// The field, as people call it.
    package let part: Text?
    /// The numbers of one language that the other one lacks, as they were written.
    package let only: [Language: [String]]
  }

  private var statements: [String: ItemCode] = [:]
  private var acronyms: Set<String> = []
  private var before: (place: FindingPlace, part: Text?, text: FoldedText)?

  /// Reads every text of a dossier once.
  package init(_ texts: CheckedTexts, by rules: WordingRules) {
    let isBilingual = texts.dossier.header.languages.count > 1
    let main = texts.dossier.header.mainLanguage
    var gathered = GatheredTexts(glossary: texts.template)
    texts.forEach { text in
      let folded = rules.folded(text.text, in: text.language, as: text.role)
      gathered.take(folded, text, by: rules, isMain: text.language == main)
      if isBilingual { gathered.compare(folded, text) }
    }
    gathered.keepUndefinedAcronyms()
    self = gathered
  }

  private init(glossary template: SpecificationTemplate) {
    acronyms = Set(template.glossary.map(\.id) + template.sources.map(\.id).map { $0.uppercased() })
  }

  private mutating func take(
    _ folded: FoldedText, _ text: CheckedText, by rules: WordingRules, isMain: Bool
  ) {
    for diagnostic in rules.diagnostics(in: folded) {
      findings.append(
        Finding(diagnostic, at: text.place, part: text.part, language: text.language))
    }
    if text.role == .requirement || text.role == .prose {
      for match in folded.matches where !match.list.isLet { lists.insert(match.list) }
    }
    acronyms.formUnion(UndefinedAcronymRule.defined(in: folded))
    if folded.words.contains(where: { $0.sort == .number }) {
      figures += folded.figures(at: text.place)
    }
    if isMain, text.role == .requirement, case .item(let code) = text.place, folded.words.count > 4
    {
      if let first = statements[folded.key] {
        copies.append((code, first))
      } else {
        statements[folded.key] = code
      }
    }
  }

  /// Lays the numbers of a text against those of its other language, which comes just after.
  private mutating func compare(_ folded: FoldedText, _ text: CheckedText) {
    defer { before = (text.place, text.part, folded) }
    guard
      let before, before.place == text.place, before.part == text.part,
      before.text.language != text.language,
      let only = FigureTwins.unlike(before.text, folded)
    else { return }
    unlikeFigures.append(UnlikeFigures(place: text.place, part: text.part, only: only))
  }

  /// Keeps one finding for each acronym, and none for those that are defined anywhere.
  private mutating func keepUndefinedAcronyms() {
    var told = acronyms
    findings.removeAll { finding in
      guard finding.diagnostic.code == UndefinedAcronymRule.code else { return false }
      return !told.insert(finding.diagnostic.found ?? "").inserted
    }
  }
}

extension FoldedText {
  /// The words in small base letters: what two copies of a text have in common.
  fileprivate var key: String {
    var bytes: [UInt8] = []
    for index in words.indices {
      bytes.append(contentsOf: folded(index))
      bytes.append(UInt8(ascii: " "))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
