import Basics
import Commitments
import Store
import Testing

@testable import Operations

@Suite("A leader's instruction is answered by the unit and settled by another party") struct InstructionTests {
    private static let leader = LedgerActor(unit: "supervision", role: .leader)
    private let id = "2025-0001"

    private func county() async throws -> County {
        let county = try await County()
        try await county.importing()
        try await ChangeCommitment.assign(id, .init(lead: "housing"), by: County.supervision, in: county.installation)
        return county
    }

    private func rows(_ county: County) throws -> [InstructionRow] {
        try county.installation.read { try $0.instructions(of: id) }
    }

    @Test("Given, answered, settled; numbered in order; replaying gives the same rows")
    func life() async throws {
        let county = try await county()
        let installation = county.installation
        let first = try await Instructions.give(
            id, words: "月底前拿出办法", due: "2025-03-31", by: Self.leader, in: installation)
        let second = try await Instructions.give(id, words: "每周报一次", by: Self.leader, in: installation)
        #expect([first, second] == [1, 2])
        try await Instructions.answer(1, of: id, words: "办法已报", by: County.housing, in: installation)
        #expect(try rows(county).map(\.state) == [.answered, .open])
        try await Instructions.settle(1, of: id, words: "看过办法", by: County.supervision, in: installation)
        let settled = try #require(try rows(county).first)
        #expect(settled.state == .settled && settled.answeredBy == "housing" && settled.settledWords == "看过办法")
        #expect(settled.due == "2025-03-31" && settled.answer == "办法已报")
        #expect(try county.differences() == [])
    }

    @Test("No one else answers, no one settles what is open or their own, and nothing is said twice")
    func refusals() async throws {
        let county = try await county()
        let installation = county.installation
        func code(_ work: () async throws -> Void) async throws -> String? { try await refusal(work) }
        #expect(
            try await code { try await Instructions.give(id, words: "", by: Self.leader, in: installation) }
                == "ledger.instruction.words")
        #expect(
            try await code {
                try await Instructions.give(id, words: "办", due: "月底", by: Self.leader, in: installation)
            } == "ledger.day")
        #expect(
            try await code { try await Instructions.give(id, words: "办", by: County.housing, in: installation) }
                == "ledger.not-permitted")
        try await Instructions.give(id, words: "抓紧", by: Self.leader, in: installation)
        #expect(
            try await code { try await Instructions.answer(1, of: id, words: "好", by: County.water, in: installation) }
                == "ledger.not-involved")
        #expect(
            try await code {
                try await Instructions.settle(1, of: id, words: "好", by: County.supervision, in: installation)
            } == "ledger.instruction.open")
        try await Instructions.answer(1, of: id, words: "在办", by: County.housing, in: installation)
        let own = LedgerActor(unit: "housing", role: .supervisor)
        #expect(
            try await code { try await Instructions.settle(1, of: id, words: "好", by: own, in: installation) }
                == "ledger.verify.own-work")
        try await Instructions.settle(1, of: id, words: "好", by: County.supervision, in: installation)
        for work in [
            { try await Instructions.settle(1, of: id, words: "好", by: County.supervision, in: installation) },
            { try await Instructions.answer(1, of: id, words: "好", by: County.housing, in: installation) },
        ] as [() async throws -> Void] {
            #expect(try await code(work) == "ledger.instruction.settled")
        }
    }

    @Test("What a post is offered is what the ledger lets it do, in every stage")
    func offered() async throws {
        let county = try await county()
        let installation = county.installation
        func acts(_ actor: LedgerActor) throws -> Set<CommitmentAct> {
            Set(try #require(try county.commitment(id)).acts(by: actor))
        }
        #expect(try acts(County.water) == [])
        #expect(try acts(County.housing) == [.progress, .reportDone, .evidence])
        #expect(try acts(Self.leader) == [.instruct])
        try await ChangeCommitment.reportDone(id, words: "完成", by: County.housing, in: installation)
        #expect(try acts(County.supervision).isSuperset(of: [.verify, .giveBack]))
        #expect(try acts(LedgerActor(unit: "housing", role: .supervisor)).contains(.verify) == false)
        try await ChangeCommitment.verify(id, words: "看过", by: County.supervision, in: installation)
        #expect(try acts(County.supervision).isSuperset(of: [.close, .reopen]))
        try await ChangeCommitment.close(id, by: County.supervision, in: installation)
        #expect(try acts(County.supervision) == [.evidence, .reopen, .instruct])
        #expect(try acts(County.housing) == [.evidence])
    }
}
