internal import CahierFormats
internal import CahierModel

extension TextFormValue {
  /// The value as one JSON document, a line for each member.
  ///
  /// Numbers that a binary float would bend are strings, as they stand between quotes in YAML.
  var json: [UInt8] {
    Array((jsonValue.text(isIndented: true) + "\n").utf8)
  }

  private var jsonValue: JSONValue {
    switch self {
    case .text(let text), .word(let text): .string(text)
    case .number(let number):
      YAMLScalar.isBent(number) ? .string(number.description) : .number(number.description)
    case .plain(let text): Bool(text).map(JSONValue.boolean) ?? .number(text)
    case .list(let values), .spacedList(let values): .array(values.map(\.jsonValue))
    case .object(let entries), .row(let entries):
      .object(Self.present(entries).map { JSONValue.Member($0.key, $0.value.jsonValue) })
    }
  }
}
