/// Which of the house's targets and packages each target may import.
///
/// SwiftPM checks declared dependencies only in clean builds, so this table, which ARCHITECTURE.md shows, is held here.
enum ImportTable {
    static let allowed: [String: Set<String>] = [
        "Basics": [],
        "ReportText": ["Basics"],
        "Quantities": ["Basics", "ReportText"],
        "Commitments": ["Basics", "ReportText", "Quantities"],
        "LegalClocks": ["Basics"],
        "Procedures": ["Basics", "LegalClocks", "Yams"],
        "Documents": ["Basics", "CZip", "CXML2", "CXLSX", "Subprocess"],
        "TransparencyLog": ["Basics", "Crypto"],
        "Markup": ["Basics", "ReportText", "Quantities", "Commitments", "LegalClocks", "Procedures"],
        "Store": [
            "Basics", "ReportText", "Commitments", "LegalClocks", "Procedures", "TransparencyLog", "GRDB", "GRDBSQLite",
        ],
        "Operations": [
            "Basics", "ReportText", "Quantities", "Commitments", "LegalClocks", "Procedures", "TransparencyLog",
            "Store", "Documents", "CKernel", "Crypto", "CryptoExtras",
        ],
        "Web": [
            "Basics", "ReportText", "Quantities", "Commitments", "LegalClocks", "Procedures", "TransparencyLog",
            "Store", "Operations", "Documents", "Markup", "CQR", "CZlib", "Crypto", "HummingbirdCore", "NIOCore",
            "NIOPosix", "NIOHTTP1", "Logging",
            "ServiceLifecycle",
        ],
        "duixian": [
            "Basics", "ReportText", "Quantities", "Commitments", "LegalClocks", "Procedures", "TransparencyLog",
            "Documents",
            "Markup",
            "Store", "Operations", "Web", "ArgumentParser", "Crypto", "Logging", "ServiceLifecycle",
        ],
    ]

    /// The system's own library where files and processes are touched. ReportText has it for iconv alone, which is
    /// a table of characters and no file; full Foundation is for nobody: it brings ICU, size and start-up time.
    static let system: [String: Set<String>] = [
        "ReportText": ["Glibc", "Darwin"],
        "Documents": ["Glibc", "Darwin"],
        "Store": ["Dispatch", "Synchronization", "FoundationEssentials", "Foundation"],
        "Operations": ["Glibc", "Darwin", "Synchronization"],
        "Web": ["Glibc", "Darwin", "Synchronization"],
        "duixian": ["Glibc", "Darwin", "FoundationEssentials", "Synchronization"],
    ]

    /// The target a source file belongs to: `Sources/<target>/…`.
    static func target(of path: String) -> String? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }

    /// The modules a file imports, without attributes, access and submodules.
    static func imports(of file: Tree.File) -> [String] {
        file.lines.compactMap { line in
            var words = line.split(separator: " ")
            while let first = words.first, first.hasPrefix("@") || access.contains(first) { words.removeFirst() }
            guard words.count >= 2, words[0] == "import" else { return nil }
            let module = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
            return module.split(separator: ".").first.map(String.init)
        }
    }

    private static let access: Set<Substring> = ["public", "package", "internal", "private", "fileprivate"]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "func", "var", "let", "protocol", "typealias",
    ]

    /// The table after the marker of ARCHITECTURE.md: `| target | … | may import |`, names in code marks.
    static var shown: [String: Set<String>]? {
        let lines = Tree.File(path: "ARCHITECTURE.md").lines
        let marks = lines.indices.filter { lines[$0].contains("<!--") && lines[$0].contains("imports") }
        guard let start = marks.first else { return nil }
        var table: [String: Set<String>] = [:]
        for line in lines[start..<(marks.dropFirst().first ?? lines.count)] where line.hasPrefix("|") {
            let cells = line.split(separator: "|")
            guard cells.count >= 2, let target = names(cells[0]).first else { continue }
            table[target] = Set(names(cells[cells.count - 1]))
        }
        return table
    }

    private static func names(_ cell: Substring) -> [String] {
        let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
        return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    }
}
