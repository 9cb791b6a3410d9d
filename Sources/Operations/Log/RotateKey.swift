import Basics
import Commitments
import Store
import TransparencyLog

/// `duixian log rotate`: a new key signs the log, the old one beside it for a stated time. The event that says so is in
/// a tree that the old key signed, so who trusts the old key learns the new one from it.
public enum RotateKey {
    public struct Rotated: Sendable {
        public let old: String
        public let new: String
        /// The old key signs until then.
        public let until: Instant
    }

    /// A crash leaves the old key in place and `keys/log.next` beside it; the same command goes on from there.
    public static func run(
        days: Int = 30, by actor: LedgerActor, in installation: Installation
    ) async throws -> Rotated {
        guard Permission.mayDo(.logRotated, actor.role) else { throw LedgerRefusal.logNotPermitted }
        try await Sequencer(installation).run()
        let folder = installation.folder
        let path = "\(folder.keys)/\(LogKeys.nextName)"
        if !DurableFile.exists(path) { try KeyFile.write(installation.random(32), LogKeys.nextName, folder) }
        let seed = try KeyFile.seed(LogKeys.nextName, folder)
        let now = installation.now()
        let until = Instant(milliseconds: now.milliseconds + days * 86_400_000)
        let rotated = try await installation.work(by: actor) { session in
            let part = try session.newestPart
            let new = try LogKeys.signer(seed, part.origin).verifier.description
            let old = try LogKeys.read(in: folder, origin: part.origin).current.verifier.description
            if let told = try Self.told(new, session.events) { return told }
            try session.record(
                LedgerEvent(
                    .logRotated, subject: KnownKeys.subject,
                    data: ["old": .string(old), "new": .string(new), "until": .string(until.description)]))
            return Rotated(old: old, new: new, until: until)
        }
        // The old key signs the tree that holds the event, before the new one signs anything.
        try await Sequencer(installation).run()
        try LogKeys.turn(in: folder, now: now, until: rotated.until)
        try await Sequencer(installation).run()
        return rotated
    }

    /// What an earlier, unfinished run has told already.
    private static func told(_ new: String, _ events: EventTable) throws -> Rotated? {
        for event in try events.events(of: KnownKeys.subject).reversed() {
            guard let body = event.body, let data = try? EventBody(parsing: body).data, data["new"]?.string == new,
                let old = data["old"]?.string, let until = data["until"]?.string.flatMap({ Instant($0) })
            else { continue }
            return Rotated(old: old, new: new, until: until)
        }
        return nil
    }
}
