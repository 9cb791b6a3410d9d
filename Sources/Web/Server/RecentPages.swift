/// Pages drawn when asked for, within a number of bytes; those not asked for longest go first.
struct RecentPages: Sendable {
    private struct Entry {
        let page: KeptPage
        let generation: Int
        var used: Int
    }

    private let most: Int
    private var entries: [String: Entry] = [:]
    private var clock = 0
    private(set) var bytes = 0

    init(most: Int) { self.most = most }

    var count: Int { entries.count }

    /// Nil where it is not kept, or was drawn before the ledger changed.
    mutating func page(_ address: String, generation: Int) -> KeptPage? {
        guard let entry = entries[address], entry.generation == generation else { return nil }
        clock += 1
        entries[address]?.used = clock
        return entry.page
    }

    /// Whatever was drawn last, for when it can't be drawn now.
    func lastGood(_ address: String) -> KeptPage? { entries[address]?.page }

    mutating func put(_ address: String, _ page: KeptPage, generation: Int) {
        guard page.cost <= most / 4 else { return }
        clock += 1
        bytes += page.cost - (entries[address]?.page.cost ?? 0)
        entries[address] = Entry(page: page, generation: generation, used: clock)
        if bytes > most { shrink(to: most / 8 * 7) }
    }

    private mutating func shrink(to size: Int) {
        for (address, entry) in entries.sorted(by: { $0.value.used < $1.value.used }) {
            if bytes <= size { return }
            entries[address] = nil
            bytes -= entry.page.cost
        }
    }
}
