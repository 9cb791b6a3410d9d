import Basics
import Commitments
import ReportText

/// Candidates in the text: the line says how each stands, the link makes it the current one.
struct ReviewDressing: MarkDressing {
    let view: ReviewView
    let context: DeskContext

    /// Headings and candidates in document order. All candidates stand in one layer, where several may share words.
    var marks: [Mark] {
        var marks: [Mark] = []
        for (item, section) in view.report.sections.enumerated() where !section.heading.isEmpty {
            marks.append(Mark(layer: .heading, item: item, span: view.report.span(section.heading)))
        }
        for (index, item) in view.items.enumerated() {
            marks.append(Mark(layer: .commitment, item: index, span: item.span))
        }
        return marks.sorted { ($0.span.start, $0.layer, $0.item) < ($1.span.start, $1.layer, $1.item) }
    }

    func link(commitments: [Int]) -> [Attribute] {
        let isNow = view.current.map { commitments.contains($0) } ?? false
        let shown = isNow ? view.current ?? commitments[0] : commitments.first { !view.items[$0].state.isSettled }
        let item = view.items[shown ?? commitments[0]]
        let look = "c \(item.state.look)" + (item.kind == .target ? " aim" : "") + (isNow ? " now" : "")
        // From the current one the way leads to what is to be done with it.
        return isNow
            ? [.class(look), .link(to: "act"), .named("aria-current", "true")]
            : [.class(look), .to(context.review(view, at: item.id))]
    }

    func place(commitment: Int) -> Attribute {
        commitment == view.current ? .id("now") : .id("k-" + view.items[commitment].id)
    }

    func link(target: Int) -> [Attribute] { [] }
    func span(target: Int) -> [Attribute] { [] }
    func place(target: Int) -> Attribute { .id("t", target) }
    func place(paragraph: Int) -> Attribute? { nil }
    /// Where its words begin: the script tells by it which of several equal words were selected.
    func about(paragraph: Span) -> [Attribute] { [.named("data-at", paragraph.start)] }
}

extension DeskContext {
    /// The page of a report under review with one candidate current, its words in view.
    func review(_ view: ReviewView, _ filter: ReviewView.Filter? = nil, at candidate: String?) -> SiteAddress {
        let filter = filter ?? view.filter
        return at(
            "review", view.id, query: filter.query + (candidate.map { [.init("at", $0)] } ?? []),
            fragment: candidate == nil ? nil : "now")
    }
}
