import CahierModel

extension FrontMatter {
  /// The most items that have bookmarks.
  ///
  /// LibreOffice takes a time that grows with their square, some two seconds for these and twenty for
  /// three times as many. Beyond, items are found by their codes.
  private static let mostBookmarked = 2_000

  /// Has a document say what a reader needs to tell what was changed in it: which state of the dossier
  /// it is, and where its items are.
  ///
  /// `positions`: the items that it prints.
  mutating func allowReturn(of reading: DossierReading, items positions: [Int]) {
    let mark = ReturnMark(
      languages: [language], audience: reading.shown.audience.rawValue,
      state: reading.shown.dossier.contentMark)
    properties.append(Property(ReturnMark.property, mark.description))
    guard positions.count <= Self.mostBookmarked else { return }
    bookmarks.reserveCapacity(positions.count)
    for position in positions {
      let item = reading.items[position]
      bookmarks[Anchor(item.code)] = item.id.bookmark
    }
  }

  /// Changes what the mark says, in a document that has one.
  mutating func markReturn(_ change: (inout ReturnMark) -> Void) {
    properties = properties.map { property in
      guard property.name == ReturnMark.property, var mark = ReturnMark(property.value) else {
        return property
      }
      change(&mark)
      return Property(ReturnMark.property, mark.description)
    }
  }
}
