import Foundation
import Testing

/// The ruler's lines over the gold that DUIXIAN_SHARED names, each held to a floor just below what was reached.
@Suite("Readings of hand-made gold stay above their floors") struct RulerTests {
    struct Floor: CustomTestStringConvertible, Sendable {
        let section: String
        let measure: String
        /// The least F1; for traps the most that may be taken.
        let bound: Double
        var testDescription: String { "\(section), \(measure) \(bound)" }
    }

    private static let shared = ProcessInfo.processInfo.environment["DUIXIAN_SHARED"].flatMap { $0.isEmpty ? nil : $0 }
    private static let skipped: Comment = "DUIXIAN_SHARED is not set: nothing to measure against"

    private static let floors: [Floor] =
        [
            Floor(section: "seed", measure: "structure: headings", bound: 1),
            Floor(section: "targets, seed and dev together", measure: "targets pooled: found with value", bound: 0.99),
            Floor(section: "reconcile, all pairs together", measure: "reconcile: outcomes right", bound: 0.98),
            Floor(section: "reconcile, all pairs together", measure: "reconcile: evidence spans right", bound: 0.97),
            Floor(section: "reconcile, all pairs together", measure: "reconcile: decoys taken", bound: 0),
        ]
        + [
            ("quantities: value+unit+comparator", 0.99, 0.99), ("quantities: traps taken", 0, 0),
            ("commitments: A+B", 0.96, 0.93), ("commitments: A+B, extent", 0.93, 0.895),
            ("commitments: A+B, object", 0.885, 0.85), ("commitments: hard", 0.975, 0.955),
            ("results: value+unit", 0.98, 0.98), ("results: value+unit+subject", 0.96, 0.97),
        ].flatMap { measure, seed, more in
            [
                Floor(section: "seed", measure: measure, bound: seed),
                Floor(section: "all together", measure: measure, bound: more),
            ]
        }

    @Test(.enabled(if: shared != nil, skipped), arguments: floors)
    func holds(_ floor: Floor) throws {
        let measured = try #require(
            try Self.measured.get()[floor.section]?[floor.measure], "the ruler does not print it")
        if floor.measure.hasSuffix(" taken") {
            #expect(measured <= floor.bound)
        } else {
            #expect(measured >= floor.bound)
        }
    }

    /// The ruler's numbers by section and measure, taken once.
    private static let measured = Result { parse(try score()) }

    private static func score() throws -> String {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scripts/score")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path, try #require(Program.binary).path]
        let folder = try Folder()
        let output = try folder.write(Data(), to: "out")
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try folder.text("out")
    }

    /// `NAME P … F1 0.970 (…)` under `== SECTION`; traps are `NAME 0 of 14`. Sections of single files are overwritten.
    private static func parse(_ text: String) -> [String: [String: Double]] {
        var numbers: [String: [String: Double]] = [:]
        var section = ""
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix("== ") {
                section = String(line.dropFirst(3))
            } else if let cut = line.range(of: "F1 "), let end = line.range(of: " P ") ?? line.range(of: " R ") {
                let name = line[..<end.lowerBound].trimmingCharacters(in: .whitespaces)
                numbers[section, default: [:]][name] = Double(line[cut.upperBound...].prefix(5))
            } else if line.hasPrefix("quantities: traps taken"), let count = line.split(separator: " ").dropLast(2).last
            {
                numbers[section, default: [:]]["quantities: traps taken"] = Double(count)
            } else if line.hasPrefix("reconcile: decoys taken"), let count = line.split(separator: " ").last {
                numbers[section, default: [:]]["reconcile: decoys taken"] = Double(count)
            }
        }
        return numbers
    }
}
