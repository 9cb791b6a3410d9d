import Basics
import CZlib
import Commitments
import Documents
import Foundation
import Markup
import Operations
import Store
import Testing

@testable import Web

@Suite("Papers are made of the ledger alone") struct PaperTests {
    /// What a page of the desk is drawn from, for someone of a role.
    private func drawn<Value>(
        _ county: SampleCounty, _ query: [QueryItem], role: Role = .supervisor,
        _ work: (DeskPage) throws -> Value
    ) throws -> Value {
        let person = SignedIn(
            account: "test", actor: LedgerActor(unit: "supervision", role: role), name: nil, digest: [],
            hasFactor: false, endsAt: Instant(milliseconds: 0))
        let request = DeskRequest(
            isPost: false, path: ["desk", "papers"], query: query, language: .chinese, form: SentForm(),
            caller: Caller(address: "", device: ""), host: "http://test", person: person, token: "")
        let today = try #require(SampleCounty.today)
        return try county.installation.database.read { transaction in
            let snapshot = Snapshot(
                transaction, jurisdiction: "tangjiang",
                request: PageRequest(path: ["tangjiang", "desk", "papers"], query: query, role: role), today: today,
                cache: SiteCache())
            return try work(DeskPage(county.installation, request, [], snapshot, DeskPage.State()))
        }
    }

    private func document(_ county: SampleCounty, _ paper: String, for reader: String) async throws -> [UInt8] {
        let query = [QueryItem(name: "paper", value: paper), QueryItem(name: "for", value: reader)]
        let file = try drawn(county, query) { page in
            let loader = try PaperLoader(page)
            let made = try #require(try loader.paper(paper))
            return PaperDesk.document(made, language: .chinese, picture: nil, author: "棠江县")
        }
        return try file.bytes()
    }

    private func text(_ bytes: [UInt8]) async throws -> String {
        guard case .paragraphs(let utf8, _) = try await DocumentReader.text(of: bytes, decode: { _ in nil }) else {
            return ""
        }
        return String(decoding: utf8, as: UTF8.self)
    }

    @Test("The monthly note and the yearly report say what they always said of the sample county")
    func goldens() async throws {
        let county = try await SampleCounty()
        _ = try await SendSheets.run(
            try #require(ReportMonth("2025-11")), to: ["housing", "water"], by: SampleCounty.supervisor,
            in: county.installation)
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Goldens/papers")
        for (name, paper, reader) in [
            ("month-staff", "2025-11", "staff"), ("month-public", "2025-11", "public"),
            ("year-public", "2025", "public"),
        ] {
            let bytes = try await document(county, paper, for: reader)
            #expect(bytes == (try await document(county, paper, for: reader)))
            let said = try await text(bytes)
            let file = folder.appending(path: "\(name).txt")
            if ProcessInfo.processInfo.environment["DUIXIAN_RECORD"] == "1" {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try said.write(to: file, atomically: true, encoding: .utf8)
            }
            #expect(try String(contentsOf: file, encoding: .utf8) == said, "\(name)")
            #expect(!said.contains(SampleCounty.takenDown))
            if reader == "public" {
                for inside in [SampleCounty.secret, "批示", "月报表填报", "内部资料"] {
                    #expect(!said.contains(inside), "\(name) holds \(inside)")
                }
            }
        }
    }

    /// Words that staff alone may read.
    private static let inside = "只给督查室看的一句"

    @Test("What is internal stands in the internal paper alone, and so does who has not answered")
    func readers() async throws {
        let county = try await SampleCounty()
        try await ChangeCommitment.recordProgress(
            "2025-0002", percent: 97, words: Self.inside, visibility: .staff, by: SampleCounty.supervisor,
            in: county.installation)
        _ = try await SendSheets.run(
            try #require(ReportMonth("2025-11")), to: ["housing", "water"], by: SampleCounty.supervisor,
            in: county.installation)
        let inside = try await text(try await document(county, "2025-11", for: "staff"))
        #expect(inside.contains("没有交的：县住房城乡建委、县水利局。") && inside.contains(Self.inside))
        #expect(!(try await text(try await document(county, "2025-11", for: "public"))).contains(Self.inside))
        #expect(inside.contains("年政府工作报告的承诺共"))
        #expect(try drawn(county, [QueryItem(name: "paper", value: "1999")]) { try PaperLoader($0).wanted() } == nil)
        #expect(try drawn(county, []) { try PaperLoader($0).wanted() } == "2025-11")
    }

    @Test("A code becomes a PNG that holds exactly its squares")
    func picture() throws {
        let code = try #require(
            CodeMatrix(width: 3, isDark: [true, false, true, false, true, false, true, true, false]))
        let png = try #require(CodePicture.png(code, scale: 2))
        #expect(png.prefix(8).elementsEqual([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        // IHDR: 22 by 22, one bit, grey.
        #expect(Array(png[16..<26]) == [0, 0, 0, 22, 0, 0, 0, 22, 1, 0])
        let size = Int(png[33]) << 24 | Int(png[34]) << 16 | Int(png[35]) << 8 | Int(png[36])
        let packed = Array(png[41..<(41 + size)])
        var (lines, length) = ([UInt8](repeating: 0, count: 22 * 4), UInt(22 * 4))
        #expect(uncompress(&lines, &length, packed, UInt(packed.count)) == Z_OK && length == 88)
        for y in 0..<22 {
            #expect(lines[y * 4] == 0)
            for x in 0..<22 {
                let isDark = lines[y * 4 + 1 + x / 8] & (0x80 >> UInt8(x % 8)) == 0
                let (row, column) = (y / 2 - 4, x / 2 - 4)
                let expected = (0..<3).contains(row) && (0..<3).contains(column) && code.isDark[row * 3 + column]
                #expect(isDark == expected, "\(x) \(y)")
            }
        }
    }
}
