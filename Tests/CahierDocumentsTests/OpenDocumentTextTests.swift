import CahierDocuments
import CahierFormats
import CahierTestSupport
import Foundation
import Testing

struct OpenDocumentTextTests {
  @Test func `lab`() throws {
    guard let folder = ProcessInfo.processInfo.environment["LAB"] else { return }
    try OpenDocumentText(SampleDocuments.torture).write(to: folder + "/torture.odt")
    try OpenDocumentText(SampleDocuments.requirements(2000)).write(to: folder + "/r2000.odt")
    try HTMLPage(SampleDocuments.torture).write(to: folder + "/torture.html")
    try HTMLPage(SampleDocuments.requirements(2000)).write(to: folder + "/r2000.html")
    print(DocumentSurvey(of: SampleDocuments.torture).problems)
  }
}
