import Commitments
import Markup

/// `--format html`: one self-contained page for each report, in a folder, or on standard output for a single one.
struct PageSink: ReadingSink {
    enum Place: Sendable {
        case standardOutput
        /// One page under a name of its own.
        case file(String)
        case folder(String)
    }
    let place: Place
    private var taken: Set<String> = []

    init(output: String?) throws(WorkFailure) {
        switch output {
        case nil, "-": place = .standardOutput
        case .some(let path) where path.hasSuffix(".html"):
            if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
                try Destination.makeFolder(String(path[..<slash]))
            }
            place = .file(path)
        case .some(let path):
            try Destination.makeFolder(path)
            place = .folder(path)
        }
    }

    func piece(_ reading: Reading, name: String) -> [UInt8] { LivingReportPage.html(reading) }

    mutating func take(_ piece: [UInt8], name: String) throws(WorkFailure) {
        let path: String? =
            switch place {
            case .standardOutput: nil
            case .file(let path): path
            case .folder(let folder): folder + (folder.hasSuffix("/") ? "" : "/") + pageName(name) + ".html"
            }
        let destination = try Destination(path: path)
        try destination.write(piece)
        try destination.finish()
        if case .folder = place, let path { try Destination.standardOutput.write(Array((path + "\n").utf8)) }
    }

    mutating func finish() throws(WorkFailure) {}

    /// The report's own file name without its folder and ending; a second one of the same name gets a number.
    private mutating func pageName(_ path: String) -> String {
        let file =
            path == "-"
            ? "report" : String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
        let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
        var name = stem
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(stem)-\(number)"
            number += 1
        }
        return name
    }
}
