// swift-tools-version: 6.2

import PackageDescription

/// Settings of every Swift target: the Swift 6 language mode, plus the upcoming features that
/// make each import and each existential visible at the place that uses it.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Settings of the targets that every command runs through when it reads the template of a dossier:
/// optimised in debug builds too, or the tests, which run the program a thousand times, wait for it.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]
let strictAndQuick: [SwiftSetting] = strict + quick

/// Settings of the target that calls C: every unsafe expression there must say `unsafe`.
let strictAroundC: [SwiftSetting] = strict + [.strictMemorySafety()]

/// cmark-gfm within the program: its shared library has another name in each release of Debian.
let cmark: LinkerSetting = .unsafeFlags([
  "-Xlinker", "-l:libcmark-gfm-extensions.a", "-Xlinker", "-l:libcmark-gfm.a",
])

let package = Package(
  name: "cahier",
  products: [
    .executable(name: "cahier", targets: ["cahier"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
  ],
  targets: [
    // Level 0. Values; C libraries, a module map and a shim each; templates as bytes.
    .target(name: "CahierModel", swiftSettings: strictAndQuick),
    .target(name: "CTemplates"),
    .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CMarkdown", providers: [.apt(["libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Level 1. Pure functions of the model; bytes of outside formats.
    .target(name: "CahierRules", dependencies: ["CahierModel"], swiftSettings: strict),
    .target(
      name: "CahierEvaluation",
      dependencies: ["CahierModel", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict
    ),
    .target(
      name: "CahierFormats",
      dependencies: ["CahierModel", "CLibXML", "CLibZip", "CMarkdown", "CZLib"],
      swiftSettings: strictAroundC + quick, linkerSettings: [cmark]),

    // Level 2. The edges: documents, files of others, the dossier file.
    .target(
      name: "CahierDocuments",
      dependencies: ["CahierModel", "CahierEvaluation", "CahierFormats"],
      swiftSettings: strict
    ),
    .target(
      name: "CahierInterchange",
      dependencies: [
        "CTemplates", "CahierModel", "CahierEvaluation", "CahierFormats",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strictAndQuick
    ),
    .target(
      name: "CahierStore",
      dependencies: ["CahierModel", .product(name: "GRDB", package: "GRDB.swift")],
      resources: [.embedInCode("Migrations/Schema")],
      swiftSettings: strict
    ),

    // Level 3 and 4. The program.
    .target(
      name: "CahierCLI",
      dependencies: [
        "CahierModel", "CahierRules", "CahierEvaluation", "CahierDocuments", "CahierFormats",
        "CahierInterchange", "CahierStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(name: "cahier", dependencies: ["CahierCLI"], swiftSettings: strict),
    .executableTarget(
      name: "AwardBenchmark", dependencies: ["CahierEvaluation", "CahierModel"],
      swiftSettings: strict),

    // Tests: one target for each library, and one that holds what they share.
    .target(
      name: "CahierTestSupport", dependencies: ["CahierModel"], path: "Tests/CahierTestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "CahierModelTests",
      dependencies: ["CahierModel", "CahierTestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CahierRulesTests",
      dependencies: ["CahierRules", "CahierModel", "CahierTestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CahierEvaluationTests",
      dependencies: ["CahierEvaluation", "CahierModel", "CahierTestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CahierFormatsTests",
      dependencies: ["CahierFormats", "CahierTestSupport"],
      exclude: ["Reading/Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CahierDocumentsTests",
      dependencies: [
        "CahierDocuments", "CahierFormats", "CahierInterchange", "CahierModel",
        "CahierTestSupport",
      ],
      exclude: ["Builders/Fixtures", "Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CahierInterchangeTests",
      dependencies: [
        "CahierInterchange", "CahierEvaluation", "CahierFormats", "CahierModel",
        "CahierTestSupport",
      ],
      exclude: ["EvaluationCases", "Template/Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CahierStoreTests",
      dependencies: [
        "CahierStore", "CahierModel", "CahierTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CahierCLITests",
      dependencies: [
        "CahierCLI", "cahier", "CahierEvaluation", "CahierFormats", "CahierInterchange",
        "CahierModel", "CahierRules", "CahierStore", "CahierTestSupport",
      ],
      exclude: [
        "Check/Fixtures", "Commands/Fixtures", "Fixtures", "Guide/Fixtures", "Template/Fixtures",
      ],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
