internal import CahierFormats
internal import CahierModel

/// What people and programs are told of a baseline.
enum BaselinePage {
  static func row(_ baseline: Baseline) -> [String] {
    [
      baseline.name, Typography(ScreenLanguage.current).moment(baseline.at), baseline.author,
      state(baseline), baseline.reason,
    ]
  }

  static func lines(_ baseline: Baseline) -> [String] {
    let typography = Typography(ScreenLanguage.current)
    let rows: [(Text, String?)] = [
      (Text(fr: "Nom", en: "Name"), baseline.name),
      (Text(fr: "Figé", en: "Frozen"), typography.moment(baseline.at)),
      (Text(fr: "Par", en: "By"), baseline.author),
      (Text(fr: "Motif", en: "Reason"), baseline.reason),
      (Text(fr: "Publication", en: "Publication"), state(baseline)),
      (
        Text(fr: "Offres jusqu’au", en: "Tenders until"),
        baseline.publication?.tendersUntil.map(typography.date)
      ),
      (Text(fr: "Empreinte", en: "Digest"), baseline.digest),
    ]
    return rows.compactMap { name, value in
      value.map { typography.label(name.shown) + " " + $0 }
    }
  }

  private static func state(_ baseline: Baseline) -> String {
    guard let publication = baseline.publication else {
      return Text(fr: "non publié", en: "not published").shown
    }
    let day = publication.on
    return Text(
      fr: "publié le \(Typography(.french).date(day))",
      en: "published on \(Typography(.english).date(day))"
    ).shown
  }

  static func value(_ baseline: Baseline) -> JSONValue {
    .record([
      "name": .string(baseline.name), "at": .string(baseline.at),
      "author": .string(baseline.author), "reason": .string(baseline.reason),
      "publishedOn": .optional(baseline.publication?.on.description),
      "tendersUntil": .optional(baseline.publication?.tendersUntil?.description),
      "digest": .string(baseline.digest), "template": .string(baseline.templateDigest),
    ])
  }
}
