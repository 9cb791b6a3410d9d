import Foundation
import Testing

/// The built program, run as a person runs it.
enum Program {
    struct Outcome {
        let code: Int32
        let output: Data
        let errors: String
        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [Substring] { text.split(separator: "\n") }
        /// Standard output as one JSON object.
        func object() throws -> [String: Any] {
            try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
        }
    }

    static func run(_ arguments: String..., input: Data = Data(), folder: Folder? = nil) throws -> Outcome {
        try run(arguments, input: input, folder: folder)
    }

    /// Runs `duixian` with the arguments. Input and output go through files, so that no pipe can fill up.
    static func run(_ arguments: [String], input: Data = Data(), folder: Folder? = nil) throws -> Outcome {
        let work = try folder ?? Folder()
        let streams = try Folder()
        let process = Process()
        let program: URL = try #require(binary, "the duixian binary does not stand beside the tests")
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = work.url
        process.standardInput = try FileHandle(forReadingFrom: streams.write(input, to: "in"))
        let output = try streams.write(Data(), to: "out")
        let errors = try streams.write(Data(), to: "err")
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus, output: try Data(contentsOf: output),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// `duixian` in the folder of the test bundle or one above it.
    static let binary: URL? = {
        var folder = (Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main).bundleURL
        for _ in 0..<4 {
            let candidate = folder.appending(path: "duixian")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
            folder.deleteLastPathComponent()
        }
        return nil
    }()
}
