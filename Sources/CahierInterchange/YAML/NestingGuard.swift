internal import CahierFormats

/// Refuses, before it is parsed, a file whose values could nest without end.
///
/// The parser calls itself for each level. Block levels each need a column of indentation, so a
/// bound on indentation bounds them; flow levels each need a bracket that is still open. The count
/// of brackets takes no notice of quotes, so it can only be too high.
struct NestingGuard {
  let limits: YAMLReader.Limits

  func check(_ bytes: ArraySlice<UInt8>) throws(DataSyntaxError) {
    var line = 1
    var column = 1
    var isIndenting = true
    var open = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"):
        (line, column, isIndenting) = (line + 1, 1, true)
        continue
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        break
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        (isIndenting, open) = (false, open + 1)
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        (isIndenting, open) = (false, max(0, open - 1))
      default:
        isIndenting = false
      }
      let place = DataNode.Place(line: line, column: column)
      if isIndenting, column > limits.indentation {
        throw .tooDeep(limit: limits.indentation, place)
      }
      if open > limits.flowDepth { throw .tooDeep(limit: limits.flowDepth, place) }
      column += 1
    }
  }
}
