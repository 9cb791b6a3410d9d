/// Each page's whole style. Each concern has its own file; order matters only in that print comes last.
enum Stylesheet {
    static let page = Embedded([tokens, base, front, report, marks, panel, card, print])
    static let reconciliation = Embedded([tokens, base, front, outcomes])
}
