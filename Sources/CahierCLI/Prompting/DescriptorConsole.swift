#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
internal import CahierModel

/// The console of the process: standard input, and the stream of messages.
///
/// A terminal stays in its canonical mode, where the system itself edits the line: there is nothing
/// to put back after a crash.
final class DescriptorConsole: Console {
  /// The bytes from which on a terminal may have cut a line: the system keeps 4,096 with its end.
  static let terminalLimit = 4095

  let isTerminal: Bool
  private let descriptor: CInt
  private var waiting: [UInt8] = []
  private var hasEnded = false

  init(descriptor: CInt = STDIN_FILENO, isTerminal: Bool) {
    self.descriptor = descriptor
    self.isTerminal = isTerminal
  }

  var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  func write(_ text: String) {
    Output.write(message: text)
  }

  func readLine() throws(Failure) -> ConsoleLine {
    guard var bytes = try nextLine() else {
      if isTerminal { write("\n") }
      return .end
    }
    var lines: [[UInt8]] = [bytes]
    while isTerminal, try hasMore(within: 50), let more = try nextLine() {
      lines.append(more)
      bytes = more
    }
    do throws(InputFault) {
      return .typed(try lines.map(checked))
    } catch {
      return .refused(error)
    }
  }
}

// MARK: - Checking

extension DescriptorConsole {
  private func checked(_ bytes: [UInt8]) throws(InputFault) -> String {
    if isTerminal, bytes.count >= Self.terminalLimit { throw Self.cutByTerminal }
    guard let line = String(validating: bytes, as: UTF8.self) else { throw Self.notText(bytes) }
    return try TypedText.checked(line)
  }

  private static var cutByTerminal: InputFault {
    InputFault(
      "INPUT-050",
      Text(
        fr: "le terminal coupe les lignes de 4 095 octets : celle-ci est peut-être incomplète",
        en: "terminals cut lines of 4,095 bytes: this one may not be whole"),
      expected: Text(
        fr: "« texte », puis plusieurs lignes, ou « cahier answer QUESTION --from FICHIER »",
        en: "“text”, then several lines, or “cahier answer QUESTION --from FILE”"))
  }

  private static func notText(_ bytes: [UInt8]) -> InputFault {
    var position = 1
    var rest = bytes[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard String(validating: rest.prefix(length), as: UTF8.self) != nil else { break }
      rest = rest.dropFirst(length)
      position += 1
    }
    return InputFault(
      "INPUT-051",
      Text(
        fr: "le texte n’est pas en UTF-8 à partir du caractère \(position)",
        en: "the text is not UTF-8 from character \(position) on"),
      expected: Text(fr: "un texte en UTF-8", en: "a text in UTF-8"))
  }
}

// MARK: - Bytes

extension DescriptorConsole {
  /// The bytes of the next line without its end, or nil at the end of the input.
  private func nextLine() throws(Failure) -> [UInt8]? {
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        var line = Array(waiting[..<end])
        waiting.removeFirst(end + 1)
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
      }
      if hasEnded || waiting.count > TextLimit.bytes {
        defer { waiting = [] }
        return waiting.isEmpty ? nil : waiting
      }
      try readMore()
    }
  }

  private func readMore() throws(Failure) {
    guard try Interruption.waitForInput(descriptor) else { return }
    var chunk = [UInt8](repeating: 0, count: 1 << 13)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { return }
    // A terminal whose other side is gone reports an error: nobody is there any more.
    guard count > 0 else {
      hasEnded = true
      return
    }
    waiting += chunk[..<count]
  }

  private func hasMore(within milliseconds: CInt) throws(Failure) -> Bool {
    if !waiting.isEmpty { return true }
    return try Interruption.waitForInput(descriptor, milliseconds: milliseconds)
  }
}
