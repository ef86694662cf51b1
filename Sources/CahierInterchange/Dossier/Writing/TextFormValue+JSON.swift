internal import CahierModel

extension TextFormValue {
  /// The value as one JSON document, with a line feed at its end.
  ///
  /// Numbers that a binary float would bend are strings, as they stand between quotes in YAML.
  var json: [UInt8] {
    var bytes: [UInt8] = []
    canonical.write(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private var canonical: CanonicalValue {
    switch self {
    case .text(let text), .word(let text): .text(text)
    case .number(let number): .plain(YAMLScalar.number(number))
    case .plain(let text): Int(text) == nil && Bool(text) == nil ? .text(text) : .plain(text)
    case .list(let values), .spacedList(let values): .list(values.map(\.canonical))
    case .object(let entries), .row(let entries):
      .object(entries.map { ($0.key, $0.value?.canonical) })
    }
  }
}
