import Basics
import Commitments

/// The rule's verdict and a person's, side by side; a person's never hides the rule's.
struct VerdictPair {
    let view: IndicatorView
    let context: SiteContext
    private var language: Language { context.language }

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("dl", .class("verdicts")) { html in
            html.element("div") { html in
                html.element("dt", text: context.say(TargetWord.byRule))
                html.element("dd") { html in
                    view.mark(language).write(to: &html)
                    for line in reasons { html.element("p", text: line) }
                }
            }
            html.element("div") { html in
                html.element("dt", text: context.say(TargetWord.byPerson))
                if let override = view.override {
                    html.element("dd") { html in
                        StateMark(override, language).write(to: &html)
                        if let judge = view.judgedBy {
                            html.element(
                                "p", text: context.say(TargetWord.whoJudged, judge.unit, language.date(judge.date)))
                        }
                        html.element("p") { html in
                            html.text(context.say(TargetWord.personReason))
                            if let reason = view.row.overrideReason {
                                html.element("span", .lang(.chinese), text: reason)
                            } else {
                                // Every verdict of a person has a reason; this one's was taken down.
                                html.text(context.say(PlainWord.takenDown))
                            }
                        }
                    }
                } else {
                    html.element("dd", .class("silent"), text: context.say(TargetWord.personNone))
                }
            }
            if let readings = view.readings {
                html.element("div") { html in
                    html.element("dt", text: context.say(TargetWord.bothReadings))
                    html.element("dd") { html in
                        for (word, verdict) in [(TargetWord.ceiling, readings.ceiling), (.band, readings.band)] {
                            html.element("p", .class("reading")) { html in
                                html.text(context.say(word) + " ")
                                StateMark(verdict, language).write(to: &html)
                            }
                        }
                        html.element("p", text: context.say(TargetWord.priceNote))
                    }
                }
            }
        }
    }

    private var reasons: [String] {
        guard let newest = view.newest else {
            return [context.say(view.row.value == nil ? TargetWord.qualitativeWhy : .notReportedWhy)]
        }
        if view.verdict == .notComparable {
            return [context.say(view.row.value == nil ? TargetWord.qualitativeWhy : .notComparableWhy)]
        }
        var lines = [context.say(TargetWord.ruleNote)]
        if view.row.comparator == "approx" { lines.append(context.say(TargetWord.withinNote)) }
        if let day = LocalDate(newest.asOf) {
            lines.append(context.say(TargetWord.asOfNote, language.date(day)))
            if let scheduled = view.scheduled {
                lines.append(context.say(TargetWord.scheduledNote, scheduled, view.composed(newest)))
            }
            if let end = LocalDate(year: view.year, month: 12, day: 31), day < end {
                lines.append(context.say(TargetWord.yearRuns))
            }
        }
        return lines
    }
}
