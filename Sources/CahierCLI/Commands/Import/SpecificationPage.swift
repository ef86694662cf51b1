internal import CahierFormats
internal import CahierModel
internal import CahierRules

/// What a text comes to as a specification, as people and programs are told.
struct SpecificationPage {
  let draft: SpecificationDraft

  init(_ draft: SpecificationDraft) {
    self.draft = draft
  }

  func printable(isDryRun: Bool) -> Printable {
    Printable(lines: lines, value: value(isDryRun))
  }

  // MARK: For people

  private var lines: [String] {
    var (lines, headings): ([String], [String]?) = ([], nil)
    for item in draft.items {
      if item.part.headings != headings {
        headings = item.part.headings
        if !lines.isEmpty { lines.append("") }
        lines.append(Self.title(item.part.headings))
      }
      lines += Self.lines(of: item)
    }
    return lines + (lines.isEmpty ? [] : [""]) + summary.map(\.shown)
  }

  static func title(_ headings: [String]) -> String {
    headings.isEmpty
      ? Text(fr: "(sans titre)", en: "(no heading)").shown : headings.joined(separator: " > ")
  }

  /// An item in two lines: what it would be and its title, then its words and their place.
  static func lines(of drafted: DraftedItem) -> [String] {
    let kind = drafted.kind.name.one.shown
    let place = drafted.part.place.words.shown
    return [
      "  \(kind), \(drafted.item.force.name.shown) - \(drafted.item.title)",
      "    \(drafted.item.statement.onOneLine) (\(place))",
    ]
  }

  /// How many paragraphs came to what: their sum is that of the text.
  var summary: [Text] {
    let proposal = draft.proposal
    let counts = proposal.counts
    func count(_ outcome: ProposedPart.Outcome) -> Int { counts[outcome, default: 0] }
    let items = CountedText.item.counted(draft.items.count)
    let parts = CountedText.paragraph.counted(count(.item))
    let all = CountedText.paragraph.counted(proposal.paragraphCount)
    return [
      Text(fr: "Lu\u{202F}: \(draft.name), ", en: "Read: \(draft.name), ") + language,
      Text(
        fr:
          "Proposé\u{202F}: \(items.fr), de \(parts.fr), et \(count(.lead)) qui introduisent des listes",
        en: "Proposed: \(items.en), of \(parts.en), and \(count(.lead)) that begin lists"),
      Text(
        fr:
          "Titres\u{202F}: \(count(.heading))\u{202F}; noms de colonnes\u{202F}: \(count(.columns))",
        en: "Headings: \(count(.heading)); names of columns: \(count(.columns))"),
      Text(
        fr:
          "Resté du texte\u{202F}: \(count(.text))\u{202F}; tables des matières et index\u{202F}: "
          + "\(count(.index))\u{202F}; vides\u{202F}: \(proposal.emptyCount)",
        en: "Left as text: \(count(.text)); contents and indexes: \(count(.index)); empty: "
          + "\(proposal.emptyCount)"),
      Text(
        fr: "En tout\u{202F}: \(all.fr), dont chacun est compté",
        en: "In all: \(all.en), each of them counted"),
    ] + asides
  }

  private var language: Text {
    draft.language == .french
      ? Text(fr: "en français", en: "in French") : Text(fr: "en anglais", en: "in English")
  }

  private var asides: [Text] {
    let asides = draft.proposal.asides
    guard !asides.isEmpty else { return [] }
    func count(_ kind: OutlineDocument.Aside.Kind) -> Int { asides.count { $0.kind == kind } }
    return [
      Text(
        fr:
          "À côté du texte\u{202F}: \(count(.footnote)) notes, \(count(.remark)) commentaires, \(count(.drawing)) images",
        en:
          "Beside the text: \(count(.footnote)) notes, \(count(.remark)) remarks, \(count(.drawing)) pictures"
      )
    ]
  }

  // MARK: For programs

  private func value(_ isDryRun: Bool) -> JSONValue {
    .record([
      "file": .string(draft.name), "language": .string(draft.language.rawValue),
      "dryRun": .boolean(isDryRun),
      "paragraphs": paragraphs,
      "items": .array(draft.items.map(Self.value)),
    ])
  }

  private var paragraphs: JSONValue {
    let proposal = draft.proposal
    let outcomes = ProposedPart.Outcome.allCases.map { outcome in
      JSONValue.Member(outcome.rawValue, .integer(proposal.counts[outcome, default: 0]))
    }
    return .object(
      outcomes + [
        JSONValue.Member("empty", .integer(proposal.emptyCount)),
        JSONValue.Member("all", .integer(proposal.paragraphCount)),
        JSONValue.Member("changed", .integer(proposal.changedCount)),
      ])
  }

  private static func value(_ drafted: DraftedItem) -> JSONValue {
    .record([
      "kind": .string(drafted.kind.id), "family": .optional(drafted.family),
      "familyIsNamed": .boolean(drafted.isFamilyNamed), "title": .string(drafted.item.title),
      "statement": .string(drafted.item.statement),
      "force": .string("\(drafted.item.force)"), "code": .optional(drafted.item.sourceCode),
      "headings": .array(drafted.part.headings.map(JSONValue.string)),
      "place": .text(drafted.part.place.words),
    ])
  }

  // MARK: For a spreadsheet

  /// What becomes of each part and of what stands beside the text, a row each, with its words.
  var account: [[String]] {
    let names = [
      Text(fr: "Endroit", en: "Place"), Text(fr: "Sous le titre", en: "Under the heading"),
      Text(fr: "Devient", en: "Becomes"), Text(fr: "Texte", en: "Text"),
    ]
    let parts = draft.proposal.parts.map { part in
      [
        part.place.words.shown, part.headings.joined(separator: " > "), part.outcome.name.shown,
        part.text,
      ]
    }
    let asides = draft.proposal.asides.map { aside in
      [PartPlace.paragraph(aside.paragraph).words.shown, "", aside.kind.name.shown, aside.text]
    }
    return [names.map(\.shown)] + parts + asides
  }
}

extension SentenceForce {
  /// How far words bind, in a word or two.
  fileprivate var name: Text {
    switch self {
    case .binding: Text(fr: "obligation", en: "obligation")
    case .desired: Text(fr: "souhait", en: "wish")
    case .permitted: Text(fr: "possibilité", en: "possibility")
    case .stated: Text(fr: "énoncé sans verbe d’obligation", en: "stated with no verb that binds")
    }
  }
}

extension ProposedPart.Outcome {
  /// What becomes of a part, in a word or two.
  fileprivate var name: Text {
    switch self {
    case .heading: Text(fr: "titre", en: "heading")
    case .item: Text(fr: "élément", en: "item")
    case .lead: Text(fr: "introduction d’une liste", en: "lead of a list")
    case .columns: Text(fr: "noms de colonnes", en: "names of columns")
    case .text: Text(fr: "texte", en: "text")
    case .index: Text(fr: "table des matières ou index", en: "contents or index")
    }
  }
}

extension OutlineDocument.Aside.Kind {
  /// What stands beside the text, in a word.
  fileprivate var name: Text {
    switch self {
    case .footnote: Text(fr: "note", en: "note")
    case .remark: Text(fr: "commentaire", en: "remark")
    case .drawing: Text(fr: "image", en: "picture")
    }
  }
}
