import CahierTestSupport
import Foundation
import Testing

/// The sheet of open questions of one person.
struct QuestionSheetTests {
  @Test(arguments: [
    "dpo", "DPO", "dataProtection", "data protection officer",
    "délégué à la protection des données", "protection des donnees",
  ])
  func `a person is found by the usual short name and by both full ones`(name: String) throws {
    try withConsultation { here in
      let sheet = try here.output("cahier export questions --for '\(name)' --format text -o -")
      #expect(sheet.contains("constraints.privacy:"))
    }
  }

  @Test(arguments: [("rh", "ressources humaines"), ("DSI", "informatique")])
  func `French offices are found by their initials`(name: String, label: String) throws {
    try withConsultation { here in
      let sheet = try here.output(
        "cahier export questions --for \(name) --format text -o - --language fr")
      #expect(
        sheet.contains("Destinataire : \(label)".replacing(" :", with: "\u{202F}:"))
          || sheet.contains(label))
    }
  }

  @Test func `somebody unknown is answered with names that people read`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export questions --for zorro -o -")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[DOC-021]"))
      #expect(outcome.messages.contains("data protection officer"))
      #expect(!outcome.messages.contains("dataProtection"))
    }
  }

  @Test func `a sheet as text comes back as a file of answers, its choices by their numbers`()
    throws
  {
    try withConsultation { here in
      try here.output("cahier export questions --for dpo -o sheet.txt")
      let sheet = try here.output("cat sheet.txt")
      #expect(sheet.contains("#   1  ") && sheet.contains("#   4  "))
      try here.output("sed -i 's/^constraints.data:.*/constraints.data: [1, 4]/' sheet.txt")
      try here.output("cahier guide --answers sheet.txt")
      let answers = try here.objects("cahier answer list --format json")
      let data = answers.first { $0["question"] as? String == "constraints.data" }
      #expect(data?["state"] as? String == "answered")
      let privacy = answers.first { $0["question"] as? String == "constraints.privacy" }
      #expect(privacy?["state"] as? String != "answered")
    }
  }

  @Test func `a sheet is written in no form of a dossier`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export questions --for dpo --format yaml -o -")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("error[INPUT-120]"))
    }
  }

  @Test func `the choices of a sheet are numbered in a document too`() throws {
    try withConsultation { here in
      let page = try here.output("cahier export questions --for dpo --format html -o -")
      #expect(page.contains("<ol"))
    }
  }
}
