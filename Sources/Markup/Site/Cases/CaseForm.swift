import Procedures

/// What a form of someone without a session carries, and what came of it when it was sent.
public struct CaseForm: Sendable {
    /// What is wrong with a form, in the page's language.
    public struct Problem: Sendable, Hashable {
        /// The field it belongs to; nil for the whole.
        public let field: String?
        public let text: String

        public init(field: String?, text: String) { (self.field, self.text) = (field, text) }
    }

    /// The form's own name, by which it counts once, and the mark that this place made it.
    let once: String
    let stamp: String
    /// Of a case that was opened by its secret.
    let ticket: String?
    /// Which of the page's forms was sent; nil where none was.
    let sent: String?
    let problems: [Problem]
    let entered: [String: String]

    public init(
        once: String, stamp: String, ticket: String? = nil, sent: String? = nil, problems: [Problem] = [],
        entered: [String: String] = [:]
    ) {
        (self.once, self.stamp, self.ticket, self.sent) = (once, stamp, ticket, sent)
        (self.problems, self.entered) = (problems, entered)
    }

    func value(_ field: String, of form: String) -> String { sent == form ? entered[field] ?? "" : "" }

    func problem(_ field: String, of form: String) -> String? {
        sent == form ? problems.first { $0.field == field }?.text : nil
    }

    /// The form with what it carries. Sent in parts: a Chinese letter is a third as long so.
    ///
    /// - Parameter countsOnce: whether sending it again comes to what it came to before. A form that opens something by a
    ///   secret must not: what it came to before is not for whoever sends another secret.
    func write(
        _ name: String, to address: SiteAddress, countsOnce: Bool = true, _ html: inout HTMLWriter,
        _ content: (inout HTMLWriter) -> Void
    ) {
        html.open(
            "form", .named("method", "post"), .named("action", address.text),
            .named("enctype", "multipart/form-data"), .flag("novalidate"), .class("case-form"))
        let hidden =
            [("which", name), ("name-of-form", once), ("stamp", stamp)] + (countsOnce ? [("once", once)] : [])
            + (ticket.map { [("ticket", $0)] } ?? [])
        for (name, value) in hidden {
            html.open("input", .named("type", "hidden"), .named("name", name), .named("value", value))
        }
        content(&html)
        html.close("form")
        html.newline()
    }

    /// What is wrong, on top, each line leading to its field.
    func summary(_ context: SiteContext, _ html: inout HTMLWriter) {
        guard let form = sent, !problems.isEmpty else { return }
        html.element(
            "div", .class("case-wrong"), .named("role", "alert"), .named("tabindex", -1), .id("problems")
        ) { html in
            html.element("h2", text: context.say(CaseWord.wrongTitle))
            html.element("ul") { html in
                for problem in problems {
                    html.element("li") { html in
                        guard let field = problem.field else { return html.text(problem.text) }
                        html.element("a", .link(to: "\(form)-\(field)"), text: problem.text)
                    }
                }
            }
        }
        html.newline()
    }
}
