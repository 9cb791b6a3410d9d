import Basics

/// The record as its page shows it.
public struct RecordView: Sendable {
    public var vkey: String
    public var origin: String
    public var published = 0
    public var unpublished = 0
    public var withheld = 0
    public var erased = 0
    /// Parts with their origins and sizes, the first one first.
    public var parts: [(part: Int, origin: String, size: Int)] = []
    /// Runs of unpublished numbers of the newest part, ascending.
    public var gaps: [ClosedRange<Int>] = []
    /// Where the list of gaps was cut; nil where it is whole.
    public var gapsEnd: Int?
    /// The newest corrections.
    public var corrections: [ChangeView] = []

    public init(vkey: String, origin: String) { (self.vkey, self.origin) = (vkey, origin) }
}

/// One entry checked against the signed root.
public struct ProofView: Sendable {
    public enum Standing: String, Sendable { case recorded, unpublished, withheld, erased, waiting, broken }

    public var standing: Standing
    public var leaf: Int
    public var part: Int
    public var size: Int
    /// Base64 of digest, leaf hash and root.
    public var digest: String
    public var leafHash: String
    public var root: String
    /// The root that the path leads to.
    public var computed: String
    /// Neighbours from the leaf up, and on which side each stands.
    public var path: [(hash: String, isLeft: Bool)]
    /// What the event says, where it may be read.
    public var change: ChangeView?
    public var body: [UInt8]?
    public var salt: String?
    /// Whether body and salt give the digest; nil where they are not open.
    public var digestAgrees: Bool?
    public var erasedFields: [String] = []

    public init(
        standing: Standing, leaf: Int, part: Int, size: Int, digest: String, leafHash: String, root: String,
        computed: String, path: [(hash: String, isLeft: Bool)]
    ) {
        (self.standing, self.leaf, self.part, self.size) = (standing, leaf, part, size)
        (self.digest, self.leafHash, self.root, self.computed) = (digest, leafHash, root, computed)
        self.path = path
    }
}

/// What someone asked to check.
public enum CheckView: Sendable {
    case entry(ProofView)
    /// An item's public entries, and how many of its entries are not open.
    case item(id: String, changes: [ChangeView], hidden: Int)
    /// What was asked for is not there; the record's size.
    case missing(String, size: Int)
    case nothingAsked
}
