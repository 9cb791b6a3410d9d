import Foundation
import Testing

@testable import Web

@Suite("Routes")
struct RouteTests {
    @Test("docs/routes.md shows the one table")
    func documented() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "docs/routes.md"), encoding: .utf8)
        let shown = text.split(separator: "\n").filter { $0.hasPrefix("| `/") }.map { line in
            line.replacing("\\|", with: "¦").split(separator: "|").map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")).replacing("¦", with: "|")
            }
        }
        #expect(shown == SiteRoute.table.map { ["/\($0.pattern)", $0.role.rawValue, $0.what] })
    }

    @Test("Every pattern of the table is a route, and what is not in it is none")
    func parsed() {
        for entry in SiteRoute.table {
            var pattern = entry.pattern
            for (slot, value) in [("{year}-{year}", "2024-2025"), ("{year}", "2025"), ("{id}", "2025-0001")] {
                pattern = pattern.replacing(slot, with: value)
            }
            for form in ["csv", "xlsx", "json"] {
                let path = pattern.replacing("{csv|xlsx|json}", with: form).split(separator: "/").map(String.init)
                #expect(SiteRoute(path) != nil, "\(entry.pattern)")
            }
        }
        for path in [["x"], ["record", "x"], ["commitments", "a", "b"], ["reports.csv"]] {
            #expect(SiteRoute(path) == nil)
        }
    }

    @Test("An excerpt marks every find and keeps the words around it")
    func excerpt() {
        let text = Array("我们要确保龙脊抽水、蓄能电站开工，抽水蓄能很重要".unicodeScalars)
        let pieces = Excerpt.pieces(of: text, marking: Array("抽水蓄能".unicodeScalars))
        #expect(pieces.filter(\.isFound).map(\.text) == ["抽水、蓄能", "抽水蓄能"])
        #expect(pieces.map(\.text).joined() == "我们要确保龙脊抽水、蓄能电站开工，抽水蓄能很重要")
    }

    @Test("Numbers without content are shown as runs")
    func runs() {
        #expect(RecordLoader.runs([1, 2, 3, 7, 9, 10]) == [1...3, 7...7, 9...10])
    }
}
