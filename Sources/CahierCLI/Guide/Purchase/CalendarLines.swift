internal import CahierModel
internal import CahierRules

/// The calendar of the purchase, worked back from the opening and forward from the dossier's date.
struct CalendarLines {
  let purchase: Purchase
  let language = ScreenLanguage.current
  private var typography: Typography { Typography(language) }

  var lines: [String] {
    guard let law = purchase.law else {
      return [
        Text(
          fr: "  Cahier ne connaît pas les délais de ce droit\u{202F}: voici vos dates.",
          en: "  Cahier does not know the time limits of this law: here are your dates.")[language]
      ] + ownDates
    }
    let (procedure, reason) = procedure
    let start = purchase.dossier.header.date
    let earliest = law.calendar(procedure, from: start)
    return ["  \(reason[language])"] + back(law, procedure, earliest) + forward(earliest, start)
      + ownDates + [holidays(law)]
  }

  /// Every time limit of the calendar with its source, for « pourquoi ».
  var sources: [String] {
    guard let law = purchase.law else { return [] }
    return law.calendar(procedure.0, from: purchase.dossier.header.date).entries.compactMap {
      entry in
      guard case .limit(let limit) = entry.reason else { return nil }
      return typography.label(entry.event.name[language].capitalised) + " "
        + limit.citation.shown(law.checked, in: language)
    }
  }

  /// The procedure that was settled, else that which the value suggests, else the open call.
  private var procedure: (ProcedureType, Text) {
    if let procedure = purchase.dossier.header.procedure {
      return (
        procedure,
        Text(
          fr: "Procédure\u{202F}: \(procedure.name.fr).", en: "Procedure: \(procedure.name.en).")
      )
    }
    if let proposal = try? purchase.proposal() {
      let name = proposal.procedure.name
      return (
        proposal.procedure,
        Text(
          fr: "Procédure d’après la valeur estimée\u{202F}: \(name.fr).",
          en: "Procedure, from the estimated value: \(name.en).")
      )
    }
    return (
      .openCall,
      Text(
        fr: "La procédure n’est pas encore connue\u{202F}: le calcul suit l’appel d’offres ouvert, "
          + "en principe plus long qu’une procédure adaptée.",
        en: "The procedure is not known yet: the computation follows the open call for tenders, "
          + "usually longer than an adapted procedure.")
    )
  }
}

// MARK: - Days

extension CalendarLines {
  private func back(
    _ law: ProcurementLaw, _ procedure: ProcedureType, _ earliest: ProcurementCalendar
  ) -> [String] {
    guard let opening = purchase.opening else {
      return [
        Text(
          fr: "  La date d’ouverture n’est pas encore répondue.",
          en: "  The opening date is not answered yet.")[language]
      ]
    }
    let day = typography.date(opening)
    let heading = Text(
      fr: "  Au plus tard, pour ouvrir le \(day)\u{202F}:",
      en: "  At the latest, to open on \(day):")
    let latest = law.calendar(procedure, backFrom: opening)
    return [heading[language]] + latest.entries.map(line) + late(latest, earliest, opening)
  }

  private func line(_ entry: ProcurementCalendar.Entry) -> String {
    let why: Text? =
      switch entry.reason {
      case .limit(let limit) where limit.isLaw:
        Text(
          fr: "\(limit.days) jours au moins, \(limit.citation.article)",
          en: "at least \(limit.days) days, \(limit.citation.article)")
      case .limit(let limit):
        Text(fr: "\(limit.days) jours, un usage", en: "\(limit.days) days, by habit")
      case .habit(let days) where days > 0:
        Text(fr: "\(days) jours, un usage", en: "\(days) days, by habit")
      case .habit, .start: nil
      }
    return "    " + typography.label(typography.date(entry.day)) + " \(entry.event.name[language])"
      + (why.map { " (\($0[language]))" } ?? "")
  }

  /// What a wished day leaves, where it is too near.
  private func late(
    _ latest: ProcurementCalendar, _ earliest: ProcurementCalendar, _ opening: CalendarDate
  ) -> [String] {
    guard
      let first = latest.entries.first, first.day < purchase.dossier.header.date,
      let signature = earliest.day(of: .signature), let possible = earliest.day(of: .opening)
    else { return [] }
    let weeks = max(0, signature.days(to: opening) / 7)
    return [
      Text(
        fr: "  C’est trop court\u{202F}: le premier jour est passé. L’ouverture laisse \(weeks) "
          + "semaines au titulaire\u{202F}; la repousser au \(typography.date(possible))\u{202F}? "
          + "(« m » pour la modifier)",
        en: "  This is too short: the first day is over. Opening leaves the contractor \(weeks) "
          + "weeks; move it to \(typography.date(possible))? (“m” to modify it)")[language]
    ]
  }

  private func forward(_ earliest: ProcurementCalendar, _ start: CalendarDate) -> [String] {
    guard let opening = earliest.day(of: .opening) else { return [] }
    return [
      Text(
        fr: "  Au plus tôt, en partant de la date du dossier (\(typography.date(start)))\u{202F}: "
          + "ouverture le \(typography.date(opening)).",
        en: "  At the earliest, from the date of the dossier (\(typography.date(start))): opening "
          + "on \(typography.date(opening)).")[language]
    ]
  }

  /// The other days that were answered.
  private var ownDates: [String] {
    let dossier = purchase.dossier
    let opening = dossier.template.reference(filling: .opening)?.question
    let showing = AnswerShowing(dossier.template)
    let dates = dossier.progress.entries.flatMap { entry -> [String] in
      guard
        entry.asked.key != opening,
        case .rows(let rows) = dossier.answer(to: entry.asked.key)?.value
      else { return [] }
      let dated = rows.filter { row in
        row.values.contains { if case .date = $0 { true } else { false } }
      }
      return dated.map { "    " + showing.line(of: $0, entry.asked.question.parts) }
    }
    return dates.isEmpty
      ? [] : [Text(fr: "  Vos dates\u{202F}:", en: "  Your dates:")[language]] + dates
  }

  private func holidays(_ law: ProcurementLaw) -> String {
    Text(
      fr: "  Jours écartés\u{202F}: samedis, dimanches, \(law.holidays.note.fr).",
      en: "  Days left out: Saturdays, Sundays, \(law.holidays.note.en).")[language]
  }
}

extension ProcurementCalendar.Event {
  /// What happens, as people say it.
  var name: Text {
    switch self {
    case .notice: Text(fr: "envoi de l’avis de publicité", en: "dispatch of the notice")
    case .applications: Text(fr: "remise des candidatures", en: "receipt of applications")
    case .invitation: Text(fr: "invitation des candidats choisis", en: "invitation of candidates")
    case .tenders: Text(fr: "remise des offres", en: "receipt of tenders")
    case .letters:
      Text(
        fr: "choix de l’offre et lettres aux candidats non retenus",
        en: "choice of the tender and letters to the others")
    case .signature: Text(fr: "signature et notification", en: "signature and notification")
    case .opening: Text(fr: "ouverture aux utilisateurs", en: "opening to users")
    }
  }
}
