import Basics
import Commitments
import Foundation
import Operations
import Procedures
import Store
import Testing

@testable import Web

/// Files with cases, and matters that go on elsewhere, over a real server and a real database.
@Suite("Files of cases from outside", .timeLimit(.minutes(3)), .serialized)
struct CaseFileSiteTests {
    private static let root = CaseSiteTests.root
    private static let letter = Array("%PDF-1.7 金丝雀的信".utf8)

    private static func open(
        _ server: Running, _ files: [(field: String, name: String, bytes: [UInt8])]
    ) async throws -> RawClient.Answer {
        let client = try server.client()
        let form = try await client.ask("GET", "\(root)/open/hotline-request")
        #expect(form.text.contains("type=\"file\""))
        return try await client.post(
            "\(root)/open/hotline-request",
            try CaseSiteTests.hidden(form.text) + [("words", "路灯不亮"), ("kind", "help")], files: files)
    }

    @Test("A photograph is sent with the form and taken back by the secret alone; the unit takes it at the desk")
    func sent() async throws {
        try await CaseSiteTests.over { server, ledger in
            let receipt = try await Self.open(
                server, [("files", "金丝雀.pdf", Self.letter), ("words", "x.pdf", Self.letter)])
            #expect(receipt.status == 200)
            let code = try CaseSiteTests.text(receipt.text, id: "case-code")
            let secret = try CaseSiteTests.text(receipt.text, id: "case-secret")
            let page = try await CaseSiteTests.follow(server, code, secret)
            #expect(page.text.contains("金丝雀.pdf"))
            // Only the field that takes files took one.
            let row = try #require(try ledger.installation.read { try $0.caseRow(code) })
            #expect(row.state.attachments.count == 1)
            let client = try server.client()
            let forms = page.text.components(separatedBy: "<form ").dropFirst().filter { $0.contains("case-form") }
            let place = try #require(forms.firstIndex { $0.contains("name=\"number\"") }) - forms.startIndex
            let hidden = try CaseSiteTests.hidden(page.text, form: place)
            let file = try await client.post("\(Self.root)/follow/file", hidden)
            #expect(file.status == 200 && file.body == Self.letter)
            #expect(file.fields["content-disposition"]?.hasPrefix("attachment") == true)
            #expect(file.fields["content-security-policy"]?.contains("sandbox") == true)
            #expect(file.fields["cache-control"] == "no-store" && file.fields["x-content-type-options"] == "nosniff")
            let without = try await client.post(
                "\(Self.root)/follow/file", hidden.filter { $0.0 != "ticket" } + [("ticket", "\(code).9.00")])
            #expect(without.status == 422 && !without.text.contains("金丝雀"))
            let other = try await client.post(
                "\(Self.root)/follow/file", hidden.filter { $0.0 != "number" } + [("number", "2")])
            #expect(other.status != 200)
        }
    }

    @Test("What is no document, and what is too large, is told, and nothing is opened")
    func refused() async throws {
        try await CaseSiteTests.over { server, ledger in
            let wrong = try await Self.open(server, [("files", "a.exe", [0x4D, 0x5A, 0, 0])])
            #expect(wrong.status == 422 && wrong.text.contains("a.exe") && wrong.text.contains("路灯不亮"))
            let client = try server.client()
            client.send(
                "POST \(Self.root)/open/hotline-request HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; "
                    + "boundary=x\r\nContent-Length: \(13 << 20)\r\n\r\n")
            #expect(try await client.answers(1)[0].status == 413)
            #expect(try ledger.installation.read { try $0.cases(limit: 9) }.isEmpty)
        }
    }

    @Test("A moved matter is followed where it goes on, and back, without its secret being asked again")
    func moved() async throws {
        try await CaseSiteTests.over { server, ledger in
            let receipt = try await Self.open(server, [])
            let code = try CaseSiteTests.text(receipt.text, id: "case-code")
            let secret = try CaseSiteTests.text(receipt.text, id: "case-secret")
            let outcome = try await ActOnCase.run(
                code, CaseAct("hand-over", values: ["reason": "r"]), by: .desk(CaseSiteTests.office, account: "o"),
                in: ledger.installation)
            let next = try #require(outcome.next)
            let page = try await CaseSiteTests.follow(server, code, secret)
            #expect(page.text.contains(next))
            let client = try server.client()
            let there = try await client.post("\(Self.root)/follow/other", try CaseSiteTests.hidden(page.text))
            #expect(there.status == 200 && there.text.contains("信访") && there.text.contains("路灯不亮"))
            let back = try await client.post("\(Self.root)/follow/other", try CaseSiteTests.hidden(there.text))
            #expect(back.status == 200 && back.text.contains("转信访"))
            // The code of where it goes on is opened by the same secret.
            #expect(try await CaseSiteTests.follow(server, next, secret).text.contains("信访"))
        }
    }
}
