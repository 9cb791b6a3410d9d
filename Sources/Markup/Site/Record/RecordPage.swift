import Basics

/// The record: the checkpoint to keep, what it holds, who else keeps it, and how to check it without this site.
public struct RecordPage {
    private let view: RecordView
    private let context: SiteContext
    private var language: Language { context.language }

    public init(_ view: RecordView, _ context: SiteContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let frame = SiteFrame(
            context: context, title: context.say(RecordWord.title), section: .record, kind: "record")
        return frame.page { html in
            html.newline()
            html.element("h1", text: context.say(RecordWord.title))
            html.element("p", .class("lead"), text: context.say(RecordWord.lead))
            html.element("div", .class("two")) { html in
                checkpoint(&html)
                html.element("div") { html in
                    CheckForm(context: context, value: "").section(&html)
                    witnesses(&html)
                }
            }
            counts(&html)
            corrections(&html)
            GapList(view: view, context: context).write(to: &html)
            offline(&html)
        }
    }

    private func checkpoint(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("checkpoint"), .named("aria-labelledby", "checkpoint-h")) { html in
            html.element("h2", .id("checkpoint-h"), text: context.say(RecordWord.latest))
            guard let checkpoint = context.checkpoint else {
                html.element("p", .class("none"), text: context.say(RecordWord.noCheckpoint))
                return
            }
            html.element("p", .class("aside"), text: context.say(RecordWord.latestNote))
            html.element("pre", .class("note"), text: checkpoint.note)
            html.element("dl", .class("pairs")) { html in
                let rows: [(RecordWord, String)] = [
                    (.entries, String(checkpoint.size)), (.signedOn, language.date(checkpoint.date)),
                    (.origin, checkpoint.origin), (.root, checkpoint.root),
                ]
                for (word, value) in rows {
                    html.element("div") { html in
                        html.element("dt", text: context.say(word))
                        html.element("dd", .class("code-text"), text: value)
                    }
                }
            }
            checkpoint.code?.write(to: &html, label: context.say(FrameWord.codeLabel))
        }
    }

    private func witnesses(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "who-h")) { html in
            html.element("h2", .id("who-h"), text: context.say(RecordWord.who))
            html.element("p") { html in html.element("b", text: context.say(RecordWord.whoNobody)) }
            html.element("p", text: context.say(RecordWord.whoMeaning))
            html.element("p", text: context.say(RecordWord.whoBecome))
        }
    }

    private func counts(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "counts-h")) { html in
            html.element("h2", .id("counts-h"), text: context.say(RecordWord.counts))
            html.element("dl", .class("tally")) { html in
                let rows: [(RecordWord, RecordWord, Int)] = [
                    (.published, .publishedNote, view.published), (.unpublished, .unpublishedNote, view.unpublished),
                    (.withheld, .withheldNote, view.withheld), (.erased, .erasedNote, view.erased),
                ]
                for (word, note, count) in rows {
                    html.element("div") { html in
                        html.element("dt", text: context.say(word))
                        html.element("dd") { html in
                            html.element("b", text: String(count))
                            html.element("span", text: context.say(note))
                        }
                    }
                }
            }
            if view.parts.count > 1 {
                html.element("h3", text: context.say(RecordWord.parts))
                html.element("ul") { html in
                    for part in view.parts {
                        html.element("li", text: "\(part.origin) · \(part.size)")
                    }
                }
            }
        }
    }

    private func corrections(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .id("corrections"), .named("aria-labelledby", "corrections-h")) { html in
            html.element("h2", .id("corrections-h"), text: context.say(RecordWord.corrections))
            html.element("p", .class("aside"), text: context.say(RecordWord.correctionsLead))
            if view.corrections.isEmpty {
                html.element("p", .class("none"), text: context.say(RecordWord.noCorrections))
            } else {
                ChangeList(changes: view.corrections, context: context).write(to: &html)
            }
        }
    }

    private func offline(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("offline"), .named("aria-labelledby", "offline-h")) { html in
            html.element("h2", .id("offline-h"), text: context.say(RecordWord.offline))
            html.element("p", text: context.say(RecordWord.offlineNote))
            html.element("p", text: context.say(RecordWord.offlineSteps))
            command("duixian verify 记录 --vkey '\(view.vkey)'", &html)
            html.element("p", text: context.say(RecordWord.offlineSince))
            command("duixian verify 记录 --vkey '\(view.vkey)' --since 旧检查点.txt", &html)
            html.element("p", .class("aside"), text: context.say(RecordWord.keyNote))
            html.element("h3", text: context.say(RecordWord.download))
            html.element("ul", .class("buttons")) { html in
                for (word, name) in [(RecordWord.checkpointFile, "checkpoint"), (.keyFile, "vkey")] {
                    html.element("li") { html in
                        let log = SiteAddress(language: .chinese, slug: context.slug, path: ["log", name])
                        html.element("a", .to(log), text: context.say(word))
                    }
                }
                html.element("li") { html in
                    html.element("a", .to(context.at("data.json")), text: context.say(FrameWord.data))
                }
            }
            html.element("p", .class("aside"), text: context.say(RecordWord.exportNote))
        }
    }

    private func command(_ line: String, _ html: inout HTMLWriter) {
        html.element("pre", .class("command")) { html in
            html.element("code", text: line)
        }
    }
}

/// The form that checks one entry.
struct CheckForm {
    let context: SiteContext
    let value: String

    func section(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("check"), .named("aria-labelledby", "check-h")) { html in
            html.element("h2", .id("check-h"), text: context.say(RecordWord.check))
            html.element(
                "form", .class("find large"), .named("method", "get"),
                .named("action", context.at("record", "check").text)
            ) { html in
                html.element("label", .named("for", "entry"), text: context.say(RecordWord.checkNote))
                html.open(
                    "input", .id("entry"), .named("name", "item"), .named("value", value), .named("maxlength", 40),
                    .named("placeholder", context.say(RecordWord.checkHint)), .named("autocomplete", "off"),
                    .flag("required"))
                html.element("button", text: context.say(RecordWord.checkButton))
            }
        }
    }
}

/// Numbers that have an entry and no public content.
struct GapList {
    let view: RecordView
    let context: SiteContext

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("section", .id("gaps"), .named("aria-labelledby", "gaps-h")) { html in
            html.element("h2", .id("gaps-h"), text: context.say(RecordWord.gaps))
            if view.gaps.isEmpty {
                html.element("p", .class("none"), text: context.say(RecordWord.noGaps))
                return
            }
            html.element("p", .class("aside"), text: context.say(RecordWord.gapsLead))
            html.element("ul", .class("gaps")) { html in
                for gap in view.gaps {
                    let (first, last) = (gap.lowerBound, gap.upperBound)
                    html.element(
                        "li",
                        text: gap.count == 1
                            ? context.say(RecordWord.gapOne, String(first))
                            : context.say(RecordWord.gapRange, String(first), String(last), String(gap.count)))
                }
            }
            if let end = view.gapsEnd { html.element("p", text: context.say(RecordWord.gapsMore, String(end))) }
        }
    }
}
