import CahierFormats

/// Writes a drawing as SVG, in a file of its own or within a page.
///
/// A file has its colours; within a page each shape has a class, so that the style sheet can
/// change the colours with the screen. Both say in words what the drawing shows.
struct SVGDrawing {
  let drawing: Drawing
  let title: String
  let description: String
  /// The colours, or nil for classes of a style sheet.
  let palette: Palette?
  let fontFamily: String
  /// What the ids of title and description begin with: unique in the page.
  let name: String

  /// Writes the `svg` element.
  func write(_ xml: inout XMLWriter) {
    let (titleID, descriptionID) = ("\(name)-title", "\(name)-desc")
    let isFile = palette != nil
    xml.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg",
        "width": isFile ? Measure.millimetres(drawing.width) : nil,
        "height": isFile ? Measure.millimetres(drawing.height) : nil,
        "viewBox": "0 0 \(drawing.width) \(drawing.height)",
        "class": isFile ? nil : "drawing",
        "role": "img", "aria-labelledby": isFile ? nil : "\(titleID) \(descriptionID)",
        "font-family": isFile ? fontFamily : nil,
      ]
    ) { xml in
      xml.element("title", ["id": titleID], text: title)
      xml.element("desc", ["id": descriptionID], text: description)
      for shape in drawing.shapes { write(shape, &xml) }
    }
  }

  private func write(_ shape: Shape, _ xml: inout XMLWriter) {
    switch shape {
    case .line(let start, let end, let stroke):
      write(path: "M\(start.x) \(start.y)L\(end.x) \(end.y)", fill: nil, stroke, &xml)
    case .rectangle(let corner, let width, let height, let fill, let stroke):
      xml.element(
        "rect",
        [
          "x": "\(corner.x)", "y": "\(corner.y)", "width": "\(width)", "height": "\(height)",
          "class": classes(fill: fill, stroke: stroke), "fill": colour(fill) ?? "none",
          "stroke": colour(stroke?.paint), "stroke-width": stroke.map { "\($0.width)" },
        ])
    case .path(let steps, let fill, let stroke):
      write(path: steps.map(\.data).joined(), fill: fill, stroke, &xml)
    case .text(let text, let place, let look): write(text, at: place, look, &xml)
    case .group(let shapes):
      xml.element("g") { xml in
        for shape in shapes { write(shape, &xml) }
      }
    }
  }

  private func write(
    path data: String, fill: Paint?, _ stroke: Stroke?, _ xml: inout XMLWriter
  ) {
    let dashes = stroke.map { $0.dashes.map { "\($0)" }.joined(separator: " ") } ?? ""
    xml.element(
      "path",
      [
        "d": data, "class": classes(fill: fill, stroke: stroke), "fill": colour(fill) ?? "none",
        "stroke": colour(stroke?.paint), "stroke-width": stroke.map { "\($0.width)" },
        "stroke-dasharray": dashes.isEmpty ? nil : dashes,
      ])
  }

  private func write(
    _ text: String, at place: Point, _ look: TextLook, _ xml: inout XMLWriter
  ) {
    let anchor: String? =
      switch look.anchor {
      case .start: nil
      case .middle: "middle"
      case .end: "end"
      }
    // Room was found for the letters of one font: those of a wider one, which a page may be shown in,
    // are drawn in as much.
    let room = palette == nil ? width(of: text, look) : nil
    xml.element(
      "text",
      [
        "x": "\(place.x)", "y": "\(place.y)", "font-size": "\(look.size)",
        "text-anchor": anchor, "font-weight": look.isBold ? "bold" : nil,
        "textLength": room.map { "\($0)" },
        "lengthAdjust": room.map { _ in "spacingAndGlyphs" },
        "class": palette == nil ? "fill-\(look.paint.name)" : nil, "fill": colour(look.paint),
      ], text: text)
  }

  private func width(of text: String, _ look: TextLook) -> Int? {
    LetterAdvance.width(text, size: look.size, isBold: look.isBold).flatMap { $0 > 0 ? $0 : nil }
  }

  private func colour(_ paint: Paint?) -> String? {
    guard let palette, let paint else { return nil }
    return palette[paint.role]
  }

  private func classes(fill: Paint?, stroke: Stroke?) -> String? {
    guard palette == nil else { return nil }
    let names = [fill.map { "fill-\($0.name)" }, stroke.map { "stroke-\($0.paint.name)" }]
    let present = names.compactMap(\.self)
    return present.isEmpty ? nil : present.joined(separator: " ")
  }
}

extension Shape.Step {
  /// The step in the language of SVG paths.
  fileprivate var data: String {
    switch self {
    case .move(let point): "M\(point.x) \(point.y)"
    case .line(let point): "L\(point.x) \(point.y)"
    case .curve(let first, let second, let end):
      "C\(first.x) \(first.y) \(second.x) \(second.y) \(end.x) \(end.y)"
    case .close: "Z"
    }
  }
}
