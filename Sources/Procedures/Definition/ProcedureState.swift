/// One place where a case can be.
public struct ProcedureState: Hashable, Sendable {
    public let id: String
    public var label: Phrase
    public let kind: StateKind
    /// The role whose turn it is; nil for an end.
    public let owner: String?
    /// What runs while the case is here, and breaks with `breach`.
    public let clock: String?
    /// Clocks that run on beside it: the matter's whole limit, or a duty of its own.
    public let also: [String]
    /// The transition that is taken when the clock runs out.
    public let breach: String?
    public let end: EndKind?
    /// Of a paused state: why the law lets it stand still.
    public let ground: Phrase?
    /// Of a paused state: clocks that stand still.
    public let pauses: [String]
    /// Of a paused state: the transition that ends the pause.
    public let resume: String?
    /// Of an end that is *moved*: where the matter goes.
    public let moves: MoveTarget?
    public let line: Int

    /// All clocks that run here.
    public var runningClocks: [String] { (clock.map { [$0] } ?? []) + also }
}

/// Where a matter goes on.
public enum MoveTarget: Hashable, Sendable {
    /// Another procedure of the house; the first date goes with it.
    case procedure(String)
    /// A way outside of it, by its name: courts, arbitration.
    case elsewhere(Phrase)

    /// Nil for a way outside the house.
    public var procedure: String? {
        guard case .procedure(let id) = self else { return nil }
        return id
    }
}
