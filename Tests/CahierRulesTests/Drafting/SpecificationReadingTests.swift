import CahierModel
import CahierRules
import CahierTestSupport
import Testing

struct SpecificationReadingTests {
  @Test func `an entry of a list becomes a sentence with the words that lead to it`() {
    let proposal = read([
      .heading("2. Fonctionnement", 1), .text("Il est nuit. Le système doit automatiquement :"),
      .entry("Identifier le parapheur ;"), .entry("RGPD : effacer les positions."),
    ])
    #expect(
      proposal.items.map(\.statement) == [
        "Le système doit automatiquement identifier le parapheur.",
        "Le système doit automatiquement\u{202F}: RGPD : effacer les positions.",
      ])
    #expect(
      proposal.items.map(\.title) == ["Identifier le parapheur", "RGPD : effacer les positions"])
    #expect(proposal.items.map(\.force) == [.binding, .binding])
    #expect(proposal.parts.map(\.outcome) == [.heading, .lead, .item, .item])
  }

  @Test func `a title does not begin with the word that ties an entry to its lead`() {
    let proposal = read([
      .text("Le système doit permettre :"), .entry("D’enregistrer les positions ;"),
      .entry("de consulter l’historique."),
    ])
    #expect(
      proposal.items.map(\.title) == ["Enregistrer les positions", "Consulter l’historique"])
    #expect(
      proposal.items.map(\.statement) == [
        "Le système doit permettre d’enregistrer les positions.",
        "Le système doit permettre de consulter l’historique.",
      ])
  }

  @Test func `what is forbidden says so in its title`() {
    let proposal = read([.text("L’opérateur ne peut pas :"), .entry("gérer les comptes ;")])
    #expect(proposal.items.map(\.title) == ["Interdit\u{202F}: gérer les comptes"])
    #expect(proposal.items.map(\.force) == [.binding])
  }

  @Test func `entries below an entry that asks for something belong to it`() {
    let proposal = read([
      .heading("Besoins", 1), .entry("L’outil doit lister :"), .entry("les pages", level: 2),
      .entry("les fichiers", level: 2), .entry("L’outil doit imprimer."),
    ])
    #expect(
      proposal.items.map(\.statement) == [
        "L’outil doit lister :\n– les pages\n– les fichiers", "L’outil doit imprimer.",
      ])
    #expect(proposal.counts[.item] == 4)
  }

  @Test func `sentences that explain stay with the one that asks`() {
    let proposal = read([
      .text(
        "Les agents sont 650. L’outil doit les accueillir, cf. art. 3. Il devra être ouvert à 8 h. "
          + "C’est l’heure du service.")
    ])
    #expect(
      proposal.items.map(\.statement) == [
        "Les agents sont 650. L’outil doit les accueillir, cf. art. 3.",
        "Il devra être ouvert à 8 h. C’est l’heure du service.",
      ])
    #expect(
      proposal.items.map(\.title) == [
        "Les accueillir, cf. art. 3", "Être ouvert à 8 h. C’est l’heure du service",
      ])
  }

  @Test func `a text without headings has those that numbers and bold lines make`() {
    let proposal = read([
      .bold("1. Objet du projet"), .text("Suivre des parapheurs."), .bold("2. Objectifs"),
      .entry("Savoir où ils sont"), .bold("2.1 Contraintes"), .bold("Réseau"),
      .entry("Fonctionner sans réseau"), .bold("Appareil"), .entry("Fonctionner sur téléphone"),
    ])
    #expect(
      proposal.parts.filter { $0.outcome == .item }.map(\.headings) == [
        ["2. Objectifs"], ["2. Objectifs", "2.1 Contraintes", "Réseau"],
        ["2. Objectifs", "2.1 Contraintes", "Appareil"],
      ])
    #expect(proposal.items.map(\.concept) == [.objective, .constraint, .constraint])
  }

  @Test(arguments: [
    ("Le titulaire fournira une documentation.", SentenceForce.binding),
    ("Le titulaire est une société.", .stated), ("L’outil peut lire.", .permitted),
    ("L’outil devrait lire.", .desired), ("Les agents verront.", .stated),
  ])
  func `French sentences bind by their verbs and by the future of those who act`(
    sentence: String, force: SentenceForce
  ) {
    #expect(SentenceForce(of: sentence, in: .french) == force)
  }

  @Test(arguments: [
    ("The system shall list.", SentenceForce.binding), ("The contractor will host.", .binding),
    ("The weather will change.", .stated), ("It should print.", .desired),
    ("Users cannot delete.", .binding),
  ])
  func `English sentences bind by their verbs and by what the contractor will do`(
    sentence: String, force: SentenceForce
  ) {
    #expect(SentenceForce(of: sentence, in: .english) == force)
  }

  @Test func `rows of a table of requirements become items, with what no field is for`() {
    var table = OutlineTable("Liste", number: 1)
    table.isSheet = true
    let rows = [
      ["Version 2"], ["Réf.", "Exigence", "Priorité", "Réponse"], ["Comptes"],
      ["E-1", "L’outil accueille 650 comptes.", "Obligatoire", "Oui"],
      ["E-2", "L’outil a un mode sombre.", "Souhaitable", ""],
    ]
    for (index, row) in rows.enumerated() {
      let cells = row.enumerated().filter { !$0.element.isEmpty }.map {
        OutlineTable.Cell($0.offset, $0.element)
      }
      table.rows.append(OutlineTable.Row(index + 1, cells: cells))
    }
    var document = OutlineDocument()
    document.blocks = [.table(table)]
    document.paragraphCount = 13
    let proposal = SpecificationReading.read(document, language: .french)
    #expect(proposal.parts.map(\.outcome) == [.text, .columns, .heading, .item, .item])
    #expect(proposal.items.map(\.sourceCode) == ["E-1", "E-2"])
    #expect(proposal.items.map(\.force) == [.binding, .permitted])
    #expect(proposal.items.map(\.remarks) == [["Réponse: Oui"], []])
    #expect(proposal.parts[3].headings == ["Liste", "Comptes"])
    #expect(proposal.accountsForAll)
  }

  @Test(arguments: 0..<40)
  func `every paragraph of a text is accounted for, whatever its order`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = [
      "L’outil doit lire :", "lire", "Objet", "1.2 Titre", "Il devra. Puis non.", "- typé", "…",
      "Le titulaire fournira tout ;", "SÉCURITÉ", "ne peut pas :", "suite de phrase",
    ]
    var blocks: [Given] = []
    for _ in 0..<60 {
      let text = words.randomElement(using: &random)!
      switch Int.random(in: 0..<6, using: &random) {
      case 0: blocks.append(.heading(text, .random(in: 1...4, using: &random)))
      case 1: blocks.append(.bold(text))
      case 2: blocks.append(.index(text))
      case 3: blocks.append(.text(text))
      default:
        blocks.append(
          .entry(
            text, level: .random(in: 1...3, using: &random),
            isFirst: .random(using: &random)))
      }
    }
    let proposal = read(blocks)
    #expect(proposal.accountsForAll)
    #expect(proposal.parts.map(\.text) == blocks.map(\.paragraph.text))
    #expect(proposal.items.allSatisfy { !$0.statement.isEmpty && !$0.title.isEmpty })
  }

  private func read(_ blocks: [Given]) -> ProposedSpecification {
    var document = OutlineDocument()
    for (index, block) in blocks.enumerated() {
      var paragraph = block.paragraph
      paragraph.number = index + 1
      document.blocks.append(.paragraph(paragraph))
    }
    document.paragraphCount = blocks.count
    return SpecificationReading.read(document, language: .french)
  }
}

/// A paragraph that a test gives.
private enum Given {
  case heading(String, Int)
  case bold(String)
  case text(String)
  case index(String)
  case entry(String, level: Int = 1, isFirst: Bool = true)

  var paragraph: OutlineParagraph {
    switch self {
    case .heading(let text, let level):
      var paragraph = OutlineParagraph(text, number: 1)
      paragraph.outlineLevel = level
      return paragraph
    case .bold(let text):
      var paragraph = OutlineParagraph(text, number: 1)
      paragraph.isBold = true
      return paragraph
    case .text(let text): return OutlineParagraph(text, number: 1)
    case .index(let text):
      var paragraph = OutlineParagraph(text, number: 1)
      paragraph.isOfIndex = true
      return paragraph
    case .entry(let text, let level, let isFirst):
      var paragraph = OutlineParagraph(text, number: 1)
      paragraph.list = .init(level: level, isNumbered: false, isFirst: isFirst)
      return paragraph
    }
  }
}
