import CahierFormats
import CahierTestSupport
import Foundation
import Testing

/// The scoring grid and the response form, as people export them.
struct SpreadsheetExportTests {
  @Test(arguments: ["grid", "grille", "Grille"])
  func `the grid has one name in each language`(what: String) throws {
    try withConsultation { here in
      try here.addOffers()
      try here.output("cahier export \(what) -o g.ods")
      #expect(try here.output("head -c 2 g.ods") == "PK")
    }
  }

  @Test func `a workbook is named after the dossier, and again only with force`() throws {
    try withConsultation { here in
      let first = try here.run("cahier export réponse", language: "fr")
      #expect(first.messages.contains("Écrit\u{202F}: d-response-form.ods"))
      #expect(here.has("d-response-form.ods"))
      #expect(try here.run("cahier export response").status == 73)
      try here.output("cahier export response --force")
      try here.output("cahier export response --language fr")
      #expect(here.has("d-cadre-de-reponse.ods"))
    }
  }

  @Test func `two runs write the same bytes, to a file and to the output`() throws {
    try withConsultation { here in
      try here.addOffers()
      for what in ["grid", "response"] {
        try here.output("cahier export \(what) -o a.ods --force")
        try here.output("cahier export \(what) -o - > b.ods")
        try here.output("cmp a.ods b.ods")
      }
    }
  }

  @Test(arguments: [
    "grid --format odt", "response --format html", "grid -o a.odt", "response -o a.html",
  ])
  func `a form that a workbook has not is refused with the one that it has`(
    words: String
  ) throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export \(words)")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("error[INPUT-127]"))
      #expect(outcome.messages.contains("--format ods"))
    }
  }

  @Test func `a document is still no workbook`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export specification --format ods")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("error[INPUT-045]"))
    }
  }

  @Test(arguments: ["grid --audience bidders", "response --audience committee"])
  func `a workbook for the wrong audience is refused`(words: String) throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export \(words) -o a.ods")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("error[DOC-020]"))
      #expect(!here.has("a.ods"))
    }
  }

  @Test func `a grid without criteria says what is missing`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export grid -o a.ods")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error["))
      #expect(!here.has("a.ods"))
    }
  }

  // MARK: What LibreOffice makes of it

  private static let office = "/usr/bin/soffice"
  private static var hasOffice: Bool { FileManager.default.isExecutableFile(atPath: office) }

  @Test(
    .enabled(if: hasOffice, "LibreOffice is not installed: its totals are not compared"),
    arguments: ["commune-intranet", "agency-intranet"])
  func `LibreOffice comes to the totals and ranks of Cahier`(sample: String) throws {
    try withTemporaryFolder { folder in
      let here = ConsultationFolder(folder: folder)
      let source = SampleFolder.url.appending(path: sample).path()
      try here.output("cahier import dossier \(source) -o d.cahier")
      try here.output("cahier export grid --language en -o g.ods")
      try forgetValues(of: folder.appending(path: "g.ods"))
      let lots = try evaluatedLots(here)
      for (index, lot) in lots.enumerated() {
        let rows = try recomputed(here, sheet: 2 * index + 1)
        let totals = try #require(rows.first { $0.count > 1 && $0[1] == "Total" })
        let ranks = try #require(rows.first { $0.count > 1 && $0[1] == "Rank" })
        let offers = rows[2]
        #expect(!lot.isEmpty)
        for ranked in lot {
          let column = try #require(offers.firstIndex(of: ranked.offer), "\(ranked.offer)") + 1
          let total = try #require(Double(totals[column]))
          #expect(abs(total - ranked.total) < 1e-8, "\(ranked.offer)")
          #expect(ranks[column] == ranked.rank, "\(ranked.offer)")
        }
      }
    }
  }

  /// Puts 0 in place of what each formula came to, so that what is read later was computed.
  private func forgetValues(of file: URL) throws {
    let entries = try ZipReader.entries(of: file.path())
    try ZipWriter.write(to: file.path()) { zip in
      for entry in entries {
        let text = String(decoding: entry.bytes, as: UTF8.self)
        let bytes = text.replacing(
          /(table:formula="[^"]*" office:value-type="float" office:value=")[^"]*"/
        ) { "\($0.output.1)0\"" }
        zip.add(
          entry.name, entry.name == "content.xml" ? Array(bytes.utf8) : entry.bytes,
          entry.name == "mimetype" ? .stored : .deflated)
      }
    }
  }

  private struct Ranked {
    let offer: String
    let total: Double
    let rank: String
  }

  /// The ranking of each lot, as `evaluate` shows it.
  private func evaluatedLots(_ here: ConsultationFolder) throws -> [[Ranked]] {
    let json = try here.output("cahier evaluate --format json")
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let lots = try #require(value?["lots"] as? [[String: Any]])
    return try lots.map { lot in
      let result = try #require(lot["result"] as? [String: Any])
      let ranking = try #require(result["ranking"] as? [[String: Any]])
      return try ranking.map { ranked in
        let total = try #require(ranked["total"] as? [String: Any])
        return Ranked(
          offer: try #require(ranked["offer"] as? String),
          total: try Self.fraction(try #require(total["exact"] as? String)),
          rank: "\(try #require(ranked["rank"] as? Int))")
      }
    }
  }

  private static func fraction(_ text: String) throws -> Double {
    let parts = try text.split(separator: "/").map { try #require(Double($0)) }
    return parts.count == 1 ? parts[0] : parts[0] / parts[1]
  }

  /// The cells of a sheet after LibreOffice has computed every formula anew, in a profile of its own.
  private func recomputed(_ here: ConsultationFolder, sheet: Int) throws -> [[String]] {
    let profile = here.folder.appending(path: "profile")
    let user = profile.appending(path: "user")
    try FileManager.default.createDirectory(at: user, withIntermediateDirectories: true)
    try Self.alwaysCompute.write(
      to: user.appending(path: "registrymodifications.xcu"), atomically: true, encoding: .utf8)
    let filter = "csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,true,false,false,false,\(sheet)"
    try here.output(
      "\(Self.office) -env:UserInstallation=file://\(profile.path()) --headless "
        + "--convert-to '\(filter)' --outdir csv\(sheet) g.ods >/dev/null 2>&1; ls csv\(sheet)")
    let outputs = here.folder.appending(path: "csv\(sheet)").path()
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: outputs).first)
    let text = try String(contentsOfFile: "\(outputs)/\(name)", encoding: .utf8)
    return text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static let alwaysCompute = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
    xmlns:xs="http://www.w3.org/2001/XMLSchema" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" \
    oor:op="fuse"><value>0</value></prop></item>
    </oor:items>
    """
}
