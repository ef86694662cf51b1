package import CahierModel

extension RandomDossier {
  /// Frozen states of any content and amendments between them, or none.
  package mutating func history() -> DossierHistory {
    var history = DossierHistory()
    for place in 0..<number(in: 0...3) {
      let (content, template) = (string() + "\n" + string(), string())
      let name = "v\(place) \(one(of: ["", "relu", "é"]))"
      let templateDigest = SHA256.digest(of: template).description
      history.contents[name] = content
      history.templates[templateDigest] = template
      history.baselines.append(
        Baseline(
          name: name, at: "2026-11-23T10:00:0\(place)Z", author: string(), reason: string(),
          digest: SHA256.digest(of: content).description, templateDigest: templateDigest,
          publication: publication()))
    }
    for place in history.baselines.indices.dropFirst() {
      history.amendments.append(
        Amendment(
          number: place, baseline: history.baselines[place - 1].name,
          result: history.baselines[place].name, date: date(), author: string(), reason: string(),
          timeLimit: decision()))
    }
    return history
  }

  private mutating func publication() -> Baseline.Publication? {
    let until = maybe { $0.date() }
    return maybe { Baseline.Publication(on: $0.date(), tendersUntil: until) }
  }

  private mutating func decision() -> TimeLimitDecision {
    let choices: [TimeLimitDecision] = [.open, .kept(reason: string()), .moved(to: date())]
    return one(of: choices)
  }
}
