import Basics
import Commitments
import Foundation
import Markup
import Operations

@testable import Web

/// A small site over the real ledger, with the pages that a test of the server needs.
struct CountingSite: PageSource {
    struct Broken: Error {}

    let installation: Installation
    let drawn = Mutexed<[String: Int]>([:])
    /// Set, every drawing fails.
    let isBroken = Mutexed(false)
    /// A page that waits until the test lets it.
    let gate = DispatchSemaphore(value: 0)

    init(_ installation: Installation) { self.installation = installation }

    func page(_ request: PageRequest) throws -> Page? {
        drawn.change { $0[request.address, default: 0] += 1 }
        if isBroken.value { throw Broken() }
        switch request.path.dropFirst().first {
        case nil: return html("units \(try installation.read { try $0.units() }.count)")
        case "big": return html(String(repeating: "一九三〇年。", count: 16_000))
        case "words": return html("words " + request.query.map { "\($0.name)=\($0.value)" }.joined(separator: " "))
        case "unit": return html("unit " + (request.path.last ?? ""))
        case "slow":
            gate.wait()
            return html("slow")
        case "table.csv":
            return Page(contentType: "text/csv; charset=utf-8", body: Array("a\n".utf8), fileName: "台账 \"1\".csv")
        case "broken": throw Broken()
        case "old": return Page(status: 301, body: [], location: "/tangjiang/")
        default: return nil
        }
    }

    func prerendered() throws -> [PageRequest] {
        Language.allCases.map { PageRequest(path: ["tangjiang"], language: $0) }
    }

    func notFound(_ request: PageRequest) -> Page { Page(status: 404, body: Array("no such page</body>".utf8)) }
    func failed(_ request: PageRequest, reference: String) -> Page {
        Page(status: 500, body: Array("failed \(reference)".utf8))
    }

    var assets: [SiteAsset] {
        [SiteAsset(name: "site-0a1b.css", contentType: "text/css; charset=utf-8", bytes: Array("body{}".utf8))]
    }

    private func html(_ words: String) -> Page {
        Page(body: Array("<!DOCTYPE html><title>t</title><body><p>\(words)</p></body>".utf8))
    }
}
