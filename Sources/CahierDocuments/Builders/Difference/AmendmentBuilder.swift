package import CahierModel

/// What a document on an amendment says besides what was replaced.
package struct AmendmentNotice: Sendable {
  /// What was recorded of it.
  package var amendment: Amendment
  /// What the law has to say of the time limit, sentence by sentence; kept out of what tenderers get.
  package var findings: [String]

  package init(amendment: Amendment, findings: [String]) {
    self.amendment = amendment
    self.findings = findings
  }
}

/// The document on an amendment: for each thing that was replaced, the old words and the new.
struct AmendmentBuilder {
  private let subject: DifferenceSubject
  private let notice: AmendmentNotice
  private let reading: DossierReading
  private var language: Language { subject.language }
  private var amendment: Amendment { notice.amendment }

  init(_ subject: DifferenceSubject, _ notice: AmendmentNotice) {
    self.subject = subject
    self.notice = notice
    reading = DossierReading(subject.shown, language: subject.language)
  }

  private var isForTenderers: Bool { subject.shown.audience == .bidders }

  func document() -> Document {
    let title = Text(
      fr: "Rectificatif n°\u{A0}\(amendment.number)", en: "Amendment no. \(amendment.number)")
    let front = reading.front(
      "amendment", title: title,
      facts: [
        Cover.Fact(
          Text(fr: "État rectifié", en: "State amended")[language], subject.oldName)
      ],
      mark: isForTenderers ? nil : Text(fr: "Confidentiel", en: "Confidential"),
      isRevised: false, date: amendment.date)
    return Document(front, blocks: .chain([Pulled(opening), replacements, Pulled(closing)]))
  }

  private var opening: [Block] {
    [
      heading(Text(fr: "Objet", en: "Subject")),
      .text(reading.inlines(BilingualText(amendment.reason, in: language))),
      heading(Text(fr: "Date limite de réception des offres", en: "Time limit for tenders")),
      .text([.text(timeLimit[language])]),
      heading(Text(fr: "Ce qui est remplacé", en: "What is replaced")),
    ]
  }

  private func heading(_ title: Text) -> Block {
    .heading(Heading(1, [.text(title[language])]))
  }

  private var timeLimit: Text {
    switch amendment.timeLimit {
    case .open:
      return isForTenderers
        ? Text(
          fr: "La date limite de réception des offres est inchangée à ce jour.",
          en: "The time limit for tenders is unchanged to this day.")
        : Text(
          fr: "L’acheteur n’a pas encore décidé si la date limite est reportée.",
          en: "The buyer has not decided yet whether the time limit is moved.")
    case .kept(let reason):
      return Text(
        fr: "La date limite de réception des offres est inchangée\u{202F}: \(reason)",
        en: "The time limit for tenders is unchanged: \(reason)")
    case .moved(let day):
      let words = (Typography(.french).date(day), Typography(.english).date(day))
      return Text(
        fr: "La date limite de réception des offres est reportée au \(words.0).",
        en: "The time limit for tenders is moved to \(words.1).")
    }
  }

  private var replacements: Pulled<Block> {
    let told = subject.difference.told
    guard !told.isEmpty else {
      let none = Text(
        fr: "Rien de ce que les candidats voient n’a changé.",
        en: "Nothing that tenderers see has changed.")
      return Pulled([.text([.text(none[language])])])
    }
    return Pulled(from: told) { blocks(of: $0) }
  }

  private func blocks(of change: EntryChange) -> [Block] {
    let entry = change.entry
    let isCoded = entry.part == .items && !entry.label.isEmpty
    let name = isCoded ? "\(entry.label) – \(entry.title)" : entry.title
    let state = DifferenceWords.state(of: change, in: language)
    let title = Block.heading(Heading(2, [.text("\(name) [\(state)]")], isNumbered: false))
    return [title] + change.fields.flatMap(replacement)
  }

  /// What a field said and says: one below the other, so that both are read on the narrowest screen.
  private func replacement(_ field: FieldChange) -> [Block] {
    let (old, new) = (field.words.old, field.words.new)
    var lines: [Definition] = []
    if !old.isEmpty {
      let name = Text(fr: "Au lieu de", en: "Instead of")[language]
      lines.append(Definition([.text(name)], TrackedWords.lines(old)))
    }
    let name = Text(fr: "Lire", en: "Read")[language]
    let none = Text(fr: "(rien\u{202F}: supprimé)", en: "(nothing: removed)")[language]
    lines.append(Definition([.text(name)], new.isEmpty ? [.text(none)] : TrackedWords.lines(new)))
    return [.text([.strong([.text(field.field.name)])], .label), .definitions(lines)]
  }

  /// What the law says is for the buyer, who decides.
  private var closing: [Block] {
    guard !isForTenderers, !notice.findings.isEmpty else { return [] }
    let title = Text(
      fr: "Faut-il reporter la date limite\u{202F}?", en: "Must the time limit be moved?")
    return [heading(title), .list(List(.unordered, notice.findings.map { [.text($0)] }))]
  }
}
