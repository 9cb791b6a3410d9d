import Basics
import Crypto

/// What the pages of a case carry once its secret was given, so that the secret stands on none of them: the case and the
/// moment until which it opens, marked by the installation's key. It is sent in forms, never in an address.
public enum CaseTicket {
    /// Milliseconds that one opens.
    static let lasts = 30 * 60_000

    public static func make(_ id: String, at now: Instant, _ installation: Installation) -> String {
        let until = String(now.milliseconds + lasts)
        return "\(id).\(until).\(mark(id, until, installation.keys.session))"
    }

    /// - Returns: the case; nil where the ticket is over or was not made here.
    public static func opens(_ ticket: String, at now: Instant, _ installation: Installation) -> String? {
        let parts = ticket.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, ticket.utf8.count <= 200, let until = Int(parts[1]), now.milliseconds < until else {
            return nil
        }
        let expected = Array(mark(parts[0], parts[1], installation.keys.session).utf8)
        return ConstantTime.areEqual(expected, Array(parts[2].utf8)) ? parts[0] : nil
    }

    private static func mark(_ id: String, _ until: String, _ key: SymmetricKey) -> String {
        FormStamp.mark("duixian case ticket v1\0\(id)\0\(until)", key)
    }
}

/// What a form carries that is sent by someone without a session: that this place made it, and when. It counts for one
/// form alone.
public enum FormStamp {
    /// Milliseconds that one holds: long enough for a letter that is written with a break for the night.
    static let lasts = 24 * 3_600_000

    /// - Parameter once: the form's own name, by which it counts once.
    public static func make(_ once: String, at now: Instant, _ installation: Installation) -> String {
        let from = String(now.milliseconds)
        return from + "." + mark(words(once, from), installation.keys.session)
    }

    public static func isGood(_ stamp: String, _ once: String, at now: Instant, _ installation: Installation) -> Bool {
        let parts = stamp.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !once.isEmpty, once.utf8.count <= 100, let from = Int(parts[0]),
            from <= now.milliseconds, now.milliseconds < from.addingReportingOverflow(lasts).partialValue
        else { return false }
        let expected = mark(words(once, parts[0]), installation.keys.session)
        return ConstantTime.areEqual(Array(expected.utf8), Array(parts[1].utf8))
    }

    private static func words(_ once: String, _ from: String) -> String { "duixian stranger form v1\0\(once)\0\(from)" }

    static func mark(_ words: String, _ key: SymmetricKey) -> String {
        Hex.text(Array(HMAC<SHA256>.authenticationCode(for: Array(words.utf8), using: key)))
    }
}
