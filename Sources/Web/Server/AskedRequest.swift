import NIOCore
import NIOHTTP1

/// A request as it arrived whole.
struct AskedRequest: Sendable {
    let method: String
    let uri: String
    let headers: HTTPHeaders
    /// Nil where there was none, or none was taken.
    let body: ByteBuffer?
    /// Whether something follows the head that is not taken.
    let hasRefusedBody: Bool
    /// The other end of the connection.
    let peer: String

    func header(_ name: String) -> String? { headers.first(name: name) }
}

/// Whether a body is taken, and how much of it.
enum BodyAdmission: Sendable {
    /// There is none, or none is taken.
    case none
    /// Bytes at most, and the place among large ones that it takes up.
    case taken(most: Int, slot: UploadSlots?)
    /// It says itself that it is longer than what is taken.
    case tooLarge
    /// Others are sending large files.
    case busy
}
