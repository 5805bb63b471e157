// swift-tools-version: 6.2
import PackageDescription

/// Every target is built alike: Swift 6 mode, `any` spelled out, imports explicit and internal by default.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The instruments run up to forty times slower in a debug build: they are optimised there too, so that tests and fuzzer judge a time like the
/// one people wait.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: strict)
}

let package = Package(
  name: "yishi",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    // `make docs` alone uses it.
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
  ],
  targets: [
    // What is typed, written down and hashed: read or made in one place.
    .target(name: "Typing", dependencies: ["CUnistring"], swiftSettings: optimised),
    .target(name: "Tables", dependencies: ["Typing", "CZip", "CExpat"], swiftSettings: optimised),
    .target(name: "Digest", dependencies: ["CSodium"], swiftSettings: optimised),

    // The core: pure values.
    room("Deliberation", ["Typing"]),
    room("PolicyFiles", ["Deliberation", .product(name: "Yams", package: "Yams")], resources: [.copy("Resources")]),

    // What a person reads.
    room("Wording", ["Deliberation"], resources: [.copy("Resources")]),

    // The record.
    room("Storage", ["Deliberation", "Digest"], resources: [.copy("Resources")]),
    room(
      "StorageSQLite",
      [
        "Storage", "CSQLite", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    room("StoragePostgres", ["Deliberation", "Storage", "Digest", "CPostgres", .product(name: "NIOPosix", package: "swift-nio")]),
    room("Secrets", ["CSodium", "Digest"]),
    room("PublicRecord", ["CSodium", "Digest"]),
    room(
      "Institution",
      [
        "Deliberation", "PolicyFiles", "Storage", "Secrets", "PublicRecord", "Similarity", "Consensus", "Sortition", "Tables", "Typing",
        "Digest", "Wording", .product(name: "Logging", package: "swift-log"),
      ]),

    room(
      "Generation", ["Deliberation", "Digest", "Institution", "PolicyFiles", "Storage"],
      resources: [.copy("Resources")]),

    // The instruments: pure, useful outside Yishi.
    .target(name: "Similarity", dependencies: ["Tables", "Typing", "Digest"], swiftSettings: optimised),
    .target(name: "Consensus", dependencies: ["Tables", "Digest"], swiftSettings: optimised),
    .target(name: "Sortition", dependencies: ["CGLPK", "Tables", "Digest"], swiftSettings: optimised),

    // The faces.
    room("Paper", ["CQRCode", "Digest"]),
    room("HTML"),
    room(
      "Web",
      [
        "Deliberation", "Institution", "Paper", "PolicyFiles", "PublicRecord", "Secrets", "Storage", "HTML", "Consensus", "Sortition",
        "Tables", "Typing", "Digest", "Wording", "CGlibc", "CMarkGFM", .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"), .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      resources: [.copy("Resources")]),
    .executableTarget(
      name: "yishi",
      dependencies: [
        "Deliberation", "Web", "Institution", "Paper", "PolicyFiles", "Secrets", "Storage", "StorageSQLite", "StoragePostgres",
        "Generation", "Similarity", "Consensus", "Sortition", "PublicRecord", "Tables", "Typing", "Digest", "Wording", "CGlibc",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),

    // Limits for Benchmarks/server.
    .executableTarget(
      name: "yishi-limits",
      dependencies: [
        "Storage", "StorageSQLite", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
      ],
      path: "Benchmarks/server/limits", swiftSettings: strict),

    // Tests.
    .target(
      name: "TestKit",
      dependencies: [
        "Deliberation", "Institution", "PolicyFiles", "Secrets", "Sortition", "Storage", "StorageSQLite", "StoragePostgres",
        .product(name: "Logging", package: "swift-log"),
      ], path: "Tests/TestKit",
      swiftSettings: strict),
    tests(of: "Typing"),
    tests(of: "Tables"),
    tests(of: "Digest"),
    tests(of: "Deliberation", ["PolicyFiles"]),
    tests(of: "PolicyFiles", ["Deliberation"]),
    tests(of: "Storage", ["Deliberation", "TestKit"]),
    tests(of: "Secrets"),
    tests(of: "PublicRecord"),
    tests(of: "Paper"),
    tests(of: "HTML"),
    tests(of: "Similarity"),
    tests(of: "Consensus", ["Digest"]),
    tests(of: "Sortition", ["Digest"]),
    tests(
      of: "Institution",
      [
        "Deliberation", "PolicyFiles", "PublicRecord", "Secrets", "Storage", "StorageSQLite", "Consensus", "Sortition", "TestKit",
        "Wording",
        .product(name: "Logging", package: "swift-log"),
      ]),

    tests(
      of: "Generation",
      ["Deliberation", "Institution", "PolicyFiles", "Secrets", "Storage", "TestKit", .product(name: "Logging", package: "swift-log")]),

    tests(
      of: "Web",
      [
        "Deliberation", "HTML", "Institution", "PolicyFiles", "PublicRecord", "Secrets", "Storage", "StorageSQLite", "TestKit", "Wording",
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      ]),

    // Debian's C libraries.
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CGlibc"),
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CUnistring", providers: [.apt(["libunistring-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
  ],
  swiftLanguageModes: [.v6]
)
