import CahierTestSupport
import Foundation
import Testing

/// `cahier style`, and `cahier export --style`.
struct StyleTests {
  @Test func `styles are listed with their names and what they look like`() throws {
    try withConsultation { here in
      #expect(try here.output("cahier style list").contains("plain"))
      let french = try here.output("cahier style lister", language: "fr")
      #expect(french.contains("Sobre"))
      let names = try here.objects("cahier style list --format json").map { $0["name"] as? String }
      #expect(names == ["standard", "classic", "plain"])
    }
  }

  @Test(arguments: ["standard", "classic", "plain", "sobre", "Classique"])
  func `a style that is shown is a file to begin one's own with`(name: String) throws {
    try withConsultation { here in
      for language in ["fr", "en"] {
        try here.output("cahier style show \(name) > style.yaml", language: language)
        let checked = try here.run("cahier style check style.yaml", language: language)
        #expect(checked.status == 0, "\(checked.messages)")
      }
      try here.output("cahier export specification --style \(name) -o a.html")
      try here.output("cahier export specification --style ./style.yaml -o b.html")
      try here.output("cmp a.html b.html")
    }
  }

  @Test func `the variable gives the style once and for all, and the option goes before it`()
    throws
  {
    try withConsultation { here in
      try here.output("CAHIER_STYLE=plain cahier export specification -o a.odt")
      try here.output("cahier export specification --style plain -o b.odt")
      try here.output("cmp a.odt b.odt")
      try here.output("cahier export specification -o c.odt")
      try here.output(
        "CAHIER_STYLE=plain cahier export specification --style standard -o d.odt && cmp c.odt d.odt"
      )
    }
  }

  @Test func `every document of a set wears the style of its house`() throws {
    try withConsultation { here in
      try here.output(
        "printf 'style: 1\\nheader: Clairval town hall\\n' > style.yaml; "
          + "cahier export all --style style.yaml -o all/")
      for file in ["all/d-specification.odt", "all/d-response-form.ods"] {
        #expect(try here.output("unzip -p \(file) styles.xml").contains("Clairval town hall"))
      }
      #expect(try here.output("cat all/index.html").contains("Clairval town hall"))
    }
  }

  @Test(arguments: [
    ("--style nosuch", 64, "STYLE-001"), ("--style ./nosuch.yaml", 66, "FILE-021"),
    ("--style colour.yaml", 65, "STYLE-002"), ("--style faint.yaml", 65, "STYLE-010"),
    ("--style logo.yaml", 65, "STYLE-006"), ("--style outside.yaml", 65, "STYLE-005"),
  ])
  func `a style that cannot serve is told, and nothing is written`(
    option: String, status: Int32, code: String
  ) throws {
    try withConsultation { here in
      try here.output(
        """
        printf 'style: 1\\ncolours: {text: red}\\n' > colour.yaml
        printf 'style: 1\\ncolours: {text: "#cccccc"}\\n' > faint.yaml
        printf 'style: 1\\nlogo: {file: colour.yaml, alternative: A}\\n' > logo.yaml
        printf 'style: 1\\nlogo: {file: ../d.cahier, alternative: A}\\n' > outside.yaml
        """)
      let outcome = try here.run("cahier export specification \(option) -o a.odt")
      #expect(outcome.status == status)
      #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
      #expect(!here.has("a.odt"))
    }
  }
}
