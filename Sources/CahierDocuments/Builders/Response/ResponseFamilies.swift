import CahierModel

/// What tenderers answer: requirements in the order of the specification, those of a family
/// together under its name.
struct ResponseFamilies {
  /// Requirements that follow one another under one name.
  struct Family {
    let name: String
    var items: [(item: Item, kind: ItemKind)]
  }

  let families: [Family]

  init(_ reading: DossierReading) {
    var families: [Family] = []
    for position in SpecificationPlan(reading).printed {
      let item = reading.items[position]
      guard let kind = reading.template.kinds[id: item.kind], kind.isRequirement else { continue }
      let heading = reading.heading(of: item, kind)
      if heading != families.last?.name { families.append(Family(name: heading, items: [])) }
      families[families.count - 1].items.append((item, kind))
    }
    self.families = families
  }
}
