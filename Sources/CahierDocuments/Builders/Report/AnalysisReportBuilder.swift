import CahierEvaluation
import CahierModel

/// The analysis of the offers: what was received, how it was marked, and what follows.
struct AnalysisReportBuilder {
  private let reading: DossierReading
  private let day: CalendarDate?
  private var language: Language { reading.language }

  /// `day`: nil for the day of the last thing that is reported.
  init(_ reading: DossierReading, day: CalendarDate? = nil) {
    self.reading = reading
    self.day = day
  }

  func document() -> Document {
    let contents = Block.contents(
      title: Text(fr: "Sommaire", en: "Contents")[language], depth: 2)
    let outcomes = reading.dossier.lots.map { LotOutcome($0, of: reading.dossier) }
    let lots = outcomes.map { LotReport(reading, $0, hasTitle: outcomes.count > 1) }
    let body =
      lots.isEmpty
      ? consultation + reading.noLot : summary(outcomes) + consultation + lots.flatMap(\.blocks)
    let end = reminder + (outcomes.isEmpty ? [] : decision(outcomes)) + signatures
    return Document(front, blocks: Pulled([contents, .pageBreak] + body + end))
  }

  private var front: FrontMatter {
    reading.front(
      "report", title: Text(fr: "Rapport d’analyse des offres", en: "Analysis report of tenders"),
      facts: reading.commonFacts, mark: Text(fr: "Confidentiel", en: "Confidential"),
      isRevised: false, date: day ?? reading.lastReportedDay)
  }

  private func summary(_ outcomes: [LotOutcome]) -> [Block] {
    let title = Text(fr: "L’essentiel", en: "In short")
    return [.heading(Heading(1, [.text(title[language])]))]
      + outcomes.flatMap { outcome in
        let lot =
          outcomes.count > 1
          ? [Block.text([.strong([.text(reading.title(of: outcome.lot))])], .label)] : []
        return lot + ReportSummary(reading, outcome).blocks
      }
  }

  private func decision(_ outcomes: [LotOutcome]) -> [Block] {
    let title = Text(fr: "La proposition et la décision", en: "The proposal and the decision")
    return [.heading(Heading(1, [.text(title[language])]))]
      + outcomes.map { .table(ReportDecision(reading, $0).table) }
  }

  private var consultation: [Block] {
    let title = Text(fr: "La consultation", en: "The consultation")
    return [.heading(Heading(1, [.text(title[language])])), .definitions(facts)]
  }

  private var facts: [Definition] {
    let header = reading.dossier.header
    let typography = reading.typography
    let months = header.durationMonths.map { typography.counted($0, .months) }
    let value = header.estimatedValueExVAT.map {
      typography.amount(Rational($0), header.currency)
    }
    let law = header.jurisdiction == .other ? nil : header.jurisdiction.name[language]
    let rows: [(Text, String?)] = [
      (Text(fr: "Acheteur", en: "Buyer"), header.buyer),
      (Text(fr: "Objet", en: "Subject"), reading.plain(header.title)),
      (Text(fr: "Référence", en: "Reference"), header.reference),
      (
        Text(fr: "Procédure", en: "Procedure"),
        header.procedure?.name[language].capitalised
      ),
      (Text(fr: "Valeur estimée hors taxes", en: "Estimated value without tax"), value),
      (Text(fr: "Durée, reconductions comprises", en: "Length, renewals included"), months),
    ]
    // A law that Cahier does not know is not missing: the report says nothing of it.
    let known = law.map {
      [(Text(fr: "Droit applicable", en: "Law"), $0.capitalised)]
    }
    return (rows + (known ?? [])).map { name, value in
      Definition([.text(name[language])], [.text(value ?? Self.notStated[language])])
    }
  }

  /// Publication is past when tenders are judged: nothing is left to be stated before it.
  private static let notStated = Text(fr: "non renseigné", en: "not stated")

  private var reminder: [Block] {
    [
      .heading(
        Heading(1, [.text(Text(fr: "Portée de ce rapport", en: "What this report is")[language])])),
      .text([.text(Self.scope[language])]),
    ]
  }

  private var signatures: [Block] {
    let title = Text(fr: "Signatures", en: "Signatures")
    let words = Text(
      fr: "Fait à …………………… le ……………………, nom, qualité et signature\u{202F}:",
      en: "Done at …………………… on ……………………, name, position and signature:")
    return [
      .heading(Heading(1, [.text(title[language])])),
      .text([.text(words[language])], .signature),
    ]
  }

  private static let scope = Text(
    fr: "Cahier calcule les points et les rangs selon la méthode publiée, à partir des notes des "
      + "évaluateurs. Il ne décide pas et ne donne pas de conseil juridique\u{202F}: l’acheteur "
      + "vérifie, propose et décide. Une fois le marché signé, ce rapport peut être communicable, "
      + "hors secret des affaires.",
    en: "Cahier computes points and ranks by the published method, from the marks of the "
      + "evaluators. It decides nothing and gives no legal advice: the buyer verifies, proposes "
      + "and decides. Once the contract is signed, this report may have to be disclosed, but for "
      + "business secrets.")
}
