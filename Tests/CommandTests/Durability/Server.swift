import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A running `duixian serve`, asked over HTTP.
final class Server {
    let process = Process()
    private let streams: Folder
    private(set) var port: UInt16 = 0

    /// Starts and waits for the address it prints.
    init(_ words: [String], in folder: Folder, environment: [String: String] = [:]) throws {
        streams = try Folder()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: streams.write("", to: "out"))
        process.standardError = try FileHandle(forWritingTo: streams.write("", to: "err"))
        try process.run()
        while port == 0 {
            try #require(process.isRunning, "serve has ended: \((try? streams.text("err")) ?? "")")
            usleep(5000)
            port = Self.port(try streams.text("out"))
        }
    }

    deinit {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
    }

    var log: String { get throws { try streams.text("err") } }

    /// Out of `http://127.0.0.1:PORT/yunxi/`; 0 while it does not stand there.
    static func port(_ output: String) -> UInt16 {
        guard let end = output.range(of: "/yunxi/") else { return 0 }
        return output[..<end.lowerBound].split(separator: ":").last.flatMap { UInt16($0) } ?? 0
    }

    func ask(_ path: String) throws -> (status: Int, text: String) { try HTTP.get(path, port: port) }

    @discardableResult func until(_ status: Int) throws -> String { try HTTP.until(status, port: port) }
}

/// One request on a connection of its own.
enum HTTP {
    /// Asks /readyz until it answers so, a minute at most: it looks every five seconds.
    static func until(_ status: Int, port: UInt16) throws -> String {
        var answer = try get("/readyz", port: port)
        for _ in 0..<1200 where answer.status != status {
            usleep(50_000)
            answer = try get("/readyz", port: port)
        }
        try #require(answer.status == status, "\(answer.text)")
        return answer.text
    }

    static func get(_ path: String, port: UInt16) throws -> (status: Int, text: String) {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let number = socket(AF_INET, kind, 0)
        defer { close(number) }
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(number, $0, size) }
        }
        try #require(connected == 0, "nobody listens at \(port)")
        let file = FileHandle(fileDescriptor: number, closeOnDealloc: false)
        try file.write(
            contentsOf: Data("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8))
        let answer = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
        let status = answer.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return (try #require(status), answer)
    }
}
