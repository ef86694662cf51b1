package import CahierModel

/// A figure is the same wherever it stands.
package enum ContradictoryFiguresRule: DossierRule {
  /// The code of its findings.
  package static let code = "FIGURE-010"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Chiffres contradictoires",
    en: "Contradictory figures")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Le titulaire choisira le chiffre qui l’arrange\u{202F}; le doute profite à qui s’oblige.",
    en: "The contractor will choose the figure that suits; doubt benefits the one who is bound.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.6 (consistent); Code civil, art. 1190"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Garder un seul chiffre, ou dire ce que chacun mesure.",
    en: "Keep one figure, or say what each one measures.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(fr: "deux disponibilités diffèrent", en: "two availabilities differ"), finds: 1
    ) { dossier in
      dossier.addNeed(3, fr: "L’outil doit avoir une disponibilité de 99,5 %.", en: nil)
      dossier.addNeed(4, fr: "L’hébergeur doit assurer une disponibilité de 99 %.", en: nil)
    },
    DossierExample(
      Text(fr: "un niveau contredit son énoncé", en: "a level contradicts its statement"), finds: 1
    ) { dossier in
      dossier.change(1) {
        $0.fields["level"] = .level(MeasurableLevel(.atMost, .number(3), unit: "second"))
      }
    },
    DossierExample(
      Text(fr: "un niveau dit ce que dit son énoncé", en: "a level says what its statement says")
    ) { dossier in
      dossier.change(1) {
        $0.fields["level"] = .level(MeasurableLevel(.atMost, .number(2), unit: "second"))
      }
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    subjects(in: scene) + levels(in: scene)
  }

  /// What one figure is of, in which unit, and whether it is a floor or a ceiling.
  private struct Subject: Hashable {
    let list: TermList
    let unit: String
    let bound: LedgerFigure.Bound
    let language: Language
  }

  /// Figures of one subject that are not the same in two items.
  private static func subjects(in scene: DossierScene) -> [Finding] {
    var first: [Subject: LedgerFigure] = [:]
    return scene.texts.figures.compactMap { figure in
      guard
        let list = figure.subject, !figure.isRate,
        figure.role == .requirement || figure.role == .prose
      else { return nil }
      let subject = Subject(
        list: list, unit: figure.unit, bound: figure.bound, language: figure.language)
      guard let known = first[subject] else {
        first[subject] = figure
        return nil
      }
      guard known.value != figure.value, known.place != figure.place,
        figure.language == scene.dossier.header.mainLanguage
      else { return nil }
      return contradiction(figure, known, of: list)
    }
  }

  private static func contradiction(
    _ figure: LedgerFigure, _ known: LedgerFigure, of list: TermList
  ) -> Finding {
    let name = list.subjectName
    return Finding(
      finding(
        figure.original,
        Text(
          fr:
            "pour \(name.fr), « \(figure.original) » ici et « \(known.original) » à \(known.place.subject)",
          en:
            "for \(name.en), “\(figure.original)” here and “\(known.original)” at \(known.place.subject)"
        )),
      at: figure.place)
  }

  /// Levels that none of the figures of their statement says, though some are in the same unit.
  private static func levels(in scene: DossierScene) -> [Finding] {
    var stated: [FindingPlace: [LedgerFigure]] = [:]
    for figure in scene.texts.figures where figure.role == .requirement && !figure.isRate {
      stated[figure.place, default: []].append(figure)
    }
    return scene.requirements.compactMap { item, kind in
      guard
        let field = kind.field(for: .level), case .level(let level) = item.fields[field.id],
        case .number(let value) = level.amount, let unit = scene.template.units[id: level.unit]
      else { return nil }
      let names = Set(
        [unit.name.fr.one, unit.name.fr.many, unit.name.en.one, unit.name.en.many].map(folded))
      let figures = (stated[.item(item.code)] ?? []).filter { names.contains($0.unit) }
      guard let other = figures.first, !figures.contains(where: { $0.value == value }) else {
        return nil
      }
      let (french, english) = (
        Typography(.french).number(value), Typography(.english).number(value)
      )
      return finding(
        item.code,
        Text(
          fr:
            "le niveau est \(level.comparison.sign) \(french), mais l’énoncé dit « \(other.original) »",
          en:
            "the level is \(level.comparison.sign) \(english), but the statement says “\(other.original)”"
        ),
        found: other.original)
    }
  }

  private static func folded(_ text: String) -> String {
    var text = text
    let scan = text.withUTF8(WordScan.init)
    return scan.words.map { String(decoding: scan.folded[$0.folded], as: UTF8.self) }
      .joined(separator: " ")
  }
}
