import Basics
import Procedures

/// One case at the desk: where it stands, what may be done now, its clocks, its content, what happened.
public struct CaseDeskPage {
    let view: CaseDeskView
    let context: DeskContext
    private var line: CaseLine { view.line }
    private var state: CaseState { view.state }

    public init(_ view: CaseDeskView, _ context: DeskContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        // The number alone: a title goes into histories and logs.
        DeskFrame(context: context, title: line.id, section: .cases, kind: "item case").page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseDeskWord.title))
                html.element("span", text: "\(context.say(line.procedure.name)) \(line.id)")
            }
            head(&html)
            html.element("div", .class("item-grid")) { html in
                html.element("div") { html in
                    acts(&html)
                    CaseClocks(view: view, context: context).write(to: &html)
                    DeskCaseFields(view: view, context: context).write(to: &html)
                    CaseTimeline(view: view, context: context).write(to: &html)
                }
                html.element("div", .class("side-notes")) { html in
                    likely(&html)
                    ties(&html)
                    papers(&html)
                    note(&html)
                    publishing(&html)
                    erasing(&html)
                }
            }
        }
    }

    private func head(_ html: inout HTMLWriter) {
        html.element("h1", .class("promise"), text: line.name(context))
        html.element("p", .class("standing")) { html in
            line.mark(context).write(to: &html)
            line.lateMark(context)?.write(to: &html)
            if line.isPublic { html.element("span", .class("internal"), text: context.say(CaseDeskWord.isPublic)) }
        }
        html.element("dl", .class("pairs facts")) { html in
            pair(CaseDeskWord.owner, line.owner(context), &html)
            pair(CaseDeskWord.unit, line.unit ?? context.say(CaseDeskWord.noUnit), &html)
            pair(CaseDeskWord.due, line.due(context), &html)
            pair(CaseDeskWord.rounds, context.say(CaseDeskWord.round, String(state.round)), &html)
            let first = context.language.date(state.firstOpenedAt.date())
            let word = state.end == nil ? CaseDeskWord.opened : CaseDeskWord.lasted
            pair(CaseDeskWord.age, context.say(word, first, String(state.age(at: line.now))), &html)
        }
        if let remedies = state.remainingRemedies(in: line.procedure) {
            html.element("p", .class("hint")) { html in
                html.text(context.say(CaseDeskWord.remedies) + context.colon + context.say(remedies))
            }
        }
    }

    private func pair(_ label: Pair, _ value: String, _ html: inout HTMLWriter) {
        html.element("div") { html in
            html.element("dt", text: context.say(label))
            html.element("dd", text: value)
        }
    }

    private func acts(_ html: inout HTMLWriter) {
        html.element("section", .class("acts"), .named("aria-labelledby", "acts-h")) { html in
            html.element("h2", .id("acts-h"), text: context.say(CaseDeskWord.acts))
            CaseActForms(view: view, context: context).write(to: &html)
        }
    }

    private func likely(_ html: inout HTMLWriter) {
        guard let likely = view.likely else { return }
        html.element("section", .named("aria-labelledby", "likely-h")) { html in
            html.element("h2", .id("likely-h"), text: context.say(CaseDeskWord.likely))
            if view.likelyLeft > 0 {
                html.element(
                    "p", .class("aside"),
                    text: context.say(CaseDeskWord.likelyLeft, String(view.likelyAmong), String(view.likelyLeft)))
            }
            if likely.isEmpty {
                html.element("p", .class("none"), text: context.say(CaseDeskWord.likelyNone))
                return
            }
            html.element("p", .class("quiet-line"), text: context.say(CaseDeskWord.likelyWhy))
            html.element("ul", .class("lines")) { html in
                for one in likely {
                    html.element("li") { html in
                        html.element("a", .to(context.at("cases", one.line.id)), text: one.line.id)
                        html.literal(" ")
                        html.element(
                            "span", .class("quietly"), text: context.say(CaseDeskWord.likelyShare, String(one.share)))
                        html.element("p", text: one.words)
                    }
                }
            }
        }
    }

    private func ties(_ html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "ties-h")) { html in
            html.element("h2", .id("ties-h"), text: context.say(CaseDeskWord.links))
            if view.ties.isEmpty { html.element("p", .class("none"), text: context.say(CaseDeskWord.noLinks)) }
            html.element("ul", .class("lines")) { html in for tie in view.ties { write(tie, &html) } }
            guard view.isKept else { return }
            let form = DeskForm(context: context, which: "link", action: context.at("cases", line.id, "link"))
            Folded(name: CaseDeskWord.link, form: form).write(to: &html) { html in
                let kinds = CaseDeskWord.linkKinds.sorted { $0.key < $1.key }
                form.fields.choice(
                    "kind", CaseDeskWord.linkKind, kinds.map { .init($0.key, context.say($0.value)) }, chosen: "same",
                    to: &html)
                form.fields.line(
                    "subject", CaseDeskWord.linkTo, hint: CaseDeskWord.linkHint, [.named("maxlength", 20)], to: &html)
                form.fields.button(CaseDeskWord.link, to: &html)
            }
        }
    }

    private func write(_ tie: CaseDeskView.Tie, _ html: inout HTMLWriter) {
        let parts = tie.subject.split(separator: "/", maxSplits: 1).map(String.init)
        html.element("li") { html in
            html.element("span", .class("quietly"), text: CaseTies.word(tie.kind, context) + " ")
            if parts.count == 2, let place = ["commitment": "commitments", "case": "cases"][parts[0]] {
                html.element("a", .to(context.at(place, parts[1])), text: parts[1])
            } else {
                html.text(tie.subject)
            }
            if let words = tie.words { html.element("p", .lang(.chinese), text: words) }
        }
    }

    private func papers(_ html: inout HTMLWriter) {
        guard !line.procedure.outputs.isEmpty else { return }
        html.element("section", .named("aria-labelledby", "papers-h")) { html in
            html.element("h2", .id("papers-h"), text: context.say(CaseDeskWord.outputs))
            html.element("ul", .class("lines")) { html in
                for output in line.procedure.outputs {
                    let isGiven = state.outputs.contains(output.id)
                    html.element("li") { html in
                        html.text(context.say(output.label) + " ")
                        StateMark(
                            isGiven ? .done : .waiting,
                            context.say(isGiven ? CaseDeskWord.outputGiven : CaseDeskWord.outputMissing)
                        ).write(to: &html)
                    }
                }
            }
        }
    }

    private func note(_ html: inout HTMLWriter) {
        guard view.isKept else { return }
        let form = DeskForm(context: context, which: "note", action: context.at("cases", line.id, "note"))
        html.element("section") { html in
            Folded(name: CaseDeskWord.note, form: form).write(to: &html) { html in
                form.fields.area("words", CaseDeskWord.noteWords, hint: CaseDeskWord.noteHint, to: &html)
                form.fields.button(DeskWord.save, to: &html)
            }
        }
    }

    private func publishing(_ html: inout HTMLWriter) {
        guard view.mayPublish else { return }
        html.element("section", .named("aria-labelledby", "publish-h")) { html in
            html.element("h2", .id("publish-h"), text: context.say(CaseDeskWord.publish))
            html.element("p") {
                $0.element(
                    "a", .to(context.at("cases", line.id, "publish")), text: context.say(CaseDeskWord.publishWay))
            }
        }
    }
}

extension CaseDeskPage {
    private func erasing(_ html: inout HTMLWriter) {
        guard view.mayErase else { return }
        html.element("section", .named("aria-labelledby", "erase-h")) { html in
            html.element("h2", .id("erase-h"), text: context.say(EraseCaseWord.title))
            html.element("p") {
                $0.element("a", .to(context.at("cases", line.id, "erase")), text: context.say(EraseCaseWord.way))
            }
        }
    }
}

/// What a tie says.
enum CaseTies {
    static func word(_ kind: String, _ context: DeskContext) -> String {
        CaseDeskWord.linkKinds[kind].map { context.say($0) } ?? context.say(CaseDeskWord.mergedInto)
    }
}
