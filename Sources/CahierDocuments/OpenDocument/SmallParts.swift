import CahierFormats
import CahierModel

/// `META-INF/manifest.xml`: what the package holds (ODF 1.3, part 2, section 4).
enum ManifestPart {
  static func part(
    listing parts: [OpenDocumentPart], of mediaType: String
  ) throws(FormatError) -> OpenDocumentPart {
    try OpenDocumentPart("META-INF/manifest.xml") { xml in
      let version = OpenDocumentNamespace.version
      xml.element(
        "manifest:manifest",
        [
          "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
          "manifest:version": version,
        ]
      ) { xml in
        xml.element(
          "manifest:file-entry",
          [
            "manifest:full-path": "/", "manifest:version": version,
            "manifest:media-type": mediaType,
          ])
        for part in parts {
          xml.element(
            "manifest:file-entry",
            ["manifest:full-path": part.name, "manifest:media-type": part.mediaType])
        }
      }
    }
  }
}

/// `meta.xml`: what the document is, with the dates of its data and never those of a clock.
struct MetaPart {
  let front: FrontMatter

  func part() throws(FormatError) -> OpenDocumentPart {
    try OpenDocumentPart("meta.xml") { xml in
      xml.element("office:document-meta", OpenDocumentNamespace.all) { xml in
        xml.element("office:meta") { xml in write(&xml) }
      }
    }
  }

  private func write(_ xml: inout XMLWriter) {
    let midnight = "\(front.date)T00:00:00"
    xml.element("meta:generator", text: "Cahier")
    xml.element("dc:title", text: front.name)
    if !front.subject.isEmpty { xml.element("dc:subject", text: front.subject) }
    for keyword in front.keywords { xml.element("meta:keyword", text: keyword) }
    if let author = front.authors.first {
      xml.element("meta:initial-creator", text: author)
      xml.element("dc:creator", text: front.authors.joined(separator: ", "))
    }
    xml.element("meta:creation-date", text: midnight)
    xml.element("dc:date", text: midnight)
    xml.element("dc:language", text: front.language.tag)
    if let revision = front.revision {
      let name = Text(fr: "Révision", en: "Revision")[front.language]
      xml.element(
        "meta:user-defined", ["meta:name": name, "meta:value-type": "string"], text: revision)
    }
    for property in front.properties {
      xml.element(
        "meta:user-defined", ["meta:name": property.name, "meta:value-type": "string"],
        text: property.value)
    }
  }
}

/// `settings.xml`: that nothing of the reader's own templates changes the document.
enum SettingsPart {
  static func part() throws(FormatError) -> OpenDocumentPart {
    try OpenDocumentPart("settings.xml") { xml in
      xml.element("office:document-settings", OpenDocumentNamespace.all) { xml in
        xml.element("office:settings") { xml in
          xml.element("config:config-item-set", ["config:name": "ooo:configuration-settings"]) {
            xml in
            for name in ["UpdateFromTemplate", "EmbedFonts"] {
              xml.element(
                "config:config-item", ["config:name": name, "config:type": "boolean"],
                text: "false")
            }
          }
        }
      }
    }
  }
}
