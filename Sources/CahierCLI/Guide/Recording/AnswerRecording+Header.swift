internal import CahierModel
internal import CahierRules
internal import CahierStore

extension AnswerRecording {
  /// Notes in the header of the dossier what an answer says of it.
  ///
  /// Only what the answer before did not say: what `cahier header edit` wrote since stays. A field
  /// of the header that is empty takes the answer all the same.
  func fillHeader(
    _ value: AnswerValue?, before: AnswerValue?, for asked: AskedQuestion
  ) throws -> [Text] {
    let facts = HeaderFacts(value, asked.question, dossier.language)
    let old = HeaderFacts(before, asked.question, dossier.language)
    let header = try writer.reader.header()
    var filled = header
    facts.fill(&filled, before: old)
    guard filled != header else { return [] }
    try writer.set(filled)
    return told(from: header, to: filled)
  }

  private func told(from old: DossierHeader, to header: DossierHeader) -> [Text] {
    var changes: [Text] = []
    if old.title != header.title { changes.append(Text(fr: "titre", en: "title")) }
    if old.buyer != header.buyer { changes.append(Text(fr: "acheteur", en: "buyer")) }
    if old.reference != header.reference {
      changes.append(Text(fr: "référence", en: "reference"))
    }
    if old.estimatedValueExVAT != header.estimatedValueExVAT {
      changes.append(Text(fr: "valeur estimée hors taxes", en: "estimated value without tax"))
    }
    if old.durationMonths != header.durationMonths, let months = header.durationMonths {
      changes.append(
        Text(
          fr: "durée, reconductions comprises, \(months) mois",
          en: "length with renewals, \(months) month\(months == 1 ? "" : "s")"))
    }
    return [
      Text(fr: "Noté dans l’en-tête du dossier\u{202F}: ", en: "Noted in the header: ")
        + Text.joined(changes) + Text(same: ".")
    ]
  }
}

/// What an answer says of the header of its dossier.
struct HeaderFacts: Hashable {
  private(set) var title: BilingualText?
  private(set) var buyer: String?
  private(set) var reference: String?
  private(set) var estimatedValue: ExactDecimal?
  /// Renewals included.
  private(set) var months: Int?

  init(_ value: AnswerValue?, _ question: GuideQuestion, _ language: Language) {
    switch value {
    case .rows(let rows):
      guard question.type == .fields, let row = rows.first else { return }
      read(row, of: question, language)
    case .texts(let texts):
      guard let fill = question.fills, let text = texts.first else { return }
      read(text, as: fill, language)
    case .number(let number): if question.fills == .durationMonths { months = number.whole }
    case .date, .words, .confirmed, nil: break
    }
  }

  private mutating func read(
    _ row: [String: PartValue], of question: GuideQuestion, _ language: Language
  ) {
    for part in question.parts {
      guard let fill = part.fills, case .text(let text) = row[part.id] else { continue }
      read(text, as: fill, language)
    }
    func number(_ fill: AnswerFill) -> ExactDecimal? {
      guard
        let part = question.part(filling: fill), case .number(let number) = row[part.id]
      else { return nil }
      return number
    }
    estimatedValue = number(.estimatedValue)
    guard let firm = number(.durationMonths)?.whole else { return }
    let renewals = number(.renewals).map(\.whole) ?? 0
    let each = number(.renewalMonths).map(\.whole) ?? firm
    guard let renewals, let each else { return }
    let (more, isTooLong) = renewals.multipliedReportingOverflow(by: each)
    let (sum, isTooMuch) = firm.addingReportingOverflow(more)
    if !isTooLong, !isTooMuch, sum > 0 { months = sum }
  }

  private mutating func read(_ text: BilingualText, as fill: AnswerFill, _ language: Language) {
    switch fill {
    case .title: title = text
    case .buyer: buyer = text.preferring(language)
    case .reference: reference = text.preferring(language)
    default: break
    }
  }

  /// Writes what these facts say and the ones before did not, and what the header lacks.
  func fill(_ header: inout DossierHeader, before: HeaderFacts) {
    if let title, title != before.title { header.title = title }
    if let buyer, buyer != before.buyer || header.buyer == nil { header.buyer = buyer }
    if let reference, reference != before.reference || header.reference == nil {
      header.reference = reference
    }
    if let estimatedValue,
      estimatedValue != before.estimatedValue || header.estimatedValueExVAT == nil
    {
      header.estimatedValueExVAT = estimatedValue
    }
    if let months, months != before.months || header.durationMonths == nil {
      header.durationMonths = months
    }
  }
}

extension ExactDecimal {
  /// The number if it is whole, else nil.
  fileprivate var whole: Int? {
    let reduced = reduced
    return reduced.decimals == 0 ? reduced.coefficient : nil
  }
}
