internal import CahierFormats
internal import CahierModel

/// What a document that comes back changes, as people and programs are told.
struct ReturnedPage {
  let draft: ReturnedDraft
  private let words: ReturnedWords

  init(_ draft: ReturnedDraft) {
    self.draft = draft
    words = ReturnedWords(draft: draft)
  }

  func printable(isDryRun: Bool) -> Printable {
    Printable(lines: lines, value: value(isDryRun))
  }

  // MARK: For people

  private var lines: [String] {
    var (lines, section, item): ([String], String?, String?) = ([], nil, nil)
    for proposal in draft.proposals {
      if words.section(of: proposal) != section {
        section = words.section(of: proposal)
        if !lines.isEmpty { lines.append("") }
        lines.append(section ?? "")
        item = nil
      }
      if words.name(of: proposal) != item || proposal.item == nil {
        item = words.name(of: proposal)
        lines.append("  \(item ?? "")")
      }
      lines += words.lines(of: proposal).map { "    \($0)" }
    }
    return [lines, refused, remarks, dossierOnly, summary.map(\.shown)].filter { !$0.isEmpty }
      .joined(separator: [""]).map { $0 }
  }

  private var refused: [String] {
    guard !draft.refusals.isEmpty else { return [] }
    let title = Text(
      fr: "Refusé, la raison et où cela se change", en: "Refused, why and where it is changed")
    return [title.shown] + draft.refusals.flatMap(words.lines)
  }

  private var remarks: [String] {
    let remarks = draft.outline.asides.filter { $0.kind == .remark }
    guard !remarks.isEmpty else { return [] }
    let title = Text(fr: "Commentaires dans le document", en: "Remarks in the document")
    return [title.shown]
      + remarks.map { remark in
        let place = ReturnedWords.place(.paragraph(remark.paragraph)).shown
        let who = [remark.author, remark.date.map { String($0.prefix(10)) }].compactMap(\.self)
        return "  " + ([place] + who).joined(separator: ", ") + " - \(remark.text.onOneLine)"
      }
  }

  private var dossierOnly: [String] {
    let changed = draft.resolution.onlyInDossier
    guard !changed.isEmpty else { return [] }
    let title = Text(
      fr: "Changé dans le dossier seul depuis l’export",
      en: "Changed in the dossier alone since the export")
    return [title.shown] + changed.map { "  \($0.code) - \($0.what.shown)" }
  }

  /// How many lines came to what: their sum is that of the document.
  private var summary: [Text] {
    let read = draft.lines.filter { !$0.new.isEmpty }
    func count(_ outcome: ReturnedLine.Outcome) -> Int { read.count { $0.outcome == outcome } }
    let gone = draft.lines.count { $0.new.isEmpty && !$0.old.isEmpty }
    let proposals = draft.proposals
    let all = CountedText.line.counted(read.count)
    return [
      Text(
        fr:
          "Lu\u{202F}: \(draft.name)\u{202F}; modifications proposées\u{202F}: \(proposals.count), en "
          + "conflit\u{202F}: \(draft.conflicts.count)",
        en: "Read: \(draft.name); changes proposed: \(proposals.count), in conflict: "
          + "\(draft.conflicts.count)"),
      Text(
        fr: "Inchangé\u{202F}: \(count(.same))\u{202F}; modifié ou ajouté\u{202F}: "
          + "\(count(.proposed))\u{202F}; refusé\u{202F}: \(count(.refused))\u{202F}; déjà dans le dossier\u{202F}: "
          + "\(count(.alreadyThere))\u{202F}; tables des matières\u{202F}: \(count(.index))",
        en: "Unchanged: \(count(.same)); changed or added: \(count(.proposed)); refused: "
          + "\(count(.refused)); in the dossier already: \(count(.alreadyThere)); contents: "
          + "\(count(.index))"),
      Text(
        fr:
          "En tout\u{202F}: \(all.fr), dont chacune est comptée\u{202F}; disparues du document\u{202F}: \(gone)",
        en: "In all: \(all.en), each of them counted; gone from the document: \(gone)"),
    ]
  }

  // MARK: For programs

