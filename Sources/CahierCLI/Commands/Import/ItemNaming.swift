internal import CahierModel

/// Gives machine ids to the items of a text that has none.
///
/// They follow from the title of the dossier and the code, so that a dossier that is made of its text
/// anew finds its items in the documents that were exported before.
struct ItemNaming {
  private var named: Set<ItemCode> = []
  private var random = SystemRandomNumberGenerator()

  /// A name for an item; one that is drawn again, since the first was taken, is drawn by chance.
  mutating func id(of code: ItemCode, in title: BilingualText) -> ItemID {
    guard named.insert(code).inserted else { return ItemID(bits: random.next()) }
    let words = [title[.french] ?? "", title[.english] ?? "", code.description]
    let digest = SHA256.digest(of: words.joined(separator: "\n")).bytes
    return ItemID(bits: digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }
}
