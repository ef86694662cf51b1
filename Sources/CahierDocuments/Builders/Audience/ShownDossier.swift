package import CahierModel

/// A dossier and its template without what an audience is not shown, and the list of the rest.
///
/// Builders read nothing else, so that what is not here cannot reach a document.
package struct ShownDossier: Sendable {
  /// For whom the dossier is shown.
  package let audience: Audience
  /// The dossier without what they are not shown, as if it had never been there.
  package let dossier: Dossier
  /// The template without the sections and fields that they are not shown.
  package let template: SpecificationTemplate
  /// What was taken out, in the order of the dossier: printed before anything is written.
  package let withheld: [Withheld]
}

extension Dossier {
  /// What an audience is shown of the dossier.
  ///
  /// What the template does not know, a question or a field of another version, is internal.
  ///
  /// The dossier is taken, not borrowed: items that are shared would be copied to be changed.
  package consuming func shown(
    to audience: Audience, template: SpecificationTemplate
  ) -> ShownDossier {
    var filter = AudienceFilter(dossier: self, template: template)
    if !audience.seesOffers { filter.removeOffers() }
    if !audience.seesInternalTexts { filter.removeInternalTexts() }
    return ShownDossier(
      audience: audience, dossier: filter.dossier, template: filter.template,
      withheld: filter.withheld)
  }
}

/// The fields that items of one kind fill in, one item after the other.
private struct FieldsOfItems {
  private var kind = ""
  private var values: [String] = []
  private var texts: [String] = []
  /// Those that are not published, each once.
  private(set) var withheld: [String] = []
  /// How many items in a row hold them.
  var itemCount = 0

  init() {}

  /// A kind that the template does not know has nothing to withhold: its items are.
  init(of item: Item, published: [String: Set<String>]) {
    (kind, values, texts) = (item.kind, item.fields.keys, item.texts.keys)
    guard let published = published[kind] else { return }
    withheld = values.filter { !published.contains($0) }
    withheld += texts.filter { !published.contains($0) && !withheld.contains($0) }
  }

  func areThose(of item: Item) -> Bool {
    item.kind == kind && item.fields.keys == values && item.texts.keys == texts
  }

  /// Adds the items to what was counted of each kind and field.
  func count(into counts: inout [String: [String: Int]]) {
    for field in withheld { counts[kind, default: [:]][field, default: 0] += itemCount }
  }
}

/// Takes out of a dossier what an audience is not shown, and keeps the list.
struct AudienceFilter {
  private(set) var dossier: Dossier
  private(set) var template: SpecificationTemplate
  private(set) var withheld: [Withheld] = []

  init(dossier: consuming Dossier, template: SpecificationTemplate) {
    self.dossier = dossier
    self.template = template
  }

  mutating func removeOffers() {
    if dossier.header.estimatedValueExVAT != nil {
      dossier.header.estimatedValueExVAT = nil
      withheld.append(.estimatedValue)
    }
    if !dossier.offers.isEmpty {
      withheld.append(.offers(count: dossier.offers.count))
      dossier.offers = []
    }
    if !dossier.evaluators.isEmpty {
      withheld.append(.evaluators(count: dossier.evaluators.count))
      dossier.evaluators = []
    }
  }

  mutating func removeInternalTexts() {
    dossier.consultation = Consultation()
    removeKinds()
    removeItems()
    removeFields()
    removeAnswers()
    removeLinks()
    removeSections()
  }

  private mutating func removeKinds() {
    let published = Set(template.kinds.filter { $0.visibility == .published }.map(\.id))
    var counts: [String: Int] = [:]
    for item in dossier.items where !published.contains(item.kind) {
      counts[item.kind, default: 0] += 1
    }
    guard !counts.isEmpty else { return }
    dossier.items.removeAll { counts[$0.kind] != nil }
    for kind in template.kinds {
      if let count = counts[kind.id] { withheld.append(.kind(kind.name, count: count)) }
    }
  }

  private mutating func removeItems() {
    let visibility = ItemVisibility(template)
    let isInternal = { (item: Item) in visibility(of: item) == .internal }
    let codes = dossier.items.filter(isInternal).map(\.code)
    guard !codes.isEmpty else { return }
    dossier.items.removeAll(where: isInternal)
    withheld.append(.items(codes))
  }

  private mutating func removeFields() {
    let published = template.kinds.reduce(into: [:]) { published, kind in
      published[kind.id] = Set(kind.fields.filter { $0.visibility == .published }.map(\.id))
    }
    var counts: [String: [String: Int]] = [:]
    // Nearly all items of a kind fill in the same fields: those of the one before are known.
    var last = FieldsOfItems()
    for index in dossier.items.indices {
      if !last.areThose(of: dossier.items[index]) {
        last.count(into: &counts)
        last = FieldsOfItems(of: dossier.items[index], published: published)
      }
      guard !last.withheld.isEmpty else { continue }
      last.itemCount += 1
      dossier.items[index].removeFields(last.withheld)
    }
    last.count(into: &counts)
    for kind in template.kinds {
      for field in kind.fields {
        guard let count = counts[kind.id]?[field.id] else { continue }
        withheld.append(.field(field.label, of: kind.name, count: count))
      }
    }
  }

  private mutating func removeAnswers() {
    var assignees = 0
    dossier.answers = dossier.answers.filter { answer in
      if template.guide.question(answering: answer.question)?.visibility == .published {
        return true
      }
      withheld.append(.answer(question: answer.question))
      return false
    }
    for index in dossier.answers.indices where dossier.answers[index].assignee != nil {
      dossier.answers[index].assignee = nil
      assignees += 1
    }
    if assignees > 0 { withheld.append(.assignees(count: assignees)) }
  }

  private mutating func removeLinks() {
    let codes = Set(dossier.items.map(\.code))
    let before = dossier.links.count
    dossier.links.removeAll { !codes.contains($0.from) || !codes.contains($0.to) }
    let count = before - dossier.links.count
    if count > 0 { withheld.append(.links(count: count)) }
  }

  private mutating func removeSections() {
    for section in template.sections where section.visibility == .internal {
      withheld.append(.section(section.title))
    }
    template = template.withoutInternalContents
  }
}
