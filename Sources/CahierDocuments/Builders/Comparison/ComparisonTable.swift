import CahierEvaluation
import CahierModel

/// Ranks, points and prices of a lot: a row for each ranked offer, best first.
///
/// The points stand criterion by criterion where a page is wide enough for the names of all; else
/// those of price and of everything else.
struct ComparisonTable {
  private let reading: ResultReading
  private let divisor: Rational?
  private var result: EvaluationResult { reading.result }
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  /// `divisor`: users times months, or nil where the price per user is not known.
  init(_ reading: ResultReading, _ divisor: Rational?) {
    self.reading = reading
    self.divisor = divisor
  }

  /// A column but that of the offers, with the cell of each row.
  private struct Column {
    let name: String
    let cells: [String]
    var isTotal = false
    var alignment = Table.Alignment.end
  }

  var table: Table {
    let columns = columns
    let widths = widths(of: columns)
    let offers = Table.Column(share: room(beside: widths))
    let names = columns.map(\.name)
    let shares = zip(columns, widths).map { Table.Column(share: $1, alignment: $0.alignment) }
    return Table(
      caption: [.text(caption)], columns: [shares[0], offers] + shares.dropFirst(),
      header: [.header([names[0], Text(fr: "Offre", en: "Tender")[language]] + names.dropFirst())],
      rows: Pulled(
        result.ranking.enumerated().map { index, ranked in
          let cells = columns.map { column -> Table.Cell in
            let text = Inline.text(column.cells[index])
            return Table.Cell([column.isTotal ? .strong([text]) : text])
          }
          return Table.Row(
            [cells[0], .text(reading.name(of: ranked.offer), role: .header)] + cells.dropFirst())
        }), isKeptTogether: result.ranking.count <= 12)
  }

  /// Whether the table has the points of every criterion of the first level.
  var hasEveryCriterion: Bool {
    (frame + criteria).map(leastWidth).reduce(Self.leastForNames, +) <= Self.width
  }

  private var caption: String {
    let words = Text(fr: "Classement, points et prix", en: "Ranking, points and prices")
    guard reading.reading.dossier.lots.count > 1 else { return words[language] }
    return "\(words[language]), \(reading.reading.title(of: result.lot))"
  }

  // MARK: - Columns

  private var columns: [Column] {
    let points = hasEveryCriterion ? criteria : groups
    return [rank] + points + [total] + prices
  }

  /// All columns but those of points.
  private var frame: [Column] { [rank, total] + prices }

  private var rank: Column {
    Column(
      name: Text(fr: "Rang", en: "Rank")[language], cells: result.ranking.map { "\($0.rank)" },
      alignment: .centre)
  }

  private var total: Column {
    Column(
      name: outOf(
        Text(fr: "Total", en: "Total")[language], Rational(result.lot.method.totalPoints)),
      cells: result.ranking.map { reading.total($0.shownTotal) }, isTotal: true)
  }

  private var criteria: [Column] {
    result.outline.roots.map { root in
      Column(
        name: outOf(reading.name(ofCriterion: root), result.outline.nodes[root].points),
        cells: result.ranking.map { points(result.points(of: $0.offer, on: root)) })
    }
  }

  private var groups: [Column] {
    let groups = PointGroups(result)
    let names = [
      (true, Text(fr: "Prix", en: "Price")), (false, Text(fr: "Hors prix", en: "Other than price")),
    ]
    return names.compactMap { isAmount, name in
      guard let most = groups.most(ofAmounts: isAmount) else { return nil }
      return Column(
        name: outOf(name[language], most),
        cells: result.ranking.map { points(groups.points(of: $0.offer, ofAmounts: isAmount)) })
    }
  }

  private var prices: [Column] {
    let method = result.lot.method
    let totals = result.ranking.map { PriceTotal.compared(of: result.offer($0.offer), by: method) }
    guard totals.contains(where: { $0 != nil }) else { return [] }
    let name = Text(fr: "Prix sur la durée ", en: "Price over the contract ")
    let whole = Column(
      name: (name + method.taxBasis.name)[language],
      cells: totals.map { $0.map { typography.amount($0, method.currency) } ?? "–" })
    guard let divisor else { return [whole] }
    return [
      whole,
      Column(
        name: Text(fr: "Par utilisateur et mois", en: "Per user and month")[language],
        cells: totals.map {
          $0.map { typography.roundedAmount($0 / divisor, method.currency) } ?? "–"
        }),
    ]
  }

  private func points(_ points: Rational?) -> String { points.map(reading.points) ?? "–" }

  private func outOf(_ name: String, _ most: Rational) -> String {
    let figure = typography.figure(most, atMost: 2)
    return Text(fr: "\(name) (sur\u{A0}\(figure))", en: "\(name) (out\u{A0}of\u{A0}\(figure))")[
      language]
  }

  // MARK: - Widths, in hundredths of a millimetre

  /// A page of A4 with the usual margins.
  private static let width = DocumentStyle.standard.page.textWidth(.portrait)
  private static let leastForNames = 2_600
  private static let mostForNames = 5_400
  private static let padding = 370

  /// The shares of the columns: what the offers leave goes to names that want two lines.
  private func widths(of columns: [Column]) -> [Int] {
    let least = columns.map(leastWidth)
    let wanted = zip(columns, least).map { max(0, Self.twoLines(of: $0) - $1) }
    let names = result.ranking.map { Self.measure(reading.name(of: $0.offer)) }
    let room = min(Self.mostForNames, (names.max() ?? 0) + Self.padding)
    let free = max(0, Self.width - least.reduce(room, +))
    let sum = wanted.reduce(0, +)
    return zip(least, wanted).map { $0 + (sum > free ? $1 * free / sum : $1) }
  }

  private func room(beside widths: [Int]) -> Int {
    max(Self.leastForNames, Self.width - widths.reduce(0, +))
  }

  /// The widest word of the name, the widest cell, or a third of the name and some more.
  private func leastWidth(of column: Column) -> Int {
    let third = Self.measure(column.name) * 42 / 100
    let words = column.name.split(separator: " ").map { String($0) }
    return (((words + column.cells).map(Self.measure) + [third]).max() ?? 0) + Self.padding
  }

  /// What the name takes on two lines, whichever way its words fall.
  private static func twoLines(of column: Column) -> Int {
    measure(column.name) * 58 / 100 + padding
  }

  /// In bold, as names and totals are.
  private static func measure(_ text: String) -> Int { TextMeasure.width(text, size: 98) }
}

extension PriceTotal {
  /// What an offer costs over the contract on the basis of the method; nil for one without prices.
  static func compared(of offer: Offer, by method: EvaluationMethod) -> Rational? {
    offer.priceLines.isEmpty ? nil : total(of: offer.priceLines, by: method)
  }
}
