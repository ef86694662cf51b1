internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier stock-take`: who was asked, who answered, and what they speak of.
struct StockTakeCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "stock-take",
      Text(
        fr: "Qui a été interrogé, qui a répondu, et de quoi.",
        en: "Who was asked, who answered, and of what."),
      discussion: Text(
        fr: """
          Les personnes interrogées d’une population, et celles qui ont répondu, sont celles que dit
          la population\u{202F}; sinon celles des parties prenantes qui la représentent\u{202F}; sinon les
          réponses aux enquêtes.

            cahier état-des-lieux
            cahier population modifier PO-001 --asked 120 --answered 48
            cahier partie-prenante modifier PP-001 --represents PO-001
            cahier exporter état-des-lieux --format odt
          """,
        en: """
          The people of a population who were asked, and those who answered, are those that the
          population says; else those of the stakeholders that represent it; else the answers to
          surveys.

            cahier stock-take
            cahier population edit PO-001 --asked 120 --answered 48
            cahier stakeholder edit SH-001 --represents PO-001
            cahier export stock-take --format odt
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let stock = try session.read { try StockTakeReading.stockTake($0) }
    let page = StockTakePage(stock)
    session.show(page.findings)
    try session.print(
      Printable(
        lines: page.lines, value: page.value,
        ifEmpty: Text(
          fr: "Aucune population ni aucun retour.", en: "No population and no feedback.")),
      as: output.format)
  }
}
