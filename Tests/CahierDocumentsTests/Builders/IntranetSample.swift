import CahierInterchange
import CahierModel
import Foundation
import Testing

/// A dossier of the intranet template with every ready item in it.
enum IntranetSample {
  static func template() throws -> SpecificationTemplate {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates/specifications/intranet").standardized
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return try TemplateReader.read(
      names.map { name in
        TemplateFile(path: name, bytes: [UInt8](try Data(contentsOf: root.appending(path: name))))
      })
  }

  static func dossier(_ template: SpecificationTemplate) throws -> Dossier {
    var dossier = Dossier(
      header: DossierHeader(
        title: BilingualText(
          fr: "Intranet de la ville de Clairval", en: "Intranet of the city of Clairval"),
        languages: [.french, .english], buyer: "Ville de Clairval", reference: "2026-017",
        date: try BuilderSample.date("2026-11-21"), procedure: .openCall, durationMonths: 48),
      template: TemplateReference(name: template.id, version: template.version, digest: ""))
    let codes = codes(template)
    dossier.items = template.library.compactMap { ready in
      codes[ready.id].map { item(ready, $0, template) }
    }
    dossier.links = template.library.flatMap { ready in
      ready.links.flatMap { role in
        role.targets.compactMap { target in
          guard let from = codes[ready.id], let to = codes[target] else { return nil }
          return Link(from: from, role: role.id, to: to)
        }
      }
    }
    dossier.answers = answers(template)
    return dossier
  }

  private static func codes(_ template: SpecificationTemplate) -> [String: ItemCode] {
    var codes: [String: ItemCode] = [:]
    var counts: [String: Int] = [:]
    for ready in template.library {
      counts[ready.kind, default: 0] += 1
      guard let kind = template.kinds[id: ready.kind] else { continue }
      codes[ready.id] = ItemCode(
        prefix: kind.prefix.fr, number: counts[ready.kind, default: 1])
    }
    return codes
  }

  private static func item(
    _ ready: ReadyItem, _ code: ItemCode, _ template: SpecificationTemplate
  ) -> Item {
    var item = Item(
      code: code, id: ItemID(bits: UInt64(code.number)), kind: ready.kind, family: ready.family,
      origin: ready.id)
    for entry in ready.values {
      switch entry.value {
      case .text(let text): item.texts[entry.id] = BilingualText(text)
      case .texts(let texts):
        item.texts[entry.id] = BilingualText(
          Text.joined(texts, separator: Text(same: "\n")))
      case .word(let word): item.fields[entry.id] = .word(word)
      case .level(let level): item.fields[entry.id] = .level(level)
      case .number(let number): item.fields[entry.id] = .number(number)
      case .flag(let flag): item.fields[entry.id] = .flag(flag)
      case .date(let date): item.fields[entry.id] = .date(date)
      case .sources(let sources): item.fields[entry.id] = .sources(sources)
      }
    }
    return item
  }

  /// The example of each parameter, where an answer gives it.
  private static func answers(_ template: SpecificationTemplate) -> [Answer] {
    var rows: [String: [String: PartValue]] = [:]
    var answers: [Answer] = []
    for parameter in template.parameters {
      guard let origin = parameter.origin, let example = parameter.example else { continue }
      if let part = origin.part {
        rows[origin.question, default: [:]][part] = .number(example)
      } else {
        answers.append(Answer(question: origin.question, .number(example)))
      }
    }
    answers += rows.keys.sorted().map { Answer(question: $0, .rows([rows[$0, default: [:]]])) }
    return answers
  }
}
