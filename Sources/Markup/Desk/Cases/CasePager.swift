/// Links between the pages of a list of cases. A page begins behind a case and not at a number: what comes in or goes out
/// meanwhile moves nobody off the page.
struct CasePager {
    let view: CaseListView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        let shown = view.shown
        let isFirst = shown.previous == nil && !shown.isLater
        if isFirst, shown.next == nil, shown.older == nil { return }
        html.newline()
        html.element("nav", .class("pager"), .label(context.site.say(FrameWord.pages))) { html in
            if !isFirst { link(view.query(), "first", context.say(CaseDeskWord.firstPage), &html) }
            if let previous = shown.previous {
                link(view.query("before", previous), "prev", context.site.say(FrameWord.previousPage), &html)
            }
            if let count = shown.count {
                let last = shown.first + shown.lines.count - 1
                html.element(
                    "span",
                    text: context.say(CaseDeskWord.range, String(shown.first), String(last), String(count)))
            }
            if let next = shown.next {
                link(view.query("after", next), "next", context.site.say(FrameWord.nextPage), &html)
            }
            if let older = shown.older {
                link(view.query("older", older), "next", context.say(CaseDeskWord.older), &html)
            }
        }
    }

    private func link(_ query: [SiteAddress.Item], _ way: String, _ text: String, _ html: inout HTMLWriter) {
        html.element("a", .to(context.at("cases", query: query)), .named("rel", way), text: text)
    }
}
