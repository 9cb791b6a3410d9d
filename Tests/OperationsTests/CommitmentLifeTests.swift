import Basics
import Commitments
import Store
import Testing

@testable import Operations

@Suite("A commitment's life, and who may not say that it is done") struct CommitmentLifeTests {
    private let day = LocalDate(year: 2025, month: 7, day: 1)

    @Test("From confirmation to the strike-off, with a dispute on the way")
    func life() async throws {
        let county = try await County()
        let (installation, id) = (county.installation, "2025-0001")
        try await county.importing()
        #expect(try county.commitment(id)?.isBulk == true)
        try await ChangeCommitment.assign(
            id, .init(lead: "housing", coUnits: ["water"], deadline: "2025-12-31"), by: County.supervision,
            in: installation)
        try await ChangeCommitment.recordProgress(id, percent: 40, words: "主体完工", by: County.housing, in: installation)
        try await ChangeCommitment.reportDone(id, words: "已投用", by: County.water, in: installation)
        #expect(try county.commitment(id)?.stage == .reportedDone)
        try await ChangeCommitment.returnToWork(id, reason: "未见验收单", by: County.supervision, in: installation)
        #expect(try county.commitment(id)?.stage == .disputed)
        try await ChangeCommitment.reportDone(id, words: "补了验收单", by: County.housing, in: installation)
        try await ChangeCommitment.verify(id, words: "现场看过", by: County.supervision, in: installation)
        try await ChangeCommitment.close(id, by: County.supervision, in: installation)
        let closed = try #require(try county.commitment(id))
        #expect(closed.stage == .closed && closed.percent == 100 && closed.handledBy == ["housing", "water"])
        #expect(CommitmentVerdict.of(closed, on: try #require(day)) == .verifiedDone)
        try await ChangeCommitment.reopen(id, reason: "又停用了", by: County.supervision, in: installation)
        let open = try #require(try county.commitment(id))
        #expect(open.stage == .open && open.handledBy == ["housing", "water"] && open.reason == "又停用了")
        #expect(try county.differences() == [])
    }

    @Test("Whoever handled it can't verify it, whatever the post; nor can one who leads or shares it")
    func ownWork() async throws {
        let county = try await County()
        let (installation, id) = (county.installation, "2025-0001")
        try await county.importing()
        try await ChangeCommitment.assign(id, .init(lead: "housing"), by: County.supervision, in: installation)
        try await ChangeCommitment.reportDone(id, words: "完成", by: County.housing, in: installation)
        for unit in ["housing"] {
            let verifier = LedgerActor(unit: unit, role: .supervisor)
            let code = try await refusal {
                try await ChangeCommitment.verify(id, words: "好", by: verifier, in: installation)
            }
            #expect(code == "ledger.verify.own-work")
        }
        let reporter = try await refusal {
            try await ChangeCommitment.verify(id, words: "好", by: County.water, in: installation)
        }
        #expect(reporter == "ledger.not-permitted")
        // The supervision office enters its own work: then a superior has to verify.
        try await ChangeCommitment.assign(
            "2025-0002", .init(lead: "supervision"), by: County.supervision, in: installation)
        try await ChangeCommitment.reportDone("2025-0002", words: "完成", by: County.supervision, in: installation)
        let own = try await refusal {
            try await ChangeCommitment.verify("2025-0002", words: "好", by: County.supervision, in: installation)
        }
        #expect(own == "ledger.verify.own-work")
        let leader = LedgerActor(unit: "magistrate", role: .leader)
        try await ChangeCommitment.verify("2025-0002", words: "看过", by: leader, in: installation)
        try await ChangeCommitment.close("2025-0002", by: leader, in: installation)
        #expect(try county.commitment("2025-0002")?.stage == .closed)
    }

