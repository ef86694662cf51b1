internal import CahierFormats
internal import CahierModel

/// Reads the frozen states and the amendments.
struct HistoryReading {
  let reading: DossierReading

  func history(_ parts: DossierParts) -> DossierHistory {
    var history = DossierHistory()
    var names: [String: String] = [:]
    for (digest, node) in parts.baselineTemplates?.entries() ?? [] {
      history.templates[digest] = frozen(node, digest: digest)
    }
    for node in parts.baselines?.items() ?? [] { read(node, into: &history) }
    for baseline in history.baselines { names[baseline.name] = baseline.name }
    var numbers: Set<Int> = []
    for node in parts.amendments?.items() ?? [] {
      guard let amendment = amendment(node) else { continue }
      if !numbers.insert(amendment.number).inserted {
        reading.repeated("\(amendment.number)", node)
      }
      for name in [amendment.baseline, amendment.result] where names[name] == nil {
        Self.unknown(name, node)
      }
      history.amendments.append(amendment)
    }
    history.amendments.sort { $0.number < $1.number }
    return history
  }

  private func read(_ node: ReadingNode, into history: inout DossierHistory) {
    node.allowOnly(
      "name", "at", "author", "reason", "published", "tendersUntil", "digest", "template",
      "content")
    let name = reading.name("name", of: node)
    let (at, author) = (reading.text("at", of: node), reading.text("author", of: node))
    let reason = reading.text("reason", of: node)
    let digest = reading.text("digest", of: node)
    let template = reading.text("template", of: node)
    let content = node.required("content")
    guard let name, let at, let author, let reason, let digest, let template, let content else {
      return
    }
    if history.contents[name] != nil { reading.repeated(name, node) }
    if history.templates[template] == nil { withoutTemplate(node) }
    history.contents[name] = frozen(content, digest: digest)
    history.baselines.append(
      Baseline(
        name: name, at: at, author: author, reason: reason, digest: digest,
        templateDigest: template, publication: publication(node)))
  }

  private func publication(_ node: ReadingNode) -> Baseline.Publication? {
    let until = reading.date(node["tendersUntil"])
    // A time limit means nothing without a publication.
    let published = until == nil ? node["published"] : node.required("published")
    return reading.date(published).map { Baseline.Publication(on: $0, tendersUntil: until) }
  }

  /// What was frozen, as long as it is: each is as long as a dossier, not as a text.
  private func frozen(_ node: ReadingNode, digest: String) -> String {
    guard case .scalar(let text, _) = node.node.value else {
      node.fault("FILE-003", Expectation.unexpected, expected: Expectation.text)
      return ""
    }
    let actual = SHA256.digest(of: text).description
    guard actual == digest else {
      reading.faults.add(
        Diagnostic(
          .error, "DOSSIER-017",
          Text(
            fr: "ce qui a été figé a changé depuis : son empreinte n’est plus la même",
            en: "what was frozen has changed since: its digest is another one"),
          at: node.place, found: actual, expected: Text(same: digest.shortened),
          remedies: [
            Text(
              fr: "Reprendre ce texte d’une copie intacte, ou retirer cet état de référence.",
              en: "Take the text from an intact copy, or remove this baseline.")
          ]))
      return ""
    }
    return text
  }

  private func withoutTemplate(_ node: ReadingNode) {
    node.fault(
      "DOSSIER-018",
      Text(
        fr: "le modèle que suit cet état de référence n’est pas sous baselineTemplates",
        en: "the template that this baseline follows is not under baselineTemplates"),
      remedies: [
        Text(
          fr: "Reprendre baselineTemplates du fichier d’origine.",
          en: "Take baselineTemplates from the file where it was written.")
      ])
  }

  private func amendment(_ node: ReadingNode) -> Amendment? {
    node.allowOnly(
      "number", "baseline", "result", "date", "author", "reason", "timeLimitKept", "tendersUntil")
    let number = node.required("number")?.integer(in: 1...Int(Int32.max))
    let baseline = reading.text("baseline", of: node)
    let result = reading.text("result", of: node)
    let date = reading.date(node.required("date"))
    let (author, reason) = (reading.text("author", of: node), reading.text("reason", of: node))
    guard let number, let baseline, let result, let date, let author, let reason else {
      return nil
    }
    let kept = reading.text(node["timeLimitKept"]).map { TimeLimitDecision.kept(reason: $0) }
    let moved = reading.date(node["tendersUntil"]).map { TimeLimitDecision.moved(to: $0) }
    return Amendment(
      number: number, baseline: baseline, result: result, date: date, author: author,
      reason: reason, timeLimit: moved ?? kept ?? .open)
  }

  static func unknown(_ name: String, _ node: ReadingNode) {
    node.fault(
      "DOSSIER-019",
      Text(
        fr: "il n’y a pas d’état de référence « \(name.shortened) »",
        en: "there is no baseline “\(name.shortened)”"))
  }
}
