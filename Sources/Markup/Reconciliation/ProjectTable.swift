import Commitments
import ReportText

/// The projects of the year, and where the next report speaks of each by its name.
struct ProjectTable {
    let pair: Reconciliation
    let language: Language

    func write(to html: inout HTMLWriter) {
        guard !pair.projects.isEmpty else { return }
        html.newline()
        html.element("h3", .class("projects-h"), text: Phrase.projects.text(language))
        html.element("p", .class("rule"), text: Phrase.projectsNote.text(language))
        html.element(
            "div", .class("scroll"), .named("tabindex", 0), .label(label),
            .named("role", "region")
        ) {
            html in
            html.element("table", .class("projects")) { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        for phrase in [Phrase.project, .milestone, .outcome, .exactWords] {
                            html.element("th", .named("scope", "col"), text: phrase.text(language))
                        }
                    }
                }
                html.element("tbody") { html in
                    for project in sorted { row(project, &html) }
                }
            }
        }
    }

    private var label: String {
        "\(Phrase.projects.text(language)) \(pair.earlier.report.facts.planYear.map(String.init) ?? "")"
    }

    /// What was done first, silence last; within each as the plan has them.
    private var sorted: [FollowedProject] {
        ProjectOutcome.allCases.flatMap { outcome in pair.projects.filter { $0.outcome == outcome } }
    }

    private func row(_ project: FollowedProject, _ html: inout HTMLWriter) {
        html.newline()
        html.element("tr", .class("p-\(project.outcome.rawValue)")) { html in
            html.element("th", .named("scope", "row"), .lang(.chinese), text: project.commitment.object)
            html.element("td", .lang(.chinese), text: project.commitment.milestone ?? "")
            html.element("td", text: project.outcome.label(language))
            html.element(
                "td", .lang(.chinese), text: project.evidence.map { pair.later.report.reading.text($0) } ?? "—")
        }
    }
}
