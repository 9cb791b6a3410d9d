import Basics
import Commitments

/// The card of a commitment over the text. Hidden until its address is asked for.
struct CommitmentSlip {
    let item: ReportView.Item
    let year: Int
    /// Commitments that share the very same words.
    let siblings: [String]
    let context: SiteContext
    private var language: Language { context.language }

    func write(to html: inout HTMLWriter) {
        SlipFrame(id: item.id, tone: item.verdict.tone, word: item.verdict.label(language), context: context).write(
            to: &html
        ) { html in
            bar(&html)
            html.element("dl") { html in
                pair(
                    context.say(LedgerWord.leadUnit), item.lead ?? context.say(LedgerWord.noneYet),
                    isData: item.lead != nil, &html)
                if !item.coUnits.isEmpty {
                    pair(context.say(LedgerWord.coUnits), item.coUnits.joined(separator: "、"), isData: true, &html)
                }
                pair(
                    context.say(LedgerWord.deadline),
                    item.deadline.map { "\(language.date($0))（\(Due($0, context).rest)）" }
                        ?? context.say(LedgerWord.noneYet), isData: false, &html)
                html.element("div") { html in
                    html.element("dt", text: context.say(ReportWord.latest))
                    html.element("dd") { html in
                        if let latest = item.latest {
                            html.element("span", .lang(.chinese), text: latest.words)
                            html.literal(" ")
                            html.element("span", .class("quietly")) { html in
                                html.element("span", .lang(.chinese), text: latest.unit)
                                html.text(" " + language.date(latest.date))
                            }
                        } else {
                            html.text(context.say(LedgerWord.noneYet))
                        }
                    }
                }
                pair(
                    context.say(LedgerWord.evidence),
                    item.evidence == 0
                        ? context.say(ReportWord.evidenceNone)
                        : context.say(ReportWord.evidenceCount, String(item.evidence)), isData: false, &html)
                history(&html)
            }
            if !siblings.isEmpty {
                html.element("p", .class("others")) { html in
                    html.text(context.say(ReportWord.others))
                    for id in siblings {
                        html.element("a", .link(to: "card-\(id)"), text: id)
                        html.literal(" ")
                    }
                }
            }
        }
    }

    /// Reported progress as a bar, with a stroke where the schedule is today.
    private func bar(_ html: inout HTMLWriter) {
        let due = item.deadline.map { CommitmentVerdict.expected(by: $0, year: year, on: context.today) }
        html.element(
            "svg", .class("meter"), .named("viewBox", "0 0 300 12"), .named("preserveAspectRatio", "none"),
            .named("aria-hidden", "true")
        ) { html in
            html.element("path", .class("grid"), .named("d", "M0 6h300")) { _ in }
            if item.percent > 0 {
                html.element("path", .class("reached"), .named("d", "M0 6h\(item.percent * 3)")) { _ in }
            }
            if let due {
                html.element("path", .class("goal"), .named("d", "M\(max(1, due * 3 - 1)) 0v12")) { _ in }
            }
        }
        html.element("p", .class("quietly")) { html in
            html.text(context.say(FrontWord.progress, String(item.percent)))
            if let due { html.text(" · " + context.say(ReportWord.expected, String(due))) }
        }
    }

    private func pair(_ label: String, _ value: String, isData: Bool, _ html: inout HTMLWriter) {
        html.element("div") { html in
            html.element("dt", text: label)
            html.open("dd", isData ? [.lang(.chinese)] : [])
            html.text(value)
            html.close("dd")
        }
    }

    private func history(_ html: inout HTMLWriter) {
        guard !item.changes.isEmpty else { return }
        html.element("div") { html in
            html.element("dt", text: context.say(ReportWord.lastChanges))
            html.element("dd") { html in
                for change in item.changes.prefix(2) {
                    html.element("p", text: "\(change.date) \(change.sentence)")
                }
            }
        }
        guard !item.leaves.isEmpty else { return }
        pair(
            context.say(ReportWord.entry), item.leaves.suffix(8).map(String.init).joined(separator: "、"), isData: false,
            &html)
    }
}

/// The card of a main target.
struct TargetSlip {
    let view: IndicatorView
    let context: SiteContext
    private var mark: StateMark { view.mark(context.language) }

    func write(to html: inout HTMLWriter) {
        SlipFrame(
            id: view.row.id, tone: mark.tone, word: mark.word, context: context
        ).write(to: &html) { html in
            Spark(view).write(to: &html)
            html.element("dl") { html in
                let pairs: [(String, String)] = [
                    (context.say(TargetWord.indicator), view.row.canonical),
                    (context.say(ReportWord.target), view.composed),
                    (
                        context.say(ReportWord.figure),
                        view.newest.map { "\(view.composed($0))（\($0.asOf)）" } ?? context.say(ReportWord.noFigure)
                    ),
                    (context.say(LedgerWord.leadUnit), view.lead ?? context.say(LedgerWord.noneYet)),
                ]
                for (label, value) in pairs {
                    html.element("div") { html in
                        html.element("dt", text: label)
                        html.element("dd", .lang(.chinese), text: value)
                    }
                }
            }
        }
    }
}

/// Head and foot of a card.
struct SlipFrame {
    let id: String
    let tone: Tone
    let word: String
    let context: SiteContext

    func write(to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
        html.newline()
        html.element(
            "section", .class("slip"), .id("card-\(id)"), .named("tabindex", -1), .named("aria-labelledby", "h-\(id)")
        ) { html in
            html.element("h3", .id("h-\(id)")) { html in
                StateMark(tone, word).write(to: &html)
                html.literal(" ")
                html.element("span", .class("id"), text: id)
            }
            content(&html)
            html.element("p", .class("ways")) { html in
                html.element("a", .to(context.item(id)), text: context.say(ReportWord.more))
                html.literal(" ")
                html.element("a", .class("back"), .link(to: "c-\(id)"), text: context.say(ReportWord.close))
            }
        }
    }
}
