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

/// Which fields an item of which kind fills in.
private struct FieldsOfItem: Equatable {
  let kind: String
  let values: [String]
  let texts: [String]

  var ids: [String] { values + texts }

  init(_ item: Item) {
    (kind, values, texts) = (item.kind, item.fields.keys, item.texts.keys)
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
    var last: FieldsOfItem?
    for index in dossier.items.indices {
      // Nearly all items of a kind fill in the same fields: those of the one before are known.
      let fields = FieldsOfItem(dossier.items[index])
      if fields == last { continue }
      let kind = dossier.items[index].kind
      guard let published = published[kind] else { continue }
      if fields.ids.allSatisfy(published.contains) {
        last = fields
        continue
      }
      for field in dossier.items[index].removeFields(where: { !published.contains($0) }) {
        counts[kind, default: [:]][field, default: 0] += 1
      }
    }
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
