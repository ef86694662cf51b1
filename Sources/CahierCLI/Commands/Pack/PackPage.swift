internal import CahierFormats
internal import CahierModel

/// Packs of clauses as they are shown.
struct PackPage {
  private let scene: PackScene
  private let language = ScreenLanguage.current
  private var typography: Typography { Typography(language) }

  init(_ scene: PackScene) {
    self.scene = scene
  }

  /// Every pack: those that are offered first.
  var list: [String] {
    let offered = scene.packs.filter { !scene.reasons(for: $0).isEmpty }
    let others = scene.packs.filter { scene.reasons(for: $0).isEmpty }
    return (offered + others).flatMap(entry)
  }

  private func entry(_ pack: ClausePack) -> [String] {
    let reasons = scene.reasons(for: pack)
    let offer =
      reasons.isEmpty
      ? Text(fr: "rien dans le dossier ne l’appelle", en: "nothing in the dossier calls for it")[
        language]
      : typography.label(Text(fr: "proposé", en: "offered")[language]) + " "
        + reasons.map { $0[language] }.joined(separator: ", ")
    return ["\(pack.id)  \(pack.name[language])", "  \(offer)", "  \(counts(pack))"]
  }

  /// What the dossier has of a pack, and what is left.
  private func counts(_ pack: ClausePack) -> String {
    let states = pack.items.map { scene.state(of: $0) }
    let taken = states.count { if case .taken = $0 { true } else { false } }
    let open = zip(pack.items, states).filter { $0.1 == .open }.map { short($0.0, of: pack) }
    let count =
      "\(typography.number(taken)) \(Text(fr: "sur", en: "of")[language]) "
      + typography.number(pack.items.count)
    let have = Text(fr: "dans le dossier", en: "in the dossier")[language]
    guard !open.isEmpty else { return "\(typography.label(have)) \(count)" }
    let left = Text(fr: "à prendre", en: "left to take")[language]
    return "\(typography.label(have)) \(count)\(Text(fr: "\u{202F}; ", en: "; ")[language])"
      + "\(typography.label(left)) \(open.joined(separator: ", "))"
  }

  /// The name of an item within its pack: `plan` of `pack.reversibility.plan`.
  func short(_ item: PackItem, of pack: ClausePack) -> String {
    let prefix = "pack.\(pack.id)."
    return item.id.hasPrefix(prefix) ? String(item.id.dropFirst(prefix.count)) : item.id
  }

  /// A pack with all that its items say.
  func lines(of pack: ClausePack) -> [String] {
    ["\(pack.id)  \(pack.name[language])", "  \(pack.description[language])"]
      + pack.items.flatMap { [""] + lines(of: $0, pack) } + ["", checked(pack)]
  }

  private func checked(_ pack: ClausePack) -> String {
    let day = typography.date(pack.checked)
    return Text(
      fr: "Sources relues le \(day). Ceci n’est pas un avis juridique.",
      en: "Sources checked on \(day). This is no legal advice.")[language]
  }

  private func lines(of item: PackItem, _ pack: ClausePack) -> [String] {
    let head = "\(short(item, of: pack))  \(item.title[language])"
    let words = [
      item.priority.name[language], item.role.said[language],
      PackWords.name(of: item.kind(in: scene.template))[language],
    ].filter { !$0.isEmpty }
    return [
      head,
      "  [\(words.joined(separator: ", "))] \(PackWords.state(scene.state(of: item))[language])",
      "  \(item.statement[language])", "  \(item.rationale[language])",
    ] + PackWords.basis(of: item, in: pack).map { "  \($0[language])" }
      + (PackWords.validity(of: item).map { ["  \($0[language])"] } ?? [])
  }

  /// A pack for programs.
  func value(of pack: ClausePack, withItems: Bool) -> JSONValue {
    let reasons = scene.reasons(for: pack)
    return .record([
      "id": .string(pack.id), "name": .text(pack.name), "description": .text(pack.description),
      "checked": .string("\(pack.checked)"), "offered": .boolean(!reasons.isEmpty),
      "reasons": .array(reasons.map(JSONValue.text)),
      "remedies": .array(pack.remedies.map(JSONValue.string)),
      "items": .array(pack.items.map { withItems ? value($0, pack) : brief($0, pack) }),
    ])
  }

  private func brief(_ item: PackItem, _ pack: ClausePack) -> JSONValue {
    .record([
      "id": .string(short(item, of: pack)), "state": .string(scene.state(of: item).key),
      "item": .optional(scene.state(of: item).code?.description),
    ])
  }

  private func value(_ item: PackItem, _ pack: ClausePack) -> JSONValue {
    .record([
      "id": .string(short(item, of: pack)), "origin": .string(item.id),
      "state": .string(scene.state(of: item).key),
      "item": .optional(scene.state(of: item).code?.description),
      "kind": .optional(item.kind(in: scene.template)?.id), "title": .text(item.title),
      "statement": .text(item.statement), "rationale": .text(item.rationale),
      "priority": .string(item.priority.rawValue), "role": .string(item.role.rawValue),
      "sources": .array(
        item.sources.compactMap { pack.sources[id: $0] }.map { source in
          .record([
            "reference": .text(source.reference), "url": .optional(source.url),
            "confidence": .string(source.confidence.rawValue),
          ])
        }),
      "from": .optional(item.from?.description), "until": .optional(item.until?.description),
    ])
  }
}
