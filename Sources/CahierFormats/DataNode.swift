/// A value of a data file, YAML or JSON, with the place where it stands.
///
/// Scalars keep the text of the file: a number is read from its digits, never through a binary
/// float, and a message can quote what was written.
package struct DataNode: Hashable, Sendable {
  /// What the value is.
  package enum Value: Hashable, Sendable {
    /// A scalar as written. `isQuoted` tells `"12"` from `12` and `"null"` from `null`.
    case scalar(String, isQuoted: Bool)
    case sequence([DataNode])
    /// The entries in the order of the file. No key stands twice.
    case mapping([Entry])
  }

  /// One `key: value` of a mapping.
  package struct Entry: Hashable, Sendable {
    /// The key as text, quotes taken off.
    package let key: String
    /// Where the key stands.
    package let place: Place
    /// What stands after the colon.
    package let value: DataNode

    package init(key: String, place: Place, value: DataNode) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// A line and a column of a file, both counted from 1.
  package struct Place: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The column, from 1.
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// A scalar, a sequence or a mapping.
  package let value: Value
  /// Where the value begins.
  package let place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

/// Why a file is no YAML or JSON that Cahier reads.
package enum DataSyntaxError: Error, Hashable {
  /// The bytes are no UTF-8. `offset` counts bytes from 0, `line` lines from 1.
  case notUTF8(offset: Int, line: Int)
  /// The file is larger than `limit` bytes.
  case tooLarge(limit: Int)
  /// The file has more than `limit` values.
  case tooManyNodes(limit: Int)
  /// Values nest deeper than `limit`.
  case tooDeep(limit: Int, DataNode.Place)
  /// The same key twice in one mapping.
  case duplicateKey(String, DataNode.Place)
  /// An anchor, an alias or a tag, which could make a small file huge or mean something else.
  case forbidden(String, DataNode.Place)
  /// A character that no data file may hold, by its name: `U+0001`.
  case forbiddenCharacter(String, DataNode.Place)
  /// A letter that bears more than `limit` marks: comparing such texts takes ever longer.
  case tooManyMarks(limit: Int, DataNode.Place)
  /// A key that is no plain text.
  case keyIsNoText(DataNode.Place)
  /// Any other fault, in the words of the reader.
  case malformed(String, DataNode.Place)

  /// The fault of bytes that are no UTF-8, at the first that is wrong.
  package static func notUTF8(in bytes: [UInt8]) -> DataSyntaxError {
    var offset = bytes.count
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      offset = error.byteOffsets.lowerBound
    }
    return .notUTF8(
      offset: offset, line: bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1)
  }
}
