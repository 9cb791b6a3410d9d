@testable import Procedures

/// Definitions that break just one rule, many for each.
enum Breaks {
    typealias Break = RuleTests.Break

    static let all: [Break] = reach + owned + escalates + answered + judged + disputed + sealed + grounded + parked

    private static let stray =
        "  - {id: stray, kind: work, owner: desk, clock: route, breach: stray-late, zh: 孤立, en: Stray}\n"
    private static let doneLine = "  - {id: done, kind: end"

    static let reach: [Break] = [
        Break(
            rule: .reach, name: "a state that nothing leads to", place: "stray",
            changes: [
                (doneLine, stray.replacing("kind: work", with: "kind: review") + doneLine),
                (
                    "  - {id: no-word,",
                    "  - {id: stray-late, act: breach, from: stray, to: look-into, zh: 逾期, en: Late}\n  - {id: no-word,"
                ),
            ]),
        Break(
            rule: .reach, name: "an end that nothing leads to", place: "away",
            changes: [("act: move, from: intake, to: away", "act: note, from: intake")]),
        Break(
            rule: .reach, name: "a state without a way to an end", place: "hole",
            changes: [
                (
                    doneLine,
                    "  - {id: hole, kind: review, owner: chief, clock: look, breach: hole-late, zh: 洞, en: Hole}\n"
                        + doneLine
                ),
                (
                    "  - {id: no-word,",
                    "  - {id: hole-late, act: breach, from: hole, zh: 逾期, en: Late}\n"
                        + "  - {id: fall, act: note, from: look-into, to: hole, by: chief, zh: 落, en: Fall}\n  - {id: no-word,"
                ),
            ]),
        Break(
            rule: .reach, name: "an end that is left again", place: "done",
            changes: [("act: release, from: asked,", "act: release, from: [asked, done],")]),
    ]

    static let owned: [Break] = [
        Break(
            rule: .owned, name: "no owner", place: "intake", changes: [("kind: review, owner: desk,", "kind: review,")]),
        Break(
            rule: .owned, name: "no clock", place: "work",
            changes: [("owner: handler, clock: handle,", "owner: handler,")]),
        Break(
            rule: .owned, name: "no breach", place: "asked",
            changes: [
                ("clock: ask, breach: no-word,", "clock: ask,"),
                ("act: breach, from: asked, to: quiet, zh", "act: note, from: asked, to: quiet, by: opener, zh"),
                ("end: silent", "end: partly"),
            ]),
        Break(
            rule: .owned, name: "a breach that someone takes", place: "work",
            changes: [("act: breach, from: work, to: look-into,", "act: breach, from: work, to: look-into, by: chief,")]
        ),
        Break(
            rule: .owned, name: "a breach that no state names", place: "odd",
            changes: [
                (
                    "  - {id: no-word,",
                    "  - {id: odd, act: breach, from: work, to: look-into, zh: 怪, en: Odd}\n  - {id: no-word,"
                )
            ]),
        Break(
            rule: .owned, name: "a transition that nobody may take", place: "hand-over",
            changes: [("to: away, by: desk,", "to: away,")]),
        Break(
            rule: .owned, name: "a pause without a ground", place: "waiting",
            changes: [("ground: {zh: 听证, en: hearing}, ", "")]),
        Break(rule: .owned, name: "a pause without its end", place: "waiting", changes: [("resume: go-on, ", "")]),
        Break(
            rule: .owned, name: "a pause without a longest time", place: "waiting",
            changes: [("kind: paused, owner: handler, clock: rest,", "kind: paused, owner: handler,")]),
        Break(
            rule: .owned, name: "work before a unit is assigned", place: "work",
            changes: [("to: work, by: desk, assigns: yes,", "to: work, by: desk,")]),
        Break(
            rule: .owned, name: "an end with an owner", place: "done",
            changes: [("kind: end, end: resolved,", "kind: end, owner: desk, end: resolved,")]),
    ]

