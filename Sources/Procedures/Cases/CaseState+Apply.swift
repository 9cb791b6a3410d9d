import Basics

extension CaseState {
    /// The state that a first event makes.
    public init(opened event: CaseEvent) throws(CaseFault) {
        guard event.verb == .opened else { throw CaseFault(reason: "a case begins with case.opened") }
        let data = event.data
        (procedure, version, digest) = (
            try data.text("procedure"), try data.number("version"), try data.text("digest")
        )
        (state, round, openedAt) = (try data.text("state"), 1, event.at)
        firstOpenedAt = try data.instant("first_opened_at")
        (opener, accused, unit) = ("", [], nil)
        (handlerUnits, handlerAccounts, authors) = ([], [], [:])
        (clocks, counts, marks, outputs, isOverdue) = ([], [:], [], [], false)
        (attachments, values, mergedInto, end, endedAt) = ([], [:], nil, nil, nil)
        links = (data["links"]?.array ?? []).compactMap { CaseLink($0) }
        changedAt = event.at
        try fold(data)
    }

    /// Folds one event. The definition is not needed: an event says all that it changes.
    public mutating func apply(_ event: CaseEvent) throws(CaseFault) {
        let data = event.data
        switch event.verb {
        case .opened: throw CaseFault(reason: "the case is open already")
        case .moved, .breached:
            let transition = try data.text("transition")
            (state, round) = (try data.text("to"), try data.number("round"))
            marks = RoundMarks(names: try data.texts("marks"))
            counts[transition, default: 0] += 1
            if let kind = data["end"]?.string.flatMap(EndKind.init(rawValue:)) { (end, endedAt) = (kind, event.at) }
            if let link = data["merged_into"]?.string { mergedInto = link }
            try fold(data)
        case .noted: try fold(note: data)
        case .linked:
            guard let link = CaseLink(data) else { throw CaseFault(reason: "a link lacks kind or subject") }
            if !links.contains(link) { links.append(link) }
        case .overdue, .redated: try fold(data)
        }
        changedAt = event.at
    }

    /// What several verbs carry.
    private mutating func fold(_ data: JSONValue) throws(CaseFault) {
        if let unit = data["unit"]?.string { self.unit = unit }
        for unit in (data["handlers"]?.array ?? []).compactMap(\.string) where !handlerUnits.contains(unit) {
            handlerUnits.append(unit)
        }
        for output in (data["outputs"]?.array ?? []).compactMap(\.string) where !outputs.contains(output) {
            outputs.append(output)
        }
        if data["overdue"]?.bool == true { isOverdue = true }
        values.merge((data["values"]?.object ?? [:]).compactMapValues(\.string)) { _, new in new }
        for item in data["clocks"]?.array ?? [] {
            let clock = try RunningClock(item)
            let place = try item.number("n")
            guard (0...clocks.count).contains(place) else { throw CaseFault(reason: "a clock's place is off") }
            if place == clocks.count { clocks.append(clock) } else { clocks[place] = clock }
        }
    }

    private mutating func fold(note data: JSONValue) throws(CaseFault) {
        let account = try data.text("by")
        if data["opener"]?.bool == true { opener = account }
        if data["handled"]?.bool == true, !handlerAccounts.contains(account) { handlerAccounts.append(account) }
        if let transition = data["transition"]?.string, !authors[transition, default: []].contains(account) {
            authors[transition, default: []].append(account)
        }
        for item in data["files"]?.array ?? [] {
            let attachment = try CaseAttachment(item)
            guard attachment.number == attachments.count + 1 else { throw CaseFault(reason: "a file's number is off") }
            attachments.append(attachment)
        }
        accused += (data["accused"]?.array ?? []).compactMap(\.string)
        values.merge((data["values"]?.object ?? [:]).compactMapValues(\.string)) { _, new in new }
    }
}
