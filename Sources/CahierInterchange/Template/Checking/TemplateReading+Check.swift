internal import CahierModel

extension TemplateReading {
  /// Notes every fault that shows only once the whole template is known.
  func check(_ template: SpecificationTemplate) {
    checkTexts(template)
    checkReferences(template)
    checkParameters(template)
    checkKinds(template)
    for question in template.guide.questions {
      questionPlaces[question.id].map { check(question, at: $0, in: template) }
    }
    for (item, node) in itemPlaces { check(item, at: node, in: template) }
    checkWeights(template)
  }

  private func checkReferences(_ template: SpecificationTemplate) {
    let isWhole = faults.isEmpty
    for reference in references where !reference.target.holds(reference.id, in: template) {
      guard isWhole || !declared.contains(reference.id) else { continue }
      let name = reference.target.name
      reference.node.fault(
        "TEMPLATE-004",
        Text(fr: "« \(reference.id) » ne désigne ", en: "“\(reference.id)” names ") + name,
        expected: reference.target.known(in: template))
    }
  }

  private func checkTexts(_ template: SpecificationTemplate) {
    let isWhole = faults.isEmpty
    for pending in texts {
      let french = ReferencedText(pending.text.fr).references
      let english = ReferencedText(pending.text.en).references
      for name in Set(french).union(english).sorted() where !template.knows(name) {
        guard isWhole || !declares(name) else { continue }
        pending.node.fault(
          "TEMPLATE-005",
          Text(
            fr: "« {\(name)} » n’est ni un paramètre ni une réponse",
            en: "“{\(name)}” is neither a parameter nor an answer"),
          remedies: [
            Text(
              fr: "Déclarer le paramètre, ou corriger le nom.",
              en: "Declare the parameter, or mend the name.")
          ])
      }
      guard Set(french) != Set(english) else { continue }
      pending.node.fault(
        "TEMPLATE-016",
        Text(fr: "les deux langues ne disent pas la même chose", en: "the two languages differ"),
        expected: Text(
          fr: "les mêmes noms entre accolades en français et en anglais",
          en: "the same names in braces in French and in English"))
    }
  }

  /// Whether the files declare a parameter, question or part of this name, sound or not.
  private func declares(_ name: String) -> Bool {
    declared.contains(name)
      || name.lastIndex(of: ".").map { declared.contains(String(name[..<$0])) } == true
  }

  private func checkParameters(_ template: SpecificationTemplate) {
    for parameter in template.parameters {
      var seen: Set<String> = [parameter.id]
      var next = parameter.derivation?.parameter
      while let id = next, seen.insert(id).inserted {
        next = template.parameters[id: id]?.derivation?.parameter
      }
      guard next == parameter.id else { continue }
      parameterPlaces[parameter.id]?.fault(
        "TEMPLATE-015",
        Text(
          fr: "le paramètre « \(parameter.id) » se calcule à partir de lui-même",
          en: "the parameter “\(parameter.id)” is computed from itself"))
    }
  }
}

extension SpecificationTemplate {
  /// Whether a name in braces is that of a parameter, a question or a part of an answer.
  fileprivate func knows(_ name: String) -> Bool {
    parameters.contains(id: name) || guide.answerReference(name) != nil
  }
}
