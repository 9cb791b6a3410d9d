import Commitments

/// What a confirmation will do, whole, before it is done; and the way on behind it.
public struct ConfirmReviewPage {
    public struct Item: Sendable {
        /// The id it is given.
        public let id: String
        public let candidate: String
        public let kind: CandidateRow.Kind
        public let words: String
        public let isBulk: Bool
        public let isByHand: Bool
        public let isEdited: Bool

        public init(
            id: String, candidate: String, kind: CandidateRow.Kind, words: String, isBulk: Bool, isByHand: Bool,
            isEdited: Bool
        ) {
            (self.id, self.candidate, self.kind, self.words) = (id, candidate, kind, words)
            (self.isBulk, self.isByHand, self.isEdited) = (isBulk, isByHand, isEdited)
        }
    }

    public struct Rejection: Sendable {
        public let candidate: String
        public let words: String
        public let reason: String

        public init(candidate: String, words: String, reason: String) {
            (self.candidate, self.words, self.reason) = (candidate, words, reason)
        }
    }

    public struct View: Sendable {
        public let report: String
        public let year: Int
        /// Targets first, each kind in the order of the text.
        public let items: [Item]
        public let rejections: [Rejection]
        /// Names what is shown here: only that is confirmed.
        public let seen: String
        /// How many nobody marked, and the name of the plan that takes them too.
        public let unread: Int
        public let seenWhole: String
        /// Items of the report that are in the ledger already.
        public let confirmed: Int

        public init(
            report: String, year: Int, items: [Item], rejections: [Rejection], seen: String, unread: Int,
            seenWhole: String, confirmed: Int
        ) {
            (self.report, self.year, self.items, self.rejections) = (report, year, items, rejections)
            (self.seen, self.unread, self.seenWhole, self.confirmed) = (seen, unread, seenWhole, confirmed)
        }
    }

    let view: View
    let context: DeskContext

    public init(_ view: View, _ context: DeskContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        DeskFrame(
            context: context, title: context.say(ReviewWord.confirmTitle), section: .review, kind: "confirming"
        ).page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("review")), text: context.say(ReviewWord.title))
                html.element(
                    "a", .to(context.at("review", view.report)),
                    text: context.say(ReviewWord.pageTitle, String(view.year)))
            }
            html.element("h1", text: context.say(ReviewWord.confirmTitle))
            html.element("p", .class("lead"), text: context.say(ReviewWord.confirmLead))
            if view.confirmed > 0 { onward(&html) }
            if view.items.isEmpty, view.rejections.isEmpty {
                html.element("p", .class("none"), text: context.say(ReviewWord.nothingMarked))
            } else {
                confirm(&html)
            }
            if !view.items.isEmpty { items(&html) }
            if !view.rejections.isEmpty { rejections(&html) }
            if view.unread > 0 { unread(&html) }
        }
    }

    /// Behind a confirmation: who is to do it, and when the public sees it.
    private func onward(_ html: inout HTMLWriter) {
        html.element("section", .class("panel"), .named("aria-labelledby", "next-h")) { html in
            html.element("h2", .id("next-h"), text: context.say(ReviewWord.nextSteps))
            html.element("p", text: context.say(ReviewWord.isConfirmed, String(view.confirmed)))
            html.element("p", .class("buttons")) { html in
                let year = SiteAddress.Item("year", String(view.year))
                html.element(
                    "a", .to(context.at("commitments", query: [year, .init("mark", "unassigned")])),
                    text: context.say(ReviewWord.toAssign))
                html.literal(" ")
                html.element(
                    "a", .to(context.at("publish")),
                    text: context.say(ReviewWord.toPublish))
            }
        }
    }

    private func confirm(_ html: inout HTMLWriter) {
        DeskForm(
            context: context, which: "confirm", action: context.at("review", view.report, "confirm"),
            hidden: [("seen", view.seen)]
        ).write(to: &html) { html in
            html.element("p", .class("buttons")) { html in
                html.element("button", .class("main")) { html in
                    html.text(
                        context.say(
                            ReviewWord.confirmButton, String(view.items.count), String(view.rejections.count)))
                }
                html.element(
                    "a", .to(context.at("review", view.report, fragment: "now")),
                    text: context.say(ReviewWord.backToReview))
            }
        }
    }

    private func unread(_ html: inout HTMLWriter) {
        html.element("section", .class("panel unread"), .named("aria-labelledby", "unread-h")) { html in
            html.element("h2", .id("unread-h"), text: context.say(ReviewWord.unreadTitle, String(view.unread)))
            html.element("p", .class("aside"), text: context.say(ReviewWord.unreadHint))
            let form = DeskForm(
                context: context, which: "confirm-unread", action: context.at("review", view.report, "confirm"),
                hidden: [("seen", view.seenWhole)])
            form.write(to: &html) { html in
                let tick = context.say(ReviewWord.unreadTick, String(view.unread))
                form.fields.box("unread", Pair(tick, tick), to: &html)
                form.fields.button(ReviewWord.unreadButton, kind: "danger", to: &html)
            }
        }
    }

    private func items(_ html: inout HTMLWriter) {
        let targets = view.items.count { $0.kind == .target }
        html.element("h2") { html in
            html.text(
                context.say(ReviewWord.willBecome, String(targets), String(view.items.count - targets)))
        }
        table([ReviewWord.number, ReviewWord.words, ReviewWord.note], &html) { html in
            for item in view.items {
                html.element("tr") { html in
                    html.element("td", .class("id"), text: item.id)
                    words(item.words, item.candidate, &html)
                    let notes = [
                        item.isByHand ? ReviewWord.byHand : nil, item.isEdited ? ReviewWord.edited : nil,
                        item.isBulk ? ReviewWord.bulk : nil,
                    ]
                    html.element(
                        "td", .class("quietly"),
                        text: notes.compactMap { $0.map { context.say($0) } }.joined(separator: " · "))
                }
            }
        }
    }

    private func rejections(_ html: inout HTMLWriter) {
        html.element("h2", text: context.say(ReviewWord.willReject, String(view.rejections.count)))
        table([ReviewWord.words, ReviewWord.why], &html) { html in
            for item in view.rejections {
                html.element("tr") { html in
                    words(item.words, item.candidate, &html)
                    html.element("td", .lang(.chinese), text: item.reason)
                }
            }
        }
    }

    private func words(_ words: String, _ candidate: String, _ html: inout HTMLWriter) {
        html.element("td") { html in
            let address = context.at(
                "review", view.report, query: [.init("show", "all"), .init("at", candidate)], fragment: "now")
            html.element("a", .to(address), .lang(.chinese), text: words)
        }
    }

    private func table(_ heads: [Pair], _ html: inout HTMLWriter, _ rows: (inout HTMLWriter) -> Void) {
        html.element("table", .class("figures-table plan")) { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    for head in heads { html.element("th", .named("scope", "col"), text: context.say(head)) }
                }
            }
            html.element("tbody") { html in rows(&html) }
        }
    }
}
