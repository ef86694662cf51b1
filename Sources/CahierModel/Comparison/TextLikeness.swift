/// The pairs of words of a text, hashed: how much two texts have in common.
struct TextLikeness {
  /// The hashes in their order, each once.
  let shingles: [UInt64]

  init(_ texts: some Sequence<String>) {
    var words: [UInt64] = []
    for text in texts { Self.appendWords(of: text, to: &words) }
    var hashes = words.count < 3 ? words : []
    for index in words.indices.dropFirst() {
      hashes.append(Self.mixed(words[index - 1] &* 31 &+ words[index]))
    }
    hashes.sort()
    shingles = hashes.enumerated().filter { $0 == 0 || hashes[$0 - 1] != $1 }.map(\.element)
  }

  /// From 0, nothing in common, to 100, the same pairs of words.
  func percent(to other: TextLikeness) -> Int {
    let total = shingles.count + other.shingles.count
    guard total > 0 else { return 100 }
    var (mine, theirs, common) = (0, 0, 0)
    while mine < shingles.count, theirs < other.shingles.count {
      let (left, right) = (shingles[mine], other.shingles[theirs])
      if left == right { common += 1 }
      if left <= right { mine += 1 }
      if right <= left { theirs += 1 }
    }
    return 200 * common / total
  }

  /// Words in small letters; bytes beyond ASCII are letters, but for blanks and quotes.
  private static func appendWords(of text: String, to words: inout [UInt64]) {
    var hash = offset
    var isInWord = false
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
    for byte in text.utf8 {
      // 0xC2 and 0xE2 open the no-break blanks, the guillemets and the apostrophe.
      if isLetter(byte), byte != 0xC2, byte != 0xE2 {
        let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        hash = (hash ^ UInt64(small)) &* prime
        isInWord = true
      } else if isInWord {
        words.append(mixed(hash))
        (hash, isInWord) = (offset, false)
      }
    }
    if isInWord { words.append(mixed(hash)) }
  }

  // FNV-1a.
  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    return hash
  }
}
