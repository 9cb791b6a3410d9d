import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A shell with mounts of its own, which nobody else sees and which end with it: a small disk at `disk`, to be filled.
/// What it mounts is not seen from the test, only from commands that it runs.
final class Mounts {
    let folder: Folder
    private let shell = Process()
    private let input = Pipe()
    private var count = 0

    /// Why mounting is not possible here; nil where it is.
    static let absence: String? = {
        let outcome = try? Command.run(unshare + ["sh", "-c", "mount -t tmpfs none /mnt"])
        return outcome?.code == 0 ? nil : "mounting is forbidden here: \(outcome?.errors.prefix(120) ?? "no unshare")"
    }()

    private static let unshare =
        ["unshare"] + (geteuid() == 0 ? ["--mount"] : ["--user", "--map-root-user", "--mount"])

    /// - Parameter megabytes: the size of the disk.
    init(megabytes: Int) throws {
        folder = try Folder()
        shell.executableURL = URL(filePath: "/usr/bin/env")
        shell.arguments = Self.unshare + ["bash", "--norc"]
        shell.currentDirectoryURL = folder.url
        shell.standardInput = input
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        shell.environment = ProcessInfo.processInfo.environment.merging(["D": Program.binary?.path ?? ""]) { $1 }
        try shell.run()
        try done("mkdir disk && mount -t tmpfs -o size=\(megabytes)m none disk")
    }

    deinit {
        try? input.fileHandleForWriting.write(contentsOf: Data("kill $(jobs -p) 2>/dev/null; wait\n".utf8))
        try? input.fileHandleForWriting.close()
        shell.waitUntilExit()
    }

    /// Runs a command of the shell in the folder; `$D` is the program.
    @discardableResult func run(_ command: String) throws -> Program.Outcome {
        count += 1
        let (out, err, code) = ("out-\(count)", "err-\(count)", "code-\(count)")
        let line = "{ \(command)\n} >\(out) 2>\(err) </dev/null; echo $? >\(code).new; mv \(code).new \(code)\n"
        try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
        let end = folder.url.appending(path: code).path
        while !FileManager.default.fileExists(atPath: end) {
            try #require(shell.isRunning, "the shell has gone")
            usleep(2000)
        }
        let number = try folder.text(code).split(separator: "\n").first.flatMap { Int32($0) }
        return Program.Outcome(
            code: try #require(number), output: try folder.bytes(out), errors: try folder.text(err))
    }

    @discardableResult func done(_ command: String) throws -> Program.Outcome {
        let outcome = try run(command)
        try #require(outcome.code == 0, "\(command): \(outcome.errors)")
        return outcome
    }

    /// Fills the disk but for so many bytes.
    func fill(leaving bytes: Int = 0) throws {
        if bytes > 0 { try done("head -c \(bytes) /dev/zero >disk/spare") }
        _ = try run("cat /dev/zero >disk/filler")
        if bytes > 0 { try done("rm disk/spare") }
    }

    /// Starts the server in the background, for as long as the shell lives.
    func serve(_ data: String) throws -> UInt16 {
        try done("$D serve --data \(data) --port 0 --no-log-requests >served 2>served-log &")
        for _ in 0..<4000 {
            let port = Server.port((try? folder.text("served")) ?? "")
            if port != 0 { return port }
            usleep(5000)
        }
        throw CocoaError(.fileReadUnknown)
    }

    func makeRoom() throws { try done("rm disk/filler") }
}
