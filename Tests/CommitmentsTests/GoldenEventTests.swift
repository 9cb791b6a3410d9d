import Basics
import Foundation
import Testing

@testable import Commitments

@Suite("Every build reads every event ever written", .serialized)
struct GoldenEventTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Goldens/events")

    /// What stands recorded: bodies by verb and version, and the rows that each became.
    private static func name(_ body: EventBody) -> String { "\(body.verb).v\(body.verbVersion).json" }

    @Test("Each verb has a golden body for each version; a new one is recorded with DUIXIAN_RECORD=1")
    func complete() throws {
        if ProcessInfo.processInfo.environment["DUIXIAN_RECORD"] == "1" { try Self.record() }
        let names = Set(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path))
        for verb in LedgerVerb.allCases {
            #expect(
                names.contains("\(verb.rawValue).v1.json"),
                "\(verb.rawValue) has no golden: give it a sample in EventSamples.swift and record it")
        }
    }

    @Test("Golden events fold to the rows they always folded to")
    func fold() throws {
        let state = KeptRows()
        let order = try String(contentsOf: Self.folder.appending(path: "order.txt"), encoding: .utf8)
            .split(separator: "\n").map(String.init)
        for (number, name) in order.enumerated() {
            let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
            let golden = try JSONValue.parse(bytes)
            for (place, value) in (golden["events"]?.array ?? []).enumerated() where value["order"]?.integer == number {
                let text = try #require(value["body"]?.string, "\(name) \(place)")
                let body = try EventBody(parsing: Array(text.utf8))
                let rows = try LedgerFold.rows(body, id: number + 1, in: state)
                for row in rows { state.put(row) }
                // Columns may be added; what was there keeps its meaning.
                for (row, agreed) in zip(rows, value["rows"]?.array ?? []) {
                    let columns = Self.columns(of: row)
                    for (column, cell) in agreed.object ?? [:] {
                        #expect(columns[column] == cell, "\(name): \(column)")
                    }
                }
                #expect(rows.count == value["rows"]?.array?.count, "\(name)")
            }
        }
    }

    private static func record() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let state = KeptRows()
        var goldens: [String: [JSONValue]] = [:]
        for (number, body) in EventSamples.all.enumerated() {
            let rows = try LedgerFold.rows(body, id: number + 1, in: state)
            for row in rows { state.put(row) }
            goldens[name(body), default: []].append([
                "order": .integer(number), "body": .string(String(decoding: body.canonicalBytes, as: UTF8.self)),
                "rows": .array(rows.map { .object(columns(of: $0)) }),
            ])
        }
        for (name, events) in goldens {
            let golden: JSONValue = ["events": .array(events)]
            try Data(golden.canonicalBytes + [0x0A]).write(to: folder.appending(path: name))
        }
        let order = EventSamples.all.map { name($0) + "\n" }.joined()
        try Data(order.utf8).write(to: folder.appending(path: "order.txt"))
    }

    private static func columns(of row: any LedgerRow) -> [String: JSONValue] {
        let type = type(of: row)
        var columns: [String: JSONValue] = ["table": .string(type.table)]
        for (column, value) in zip(type.columns, row.values) {
            columns[column] =
                switch value {
                case .null: .null
                case .integer(let number): .integer(number)
                case .text(let text): .string(text)
                }
        }
        return columns
    }
}

/// Rows kept by their keys.
private final class KeptRows: LedgerState {
    private var rows: [String: any LedgerRow] = [:]

    func row<Row: LedgerRow>(_ type: Row.Type, _ key: [ColumnValue]) throws -> Row? {
        rows["\(Row.table) \(key)"] as? Row
    }

    func put(_ row: any LedgerRow) {
        let type = type(of: row)
        let key = type.key.map { name in
            type.columns.firstIndex(of: name).map { row.values[$0] } ?? .null
        }
        rows["\(type.table) \(key)"] = row
    }
}
