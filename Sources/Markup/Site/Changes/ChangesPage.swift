import Basics

/// Every public change, newest first.
public struct ChangesPage {
    private let changes: [ChangeView]
    /// The place before which the next page goes on; nil at the end.
    private let next: String?
    private let isFirst: Bool
    private let context: SiteContext

    public init(_ changes: [ChangeView], isFirst: Bool, next: String?, _ context: SiteContext) {
        (self.changes, self.isFirst, self.next, self.context) = (changes, isFirst, next, context)
    }

    public func html() -> [UInt8] {
        let frame = SiteFrame(context: context, title: context.say(ChangeWord.title), kind: "changes-page")
        return frame.page { html in
            html.newline()
            html.element("h1", text: context.say(ChangeWord.title))
            html.element("p", .class("lead")) { html in
                html.text(context.say(ChangeWord.lead) + " ")
                html.element("a", .to(context.at("changes.atom")), text: context.say(FrameWord.feed))
            }
            if changes.isEmpty {
                html.element("p", .class("none"), text: context.say(ChangeWord.none))
            } else {
                ChangeList(changes: changes, context: context).write(to: &html)
            }
            guard next != nil || !isFirst else { return }
            html.element("nav", .class("pager"), .label(context.say(FrameWord.pages))) { html in
                if !isFirst {
                    html.element("a", .to(context.at("changes")), text: context.say(FrontWord.changed))
                }
                if let next {
                    html.element(
                        "a", .to(context.at("changes", query: [.init("before", next)])), .named("rel", "next"),
                        text: context.say(FrameWord.nextPage))
                }
            }
        }
    }
}

/// The newest changes as an Atom feed (RFC 4287).
public struct ChangesFeed {
    private let changes: [ChangeView]
    private let origin: String
    private let context: SiteContext

    /// - Parameter origin: the log's, which makes the ids of entries the same for ever.
    public init(_ changes: [ChangeView], origin: String, _ context: SiteContext) {
        (self.changes, self.origin, self.context) = (changes, origin, context)
    }

    public func xml() -> [UInt8] {
        var xml = HTMLWriter(reservingCapacity: 1 << 14)
        xml.literal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.element(
            "feed", .named("xmlns", "http://www.w3.org/2005/Atom"), .named("xml:lang", context.language.rawValue)
        ) { xml in
            xml.element("title", text: context.say(ChangeWord.feedTitle, context.place))
            xml.newline()
            xml.element("id", text: "tag:\(tagged),2026:changes/\(context.language.rawValue)")
            xml.newline()
            xml.element(
                "updated", text: changes.first.map { $0.shownAt.description } ?? "\(context.today)T00:00:00.000Z")
            xml.newline()
            xml.element("link", .named("rel", "self"), .to(context.at("changes.atom"))) { _ in }
            xml.element("link", .named("rel", "alternate"), .to(context.at("changes"))) { _ in }
            xml.element("author") { $0.element("name", text: context.place) }
            for change in changes { entry(change, &xml) }
        }
        xml.newline()
        return xml.bytes
    }

    private var tagged: String { origin.replacing("/", with: ":") }

    private func entry(_ change: ChangeView, _ xml: inout HTMLWriter) {
        xml.newline()
        xml.element("entry") { xml in
            let item = change.count == 1 ? change.item : nil
            xml.element("title", text: [item, change.sentence].compactMap { $0 }.joined(separator: " "))
            xml.element("id", text: "tag:\(tagged),2026:event/\(change.event)")
            xml.element("updated", text: change.shownAt.description)
            xml.element("link", .named("rel", "alternate"), .to(item.map { context.item($0) } ?? context.at("changes")))
            { _ in }
            let lines = [
                change.words, change.reason.map { context.say(ChangeWord.reason) + $0 },
                change.basis.map { context.say(ChangeWord.basis) + $0 },
            ].compactMap { $0 }
            if !lines.isEmpty { xml.element("summary", text: lines.joined(separator: "\n")) }
        }
    }
}
