import Basics
import Commitments
import Foundation
import Procedures
import Store
import Testing

@testable import Operations

@Suite("Files of cases are kept sealed, found by backups, and erased with their key") struct CaseFilesTests {
    private static let letter = Array("%PDF-1.7 金丝雀的信".utf8)
    private static let office = ActOnCase.Party.desk(County.supervision, account: "a-office")
    private static let other = ActOnCase.Party.desk(County.water, account: "a-water")

    private func opened(_ county: County, _ files: [CaseFiles.Upload]) async throws -> String {
        try await OpenCase.run(
            "hotline-request", CaseOpening(values: ["words": "路灯不亮", "kind": "help"]), files: files,
            by: LedgerActor(unit: "", role: .visitor), account: nil, in: county.installation
        ).id
    }

    private func read(_ id: String, _ number: Int, _ party: ActOnCase.Party, _ county: County) throws
        -> CaseFiles.Found
    {
        try county.installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: "tangjiang")
            return try CaseFiles.read(
                number, of: try #require(try tables.caseRow(id)), for: party,
                CaseDesk(tables, at: county.installation.now()), transaction, in: county.installation)
        }
    }

    private func stored(_ county: County) throws -> [String] {
        let place = county.installation.folder.files
        return DurableFile.exists(place) ? try DurableFile.names(in: place) : []
    }

    @Test("Those who may read the field read the file; name and bytes stand nowhere in clear")
    func reading() async throws {
        let county = try await County()
        let id = try await opened(county, [.init(field: "files", name: "/tmp/金丝雀 身份证.pdf", bytes: Self.letter)])
        let found = try read(id, 1, Self.office, county)
        #expect(found.bytes == Self.letter && found.name == "金丝雀 身份证.pdf")
        #expect(found.fileName(of: id) == "2025-C0001-1.pdf" && found.attachment.type == "application/pdf")
        #expect(try read(id, 1, .opener, county).bytes == Self.letter)
        #expect(throws: LedgerRefusal.attachmentUnknown) { try read(id, 1, Self.other, county) }
        #expect(throws: LedgerRefusal.attachmentUnknown) { try read(id, 2, Self.office, county) }
        let folder = try #require(FileManager.default.enumerator(at: county.url, includingPropertiesForKeys: nil))
        for case let url as URL in folder where !url.hasDirectoryPath {
            let bytes = Array(try Data(contentsOf: url))
            #expect(bytes.firstRange(of: Array("金丝雀".utf8)) == nil, "\(url.lastPathComponent)")
        }
        #expect(try county.differences() == [])
        let findings = Doctor.run(county.installation, scratch: county.url.appending(path: "s").path)
        #expect(findings.first { $0.name == "files" }?.state == .good)
    }

    @Test("What is refused leaves no file behind")
    func refused() async throws {
        let county = try await County()
        let pdf = CaseFiles.Upload(field: "files", name: "a.pdf", bytes: Self.letter)
        func code(_ files: [CaseFiles.Upload]) async -> String? {
            do { _ = try await opened(county, files) } catch { return (error as? LedgerRefusal)?.code }
            return nil
        }
        #expect(await code([pdf, .init(field: "files", name: "a.exe", bytes: [0x4D, 0x5A, 0, 1])]) == "case.file")
        #expect(await code([.init(field: "files", name: "empty.txt", bytes: [])]) == "case.file")
        #expect(await code([.init(field: "words", name: "a.pdf", bytes: Self.letter)]) == "case.field-unknown")
        #expect(await code(Array(repeating: pdf, count: CaseAttachment.most + 1)) == "case.files")
        #expect(try stored(county).isEmpty)
        let id = try await opened(county, [pdf])
        let evidence = CaseFiles.Upload(field: "evidence", name: "b.pdf", bytes: Self.letter)
        await #expect {
            try await ActOnCase.run(
                id, CaseAct("route", unit: "housing"), files: [evidence], by: Self.office,
                in: county.installation)
        } throws: { ($0 as? LedgerRefusal)?.code == "case.field-unknown" }
        #expect(try stored(county).count == 1)
    }

    @Test("A file is evidence as a paper is; a backup brings it back; erased it is gone for good")
    func life() async throws {
        let county = try await County()
        let id = try await opened(county, [.init(field: "files", name: "a.pdf", bytes: Self.letter)])
        let housing = ActOnCase.Party.desk(County.housing, account: "a-housing")
        try await ActOnCase.run(id, CaseAct("route", unit: "housing"), by: Self.office, in: county.installation)
        try await ActOnCase.run(id, CaseAct("sign"), by: housing, in: county.installation)
        try await ActOnCase.run(
            id, CaseAct("answer", values: ["reply": "修好了"]),
            files: [.init(field: "evidence", name: "照片.jpg", bytes: [0xFF, 0xD8, 0xFF, 1, 2])], by: housing,
            in: county.installation)
        let state = try #require(try county.installation.read { try $0.caseRow(id) }).state
        #expect(state.hasPaper("evidence") && state.attachments.map(\.number) == [1, 2])
        // Internal evidence is not for whoever asked.
        #expect(throws: LedgerRefusal.attachmentUnknown) { try read(id, 2, .opener, county) }
        #expect(try read(id, 2, housing, county).attachment.type == "image/jpeg")
        let backup = county.url.appending(path: "backup").path
        #expect(try BackUp.run(county.installation, to: backup).files == 3)
        try await Sequencer(county.installation).run()
        _ = try await EraseCase.run(
            id, fields: ["files"], basis: "《个人信息保护法》第四十七条", authority: "县政府办〔2025〕1号",
            by: County.supervision, in: county.installation)
        #expect(throws: LedgerRefusal.attachmentErased) { try read(id, 1, Self.office, county) }
        #expect(try read(id, 2, housing, county).bytes.count == 5)
        #expect(try county.differences() == [])
    }
}
