import Commitments
import Operations
import Synchronization

/// Sheets that were read and wait to be recorded. They are kept in memory, for the one who sent them, until there are
/// too many; nothing of them is in the ledger.
final class SheetInbox: Sendable {
    struct Parcel: Sendable {
        let account: String
        let sheets: [ReturnedSheet]
        let unread: [(name: String, refusal: LedgerRefusal)]
    }

    private struct State {
        var parcels: [String: Parcel] = [:]
        var order: [String] = []
    }

    private static let most = 200
    private let state = Mutex(State())

    func keep(_ parcel: Parcel, as name: String) {
        state.withLock { state in
            state.parcels[name] = parcel
            state.order.append(name)
            while state.order.count > Self.most { state.parcels[state.order.removeFirst()] = nil }
        }
    }

    /// Nil where it is gone, or someone else's.
    func parcel(_ name: String, of account: String) -> Parcel? {
        state.withLock { state in
            guard let parcel = state.parcels[name], parcel.account == account else { return nil }
            return parcel
        }
    }

    func forget(_ name: String) {
        state.withLock { state in
            state.parcels[name] = nil
            state.order.removeAll { $0 == name }
        }
    }
}
