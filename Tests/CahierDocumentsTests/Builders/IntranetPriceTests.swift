@testable import CahierDocuments
import CahierModel
import Testing

struct IntranetPriceTests {
  @Test func `an intranet is priced once, by month, by account and by unit`() throws {
    let text = try text(.prices)
    for title in [
      "Prix forfaitaires", "Prix mensuels", "Prix par utilisateur et par mois", "Prix unitaires",
      "Options",
    ] {
      #expect(text.contains(title), "\(title)")
    }
    #expect(text.contains("compte et mois"))
    #expect(text.contains("Le total qui est comparé comprend les options"))
  }

  @Test func `training is counted in sessions, from the people to train`() throws {
    let template = try IntranetSample.template()
    var dossier = try IntranetSample.dossier(template)
    dossier.answers.removeAll { $0.question == "services.training" }
    dossier.answers.append(
      Answer(question: "services.training", .rows([["contributors": .number(45)]])))
    let reading = DossierReading(
      dossier.shown(to: .bidders, template: template), language: .french)
    let line = try #require(
      reading.pricedLines.first { $0.item.origin == "service.training.contributors" })
    #expect(line.quantity == 6 && line.unit == "session")
  }

  @Test func `what other prices hold has no line`() throws {
    let template = try IntranetSample.template()
    let dossier = try IntranetSample.dossier(template)
    let reading = DossierReading(
      dossier.shown(to: .bidders, template: template), language: .french)
    let priced = Set(reading.pricedLines.compactMap(\.item.origin))
    #expect(priced.contains("service.operation.subscription"))
    #expect(!priced.contains("service.operation.releases"))
  }

  @Test func `a dossier cites the law that judges it`() throws {
    let french = try text(.specification)
    #expect(french.contains("Code de la commande publique"))
    #expect(!french.contains("2014/24/UE"))
    let european = try text(.specification) { $0.header.jurisdiction = .europeanUnion }
    #expect(european.contains("Directive 2014/24/UE du 26 février 2014, art. 42, 67 et 70"))
    #expect(european.contains("Directive (UE) 2016/2102"))
    #expect(!european.contains("Code de la commande publique"))
  }

  @Test func `a contract with no renewal says nothing of renewals`() throws {
    let text = try text(.specification) { dossier in
      dossier.answers.removeAll { $0.question == "value.duration" }
      dossier.answers.append(
        Answer(
          question: "value.duration",
          .rows([["months": .number(48), "renewals": .number(0), "renewalMonths": .number(0)]])))
    }
    #expect(text.contains("Le marché dure 48 mois."))
  }

  @Test func `a body that administers no territory serves no residents`() throws {
    let text = try text(.specification) { dossier in
      dossier.answers.removeAll { $0.question == "org.size" }
      dossier.answers.append(
        Answer(question: "org.size", .rows([["staff": .number(640), "sites": .number(1)]])))
    }
    #expect(text.contains("L’acheteur compte 640 agents sur 1 site."))
  }

  /// The document as plain lines, with ordinary spaces.
  private func text(
    _ subject: ExportSubject, _ change: (inout Dossier) -> Void = { _ in }
  ) throws -> String {
    let template = try IntranetSample.template()
    var dossier = try IntranetSample.dossier(template)
    change(&dossier)
    let document = try DocumentBuilder.document(
      subject, of: dossier, template: template, language: .french, audience: .bidders)
    return String(DocumentText(document).text.map { $0 == "\u{A0}" ? " " : $0 })
  }
}
