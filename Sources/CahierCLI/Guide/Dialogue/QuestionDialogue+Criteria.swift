internal import CahierModel
internal import CahierRules

// Criteria of the template's library, group by group.
extension QuestionDialogue {
  /// The groups and prices that can be picked, in the order of the library.
  var criterionOffers: [CriterionOffer] { CriterionOffer.all(in: template.criteria) }

  func pickCriteria() throws(Detour) -> Reply? {
    let offers = criterionOffers
    guard !offers.isEmpty else { return Reply(.words([])) }
    var proposed = CriterionOffer.proposed(offers)
    if case .words(let words) = current {
      proposed = Set(
        offers.indices.filter { place in offers[place].ids.contains { words.contains($0) } }
          .map { $0 + 1 })
    }
    console.say(CriterionOffer.lines(offers, ticked: proposed))
    let prompt =
      ask
      + " (\(Ticked.enter(proposed.count).shown)"
      + Text(fr: "\u{202F}; + 3, - 4)", en: "; + 3, - 4)").shown
    while true {
      let line = try lines.line(prompt, topic)
      do throws(InputFault) {
        let selection = try NumberSelection(line, count: offers.count)
        let picked = selection.picked(proposed: proposed, count: offers.count)
        if let pointless = selection.pointless(ticked: proposed) { console.say(pointless) }
        console.say(Ticked.kept(picked.map { offers[$0 - 1].title.shown }))
        return Reply(.words(picked.flatMap { offers[$0 - 1].ids }))
      } catch {
        try lines.refuse(error)
      }
    }
  }
}

/// A price criterion, or a group of criteria, as the guide offers it.
struct CriterionOffer: Hashable {
  /// What takes it: `criterion.price.contract-total`, `coverage`.
  let id: String
  let title: Text
  let weight: Weight
  /// The ready criteria that it stands for.
  let ids: [String]
  let isProposed: Bool

  /// The offers under the numbers that people type, those ticked in words.
  static func lines(_ offers: [CriterionOffer], ticked: Set<Int>) -> [String] {
    offers.enumerated().map { index, offer in
      let tick = ticked.contains(index + 1) ? Text(fr: "(retenu) ", en: "(kept) ").shown : ""
      let weight = Typography(ScreenLanguage.current).percent(offer.weight)
      return "  \(index + 1) \(tick)\(offer.title.shown), \(weight), \(offer.counted.shown)"
    }
  }

  /// The numbers of those that are kept unless somebody says otherwise.
  static func proposed(_ offers: [CriterionOffer]) -> Set<Int> {
    Set(offers.indices.filter { offers[$0].isProposed }.map { $0 + 1 })
  }

  /// How many criteria that is.
  private var counted: Text {
    Text(
      fr: ids.count > 1 ? "\(ids.count) critères" : "1 critère",
      en: ids.count == 1 ? "1 criterion" : "\(ids.count) criteria")
  }

  /// The first price, and each group; other prices are offered and not proposed.
  static func all(in library: CriterionLibrary) -> [CriterionOffer] {
    let prices = library.prices.enumerated().map { index, price in
      CriterionOffer(
        id: price.id, title: price.title, weight: price.suggestedWeight, ids: [price.id],
        isProposed: index == 0)
    }
    let groups = library.groups.map { group in
      CriterionOffer(
        id: group.id, title: group.name, weight: group.suggestedWeight,
        ids: library.usualCriteria(of: group.id).map(\.id), isProposed: true)
    }
    return prices + groups
  }
}
