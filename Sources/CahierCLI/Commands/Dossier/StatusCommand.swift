package import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier status`: what the dossier holds so far.
package struct StatusCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "status", Text(fr: "Où en est le dossier.", en: "How far the dossier is."))
  }

  @OptionGroup package var common: CommonOptions

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let (title, template, counts) = try session.read { reader in
      (try reader.header().title, try DossierTemplate.load(reader), try reader.itemCounts())
    }
    let language = ScreenLanguage.current
    let lines = template.kinds.map { kind in
      let count = counts[kind.id, default: 0]
      return "  \(count) \(kind.name.name(for: ExactDecimal(count), in: language))"
    }
    try session.print([title.preferring(language)] + lines)
  }
}
