import Basics
import Commitments

/// A commitment that is behind: its words, who answers, until when, and what the unit last said.
struct LateItem {
    let item: FrontView.Late
    let context: SiteContext

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("li") { html in
            html.element("p", .class("words")) { html in
                html.element("a", .to(context.item(item.id)), .lang(.chinese), text: item.words)
            }
            html.element("p", .class("meta")) { html in
                StateMark(item.verdict, context.language).write(to: &html)
                html.literal(" ")
                html.element("span") { html in
                    if let lead = item.lead {
                        html.element("span", .lang(.chinese), text: lead)
                    } else {
                        html.text(context.say(FrontWord.noLead))
                    }
                }
                html.literal(" ")
                html.element("span", text: Due(item.deadline, context).text)
                html.literal(" ")
                html.element("span", text: context.say(FrontWord.progress, String(item.percent)))
            }
            html.element("p", .class("why")) { html in
                if let latest = item.latest {
                    html.element("span", .class("said")) { html in
                        html.text(context.language.date(latest.date) + " ")
                        html.element("span", .lang(.chinese), text: latest.unit)
                    }
                    html.literal(" ")
                    html.element("q", .lang(.chinese), text: latest.words)
                } else {
                    html.element("span", .class("silent"), text: context.say(FrontWord.noWords))
                }
            }
        }
    }
}

/// A deadline with the days that are left or over.
struct Due {
    let deadline: LocalDate?
    let context: SiteContext

    init(_ deadline: LocalDate?, _ context: SiteContext) { (self.deadline, self.context) = (deadline, context) }

    var days: Int? { deadline.map { $0.daysSince1970 - context.today.daysSince1970 } }

    var text: String {
        guard let deadline else { return context.say(FrontWord.noDeadline) }
        let due = context.say(FrontWord.due, context.language.date(deadline))
        return context.language == .chinese ? "\(due)，\(rest)" : "\(due), \(rest)"
    }

    var rest: String {
        guard let days else { return context.say(FrontWord.noDeadline) }
        if days == 0 { return context.say(FrontWord.dueToday) }
        return days > 0
            ? context.say(FrontWord.dueIn, String(days)) : context.say(FrontWord.overdueBy, String(-days))
    }
}

/// How a whole parts into states: a bar, and the table that says the same in numbers.
struct Share {
    struct Row {
        let mark: StateMark
        let count: Int
        let address: SiteAddress
    }
    let rows: [Row]
    let caption: String
    let context: SiteContext

    private var whole: Int { rows.reduce(0) { $0 + $1.count } }

    func write(to html: inout HTMLWriter) {
        html.newline()
        bar(&html)
        html.element("table", .class("share")) { html in
            html.element("caption", .class("unseen"), text: caption)
            html.element("thead") { html in
                html.element("tr") { html in
                    for word in [FrontWord.state, .count, .share] {
                        html.element("th", .named("scope", "col"), text: context.say(word))
                    }
                }
            }
            html.element("tbody") { html in
                for row in rows where row.count > 0 {
                    html.element("tr") { html in
                        html.element("th", .named("scope", "row")) { html in
                            html.element("a", .to(row.address)) { html in row.mark.write(to: &html) }
                        }
                        html.element("td", text: String(row.count))
                        html.element("td", text: Self.percent(row.count, of: whole))
                    }
                }
            }
            html.element("tfoot") { html in
                html.element("tr") { html in
                    html.element("th", .named("scope", "row"), text: context.say(FrontWord.all))
                    html.element("td", text: String(whole))
                    html.element("td", text: context.say(FrontWord.ofAll, String(whole)))
                }
            }
        }
    }

    private func bar(_ html: inout HTMLWriter) {
        guard whole > 0 else { return }
        html.element(
            "svg", .class("share-bar"), .named("viewBox", "0 0 600 14"), .named("preserveAspectRatio", "none"),
            .named("aria-hidden", "true")
        ) { html in
            var place = 0
            for row in rows where row.count > 0 {
                let next = place + row.count
                let (from, to) = (place * 600 / whole, next * 600 / whole)
                html.element(
                    "path", .class("b-\(row.mark.tone.rawValue)"),
                    .named("d", "M\(from) 0h\(max(1, to - from - 2))v14H\(from)z")
                ) { _ in }
                place = next
            }
        }
    }

    /// A share of a whole in percent, to a tenth where it is small.
    static func percent(_ count: Int, of whole: Int) -> String {
        guard whole > 0 else { return "—" }
        let tenths = (count * 2000 / whole + 1) / 2
        return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
