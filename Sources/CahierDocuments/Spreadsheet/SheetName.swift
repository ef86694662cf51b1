/// The name of a sheet, which Excel and LibreOffice both take.
///
/// At most 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at either end, no control
/// character, not empty, and not `History`, which Excel keeps for itself.
package struct SheetName: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// The longest name, in the UTF-16 units in which Excel counts.
  package static let mostUnits = 31

  fileprivate init(checked description: String) {
    self.description = description
  }
}

/// The names of the sheets of a workbook, each unlike the others whatever the case of its letters.
package struct SheetNames {
  private var taken: Set<String> = []
  private let standard: String

  /// `standard`: what a sheet is called whose title leaves nothing: “Sheet”.
  package init(standard: String) {
    self.standard = standard
  }

  /// The name of the next sheet, as near to its title as can be.
  package mutating func next(_ title: String) -> SheetName {
    let name = Self.cleaned(title)
    let isReserved = name.isEmpty || name.lowercased() == "history"
    let base = isReserved ? standard : name
    var (candidate, number) = (Self.cut(base, to: SheetName.mostUnits), 1)
    while !taken.insert(candidate.lowercased()).inserted {
      number += 1
      let suffix = " (\(number))"
      candidate = Self.cut(base, to: SheetName.mostUnits - suffix.utf16.count) + suffix
    }
    return SheetName(checked: candidate)
  }

  private static func cleaned(_ title: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      switch scalar {
      case "[": name.append("(")
      case "]": name.append(")")
      case ":", "*", "?", "/", "\\": name.append("-")
      default: name.append(isControl(scalar) ? " " : scalar)
      }
    }
    return trimmed(String(name).onOneLine)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func trimmed(_ name: String) -> String {
    let isEdge = { (character: Character) in character == "'" || character.isWhitespace }
    let head = name.drop(while: isEdge)
    return head.lastIndex { !isEdge($0) }.map { String(head[...$0]) } ?? ""
  }

  /// As many letters as fit, none of them cut in two.
  private static func cut(_ name: String, to units: Int) -> String {
    guard name.utf16.count > units else { return name }
    var room = units
    return trimmed(
      String(
        name.prefix { character in
          room -= character.utf16.count
          return room >= 0
        }))
  }
}
