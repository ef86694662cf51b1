internal import CahierModel

extension TemplateReading {
  /// Notes what a ready item lacks: required fields, links, a family.
  func check(_ item: ReadyItem, at node: ReadingNode, in template: SpecificationTemplate) {
    guard let kind = template.kinds[id: item.kind] else { return }
    for field in kind.fields where field.isRequired && node[field.id] == nil {
      guard field.standard == nil else { continue }
      _ = node.required(field.id)
    }
    if kind.families != nil, item.family == nil { _ = node.required("family") }
    for role in kind.links where (item.links[id: role.id]?.targets.count ?? 0) < role.atLeast {
      node.fault(
        "TEMPLATE-011",
        Text(
          fr: "« \(item.id) » n’a pas assez de liens « \(role.id) »",
          en: "“\(item.id)” has too few links “\(role.id)”"),
        expected: Text(fr: "au moins \(role.atLeast)", en: "\(role.atLeast) at least"))
    }
  }

  /// Shares make the whole of each group, and groups with a price criterion make the whole.
  func checkWeights(_ template: SpecificationTemplate) {
    let library = template.criteria
    var shares: [String: Int] = [:]
    for criterion in library.criteria {
      shares[criterion.group, default: 0] += criterion.shareOfGroup.hundredths
    }
    for group in library.groups {
      let sum = shares[group.id] ?? 0
      guard sum != Weight.whole.hundredths else { continue }
      noteSum(
        Text(
          fr: "les parts du groupe « \(group.id) » ne font pas 100 %",
          en: "the shares of the group “\(group.id)” do not make 100%"),
        sum, groupPlaces[group.id])
    }
    let groups = library.groups.reduce(0) { $0 + $1.suggestedWeight.hundredths }
    for price in library.prices {
      let sum = groups + price.suggestedWeight.hundredths
      guard sum != Weight.whole.hundredths else { continue }
      noteSum(
        Text(
          fr: "les groupes et « \(price.id) » ne font pas 100 %",
          en: "the groups and “\(price.id)” do not make 100%"),
        sum, library.groups.first.flatMap { groupPlaces[$0.id] })
    }
  }

  private func noteSum(_ message: Text, _ hundredths: Int, _ node: ReadingNode?) {
    let (percent, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    node?.faults.add(
      Diagnostic(
        .error, "TEMPLATE-012", message, at: node?.place ?? [],
        found: rest == 0 ? "\(percent)" : "\(percent).\(rest < 10 ? "0" : "")\(rest)",
        expected: Text(same: "100")))
  }
}
