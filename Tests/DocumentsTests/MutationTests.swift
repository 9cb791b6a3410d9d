import Commitments
import Foundation
import ReportText
import TestSupport
import Testing

@testable import Documents

/// Documents broken at random: each gives a text or a refusal, and whatever text it gives can be read.
@Suite("Nothing that comes in brings the program down", .serialized) struct MutationTests {
    private static let seed = Setting.seed
    private static let count = Setting.number("DUIXIAN_MUTATIONS") ?? 60

    @Test(arguments: ["docx", "html", "txt", "pdf"])
    func samples(form: String) async throws {
        let bytes = try Sample.bytes("tangjiang-2025.\(form)")
        try await mutate(bytes, form, rounds: form == "pdf" ? max(6, Self.count / 10) : Self.count)
    }

    @Test func gb18030() async throws {
        try await mutate(try Sample.bytes("tangjiang-2025-gb18030.txt"), "gb18030", rounds: Self.count)
    }

    @Test(.enabled(if: shared != nil, "DUIXIAN_SHARED is not set: real reports are not mutated"))
    func realReports() async throws {
        let folder = URL(fileURLWithPath: try #require(Self.shared)).appendingPathComponent("reports")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        for file in files.sorted(by: { $0.path < $1.path }) {
            let bytes = Array(try Data(contentsOf: file))
            try await mutate(bytes, file.lastPathComponent, rounds: max(1, Self.count / 30))
        }
    }

    private static let shared = ProcessInfo.processInfo.environment["DUIXIAN_SHARED"].flatMap { $0.isEmpty ? nil : $0 }

    private func mutate(_ bytes: [UInt8], _ name: String, rounds: Int) async throws {
        print("mutations of \(name): \(rounds), seed \(Self.seed)")
        var random = Mutation(numbers: SeededNumbers(seed: Self.seed ^ UInt64(bytes.count)))
        for _ in 0..<rounds {
            let broken = random.mutated(bytes)
            do {
                let text = try await Sample.canonical(broken)
                let reading = Reading(Report(text))
                #expect(reading.report.canonical.utf8.count <= DocumentReader.largest)
            } catch is UnreadableDocument {
            } catch is UndecodableText {
            }
        }
    }
}

/// The ways in which files break.
struct Mutation {
    var numbers: SeededNumbers

    private mutating func next(_ bound: Int) -> Int { numbers.below(bound) }

    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...next(4) {
            guard !bytes.isEmpty else { return bytes }
            let place = next(bytes.count)
            switch next(6) {
            case 0: bytes[place] = UInt8(next(256))
            case 1: bytes.removeLast(next(bytes.count))
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + next(64)))
            case 3:
                bytes.insert(contentsOf: (0..<next(32)).map { _ in UInt8(truncatingIfNeeded: place &* 31) }, at: place)
            case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(2000))], at: next(bytes.count))
            default: for index in place..<min(bytes.count, place + next(16)) { bytes[index] ^= UInt8(1 << next(8)) }
            }
        }
        return bytes
    }
}
