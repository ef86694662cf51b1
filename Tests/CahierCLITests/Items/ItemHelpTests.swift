import CahierTestSupport
import Foundation
import Testing

/// Help and completion of kinds speak of the template of the dossier.
struct ItemHelpTests {
  @Test func `the page of a verb has the noun of the kind, its choices and what is required`()
    throws
  {
    try ItemDossier.with { dossier in
      let page = try dossier.run("need add --help").output
      #expect(page.hasPrefix("cahier need add\n"))
      for word in [
        "--priority <must|should|could>", "Priority, required", "--level <level>",
        "--family <word>",
        "(Information)", "--serves <code,…>", "at least 1", "--library <id>…",
        "--dossier <file>", "--format <text|json>", "--again",
      ] {
        #expect(page.contains(word), "\(word)")
      }
      for verb in ["edit", "remove", "show", "move", "list"] {
        let page = try dossier.run("need \(verb) --help").output
        #expect(page.contains("<code>") && page.contains("FN-012"), "\(verb)")
      }
      let french = try dossier.run("besoin ajouter --help --language fr").output
      #expect(french.hasPrefix("cahier besoin ajouter (need add)\n"))
      #expect(french.contains("obligatoire"))
    }
  }

  @Test func `examples are made with words of the dossier's own template`() throws {
    try withTemporaryFolder { folder in
      _ = try Transcript.run("cahier new s.cahier --template service-contract", in: folder)
      let page = try Transcript.run("cahier task add --help --language en", in: folder).output
      #expect(page.contains("--importance vital --effect knockOut"))
      #expect(page.contains("cahier task add --library task."))
      #expect(!page.contains("news-feed"))
      let item = try Transcript.run("cahier item add --help --language en", in: folder).output
      #expect(item.contains("--kind <kind>") && !item.contains("news-feed"))
    }
  }

  @Test func `the example of a page, typed as it stands, gives no warning`() throws {
    try ItemDossier.with { dossier in
      let lines = try dossier.run("need add --help").output.split(separator: "\n")
      let start = try #require(lines.firstIndex { $0.contains("cahier need add --family") })
      var command = ""
      for line in lines[start...] {
        command += line.hasSuffix("\\") ? line.dropLast() : line
        if !line.hasSuffix("\\") { break }
      }
      let outcome = try Transcript.run(command, in: dossier.folder)
      #expect(outcome.status == 0, "\(command)")
      #expect(!outcome.messages.contains("warning"), "\(outcome.messages)")
    }
  }

  @Test(arguments: [
    ("export ''", "specification"), ("export report --format h", "html"),
    ("export specification --audience b", "bidders"), ("export report --format=j", "--format=json"),
    ("need add --priority m", "must"), ("need list --format j", "json"),
    ("need edit ''", "FN-001"), ("need remove FN-00", "FN-003"), ("objective show ''", "OB-002"),
    ("need edit FN-001 --serves ''", "OB-001"), ("need edit FN-001 --clear ra", "rationale"),
    ("need add --family inf", "information"), ("need add --library need.information.ne", newsFeed),
    ("need add --library x need.information.ne", newsFeed), ("need list --ro", "--role"),
    ("answer org", "org.size"), ("guide org", "org.size"),
    ("new x.cahier --template in", "intranet"),
    ("template show so", "software-services"), ("offer answer A F", "FN-001"),
    ("besoin modifier ''", "FN-002"), ("need move FN-001 --before ''", "FN-002"),
  ])
  func `completion offers the words that are known`(typed: String, candidate: String) throws {
    try ItemDossier.with { dossier in
      let outcome = try dossier.run("help complete -- \(typed)")
      #expect(
        outcome.output.split(separator: "\n").map(String.init).contains(candidate),
        "\(outcome.output)")
    }
  }

  private static let newsFeed = "need.information.news-feed"

  @Test(arguments: ["need edit ''", "besoin add --priority m", "answer org", "item edit ''"])
  func `completion is quiet where there is no dossier`(typed: String) throws {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run("cahier help complete -- \(typed)", in: folder)
      #expect(outcome.output.isEmpty && outcome.messages.isEmpty && outcome.status == 0)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell has its script`(shell: String) throws {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run("cahier help completion \(shell)", in: folder)
      #expect(outcome.output.contains("cahier help complete --"))
    }
  }

  @Test func `bash offers what the program offers`() throws {
    try ItemDossier.with { dossier in
      let script = """
        cahier help completion bash >c; . ./c; COMP_WORDS=(cahier need add --priority m); \
        COMP_CWORD=4; _cahier; printf '%s\\n' "${COMPREPLY[@]}"
        """
      try Data(script.utf8).write(to: dossier.folder.appending(path: "try"))
      #expect(try Transcript.run("bash try", in: dossier.folder).output == "must\n")
    }
  }
}
