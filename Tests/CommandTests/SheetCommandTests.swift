import Foundation
import Testing

@Suite("Units' months by command line, for offices that work by mail")
struct SheetCommandTests {
    @discardableResult
    private func done(_ arguments: String..., in folder: Folder) throws -> Program.Outcome {
        let outcome = try Program.run(arguments + ["--data", "d"], folder: folder)
        #expect(outcome.code == 0, "\(arguments): \(outcome.errors)")
        return outcome
    }

    @Test("A month is sent, written, and read; what came back empty is answered and changes nothing")
    func month() throws {
        let folder = try Folder()
        try folder.write(sampleReport, to: "report.txt")
        try done("init", "--name", "云溪县", "--origin", "example.org/yunxi", in: folder)
        try done("import", "report.txt", "--confirm-all", in: folder)
        try done("ledger", "unit", "add", "water", "--name", "县水利局", in: folder)
        #expect(try done("ledger", "sheet", "send", "2025-11", in: folder).text.contains("发给了 0 个单位"))
        try done("ledger", "assign", "2025-0001", "--lead", "water", "--deadline", "2025-12-31", in: folder)
        #expect(try done("ledger", "sheet", "send", "2025-11", in: folder).lines.first == "water  1项")
        try done("ledger", "sheet", "write", "2025-11", "--folder", "out", in: folder)
        try done("ledger", "sheet", "write", "2025-11", "--unit", "water", "--output", "one.xlsx", in: folder)
        #expect(try folder.bytes("out/县水利局-2025-11.xlsx") == folder.bytes("one.xlsx"))
        let look = try done("ledger", "sheet", "read", "one.xlsx", "--dry-run", in: folder)
        #expect(look.text.contains("water 2025-11") && look.text.contains("没有写入"))
        let read = try done("ledger", "sheet", "read", "one.xlsx", in: folder)
        #expect(read.text.contains("收了 1 张表，记入 0 项"))
        try done("doctor", in: folder)
    }

    @Test("What is no sheet, a month that is none, and a month that was not sent are told with what to do")
    func refused() throws {
        let folder = try Folder()
        try folder.write(sampleReport, to: "report.txt")
        try done("init", "--name", "云溪县", "--origin", "example.org/yunxi", in: folder)
        let foreign = try Program.run("ledger", "sheet", "read", "report.txt", "--data", "d", folder: folder)
        #expect(foreign.code == 1 && foreign.errors.contains("ledger.sheet.unreadable"))
        #expect(try Program.run("ledger", "sheet", "send", "11月", "--data", "d", folder: folder).code == 2)
        #expect(try Program.run("ledger", "sheet", "write", "2025-11", "--data", "d", folder: folder).code == 2)
        let unsent = try Program.run(
            "ledger", "sheet", "write", "2025-11", "--folder", "out", "--data", "d", folder: folder)
        #expect(unsent.code == 1 && unsent.errors.contains("ledger.sheet.not-sent"))
    }
}
