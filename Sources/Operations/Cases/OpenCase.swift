import Basics
import Commitments
import Crypto
import Procedures
import Store

/// Opens a case, at the desk or from outside.
public enum OpenCase {
    public struct Opened: Sendable, Hashable {
        /// `2026-C0042`.
        public let id: String
        /// Shown once and kept only as a digest; nil where the matter is opened inside the government.
        public let secret: String?
    }

    /// - Parameter account: who is at the desk; nil for someone outside, who needs none.
    public static func run(
        _ procedure: String, _ opening: CaseOpening, files: [CaseFiles.Upload] = [], by actor: LedgerActor,
        account: String?, in installation: Installation
    ) async throws -> Opened {
        try await CaseFiles.kept(files, in: installation) { given in
            var opening = opening
            opening.files += given
            return try await run(procedure, opening, by: actor, account: account, in: installation)
        }
    }

    private static func run(
        _ procedure: String, _ opening: CaseOpening, by actor: LedgerActor, account: String?,
        in installation: Installation
    ) async throws -> Opened {
        let shipped = try CaseDesk.current(procedure)
        // What was taken at a counter or by telephone is followed by whoever said it, too.
        let secret = shipped.procedure.opens == .outside ? CaseSecret.made(installation.random) : nil
        return try await installation.work(by: actor) { session in
            let desk = try session.caseDesk()
            let definition = try desk.current(procedure)
            let id = try session.nextCase()
            let opener = try Self.opener(actor, account, id, definition.procedure, desk)
            let decision = try CaseKeys.refusing { () throws(CaseRefusal) in
                try CaseState.open(
                    opening, by: opener, at: session.at, setting: desk.setting(for: definition.procedure),
                    definition: definition)
            }
            try session.adopt(definition)
            try session.record(decision, of: id)
            if let secret { try session.caseSecrets.put(CaseSecret.digest(secret, of: id), of: id) }
            return Opened(id: id, secret: secret)
        }
    }

    /// Someone outside is known by the case alone; at the desk the procedure says who may open.
    private static func opener(
        _ actor: LedgerActor, _ account: String?, _ id: String, _ procedure: Procedure, _ desk: CaseDesk
    ) throws -> CaseActor {
        guard let account else {
            guard procedure.opens == .outside else { throw LedgerRefusal.opensInside(procedure) }
            return CaseActor(unit: nil, role: procedure.opener, account: "opener/\(id)")
        }
        let actors = desk.parties.actors(actor, account: account, in: procedure)
        // A unit that may be given the matter does not give it to itself.
        let able = actors.filter { $0.role == procedure.opener || procedure.role($0.role)?.party == .office }
        // What someone outside said at a counter or by telephone is written down by whoever took it.
        if procedure.opens == .outside, !actors.isEmpty {
            return CaseActor(unit: nil, role: procedure.opener, account: "opener/\(id)")
        }
        guard let opener = able.first(where: { $0.role == procedure.opener }) ?? able.first else {
            throw LedgerRefusal.notPermitted
        }
        return opener
    }
}

extension OpenCase {
    /// Whether someone at the desk may open a case of the procedure, or take one down.
    public static func isOpen(
        _ procedure: Procedure, to actor: LedgerActor, account: String, _ desk: CaseDesk
    ) -> Bool {
        let actors = desk.parties.actors(actor, account: account, in: procedure)
        if procedure.opens == .outside { return !actors.isEmpty }
        return actors.contains { $0.role == procedure.opener || procedure.role($0.role)?.party == .office }
    }
}

/// What the opener of a case follows it with: 128 bits, posted and never in an address.
public enum CaseSecret {
    /// Without letters that look alike.
    private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")

    /// 26 letters of five bits each, in groups that can be read aloud.
    static func made(_ random: (Int) -> [UInt8]) -> String {
        let letters = random(26).map { alphabet[Int($0) % alphabet.count] }
        return stride(from: 0, to: 26, by: 4).map { String(letters[$0..<min($0 + 4, 26)]) }.joined(separator: "-")
    }

    /// Letters as typed: small ones, blanks and missing hyphens count for nothing.
    public static func normal(_ typed: String) -> String {
        String(typed.uppercased().filter { alphabet.contains($0) })
    }

    static func digest(_ secret: String, of id: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(("duixian case v1\0" + id + "\0" + normal(secret)).utf8)))
    }

    /// Whether it opens the case; tells nothing by the time it takes. A case that goes on from another is opened by the
    /// secret of that one.
    public static func opens(_ id: String, _ secret: String, _ transaction: any Transaction, _ jurisdiction: String)
        throws -> Bool
    {
        let first = try LedgerTables(transaction, jurisdiction: jurisdiction).firstOfMatter(id)
        let given = digest(secret, of: first)
        let kept = try CaseSecrets(transaction, jurisdiction: jurisdiction).digest(of: first)
        return ConstantTime.areEqual(given, kept ?? [UInt8](repeating: 0, count: given.count)) && kept != nil
    }
}

extension RecordingSession {
    var caseSecrets: CaseSecrets { CaseSecrets(transaction, jurisdiction: tables.jurisdiction) }
}

extension LedgerRefusal {
    static func opensInside(_ procedure: Procedure) -> LedgerRefusal {
        LedgerRefusal(
            "case.opens-inside", "“\(procedure.name.chinese)”由政府内部提出。",
            "\(procedure.name.english) is opened inside the government.",
            basis: "docs/procedures/\(procedure.id).md")
    }
}
