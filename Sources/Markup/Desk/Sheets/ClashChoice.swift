import Basics
import Commitments

/// The sheet's words beside newer ones of the ledger: one chooses which count.
struct ClashChoice {
    /// The field's name.
    let name: String
    let line: SheetLine
    let change: SheetChange
    let note: ProgressRow
    /// Whose sheet it is.
    let unit: String
    let unitNames: [String: String]
    let context: DeskContext

    /// Another unit's words stand beside these, so both are proposed; a unit's own newer words must be chosen against.
    private var proposed: String { note.unit == unit ? "" : "theirs" }

    func write(to html: inout HTMLWriter) {
        let chosen = context.entered(name, of: "record").map { $0.first ?? "" } ?? proposed
        let who = "\(unitNames[note.unit] ?? note.unit) \(context.language.date(note.at.date()))"
        html.element("fieldset", .class("clash")) { html in
            html.element("legend", .lang(.chinese)) { html in
                html.text((line.row?.words ?? "") + " ")
                html.element("span", .class("id"), text: line.entry.id)
            }
            for (value, word, text) in [
                ("theirs", SheetWord.theirs, Self.said(change, context)),
                ("ours", SheetWord.ours, "\(note.percent)% \(note.words)（\(who)）"),
            ] {
                html.element("label") { html in
                    html.open(
                        "input",
                        [.named("type", "radio"), .named("name", name), .named("value", value), .flag("required")]
                            + (chosen == value ? [.flag("checked")] : []))
                    html.element("span") { html in
                        html.element("b", text: context.say(word))
                        html.text(" ")
                        html.element("span", .lang(.chinese), text: text)
                    }
                }
            }
        }
    }

    private static func said(_ change: SheetChange, _ context: DeskContext) -> String {
        "\(change.percent)% \(change.words)" + (change.isDone ? "（\(context.say(SheetWord.reportedDone))）" : "")
    }
}
