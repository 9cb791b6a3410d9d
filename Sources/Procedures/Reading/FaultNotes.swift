import Yams

/// Where something stands in a file: line and column from 1, the column in Unicode scalars.
struct Position {
    let line: Int
    let column: Int
}

extension Mark {
    var position: Position { Position(line: line, column: column) }
}

extension Node {
    var position: Position? { mark?.position }
}

/// Gathers what is wrong, so that a reader is told everything at once.
final class FaultNotes {
    let file: String
    private(set) var faults: [ProcedureFault] = []
    private static let most = 200

    init(file: String) { self.file = file }

    func note(_ mark: Position?, _ place: String?, _ chinese: String, _ english: String, mend: Phrase) {
        guard faults.count < Self.most else { return }
        faults.append(
            ProcedureFault(
                file: file, line: mark?.line ?? 1, column: mark?.column, place: place, rule: nil,
                says: Phrase(chinese, english), mend: mend))
    }
}

extension Phrase {
    static let seeFormat = Phrase("写法见格式说明 docs/formats/procedure.md。", "See docs/formats/procedure.md.")
}

/// What a key looks like.
enum Identifier {
    static func isValid(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 40
            && text.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
            }
    }

    /// The known word that is nearest to what was written, where one is near.
    static func nearest(_ text: String, in known: some Sequence<String>) -> String? {
        let best = known.map { ($0, distance(Array(text.utf8.prefix(40)), Array($0.utf8))) }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }
        return best.flatMap { $0.1 <= max(1, text.utf8.count / 3) ? $0.0 : nil }
    }

    /// Levenshtein's.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var corner = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, corner + (letter == other ? 0 : 1))
                (corner, row[j + 1]) = (row[j + 1], next)
            }
        }
        return row[b.count]
    }
}
