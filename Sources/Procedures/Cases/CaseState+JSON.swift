import Basics

extension CaseState {
    /// For a row of a database; `init(_:)` reads it.
    public var json: JSONValue {
        var members: [String: JSONValue] = [
            "procedure": .string(procedure), "version": .integer(version), "digest": .string(digest),
            "state": .string(state), "round": .integer(round), "opened_at": .string(openedAt.description),
            "first_opened_at": .string(firstOpenedAt.description), "opener": .string(opener),
            "accused": .array(accused.map(JSONValue.string)), "unit": JSONValue(unit),
            "handler_units": .array(handlerUnits.map(JSONValue.string)),
            "handler_accounts": .array(handlerAccounts.map(JSONValue.string)),
            "authors": .object(authors.mapValues { .array($0.map(JSONValue.string)) }),
            "clocks": .array(clocks.map(\.json)), "counts": .object(counts.mapValues(JSONValue.integer)),
            "marks": .array(marks.names.map(JSONValue.string)),
            "outputs": .array(outputs.map(JSONValue.string)), "overdue": .bool(isOverdue),
            "values": .object(values.mapValues(JSONValue.string)), "links": .array(links.map(\.json)),
        ]
        if !attachments.isEmpty { members["files"] = .array(attachments.map(\.json)) }
        members["merged_into"] = mergedInto.map(JSONValue.string)
        members["end"] = end.map { .string($0.rawValue) }
        members["ended_at"] = endedAt.map { .string($0.description) }
        members["changed_at"] = .string(changedAt.description)
        return .object(members)
    }

    /// - Throws: where something is missing or not as `json` writes it.
    public init(_ value: JSONValue) throws(CaseFault) {
        procedure = try value.text("procedure")
        (version, digest) = (try value.number("version"), try value.text("digest"))
        (state, round) = (try value.text("state"), try value.number("round"))
        (openedAt, firstOpenedAt) = (try value.instant("opened_at"), try value.instant("first_opened_at"))
        (opener, accused, unit) = (try value.text("opener"), try value.texts("accused"), value["unit"]?.string)
        (handlerUnits, handlerAccounts) = (try value.texts("handler_units"), try value.texts("handler_accounts"))
        var authors: [String: [String]] = [:]
        for (transition, accounts) in value["authors"]?.object ?? [:] {
            authors[transition] = (accounts.array ?? []).compactMap(\.string)
        }
        self.authors = authors
        var clocks: [RunningClock] = []
        for item in value["clocks"]?.array ?? [] { clocks.append(try RunningClock(item)) }
        self.clocks = clocks
        counts = (value["counts"]?.object ?? [:]).compactMapValues(\.integer)
        (marks, outputs) = (RoundMarks(names: try value.texts("marks")), try value.texts("outputs"))
        isOverdue = value["overdue"]?.bool ?? false
        var attachments: [CaseAttachment] = []
        for item in value["files"]?.array ?? [] { attachments.append(try CaseAttachment(item)) }
        self.attachments = attachments
        values = (value["values"]?.object ?? [:]).compactMapValues(\.string)
        links = (value["links"]?.array ?? []).compactMap { CaseLink($0) }
        mergedInto = value["merged_into"]?.string
        end = value["end"]?.string.flatMap(EndKind.init(rawValue:))
        endedAt = value["ended_at"]?.string.flatMap { Instant($0) }
        changedAt = try value.instant("changed_at")
    }
}

extension CaseLink {
    var json: JSONValue { ["kind": .string(kind), "subject": .string(subject)] }

    init?(_ value: JSONValue) {
        guard let kind = value["kind"]?.string, let subject = value["subject"]?.string else { return nil }
        self.init(kind, subject)
    }
}

extension JSONValue {
    func text(_ key: String) throws(CaseFault) -> String {
        guard let text = self[key]?.string else { throw CaseFault(reason: "\(key) is missing") }
        return text
    }

    func number(_ key: String) throws(CaseFault) -> Int {
        guard let number = self[key]?.integer else { throw CaseFault(reason: "\(key) is missing") }
        return number
    }

    func instant(_ key: String) throws(CaseFault) -> Instant {
        guard let instant = self[key]?.string.flatMap({ Instant($0) }) else {
            throw CaseFault(reason: "\(key) is missing or no moment")
        }
        return instant
    }

    func texts(_ key: String) throws(CaseFault) -> [String] {
        guard let items = self[key]?.array else { throw CaseFault(reason: "\(key) is missing") }
        return items.compactMap(\.string)
    }
}