    static let escalates: [Break] = [
        Break(
            rule: .escalates, name: "a breach that stays below the top", place: "work",
            changes: [("act: breach, from: work, to: look-into,", "act: breach, from: work,")]),
        Break(
            rule: .escalates, name: "a breach to the same owner", place: "intake",
            changes: [
                (
                    doneLine,
                    "  - {id: other, kind: review, owner: desk, clock: look, breach: other-late, zh: 另一处, en: Other}\n"
                        + doneLine
                ),
                ("act: breach, from: intake, to: look-into,", "act: breach, from: intake, to: other,"),
                (
                    "  - {id: no-word,",
                    "  - {id: other-late, act: breach, from: other, to: look-into, zh: 逾期, en: Late}\n  - {id: no-word,"
                ),
            ]),
        Break(
            rule: .escalates, name: "a breach to the handler", place: "intake",
            changes: [
                ("act: breach, from: intake, to: look-into,", "act: breach, from: intake, to: work, assigns: yes,")
            ]),
        Break(
            rule: .escalates, name: "an owner beside the ladder", place: "intake",
            changes: [("ladder: [handler, desk, chief]", "ladder: [handler, chief]")]),
        Break(
            rule: .escalates, name: "a breach at the top that moves away", place: "look-into",
            changes: [("act: breach, from: look-into, zh", "act: breach, from: look-into, to: intake, bound: 9, zh")]),
        Break(
            rule: .escalates, name: "silence that counts as resolved", place: "asked",
            changes: [
                ("act: breach, from: asked, to: quiet,", "act: breach, from: asked, to: done,"),
                (
                    "act: release, from: asked, by: desk, needs: [words_shown],",
                    "act: release, from: asked, to: quiet, by: desk, needs: [words_shown],"
                ),
                ("end: silent", "end: partly"),
            ]),
        Break(
            rule: .escalates, name: "a pause that ends in review", place: "waiting",
            changes: [("act: breach, from: waiting, to: work,", "act: breach, from: waiting, to: look-into,")]),
    ]

    static let answered: [Break] = [
        Break(
            rule: .answered, name: "resolved without a reply", place: "done",
            changes: [
                ("act: reply, from: work, to: asked", "act: note, from: work, to: asked")
            ]),
        Break(
            rule: .answered, name: "resolved without the opener being asked", place: "done",
            changes: [
                (
                    "act: order, from: look-into, to: work, by: chief, assigns: yes, bound: 1,",
                    "act: note, from: look-into, to: done, by: chief, bound: 1,"
                )
            ]),
        Break(
            rule: .answered, name: "an opener who can't dispute", place: "done",
            changes: [("act: dispute, from: asked", "act: note, from: asked")]),
        Break(
            rule: .answered, name: "refused without the remedy", place: "no",
            changes: [
                ("needs: [reply, basis, remedy], takes: [reason]", "needs: [reply, basis], takes: [reason, remedy]")
            ]),
        Break(
            rule: .answered, name: "refused without a reply", place: "no",
            changes: [("act: refuse, from: [intake, look-into]", "act: note, from: [intake, look-into]")]),
        Break(
            rule: .answered, name: "a reply without words", place: "answer",
            changes: [("by: handler, needs: [reply],", "by: handler, takes: [reply],")]),
        Break(
            rule: .answered, name: "withdrawn by someone else", place: "back",
            changes: [("to: back, by: opener", "to: back, by: [opener, desk]")]),
        Break(
            rule: .answered, name: "moved to nowhere", place: "away",
            changes: [("moves_to: {elsewhere: {zh: 诉讼, en: the courts}}, ", "")]),
        Break(
            rule: .answered, name: "moved without a reason", place: "away",
            changes: [("to: away, by: desk, needs: [reason],", "to: away, by: desk, takes: [reason],")]),
        Break(
            rule: .answered, name: "silence out of work", place: "quiet",
            changes: [
                ("act: withdraw, from: [intake, work], to: back", "act: withdraw, from: [intake, work], to: quiet"),
                (
                    "  - {id: no-word,",
                    "  - {id: leave, act: withdraw, from: asked, to: back, by: opener, zh: 撤回, en: Leave}\n  - {id: no-word,"
                ),
            ]),
        Break(
            rule: .answered, name: "an end without a kind", place: "done",
            changes: [("kind: end, end: resolved,", "kind: end,")]),
        Break(
            rule: .answered, name: "an inside end outside", place: "done",
            changes: [("kind: end, end: resolved,", "kind: end, end: closed,")]),
        Break(
            rule: .answered, name: "inside: no conclusion", place: "closed",
            changes: [("act: conclude, from: verified", "act: note, from: verified")], isInside: true),
        Break(
            rule: .answered, name: "inside: no verification", place: "closed",
            changes: [("act: verify, from: reported", "act: note, from: reported")], isInside: true),
        Break(
            rule: .answered, name: "inside: no chance to object", place: "closed",
            changes: [("act: dispute, from: delivered", "act: note, from: delivered")], isInside: true),
        Break(
            rule: .answered, name: "inside: a conclusion without words", place: "conclude",
            changes: [("by: office, needs: [conclusion],", "by: office, takes: [conclusion],")], isInside: true),
    ]
}
