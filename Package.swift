// swift-tools-version: 6.2
import Foundation
import PackageDescription

// One library target for each room of the house (ARCHITECTURE.md). What each may import is held
// by Tests/StructureTests, because SwiftPM checks it only in clean builds.
let package = Package(
    name: "duixian",
    platforms: [.macOS(.v13)],
    products: [
        .executable(name: "duixian", targets: ["duixian"]),
        .library(
            name: "DuixianLedger",
            targets: [
                "Basics", "Commitments", "LegalClocks", "Procedures", "TransparencyLog", "Store", "Operations",
            ]),
        .library(name: "DuixianReading", targets: ["Basics", "ReportText", "Quantities", "Commitments"]),
        .library(name: "DuixianClocks", targets: ["Basics", "LegalClocks"]),
        .library(name: "DuixianLog", targets: ["Basics", "TransparencyLog"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    ],
    targets: [
        .target(name: "Basics"),
        .target(name: "ReportText", dependencies: ["Basics"]),
        .target(name: "Quantities", dependencies: ["Basics", "ReportText"], exclude: corpora("Quantities")),
        .target(
            name: "Commitments", dependencies: ["Basics", "ReportText", "Quantities"],
            exclude: corpora("Commitments")),
        .target(
            name: "Documents",
            dependencies: [
                "Basics", "CZip", "CXML2", "CXLSX", .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .target(name: "LegalClocks", dependencies: ["Basics"]),
        .target(
            name: "Procedures", dependencies: ["Basics", "LegalClocks", .product(name: "Yams", package: "Yams")]),
        .target(name: "TransparencyLog", dependencies: ["Basics", .product(name: "Crypto", package: "swift-crypto")]),
        .target(
            name: "Markup",
            dependencies: ["Basics", "ReportText", "Quantities", "Commitments", "LegalClocks", "Procedures"]),
        .target(
            name: "Store",
            dependencies: [
                "Basics", "ReportText", "Commitments", "LegalClocks", "Procedures", "TransparencyLog",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(
            name: "Operations",
            dependencies: [
                "Basics", "ReportText", "Quantities", "Commitments", "LegalClocks", "Procedures", "TransparencyLog",
                "Store", "Documents", "CKernel",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),
        .target(
            name: "Web",
            dependencies: [
                "Basics", "ReportText", "Quantities", "Commitments", "LegalClocks", "Procedures", "TransparencyLog",
                "Store", "Operations", "Documents", "Markup", "CQR", "CZlib",
                .product(name: "HummingbirdCore", package: "hummingbird"),
            ]),
        .executableTarget(
            name: "duixian",
            dependencies: [
                "Basics", "ReportText", "Quantities", "Commitments", "LegalClocks", "Procedures", "TransparencyLog",
                "Documents", "Markup", "Store", "Operations", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CKernel"),
        .systemLibrary(name: "CQR", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CXLSX", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

        .target(name: "TestSupport", dependencies: ["Basics"], path: "Tests/TestSupport"),
        .testTarget(name: "BasicsTests", dependencies: ["Basics", "TestSupport"]),
        .testTarget(name: "ReportTextTests", dependencies: ["ReportText", "TestSupport"]),
        .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"], exclude: ["README.md"]),
        .testTarget(name: "CommitmentsTests", dependencies: ["Commitments"]),
        .testTarget(name: "LegalClocksTests", dependencies: ["LegalClocks", "TestSupport"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Commitments", "CZip", "TestSupport"]),
        .testTarget(name: "ProceduresTests", dependencies: ["Procedures", "LegalClocks", "TestSupport"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup", "Procedures", "TestSupport"]),
        .testTarget(
            name: "TransparencyLogTests",
            dependencies: ["TransparencyLog", "TestSupport", .product(name: "Crypto", package: "swift-crypto")]),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Store", "Commitments", "Procedures", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "OperationsTests",
            dependencies: [
                "Operations", "Store", "Commitments", "LegalClocks", "Procedures", "TransparencyLog", "ReportText",
                "Documents",
                "TestSupport",
            ]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Operations", "Store", "Commitments", "TransparencyLog", "Markup", "ReportText", "Documents",
                "CZlib",
            ]),
        // Writes as the store does, but for how it syncs: what shows that a test of durability can fail.
        .executableTarget(
            name: "LoweredWriter", dependencies: ["Store", "Commitments"], path: "Tests/LoweredWriter"),
        .testTarget(name: "CommandTests", dependencies: ["duixian", "TestSupport", "LoweredWriter"]),
        .testTarget(name: "StructureTests"),
    ],
    swiftLanguageModes: [.v6]
)

/// Corpora stand beside the rules they hold to account and are read by the tests, not compiled.
func corpora(_ target: String) -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Sources/\(target)")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".corpus") }.sorted()
}
