import CahierEvaluation
import CahierFormats
import CahierModel

/// How values are written: the number formats of the language.
///
/// Groups and the decimal mark are those of the locale: a narrow no-break blank and a comma in
/// French, a comma and a point in English.
struct NumberStyles {
  let language: Language

  private var locale: KeyValuePairs<String, String?> {
    let tag = language.tag.split(separator: "-").map(String.init)
    return ["number:language": tag.first, "number:country": tag.last]
  }

  func write(_ format: CellFormat, _ name: String, _ xml: inout XMLWriter) {
    switch format {
    case .general: style("number", name, &xml) { number(nil, least: 0, isGrouped: false, &$0) }
    case .number(let decimals):
      style("number", name, &xml) { number(decimals, least: decimals, isGrouped: true, &$0) }
    case .percent(let decimals):
      style("percentage", name, &xml) { xml in
        number(decimals, least: decimals, isGrouped: false, &xml)
        xml.element("number:text", text: language == .french ? "\u{202F}%" : "%")
      }
    case .amount(let currency, let most): amount(currency, most, name, &xml)
    case .date: style("date", name, &xml, date)
    case .text: style("text", name, &xml) { $0.element("number:text-content") }
    }
  }

  private func style(
    _ kind: String, _ name: String, _ xml: inout XMLWriter, _ body: (inout XMLWriter) -> Void
  ) {
    xml.element("number:\(kind)-style") { xml in
      xml.attribute("style:name", name)
      for (name, value) in locale { xml.attribute(name, value) }
      body(&xml)
    }
  }

  private func number(
    _ decimals: Int?, least: Int, isGrouped: Bool, _ xml: inout XMLWriter
  ) {
    xml.element(
      "number:number",
      [
        "number:decimal-places": decimals.map { "\($0)" },
        "number:min-decimal-places": decimals.map { _ in "\(least)" },
        "number:min-integer-digits": "1", "number:grouping": isGrouped ? "true" : nil,
      ])
  }

  private func amount(
    _ currency: Currency, _ most: Int, _ name: String, _ xml: inout XMLWriter
  ) {
    style("currency", name, &xml) { xml in
      if language == .english {
        symbol(currency, &xml)
        if currency != .euro { xml.element("number:text", text: "\u{A0}") }
      }
      number(max(2, most), least: 2, isGrouped: true, &xml)
      if language == .french {
        xml.element("number:text", text: currency == .euro ? "\u{202F}" : "\u{A0}")
        symbol(currency, &xml)
      }
    }
  }

  private func symbol(_ currency: Currency, _ xml: inout XMLWriter) {
    xml.element("number:currency-symbol") { xml in
      for (name, value) in locale { xml.attribute(name, value) }
      xml.text(currency == .euro ? "€" : currency.description)
    }
  }

  private func date(_ xml: inout XMLWriter) {
    let long: KeyValuePairs<String, String?> = ["number:style": "long"]
    xml.element("number:day", long)
    xml.element("number:text", text: "/")
    xml.element("number:month", long)
    xml.element("number:text", text: "/")
    xml.element("number:year", long)
  }
}

/// The value of a cell as letters, for programs that show a file without computing it.
struct CellFigures {
  let typography: Typography

  func text(_ number: ExactDecimal, _ format: CellFormat) -> String {
    let value = Rational(number)
    return switch format {
    case .general, .date, .text: typography.number(number.reduced)
    case .number(let decimals): typography.figure(value, decimals: decimals)
    case .percent(let decimals): typography.percentage(value, decimals: decimals)
    case .amount(let currency, _): typography.amount(value, currency)
    }
  }

  func text(_ date: CalendarDate) -> String {
    let parts = date.description.split(separator: "-")
    return parts.reversed().joined(separator: "/")
  }
}

extension Typography {
  /// A share with so many decimals: « 20,00 % ».
  fileprivate func percentage(_ share: Rational, decimals: Int) -> String {
    let figure = figure(share * 100, decimals: decimals)
    return language == .french ? "\(figure)\u{202F}%" : "\(figure)%"
  }
}
