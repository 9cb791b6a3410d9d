import Basics
import Commitments
import Markup
import Operations
import Store

/// What a page of the desk is drawn from: one snapshot, and who asks.
final class DeskPage {
    let installation: Installation
    let request: DeskRequest
    /// The values of the pattern's braces.
    let values: [String]
    let snapshot: Snapshot
    /// The moment that clocks are read at.
    let now: Instant
    private let state: State

    /// What the desk adds to a page besides its matter.
    struct State {
        /// A form that was refused and is shown again.
        var problem: DeskProblem?
        var entered: SentForm?
        var notice: String?
        var formToken = ""
        var once = ""
    }

    init(
        _ installation: Installation, _ request: DeskRequest, _ values: [String], _ snapshot: Snapshot, _ state: State,
        at now: Instant? = nil
    ) {
        // Noon of the page's day, where nobody says.
        self.now = now ?? Instant(seconds: snapshot.today.daysSince1970 * 86_400 + 4 * 3_600)
        (self.installation, self.request, self.values) = (installation, request, values)
        (self.snapshot, self.state) = (snapshot, state)
    }

    var today: LocalDate { snapshot.today }
    /// A name for a form of this page, used once.
    var once: String { state.once }
    /// Why a form was refused that is shown again.
    var refused: DeskProblem? { state.problem }
    var language: Language { request.language }

    /// Who asks. On the way in nobody is there, and nothing that needs someone is reached.
    var actor: LedgerActor { request.person?.actor ?? LedgerActor(unit: "", role: .visitor) }

    func asked(_ name: String) -> String? { request.asked(name) }

    /// What every page of the desk knows.
    func context() throws -> DeskContext {
        let site = try snapshot.context(path: request.path)
        var person: DeskContext.Person?
        if let signedIn = request.person {
            let unit = try snapshot.unitNames()[signedIn.actor.unit] ?? signedIn.actor.unit
            person = DeskContext.Person(
                account: signedIn.account, name: signedIn.name, unit: signedIn.actor.unit, unitName: unit,
                role: signedIn.actor.role)
        }
        var entered: [String: [String]] = [:]
        for field in state.entered?.fields ?? [] { entered[field.name, default: []].append(field.value) }
        return DeskContext(
            site: site, person: person, formToken: state.formToken, once: state.once, problem: state.problem,
            entered: state.entered == nil ? nil : entered, notice: state.notice)
    }
}

/// What an act of the desk works with.
struct DeskAct: Sendable {
    let installation: Installation
    let request: DeskRequest
    /// The values of the pattern's braces.
    let values: [String]
    let person: SignedIn
    let signIn: SignIn
    let door: CaseDoor
    /// Looks up anew who is signed in.
    let forget: @Sendable () -> Void
    let now: Instant
    /// Draws a page that an act ends in: what is shown once, or asked before it is done.
    let page: @Sendable (@escaping @Sendable (DeskPage) throws -> DeskAnswer?) async throws -> DeskAnswer

    var form: SentForm { request.form }
    var actor: LedgerActor { person.actor }

    /// A place of the desk in the asker's language.
    func at(_ path: String..., query: [SiteAddress.Item] = [], fragment: String? = nil) -> SiteAddress {
        SiteAddress(
            language: request.language, slug: installation.jurisdiction, path: ["desk"] + path, query: query,
            fragment: fragment)
    }

    /// The page that the form stood on.
    var back: SiteAddress { DeskAddress.parse(form["from"], self) ?? at() }

    /// Where the form wants to go on to; else the page it stood on.
    var onward: SiteAddress { DeskAddress.parse(form["next"], self) ?? back }

    /// A field that must be there.
    func needed(_ name: String) throws(LedgerRefusal) -> String {
        guard let value = form[name] else { throw .fieldEmpty(name) }
        return value
    }
}

/// Addresses that forms carry: places of this desk and no other.
enum DeskAddress {
    static func parse(_ text: String?, _ act: DeskAct) -> SiteAddress? {
        guard let text, let target = try? RequestTarget(text), target.path.count >= 2,
            target.path[0] == act.installation.jurisdiction, target.path[1] == "desk"
        else { return nil }
        return SiteAddress(
            language: target.language, slug: target.path[0], path: Array(target.path.dropFirst()),
            query: target.query.map { SiteAddress.Item($0.name, $0.value) })
    }
}

extension LedgerRefusal {
    static func fieldEmpty(_ name: String) -> LedgerRefusal {
        LedgerRefusal("desk.field-empty", "有一栏没有填：\(name)。", "A field is empty: \(name).", basis: "docs/routes.md")
    }
}
