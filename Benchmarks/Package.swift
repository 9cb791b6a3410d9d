// swift-tools-version: 6.2
import PackageDescription

// Its own package, so that nobody who only builds Duixian builds its measurements. The gates are ratios between
// measurements of one run, taken in turn; benchmark packages time each one alone and compare with a stored file of
// another day or machine, so a plain program with the best of several rounds serves better here.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "duixian", path: ".."),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .executableTarget(
            name: "ReadingSpeed", dependencies: [.product(name: "DuixianReading", package: "duixian")]),
        .executableTarget(
            name: "ClockSpeed", dependencies: [.product(name: "DuixianClocks", package: "duixian")]),
        .executableTarget(
            name: "LedgerSpeed",
            dependencies: [
                .product(name: "DuixianLedger", package: "duixian"),
                .product(name: "DuixianReading", package: "duixian"),
            ]),
        .executableTarget(
            name: "CaseSpeed", dependencies: [.product(name: "DuixianLedger", package: "duixian")]),
        .executableTarget(
            name: "LogSpeed",
            dependencies: [
                .product(name: "DuixianLog", package: "duixian"), .product(name: "Crypto", package: "swift-crypto"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
