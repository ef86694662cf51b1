import CahierModel

extension Text {
  /// An amount, as each language writes it.
  static func money(_ amount: ExactDecimal, _ currency: Currency) -> Text {
    each { $0.money(amount, currency) }
  }

  /// A number, as each language writes it.
  static func number(_ number: ExactDecimal) -> Text {
    each { $0.number(number) }
  }

  /// A day, as each language writes it.
  static func date(_ date: CalendarDate) -> Text {
    each { $0.date(date) }
  }

  /// A rate of tax, as each language writes it.
  static func rate(_ rate: TaxRate) -> Text {
    let percent = try? ExactDecimal(coefficient: rate.hundredths, decimals: 2).reduced
    return percent.map { percent in each { $0.percent(percent) } } ?? Text(same: "")
  }

  private static func each(_ write: (Typography) -> String) -> Text {
    Text(fr: write(Typography(.french)), en: write(Typography(.english)))
  }
}
