package import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier need move BF-012 --before BF-003`: changes the order of items; codes stay.
package struct ItemMoveCommand: ItemVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "move",
      Text(fr: "Déplacer un élément ; son code reste.", en: "Move an item; its code stays."),
      discussion: Text(
        fr:
          "Où : --before CODE, --after CODE, --first ou --last ; --family FAMILLE pour en changer.",
        en: "Where: --before CODE, --after CODE, --first or --last; --family FAMILY to change it."))
  }

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    let code = try arguments.code()
    let place = try place(arguments)
    try session.change("item move", code.description) { writer in
      if let place { try writer.move(code, to: place) }
      if let family = arguments["family"] { try setFamily(family, of: code, writer) }
    }
    session.say(Text(fr: "\(code) est déplacé.", en: "\(code) is moved."))
  }

  private func place(_ arguments: ItemArguments) throws(Failure) -> ItemPlace? {
    if arguments.has("first") { return .first }
    if arguments.has("last") { return .last }
    if let word = arguments["before"] { return .before(try ItemArguments([word]).code()) }
    if let word = arguments["after"] { return .after(try ItemArguments([word]).code()) }
    if arguments["family"] != nil { return nil }
    throw Failure(
      Diagnostic(
        .error, "INPUT-038", Text(fr: "il manque où déplacer", en: "where to move is missing"),
        expected: Text(same: "--before CODE, --after CODE, --first, --last, --family ID")),
      status: .usage)
  }

  private func setFamily(_ family: String, of code: ItemCode, _ writer: DossierWriter) throws {
    let template = try DossierTemplate.loadWithoutShelves(writer.reader)
    let item = try writer.reader.item(code)
    let change = try ItemChange(
      [("family", family)], kind: try template.kind(of: item), template: template,
      language: writer.reader.mainLanguage())
    try writer.update(change.applied(to: item))
  }
}
