import CahierDocuments
import CahierModel

extension SampleDocuments {
  /// Every block and every inline, in every place where it may stand.
  static var torture: Document {
    Document(
      front,
      blocks: [
        .contents(title: "Sommaire"), .index(.table, title: "Tableaux"),
        .index(.figure, title: "Figures"),
        .heading(Heading(1, ["Avant-propos"], isNumbered: false, startsPage: true)),
        .paragraph(
          Paragraph(
            ["La ville cherche un outil simple, que ses 650 agents adoptent."], role: .lead)),
      ] + Pulled(inlines + lists + notes + tables + figures + wide + end))
  }

  private static var inlines: [Block] {
    [
      .heading(Heading(1, ["Contexte ", .emphasis(["et objet"])], anchor: "contexte")),
      .paragraph(
        Paragraph([
          "Du texte, ", .emphasis(["appuyé"]), ", ", .strong(["fort ", .emphasis(["et appuyé"])]),
          ", du ", .code("code & <balises>"), ", une", .lineBreak, "fin de ligne, un ",
          .link(["site officiel de la commande publique"], to: web), ", une adresse ",
          .link(["marches@clairval.example"], to: mail), ", une note",
          .footnote(["Texte de la ", .emphasis(["note"]), ", avec 1\u{202F}234,56\u{202F}€."]),
          " et un mot anglais : ", .language(.english, ["single sign-on"]), ".",
        ])),
      .paragraph(
        Paragraph([
          "Renvois : section ", .reference(to: "niveaux"), " « ",
          .reference(to: "niveaux", .title), " », ", .reference(to: "niveaux", .page), " ; ",
          .reference(to: "tableau-prix"), " (", .reference(to: "tableau-prix", .page), ") ; ",
          .reference(to: "figure-notes"), " ; l’exigence ", .reference(to: "EF-0001"), " ; ",
          .link(["retour au contexte"], to: LinkTarget(inside: "contexte")), ".",
        ])),
      .paragraph(
        Paragraph([
          "Champs : ", .field(.title), ", ", .field(.subject), ", ", .field(.author),
          ", version ", .field(.revision), ", ", .field(.date), ", page ", .field(.page), " sur ",
          .field(.pages), ". Révision : ", .inserted(["texte ajouté"]), ", ",
          .deleted(["texte retiré"]), ".",
        ])),
      .paragraph(
        Paragraph(["  Blancs  doubles,\ttabulation,\nligne, \u{1B}[31mcontrôle\u{0}, 👋, ﷽."])),
      .paragraph(
        Paragraph(
          ["Les spécifications techniques définissent les caractéristiques requises."],
          role: .quotation)),
      .paragraph(Paragraph(["Cette section aide à lire et n’engage personne."], role: .guidance)),
      .paragraph(Paragraph(["Source : code de la commande publique."], role: .small)),
      .heading(Heading(2, ["Niveaux attendus"], anchor: "niveaux")),
      .heading(
        Heading(
          3,
          [
            "Un titre plus long que la ligne, pour voir comment il passe à la ligne suivante et s’aligne"
          ])),
      .heading(Heading(4, ["Quatrième niveau"])),
      .heading(Heading(5, ["Cinquième niveau"])),
      .heading(Heading(6, ["Sixième niveau"])),
    ]
  }

  private static let web =
    LinkTarget(address: "https://www.economie.gouv.fr/daj") ?? LinkTarget(inside: "contexte")
  private static let mail =
    LinkTarget(address: "mailto:marches@clairval.example") ?? LinkTarget(inside: "contexte")

  private static var lists: [Block] {
    [
      .heading(Heading(2, ["Listes"])),
      .list(
        List(
          .unordered,
          [
            List.Item(
              ["Premier point"],
              nested: List(
                .unordered, [["Point du deuxième niveau"], ["Un autre, ", .strong(["fort"])]])),
            List.Item(paragraphs: [["Deux paragraphes"], ["dans le même point"]]),
            List.Item(["Puis une liste numérotée"], nested: List(.ordered, [["un"], ["deux"]])),
          ])),
      .list(
        List(
          .ordered,
          [
            List.Item(["Étape première"], nested: List(.ordered, [["préparer"], ["vérifier"]])),
            List.Item(["Étape suivante"]),
          ])),
      .list(List(.ordered, [["Recommence à un"], ["deux"]])),
      .definitions([
        Definition(["Admission"], ["Décision par laquelle l’acheteur accepte la prestation."]),
        Definition(
          ["Réfaction"],
          ["Réduction du prix d’une prestation admise ", .emphasis(["en partie"]), "."]),
      ]),
    ]
  }

  private static var notes: [Block] {
    [
      .heading(Heading(2, ["Encadrés"])),
      .note(
        Note(
          .information, title: ["Ce qui sera vu"],
          [.paragraph(Paragraph(["Les réponses marquées « publié » sont lues par les candidats."]))]
        )),
      .note(
        Note(
          .warning,
          [
            .paragraph(
              Paragraph(["Une exigence éliminatoire écarte l’offre qui ne s’y engage pas."])),
            .list(List(.unordered, [["la relire à deux"], ["en limiter le nombre"]])),
            .paragraph(
              Paragraph(["Elles sont listées en section ", .reference(to: "niveaux"), "."])),
          ])),
      .note(Note(.advice, [.paragraph(Paragraph(["Mesurer avant de promettre."]))])),
      .note(
        Note(.example, [.paragraph(Paragraph(["« En moins de 2\u{202F}s, neuf fois sur dix. »"]))])),
    ]
  }

