internal import CahierModel

/// A dossier as the values of its text form, part by part.
struct DossierTextForm {
  let dossier: Dossier
  let template: SpecificationTemplate
  let withIDs: Bool

  var languages: [Language] { dossier.header.languages }

  /// What `dossier.yaml` holds, the version of the format first.
  var head: [TextFormValue.Entry] {
    let header = dossier.header
    return [
      ("dossier", .integer(DossierText.format)),
      ("title", text(header.title)),
      ("languages", .words(header.languages.map(\.rawValue))),
      ("buyer", header.buyer.map(TextFormValue.text)),
      ("reference", header.reference.map(TextFormValue.text)),
      ("currency", .word(header.currency.description)),
      ("jurisdiction", .word(header.jurisdiction)),
      ("date", .date(header.date)),
      ("procedure", header.procedure.map { .word($0) }),
      ("estimatedValueExVAT", header.estimatedValueExVAT.map(TextFormValue.number)),
      ("durationMonths", header.durationMonths.map(TextFormValue.integer)),
      ("revisions", .some(header.revisions.map(revision))),
      ("template", reference),
      ("suppressions", suppressions),
      ("changedEnds", changedEnds),
    ]
  }

  private func revision(_ revision: Revision) -> TextFormValue {
    .object([
      ("number", .text(revision.number)), ("date", .date(revision.date)),
      ("author", .text(revision.author)), ("summary", optional(revision.summary)),
    ])
  }

  private var reference: TextFormValue {
    let reference = dossier.template
    return .object([
      ("name", .word(reference.name)), ("version", .integer(reference.version)),
      ("digest", reference.digest.isEmpty ? nil : .text(reference.digest)),
    ])
  }

  func text(_ text: BilingualText) -> TextFormValue {
    .text(text, languages: languages)
  }

  func optional(_ text: BilingualText) -> TextFormValue? {
    .some(text, languages: languages)
  }
}
