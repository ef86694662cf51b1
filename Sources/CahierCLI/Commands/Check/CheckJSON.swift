internal import CahierFormats
internal import CahierModel
internal import CahierRules

/// A check for programs.
struct CheckJSON {
  let report: CheckReport

  var value: JSONValue {
    .record([
      "findings": .array(report.findings.map(Self.value)),
      "letStand": .array(
        report.letStand.map { finding, suppression in
          .record([
            "finding": Self.value(finding), "reason": .string(suppression.reason),
            "date": .string(suppression.date.description), "author": .string(suppression.author),
          ])
        }),
      "errors": .integer(report.count(.error)), "warnings": .integer(report.count(.warning)),
      "notes": .integer(report.count(.note)),
    ])
  }

  private static func value(_ finding: Finding) -> JSONValue {
    let diagnostic = finding.diagnostic
    return .record([
      "code": .string(diagnostic.code), "severity": .string(diagnostic.severity.rawValue),
      "message": .text(diagnostic.message),
      "place": .record([
        "sort": .string(finding.place.sort.rawValue), "subject": .string(finding.place.subject),
      ]),
      "part": finding.part.map(JSONValue.text) ?? .null,
      "language": .optional(finding.language?.rawValue), "found": .optional(diagnostic.found),
      "remedies": .array(diagnostic.remedies.map(JSONValue.text)),
      "source": .optional(diagnostic.source),
    ])
  }
}
