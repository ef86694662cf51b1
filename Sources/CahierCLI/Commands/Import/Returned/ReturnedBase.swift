internal import CahierDocuments
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// The state of the dossier that a document was exported from, and the present one.
struct ReturnedBase {
  /// The state that was exported; the present one where it is not known.
  let old: ShownDossier
  /// The present state, whole.
  let now: Dossier
  let template: SpecificationTemplate
  /// Whether the state that was exported is known.
  let isKnown: Bool
  /// What leads to each item: codes of items, names of tenderers.
  let users: [ItemCode: [String]]

  private typealias State = (dossier: Dossier, template: SpecificationTemplate)

  /// Finds the state of a mark: the present one, an earlier one of the journal, or a baseline.
  init(_ mark: ReturnMark, in session: Session) throws(Failure) {
    guard let audience = Audience(rawValue: mark.audience) else {
      throw Failure(.unknownAudience(mark.audience), status: .data)
    }
    let store = try session.open(.read)
    self = try session.reporting(store.path) {
      try ReturnedBase(mark, audience, store)
    }
  }

  private init(_ mark: ReturnMark, _ audience: Audience, _ store: DossierStore) throws {
    let (now, marked, template) = try store.read { reader in
      let dossier = try reader.dossier()
      return (
        dossier, try Self.marked(dossier, audience, reader), try DossierTemplate.load(reader)
      )
    }
    (self.now, self.template) = (now, template)
    users = Self.users(of: now)
    let present = marked.shown(to: audience, template: template)
    let found =
      present.dossier.contentMark == mark.state
      ? present : try Self.earlier(mark, audience, store, template)
    (old, isKnown) = (found ?? present, found != nil)
  }

  /// The dossier with what is said of its translations, where the audience is told.
  private static func marked(
    _ dossier: Dossier, _ audience: Audience, _ reader: DossierReader
  ) throws -> Dossier {
    audience == .internal ? dossier.marking(try reader.staleTranslations()) : dossier
  }

  private static func earlier(
    _ mark: ReturnMark, _ audience: Audience, _ store: DossierStore,
    _ template: SpecificationTemplate
  ) throws -> ShownDossier? {
    var (known, digest) = (template, try store.read { try $0.templateReference().digest })
    let found: ShownDossier? = try store.findEarlierState { reader in
      let dossier = try reader.dossier()
      if dossier.template.digest != digest {
        (known, digest) = (try DossierTemplate.load(reader), dossier.template.digest)
      }
      let shown = try marked(dossier, audience, reader).shown(to: audience, template: known)
      return shown.dossier.contentMark == mark.state ? shown : nil
    }
    return try found ?? baseline(mark, audience, store)
  }

  /// A baseline of this state; its items are those of the dossier that bear their codes.
  private static func baseline(
    _ mark: ReturnMark, _ audience: Audience, _ store: DossierStore
  ) throws -> ShownDossier? {
    try store.read { reader in
      let ids = Dictionary(
        try reader.items().map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
      for baseline in try reader.baselines() {
        let state = try SpecificationState(baseline, reader)
        var dossier = state.dossier
        for index in dossier.items.indices {
          if let id = ids[dossier.items[index].code] { dossier.items[index].id = id }
        }
        let shown = dossier.shown(to: audience, template: state.template)
        if shown.dossier.contentMark == mark.state { return shown }
      }
      return nil
    }
  }

  private static func users(of dossier: Dossier) -> [ItemCode: [String]] {
    var users: [ItemCode: [String]] = [:]
    for link in dossier.links where link.from != link.to {
      users[link.to, default: []].append(link.from.description)
    }
    for offer in dossier.offers {
      for code in offer.responses.compactMap({ ItemCode($0.item) })
      where users[code]?.last != offer.tenderer.name {
        users[code, default: []].append(offer.tenderer.name)
      }
    }
    return users
  }
}
