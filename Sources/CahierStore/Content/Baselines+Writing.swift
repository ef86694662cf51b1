package import CahierModel
internal import GRDB

extension DossierWriter {
  /// Freezes a state of the specification.
  ///
  /// - Parameters:
  ///   - baseline: What is said of it, with the digests of the two others.
  ///   - content: What it holds.
  ///   - template: The canonical form of the template that it follows.
  /// - Throws: `StoreError.duplicateBaseline`.
  package func add(_ baseline: Baseline, content: String, template: String) throws {
    guard try !reader.baselines().contains(where: { $0.name == baseline.name }) else {
      throw StoreError.duplicateBaseline(name: baseline.name)
    }
    try database.execute(
      sql: "INSERT OR IGNORE INTO baselineTemplate (digest, form) VALUES (?, ?)",
      arguments: [baseline.templateDigest, template])
    try database.execute(
      sql: """
        INSERT INTO baseline
          (name, position, at, author, reason, digest, templateDigest, publishedOn, tendersUntil)
        VALUES
          (:name, (SELECT coalesce(max(position), 0) + 1 FROM baseline), :at, :author, :reason,
           :digest, :templateDigest, :publishedOn, :tendersUntil)
        """,
      arguments: [
        "name": baseline.name, "at": baseline.at, "author": baseline.author,
        "reason": baseline.reason, "digest": baseline.digest,
        "templateDigest": baseline.templateDigest,
        "publishedOn": baseline.publication?.on.description,
        "tendersUntil": baseline.publication?.tendersUntil?.description,
      ])
    try database.execute(
      sql: "INSERT INTO baselineContent (baseline, form) VALUES (?, ?)",
      arguments: [baseline.name, content])
  }

  /// Says when a baseline became what tenderers were given.
  ///
  /// - Throws: `StoreError.noBaseline`.
  package func publish(baseline name: String, _ publication: Baseline.Publication) throws {
    try database.execute(
      sql: """
        UPDATE baseline SET publishedOn = :on, tendersUntil = :until WHERE name = :name
        """,
      arguments: [
        "on": publication.on.description, "until": publication.tendersUntil?.description,
        "name": name,
      ])
    guard database.changesCount > 0 else { throw StoreError.noBaseline(name: name) }
  }

  /// Removes a baseline, and the template that no other follows.
  ///
  /// Whoever calls has made sure that it was not published and that no amendment names it.
  ///
  /// - Throws: `StoreError.noBaseline`.
  package func remove(baseline name: String) throws {
    try database.execute(
      sql: "DELETE FROM baselineContent WHERE baseline = ?", arguments: [name])
    try database.execute(sql: "DELETE FROM baseline WHERE name = ?", arguments: [name])
    guard database.changesCount > 0 else { throw StoreError.noBaseline(name: name) }
    try database.execute(
      sql: """
        DELETE FROM baselineTemplate
        WHERE digest NOT IN (SELECT templateDigest FROM baseline)
        """)
  }

  /// Records an amendment, or what was decided of one since.
  package func set(_ amendment: Amendment) throws {
    let (word, until, reason) = Self.columns(of: amendment.timeLimit)
    try database.execute(
      sql: """
        INSERT INTO amendment
          (number, baseline, result, date, author, reason, timeLimit, tendersUntil,
           timeLimitReason)
        VALUES (:number, :baseline, :result, :date, :author, :reason, :timeLimit, :until, :why)
        ON CONFLICT (number) DO UPDATE
        SET timeLimit = excluded.timeLimit, tendersUntil = excluded.tendersUntil,
          timeLimitReason = excluded.timeLimitReason
        """,
      arguments: [
        "number": amendment.number, "baseline": amendment.baseline, "result": amendment.result,
        "date": amendment.date.description, "author": amendment.author,
        "reason": amendment.reason, "timeLimit": word, "until": until, "why": reason,
      ])
  }

  private static func columns(
    of decision: TimeLimitDecision
  ) -> (word: String, until: String?, reason: String?) {
    switch decision {
    case .open: ("open", nil, nil)
    case .kept(let reason): ("kept", nil, reason)
    case .moved(let day): ("moved", day.description, nil)
    }
  }

  /// Fills in the history of a dossier that has none yet.
  func insert(_ history: DossierHistory) throws {
    for baseline in history.baselines {
      guard
        let content = history.contents[baseline.name],
        let template = history.templates[baseline.templateDigest]
      else { throw StoreError.alteredBaseline(name: baseline.name) }
      try add(baseline, content: content, template: template)
    }
    for amendment in history.amendments { try set(amendment) }
  }
}
