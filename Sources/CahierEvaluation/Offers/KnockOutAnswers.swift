package import CahierModel

/// What the offers of a lot answer to the requirements that no offer may miss.
///
/// An offer that does not commit to one is irregular, but to find so is the buyer's to decide: the
/// ranking goes on, and these findings stand beside it.
package struct KnockOutAnswers {
  private let knockOuts: [ItemCode]
  private let isDivided: Bool

  /// The codes of the knock-out requirements, in the order in which they are to be told.
  ///
  /// A requirement does not say for which lot it stands: in a dossier that is divided, one that no
  /// offer of a lot answers is taken for another lot's.
  package init(knockOuts: [ItemCode], isDivided: Bool = false) {
    self.knockOuts = knockOuts
    self.isDivided = isDivided
  }

  /// The findings on the offers that are still compared, in their order.
  ///
  /// `EVAL-077` for an offer that does not commit to some, or says nothing of them; `EVAL-078`,
  /// once, for those of which no answer at all is recorded.
  package func findings(on offers: [Offer], at place: [Text]) -> [Diagnostic] {
    let gaps = gaps(of: offers)
    let silent = gaps.filter(\.offer.responses.isEmpty).map(\.offer)
    let partial = gaps.filter { !$0.offer.responses.isEmpty }.map { finding(on: $0, place) }
    return partial + (silent.isEmpty ? [] : [nothingRecorded(silent, place)])
  }

  /// What an offer lacks of the requirements that no offer may miss.
  package struct Gap {
    /// The offer that lacks something, not set aside.
    package let offer: Offer
    /// Those that it answers, but does not commit to as they stand.
    package let missed: [ItemCode]
    /// Those of which no answer is recorded.
    package let unanswered: [ItemCode]
  }

  /// The offers that are still compared and lack something, in their order.
  package func gaps(of offers: [Offer]) -> [Gap] {
    let asked = knockOuts(askedOf: offers)
    return offers.filter { !$0.status.isSetAside }.map { gap(of: $0, asked) }
      .filter { !$0.missed.isEmpty || !$0.unanswered.isEmpty }
  }

  private func gap(of offer: Offer, _ knockOuts: [ItemCode]) -> Gap {
    let answers = Dictionary(
      offer.responses.map { ($0.item, $0.answer) }, uniquingKeysWith: { first, _ in first })
    return Gap(
      offer: offer,
      missed: knockOuts.filter { answers[$0.description].map { $0 != .met } ?? false },
      unanswered: knockOuts.filter { answers[$0.description] == nil })
  }

  /// The requirements that the offers of a lot are asked, in the order in which they are told.
  package func knockOuts(askedOf offers: [Offer]) -> [ItemCode] {
    guard isDivided else { return knockOuts }
    let answered = Set(offers.flatMap(\.responses).map(\.item))
    return knockOuts.filter { answered.contains($0.description) }
  }

  private func finding(on gap: Gap, _ place: [Text]) -> Diagnostic {
    let offer = gap.offer
    return Diagnostic(
      .warning, "EVAL-077",
      Text(fr: "exigences éliminatoires\u{202F}: l’offre ", en: "knock-outs: the offer ")
        + gap.said(),
      at: place + [
        Text(fr: "offre «\u{202F}\(offer.name)\u{202F}»", en: "offer “\(offer.name)”")
      ],
      remedies: [
        Text(
          fr: "Demander par écrit au soumissionnaire une précision ou, où le droit l’admet, une "
            + "régularisation.",
          en: "Ask the tenderer in writing for a clarification or, where the law allows it, a "
            + "regularisation."),
        Text(same: "cahier offer set-aside \"\(offer.name)\" --status irregular --reason \"…\""),
        Text(
          fr: "Changer une réponse d’après un écrit du soumissionnaire seulement\u{202F}: "
            + "cahier offer answer \"\(offer.name)\" CODE satisfait",
          en: "Change an answer only by what the tenderer wrote: "
            + "cahier offer answer \"\(offer.name)\" CODE met"),
      ])
  }

  private func nothingRecorded(_ offers: [Offer], _ place: [Text]) -> Diagnostic {
    Diagnostic(
      .warning, "EVAL-078",
      Text(
        fr: "aucune réponse aux exigences éliminatoires n’est enregistrée pour certaines offres",
        en: "no answer to the knock-out requirements is recorded for some offers"),
      at: place, found: offers.map(\.name).joined(separator: ", "),
      expected: Text(
        fr: "une réponse à chacune des exigences éliminatoires (\(knockOuts.count))",
        en: "an answer to each knock-out requirement (\(knockOuts.count))"),
      remedies: [
        Text(
          fr: "cahier offer answer OFFRE CODE satisfait", en: "cahier offer answer OFFER CODE met")
      ])
  }
}

extension KnockOutAnswers.Gap {
  /// What the offer lacks, as the end of a sentence about it: `does not commit to FN-001`.
  ///
  /// `most`: how many codes of each sort are named; of the others, how many there are.
  package func said(atMost most: Int = .max) -> Text {
    let parts = [
      Self.part(Text(fr: "ne s’engage pas sur ", en: "does not commit to "), missed, most),
      Self.part(Text(fr: "ne répond pas à ", en: "does not answer "), unanswered, most),
    ].compactMap(\.self)
    return Text.joined(parts, separator: Text(fr: " et ", en: " and "))
  }

  private static func part(_ words: Text, _ codes: [ItemCode], _ most: Int) -> Text? {
    guard !codes.isEmpty else { return nil }
    return words + Text.codes(codes, atMost: most)
  }
}
