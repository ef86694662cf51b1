import CahierFormats

/// A style that people find by its name in their office program.
struct NamedStyle {
  /// A place on a line that tabs lead to, in hundredths of a millimetre.
  struct TabStop {
    let position: Int
    let type: String
    var hasLeader = false
  }

  let name: String
  var family = "paragraph"
  var parent: String?
  var next: String?
  var kind: String?
  var outlineLevel: Int?
  var paragraph: KeyValuePairs<String, String?> = [:]
  var tabs: [TabStop] = []
  var text: KeyValuePairs<String, String?> = [:]

  func write(_ xml: inout XMLWriter) {
    let code = OpenDocumentName.encoded(name)
    xml.element(
      "style:style",
      [
        "style:name": code, "style:display-name": code == name ? nil : name,
        "style:family": family, "style:parent-style-name": parent.map(OpenDocumentName.encoded),
        "style:next-style-name": next.map(OpenDocumentName.encoded), "style:class": kind,
        "style:default-outline-level": outlineLevel.map { "\($0)" },
      ]
    ) { xml in
      if !paragraph.isEmpty || !tabs.isEmpty {
        xml.element("style:paragraph-properties", paragraph) { xml in write(tabs, &xml) }
      }
      if !text.isEmpty { xml.element("style:text-properties", text) }
    }
  }

  private func write(_ tabs: [TabStop], _ xml: inout XMLWriter) {
    guard !tabs.isEmpty else { return }
    xml.element("style:tab-stops") { xml in
      for tab in tabs {
        xml.element(
          "style:tab-stop",
          [
            "style:position": Measure.millimetres(tab.position), "style:type": tab.type,
            "style:leader-style": tab.hasLeader ? "dotted" : nil,
            "style:leader-text": tab.hasLeader ? "." : nil,
          ])
      }
    }
  }
}
