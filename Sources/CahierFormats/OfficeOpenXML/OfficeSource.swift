/// The XML of a part of a Microsoft Office document, element by element.
final class OfficeSource {
  let reader: XMLReader

  init(_ bytes: [UInt8], limits: XMLReader.Limits) throws(XMLError) {
    reader = try XMLReader(bytes, limits: limits)
  }

  /// Calls `body` at the start of each element within the one whose start was the last event, up to
  /// its end; `body` reads up to the end of what it is given.
  func each(
    text: (String) -> Void = { _ in }, _ body: (OfficeElement) throws(XMLError) -> Void
  ) throws(XMLError) {
    while let event = try reader.next() {
      switch event {
      case .start(let element): try body(OfficeElement(element))
      case .text(let run): text(run)
      case .end: return
      }
    }
  }

  /// The letters of the element whose start was the last event, up to its end.
  func letters() throws(XMLError) -> String {
    var letters = ""
    try each(text: { letters += $0 }) { (_) throws(XMLError) in try reader.skipElement() }
    return letters
  }

  /// Passes over the element whose start was the last event.
  func skip() throws(XMLError) {
    try reader.skipElement()
  }
}

/// The start of an element, its namespace in the transitional form.
struct OfficeElement {
  let namespace: String
  let local: String
  private let element: XMLReader.Element

  init(_ element: XMLReader.Element) {
    (namespace, local) = (OfficeAddress.transitional(element.name.namespace), element.name.local)
    self.element = element
  }

  /// An attribute by its name, whatever its namespace: Office qualifies those of texts only.
  subscript(_ name: String) -> String? {
    element.attributes.first { $0.name.local == name }?.value
  }

  /// What the attribute `val` says of a property that is on where nothing is said.
  var isOn: Bool {
    !["0", "false", "off", "none"].contains(self["val"] ?? "")
  }
}
