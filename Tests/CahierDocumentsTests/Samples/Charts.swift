import CahierDocuments
import CahierModel

/// One chart of each kind.
enum Charts {
  static var points: StackedBarChart {
    StackedBarChart(
      series: [
        "Prix", "Couverture fonctionnelle", "Accompagnement", "Ergonomie",
        "Performance environnementale",
      ],
      bars: [
        StackedBarChart.Bar(
          "Offre B", values: numbers("40", "16.20", "12.96", "6.48", "3.60"), total: "79,24"),
        StackedBarChart.Bar(
          "Offre A", values: numbers("32.32", "21.60", "11.34", "7.56", "4.80"), total: "77,62"),
        StackedBarChart.Bar(
          "Groupement D et associés", values: numbers("20", "18.3", "13", "7.7", "2.5"),
          total: "61,50"),
      ], axisTitle: "Points sur 100", language: .french)
  }

  static var prices: CurveChart {
    CurveChart(
      curve: stride(from: 96_000, through: 200_000, by: 2_000).map { price in
        CurveChart.Place(ExactDecimal(price), number("\(40 * 96_000 / price)"))
      },
      marks: [
        CurveChart.Mark("B", CurveChart.Place(96_000, 40)),
        CurveChart.Mark("A", CurveChart.Place(118_800, number("32.32"))),
      ], across: ChartAxis(title: "Prix en euros TTC", spanning: [96_000, 200_000]),
      verticalTitle: "Points", language: .french)
  }

  static var bars: StackedBarChart {
    StackedBarChart(
      bars: [("Information", 14), ("Documents", 8), ("Communication", 3)].map { name, count in
        StackedBarChart.Bar(name, values: [ExactDecimal(count)], total: "\(count)")
      }, axisTitle: "Besoins", language: .french)
  }

  private static func numbers(_ texts: String...) -> [ExactDecimal] {
    texts.map(number)
  }

  private static func number(_ text: String) -> ExactDecimal {
    (try? ExactDecimal(parsing: text)) ?? 0
  }
}
