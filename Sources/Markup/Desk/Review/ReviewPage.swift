import Commitments

/// A report under review: its text on one side with every candidate underlined by how it stands, what is to be done with the
/// current one on the other.
public struct ReviewPage {
    let view: ReviewView
    let context: DeskContext

    public init(_ view: ReviewView, _ context: DeskContext) { (self.view, self.context) = (view, context) }

    private var filter: ReviewView.Filter { view.filter }

    public func html() -> [UInt8] {
        let title = context.say(ReviewWord.pageTitle, String(view.year))
        let far = "\(view.items.count - view.left)/\(view.items.count)"
        return DeskFrame(
            context: context, title: "\(far) · \(title) · \(context.say(ReviewWord.title))", section: .review,
            kind: "reviewing"
        ).page { html in
            html.element("h1", text: title)
            filters(&html)
            html.element("div", .class("review-grid")) { html in
                ReviewPanel(view: view, context: context).write(to: &html)
                html.newline()
                html.element("div", .class("text")) { html in
                    gone(&html)
                    html.element(
                        "article", .class("report"), .lang(.chinese), .label(context.say(ReviewWord.text))
                    ) { html in
                        let dressing = ReviewDressing(view: view, context: context)
                        var article = ArticleView(view.report, marks: dressing.marks, items: dressing)
                        article.write(to: &html)
                    }
                }
            }
        }
    }

    /// Each choice with how many there are; the lines beside the words are those in the text.
    private func filters(_ html: inout HTMLWriter) {
        html.element("nav", .class("review-filters"), .label(context.say(ReviewWord.filters))) { html in
            html.element("ul", .label(context.say(ReviewWord.show))) { html in
                for show in ReviewView.Filter.Show.allCases {
                    let other = ReviewView.Filter(show: show, kind: filter.kind)
                    choice(other, word(show), count: view.count { other.takes($0) }, look: look(show), &html)
                }
            }
            html.element("ul", .label(context.say(ReviewWord.kinds))) { html in
                for kind in ReviewView.Filter.Kind.allCases {
                    let other = ReviewView.Filter(show: filter.show, kind: kind)
                    choice(other, word(kind), count: view.count { other.takes($0) }, look: nil, &html)
                }
            }
        }
    }

    private func choice(
        _ other: ReviewView.Filter, _ word: Pair, count: Int, look: String?, _ html: inout HTMLWriter
    ) {
        html.element("li") { html in
            html.open(
                "a",
                [.to(context.review(view, other, at: nil))]
                    + (other == filter ? [.named("aria-current", "true")] : []))
            html.element("span", .class(look.map { "c \($0)" } ?? ""), text: context.say(word))
            html.literal(" ")
            html.element("span", .class("n"), text: String(count))
            html.close("a")
        }
    }

    private func word(_ show: ReviewView.Filter.Show) -> Pair {
        switch show {
        case .left: ReviewWord.left
        case .accepted: ReviewWord.accepted
        case .rejected: ReviewWord.rejected
        case .all: ReviewWord.all
        }
    }

    private func look(_ show: ReviewView.Filter.Show) -> String? {
        switch show {
        case .left: "v-left"
        case .accepted: "v-yes"
        case .rejected: "v-no"
        case .all: nil
        }
    }

    private func word(_ kind: ReviewView.Filter.Kind) -> Pair {
        switch kind {
        case .any: ReviewWord.anyKind
        case .target: ReviewWord.onlyTargets
        case .commitment: ReviewWord.onlyCommitments
        case .hard: ReviewWord.onlyHard
        case .soft: ReviewWord.onlySoft
        }
    }

    /// Items whose words the corrected text no longer has.
    private func gone(_ html: inout HTMLWriter) {
        if view.gone.isEmpty { return }
        html.element("section", .class("panel gone"), .named("aria-labelledby", "gone-h")) { html in
            html.element("h2", .id("gone-h"), text: context.say(ReviewWord.gone))
            html.element("p", .class("aside"), text: context.say(ReviewWord.goneHint))
            html.element("ul") { html in
                for item in view.gone {
                    html.element("li") { html in
                        html.element("span", .class("id"), text: item.id)
                        html.literal(" ")
                        html.element("a", .to(context.at("commitments", item.id)), .lang(.chinese), text: item.words)
                    }
                }
            }
        }
    }
}
