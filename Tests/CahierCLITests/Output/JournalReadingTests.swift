import CahierTestSupport
import Foundation
import Testing

/// The journal as people and programs read it.
struct JournalReadingTests {
  private func edited(_ body: (ConsultationFolder) throws -> Void) throws {
    try withConsultation { here in
      try here.output(
        "cahier need add --title News --family information --statement 'The tool must show news within 2 s.' --priority must --role scored"
      )
      try here.output("cahier need edit FN-001 --priority could")
      try here.output("cahier header edit --buyer 'Town of X'")
      try body(here)
    }
  }

  @Test func `a line tells what was before and what is now`() throws {
    try edited { here in
      let text = try here.output("cahier journal")
      #expect(text.contains("changed, field of FN-001 Priority: “essential” → “desirable”"))
      #expect(text.contains("buyer “Town of X”"))
    }
  }

  @Test func `what was typed stands beside what is kept of it, and an undo passes over it`() throws
  {
    try withConsultation { here in
      try here.output(#"cahier answer org.presentation 'The "old" town: 650 people.'"#)
      try here.output(
        #"printf 'org.sponsor: {who: "The \\"joint\\" chief"}\n' > a.yaml; cahier guide --answers a.yaml"#
      )
      let text = try here.output("cahier journal")
      #expect(text.contains("as typed: “The \"old\" town: 650 people.”"), "\(text)")
      #expect(text.contains("“The “old” town: 650 people.”"), "\(text)")
      #expect(text.contains("as typed: “The \"joint\" chief”"), "\(text)")
      try here.output("cahier answer org.presentation 'Plain words.' --no-typography")
      let last = try here.output("cahier journal --last 1")
      #expect(!last.contains("as typed"), "\(last)")
      try here.output("cahier undo && cahier undo && cahier undo")
      #expect(try here.run("cahier doctor --dossier d.cahier").output.contains("intact"))
      #expect(!(try here.output("cahier answer list").contains("old")))
    }
  }

  @Test func `the last lines can be asked for alone`() throws {
    try edited { here in
      #expect(try here.objects("cahier journal --format json").count == 4)
      let last = try here.objects("cahier journal --format json --last 2")
      #expect(last.map { $0["sequence"] as? Int } == [3, 4])
      #expect(try here.run("cahier journal --last 0").status == 64)
    }
  }

  @Test func `a mark or an answer that changes is told alone`() throws {
    try withConsultation { here in
      try here.addOffers()
      try here.output("cahier criterion edit ease --weight 50")
      try here.output("cahier criterion add Help --weight 10 --scale 5")
      for (key, mark) in [("ease", 3), ("help", 4)] {
        try here.output("cahier mark set A \(key) \(mark) --justification 'As shown, page 4'")
      }
      try here.output("cahier mark set A ease 5 --justification 'As shown, page 4'")
      let last = try #require(try here.objects("cahier journal --format json --last 1").first)
      let changes = try #require(last["changes"] as? [[String: Any]])
      #expect(changes.count == 1, "\(changes)")
      let text = try here.output("cahier journal --last 1")
      #expect(text.contains("3") && text.contains("5") && !text.contains("removed"), "\(text)")
    }
  }

  @Test func `the history of an item has nothing else, even once it is gone`() throws {
    try edited { here in
      try here.output("cahier need remove FN-001")
      let lines = try here.objects("cahier journal fn-1 --format json")
      #expect(lines.map { $0["sequence"] as? Int } == [2, 3, 5])
      let changes = lines.flatMap { $0["changes"] as? [[String: Any]] ?? [] }
      #expect(!changes.isEmpty)
      #expect(changes.allSatisfy { ($0["items"] as? [String])?.contains("FN-001") == true })
      #expect(try here.run("cahier journal nothing").status == 64)
    }
  }

  @Test func `programs get each row before and after`() throws {
    try edited { here in
      let line = try here.objects("cahier journal FN-001 --format json")[1]
      let change = try #require((line["changes"] as? [[String: Any]])?.first)
      #expect((change["before"] as? [String: Any])?["value"] as? String == "must")
      #expect((change["after"] as? [String: Any])?["value"] as? String == "could")
    }
  }

  @Test func `items and offers that were imported have their codes and names too`() throws {
    try withConsultation { here in
      try here.addOffers()
      try here.output(
        "cahier need add --title News --family information --statement 'The tool must show news.' "
          + "--priority should --role scored")
      try here.output("cahier export dossier -o text/ && rm d.cahier")
      try here.output("cahier import dossier text -o e.cahier")
      try here.output("cahier need edit FN-001 --priority could")
      try here.output("cahier mark set B Ease 4 --justification Quick")
      let text = try here.output("cahier journal --last 2")
      #expect(text.contains("field of FN-001 Priority"), "\(text)")
      #expect(text.contains("mark of B Ease: “4”"), "\(text)")
    }
  }

  @Test func `a row that takes the number of one that is gone does not take its name`() throws {
    try edited { here in
      try here.output("cahier need remove FN-001")
      try here.output(
        "cahier need add --title Other --family information --statement 'The tool must help.' "
          + "--priority should --role scored")
      let text = try here.output("cahier journal")
      #expect(text.contains("changed, field of FN-001 Priority"), "\(text)")
      #expect(text.contains("added, item FN-002"), "\(text)")
      #expect(text.contains("removed, text of FN-001 Title en"), "\(text)")
    }
  }

  @Test func `the journal and undo speak the language of the screen`() throws {
    try edited { here in
      let text = try here.output("cahier journal", language: "fr")
      #expect(text.contains("élément modifier  FN-001"), "\(text)")
      #expect(text.contains("modifié, champ de FN-001 Priorité"), "\(text)")
      #expect(text.contains("acheteur « Town of X »"), "\(text)")
      try here.output("cahier answer set value.lots one")
      let undone = try here.run("cahier undo", language: "fr").messages
      #expect(undone.contains("réponse value.lots « Un seul lot ou plusieurs"), "\(undone)")
    }
  }
}
