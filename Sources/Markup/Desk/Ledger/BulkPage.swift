/// What would become of many rows, before it is written.
public struct BulkPage {
    public struct Row: Sendable {
        public enum Result: Sendable { case assigned, revised, unchanged, refused }

        public let id: String
        public let words: String
        /// `牵头单位：无 → 县住建委`, a field each.
        public let changes: [(label: String, before: String?, after: String)]
        public let result: Result
        public let refusal: DeskProblem?

        public init(
            id: String, words: String, changes: [(label: String, before: String?, after: String)], result: Result,
            refusal: DeskProblem?
        ) {
            (self.id, self.words, self.changes, self.result, self.refusal) = (id, words, changes, result, refusal)
        }
    }

    let rows: [Row]
    /// The order's fields, to be sent on.
    let order: [(name: String, value: String)]
    let context: DeskContext

    public init(rows: [Row], order: [(name: String, value: String)], _ context: DeskContext) {
        (self.rows, self.order, self.context) = (rows, order, context)
    }

    private var changing: [Row] { rows.filter { $0.result == .assigned || $0.result == .revised } }
    private func count(_ result: Row.Result) -> Int { rows.count { $0.result == result } }

    public func html() -> [UInt8] {
        let frame = DeskFrame(context: context, title: context.say(LedgerDeskWord.bulkTitle), section: .commitments)
        return frame.page { html in
            html.element("h1", text: context.say(LedgerDeskWord.bulkTitle))
            html.element(
                "p", .class("lead"),
                text: context.say(
                    LedgerDeskWord.bulkCounts, String(changing.count), String(count(.unchanged)),
                    String(count(.refused))))
            table(&html)
            if count(.refused) > 0 { reasons(&html) }
            if changing.isEmpty {
                html.element("p", .class("none"), text: context.say(LedgerDeskWord.nothing))
            } else {
                let form = DeskForm(
                    context: context, which: "apply", action: context.at("commitments", "bulk", "apply"),
                    hidden: order + changing.map { ("id", $0.id) })
                form.write(to: &html) { html in
                    form.fields.button(
                        Pair(
                            LedgerDeskWord.apply.text(.chinese, [String(changing.count)]),
                            LedgerDeskWord.apply.text(.english, [String(changing.count)])), to: &html)
                    if count(.refused) > 0 {
                        html.element("p", .class("hint"), text: context.say(LedgerDeskWord.leftOut))
                    }
                }
            }
            html.element("p", .class("go")) {
                $0.element("a", .to(context.at("commitments")), text: context.say(LedgerDeskWord.back))
            }
        }
    }

    /// What is set moves only with reason and basis; the same rows are looked at again with them.
    private func reasons(_ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: "again", action: context.at("commitments", "bulk"),
            hidden: order.filter { $0.name != "reason" && $0.name != "basis" } + rows.map { ("id", $0.id) })
        html.element("section", .class("panel")) { html in
            html.element("h2", text: context.say(LedgerDeskWord.needsReason))
            form.write(to: &html) { html in
                let value = { (name: String) in order.first { $0.name == name }?.value ?? "" }
                html.element("div", .class("many-fields")) { html in
                    form.fields.line(
                        "reason", LedgerDeskWord.reason, value: value("reason"), hint: LedgerDeskWord.reasonHint,
                        to: &html)
                    form.fields.line(
                        "basis", LedgerDeskWord.basis, value: value("basis"), hint: LedgerDeskWord.basisHint, to: &html)
                }
                form.fields.button(LedgerDeskWord.again, kind: "", to: &html)
            }
        }
    }

    private func table(_ html: inout HTMLWriter) {
        html.element("table", .class("figures-table dry stack")) { html in
            html.element("caption", .class("unseen"), text: context.say(LedgerDeskWord.bulkTitle))
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", .named("scope", "col"), text: context.say(LedgerWord.task))
                    for word in [LedgerDeskWord.willBe, LedgerDeskWord.result] {
                        html.element("th", .named("scope", "col"), text: context.say(word))
                    }
                }
            }
            html.element("tbody") { html in for row in rows { line(row, &html) } }
        }
    }

    private func line(_ row: Row, _ html: inout HTMLWriter) {
        html.newline()
        html.element("tr") { html in
            html.element("th", .named("scope", "row")) { html in
                html.element("span", .lang(.chinese), text: row.words)
                html.literal(" ")
                html.element("span", .class("id"), text: row.id)
            }
            html.element("td", .named("data-label", context.say(LedgerDeskWord.willBe))) { html in
                if row.changes.isEmpty { html.text("—") }
                for change in row.changes {
                    html.element(
                        "p",
                        text: context.say(
                            LedgerDeskWord.fromTo, change.label, change.before ?? context.say(LedgerDeskWord.none),
                            change.after))
                }
            }
            html.element("td", .named("data-label", context.say(LedgerDeskWord.result))) { html in
                StateMark(Self.tone(row.result), context.say(Self.word(row.result))).write(to: &html)
                if let refusal = row.refusal {
                    html.element("p", .class("quietly"), text: refusal.text(context.language))
                }
            }
        }
    }

    static func tone(_ result: Row.Result) -> Tone {
        switch result {
        case .assigned: .done
        case .revised: .claimed
        case .unchanged: .waiting
        case .refused: .disputed
        }
    }

    static func word(_ result: Row.Result) -> Pair {
        switch result {
        case .assigned: LedgerDeskWord.assigned
        case .revised: LedgerDeskWord.revised
        case .unchanged: LedgerDeskWord.unchanged
        case .refused: LedgerDeskWord.refused
        }
    }
}
