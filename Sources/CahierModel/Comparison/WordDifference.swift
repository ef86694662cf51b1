/// What makes one text of another, word by word.
///
/// Whatever the texts, the runs that are kept and removed are the old one, byte by byte, and those that
/// are kept and added the new one. Two texts of a megabyte take about a second at most.
package struct WordDifference: Hashable, Sendable {
  /// A passage, as long as it may be.
  package enum Run: Hashable, Sendable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  /// The passages in the order of reading: what is removed stands before what takes its place.
  package let runs: [Run]

  /// Compares two texts.
  package init(from old: String, to new: String) {
    if old.utf8.elementsEqual(new.utf8) {
      runs = old.isEmpty ? [] : [.kept(old)]
    } else if old.isEmpty || new.isEmpty {
      runs = old.isEmpty ? [.added(new)] : [.removed(old)]
    } else {
      runs = Self.runs(TextPieces(old), TextPieces(new))
    }
  }

  /// One text in place of another, whatever words they have in common.
  package init(replacing old: String, by new: String) {
    if old.utf8.elementsEqual(new.utf8) {
      runs = old.isEmpty ? [] : [.kept(old)]
    } else {
      runs = (old.isEmpty ? [] : [.removed(old)]) + (new.isEmpty ? [] : [.added(new)])
    }
  }

  /// Whether the texts are one.
  package var isEmpty: Bool {
    runs.allSatisfy { if case .kept = $0 { true } else { false } }
  }

  /// The text that it starts from.
  package var old: String {
    runs.reduce(into: "") { text, run in
      switch run {
      case .kept(let part), .removed(let part): text += part
      case .added: break
      }
    }
  }

  /// The text that it leads to.
  package var new: String {
    runs.reduce(into: "") { text, run in
      switch run {
      case .kept(let part), .added(let part): text += part
      case .removed: break
      }
    }
  }

  /// The new text made of an old one, or nil for a text that is not the one compared.
  package func applied(to text: String) -> String? {
    text.utf8.elementsEqual(old.utf8) ? new : nil
  }
}

// MARK: - Making the runs

extension WordDifference {
  private static func runs(_ old: TextPieces, _ new: TextPieces) -> [Run] {
    var numbers = PieceNumbers()
    let oldNumbers = numbers.numbers(of: old)
    let newNumbers = numbers.numbers(of: new)
    let hunks = readable(
      PieceComparison(old: oldNumbers, new: newNumbers).hunks, old, new)
    var runs: [Run] = []
    var place = 0
    for hunk in hunks {
      add(.kept(old.text(place..<hunk.old.lowerBound)), to: &runs)
      add(.removed(old.text(hunk.old)), to: &runs)
      add(.added(new.text(hunk.new)), to: &runs)
      place = hunk.old.upperBound
    }
    add(.kept(old.text(place..<old.count)), to: &runs)
    return runs
  }

  private static func add(_ run: Run, to runs: inout [Run]) {
    switch run {
    case .kept(""), .removed(""), .added(""): break
    default: runs.append(run)
    }
  }

  /// The differences as people read them.
  ///
  /// Two that only blanks and marks part are one; and texts that share little are one replaced by the
  /// other, since a text that changes at every other word cannot be read.
  private static func readable(
    _ hunks: [PieceComparison.Hunk], _ old: TextPieces, _ new: TextPieces
  ) -> [PieceComparison.Hunk] {
    var joined: [PieceComparison.Hunk] = []
    for hunk in hunks {
      if let last = joined.last,
        !old.areWords[last.old.upperBound..<hunk.old.lowerBound].contains(true),
        !last.isOneSided || !hunk.isOneSided
      {
        joined[joined.count - 1] = PieceComparison.Hunk(
          old: last.old.lowerBound..<hunk.old.upperBound,
          new: last.new.lowerBound..<hunk.new.upperBound)
      } else {
        joined.append(hunk)
      }
    }
    return isScattered(joined, old, new)
      ? [PieceComparison.Hunk(old: 0..<old.count, new: 0..<new.count)] : joined
  }

  /// Whether fewer than a quarter of the words of the shorter text are kept, in three places or more.
  private static func isScattered(
    _ hunks: [PieceComparison.Hunk], _ old: TextPieces, _ new: TextPieces
  ) -> Bool {
    guard hunks.count >= 3 else { return false }
    func words(_ pieces: ArraySlice<Bool>) -> Int { pieces.reduce(0) { $0 + ($1 ? 1 : 0) } }
    let oldCount = words(old.areWords[...])
    let newCount = words(new.areWords[...])
    let removed = hunks.reduce(0) { $0 + words(old.areWords[$1.old]) }
    return (oldCount - removed) * 4 < min(oldCount, newCount)
  }
}

extension PieceComparison.Hunk {
  /// Whether something was only added, or only removed.
  fileprivate var isOneSided: Bool { old.isEmpty || new.isEmpty }
}

/// A number for each piece, the same for the same bytes.
private struct PieceNumbers {
  private var numbers: [ArraySlice<UInt8>: Int32] = [:]

  mutating func numbers(of pieces: TextPieces) -> [Int32] {
    (0..<pieces.count).map { piece in
      let bytes = pieces.bytes(piece)
      if let number = numbers[bytes] { return number }
      let number = Int32(truncatingIfNeeded: numbers.count)
      numbers[bytes] = number
      return number
    }
  }
}