  private static var tables: [Block] {
    [
      .heading(Heading(1, ["Tableaux"], startsPage: true)),
      .table(
        Table(
          caption: ["prix et points"], anchor: "tableau-prix",
          summary: "Une ligne par offre, puis le total.",
          columns: [
            Table.Column(share: 3), Table.Column(share: 2, alignment: .end),
            Table.Column(share: 2, alignment: .end), Table.Column(share: 2, alignment: .centre),
          ],
          header: [
            Table.Row([
              Table.Cell(["Offre"], rowSpan: 2),
              Table.Cell(["Prix"], columnSpan: 2, alignment: .centre),
              Table.Cell(["Rang"], rowSpan: 2),
            ]),
            Table.Row([Table.Cell(["HT"]), Table.Cell(["TTC"])]),
          ],
          rows: [
            Table.Row(
              ["A", "99\u{202F}000,00\u{202F}€", "118\u{202F}800,00\u{202F}€", "2"].map {
                Table.Cell([.text($0)])
              }),
            Table.Row(
              ["B", "80\u{202F}000,00\u{202F}€", "96\u{202F}000,00\u{202F}€", "1"].map {
                Table.Cell([.text($0)])
              }),
            Table.Row([
              Table.Cell(["Écart"], role: .total),
              Table.Cell(["19\u{202F}000,00\u{202F}€"], role: .total),
              Table.Cell(["22\u{202F}800,00\u{202F}€"], role: .total),
              Table.Cell(["–"], role: .total),
            ]),
          ], hasRowHeaders: true)),
      .table(
        Table(
          caption: ["exigences avec tout dans les cellules"],
          columns: [Table.Column(share: 1), Table.Column(share: 4)],
          header: [Table.Row([Table.Cell(["Code"]), Table.Cell(["Exigence"])])],
          rows: [
            Table.Row([
              Table.Cell([.anchor("EF-0001", ["EF-0001"])]),
              Table.Cell([
                .paragraph(Paragraph(["Le portail doit :"])),
                .list(List(.unordered, [["publier ", .strong(["sans délai"])], ["archiver"]])),
                .paragraph(Paragraph(["Voir ", .reference(to: "tableau-prix"), "."])),
              ]),
            ]),
            Table.Row([
              Table.Cell([.anchor("EF-0002", ["EF-0002"])], rowSpan: 2),
              Table.Cell(["Première partie"]),
            ]),
            Table.Row([Table.Cell(["Seconde partie, sur la ligne suivante"])]),
            Table.Row([Table.Cell(["Une cellule sur toute la largeur"], columnSpan: 2)]),
          ])),
    ]
  }

  private static var figures: [Block] {
    [
      .heading(Heading(1, ["Figures"])),
      .figure(
        Figure(
          Drawing(
            width: 16_000, height: 3_000,
            shapes: [
              .rectangle(
                Point(0, 0), width: 16_000, height: 3_000, fill: .paper, stroke: Stroke(.grid)),
              .rectangle(Point(500, 500), width: 4_000, height: 2_000, fill: .series1),
              .path(
                [
                  .move(Point(6_000, 2_500)),
                  .curve(Point(7_000, 0), Point(8_000, 3_000), Point(9_000, 500)),
                ],
                fill: nil, stroke: Stroke(.series3, width: 60)),
              .line(Point(9_500, 500), Point(9_500, 2_500), Stroke(.ink, dashes: [100, 60])),
              .group([
                .text("Dessin d’essai", at: Point(10_000, 1_200), TextLook(isBold: true)),
                .text("aligné à droite", at: Point(15_500, 2_200), TextLook(anchor: .end)),
              ]),
            ]), caption: ["un rectangle, une courbe et des mots"], anchor: "figure-notes",
          alternative: "Un rectangle bleu à gauche, une courbe au milieu, deux textes à droite.")),
      .figure(
        Figure(
          Charts.points.drawing, caption: ["points pondérés par offre"], anchor: "figure-points",
          alternative: "B totalise 79,24 points, A 77,62, D 61,5 ; l’écart vient du prix.")),
      .figure(
        Figure(
          Charts.prices.drawing, caption: ["note du prix selon le montant"],
          alternative: "La note passe de 40 points à 96 000 € à 32,3 points à 118 800 €.")),
      .figure(
        Figure(
          Charts.bars.drawing, caption: ["besoins par famille"], isNumbered: false,
          alternative: "Quatorze besoins pour l’information, huit pour les documents.")),
    ]
  }

  private static var wide: [Block] {
    [
      .section(
        PageSection(
          orientation: .landscape, header: ["Annexe en largeur\t", .field(.title)],
          footer: ["Page ", .field(.page)],
          blocks: [
            .heading(Heading(1, ["Annexe en largeur"])),
            .table(
              Table(
                caption: ["beaucoup de colonnes"],
                columns: (1...8).map { _ in Table.Column(share: 1, alignment: .end) },
                header: [Table.Row((1...8).map { Table.Cell([.text("Colonne \($0)")]) })],
                rows: Pulled(
                  (1...5).map { row in Table.Row((1...8).map { Table.Cell([.text("\(row * $0)")]) })
                  }))),
          ]))
    ]
  }

  private static var end: [Block] {
    [
      .heading(Heading(1, ["Retour en hauteur"])),
      .pageBreak, .pageBreak,
      .paragraph(Paragraph(["Après un saut de page."])),
      .paragraph(Paragraph(["Fait à Clairval,", .lineBreak, "la maire"], role: .signature)),
    ]
  }
}
