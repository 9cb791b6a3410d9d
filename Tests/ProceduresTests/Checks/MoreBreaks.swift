@testable import Procedures

extension Breaks {
    static let judged: [Break] = [
        Break(
            rule: .notByItself, name: "the handler confirms", place: "well",
            changes: [("to: done, by: opener", "to: done, by: [opener, handler]")]),
        Break(
            rule: .notByItself, name: "inside: the handler verifies", place: "verify",
            changes: [("by: [office, leader], zh: 核查", "by: [office, handler], zh: 核查")], isInside: true),
        Break(
            rule: .notByItself, name: "inside: the handler closes", place: "accept",
            changes: [("act: accept, from: delivered", "act: close, from: delivered")], isInside: true),
        Break(
            rule: .notByItself, name: "inside: the office works and verifies", place: "verify",
            changes: [
                ("kind: review, owner: office, clock: assign", "kind: work, owner: office, clock: assign")
            ], isInside: true),
    ]

    static let disputed: [Break] = [
        Break(
            rule: .dispute, name: "a dispute that ends the matter", place: "asked",
            changes: [
                ("act: dispute, from: asked, to: look-into", "act: dispute, from: asked, to: quiet"),
                ("end: silent", "end: partly"),
                ("act: breach, from: asked, to: quiet", "act: breach, from: asked, to: still"),
                (
                    "  - {id: done, kind: end",
                    "  - {id: still, kind: end, end: silent, zh: 无回音, en: Still}\n  - {id: done, kind: end"
                ),
            ]),
        Break(
            rule: .dispute, name: "a dispute that the opener is asked again about", place: "asked",
            changes: [("act: dispute, from: asked, to: look-into", "act: dispute, from: asked, to: asked")]),
        Break(
            rule: .dispute, name: "review by who answered", place: "asked",
            changes: [
                ("act: dispute, from: asked, to: look-into", "act: dispute, from: asked, to: intake"),
                ("act: reply, from: work,", "act: reply, from: [work, intake],"),
                ("by: handler, needs: [reply]", "by: [handler, desk], needs: [reply]"),
            ]),
        Break(
            rule: .dispute, name: "a dispute under a clock that runs already", place: "asked",
            changes: [("clock: ask, breach: no-word", "clock: ask, also: [look], breach: no-word")]),
        Break(
            rule: .dispute, name: "rounds bounded without a basis", place: "not-well",
            changes: [
                (
                    "to: look-into, by: opener,",
                    "to: look-into, by: opener, bound: 2, remedies: {zh: 诉讼, en: the courts},"
                )
            ]),
        Break(
            rule: .dispute, name: "rounds bounded without remedies", place: "not-well",
            changes: [
                (
                    "to: look-into, by: opener,",
                    "to: look-into, by: opener, bound: 2, bound_basis: {zh: 第三十六条, en: art. 36},"
                )
            ]),
    ]

    static let sealed: [Break] = [
        Break(
            rule: .sealed, name: "a phone number for everyone", place: "phone",
            changes: [("type: phone, class: sealed", "type: phone, class: public")]),
        Break(
            rule: .sealed, name: "the public's words for staff", place: "words",
            changes: [("type: longtext, class: sealed", "type: longtext, class: internal")]),
        Break(
            rule: .sealed, name: "the public's file for everyone", place: "words",
            changes: [("type: longtext, class: sealed", "type: file, class: public")]),
        Break(
            rule: .sealed, name: "the accused reads", place: "words",
            changes: [("seen_by: [desk, handler, chief]", "seen_by: [desk, handler, accused]")]),
        Break(
            rule: .sealed, name: "nothing said of who reads", place: "phone",
            changes: [("seen_by: [desk, handler], ", "")]),
        Break(
            rule: .sealed, name: "nothing said of a released version", place: "words",
            changes: [("released: words_shown, ", "")]),
        Break(
            rule: .sealed, name: "a released version that is itself", place: "words",
            changes: [("released: words_shown, ", "released: words, ")]),
        Break(
            rule: .sealed, name: "a released version without a release", place: "words",
            changes: [("released: words_shown, ", "released: reply, ")]),
        Break(
            rule: .sealed, name: "a released version that is sealed", place: "words",
            changes: [("released: words_shown, ", "released: phone, ")]),
        Break(
            rule: .sealed, name: "a transition that shows it to the accused", place: "tell",
            changes: [
                ("ladder: [handler, desk, chief]", "ladder: [accused, handler, desk, chief]"),
                (
                    "  - {id: done, kind: end",
                    "  - {id: told, kind: review, owner: accused, clock: look, breach: told-late, zh: 说明, en: Told}\n  - {id: done, kind: end"
                ),
                (
                    "  - {id: no-word,",
                    "  - {id: tell, act: note, from: look-into, to: told, by: chief, shows: [words], bound: 1, zh: 告知, en: Tell}\n"
                        + "  - {id: told-late, act: breach, from: told, to: look-into, zh: 逾期, en: Late}\n  - {id: no-word,"
                ),
            ]),
    ]

    static let grounded: [Break] = [
        Break(
            rule: .grounded, name: "a clock without a ground", place: "route",
            changes: [("{id: route, parameter: days}", "{id: route}")]),
        Break(
            rule: .grounded, name: "a rule that no law has", place: "handle",
            changes: [("rule: petition.handle", "rule: petition.handel")]),
        Break(
            rule: .grounded, name: "another place's rule", place: "handle",
            changes: [("rule: petition.handle", "rule: deputy.assign")]),
        Break(
            rule: .grounded, name: "a parameter without an owner", place: "days",
            changes: [("owner: desk, from: 2025-01-01, ", "from: 2025-01-01, ")]),
        Break(
            rule: .grounded, name: "a parameter without a date", place: "days", changes: [("from: 2025-01-01, ", "")]),
        Break(rule: .grounded, name: "a parameter without a default", place: "days", changes: [("default: 5, ", "")]),
        Break(rule: .grounded, name: "a parameter without a unit", place: "days", changes: [("unit: wd, ", "")]),
    ]

    static let parked: [Break] = [
        Break(
            rule: .noParking, name: "returns without a bound", place: "intake",
            changes: [("needs: [reason], bound: 2,", "needs: [reason],")]),
        Break(
            rule: .noParking, name: "work again without a bound", place: "work",
            changes: [("assigns: yes, bound: 1,", "assigns: yes,")]),
        Break(
            rule: .noParking, name: "a pause by the owner", place: "waiting",
            changes: [
                (
                    "act: suspend, from: work, to: waiting, by: chief",
                    "act: suspend, from: work, to: waiting, by: handler"
                )
            ]),
        Break(
            rule: .noParking, name: "inside: a clock that starts anew with each return", place: "work",
            changes: [("{id: whole, parameter: days}", "{id: whole, parameter: days, from: [send-back]}")],
            isInside: true),
        Break(
            rule: .noParking, name: "inside: a clock that does not run through", place: "work",
            changes: [("also: [handle, whole], breach: reported-late", "also: [handle], breach: reported-late")],
            isInside: true),
        Break(
            rule: .noParking, name: "inside: a clock that a report ends", place: "work",
            changes: [("{id: whole, parameter: days}", "{id: whole, parameter: days, until: [report]}")], isInside: true
        ),
    ]
}
