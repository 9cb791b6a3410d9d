import Foundation
import Testing

/// The project's own files, found from where this test stands.
enum Tree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    struct File: Sendable, CustomTestStringConvertible {
        /// From the project's root, as `Sources/Basics/Span.swift`.
        let path: String
        var text: String { (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? "" }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var testDescription: String { path }
    }

    /// Everything under a folder whose name has one of the endings, in order; what is built or made is left out.
    static func files(under folder: String = "", endings: [String]) -> [File] {
        let start = folder.isEmpty ? root : root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil) else { return [] }
        var found: [File] = []
        for case let url as URL in walk {
            let name = url.lastPathComponent
            if name.hasPrefix(".build") || name == ".git" || name == "out" || name == "duixian-data" {
                walk.skipDescendants()
                continue
            }
            guard endings.contains(where: { name.hasSuffix($0) }) else { continue }
            let depth = root.standardizedFileURL.pathComponents.count
            found.append(File(path: url.standardizedFileURL.pathComponents.dropFirst(depth).joined(separator: "/")))
        }
        return found.sorted { $0.path < $1.path }
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.standardizedFileURL.path + "/" + path)
    }

    static let swift = files(under: "Sources", endings: [".swift"]) + files(under: "Tests", endings: [".swift"])
    static let documents = files(endings: [".md"])
}