  private func value(_ isDryRun: Bool) -> JSONValue {
    .record([
      "file": .string(draft.name), "dryRun": .boolean(isDryRun),
      "languages": .array(draft.mark.languages.map { .string($0.rawValue) }),
      "audience": .string(draft.mark.audience), "stateIsKnown": .boolean(draft.base.isKnown),
      "lines": lineCounts, "changes": .array(draft.proposals.map(value)),
      "refused": .array(draft.refusals.map(value)),
      "alreadyThere": .integer(draft.resolution.alreadyThere.count),
      "onlyInDossier": .array(
        draft.resolution.onlyInDossier.map {
          .record(["code": .string($0.code.description), "what": .text($0.what)])
        }),
      "remarks": .array(draft.outline.asides.filter { $0.kind == .remark }.map(value)),
      "recordedChanges": .integer(draft.outline.changedCount),
    ])
  }

  private var lineCounts: JSONValue {
    let read = draft.lines.filter { !$0.new.isEmpty }
    let outcomes = ReturnedLine.Outcome.allCases.map { outcome in
      JSONValue.Member(outcome.rawValue, .integer(read.count { $0.outcome == outcome }))
    }
    return .object(outcomes + [JSONValue.Member("all", .integer(read.count))])
  }

  private func value(_ proposal: ReturnedProposal) -> JSONValue {
    .record([
      "action": .string(proposal.change.action.word),
      "code": .optional(proposal.item?.code.description), "kind": .string(proposal.kind.id),
      "family": .optional(proposal.family), "field": .optional(proposal.field?.id),
      "language": .optional(proposal.change.action.language?.rawValue),
      "state": .string(proposal.state.rawValue), "old": .optional(proposal.words?.old),
      "new": .optional(proposal.words?.new), "now": .optional(proposal.now),
      "runs": .array((proposal.words?.runs ?? []).map(DifferencePage.value)),
      "texts": .array(
        proposal.change.action.added.map { .record(["field": .string($0), "text": .string($1)]) }),
      "place": .text(ReturnedWords.place(proposal.change.place)),
    ])
  }

  private func value(_ line: ReturnedLine) -> JSONValue {
    .record([
      "place": .text(ReturnedWords.place(line.place)),
      "code": .optional(line.item.flatMap(draft.code)?.description), "field": .optional(line.field),
      "old": .string(line.old), "new": .string(line.new),
      "reason": line.reason.map { .text(words.reason($0, of: line.item)) } ?? .null,
    ])
  }

  private func value(_ remark: OutlineDocument.Aside) -> JSONValue {
    .record([
      "paragraph": .integer(remark.paragraph), "author": .optional(remark.author),
      "date": .optional(remark.date), "text": .string(remark.text),
    ])
  }

  // MARK: For a spreadsheet

  /// What becomes of each line, a row each.
  var account: [[String]] {
    let names = [
      Text(fr: "Endroit", en: "Place"), Text(fr: "Élément", en: "Item"),
      Text(fr: "Champ", en: "Field"), Text(fr: "Devient", en: "Becomes"),
      Text(fr: "Exporté", en: "Exported"), Text(fr: "Lu", en: "Read"),
      Text(fr: "Raison", en: "Reason"),
    ]
    return [names.map(\.shown)]
      + draft.lines.map { line in
        [
          ReturnedWords.place(line.place).shown,
          line.item.flatMap(draft.code)?.description ?? "", line.field ?? "",
          line.outcome.name.shown, line.old, line.new,
          line.reason.map { words.reason($0, of: line.item).shown } ?? "",
        ]
      }
  }
}

extension ReturnedChange.Action {
  /// The word that programs are told.
  var word: String {
    switch self {
    case .text: "text"
    case .value: "value"
    case .addition: "addition"
    case .withdrawal: "withdrawal"
    case .move: "move"
    }
  }

  fileprivate var language: Language? {
    switch self {
    case .text(let place, _, _): place.language
    case .addition(let added): added.language
    case .value, .withdrawal, .move: nil
    }
  }

  fileprivate var added: [(String, String)] {
    guard case .addition(let added) = self else { return [] }
    return added.texts.merging(added.values) { text, _ in text }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }
}

extension ReturnedLine.Outcome {
  /// What becomes of a line, in a word or two.
  fileprivate var name: Text {
    switch self {
    case .same: Text(fr: "inchangé", en: "unchanged")
    case .proposed: Text(fr: "proposé", en: "proposed")
    case .refused: Text(fr: "refusé", en: "refused")
    case .alreadyThere: Text(fr: "déjà dans le dossier", en: "in the dossier already")
    case .index: Text(fr: "table des matières", en: "contents")
    }
  }
}
