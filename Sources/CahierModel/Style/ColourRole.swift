/// What a colour of a document is for, under the name that files of styles give it.
package enum ColourRole: String, CaseIterable, Hashable, Sendable {
  case text
  case paper
  /// Text that is less important, and still as easy to read.
  case muted
  case heading
  /// A rule or a bar beside the text: never a text.
  case accent
  case link
  case rule
  case tableHead = "table-head"
  case tableHeadText = "table-head-text"
  /// Every other row on screens, and sums.
  case tint
  case inserted
  case deleted
  case information
  case informationBar = "information-bar"
  case advice
  case adviceBar = "advice-bar"
  case warning
  case warningBar = "warning-bar"
  case example
  case exampleBar = "example-bar"
  /// Letters and lines of charts.
  case chartInk = "chart-ink"
  case chartPaper = "chart-paper"
  case chartGrid = "chart-grid"
  case chart1 = "chart-1"
  case chart2 = "chart-2"
  case chart3 = "chart-3"
  case chart4 = "chart-4"
  case chart5 = "chart-5"
  case chart6 = "chart-6"
}
