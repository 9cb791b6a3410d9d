#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file of the system, read and written in whole calls.
struct Descriptor: Sendable {
    let number: Int32

    static let input = Descriptor(number: 0)
    static let output = Descriptor(number: 1)
    static let error = Descriptor(number: 2)

    var isTerminal: Bool { isatty(number) == 1 }

    /// The terminal's width in columns; nil where there is none.
    var columns: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Whether a read would return at once, with bytes or with the end.
    var isReady: Bool {
        var question = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        return poll(&question, 1, 0) != 0
    }

    /// Reads once. Returns the count of bytes, 0 at the end; throws the system's error number.
    func take(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        while true {
            let count = read(number, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw SystemError(code: errno) }
        }
    }

    /// Reads once into a buffer of bytes, from its start.
    func take(_ bytes: inout [UInt8]) throws(SystemError) -> Int {
        let result = bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(SystemError) in try take(buffer) }
        }
        return try result.get()
    }

    /// Writes everything.
    func put(_ bytes: [UInt8]) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
            }
            if count < 0 && errno != EINTR { throw SystemError(code: errno) }
            done += max(count, 0)
        }
    }
}

/// An error number of the system.
struct SystemError: Error {
    let code: Int32
}
