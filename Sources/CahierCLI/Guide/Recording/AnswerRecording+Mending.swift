internal import CahierModel
internal import CahierRules
internal import CahierStore

extension AnswerRecording {
  /// Gives items what they lacked.
  func mend(_ mending: Mending, for asked: AskedQuestion) throws -> [Text] {
    guard !mending.isEmpty else { return [] }
    var told: [Text] = []
    for id in mending.taken where !dossier.taken.contains(id) {
      guard let ready = template.library[id: id], let kind = template.kinds[id: ready.kind] else {
        continue
      }
      let made = try making(kind).add(ItemChange(), library: id)
      told.append(Text(fr: "\(made.code) est ajouté.", en: "\(made.code) is added."))
      told += made.told
    }
    for link in mending.links {
      guard let from = try code(of: link.from), let to = try code(of: link.to) else { continue }
      let link = Link(from: from, role: link.role, to: to)
      if dossier.links.contains(link) { continue }
      try writer.add(link)
      told.append(Text(fr: "\(from) est relié à \(to).", en: "\(from) is linked to \(to)."))
    }
    for level in mending.levels { try set(level) }
    for aside in mending.setAside { told += try setAside(aside) }
    for item in mending.removed {
      guard let code = try code(of: item) else { continue }
      told.append(
        try remove(code) ?? Text(fr: "\(code) est retiré.", en: "\(code) is removed."))
    }
    return told
  }

  private func set(_ change: Mending.Level) throws {
    guard let code = try code(of: change.item) else { return }
    var item = try writer.reader.item(code)
    guard let field = template.kinds[id: item.kind]?.field(for: .level) else { return }
    item.fields[field.id] = change.level.map { .level($0) }
    try writer.update(item)
  }

  private func setAside(_ aside: Mending.SetAside) throws -> [Text] {
    guard let code = try code(of: aside.item) else { return [] }
    var item = try writer.reader.item(code)
    guard
      let way = template.kinds[id: item.kind].flatMap({ SettingAside($0, in: template) })
    else { return [] }
    item.fields[way.decision.id] = .word(way.word)
    item.texts[way.reason.id] = BilingualText(aside.reason, in: dossier.language)
    if item == dossier.item(code) { return [] }
    try writer.update(item)
    return [
      Text(
        fr: "\(code) est écarté, le motif est gardé.",
        en: "\(code) is set aside, the reason is kept.")
    ]
  }
}
