import CahierTestSupport
import Foundation
import Testing

/// What is wrong with what comes from outside is told with a code, a place and a remedy, and the
/// dossier stays as it was.
struct BadInputTests {
  @Test(arguments: [
    (#"cahier answer org.presentation "$(printf 'a\007b')""#, "FILE-012"),
    (#"printf 'a\007b' > a.txt; cahier answer org.presentation --from a.txt"#, "FILE-012"),
    (#"printf 'a\377b' > a.txt; cahier answer org.presentation --from a.txt"#, "FILE-002"),
    (#"printf 'a\377b' | cahier answer org.presentation --from -"#, "FILE-002"),
    (
      #"printf 'org.presentation: "a\\u0007b"\n' > a.yaml; cahier guide --answers a.yaml"#,
      "FILE-012"
    ),
    (#"cahier need add --statement "$(printf 'a\033b')""#, "INPUT-021"),
    (
      #"head -c 1100000 /dev/zero | tr '\0' x > a; cahier answer org.presentation --from a"#,
      "INPUT-020"
    ),
  ])
  func `a text that no dossier may hold is refused at every door`(command: String, code: String)
    throws
  {
    try withConsultation { here in
      let before = try here.output("cksum d.cahier")
      let outcome = try here.run(command)
      #expect([64, 65].contains(outcome.status))
      #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages.prefix(400))")
      #expect(outcome.messages.contains("  at: "))
      #expect(outcome.messages.contains("  try: "))
      #expect(try here.output("cksum d.cahier") == before)
    }
  }

  @Test func `a text of over a mebibyte is refused in a dossier and in an evaluation`() throws {
    try withConsultation { here in
      try here.output(
        """
        long=$(head -c 1100000 /dev/zero | tr '\\0' x)
        cahier export dossier -o - --format yaml > d.yaml
        { sed 's/^title: .*//' d.yaml; printf 'title: "%s"\\n' "$long"; } > long.yaml
        printf 'evaluation: 1\\ntitle: "%s"\\n' "$long" > e.yaml
        """)
      for command in ["cahier import dossier long.yaml -o b.cahier", "cahier evaluate e.yaml"] {
        let outcome = try here.run(command)
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("error[FILE-013]"), "\(outcome.messages.prefix(400))")
      }
      #expect(!here.has("b.cahier"))
    }
  }

  @Test(arguments: [
    ("rm d.cahier", "STORE-001", 66), ("echo no > d.cahier", "STORE-003", 65),
    (#"printf '\0\0\043\050' | dd of=d.cahier bs=1 seek=60 conv=notrunc"#, "STORE-004", 65),
    ("cp d.cahier e.cahier", "STORE-011", 64),
  ])
  func `a kind of item says why its dossier cannot be read`(
    harm: String, code: String, status: Int32
  ) throws {
    try withConsultation { here in
      try here.output(harm)
      let option = code == "STORE-011" ? "" : "--dossier d.cahier"
      for command in ["need list", "besoin ajouter --title X"] {
        let outcome = try here.run("cahier \(command) \(option)")
        #expect(outcome.status == status, "\(outcome.messages)")
        #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
      }
      let other = try here.run("cahier statsu \(option)")
      #expect(other.messages.contains("INPUT-012"), "\(other.messages)")
    }
  }

  @Test(arguments: [
    "cahier mark set A B 9", "cahier need add", "cahier need add --priority x",
    "cahier offer price add A --amount x", "cahier criterion add X --weight x",
    "printf 'a: [' > a.yaml; cahier import dossier a.yaml",
    "printf 'criterion;weight\\n' > a.csv; cahier evaluate a.csv",
    "printf 'evaluation: 1\\n' > e.yaml; cahier evaluate e.yaml",
    "printf '\\377' > a.yaml; cahier guide --answers a.yaml", "cahier nonsense",
    "cahier header edit --date 31/02/2027", "cahier export specification --paper a5",
  ])
  func `every error has something to do about it`(command: String) throws {
    try withConsultation { here in
      try here.addOffers()
      let outcome = try here.run(command)
      #expect(outcome.status != 0)
      for block in outcome.messages.split(separator: "error[").dropFirst(0) where !block.isEmpty {
        #expect(block.contains("  try: "), "\(block)")
      }
    }
  }

  @Test func `a level off its scale is told by every command that meets one`() throws {
    try withConsultation { here in
      try here.addOffers()
      try here.output("cahier criterion edit Ease --level 5='All met.'")
      let narrowed = try here.run("cahier criterion edit Ease --scale 3")
      #expect(narrowed.status == 65)
      #expect(narrowed.messages.contains("EVAL-063"), "\(narrowed.messages)")
    }
  }

  @Test func `a text that cannot be ranked is imported with what is wrong in it`() throws {
    try withConsultation { here in
      try here.addOffers()
      try here.output(
        "cahier export dossier -o - --format yaml | sed 's/weight: 40%/weight: 41%/; s/weight: 40$/weight: 41/' > a.yaml"
      )
      let made = try here.run("cahier import dossier a.yaml -o b.cahier")
      #expect(made.status == 0)
      #expect(made.messages.contains("warning[EVAL-00"), "\(made.messages)")
    }
  }

  @Test func `the code of a message is explained, its family too`() throws {
    try withConsultation { here in
      #expect(try here.output("cahier explain eval-031").contains("not above zero"))
      let family = try here.output("cahier expliquer STORE", language: "fr")
      #expect(family.contains("STORE-001") && family.contains("le dossier n’existe pas"))
      let unknown = try here.run("cahier explain EVAL-032x")
      #expect(unknown.status == 64)
      #expect(unknown.messages.contains("cahier explain EVAL-03"), "\(unknown.messages)")
    }
  }
}
