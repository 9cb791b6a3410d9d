import Basics

@testable import Commitments

/// One event of each verb, in an order in which each finds the rows it changes. Where a verb is added, it gets its
/// sample here, and `DUIXIAN_RECORD=1` records its golden.
enum EventSamples {
    static let text = "地区生产总值增长6%左右。确保城南水厂6月底前投产。"
    private static let report = "84a1838735a057cb"
    private static let target: [String: JSONValue] = [
        "kind": "target", "start": 0, "end": 12, "number": 0,
        "fields": [
            "indicator": "地区生产总值", "canonical": "地区生产总值", "comparator": "approx", "value": "6", "unit": "%",
            "measure": "growth", "direction": "up",
        ],
    ]
    private static func commitment(_ number: Int, end: Int = 25) -> [String: JSONValue] {
        [
            "kind": "commitment", "start": 12, "end": .integer(end), "number": .integer(number),
            "fields": ["action": "投产", "object": "城南水厂", "kind": "project_milestone"],
        ]
    }

    /// Each finds the rows that those before it made.
    static let all: [EventBody] = places + commitments + endings + targets + log + desk

    private static let places: [EventBody] = [
        event(.governmentOpened, "government/yunxi", ["name": "云溪县", "division": "CN-500233"]),
        event(.unitAdded, "unit/housing", ["name": "县住建局", "kind": "department", "position": 2]),
        event(.unitChanged, "unit/housing", ["name": "县住房城乡建委", "position": 3, "is_active": .bool(true)]),
        event(.accountAdded, "account/wang", ["unit": "housing", "role": "reporter"], .staff, sealed: "account.name"),
        event(.accountChanged, "account/wang", ["unit": "housing", "is_active": .bool(false)], .staff),
        event(
            .reportImported, "report/\(report)",
            [
                "digest": "84a1838735a057cb", "year": 2025, "title": "云溪县人民政府工作报告", "place": "云溪县",
                "delivered_on": "2025-01-08", "text": .string(text),
                "candidates": [.object(target), .object(commitment(0))],
            ]),
        event(.candidateAdded, "report/\(report)", with(commitment(1), ["report": .string(report)])),
        event(.candidateChanged, "report/\(report)", with(commitment(1), ["report": .string(report)])),
        event(
            .candidateReplaced, "report/\(report)",
            [
                "report": .string(report), "from": [.object(commitment(1))],
                "to": [.object(commitment(1, end: 18)), .object(commitment(2))],
            ]),
        event(
            .candidateRejected, "report/\(report)", with(commitment(2), ["report": .string(report), "reason": "重复"])),
    ]

    private static let commitments: [EventBody] = [
        event(
            .commitmentConfirmed, "commitment/2025-0001",
            [
                "report": .string(report), "words": "确保城南水厂6月底前投产", "start": 12, "end": 25, "bulk": .bool(true),
                "fields": ["action": "投产"], "candidate": .object(commitment(0)),
            ]),
        event(
            .commitmentAssigned, "commitment/2025-0001",
            [
                "lead": "housing", "co_units": ["supervision"], "leader": "deputy", "deadline": "2025-06-30",
                "nodes": [["quarter": 1, "words": "主体完工"]],
            ]),
        event(
            .commitmentProgressed, "commitment/2025-0001",
            ["number": 1, "percent": 40, "words": "主体完工", "unit": "housing"]),
        event(
            .commitmentEvidenced, "commitment/2025-0001",
            [
                "number": 1, "unit": "housing", "file": "a1b2c3d4", "type": "application/pdf", "size": 1024,
                "words": "竣工照片",
            ], sealed: "evidence.digest"),
    ]

