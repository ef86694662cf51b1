package import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier need remove BF-012`: removes items that nothing hangs on.
package struct ItemRemoveCommand: ItemVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove",
      Text(
        fr: "Retirer un ou plusieurs éléments ; leurs codes ne serviront plus.",
        en: "Remove one or more items; their codes are never used again."))
  }

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    let codes = try arguments.codes()
    let subject = codes.map(\.description).joined(separator: ", ")
    try session.change("item remove", subject) { writer in
      for code in codes { try writer.remove(code) }
    }
    session.say(
      Text(
        fr: "Retiré : \(subject). « cahier undo » le rétablit.",
        en: "Removed: \(subject). “cahier undo” brings it back."))
  }
}
