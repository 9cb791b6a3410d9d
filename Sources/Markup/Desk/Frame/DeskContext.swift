import Basics
import Commitments

/// What every page of the desk knows besides its own matter.
public struct DeskContext: Sendable {
    /// Who is signed in.
    public struct Person: Sendable, Hashable {
        public let account: String
        public let name: String?
        /// The unit's id and name.
        public let unit: String
        public let unitName: String
        public let role: Role

        public init(account: String, name: String?, unit: String, unitName: String, role: Role) {
            (self.account, self.name, self.unit, self.unitName) = (account, name, unit, unitName)
            self.role = role
        }
    }

    public let site: SiteContext
    /// Nil on the way in.
    public let person: Person?
    /// Every form of the session carries it.
    let formToken: String
    /// A form carries it once: sent twice it counts once.
    let once: String
    public let problem: DeskProblem?
    /// What was entered into a form that was refused, by field; nil where no form was.
    let entered: [String: [String]]?
    let notice: String?

    public init(
        site: SiteContext, person: Person?, formToken: String, once: String, problem: DeskProblem? = nil,
        entered: [String: [String]]? = nil, notice: String? = nil
    ) {
        (self.site, self.person, self.formToken, self.once) = (site, person, formToken, once)
        (self.problem, self.entered, self.notice) = (problem, entered, notice)
    }

    public var language: Language { site.language }
    public var today: LocalDate { site.today }

    /// A place of the desk in this page's language.
    public func at(_ path: String..., query: [SiteAddress.Item] = [], fragment: String? = nil) -> SiteAddress {
        SiteAddress(
            language: language, slug: site.slug, path: ["desk"] + path, query: query, fragment: fragment)
    }

    /// This very page.
    var here: SiteAddress {
        SiteAddress(language: language, slug: site.slug, path: site.path, query: site.query)
    }

    func say(_ wording: some Wording, _ slots: String...) -> String { wording.text(language, slots) }

    /// What a field of a refused form held; nil where this is no such form.
    ///
    /// - Parameter form: which form of the page: entered values belong to the one that was sent.
    func entered(_ name: String, of form: String) -> [String]? {
        guard let entered, entered["which"]?.first == form else { return nil }
        return entered[name] ?? []
    }
}

/// What could not be done, why, and what to do.
public struct DeskProblem: Sendable, Hashable {
    /// Stable, for help and logs.
    public let code: String
    public let chinese: String
    public let english: String
    public let basis: String?

    public init(code: String, chinese: String, english: String, basis: String? = nil) {
        (self.code, self.chinese, self.english, self.basis) = (code, chinese, english, basis)
    }

    public func text(_ language: Language) -> String { language == .chinese ? chinese : english }

    /// Something broke that the asker can do nothing about.
    public static func failed(reference: String) -> DeskProblem {
        DeskProblem(
            code: "desk.failed", chinese: "系统出错，没有办成，填写的内容没有存下。请稍后再试；找管理员时报这个号：\(reference)。",
            english:
                "Something broke and nothing was stored. Try again; tell the administrator this number: \(reference).")
    }
}
