import CZip
import Foundation
import Testing

/// Zip packages made for a test.
enum Package {
    /// A Word document with the given body, and parts beside it.
    static func docx(_ body: String, parts: [String: String] = [:]) throws -> [UInt8] {
        let document = """
            <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc" xmlns:v="v"><w:body>\(body)</w:body></w:document>
            """
        return try zip(["[Content_Types].xml": "<Types/>", "word/document.xml": document].merging(parts) { $1 })
    }

    /// A paragraph with one run.
    static func paragraph(_ text: String, settings: String = "") -> String {
        "<w:p><w:pPr>\(settings)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    static func zip(_ entries: [String: String]) throws -> [UInt8] {
        try zip(entries.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
    }

    static func zip(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).zip").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let archive = try #require(zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil))
        for (name, bytes) in entries {
            // The archive frees its source with `free`.
            let source = try #require(malloc(max(bytes.count, 1)))
            bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(source, base, bytes.count) } }
            zip_file_add(archive, name, zip_source_buffer(archive, source, UInt64(bytes.count), 1), 0)
        }
        #expect(zip_close(archive) == 0)
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

/// What a document reads as, line by line.
func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
}
