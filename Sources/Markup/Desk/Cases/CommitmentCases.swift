import Basics

/// A commitment's cases, and the way to a new one.
struct CommitmentCases {
    let view: DeskItemView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        guard view.mayOpenTask || !view.cases.isEmpty else { return }
        html.element("section", .id("cases"), .named("aria-labelledby", "cases-h")) { html in
            html.element("h2", .id("cases-h"), text: context.say(CaseDeskWord.commitmentCases))
            if view.cases.isEmpty {
                html.element("p", .class("none"), text: context.say(CaseDeskWord.noCommitmentCases))
            }
            html.element("ul", .class("lines")) { html in
                for line in view.cases {
                    html.element("li") { html in
                        html.element("a", .to(context.at("cases", line.id)), text: line.id)
                        html.literal(" ")
                        html.text(context.say(line.procedure.name) + " ")
                        line.mark(context).write(to: &html)
                    }
                }
            }
            if view.mayOpenTask {
                html.element("p") { html in
                    html.element(
                        "a", .class("instruct"), .to(Self.way(view.item.row.id, nil, context)),
                        text: context.say(CaseDeskWord.openFromCommitment))
                }
            }
        }
    }

    /// To the form of a supervision task that begins with the commitment, or an instruction on it.
    static func way(_ commitment: String, _ instruction: Int?, _ context: DeskContext) -> SiteAddress {
        context.at(
            "cases", "open",
            query: [.init("procedure", "supervision-task"), .init("commitment", commitment)]
                + (instruction.map { [.init("instruction", String($0))] } ?? []))
    }
}

/// Phrases that a loader needs.
public enum CaseDeskWords {
    /// What a supervision task on a late commitment asks for, to begin with. What is recorded is Chinese.
    public static var demand: String { CaseDeskWord.demandOf.text(.chinese) }

    /// The approval that a leader's instruction is.
    public static func approval(_ leader: String, _ day: LocalDate) -> String {
        CaseDeskWord.approvalOf.text(.chinese, [leader, Language.chinese.date(day)])
    }

    public static func noUnit(_ language: Language) -> String { CaseFiguresWord.noUnit.text(language) }
}

extension WorkPage.Way {
    /// The cases that wait, and how many of them are late.
    public init(waiting: Int, late: Int, _ address: SiteAddress, _ language: Language) {
        self.init(CaseDeskWord.waiting.text(language, [String(waiting), String(late)]), address)
    }
}
