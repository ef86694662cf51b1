internal import CahierModel

extension DossierTextForm {
  /// What `baselines.yaml` holds: the frozen states, the amendments and the templates that they
  /// follow.
  var history: [TextFormValue.Entry] {
    let history = dossier.history
    let templates = history.templates.sorted { $0.key < $1.key }.map {
      TextFormValue.Entry($0.key, .text($0.value))
    }
    return TextFormValue.present([
      (
        "baselines",
        history.baselines.isEmpty
          ? nil : .spacedList(history.baselines.map { baseline($0, history) })
      ),
      ("amendments", .some(history.amendments.map(amendment))),
      ("baselineTemplates", templates.isEmpty ? nil : .object(templates)),
    ]).map { ($0.key, $0.value) }
  }

  private func baseline(_ baseline: Baseline, _ history: DossierHistory) -> TextFormValue {
    .object([
      ("name", .text(baseline.name)), ("at", .text(baseline.at)),
      ("author", .text(baseline.author)), ("reason", .text(baseline.reason)),
      ("published", baseline.publication.map { .date($0.on) }),
      ("tendersUntil", baseline.publication?.tendersUntil.map { .date($0) }),
      ("digest", .text(baseline.digest)), ("template", .text(baseline.templateDigest)),
      ("content", .text(history.contents[baseline.name] ?? "")),
    ])
  }

  private func amendment(_ amendment: Amendment) -> TextFormValue {
    var entries: [TextFormValue.Entry] = [
      ("number", .integer(amendment.number)), ("baseline", .text(amendment.baseline)),
      ("result", .text(amendment.result)), ("date", .date(amendment.date)),
      ("author", .text(amendment.author)), ("reason", .text(amendment.reason)),
    ]
    switch amendment.timeLimit {
    case .open: break
    case .kept(let reason): entries.append(("timeLimitKept", .text(reason)))
    case .moved(let day): entries.append(("tendersUntil", .date(day)))
    }
    return .object(entries)
  }
}
