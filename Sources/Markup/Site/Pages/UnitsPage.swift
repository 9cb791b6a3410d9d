import Commitments

/// A unit with what it leads and shares.
public struct UnitLine: Sendable {
    public let id: String
    public let name: String
    public let leads: Int
    public let shares: Int
    public let verified: Int
    public let late: Int

    public init(id: String, name: String, leads: Int, shares: Int, verified: Int, late: Int) {
        (self.id, self.name, self.leads) = (id, name, leads)
        (self.shares, self.verified, self.late) = (shares, verified, late)
    }
}

/// The units in the order leaders expect.
public struct UnitsPage {
    private let units: [UnitLine]
    private let context: SiteContext

    public init(_ units: [UnitLine], _ context: SiteContext) { (self.units, self.context) = (units, context) }

    public func html() -> [UInt8] {
        let frame = SiteFrame(context: context, title: context.say(PlainWord.unitsTitle), kind: "units")
        return frame.page { html in
            html.newline()
            html.element("h1", text: context.say(PlainWord.unitsTitle))
            html.element("p", .class("lead"), text: context.say(PlainWord.unitsLead))
            if units.isEmpty {
                html.element("p", .class("none"), text: context.say(PlainWord.noUnits))
                return
            }
            html.element("table", .class("ledger counted")) { html in
                html.element("caption", .class("unseen"), text: context.say(PlainWord.unitsTitle))
                html.element("thead") { html in
                    html.element("tr") { html in
                        for word in [PlainWord.unit, .leads, .verifiedOf, .lateOf, .shares] {
                            html.element("th", .named("scope", "col"), text: context.say(word))
                        }
                    }
                }
                html.element("tbody") { html in for unit in units { row(unit, &html) } }
            }
        }
    }

    private func row(_ unit: UnitLine, _ html: inout HTMLWriter) {
        html.newline()
        html.element("tr") { html in
            html.element("th", .named("scope", "row"), .class("task")) { html in
                html.element(
                    "a", .to(context.at("commitments", query: [.init("unit", unit.id)])), .lang(.chinese),
                    text: unit.name)
            }
            let cells: [(PlainWord, Int)] = [
                (.leads, unit.leads), (.verifiedOf, unit.verified), (.lateOf, unit.late), (.shares, unit.shares),
            ]
            for (word, count) in cells {
                html.element("td", .named("data-label", context.say(word)), text: String(count))
            }
        }
    }
}
