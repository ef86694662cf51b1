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
    try arguments.requireOptions([])
    let (codes, warnings) = try session.change("item remove") { writer in
      let scene = try ItemScene(arguments, writer.reader)
      let (items, holes) = try scene.items(arguments, in: writer.reader)
      let codes = items.map(\.code)
      for code in codes { try writer.remove(code) }
      writer.subject.name = ItemCode.listed(codes)
      return (codes, scene.warnings(ofHoles: holes))
    }
    let list = ItemCode.listed(codes)
    session.say(
      Text(
        fr: "Retiré\u{202F}: \(list). «\u{202F}cahier annuler\u{202F}» le rétablit.",
        en: "Removed: \(list). “cahier undo” brings it back."))
    session.show(warnings)
  }
}
