internal import ArgumentParser
package import CahierDocuments
package import CahierModel

extension OutputFormat: TypedChoice {
  /// The form of what a command prints: text for people, JSON for programs.
  package var name: Text {
    switch self {
    case .text: Text(fr: "texte", en: "text")
    case .json: Text(same: "json")
    }
  }
}

extension ExportFormat: TypedChoice {
  /// What a file of the format is to people, in a sentence.
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

  /// The ending of the file, which `--format` takes: `odt`; « texte » for a plain text.
  package var word: Text {
    self == .text ? name : Text(same: rawValue)
  }

  /// Names of programs, of kinds of document and usual other endings.
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
  /// Other names of the same people, in the singular and in the plural.
  package var otherWords: [String] {
    switch self {
    case .bidders: ["candidat", "soumissionnaires", "soumissionnaire", "bidder", "tenderer"]
    case .committee: ["comité"]
    case .internal: ["équipe", "team"]
    }
  }
}

extension PaperSize: TypedChoice {
  /// The size of paper as people call it: “A4”, “letter”.
  package var name: Text {
    switch self {
    case .a4: Text(same: "A4")
    case .letter: Text(fr: "lettre", en: "letter")
    }
  }

  /// The size of paper that `--paper` takes.
  package var word: Text { self == .a4 ? Text(same: rawValue) : name }

  /// What American printers call the size.
  package var otherWords: [String] { self == .letter ? ["US letter"] : [] }
}

extension ExportWhat: TypedChoice {
  /// The document that `cahier export` makes, by its short name: « cahier-des-charges ».
  package var word: Text {
    switch self {
    case .dossier: Text(same: rawValue)
    case .specification: Text(fr: "cahier-des-charges", en: rawValue)
    case .criteria: Text(fr: "critères", en: rawValue)
    case .prices: Text(fr: "prix", en: rawValue)
    case .report: Text(fr: "rapport", en: rawValue)
    case .comparison: Text(fr: "comparaison", en: rawValue)
    case .questions: Text(same: rawValue)
    case .grid: Text(fr: "grille", en: rawValue)
    case .response: Text(fr: "réponse", en: rawValue)
    case .matrix: Text(fr: "matrice", en: rawValue)
    case .review: Text(fr: "relecture", en: rawValue)
    case .stockTake: Text(fr: "état-des-lieux", en: rawValue)
    case .all: Text(fr: "tout", en: rawValue)
    }
  }

  /// The full names of the document, and its short ones in the other number.
  package var otherWords: [String] {
    switch self {
    case .dossier: ["texte"]
    case .specification: ["cahier", "cdc"]
    case .criteria: ["critère", "criterion", "règlement"]
    case .prices: ["bordereau", "bordereau des prix", "price", "price schedule"]
    case .report: ["rapport d’analyse", "analysis report"]
    case .comparison: ["comparaison des offres", "offer comparison"]
    case .questions: ["question"]
    case .grid: ["grille de notation", "scoring grid"]
    case .matrix: ["matrice de conformité", "conformité", "compliance matrix", "compliance"]
    case .review: ["compte rendu de relecture", "tour", "review report"]
    case .stockTake: ["état des lieux", "stocktake", "stock take"]
    case .all: ["tous", "documents"]
    case .response: ["réponses", "responses", "cadre de réponse", "response form"]
    }
  }
}
