internal import ArgumentParser
package import CahierDocuments
package import CahierModel

extension OutputFormat: TypedChoice {
  package var name: Text {
    switch self {
    case .text: Text(fr: "texte", en: "text")
    case .json: Text(same: "json")
    }
  }
}

extension ExportFormat: TypedChoice {
  package var name: Text {
    switch self {
    case .odt: Text(fr: "document de traitement de texte", en: "text document")
    case .html: Text(fr: "page web", en: "web page")
    case .pdf: Text(same: "PDF")
    case .ods: Text(fr: "classeur de tableur", en: "spreadsheet")
    case .yaml, .json: Text(same: rawValue)
    case .text: Text(fr: "texte", en: "text")
    }
  }

  package var word: Text {
    self == .text ? name : Text(same: rawValue)
  }

  package var otherWords: [String] {
    switch self {
    case .odt: ["traitement de texte", "document", "word processor"]
    case .html: ["htm", "web", "page"]
    case .pdf: []
    case .ods: ["tableur", "classeur", "workbook"]
    case .yaml: ["yml"]
    case .json: []
    case .text: ["txt"]
    }
  }
}

extension Audience: TypedChoice {
  package var word: Text {
    switch self {
    case .bidders: Text(fr: "candidats", en: rawValue)
    case .committee: Text(fr: "commission", en: rawValue)
    case .internal: Text(fr: "interne", en: rawValue)
    }
  }

  package var otherWords: [String] {
    switch self {
    case .bidders: ["candidat", "soumissionnaires", "soumissionnaire", "bidder", "tenderer"]
    case .committee: ["comité"]
    case .internal: ["équipe", "team"]
    }
  }
}

extension PaperSize: TypedChoice {
  package var name: Text {
    switch self {
    case .a4: Text(same: "A4")
    case .letter: Text(fr: "lettre", en: "letter")
    }
  }

  package var word: Text { self == .a4 ? Text(same: rawValue) : name }

  package var otherWords: [String] { self == .letter ? ["US letter"] : [] }
}

extension ExportWhat: TypedChoice {
  package var word: Text {
    switch self {
    case .dossier: Text(same: rawValue)
    case .specification: Text(fr: "cahier-des-charges", en: rawValue)
    case .criteria: Text(fr: "critères", en: rawValue)
    case .prices: Text(fr: "prix", en: rawValue)
    case .report: Text(fr: "rapport", en: rawValue)
    case .questions: Text(same: rawValue)
    case .grid: Text(fr: "grille", en: rawValue)
    case .response: Text(fr: "réponse", en: rawValue)
    case .matrix: Text(fr: "matrice", en: rawValue)
    case .all: Text(fr: "tout", en: rawValue)
    }
  }

  package var otherWords: [String] {
    switch self {
    case .dossier: ["texte"]
    case .specification: ["cahier", "cdc"]
    case .criteria: ["critère", "criterion", "règlement"]
    case .prices: ["bordereau", "bordereau des prix", "price", "price schedule"]
    case .report: ["rapport d’analyse", "analysis report"]
    case .questions: ["question"]
    case .grid: ["grille de notation", "scoring grid"]
    case .matrix: ["matrice de conformité", "conformité", "compliance matrix", "compliance"]
    case .all: ["tous", "documents"]
    case .response: ["réponses", "responses", "cadre de réponse", "response form"]
    }
  }
}
