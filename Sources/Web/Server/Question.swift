import NIOCore
import NIOHTTP1

/// A request that waits for its answer, on the thread of its connection.
struct Question {
    let head: HTTPRequestHead
    let keepsAlive: Bool
    /// What arrived of a body that is taken.
    var body: ByteBuffer?
    /// Whether all of it has arrived that is taken.
    var isWhole: Bool
    /// The place among large bodies that it takes up.
    let slot: UploadSlots?
    let begun = NIODeadline.now()

    /// A body that nobody reads: the connection ends behind the answer.
    var refusesBody: Bool { body == nil && RequestSense.hasBody(head.headers) }
}

/// The questions of one connection in their order; gives back the place of a large body whatever becomes of it.
struct Questions {
    private var list: [Question] = []

    var first: Question? { list.first }
    var count: Int { list.count }
    var isEmpty: Bool { list.isEmpty }

    mutating func append(_ question: Question) { list.append(question) }

    mutating func removeFirst() { end(list.removeFirst()) }

    mutating func removeAll() {
        for question in list { end(question) }
        list = []
    }

    /// More of the body that is arriving; false where none is.
    mutating func take(_ bytes: inout ByteBuffer) -> Bool {
        guard let last = list.indices.last, !list[last].isWhole else { return false }
        list[last].body?.writeBuffer(&bytes)
        return true
    }

    /// The body that was arriving is there; false where none was.
    mutating func complete() -> Bool {
        guard let last = list.indices.last, !list[last].isWhole else { return false }
        list[last].isWhole = true
        return true
    }

    /// Drops a question whose body will not come whole; false where there is none.
    mutating func removeBroken() -> Bool {
        guard let last = list.last, !last.isWhole else { return false }
        end(list.removeLast())
        return true
    }

    private func end(_ question: Question) { question.slot?.end() }
}
