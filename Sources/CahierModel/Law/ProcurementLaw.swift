/// What a law says of how a contract is passed, as dated data: thresholds and time limits.
///
/// It is data that people check and keep up to date, never advice: each figure says where it was
/// read, when, and how sure we are of it.
package struct ProcurementLaw: Hashable, Sendable {
  package let jurisdiction: Jurisdiction
  /// The day on which the whole was last checked: what is in force after it is not known.
  package let checked: CalendarDate
  /// How near to a threshold a value makes us say so, in percent of the threshold.
  package let margin: Int
  package let buyers: IdentifiedList<BuyerRule>
  package let thresholds: IdentifiedList<LegalThreshold>
  package let limits: [LegalTimeLimit]
  package let duties: [LegalDuty]
  package let habits: PlanningHabits
  package let holidays: HolidayRule

  package init(
    jurisdiction: Jurisdiction, checked: CalendarDate, margin: Int,
    buyers: IdentifiedList<BuyerRule>, thresholds: IdentifiedList<LegalThreshold>,
    limits: [LegalTimeLimit], duties: [LegalDuty], habits: PlanningHabits, holidays: HolidayRule
  ) {
    self.jurisdiction = jurisdiction
    self.checked = checked
    self.margin = margin
    self.buyers = buyers
    self.thresholds = thresholds
    self.limits = limits
    self.duties = duties
    self.habits = habits
    self.holidays = holidays
  }
}

/// Where a rule was read, and how sure we are of it.
package struct LegalCitation: Hashable, Sendable {
  /// The article, as lawyers cite it.
  package let article: String
  /// The text that made it or the page where it was read.
  package let source: String
  package let confidence: TemplateSource.Confidence

  package init(article: String, source: String, confidence: TemplateSource.Confidence) {
    self.article = article
    self.source = source
    self.confidence = confidence
  }
}

/// The thresholds of a kind of buyer.
package struct BuyerRule: Hashable, Sendable, Identifiable {
  /// Which of the amounts of a threshold holds.
  package enum Class: String, CaseIterable, Hashable, Sendable {
    case central, subcentral, utilities
  }

  /// The id of a choice of the guide: `municipality`.
  package let id: String
  package let standing: Class
  /// What has to be checked for such a buyer, where its class is not certain.
  package let doubt: Text?

  package init(id: String, standing: Class, doubt: Text?) {
    self.id = id
    self.standing = standing
    self.doubt = doubt
  }
}

/// An estimated value from which a rule holds.
package struct LegalThreshold: Hashable, Sendable, Identifiable {
  /// The threshold that the program asks for by this name.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    /// Below: no publicity, no competition.
    case withoutPublicity
    /// From here on: publicity by a notice of its own.
    case publicity
    /// From here on: a formalised procedure.
    case formalised
  }

  /// The amounts of some years.
  package struct Period: Hashable, Sendable {
    package let from: CalendarDate
    /// The last day, nil while no end is known.
    package let to: CalendarDate?
    /// The amounts without tax for services and supplies.
    package let amounts: [BuyerRule.Class: ExactDecimal]
    package let citation: LegalCitation

    package init(
      from: CalendarDate, to: CalendarDate?, amounts: [BuyerRule.Class: ExactDecimal],
      citation: LegalCitation
    ) {
      self.from = from
      self.to = to
      self.amounts = amounts
      self.citation = citation
    }
  }

  package let name: Name
  package let title: Text
  package let periods: [Period]
  package var id: String { name.rawValue }

  package init(name: Name, title: Text, periods: [Period]) {
    self.name = name
    self.title = title
    self.periods = periods
  }

  /// The period that a day is in, or nil: nothing is guessed outside of those that are known.
  package func period(on day: CalendarDate) -> Period? {
    periods.last { day >= $0.from && ($0.to.map { day <= $0 } ?? true) }
  }
}

/// The fewest days between two steps of a procedure.
package struct LegalTimeLimit: Hashable, Sendable {
  /// What the days lie between.
  package enum Step: String, CaseIterable, Hashable, Sendable {
    /// From the dispatch of the notice to the receipt of applications.
    case applications
    /// From the dispatch of the notice, or of the invitation where there are applications, to the
    /// receipt of tenders.
    case tenders
    /// From the letters to the unsuccessful tenderers to the signature.
    case standstill
  }

  package let procedure: ProcedureType
  package let step: Step
  package let days: Int
  /// Whether the law sets the days, or only good practice.
  package let isLaw: Bool
  package let citation: LegalCitation

  package init(
    procedure: ProcedureType, step: Step, days: Int, isLaw: Bool, citation: LegalCitation
  ) {
    self.procedure = procedure
    self.step = step
    self.days = days
    self.isLaw = isLaw
    self.citation = citation
  }
}

/// Something that the law asks for from a threshold on.
package struct LegalDuty: Hashable, Sendable {
  package let threshold: LegalThreshold.Name
  /// The ids of the kinds of buyers, empty for all.
  package let buyers: [String]
  /// The first day on which it holds.
  package let from: CalendarDate
  package let statement: Text
  package let citation: LegalCitation

  package init(
    threshold: LegalThreshold.Name, buyers: [String], from: CalendarDate, statement: Text,
    citation: LegalCitation
  ) {
    self.threshold = threshold
    self.buyers = buyers
    self.from = from
    self.statement = statement
    self.citation = citation
  }
}

/// How long people usually need where no law says so, in calendar days.
package struct PlanningHabits: Hashable, Sendable {
  /// To choose among applications.
  package let selection: Int
  /// To read, mark and decide.
  package let analysis: Int
  /// From the notification of the contract to the use of what is bought.
  package let implementation: Int

  package init(selection: Int, analysis: Int, implementation: Int) {
    self.selection = selection
    self.analysis = analysis
    self.implementation = implementation
  }
}

/// The days on which nobody works, besides Saturdays and Sundays.
package struct HolidayRule: Hashable, Sendable {
  /// A day of every year.
  package struct Fixed: Hashable, Sendable {
    package let month: Int
    package let day: Int

    package init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }
  }

  package let fixed: [Fixed]
  /// Days after Easter Sunday; before it, below zero.
  package let easterOffsets: [Int]
  /// Where the days hold, and what is left out.
  package let note: Text

  package init(fixed: [Fixed], easterOffsets: [Int], note: Text) {
    self.fixed = fixed
    self.easterOffsets = easterOffsets
    self.note = note
  }
}
