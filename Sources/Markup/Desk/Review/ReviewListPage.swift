/// The reports and how far the review of each is; where a report is imported.
public struct ReviewListPage {
    public struct Row: Sendable {
        public let id: String
        public let year: Int
        public let title: String
        public let isCorrection: Bool
        /// Another corrects it.
        public let isReplaced: Bool
        public let all: Int
        public let settled: Int
        /// Marked, and not confirmed yet.
        public let waiting: Int

        public init(
            id: String, year: Int, title: String, isCorrection: Bool, isReplaced: Bool, all: Int, settled: Int,
            waiting: Int
        ) {
            (self.id, self.year, self.title) = (id, year, title)
            (self.isCorrection, self.isReplaced) = (isCorrection, isReplaced)
            (self.all, self.settled, self.waiting) = (all, settled, waiting)
        }
    }

    let rows: [Row]
    let context: DeskContext

    public init(rows: [Row], _ context: DeskContext) { (self.rows, self.context) = (rows, context) }

    public func html() -> [UInt8] {
        DeskFrame(context: context, title: context.say(ReviewWord.title), section: .review, kind: "reviews").page {
            html in
            html.element("h1", text: context.say(ReviewWord.title))
            html.element("p", .class("aside"), text: context.say(ReviewWord.lead))
            html.element("div", .class("side")) { html in
                html.element("div") { html in
                    if rows.isEmpty {
                        html.element("p", .class("lead"), text: context.say(ReviewWord.noReports))
                    } else {
                        list(&html)
                    }
                }
                upload(&html)
            }
        }
    }

    private func list(_ html: inout HTMLWriter) {
        html.element("ul", .class("review-list")) { html in
            for row in rows { write(row, &html) }
        }
    }

    private func write(_ row: Row, _ html: inout HTMLWriter) {
        html.element("li") { html in
            html.element("h2") { html in
                let address = context.at("review", row.id)
                html.element("a", .to(address)) { html in
                    html.text(context.say(ReviewWord.pageTitle, String(row.year)))
                }
                if row.isCorrection {
                    html.literal(" ")
                    html.element("span", .class("n"), text: context.say(ReviewWord.correction))
                }
            }
            html.element("p", .class("quietly"), .lang(.chinese), text: row.title)
            if row.isReplaced {
                html.element("p", .class("quietly"), text: context.say(ReviewWord.corrected))
                return
            }
            let left = row.all - row.settled
            html.element("div", .class("how-far")) { html in
                html.open(
                    "progress", .named("max", max(row.all, 1)), .named("value", row.settled),
                    .named("aria-labelledby", "far-\(row.id)"))
                html.close("progress")
                html.element("p", .id("far-\(row.id)")) { html in
                    html.text(
                        left == 0
                            ? context.say(ReviewWord.allSettled, String(row.all))
                            : context.say(ReviewWord.settled, String(row.settled), String(row.all), String(left)))
                }
            }
            html.element("p", .class("buttons")) { html in
                let word = left == 0 ? ReviewWord.look : row.settled == 0 ? ReviewWord.begin : ReviewWord.goOn
                html.element("a", .to(context.at("review", row.id, fragment: "now")), text: context.say(word))
                if row.waiting > 0 {
                    html.literal(" ")
                    html.element(
                        "a", .to(context.at("review", row.id, "confirm")),
                        text: context.say(ReviewWord.confirmSome, String(row.waiting)))
                }
            }
        }
    }

    private func upload(_ html: inout HTMLWriter) {
        html.element("section", .class("panel"), .named("aria-labelledby", "import-h")) { html in
            html.element("h2", .id("import-h"), text: context.say(ReviewWord.importTitle))
            html.element("p", .class("aside"), text: context.say(ReviewWord.importHint))
            var form = DeskForm(context: context, which: "import", action: context.at("review"))
            form.isUpload = true
            form.write(to: &html) { html in
                form.fields.line(
                    "file", ReviewWord.file, type: "file", hint: ReviewWord.fileHint,
                    [.named("accept", ".docx,.pdf,.html,.htm,.txt")], to: &html)
                let standing = rows.filter { !$0.isReplaced }
                if !standing.isEmpty {
                    form.fields.choice(
                        "corrects", ReviewWord.corrects,
                        standing.map { .init($0.id, context.say(ReviewWord.pageTitle, String($0.year))) },
                        hint: ReviewWord.correctsHint, isOptional: true, to: &html)
                }
                form.fields.button(ReviewWord.importButton, to: &html)
            }
        }
    }
}
