package import Foundation

/// Shell commands and what they print, replayed on the program that was just built.
///
/// In a transcript, `$ ` starts a command, `! ` a line of its message stream, `? ` its exit status
/// if it is not 0, `#` a remark, and any other line is a line of its output.
package enum Transcript {
  /// Runs each command of a transcript in `folder` and returns the transcript of what happened.
  ///
  /// Commands see a small environment of their own: no dossier, user, language or time zone of the
  /// person who runs the tests.
  ///
  /// `variables`: what the commands see besides.
  package static func replay(
    _ text: String, in folder: URL, variables: [String: String] = [:]
  ) throws -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") { lines.append(String(line)) }
      guard line.hasPrefix("$ ") else { continue }
      lines.append(String(line))
      lines += try run(String(line.dropFirst(2)), in: folder, variables).lines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a command did.
  package struct Outcome {
    package let output: String
    package let messages: String
    package let status: Int32

    /// The outcome as a transcript writes it, what differs from run to run masked.
    package var lines: [String] {
      Transcript.lines(output) + Transcript.lines(messages).map { "! \($0)" }
        + (status == 0 ? [] : ["? \(status)"])
    }
  }

  /// Runs one command of the shell in `folder`.
  package static func run(
    _ command: String, in folder: URL, _ variables: [String: String] = [:]
  ) throws -> Outcome {
    let streams = ["output", "messages"].map {
      FileManager.default.temporaryDirectory.appending(path: "\($0)-\(UUID().uuidString)")
    }
    defer { for stream in streams { try? FileManager.default.removeItem(at: stream) } }
    for stream in streams { try Data().write(to: stream) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = environment(folder).merging(variables) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: whatever the program writes, and to which stream first, nobody waits.
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: try Data(contentsOf: streams[0]), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
      status: process.terminationStatus)
  }

  private static func environment(_ folder: URL) -> [String: String] {
    [
      "PATH": "\(productFolder.path()):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "HOME": folder.path(), "CAHIER_USER": "Test",
    ]
  }

  /// The folder where SwiftPM put the program and this test.
  package static let productFolder = URL(filePath: "/proc/self/exe")
    .resolvingSymlinksInPath().deletingLastPathComponent()
}

// MARK: - What differs from run to run

extension Transcript {
  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(masked)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The line with instants, process numbers and ids replaced by their kind.
  private static func masked(_ line: Substring) -> String {
    String(line)
      .replacing(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/, with: "INSTANT")
      .replacing(/(process|processus) \d+/) { "\($0.output.1) NUMBER" }
      .replacing(/\b[0-9a-f]{64}\b/, with: "DIGEST")
      .replacing(/\b[0-9a-f]{16}\b/, with: "ID")
  }
}
