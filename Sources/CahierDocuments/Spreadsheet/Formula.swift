package import CahierModel

/// A formula in OpenFormula, made of functions that the program names and of values that it quotes.
///
/// Only what stands in the source of the program is taken as it is: letters of the dossier come in
/// as `\(text: …)` and cannot end the string that they are in.
///
/// - Source: OpenDocument 1.3, part 4: recalculated formula (OpenFormula) format.
package struct Formula: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The expression with no sign before it: `SUM([.A1:.A5])`.
  package let expression: String

  /// The formula of a literal, which stands in the source of the program.
  package init(stringLiteral value: StaticString) {
    expression = value.description
  }

  /// The formula of an interpolated literal, whose values are quoted.
  package init(stringInterpolation: StringInterpolation) {
    expression = stringInterpolation.expression
  }

  /// The parts of a formula.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var expression = ""

    /// A formula of which nothing is written yet; the sizes are of no use here.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// What stands in the source of the program, as it is.
    package mutating func appendLiteral(_ literal: StaticString) {
      expression += literal.description
    }

    /// A cell.
    package mutating func appendInterpolation(_ cell: CellReference) {
      expression += "[\(cell.sheet?.quoted ?? "").\(cell.address())]"
    }

    /// Cells that stay the same when the formula is copied.
    package mutating func appendInterpolation(_ cells: CellRange) {
      let (first, last) = (
        cells.first.address(isAbsolute: true), cells.last.address(isAbsolute: true)
      )
      expression += "[\(cells.first.sheet?.quoted ?? "").\(first):.\(last)]"
    }

    /// A number.
    package mutating func appendInterpolation(_ number: ExactDecimal) {
      expression += number.coefficient < 0 ? "(\(number))" : "\(number)"
    }

    /// A whole number.
    package mutating func appendInterpolation(_ number: Int) {
      appendInterpolation(ExactDecimal(number))
    }

    /// Letters.
    package mutating func appendInterpolation(text: String) {
      expression += "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// A formula within this one.
    package mutating func appendInterpolation(_ formula: Formula) {
      expression += formula.expression
    }
  }
}

extension Formula {
  /// Formulas one after the other, as arguments or terms, with what stands between them.
  static func joined(_ formulas: [Formula], by sign: Formula) -> Formula {
    Formula(formulas.map(\.expression).joined(separator: sign.expression))
  }

  private init(_ expression: String) {
    self.expression = expression
  }
}
