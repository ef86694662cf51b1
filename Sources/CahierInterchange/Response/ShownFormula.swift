/// A formula as an office program shows it: `=SUM(B2:B3)` for `of:=SUM([.B2:.B3])`.
enum ShownFormula {
  /// Longer ones are cut: nobody reads them.
  private static let mostLetters = 1_000

  static func of(_ formula: String) -> String {
    var rest = formula.prefix(mostLetters)
    if let colon = rest.firstIndex(of: ":"), rest[..<colon].allSatisfy({ $0.isLetter }),
      rest[colon...].dropFirst().first == "="
    {
      rest = rest[colon...].dropFirst()
    }
    if rest.first == "=" { rest = rest.dropFirst() }
    return "=" + shown(rest)
  }

  /// Takes brackets away, and the points before cells of the same sheet; texts stay as they are.
  private static func shown(_ formula: Substring) -> String {
    var (result, isText, isReference, isName) = ("", false, false, false)
    for sign in formula {
      switch sign {
      case "\"" where !isReference: isText.toggle()
      case "[" where !isText && !isReference:
        (isReference, isName) = (true, false)
        continue
      case "]" where isReference:
        isReference = false
        continue
      case "." where isReference && !isName: continue
      case ":" where isReference: isName = false
      case _ where isReference: isName = true
      default: break
      }
      result.append(sign)
    }
    return result
  }
}
