import Basics
import Commitments
import LegalClocks
import Markup
import Operations
import Procedures
import Store

/// One case for the desk: what the asker may read of it and do with it now.
enum CaseDeskLoader {
    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        guard let row = try page.snapshot.tables.caseRow(page.values[0]) else { return nil }
        return try view(row, page).map { .html(CaseDeskPage($0, try page.context()).html()) }
    }

    /// The file as it was given, to be kept and never shown in the browser.
    static func file(_ page: DeskPage) throws -> DeskAnswer? {
        let lines = try CaseLines(page)
        guard let number = Int(page.values[1]), let row = try page.snapshot.tables.caseRow(page.values[0]),
            try lines.line(row) != nil
        else { return nil }
        let found = try CaseFiles.read(
            number, of: row, for: page.party, lines.desk, page.snapshot.transaction, in: page.installation)
        return .file(found.page(of: row.id))
    }

    private static func view(_ row: CaseRow, _ page: DeskPage) throws -> CaseDeskView? {
        let lines = try CaseLines(page)
        guard let line = try lines.line(row) else { return nil }
        let (state, party, desk, procedure) = (row.state, page.party, lines.desk, line.procedure)
        var view = CaseDeskView(line)
        view.acts = party.acts(state, procedure, desk)
        view.refused = refused(state, procedure, party, desk, besides: view.acts)
        let setting = desk.setting(for: procedure)
        let isChinese = page.snapshot.language == .chinese
        // The state's own first: it is what the case is due by.
        let own = procedure.state(state.state)?.clock
        let clocks =
            state.clocks.filter { $0.clock == own && $0.isLive } + state.clocks.filter { $0.clock != own || !$0.isLive }
        view.clocks = clocks.map { clock in
            // A clock whose rule is not known any more is shown without its days.
            let deadline = try? clock.explained(in: setting, of: procedure) { isChinese ? $0.chinese : $0.english }
            return CaseDeskView.Clock(
                running: clock, deadline: deadline ?? nil, alarm: clock.alarm(at: page.now, in: setting))
        }
        let transaction = page.snapshot.transaction
        view.values = try ReadCase.sealed(row, for: party, desk, transaction, in: page.installation)
        view.readableFiles = Set(try party.attachments(of: state, desk).map(\.number))
        view.files = try CaseFiles.names(of: row, for: party, desk, transaction, in: page.installation)
        for (id, value) in state.values {
            if let field = procedure.field(id), party.mayRead(field, state, procedure, desk) { view.values[id] = value }
        }
        view.timeline = try timeline(row, procedure, page, desk)
        view.hiddenCount = try hidden(row, view.values, page)
        view.ties = try ties(row, lines)
        view.units = try page.snapshot.units()
        view.gone = try EraseCaseDesk.gone(row, page)
        if Permission.mayDo(.fieldErased, page.actor.role) {
            view.mayErase = !(try EraseCase.held(row, procedure, page.snapshot.events, page.sealedFields).isEmpty)
        }
        view.mayPublish = Permission.mayDo(.eventPublished, page.actor.role)
        view.isKept = party.keeps(state, procedure, desk)
        if view.acts.contains(where: { $0.act == .route || $0.act == .merge }) {
            (view.likelyAmong, view.likelyLeft) = (
                LikelyDuplicates.most, try LikelyDuplicates.left(row, for: party, desk)
            )
            view.likely = try LikelyDuplicates.of(row, for: party, desk, transaction, in: page.installation)
                .compactMap { found in
                    try lines.line(found.row).map {
                        CaseDeskView.Likely(line: $0, share: Int(found.share * 100), words: found.words)
                    }
                }
        }
        return view
    }

    /// Steps that are the asker's by its post and still not its to take: its own work, its own hand.
    private static func refused(
        _ state: CaseState, _ procedure: Procedure, _ party: ActOnCase.Party, _ desk: CaseDesk,
        besides acts: [Transition]
    ) -> [CaseDeskView.Refused] {
        procedure.leaving(state.state).filter { !acts.contains($0) }.compactMap { act in
            let refusals = party.actors(state, procedure, desk).filter { act.by.contains($0.role) }.compactMap {
                state.refusal(of: act, by: $0, at: desk.now, in: procedure)
            }
            guard let refusal = refusals.first(where: { told.contains($0.code) }) else { return nil }
            let why = DeskProblem(
                code: refusal.code, chinese: refusal.chinese, english: refusal.english, basis: refusal.basis)
            return CaseDeskView.Refused(act: act, why: why)
        }
    }

    private static let told: Set<String> = [
        "case.own-work", "case.own-hand", "case.recused", "case.bound", "case.extension-day-set",
    ]

    private static func timeline(
        _ row: CaseRow, _ procedure: Procedure, _ page: DeskPage, _ desk: CaseDesk
    ) throws -> [CaseDeskView.Entry] {
        let names = try page.snapshot.unitNames()
        let notes = try ReadCase.notes(row, for: page.party, desk, page.snapshot.transaction, in: page.installation)
        var entries: [CaseDeskView.Entry] = []
        for event in try page.snapshot.events.events(of: "case/\(row.id)") {
            guard let verb = CaseVerb(rawValue: event.verb),
                let body = event.body.flatMap({ try? EventBody(parsing: $0) })
            else { continue }
            let unit = body.actor.unit
            var entry = CaseDeskView.Entry(
                at: body.at, verb: verb, data: body.data, unit: unit.isEmpty ? nil : names[unit] ?? unit,
                role: body.actor.role, leaf: event.leaf, isPublic: event.published != nil && event.withheld == nil)
            guard verb == .noted else {
                entries.append(entry)
                continue
            }
            if let note = notes[event.id] {
                entry.note = note
                entries.append(entry)
            } else if let last = entries.indices.last {
                // What only staff may read of the step before it.
                for (id, value) in (body.data["values"]?.object ?? [:]).compactMapValues(\.string) {
                    guard let field = procedure.field(id), page.party.mayRead(field, row.state, procedure, desk) else {
                        continue
                    }
                    entries[last].staffValues[id] = value
                }
            }
        }
        return entries
    }

    /// Sealed fields that hold something which is not shown here.
    private static func hidden(_ row: CaseRow, _ shown: [String: String], _ page: DeskPage) throws -> Int {
        let fields = page.sealedFields
        let procedure = try page.caseDesk().definition(of: row.state).procedure
        var names: Set<String> = []
        for event in try page.snapshot.events.events(of: "case/\(row.id)") where event.verb == CaseVerb.noted.rawValue {
            names.formUnion(try fields.names(of: event.id))
        }
        return names.count { procedure.field($0) != nil && shown[$0] == nil }
    }

    private static func ties(_ row: CaseRow, _ lines: CaseLines) throws -> [CaseDeskView.Tie] {
        var ties = try row.state.links.map {
            CaseDeskView.Tie(kind: $0.kind, subject: $0.subject, words: try words($0.subject, lines))
        }
        if let other = row.state.mergedInto {
            ties.append(.init(kind: "merged", subject: "case/\(other)", words: try words("case/\(other)", lines)))
        }
        ties += try lines.tied(to: "case/\(row.id)").map {
            .init(kind: "same", subject: "case/\($0.id)", words: $0.title)
        }
        return ties
    }

    private static func words(_ subject: String, _ lines: CaseLines) throws -> String? {
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let tables = lines.page.snapshot.tables
        if parts[0] == "commitment" { return try tables.row(CommitmentRow.self, [.text(parts[1])])?.words }
        return try tables.caseRow(parts[1]).flatMap(lines.line)?.title
    }
}
