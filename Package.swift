// swift-tools-version: 6.2
import PackageDescription

/// The compiler holds the walls: imports are internal unless they must show, every member needs its
/// own module's import, existentials are spelled out.
///
/// The gate (`.ci/run`) sets KEERPUNT_STRICT: warnings in our own targets are then errors. In a
/// user's clone a newer compiler's new warning stops nobody.
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (Context.environment["KEERPUNT_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// Preferences starts at the top, where `Themes` is; this is what it leaves alone.
let outsidePreferences =
  ["README.md", "Tests"]
  + [
    "Benchmarks", "CLinux", "CNcurses", "Canvas", "Casework", "Exchange", "Keerpunt", "Ledger",
    "Records", "Terminal", "Wording", "Workbench",
  ].map { "Sources/\($0)" }

let package = Package(
  name: "Keerpunt",
  products: [
    .executable(name: "keerpunt", targets: ["Keerpunt"]),
    .executable(name: "keerpunt-bench", targets: ["Benchmarks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0", traits: []),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CLinux"),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "Canvas", swiftSettings: strict),
    .target(name: "Casework", swiftSettings: strict),
    .target(name: "Wording", dependencies: ["Casework"], swiftSettings: strict),
    .target(
      name: "Records",
      dependencies: ["Casework", .product(name: "SwiftProtobuf", package: "swift-protobuf")],
      exclude: ["keerpunt.proto"], swiftSettings: strict),
    .target(
      name: "Ledger",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(name: "Exchange", dependencies: ["Casework", "Wording"], swiftSettings: strict),
    .target(
      name: "Preferences", dependencies: ["Canvas", "Wording", "TOMLKit"], path: ".",
      exclude: outsidePreferences, sources: ["Sources/Preferences"],
      resources: [.embedInCode("Themes")], swiftSettings: strict),
    .target(
      name: "Workbench", dependencies: ["Canvas", "Casework", "Wording"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),
    .executableTarget(
      name: "Keerpunt",
      dependencies: [
        "CLinux", "Canvas", "Casework", "Wording", "Records", "Ledger", "Exchange", "Preferences",
        "Workbench", "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Canvas", "Casework", "Wording", "Records", "Ledger", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .testTarget(
      name: "CaseworkTests", dependencies: ["Casework", "Wording"],
      exclude: [
        "Rules/custody.csv", "Rules/deadlines.csv", "Rules/holidays.csv",
        "Rules/supervision-starts.csv", "Triage/Scenarios",
      ], swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
    .testTarget(
      name: "WordingTests", dependencies: ["Casework", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "RecordsTests", dependencies: ["Casework", "Records"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "LedgerTests", dependencies: ["Benchmarks", "Ledger"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Casework", "Exchange", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "PreferencesTests", dependencies: ["Canvas", "Preferences", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests", dependencies: ["Canvas", "Casework", "Wording", "Workbench"],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Canvas", "Terminal"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Keerpunt", "Ledger", "Wording"],
      path: "Tests/EndToEnd", exclude: ["Transcripts"], swiftSettings: strict),
  ]
)
