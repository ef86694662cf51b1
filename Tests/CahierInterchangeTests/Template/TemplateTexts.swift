import CahierInterchange
import CahierModel
import Foundation

/// Every text of a template, found by walking its canonical form: no kind of text can be forgotten.
struct TemplateTexts {
  private(set) var all: [Text] = []

  init(_ template: SpecificationTemplate) throws {
    let bytes = CanonicalTemplate(template).bytes
    walk(try JSONSerialization.jsonObject(with: Data(bytes)))
  }

  private mutating func walk(_ value: Any) {
    switch value {
    case let list as [Any]:
      for item in list { walk(item) }
    case let table as [String: Any]:
      if let fr = table["fr"] as? String, let en = table["en"] as? String {
        all.append(Text(fr: fr, en: en))
      } else if let fr = table["fr"] as? [String], let en = table["en"] as? [String] {
        all += zip(fr, en).map { Text(fr: $0, en: $1) }
      } else if let fr = table["fr"] as? [String: String], let en = table["en"] as? [String: String]
      {
        all += ["one", "many"].map { Text(fr: fr[$0] ?? "", en: en[$0] ?? "") }
      }
      for key in table.keys.sorted() { table[key].map { walk($0) } }
    default:
      break
    }
  }
}
