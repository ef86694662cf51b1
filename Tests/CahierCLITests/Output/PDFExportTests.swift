import CahierTestSupport
import Foundation
import Testing

/// `cahier export --format pdf`, which LibreOffice makes where it is installed.
struct PDFExportTests {
  private static let hasOffice = FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")

  @Test(.enabled(if: hasOffice, "needs LibreOffice"))
  func `a document becomes a tagged PDF, and nothing is left beside it`() throws {
    try withConsultation { here in
      let made = try here.run("mkdir t; TMPDIR=$PWD/t cahier export specification -o s.pdf")
      #expect(made.status == 0, "\(made.messages)")
      let file = try Data(contentsOf: here.folder.appending(path: "s.pdf"))
      #expect(file.starts(with: Data("%PDF-".utf8)))
      #expect(file.range(of: Data("/StructTreeRoot".utf8)) != nil)
      #expect(try here.output("ls -A t") == "")
      let again = try here.run("cahier export specification -o s.pdf")
      #expect(again.status == 73)
      #expect(again.messages.contains("--force"))
    }
  }

  @Test func `without LibreOffice, a PDF is refused with what to do`() throws {
    try withConsultation { here in
      let outcome = try here.run(
        "cahier=$(command -v cahier); PATH=/nonexistent $cahier export specification -o s.pdf")
      #expect(outcome.status == 73)
      #expect(outcome.messages.contains("error[DOC-024]"), "\(outcome.messages)")
      #expect(outcome.messages.contains("apt install libreoffice-writer"))
      #expect(!outcome.messages.contains("does not show"))
      #expect(!here.has("s.pdf"))
      let all = try here.run(
        "cahier=$(command -v cahier); PATH=/nonexistent $cahier export all --format pdf -o set/")
      #expect(all.status == 73)
      #expect(!here.has("set"))
    }
  }

  @Test(arguments: ["exit 0", "exit 1", "echo no > \"$8/document.pdf\""])
  func `a LibreOffice that makes no PDF is told, and leaves nothing`(script: String) throws {
    try withConsultation { here in
      try here.output("mkdir bin t; printf '#!/bin/sh\\n%s\\n' '\(script)' > bin/soffice")
      let outcome = try here.run(
        "chmod +x bin/soffice; PATH=$PWD/bin:$PATH TMPDIR=$PWD/t "
          + "cahier export specification -o s.pdf")
      #expect(outcome.status == 73)
      #expect(outcome.messages.contains("error[DOC-025]"), "\(outcome.messages)")
      #expect(!here.has("s.pdf"))
      #expect(try here.output("ls -A t") == "")
    }
  }

  @Test func `a workbook is no PDF`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export response --format pdf")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("INPUT-127"))
    }
  }
}
