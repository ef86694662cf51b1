package import CahierModel

/// The colours of a document, by what they are for.
package struct Palette: Hashable, Sendable {
  private var colours: [ColourRole: Colour]

  private init(_ colours: [ColourRole: Int]) {
    self.colours = colours.mapValues(Colour.init(rgb:))
  }

  /// The colour for something.
  package func colour(_ role: ColourRole) -> Colour {
    colours[role] ?? Colour(rgb: 0)
  }

  /// The colour for something, as style sheets and OpenDocument write it.
  package subscript(role: ColourRole) -> String {
    colour(role).description
  }

  /// The same palette but for some colours.
  func with(_ others: [ColourRole: Colour]) -> Palette {
    var palette = self
    palette.colours.merge(others) { _, other in other }
    return palette
  }

  /// On white paper.
  package static let light = Palette([
    .text: 0x1C2430, .paper: 0xFFFFFF, .muted: 0x434D5C, .heading: 0x16324F, .accent: 0xC8553D,
    .link: 0x0B4A8F, .rule: 0xB9C3CF, .tableHead: 0x16324F, .tableHeadText: 0xFFFFFF,
    .tint: 0xF1F4F8, .inserted: 0x0B5A36, .deleted: 0x8F1D1D,
    .information: 0xEEF4FB, .informationBar: 0x2F6FB5, .advice: 0xEEF7F1, .adviceBar: 0x2E7D54,
    .warning: 0xFDF3E4, .warningBar: 0xB26A00, .example: 0xF4F1F8, .exampleBar: 0x6F559B,
    .chartInk: 0x1C2430, .chartPaper: 0xFFFFFF, .chartGrid: 0xB9C3CF,
    .chart1: 0x16324F, .chart2: 0x8FB8DE, .chart3: 0xA03A26, .chart4: 0xF2C6A0,
    .chart5: 0x20603F, .chart6: 0xB9D8C2,
  ])

  /// On a dark screen.
  package static let dark = Palette([
    .text: 0xE8ECF1, .paper: 0x12161C, .muted: 0xB9C3CF, .heading: 0xBCD7F5, .accent: 0xF08A70,
    .link: 0x9CC8FF, .rule: 0x4A5563, .tableHead: 0x24405F, .tableHeadText: 0xFFFFFF,
    .tint: 0x1A2029, .inserted: 0x8FE0B5, .deleted: 0xFFB3B3,
    .information: 0x172536, .informationBar: 0x6AA9EC, .advice: 0x15281F, .adviceBar: 0x69C495,
    .warning: 0x2C2213, .warningBar: 0xE3A344, .example: 0x221D2E, .exampleBar: 0xB39AE0,
    .chartInk: 0xE8ECF1, .chartPaper: 0x12161C, .chartGrid: 0x4A5563,
    .chart1: 0x7FB2E6, .chart2: 0x2F5F8F, .chart3: 0xF08A70, .chart4: 0x8F4A38,
    .chart5: 0x69C495, .chart6: 0x2C6346,
  ])
}

extension Note.Kind {
  /// What lies behind such a note.
  var ground: ColourRole {
    switch self {
    case .information: .information
    case .advice: .advice
    case .warning: .warning
    case .example: .example
    }
  }

  /// The bar beside such a note.
  var bar: ColourRole {
    switch self {
    case .information: .informationBar
    case .advice: .adviceBar
    case .warning: .warningBar
    case .example: .exampleBar
    }
  }
}

extension Paint {
  /// Which colour of a palette it is.
  var role: ColourRole {
    switch self {
    case .ink: .chartInk
    case .paper: .chartPaper
    case .grid: .chartGrid
    case .series1: .chart1
    case .series2: .chart2
    case .series3: .chart3
    case .series4: .chart4
    case .series5: .chart5
    case .series6: .chart6
    }
  }
}
