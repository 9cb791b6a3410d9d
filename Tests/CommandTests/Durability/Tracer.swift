import Foundation
import Testing

/// Runs a program and writes down its calls of the system: by `strace`, or, where tracing is forbidden, by a library that
/// is loaded before it.
enum Tracer {
    case strace, preloaded

    /// Why it can't be used here; nil where it can.
    var absence: String? { self == .strace ? Self.straceAbsence : Self.preloadedAbsence }

    private static let straceAbsence: String? = {
        let outcome = try? Command.run(["strace", "-f", "-o", "/dev/null", "true"])
        if outcome?.code == 0 { return nil }
        return "strace is not there or may not trace: \(outcome?.errors.prefix(120) ?? "scripts/setup installs it")"
    }()

    private static let preloadedAbsence: String? = {
        guard let library else { return "no C compiler (cc), or not Linux: the library can't be built" }
        let outcome = try? Command.run(["true"], environment: ["LD_PRELOAD": library.path])
        return outcome?.code == 0 ? nil : "a library can't be loaded before a program here"
    }()

    /// Tests/Tracing/calls.c, built once for the run of the tests.
    static let library: URL? = {
        #if os(Linux)
            let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "Tracing/calls.c")
            let library = FileManager.default.temporaryDirectory.appending(
                path: "duixian-calls-\(ProcessInfo.processInfo.processIdentifier).so")
            let built = try? Command.run(["cc", "-shared", "-fPIC", "-O1", "-o", library.path, source.path, "-ldl"])
            return built?.code == 0 ? library : nil
        #else
            return nil
        #endif
    }()

    /// - Parameter output: a file in the folder for standard output.
    func run(_ command: [String], in folder: Folder, output: String) throws -> [SystemCall] {
        let trace = folder.url.appending(path: "trace-\(UUID().uuidString).txt")
        let outcome =
            switch self {
            case .strace:
                try Command.run(
                    [
                        "strace", "-f", "-y", "-xx", "-s", "4200", "-e",
                        "trace=write,pwrite64,fsync,fdatasync,rename", "-o", trace.path,
                    ] + command, in: folder, output: output)
            case .preloaded:
                try Command.run(
                    command, in: folder, output: output,
                    environment: ["LD_PRELOAD": Self.library?.path ?? "", "DUIXIAN_CALLS": trace.path])
            }
        try #require(outcome.code == 0, "\(outcome.errors)")
        return TraceReader.read(try Data(contentsOf: trace))
    }
}

/// Any program, found as a shell finds it.
enum Command {
    static func run(
        _ words: [String], in folder: Folder? = nil, output: String? = nil, environment: [String: String] = [:]
    ) throws -> (code: Int32, errors: String) {
        let streams = try Folder()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        if let folder { process.currentDirectoryURL = folder.url }
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let errors = try streams.write("", to: "err")
        process.standardError = try FileHandle(forWritingTo: errors)
        if let folder, let output {
            process.standardOutput = try FileHandle(forWritingTo: folder.write("", to: output))
        } else {
            process.standardOutput = FileHandle.nullDevice
        }
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try streams.text("err"))
    }
}
