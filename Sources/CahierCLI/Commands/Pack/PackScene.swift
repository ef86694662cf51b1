internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// The packs of clauses laid against a dossier: which are offered and why, what is there already.
struct PackScene {
  let packs: [ClausePack]
  let header: DossierHeader
  let template: SpecificationTemplate
  /// The codes of the dossier's items, by their origins.
  let taken: [String: ItemCode]
  private let scene: DossierScene

  /// Reads the dossier at hand, and checks its texts once.
  static func read(_ session: Session) throws(Failure) -> PackScene {
    let scene = try CheckReading.scene(session).scene
    let packs: [ClausePack]
    do throws(DataError) {
      packs = try PackLibrary.packs()
    } catch {
      throw Failure(error)
    }
    let taken = Dictionary(
      scene.dossier.items.compactMap { item in item.origin.map { ($0, item.code) } },
      uniquingKeysWith: { first, _ in first })
    return PackScene(packs: packs, taken: taken, scene: scene)
  }

  private init(packs: [ClausePack], taken: [String: ItemCode], scene: DossierScene) {
    self.packs = packs
    self.taken = taken
    self.scene = scene
    (header, template) = (scene.dossier.header, scene.template)
  }

  /// The pack that a word names: its id, or its name in either language.
  ///
  /// - Throws: PACK-001.
  func pack(named word: String) throws(Failure) -> ClausePack {
    let folded = TypedWord.comparable(word)
    let found = packs.first { pack in
      [pack.id, pack.name.fr, pack.name.en].contains { TypedWord.comparable($0) == folded }
    }
    if let found { return found }
    throw .usage(
      "PACK-001",
      Text(
        fr: "il n’y a pas de clausier «\u{202F}\(word)\u{202F}»", en: "there is no pack “\(word)”"),
      expected: Text(same: packs.map(\.id).joined(separator: ", ")),
      remedies: [Text(same: "cahier pack list")])
  }

  /// How an item of a pack stands to the dossier.
  func state(of item: PackItem) -> PackItemState {
    item.state(for: header, template: template, taken: taken)
  }

  /// Why a pack is offered for the dossier; none where it is not.
  func reasons(for pack: ClausePack) -> [Text] {
    guard pack.items.contains(where: { $0.kind(in: template) != nil }) else { return [] }
    return pack.offers.filter { holds($0.condition) }.map(\.because)
  }

  private func holds(_ condition: PackOffer.Condition) -> Bool {
    switch condition {
    case .words(let list): scene.texts.lists.contains(list)
    case .law(let law): header.jurisdiction == law
    case .answer(let question, let words): answer(to: question).contains(where: words.contains)
    case .threshold(.formalised):
      header.estimatedValueExVAT.map { value in
        scene.formalisedThreshold.map { !(value < $0) } ?? false
      } ?? false
    case .threshold: false
    }
  }

  private func answer(to question: String) -> [String] {
    let answer = scene.dossier.answers.first { $0.question == question }
    if case .words(let words) = answer?.value { return words }
    return []
  }
}
