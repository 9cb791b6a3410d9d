import Basics
import Commitments
import Store
import TransparencyLog

/// `duixian init`: a folder with a database, keys, a government, its first administrator and the first part of its log.
public enum OpenGovernment {
    public struct Order: Sendable {
        public var name: String
        public var division: String?
        /// The log's origin; chosen once, never changed.
        public var origin: String?
        public var slug: String?

        public init(name: String, division: String? = nil, origin: String? = nil, slug: String? = nil) {
            (self.name, self.division, self.origin, self.slug) = (name, division, origin, slug)
        }
    }

    /// What `init` made. The database holds the code only as its digest; `serve` tells it while it is unused.
    public struct Opened: Sendable {
        public let jurisdiction: String
        public let origin: String
        public let vkey: String
        public let code: String
    }

    /// How long the first administrator's code is good for.
    public static let codeHours = 24

    public static func run(
        _ order: Order, in folder: DataFolder, now: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) async throws -> Opened {
        if folder.exists { throw OperationFault.alreadyThere(folder.path) }
        let slug = order.slug ?? order.division.map { $0.lowercased() } ?? Slug.made(random(4))
        guard Slug.isGood(slug), !Slug.taken.contains(slug) else { throw OperationFault.unknown("slug", slug) }
        let origin = order.origin ?? "duixian.invalid/\(slug)"
        guard Slug.isOrigin(origin) else { throw OperationFault.unknown("origin", origin) }
        try folder.make()
        try Keys.make(in: folder, random: random)
        do { return try await fill(folder, order, slug, origin, now(), random) } catch {
            // On a full disk, say. What was made here goes, so that the same command can be given again.
            for rest in ["", "-wal", "-shm"] { DurableFile.remove(folder.database + rest) }
            Keys.remove(in: folder)
            throw error
        }
    }

    private static func fill(
        _ folder: DataFolder, _ order: Order, _ slug: String, _ origin: String, _ at: Instant,
        _ random: @escaping @Sendable (Int) -> [UInt8]
    ) async throws -> Opened {
        let keys = try Keys.read(in: folder, origin: origin)
        let database = try LedgerDatabase(path: folder.database)
        let recorder = Recorder(
            jurisdiction: slug, origin: origin, seal: Sealing(key: keys.seal), random: random)
        let code = AdministratorCode.made(random)
        try await database.write { transaction in
            try LogTables(transaction, jurisdiction: slug).put(
                LogPart(jurisdiction: slug, part: 1, origin: origin))
            for event in first(order, slug) {
                _ = try recorder.record(
                    event, by: EventBody.Actor(unit: "system", role: Role.system.rawValue), at: at, in: transaction)
            }
            try SignInCodes(transaction, jurisdiction: slug).put(
                AdministratorCode.digest(code), account: "administrator",
                until: Instant(milliseconds: at.milliseconds + codeHours * 3_600_000))
        }
        try database.close()
        try AdministratorCode.keep(code, in: folder, seal: keys.seal)
        return Opened(jurisdiction: slug, origin: origin, vkey: try keys.log.verifier.description, code: code)
    }

    /// The government, the supervision office with which everything begins, and the first administrator's account.
    private static func first(_ order: Order, _ slug: String) -> [LedgerEvent] {
        var government: [String: JSONValue] = ["name": .string(order.name)]
        government["division"] = order.division.map(JSONValue.string)
        return [
            LedgerEvent(.governmentOpened, subject: "government/\(slug)", data: .object(government)),
            LedgerEvent(
                .unitAdded, subject: "unit/supervision",
                data: ["name": "督查室", "kind": "office", "position": 1]),
            LedgerEvent(
                .accountAdded, subject: "account/administrator", visibility: .staff,
                data: ["unit": "supervision", "role": .string(Role.administrator.rawValue)]),
        ]
    }
}

/// Names that stand in addresses.
enum Slug {
    static func made(_ random: [UInt8]) -> String { "g" + random.map { String($0, radix: 16) }.joined() }

    /// First words of the site's own addresses.
    static let taken: Set<String> = ["en", "assets", "healthz", "readyz", "metrics"]

    static func isGood(_ slug: String) -> Bool {
        (2...40).contains(slug.utf8.count)
            && slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
            && !slug.hasPrefix("-")
    }

    /// A schema-less address without white space or plus (C2SP tlog-checkpoint, origin line).
    static func isOrigin(_ origin: String) -> Bool {
        (3...200).contains(origin.utf8.count) && origin.utf8.allSatisfy { $0 > 0x20 && $0 != 0x2B && $0 < 0x7F }
    }
}
