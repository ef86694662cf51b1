import CahierFormats
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

  @Test func `a letterhead gives its colours, but for those that the law does not allow`() throws {
    try withConsultation { here in
      try letterhead(in: here.folder, text: "#767676", heading: "#0b5a36")
      let outcome = try here.run("cahier export specification --style-from house.odt -o a.html")
      #expect(
        outcome.messages.contains(
          "note[STYLE-012]: taken from this document: the colour of headings #0b5a36"))
      #expect(
        outcome.messages.contains(
          "note[STYLE-013]: the choice of the colour of the text was not taken"))
      let page = try here.output("cat a.html")
      #expect(page.contains("#0b5a36"))
      #expect(!page.contains("#767676"), "4.54 to 1 on white, and less on the grounds of notes")
    }
  }

  @Test(arguments: [
    ("printf no > house.odt", "--style-from house.odt", 65, "ODF-001"),
    ("true", "--style-from nosuch.odt", 66, "FILE-021"),
    ("true", "--style plain --style-from house.odt", 64, "STYLE-008"),
  ])
  func `a letterhead that is none is told, and nothing is written`(
    made: String, option: String, status: Int32, code: String
  ) throws {
    try withConsultation { here in
      try here.output(made)
      let outcome = try here.run("cahier export specification \(option) -o a.odt")
      #expect(outcome.status == status)
      #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
      #expect(!here.has("a.odt"))
    }
  }

  private func letterhead(in folder: URL, text: String, heading: String) throws {
    let styles = """
      <office:document-styles
          xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:styles>
        <style:style style:name="Standard" style:family="paragraph">
          <style:text-properties fo:color="\(text)"/></style:style>
        <style:style style:name="Heading_20_1" style:family="paragraph">
          <style:text-properties fo:color="\(heading)"/></style:style>
      </office:styles></office:document-styles>
      """
    try ZipWriter.write(to: folder.appending(path: "house.odt").path(), replacing: false) { zip in
      zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8), .stored)
      zip.add("styles.xml", Array(styles.utf8))
    }
  }
}
