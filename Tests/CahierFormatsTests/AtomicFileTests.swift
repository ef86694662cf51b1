import CahierFormats
import CahierTestSupport
import Foundation
import Testing

struct AtomicFileTests {
  @Test func `writes a file and leaves nothing beside it`() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "a.html")
      try write("un", to: file)
      try write("deux", to: file)
      #expect(try String(contentsOf: file, encoding: .utf8) == "deux")
      #expect(try names(in: folder) == ["a.html"])
    }
  }

  @Test func `leaves the file as it was when its writer fails half-way`() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "a.html")
      try write("un", to: file)
      #expect(throws: FormatError.outputFailed) {
        try AtomicFile.write(to: file.path()) { sink throws(FormatError) in
          _ = sink.append(Array("moit".utf8).span.bytes)
          throw FormatError.outputFailed
        }
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == "un")
      #expect(try names(in: folder) == ["a.html"])
    }
  }

  @Test func `says that the folder is missing`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "none/a.html").path()
      #expect(throws: FormatError.file(.noFolder, path: path)) {
        try write("x", to: URL(filePath: path))
      }
    }
  }

  @Test func `says that the name is a folder's`() throws {
    try withTemporaryFolder { folder in
      let path = String(folder.path().dropLast(folder.path().hasSuffix("/") ? 1 : 0))
      #expect(throws: FormatError.file(.isFolder, path: path)) {
        try AtomicFile.write(to: path) { _ in }
      }
    }
  }

  @Test func `does not replace a file that is to be kept`() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "a.html")
      try write("un", to: file)
      #expect(throws: FormatError.file(.alreadyExists, path: file.path())) {
        try AtomicFile.write(to: file.path(), replacing: false) { _ in }
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == "un")
    }
  }

  @Test func `says that the disk is full`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    #expect(throws: FormatError.file(.diskFull, path: "/dev/full")) {
      try write(String(repeating: "x", count: 1 << 17), to: URL(filePath: "/dev/full"))
    }
  }

  @Test func `refuses a folder that it may not write to`() throws {
    try withTemporaryFolder { folder in
      let path = folder.path()
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: path)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      }
      // The superuser may write anywhere: /proc refuses files even to them.
      let target = geteuid() == 0 ? "/proc/a.html" : folder.appending(path: "a.html").path()
      #expect { try write("x", to: URL(filePath: target)) } throws: { error in
        guard case .file(let fault, _)? = error as? FormatError else { return false }
        return fault == .notPermitted || fault == .noFolder
      }
    }
  }

  @Test func `follows a link and keeps the permissions of the file`() throws {
    try withTemporaryFolder { folder in
      let (file, link) = (folder.appending(path: "a.html"), folder.appending(path: "b.html"))
      try write("un", to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path())
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      try write("deux", to: link)
      #expect(try String(contentsOf: file, encoding: .utf8) == "deux")
      #expect(try names(in: folder) == ["a.html", "b.html"])
      let mode = try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions]
      #expect(mode as? Int == 0o640)
    }
  }

  @Test func `makes the file that a link leads to, and keeps the link`() throws {
    try withTemporaryFolder { folder in
      let (file, link) = (folder.appending(path: "a.html"), folder.appending(path: "b.html"))
      try FileManager.default.createSymbolicLink(
        atPath: link.path(), withDestinationPath: "a.html")
      try write("un", to: link)
      #expect(try String(contentsOf: file, encoding: .utf8) == "un")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path()) == "a.html")
    }
  }

  private func write(_ text: String, to file: URL) throws {
    try AtomicFile.write(to: file.path()) { sink throws(FormatError) in
      guard sink.append(Array(text.utf8).span.bytes) else { throw FormatError.outputFailed }
    }
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
  }
}