    private static let endings: [EventBody] = [
        event(.commitmentReportedDone, "commitment/2025-0001", ["number": 2, "words": "已投产", "unit": "housing"]),
        event(.commitmentReturned, "commitment/2025-0001", ["reason": "只通了水"]),
        event(.commitmentReportedDone, "commitment/2025-0001", ["number": 3, "words": "已投产", "unit": "housing"]),
        event(.commitmentVerified, "commitment/2025-0001", ["words": "现场看过"]),
        event(.commitmentClosed, "commitment/2025-0001", [:]),
        event(.commitmentReopened, "commitment/2025-0001", ["reason": "又停了"]),
        event(
            .commitmentRevised, "commitment/2025-0001",
            ["deadline": "2025-12-31", "words": "年底前投产", "reason": "征地未完", "basis": "县府办〔2025〕8号"]),
        event(.commitmentRelocated, "commitment/2025-0001", ["report": .string(report), "start": 13, "end": 25]),
        event(.commitmentWithdrawn, "commitment/2025-0001", ["reason": "项目取消", "basis": "县府办〔2025〕9号"]),
    ]

    private static let desk: [EventBody] = [
        event(
            .commitmentInstructed, "commitment/2025-0001",
            ["number": 1, "words": "月底前拿出办法", "unit": "supervision", "due": "2025-03-31"], .staff),
        event(
            .instructionAnswered, "commitment/2025-0001", ["number": 1, "words": "办法已报", "unit": "housing"],
            .staff),
        event(.instructionSettled, "commitment/2025-0001", ["number": 1, "words": "看过办法"], .staff),
    ]

    private static let targets: [EventBody] = [
        event(
            .targetConfirmed, "target/2025-T01",
            [
                "report": .string(report), "start": 0, "end": 12, "words": "地区生产总值增长6%左右",
                "fields": target["fields"] ?? .null, "candidate": .object(target),
            ]),
        event(.targetAssigned, "target/2025-T01", ["lead": "statistics"]),
        event(
            .targetObserved, "target/2025-T01",
            [
                "number": 1, "as_of": "2025-06-30", "value": "5.8", "unit": "%", "status": "preliminary",
                "source": "县统计局", "basis": "月报",
            ]),
        event(
            .targetObserved, "target/2025-T01",
            ["number": 2, "as_of": "2025-06-30", "value": "5.9", "unit": "%", "status": "first", "source": "县统计局"]),
        event(.targetSuperseded, "target/2025-T01", ["number": 1, "by": 2, "reason": "初核"]),
        event(.targetOverridden, "target/2025-T01", ["verdict": "met", "reason": "按可比价"]),
        event(
            .targetRevised, "target/2025-T01",
            [
                "comparator": "ge", "value": "5.5", "unit": "%", "reason": "调整预期", "basis": "县人大常委会决定",
            ]),
        event(.targetRelocated, "target/2025-T01", ["report": .string(report), "start": 0, "end": 11]),
    ]

    private static let log: [EventBody] = [
        event(.eventPublished, "log/1", ["leaves": [0, 1]]),
        event(.eventWithheld, "log/1", ["leaves": [1], "reason": "写错", "decision": "县府办〔2025〕10号"]),
        event(
            .fieldErased, "log/1",
            ["leaves": [3], "fields": ["account.name"], "basis": "个人信息保护法第四十七条", "authority": "县府办〔2025〕11号"]),
        event(
            .logContinued, "log/2",
            [
                "reason": "硬盘损坏", "checkpoint": "example.org/yunxi\n9\n…\n", "lost": 4,
                "origins": ["example.org/yunxi"],
                "kept": [
                    "origin": "example.org/yunxi", "size": 5, "root": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                ],
            ]),
        event(
            .logRotated, "log-key",
            ["old": "a+00000000+AQ==", "new": "b+00000000+AQ==", "until": "2025-12-25T00:00:00.000Z"]),
    ]

    private static func with(_ members: [String: JSONValue], _ more: [String: JSONValue]) -> JSONValue {
        .object(members.merging(more) { first, _ in first })
    }

    private static func event(
        _ verb: LedgerVerb, _ subject: String, _ data: JSONValue, _ visibility: EventBody.Visibility = .everyone,
        sealed: String? = nil
    ) -> EventBody {
        EventBody(
            log: "example.org/yunxi", at: Instant(seconds: 1_764_028_800), verb: verb.rawValue, subject: subject,
            actor: EventBody.Actor(unit: "supervision", role: "supervisor"), visibility: visibility, data: data,
            sealed: sealed.map { [$0: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="] } ?? [:])
    }
}
