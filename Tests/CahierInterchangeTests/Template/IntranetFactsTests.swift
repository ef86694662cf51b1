import CahierInterchange
import CahierModel
import Testing

/// What public bodies want of an intranet, and where the template holds it.
struct IntranetFactsTests {
  @Test(arguments: [
    (
      "objectives",
      [
        "flow", "communities", "knowledge", "sites", "engagement", "worklife",
        "belonging", "fewer-tools", "field-staff", "secure", "crisis", "newcomers", "recognition",
      ].map { "objective.\($0)" }
    ),
    (
      "information",
      [
        "news-feed", "home-page", "home-by-population", "newsletter", "digital-signage",
        "targeted-notifications", "search", "crisis-alert",
      ].map { "need.information.\($0)" }
    ),
    (
      "people",
      [
        "directory", "photograph-consent", "organisation-chart", "topic-contact", "profile",
        "newcomer-path",
      ].map { "need.people.\($0)" }
    ),
    (
      "collaboration",
      [
        "co-editing", "shared-tasks", "project-spaces", "groups", "shared-calendar",
        "team-planning", "events", "knowledge-base", "forum",
      ].map { "need.collaboration.\($0)" }
    ),
    (
      "social",
      [
        "subscriptions", "comments", "reactions", "idea-box", "surveys", "quick-poll",
      ].map { "need.social.\($0)" }
    ),
    (
      "communication",
      [
        "instant-messaging", "messaging-switch", "video-meetings", "webinars",
      ].map { "need.communication.\($0)" }
    ),
    (
      "documents",
      [
        "versions", "permanent-link", "approval", "forms", "hr-library",
        "application-portal",
      ].map { "need.documents.\($0)" }
    ),
    (
      "administration",
      [
        "rights", "dynamic-groups", "statistics", "moderation",
        "editorial-workflow", "page-composer", "appearance", "connectors", "archiving",
      ].map { "need.administration.\($0)" }
    ),
    (
      "group managers",
      [
        "members", "member-rights", "integrations", "chat", "co-managers",
      ].map { "need.groups.\($0)" }
    ),
    (
      "first use",
      [
        "guided-tour", "tutorials", "help", "paper-activation", "access-sheets",
      ].map { "need.onboarding.\($0)" }
    ),
    (
      "constraints",
      [
        "volumes.accounts", "volumes.growth", "identity.single-sign-on",
        "identity.no-email", "identity.mail-domains", "devices.mobile", "security.encryption",
        "security.second-factor", "security.malware", "security.offline-backup",
        "security.mail-authentication", "security.malicious-mail", "security.confidentiality",
        "security.resident-data", "hosting.location", "accessibility.rgaa",
        "personalData.processing-agreement", "interoperability.office-formats",
        "interoperability.interface", "reversibility.export", "languages.french",
        "availability.rate", "availability.response-time", "environment.ecodesign",
        "branding.white-label", "branding.visual-identity",
      ].map { "constraint.\($0)" }
    ),
    (
      "services",
      [
        "governance.project-plan", "governance.steering-committee",
        "governance.progress-report", "design.workshops", "design.rules-of-use",
        "build.configuration", "build.graphic-identity", "build.directory-connection",
        "build.tool-connections", "migration.content", "acceptance.fitness",
        "acceptance.regular-service", "training.administrators", "training.contributors",
        "training.heads-of-department", "training.ambassadors", "training.field-workshops",
        "training.one-to-one", "training.recordings", "training.repeat", "change.communication-kit",
        "change.tutorials", "change.documentation", "change.launch", "change.community-coaching",
        "change.usage-survey", "operation.hosting", "operation.assistance", "operation.releases",
        "operation.usage-report", "exit.reversibility-plan",
      ].map { "service.\($0)" }
    ),
    (
      "adoption",
      [
        "sponsor", "ambassadors", "heads-of-department", "first-contents",
        "place-of-the-tool", "pay-slip-sheet", "benefits", "opening-day", "mobile-campaign",
        "short-demonstrations", "visits", "one-to-one", "themed-half-days", "newcomers",
        "recorded-sessions", "share-uses", "steering", "survey",
      ].map { "action.\($0)" }
    ),
    (
      "usage survey",
      [
        "frequency", "functions-used", "functions-unused", "groups", "groups-wanted",
        "animation", "notifications", "satisfaction",
      ].map { "question.\($0)" }
    ),
  ])
  func `is a ready item`(subject: String, items: [String]) throws {
    let library = try ShippedTemplates.named("intranet").library
    for item in items { #expect(library.contains(id: item), "\(subject): \(item)") }
  }

  @Test(arguments: [
    "stock.suits-users", "stock.suits-it", "stock.missing", "stock.informal-tools", "stock.usage",
    "stock.feedback", "org.sponsor", "pop.list", "pop.no-email", "plan.team", "plan.relays",
    "value.route", "value.sourcing", "services.own-or-buy",
  ])
  func `is asked by the guide`(question: String) throws {
    #expect(try ShippedTemplates.named("intranet").guide.questions.contains(id: question))
  }

  @Test(arguments: [
    "implementation.method", "assistance.response", "ease.visual-identity", "training.material",
    "coverage.scored-needs", "implementation.schedule", "ease.desktop-tasks",
  ])
  func `is a criterion`(criterion: String) throws {
    let criteria = try ShippedTemplates.named("intranet").criteria.criteria
    #expect(criteria.contains(id: "criterion.\(criterion)"))
  }

  @Test func `no template prints the opinions of customers as a criterion`() throws {
    for criterion in try ShippedTemplates.named("intranet").criteria.criteria {
      #expect(!criterion.title.en.lowercased().contains("opinion"))
    }
  }
}
