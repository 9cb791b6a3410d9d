import Basics
import Commitments
import Foundation
import Markup
import Operations
import ReportText
import Store
import Synchronization
import Testing
import Web

/// A county that does not exist, with two reports, units and most of a year's work, in a real database of its own.
final class SampleCounty: Sendable {
    static let today = LocalDate(year: 2025, month: 11, day: 25)
    /// Words that only staff may read, and words that were public and withheld: no page may hold either.
    static let secret = "内部口径莫外传"
    static let takenDown = "已撤下的一句话"

    let folder: URL
    let installation: Installation
    let site: PublicSite
    static let supervisor = LedgerActor(unit: "supervision", role: .supervisor)

    /// - Parameter isWhole: with the year's work, or only founded.
    init(isWhole: Bool = true) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "duixian-web-\(UUID().uuidString)")
        let data = DataFolder(folder.path)
        let random = SeededBytes()
        let opened = try await OpenGovernment.run(
            OpenGovernment.Order(
                name: "棠江县", division: "CN-500233", origin: "duixian.example/tangjiang", slug: "tangjiang"),
            in: data, now: { Instant(seconds: 1_736_900_000) }, random: { random.next($0) })
        // The clock is this object's own, which is not there yet: a box stands between.
        let now = NowBox()
        installation = try Installation(
            data, jurisdiction: opened.jurisdiction, now: { now.instant }, random: { random.next($0) })
        site = PublicSite(installation: installation, today: { Self.today ?? LocalDate(daysSince1970: 0) })
        self.now = now
        if isWhole { try await YearOfWork(self).run() }
    }

    private let now: NowBox

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Ten in the morning of a day, Beijing time.
    func set(_ day: String) throws {
        let date = try #require(LocalDate(day))
        now.instant = Instant(seconds: date.daysSince1970 * 86_400 + 2 * 3_600)
    }

    func sequence() async throws { try await Sequencer(installation).run() }

    static func report(_ year: Int) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "Samples/tangjiang-\(year).txt"), encoding: .utf8)
    }

    func page(_ path: String..., query: [QueryItem] = [], language: Language = .chinese) throws -> Page? {
        try site.page(PageRequest(path: ["tangjiang"] + path, query: query, language: language))
    }

    /// A page's text, which must be there.
    func text(_ path: String..., query: [QueryItem] = [], language: Language = .chinese) throws -> String {
        let page = try #require(
            try site.page(PageRequest(path: ["tangjiang"] + path, query: query, language: language)))
        return String(decoding: page.body, as: UTF8.self)
    }
}

/// A clock that tests set.
final class NowBox: Sendable {
    private let value = Mutex(Instant(seconds: 1_736_900_000))
    var instant: Instant {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}

/// Bytes that are the same in every run (SplitMix64).
final class SeededBytes: Sendable {
    private let state = Mutex<UInt64>(20_250_114)

    func next(_ count: Int) -> [UInt8] {
        state.withLock { state in
            (0..<count).map { _ in
                state &+= 0x9E37_79B9_7F4A_7C15
                var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
                word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
                return UInt8(truncatingIfNeeded: word ^ (word >> 31))
            }
        }
    }
}
