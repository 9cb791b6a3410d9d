import Basics

/// Where an item's changes stand in the record, and what of them is not shown.
struct ProofList {
    let timeline: [ChangeView]
    let hidden: Int
    let withheld: [Int]
    let json: SiteAddress
    let context: SiteContext

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("proof"), .named("aria-labelledby", "proof-h")) { html in
            html.element("h2", .id("proof-h"), text: context.say(LedgerWord.proof))
            html.element("p", text: context.say(LedgerWord.proofNote))
            let numbered = timeline.filter { $0.leaf != nil }.sorted {
                ($0.part ?? 0, $0.leaf ?? 0) < ($1.part ?? 0, $1.leaf ?? 0)
            }
            if !numbered.isEmpty {
                html.element("p", .class("leaves")) { html in
                    html.element("b", text: context.say(LedgerWord.proofList))
                    for change in numbered {
                        html.literal(" ")
                        html.element(
                            "a", .to(context.proof(leaf: change.leaf ?? 0, part: change.part ?? 1)),
                            text: String(change.leaf ?? 0))
                    }
                }
            }
            if hidden > 0 { html.element("p", text: context.say(LedgerWord.hidden, String(hidden))) }
            if !withheld.isEmpty {
                html.element(
                    "p",
                    text: context.say(
                        LedgerWord.withheldEntries, String(withheld.count),
                        withheld.map(String.init).joined(separator: "、")))
            }
            html.element("p") { html in html.element("a", .to(json), text: context.say(LedgerWord.json)) }
        }
    }
}

/// What was handed in to show how it stands.
struct EvidenceList {
    let evidence: [CommitmentView.Evidence]
    let context: SiteContext

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "evidence-h")) { html in
            html.element("h2", .id("evidence-h"), text: context.say(LedgerWord.evidence))
            if evidence.isEmpty {
                html.element("p", .class("none"), text: context.say(LedgerWord.noEvidence))
                return
            }
            html.element("p", .class("aside"), text: context.say(LedgerWord.evidenceNote))
            html.element("ul", .class("evidence")) { html in
                for piece in evidence {
                    html.element("li") { html in
                        html.element("p", .lang(.chinese), text: piece.words)
                        html.element("p", .class("meta")) { html in
                            html.element("span", .lang(.chinese), text: piece.unit)
                            html.literal(" ")
                            html.element("span", text: context.language.date(piece.date))
                            html.literal(" ")
                            html.element("span", text: "\(piece.type) \(Self.size(piece.size))")
                        }
                    }
                }
            }
        }
    }

    static func size(_ bytes: Int) -> String {
        bytes < 1024 ? "\(bytes) B" : bytes < 1 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
    }
}
