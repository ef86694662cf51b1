internal import CahierFormats

/// Refuses, before it is parsed, a file whose lines are indented without end.
///
/// Block levels each need a column of indentation, so a bound on indentation bounds them. Brackets
/// are not counted here: only the parser knows which of them stand in quotes, and it stops by itself
/// at a thousand levels.
struct NestingGuard {
  let limits: YAMLReader.Limits

  func check(_ bytes: ArraySlice<UInt8>) throws(DataSyntaxError) {
    var line = 1
    var column = 1
    var isIndenting = true
    var previous: UInt8 = 0
    for byte in bytes {
      defer { previous = byte }
      switch byte {
      case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"):
        continue
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        (line, column, isIndenting) = (line + 1, 1, true)
        continue
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        break
      default:
        isIndenting = false
      }
      if isIndenting, column > limits.indentation {
        throw .tooDeep(
          limit: limits.indentation, DataNode.Place(line: line, column: column))
      }
      column += 1
    }
  }
}
