internal import CahierModel
internal import CahierRules
internal import CahierStore

/// Records the changes of a document that were taken, as one change of the dossier.
struct ReturnedRecording {
  private let draft: ReturnedDraft
  private let proposals: [ReturnedProposal]
  private let writer: DossierWriter

  init(_ proposals: [ReturnedProposal], of draft: ReturnedDraft, _ writer: DossierWriter) {
    (self.proposals, self.draft, self.writer) = (proposals, draft, writer)
  }

  /// Writes the changes.
  ///
  /// - Returns: The codes of the items that were changed, added and taken out.
  func record() throws -> [ItemCode] {
    try requireUnchanged()
    var codes: [ItemCode] = []
    var edits: [ItemID: [ReturnedProposal]] = [:]
    for proposal in proposals {
      if let item = proposal.item { edits[item.id, default: []].append(proposal) }
    }
    var done: Set<ItemID> = []
    for proposal in proposals {
      guard let item = proposal.item else {
        codes.append(try add(proposal))
        continue
      }
      guard done.insert(item.id).inserted else { continue }
      try edit(item, edits[item.id] ?? [])
      codes.append(item.code)
    }
    return codes
  }

  /// Sees to it that nobody changed the items between reading and writing.
  private func requireUnchanged() throws {
    for proposal in proposals {
      guard let item = proposal.item else { continue }
      guard let now = try? writer.reader.item(item.code), now == item else {
        throw Failure(.changedMeanwhile(item.code), status: .tryAgain)
      }
    }
  }

  private func edit(_ item: Item, _ proposals: [ReturnedProposal]) throws {
    if proposals.contains(where: { $0.change.action == .withdrawal }) {
      return try writer.remove(item.code)
    }
    var edited = item
    var touched: Set<String> = []
    for proposal in proposals {
      switch proposal.change.action {
      case .text(let place, _, let new):
        edited.texts[place.field, default: BilingualText()][place.language] =
          new.isEmpty ? nil : new
        touched.insert(place.field)
      case .value(let place, _, _):
        edited.fields[place.field] = proposal.value
        touched.insert(place.field)
      case .move(_, let family): if let family { edited.family = family }
      case .addition, .withdrawal: break
      }
    }
    edited.hardenIfKnockOut(
      before: item, kind: proposals[0].kind, besides: touched, in: draft.base.template)
    if edited != item { try writer.update(edited) }
    for proposal in proposals {
      if case .move(let place, _) = proposal.change.action { try move(item.code, place) }
    }
  }

  private func add(_ proposal: ReturnedProposal) throws -> ItemCode {
    guard case .addition(let added) = proposal.change.action else {
      throw StoreError.noItem(code: "")
    }
    let languages = draft.base.now.header.languages
    let making = ItemMaking(
      kind: proposal.kind, template: draft.base.template, languages: languages, writer: writer)
    let reading = FieldInput(template: draft.base.template)
    let code = try making.add(mayLack: true) { item in
      item.family = added.family
      for (id, text) in added.texts {
        item.texts[id, default: BilingualText()][added.language] = text
      }
      for (id, typed) in added.values {
        guard let field = proposal.kind.fields[id: id] else { continue }
        item.fields[id] = (try? reading.value(typed, of: field)) ?? item.fields[id]
      }
    }
    try move(code, added.place)
    return code
  }

  /// Puts an item next to its neighbour, where that is still there.
  private func move(_ code: ItemCode, _ place: ReturnedPlace) throws {
    let now = Dictionary(
      draft.base.now.items.map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first })
    let spot: ItemPlace? =
      place.after.flatMap { now[$0] }.map(ItemPlace.after)
      ?? place.before.flatMap { now[$0] }.map(ItemPlace.before)
    guard let spot else { return }
    do {
      try writer.move(code, to: spot)
    } catch StoreError.noItem {
      // The neighbour was taken out by the same document: the item stays where it is.
    }
  }
}

extension Diagnostic {
  fileprivate static func changedMeanwhile(_ code: ItemCode) -> Diagnostic {
    Diagnostic(
      .error, "RETURN-008",
      Text(
        fr: "le dossier a changé pendant la relecture", en: "the dossier has changed meanwhile"),
      found: code.description,
      remedies: [
        Text(fr: "Relancer la commande.", en: "Run the command again.")
      ])
  }
}
