import CahierDocuments
import CahierModel
import Testing

struct DocumentSurveyTests {
  @Test func `numbers headings by level and leaves out those without number`() {
    let survey = survey([
      .heading(Heading(1, ["A"])), .heading(Heading(2, ["B"])), .heading(Heading(2, ["C"])),
      .heading(Heading(1, ["D"], isNumbered: false)), .heading(Heading(1, ["E"])),
      .heading(Heading(2, ["F"])),
    ])
    #expect(survey.headings.map(\.number) == ["1", "1.1", "1.2", nil, "2", "2.1"])
    #expect(survey.problems.isEmpty)
  }

  @Test func `reports what a document has wrong, each with its code`() {
    let drawing = Drawing(width: 10, height: 10, shapes: [])
    let survey = survey([
      .heading(Heading(1, ["A"], anchor: "a")), .heading(Heading(3, ["B"], anchor: "a")),
      .paragraph(Paragraph([.reference(to: "nowhere"), .reference(to: "nowhere")])),
      .figure(Figure(drawing, caption: ["c"], alternative: "")),
      .note(Note(.advice, [.heading(Heading(1, ["D"]))])),
      .table(
        Table(
          caption: ["t"], columns: [Table.Column(share: 1), Table.Column(share: 1)], header: [],
          rows: [Table.Row([Table.Cell(["x"])])])),
    ])
    #expect(
      survey.problems.map(\.code)
        == ["DOC-003", "DOC-002", "DOC-004", "DOC-005", "DOC-006", "DOC-001"])
  }

  @Test func `a sequence is made anew for each walk`() {
    let pulled = Pulled(from: 0..<3) { ["\($0)a", "\($0)b"] } + ["end"]
    #expect(Array(pulled) == ["0a", "0b", "1a", "1b", "2a", "2b", "end"])
    #expect(Array(pulled) == Array(pulled))
  }

  private func survey(_ blocks: [Block]) -> DocumentSurvey {
    DocumentSurvey(of: Document(SampleDocuments.front, blocks: Pulled(blocks)))
  }
}

struct ChartTests {
  @Test func `parts of a bar stay within the drawing and never go back`() {
    for chart in [Charts.points, Charts.bars] {
      let drawing = chart.drawing
      #expect(drawing.shapes == chart.drawing.shapes)
      for rectangle in drawing.shapes.flatMap(\.rectangles) {
        #expect(rectangle.x >= 0 && rectangle.width > 0)
        #expect(rectangle.x + rectangle.width <= drawing.width)
      }
    }
  }

  @Test func `draws nothing at all, and values that are huge, without failing`() throws {
    let empty = StackedBarChart(series: [], bars: [], axisTitle: "", language: .french)
    #expect(empty.drawing.width > 0)
    let huge = try ExactDecimal(coefficient: 999_999_999_999_999_999, decimals: 0)
    let tiny = try ExactDecimal(coefficient: 1, decimals: 9)
    let chart = StackedBarChart(
      series: ["a", "b"],
      bars: [StackedBarChart.Bar("x", values: [huge, tiny, -5, 0], total: "")], axisTitle: "",
      language: .english)
    #expect(chart.drawing.height > 0)
    #expect(
      CurveChart(
        curve: [], marks: [], across: ChartAxis(title: "", spanning: []), verticalTitle: "",
        language: .english
      ).drawing.width > 0)
  }
}

extension Shape {
  fileprivate var rectangles: [(x: Int, width: Int)] {
    switch self {
    case .rectangle(let corner, let width, _, _, _): [(corner.x, width)]
    case .group(let shapes): shapes.flatMap(\.rectangles)
    case .line, .path, .text: []
    }
  }
}
