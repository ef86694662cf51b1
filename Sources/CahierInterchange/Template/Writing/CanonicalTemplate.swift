package import CahierModel

/// The canonical form of a template: the text that a dossier holds, and its digest.
///
/// The same template gives the same bytes, however its files were laid out: keys in a fixed order,
/// values that are left at their usual one not written, library in the order of its kinds and
/// families. `TemplateReader.read(canonical:file:)` reads it back to an equal template.
package struct CanonicalTemplate: Hashable, Sendable {
  /// One JSON document in UTF-8, with no line break at its end.
  package let bytes: [UInt8]
  /// SHA-256 of `bytes`.
  package let digest: SHA256Digest

  /// Writes a template out, and takes the digest of what was written.
  package init(_ template: SpecificationTemplate) {
    var bytes: [UInt8] = []
    template.canonical.write(to: &bytes)
    self.bytes = bytes
    digest = SHA256.digest(of: bytes)
  }

  /// The document as text.
  package var text: String {
    String(decoding: bytes, as: UTF8.self)
  }
}

extension SpecificationTemplate {
  fileprivate var canonical: CanonicalValue {
    .object([
      ("template", head), ("guide", guide.canonical), ("library", .some(canonicalLibrary)),
      ("criteria", criteria.canonical),
    ])
  }

  private var head: CanonicalValue {
    .object([
      ("template", .text(id)), ("format", .integer(Self.format)), ("version", .integer(version)),
      ("name", name.canonical), ("description", description.canonical),
      ("documents", .table(documents) { $0.title.canonical }),
      ("vocabularies", .table(vocabularies, \.canonical)),
      ("units", .table(units) { $0.name.canonical }),
      ("parameters", .table(parameters, \.canonical)),
      ("sources", .table(sources, \.canonical)),
      ("glossary", .table(glossary) { $0.meaning.canonical }),
      ("kinds", .table(kinds, \.canonical)), ("sections", .some(sections.map(\.canonical))),
    ])
  }

  /// The library cut where the kind or the family changes.
  private var canonicalLibrary: [CanonicalValue] {
    var parts: [CanonicalValue] = []
    var rest = library[...]
    while let first = rest.first {
      let items = rest.prefix { $0.kind == first.kind && $0.family == first.family }
      rest = rest.dropFirst(items.count)
      parts.append(
        .object([
          ("kind", .text(first.kind)), ("family", first.family.map(CanonicalValue.text)),
          ("items", .list(items.map(\.canonical))),
        ]))
    }
    return parts
  }
}
