internal import CahierModel

/// Units as people write them in short: `≤ 2 s`, `≥ 10 Go`.
///
/// An abbreviation stands for a meaning, never for an id: it is read where a unit of the template
/// bears one of the names, in either language. One that could be read in two ways is not here: `j`
/// is a day, not a working day.
enum UnitAbbreviation {
  /// The names of the unit that an abbreviation stands for, folded.
  private static let names: [String: [String]] = {
    let rows: [([String], [String])] = [
      (["ms"], ["milliseconde", "millisecond"]), (["s", "sec", "sec."], ["seconde", "second"]),
      (["min", "min.", "mn"], ["minute"]), (["h", "hr", "hrs"], ["heure", "hour"]),
      (["j", "jr", "d"], ["jour", "day"]),
      (["sem", "sem.", "wk"], ["semaine", "week"]), (["yr", "a"], ["an", "annee", "year"]),
      (["pct", "p. 100", "pour cent", "percent"], ["%"]),
      (["ko", "kb"], ["ko", "kb", "kilo-octet", "kilobyte"]),
      (["mo", "mb"], ["mo", "mb", "mega-octet", "megaoctet", "megabyte"]),
      (["go", "gb"], ["go", "gb", "giga-octet", "gigaoctet", "gigabyte"]),
      (["to", "tb"], ["to", "tb", "tera-octet", "teraoctet", "terabyte"]),
      (["mbit/s", "mb/s", "mbps"], ["megabit par seconde", "megabit per second", "mbit/s"]),
      (["m", "metre"], ["metre"]), (["km"], ["kilometre"]), (["kg"], ["kilogramme", "kilogram"]),
      (["m2", "m²"], ["m²", "metre carre", "square metre"]),
      (["kwh"], ["kilowattheure", "kilowatt-hour", "kwh"]),
      (["€", "eur"], ["euro"]), (["$", "usd"], ["dollar"]),
      (["pers", "pers."], ["personne", "person"]), (["p", "p.", "pp."], ["page"]),
    ]
    return rows.reduce(into: [:]) { names, row in
      for short in row.0 { names[short] = row.1 }
    }
  }()

  /// The unit of the template that an abbreviation stands for, or nil.
  static func unit(_ text: String, among units: IdentifiedList<TemplateUnit>) -> TemplateUnit? {
    guard let names = names[CommandAliases.folded(text)] else { return nil }
    return units.first { unit in
      ([unit.id] + Language.allCases.map { unit.name[$0].one })
        .contains { names.contains(CommandAliases.folded($0)) }
    }
  }
}
