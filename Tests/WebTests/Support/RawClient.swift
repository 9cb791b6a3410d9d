import Foundation

/// An HTTP client that sends exactly the bytes it is given, and waits on a thread of its own: the tests' threads are
/// the server's too.
final class RawClient: Sendable {
    struct Answer: Sendable {
        let status: Int
        /// Names in small letters.
        let fields: [String: String]
        let body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    struct Failure: Error { let what: String }

    private let socket: Int32

    init(port: Int) throws {
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(socket)
            throw Failure(what: "can't connect to \(port)")
        }
        // A test that waits longer than this has found a fault.
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(socket) }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return }
            sent += count
        }
    }

    /// Takes only a little at a time from now on.
    func narrow() {
        var size: Int32 = 4096
        setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Everything until the server ends the connection.
    func rest() async -> [UInt8] { await onThread { self.readAll() } }

    /// Answers to so many requests, in order.
    func answers(_ count: Int, bodies: Bool = true) async throws -> [Answer] {
        try await onThread {
            Result {
                var buffer: [UInt8] = []
                return try (0..<count).map { _ in try self.answer(&buffer, hasBody: bodies) }
            }
        }.get()
    }

    func ask(_ method: String, _ target: String, _ fields: [String] = []) async throws -> Answer {
        let lines = ["\(method) \(target) HTTP/1.1", "Host: test"] + fields
        send(lines.joined(separator: "\r\n") + "\r\n\r\n")
        let answers = try await answers(1, bodies: method != "HEAD")
        return answers[0]
    }

    private func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: work()) }
        }
    }

    private func readAll() -> [UInt8] {
        var all: [UInt8] = []
        while let some = readSome() { all += some }
        return all
    }

    /// Nil at the end.
    private func readSome() -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(socket, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    private func answer(_ buffer: inout [UInt8], hasBody: Bool) throws -> Answer {
        let mark = Array("\r\n\r\n".utf8)
        var head: Int?
        while head == nil {
            head = buffer.count < 4 ? nil : (0...buffer.count - 4).first { buffer[$0..<$0 + 4].elementsEqual(mark) }
            if head == nil {
                guard let some = readSome() else { throw Failure(what: "ended within a head: \(buffer.count) bytes") }
                buffer += some
            }
        }
        let end = head ?? 0
        let lines = String(decoding: buffer[..<end], as: UTF8.self).components(separatedBy: "\r\n")
        let status = Int(lines[0].split(separator: " ")[1]) ?? 0
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            fields[parts[0].lowercased()] = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
        }
        let length = hasBody ? fields["content-length"].flatMap { Int($0) } ?? 0 : 0
        while buffer.count < end + 4 + length {
            guard let some = readSome() else { throw Failure(what: "ended within a body") }
            buffer += some
        }
        let body = Array(buffer[(end + 4)..<(end + 4 + length)])
        buffer.removeFirst(end + 4 + length)
        return Answer(status: status, fields: fields, body: body)
    }
}
