import Basics

/// One entry, checked in the open: every number that the verdict rests on is on the page.
public struct CheckPage {
    private let view: CheckView
    private let asked: String
    private let context: SiteContext
    private var language: Language { context.language }

    public init(_ view: CheckView, asked: String, _ context: SiteContext) {
        (self.view, self.asked, self.context) = (view, asked, context)
    }

    public func html() -> [UInt8] {
        let frame = SiteFrame(
            context: context, title: context.say(RecordWord.check), section: .record, kind: "record")
        return frame.page { html in
            html.newline()
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("record")), text: context.say(RecordWord.title))
            }
            switch view {
            case .nothingAsked: html.element("h1", text: context.say(RecordWord.check))
            case .missing(let name, let size):
                html.element("h1", text: context.say(RecordWord.notFound, name))
                html.element(
                    "p", .class("lead"),
                    text: context.say(RecordWord.notFoundWhy, String(size), String(max(0, size - 1))))
            case .item(let id, let changes, let hidden): item(id, changes, hidden, &html)
            case .entry(let proof): ProofDetail(proof: proof, context: context).write(to: &html)
            }
            CheckForm(context: context, value: asked).section(&html)
        }
    }

    private func item(_ id: String, _ changes: [ChangeView], _ hidden: Int, _ html: inout HTMLWriter) {
        html.element("h1", text: context.say(RecordWord.entryOf, id))
        html.element("p", .class("lead")) { html in
            html.text(context.say(RecordWord.itemEntries) + " ")
            html.element("a", .to(context.item(id)), text: id)
        }
        ChangeList(changes: changes, context: context, isOfOneItem: true).write(to: &html)
        if hidden > 0 { html.element("p", text: context.say(RecordWord.itemHidden, String(hidden))) }
    }
}

/// The proof of one entry in steps that a person can follow.
struct ProofDetail {
    let proof: ProofView
    let context: SiteContext

    func write(to html: inout HTMLWriter) {
        html.element("h1", text: context.say(RecordWord.found, String(proof.leaf)))
        html.element("p", .class("verdict-line")) { html in
            StateMark(tone, context.say(word)).write(to: &html)
        }
        if proof.part > 1 { html.element("p", text: context.say(RecordWord.partNote, String(proof.part))) }
        if let change = proof.change {
            html.element("section", .named("aria-labelledby", "what-h")) { html in
                html.element("h2", .id("what-h"), text: context.say(RecordWord.what))
                ChangeList(changes: [change], context: context).write(to: &html)
            }
        }
        if !proof.erasedFields.isEmpty {
            html.element(
                "p", text: context.say(RecordWord.erasedField, proof.erasedFields.joined(separator: "、")))
        }
        numbers(&html)
        path(&html)
        body(&html)
        html.element("p") { html in
            var address = context.proof(leaf: proof.leaf, part: proof.part)
            address.path = ["record", "proof.json"]
            html.element("a", .to(address), text: context.say(RecordWord.proofJSON))
        }
    }

    private var word: RecordWord {
        switch proof.standing {
        case .recorded: .verdictRecorded
        case .unpublished: .verdictUnpublished
        case .withheld: .verdictWithheld
        case .erased: .verdictErased
        case .waiting: .verdictWaiting
        case .broken: .verdictBroken
        }
    }

    private var tone: Tone {
        switch proof.standing {
        case .recorded, .erased: .done
        case .unpublished, .withheld: .unknown
        case .waiting: .waiting
        case .broken: .serious
        }
    }

    private func numbers(_ html: inout HTMLWriter) {
        html.newline()
        html.element("dl", .class("pairs proof-numbers")) { html in
            var rows: [(String, String, String?)] = [
                (
                    context.say(RecordWord.digest), proof.digest,
                    proof.digestAgrees.map { context.say($0 ? RecordWord.digestSame : .digestDiffers) }
                ),
                (context.say(RecordWord.leafHash), proof.leafHash, nil),
                (
                    context.say(RecordWord.rootComputed), proof.computed,
                    context.say(proof.computed == proof.root ? RecordWord.rootSame : .rootDiffers)
                        + (context.language == .chinese ? "，" : ", ")
                        + context.say(RecordWord.ofSize, String(proof.size))
                ),
            ]
            if let salt = proof.salt { rows.insert((context.say(RecordWord.salt), salt, nil), at: 0) }
            for (label, value, note) in rows {
                html.element("div") { html in
                    html.element("dt", text: label)
                    html.element("dd") { html in
                        html.element("span", .class("code-text"), text: value)
                        if let note { html.element("span", .class("agrees"), text: note) }
                    }
                }
            }
        }
    }

    private func path(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "path-h")) { html in
            html.element("h2", .id("path-h"), text: context.say(RecordWord.path))
            html.element("p", .class("aside"), text: context.say(RecordWord.pathNote))
            html.element("ol", .class("hash-path")) { html in
                for step in proof.path {
                    html.element("li") { html in
                        html.element("span", .class("on"), text: context.say(step.isLeft ? RecordWord.left : .right))
                        html.literal(" ")
                        html.element("span", .class("code-text"), text: step.hash)
                    }
                }
            }
            html.element("h3", text: context.say(RecordWord.howToRecompute))
            html.element("p", .class("aside"), text: context.say(RecordWord.recomputeText))
        }
    }

    private func body(_ html: inout HTMLWriter) {
        guard let body = proof.body else { return }
        html.newline()
        html.element("section", .named("aria-labelledby", "body-h")) { html in
            html.element("h2", .id("body-h"), text: context.say(RecordWord.bodyShown))
            html.element("pre", .class("note")) { html in
                // The body of an imported report holds its whole text; the page shows how it begins.
                html.text(String(decoding: body.prefix(6_000), as: UTF8.self) + (body.count > 6_000 ? "……" : ""))
            }
        }
    }
}
