internal import CahierFormats
internal import CahierModel

extension JSONValue {
  /// An item for programs: its fields and texts by the ids of the template, in alphabetical order.
  static func item(_ item: Item, links: [Link] = []) -> JSONValue {
    .record([
      "code": .string(item.code.description), "kind": .string(item.kind),
      "family": .optional(item.family), "origin": .optional(item.origin),
      "fields": .object(
        item.fields.map { Member($0.key, .itemValue($0.value)) }),
      "texts": .object(
        item.texts.map { Member($0.key, .text($0.value)) }),
      "links": .array(
        links.map { link in
          .record([
            "from": .string(link.from.description), "role": .string(link.role),
            "to": .string(link.to.description),
          ])
        }),
    ])
  }

  private static func itemValue(_ value: ItemValue) -> JSONValue {
    switch value {
    case .word(let word): .string(word)
    case .number(let number): .number(number)
    case .flag(let flag): .boolean(flag)
    case .date(let date): .string(date.description)
    case .sources(let ids): .array(ids.map(JSONValue.string))
    case .level(let level):
      .record([
        "comparison": .string(level.comparison.rawValue), "amount": .amount(level.amount),
        "unit": .string(level.unit),
      ])
    }
  }

  private static func amount(_ amount: MeasurableLevel.Amount) -> JSONValue {
    switch amount {
    case .number(let number): .number(number)
    case .parameter(let name): .string("{\(name)}")
    }
  }
}
