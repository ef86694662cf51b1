internal import CahierFormats
internal import CahierModel
internal import CahierRules

/// A check in the form that development tools read: SARIF 2.1.0.
///
/// - Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
struct SARIFLog {
  let report: CheckReport
  /// The file of the dossier.
  let path: String

  private var language: Language { ScreenLanguage.current }

  var value: JSONValue {
    .record([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": .array([run]),
    ])
  }

  private var run: JSONValue {
    .record([
      "tool": .record([
        "driver": .record([
          "name": "cahier", "version": .string(CahierCommand.version),
          "semanticVersion": .string(CahierCommand.version), "rules": .array(rules.map(rule)),
        ])
      ]),
      "language": .string(language.rawValue),
      "columnKind": "unicodeCodePoints",
      "results": .array(
        report.findings.map { result($0, letStandFor: nil) }
          + report.letStand.map { result($0.finding, letStandFor: $0.suppression) }),
    ])
  }

  // MARK: Rules

  private var rules: [any CheckRule.Type] {
    let told = Set((report.findings + report.letStand.map(\.finding)).map(\.diagnostic.code))
    return DossierRules.everyRule.filter { told.contains($0.code) }
  }

  private func rule(_ rule: any CheckRule.Type) -> JSONValue {
    .record([
      "id": .string(rule.code), "shortDescription": text(rule.title),
      "fullDescription": text(rule.reason),
      "help": .record(["text": .string("\(rule.remedy[language]) (\(rule.source))")]),
      "defaultConfiguration": .record(["level": .string(rule.level.rawValue)]),
    ])
  }

  private func text(_ text: Text) -> JSONValue { .record(["text": .string(text[language])]) }

  // MARK: Results

  private func result(_ finding: Finding, letStandFor suppression: Suppression?) -> JSONValue {
    let diagnostic = finding.diagnostic
    let remedy = diagnostic.said.remedies.first.map { " \($0[language])" } ?? ""
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.code)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init(
        "message",
        .record(["text": .string("\(diagnostic.message[language].capitalised).\(remedy)")])),
      .init("locations", .array([location(finding)])),
      .init("partialFingerprints", .record(["finding/v1": .string(fingerprint(finding))])),
    ]
    if let suppression {
      members.append(
        .init(
          "suppressions",
          .array([
            .record([
              "kind": "external", "status": "accepted",
              "justification": .string(suppression.reason),
            ])
          ])))
    }
    return .object(members)
  }

  private func location(_ finding: Finding) -> JSONValue {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parts = [
      finding.place.sort.rawValue, finding.place.subject, finding.part?[language],
      finding.language?.rawValue,
    ].compactMap(\.self).filter { !$0.isEmpty }
    return .record([
      "physicalLocation": .record([
        "artifactLocation": .record(["uri": .string(Self.escaped(name))])
      ]),
      "logicalLocations": .array([
        .record([
          "name": .string(finding.place.subject.isEmpty ? name : finding.place.subject),
          "fullyQualifiedName": .string(parts.joined(separator: "/")),
          "kind": "element",
        ])
      ]),
    ])
  }

  /// What tells a finding from the others of its rule, whatever else changes in the dossier.
  private func fingerprint(_ finding: Finding) -> String {
    let parts = [
      finding.diagnostic.code, finding.place.sort.rawValue, finding.place.subject,
      finding.part?.en ?? "", finding.language?.rawValue ?? "", finding.diagnostic.found ?? "",
    ]
    return SHA256.digest(of: parts.map { "\($0.utf8.count):\($0)" }.joined()).description
  }

  /// The name of a file as part of an address.
  private static func escaped(_ name: String) -> String {
    name.utf8.map { byte -> String in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
      if isPlain { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