    @Test("What is set moves only with a reason and a decision; what ended stays ended until it is reopened")
    func nothingSilently() async throws {
        let county = try await County()
        let (installation, id, boss) = (county.installation, "2025-0001", County.supervision)
        try await county.importing()
        try await ChangeCommitment.assign(
            id, .init(lead: "housing", deadline: "2025-06-30"), by: boss, in: installation)
        let codes = [
            try await refusal {
                try await ChangeCommitment.assign(id, .init(deadline: "2025-12-31"), by: boss, in: installation)
            },
            try await refusal {
                try await ChangeCommitment.revise(
                    id, .init(deadline: "2025-12-31"), words: nil, reason: "", basis: "会议", by: boss, in: installation)
            },
            try await refusal {
                try await ChangeCommitment.revise(
                    id, .init(deadline: "2025-12-31"), words: nil, reason: "征地", basis: "", by: boss, in: installation)
            },
            try await refusal { try await ChangeCommitment.close(id, by: boss, in: installation) },
            try await refusal {
                try await ChangeCommitment.recordProgress(
                    id, percent: 101, words: "多", by: County.housing, in: installation)
            },
            try await refusal {
                try await ChangeCommitment.recordProgress(
                    id, percent: 1, words: "少", by: County.water, in: installation)
            },
        ]
        #expect(
            codes == [
                "ledger.reason-missing", "ledger.reason-missing", "ledger.basis-missing", "ledger.close.not-verified",
                "ledger.percent", "ledger.not-involved",
            ])
        try await ChangeCommitment.assign(
            id, .init(coUnits: ["water"], leader: "supervision", nodes: [["due": "2025-03-31", "words": "开工"]]),
            by: boss,
            in: installation)
        for moved: CommitmentRow.Assignment in [
            .init(coUnits: []), .init(leader: "water"), .init(nodes: [["due": "2025-09-30", "words": "开工"]]),
        ] {
            let code = try await refusal { try await ChangeCommitment.assign(id, moved, by: boss, in: installation) }
            #expect(code == "ledger.reason-missing")
        }
        try await ChangeCommitment.revise(
            id, .init(deadline: "2025-12-31"), words: nil, reason: "征地未完", basis: "县府办〔2025〕8号", by: boss,
            in: installation)
        #expect(try county.commitment(id)?.deadline == "2025-12-31")
        try await ChangeCommitment.withdraw(id, reason: "取消", basis: "县人大常委会决定", by: boss, in: installation)
        let ended = try await refusal {
            try await ChangeCommitment.recordProgress(id, percent: 1, words: "再办", by: County.housing, in: installation)
        }
        #expect(ended == "ledger.ended")
        #expect(try county.commitment(id)?.stage == .withdrawn)
    }

    @Test("A refused act leaves no event behind")
    func nothingLeft() async throws {
        let county = try await County()
        try await county.importing()
        let before = try county.installation.database.read {
            try $0.row("SELECT MAX(id) AS n FROM event")?.integer("n")
        }
        _ = try await refusal {
            try await ChangeCommitment.close("2025-0001", by: County.supervision, in: county.installation)
        }
        let after = try county.installation.database.read { try $0.row("SELECT MAX(id) AS n FROM event")?.integer("n") }
        #expect(before == after)
    }

    @Test("Evidence is kept encrypted, comes back whole, and tells when it was touched")
    func evidence() async throws {
        let county = try await County()
        let (installation, id) = (county.installation, "2025-0001")
        try await county.importing()
        let bytes = Array("%PDF-1.7 验收单 canary-evidence".utf8)
        let number = try await Evidence.add(bytes, to: id, words: "竣工验收", by: County.supervision, in: installation)
        let found = try Evidence.read(number, of: id, in: installation)
        #expect(found.bytes == bytes && found.row.type == "application/pdf" && found.row.size == bytes.count)
        let path = "\(installation.folder.files)/\(found.row.file)"
        var stored = try DurableFile.read(path)
        #expect(!String(decoding: stored, as: UTF8.self).contains("canary-evidence"))
        stored[stored.count / 2] ^= 1
        try DurableFile.replace(path, with: stored)
        #expect(throws: (any Error).self) { try Evidence.read(number, of: id, in: installation) }
        let program = try await refusal {
            try await Evidence.add(
                [0x7F, 0x45, 0x4C, 0x46, 0], to: id, words: "程序", by: County.supervision, in: installation)
        }
        #expect(program == "ledger.evidence.file")
        #expect(try county.differences() == [])
    }
}
