/// What a law says of how a contract is passed, as dated data: thresholds and time limits.
///
/// It is data that people check and keep up to date, never advice: each figure says where it was
/// read, when, and how sure we are of it.
package struct ProcurementLaw: Hashable, Sendable {
  /// Whose law it is: a dossier is judged by the one of its own jurisdiction.
  package let jurisdiction: Jurisdiction
  /// The day on which the whole was last checked: what is in force after it is not known.
  package let checked: CalendarDate
  /// How near to a threshold a value makes us say so, in percent of the threshold.
  package let margin: Int
  /// The kinds of buyer that the guide offers, each with the class that decides its thresholds.
  package let buyers: IdentifiedList<BuyerRule>
  /// The thresholds in the order of the file, from the lowest to the highest.
  package let thresholds: IdentifiedList<LegalThreshold>
  /// The fewest days between steps, for each procedure that the law or good practice has them for.
  package let limits: [LegalTimeLimit]
  /// What the law asks for once a threshold is reached, in the order of the file.
  package let duties: [LegalDuty]
  /// The days that a calendar counts on where no law sets them.
  package let habits: PlanningHabits
  /// The public holidays, on which no time limit may end.
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
  /// How sure whoever gathered the fact was of it.
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
  /// The class by which the amount of each threshold is chosen.
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
    /// The first day of the years.
    package let from: CalendarDate
    /// The last day, nil while no end is known.
    package let to: CalendarDate?
    /// The amounts without tax for services and supplies.
    package let amounts: [BuyerRule.Class: ExactDecimal]
    /// Where the amounts were read.
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

  /// Which threshold of the program it is.
  package let name: Name
  /// What the threshold is, in the words that a proposal of procedure prints.
  package let title: Text
  /// The amounts in force one after the other, the earliest first; a day may be in none.
  package let periods: [Period]
  /// The name of the threshold in the file of the law: `formalised`.
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

  /// The procedure that the limit is for.
  package let procedure: ProcedureType
  /// Between which two steps the days lie.
  package let step: Step
  /// Calendar days, at least 1; where the last is no working day, the limit ends later.
  package let days: Int
  /// Whether the law sets the days, or only good practice.
  package let isLaw: Bool
  /// Where the limit was read.
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
  /// The threshold that the estimated value has to reach for the duty to hold.
  package let threshold: LegalThreshold.Name
  /// The ids of the kinds of buyers, empty for all.
  package let buyers: [String]
  /// The first day on which it holds.
  package let from: CalendarDate
  /// What has to be done, as a proposal of procedure lists it: no capital, no full stop.
  package let statement: Text
  /// Where the duty was read.
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
    /// From 1 to 12.
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int

    package init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }
  }

  /// The holidays that fall on the same date each year, in the order of the file.
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
