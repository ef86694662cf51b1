import CahierTestSupport
import Foundation
import Testing

/// The round trip through LibreOffice itself, started once: it edits what was exported, and saves it as
/// ODT and as DOCX.
struct OfficeRoundTripTests {
  private static let office = "/usr/bin/soffice"
  private static let hasOffice = FileManager.default.isExecutableFile(atPath: office)

  @Test(.enabled(if: hasOffice, "LibreOffice is not installed: it edits no document"))
  func `what LibreOffice changes comes back, from ODT and from DOCX alike`() throws {
    try withExport { here, _ in
      try edit(in: here)
      for file in ["saved.odt", "saved.docx"] {
        let read = try here.json(file)
        let changes = try #require(read["changes"] as? [[String: Any]])
        let told = changes.map {
          [$0["action"], $0["code"], $0["field"]].map { $0 as? String ?? "-" }.joined(
            separator: " ")
        }
        #expect(
          told == [
            "text BF-002 statement", "addition - -", "value BF-004 priority",
            "text BF-005 statement", "withdrawal AP-005 -",
          ], "\(file)")
        #expect(read["recordedChanges"] as? Int == 1, "\(file)")
        let lines = try #require(read["lines"] as? [String: Int])
        #expect(lines["all"] == lines.filter { $0.key != "all" }.values.reduce(0, +))
      }
      try here.output("cahier import changes saved.docx --yes")
      #expect(try here.item("BF-002").statement.contains("sur un seul écran les actualités"))
      #expect(try here.item("BF-005").statement.contains("aux panneaux d’affichage dynamique"))
      #expect(try here.changes("saved.odt").isEmpty)
    }
  }

  /// Runs a macro over the document in a profile of its own.
  private func edit(in here: ChangesFolder) throws {
    let folder = here.folder.path()
    let office =
      "\(Self.office) -env:UserInstallation=file://\(folder)/profile --headless --norestore "
    // A profile has a place for macros once the program has begun in it.
    try here.output(office + "--terminate_after_init")
    let library = here.folder.appending(path: "profile/user/basic/Standard")
    let module = Self.macro.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let files = [
      "script.xlb": Self.library("script", "<library:element library:name=\"Edits\"/>"),
      "dialog.xlb": Self.library("dialog", ""),
      "Edits.xba": """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" \
      script:language="StarBasic">\(module)</script:module>
      """,
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: library.appending(path: name))
    }
    let outcome = try here.run(
      "timeout 100 " + office + "'macro:///Standard.Edits.Edit(\"\(folder)\")'")
    #expect(FileManager.default.fileExists(atPath: "\(folder)/saved.docx"), "\(outcome.messages)")
  }

  private static func library(_ kind: String, _ elements: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
    <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
    library:readonly="false" library:passwordprotected="false">\(elements)</library:library>
    """
  }

  private static let macro = """
    Sub Replace(doc, old, words)
      search = doc.createReplaceDescriptor()
      search.SearchString = old
      search.ReplaceString = words
      doc.replaceAll(search)
    End Sub

    Function Found(doc, code)
      For i = 0 To doc.TextTables.Count - 1
        table = doc.TextTables.getByIndex(i)
        For row = 0 To table.Rows.Count - 1
          If table.getCellByName("A" & (row + 1)).String = code Then
            Found = Array(table, row)
            Exit Function
          End If
        Next
      Next
    End Function

    Sub Edit(folder)
      On Error GoTo Failed
      Dim hidden(0) As New com.sun.star.beans.PropertyValue
      hidden(0).Name = "Hidden"
      hidden(0).Value = True
      doc = StarDesktop.loadComponentFromURL(ConvertToURL(folder & "/r.odt"), "_blank", 0, hidden())
      Replace(doc, "sur un même écran", "sur un seul écran")
      place = Found(doc, "BF-004")
      place(0).getCellByName("C" & (place(1) + 1)).String = "souhaitable"
      place = Found(doc, "BF-003")
      place(0).Rows.insertByIndex(place(1) + 1, 1)
      row = place(1) + 2
      place(0).getCellByName("B" & row).String = "Mode sombre" & Chr(13) & "L’intranet doit offrir un affichage sombre."
      place(0).getCellByName("C" & row).String = "souhaitable"
      place(0).getCellByName("D" & row).String = "notée"
      place = Found(doc, "AP-005")
      place(0).Rows.removeByIndex(place(1), 1)
      doc.RecordChanges = True
      Replace(doc, "aux écrans d’affichage dynamique", "aux panneaux d’affichage dynamique")
      Dim none()
      doc.storeToURL(ConvertToURL(folder & "/saved.odt"), none())
      Dim word(0) As New com.sun.star.beans.PropertyValue
      word(0).Name = "FilterName"
      word(0).Value = "MS Word 2007 XML"
      doc.storeToURL(ConvertToURL(folder & "/saved.docx"), word())
      doc.close(True)
    Failed:
      StarDesktop.terminate()
    End Sub
    """
}
