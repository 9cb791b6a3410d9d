import Basics
import Commitments
import LegalClocks
import Markup
import Operations
import Procedures
import Store

/// A case as whoever opened it sees it. The caller has checked its secret.
enum TrackedCase {
    static func procedure(of id: String, _ installation: Installation) throws -> Procedure? {
        try installation.read { tables in
            guard let row = try tables.caseRow(id) else { return nil }
            return try CaseDesk(tables, at: installation.now()).definition(of: row.state).procedure
        }
    }

    static func view(_ id: String, _ page: DeskPage) throws -> CaseView? {
        let (snapshot, installation) = (page.snapshot, page.installation)
        guard let row = try snapshot.tables.caseRow(id) else { return nil }
        let desk = try CaseDesk(snapshot.tables, at: installation.now())
        let procedure = try desk.definition(of: row.state).procedure
        let teller = CaseTeller(
            procedure: procedure, units: try snapshot.unitNames(), language: page.language,
            setting: desk.setting(for: procedure))
        let history = try CaseHistory(
            of: row, for: .opener, desk, snapshot.transaction, in: installation)
        var view = CaseView(
            id: id, procedure: procedure, state: row.state, owner: teller.owner(of: row.state),
            clocks: try teller.clocks(of: row.state), earlier: try teller.earlierClocks(of: row.state),
            steps: history.steps.map(teller.step),
            acts: ActOnCase.Party.opener.acts(row.state, procedure, desk))
        let names = try CaseFiles.names(of: row, for: .opener, desk, snapshot.transaction, in: installation)
        view.files = try ActOnCase.Party.opener.attachments(of: row.state, desk).compactMap { file in
            procedure.field(file.field).map {
                CaseView.File(
                    number: file.number, label: $0.label, name: names[file.number], day: file.at.date())
            }
        }
        let others = [
            (row: try snapshot.tables.next(after: id), isNext: true),
            (row: try row.movedFrom.flatMap { try snapshot.tables.caseRow($0) }, isNext: false),
        ]
        view.ties = try others.compactMap { other in
            try other.row.map {
                CaseView.Tie(
                    id: $0.id, procedure: try desk.definition(of: $0.state).procedure.name, isNext: other.isNext)
            }
        }
        return view
    }

    static func file(_ number: Int, of id: String, _ installation: Installation) throws -> Page {
        try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
            guard let row = try tables.caseRow(id) else { throw DeskFault.missing }
            return try CaseFiles.read(
                number, of: row, for: .opener, CaseDesk(tables, at: installation.now()), transaction,
                in: installation
            ).page(of: id)
        }
    }
}

/// Puts a case into the words of a page.
struct CaseTeller {
    let procedure: Procedure
    /// Names by id.
    let units: [String: String]
    let language: Language
    let setting: CaseSetting

    func say(_ phrase: LegalClocks.Phrase) -> String { language == .chinese ? phrase.chinese : phrase.english }

    /// Who has it: the unit that handles it by its name, an office by its role, or the reader.
    func owner(of state: CaseState) -> String {
        guard let role = procedure.state(state.state)?.owner.flatMap(procedure.role) else { return "" }
        switch role.party {
        case .opener: return CaseStepWords.you(language)
        case .unit: return state.unit.map { units[$0] ?? $0 } ?? say(role.label)
        case .office: return say(role.label)
        }
    }

    /// Those that run, the state's own first.
    func clocks(of state: CaseState) throws -> [CaseClockView] {
        let own = procedure.state(state.state)?.clock
        let live = state.clocks.filter(\.isLive)
        return try (live.filter { $0.clock == own } + live.filter { $0.clock != own }).map { clock in
            try view(of: clock, isRight: clock.clock == own && procedure.state(state.state)?.kind == .opener)
        }
    }

    /// Those that ended, in the order they were started.
    func earlierClocks(of state: CaseState) throws -> [CaseClockView] {
        try state.clocks.filter { !$0.isLive }.map { try view(of: $0, isRight: false) }
    }

    private func view(of clock: RunningClock, isRight: Bool) throws -> CaseClockView {
        CaseClockView(
            clock, deadline: try clock.explained(in: setting, of: procedure, owner: say),
            isRight: isRight || procedure.clock(clock.clock)?.isRight == true)
    }

    func step(_ step: CaseHistory.Step) -> CaseView.Step {
        CaseView.Step(
            day: step.at.date(), title: title(step), who: who(step), isReaders: step.role == procedure.opener,
            values: step.values.compactMap { value in
                guard let field = procedure.field(value.field) else { return nil }
                let choice = procedure.choices(of: field).first { $0.id == value.value }
                return (say(field.label), choice.map { say($0.label) } ?? value.value)
            })
    }

    private func title(_ step: CaseHistory.Step) -> String {
        switch step.verb {
        case .opened: CaseStepWords.opened(language)
        case .overdue: CaseStepWords.overdue(language)
        case .redated: CaseStepWords.redated(language)
        default: step.transition.flatMap(procedure.transition).map { say($0.label) } ?? ""
        }
    }

    private func who(_ step: CaseHistory.Step) -> String {
        let role =
            step.role == procedure.opener
            ? CaseStepWords.you(language)
            : procedure.role(step.role).map { say($0.label) } ?? CaseStepWords.clock(language)
        guard let unit = step.unit else { return role }
        let comma = language == .chinese ? "，" : ", "
        return role + comma + CaseStepWords.unit(units[unit] ?? unit, language)
    }
}
