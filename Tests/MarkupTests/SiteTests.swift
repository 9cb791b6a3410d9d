import Basics
import Commitments
import Testing

@testable import Markup

@Suite("Pages of the site, drawn from values")
struct SiteTests {
    static let today = LocalDate(daysSince1970: 20_417)  // 2025-11-25

    static func context(_ language: Language = .chinese, path: [String] = []) -> SiteContext {
        SiteContext(
            language: language, slug: "tangjiang", place: "棠江县", path: path, today: today,
            checkpoint: CheckpointView(
                origin: "example/t", size: 7, root: "AAAA", date: today,
                note: "example/t\n7\nAAAA\n\n— example/t sig\n",
                code: CodeMatrix(width: 2, isDark: [true, true, false, true])))
    }

    static func late(_ words: String) -> FrontView.Late {
        FrontView.Late(
            id: "2025-0001", words: words, verdict: .seriouslyBehind, lead: nil,
            deadline: LocalDate(daysSince1970: 20_400), percent: 3, latest: nil)
    }

    @Test("Words of data never become markup", arguments: Language.allCases)
    func escaping(language: Language) {
        var view = FrontView(changesFrom: Self.today)
        view.year = 2025
        view.states = [.seriouslyBehind: 1]
        view.late = [Self.late("<script>alert(1)</script>&\"")]
        let page = String(decoding: FrontPage(view, Self.context(language)).html(), as: UTF8.self)
        #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
        #expect(page.contains("17"), "days over the deadline are told")
    }

    @Test("Both languages say the same with their own words", arguments: Language.allCases)
    func languages(language: Language) {
        let view = FrontView(changesFrom: Self.today)
        let page = String(decoding: FrontPage(view, Self.context(language)).html(), as: UTF8.self)
        #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
        #expect(page.contains(FrontWord.empty.text(language)))
        #expect(page.contains(language == .chinese ? "href=\"/en/tangjiang/\"" : "href=\"/tangjiang/\""))
    }

    @Test("An address is rooted and everything but plain characters is encoded")
    func addresses() {
        let address = SiteAddress(
            language: .english, slug: "tangjiang", path: ["commitments"],
            query: [.init("q", "棠江 &=#"), .init("page", "2")], fragment: "c-2025-0147")
        #expect(
            address.text == "/en/tangjiang/commitments?q=%E6%A3%A0%E6%B1%9F%20%26%3D%23&page=2#c-2025-0147")
        #expect(SiteAddress(language: .chinese, slug: "t", path: []).text == "/t/")
    }

    @Test("Every state has a word of its own in each language, a tone and a shape")
    func states() {
        for language in Language.allCases {
            #expect(
                Set(CommitmentVerdict.allCases.map { $0.label(language) }).count == CommitmentVerdict.allCases.count)
            #expect(Set(TargetVerdict.allCases.map { $0.label(language) }).count == TargetVerdict.allCases.count)
        }
        #expect(CommitmentVerdict.inOrder.count == CommitmentVerdict.allCases.count)
        #expect(TargetVerdict.inOrder.count == TargetVerdict.allCases.count)
        let shapes = Tone.allCases.map { "\($0.shape.path.description)\($0.shape.isFilled)" }
        #expect(Set(shapes).count == Tone.allCases.count)
        #expect(TargetVerdict.notReported.tone == .unknown && CommitmentVerdict.cannotBeJudged.tone == .unknown)
        #expect(CommitmentVerdict.reportedDone.tone != .done, "what the doer says is not done")
    }

    @Test("No phrase lacks a language, and its places are the same in both")
    func wordings() {
        func check<W: Wording & CaseIterable & RawRepresentable>(_ type: W.Type) {
            for wording in type.allCases {
                let (zh, en) = wording.words
                #expect(!zh.isEmpty && !en.isEmpty, "\(wording)")
                for place in ["{0}", "{1}", "{2}", "{3}", "{4}"] {
                    #expect(zh.contains(place) == en.contains(place), "\(wording) \(place)")
                }
                let halfWidth = zh.unicodeScalars.contains { ",;?!".unicodeScalars.contains($0) }
                #expect(!halfWidth || zh.contains("1,000") || zh.contains("{\""), "\(wording): \(zh)")
            }
        }
        check(FrameWord.self)
        check(FrontWord.self)
        check(LedgerWord.self)
        check(TargetWord.self)
        check(ReportWord.self)
        check(RecordWord.self)
        check(PlainWord.self)
        check(AboutWord.self)
        check(ChangeWord.self)
        check(StateWord.self)
    }

    @Test("Slots are filled in their places")
    func slots() {
        #expect(FrontWord.late.text(.chinese) == "哪些滞后，为什么")
        #expect(LedgerWord.rowsOf.text(.chinese, ["3", "95"]) == "3 项，全部 95 项")
        #expect(LedgerWord.rowsOf.text(.english, ["3", "95"]) == "3 of 95 commitments")
        #expect(FrontWord.overdueBy.text(.english, ["1"]) == "1 day over")
        #expect(FrontWord.overdueBy.text(.english, ["21"]) == "21 days over")
        #expect(FrameWord.checkpointFoot.text(.english, ["1", "D", "R"]).contains("1 entry, D"))
        #expect(FrameWord.checkpointFoot.text(.english, ["0", "D", "R"]).contains("0 entries, D"))
    }

    @Test("Shares are rounded to a tenth of a percent")
    func shares() {
        #expect(Share.percent(1, of: 3) == "33.3%")
        #expect(Share.percent(2, of: 3) == "66.7%")
        #expect(Share.percent(95, of: 95) == "100%")
        #expect(Share.percent(1, of: 8) == "12.5%")
        #expect(Share.percent(0, of: 0) == "—")
    }

    @Test("An axis holds its values between round ticks")
    func axes() {
        for (values, isFromZero) in [
            ([0.0, 100], true), ([5.2, 6.1, 6], false), ([1620, 7000], true), ([-2, -3], true), ([4, 4], false),
        ] {
            let axis = ChartAxis(values, isFromZero: isFromZero)
            #expect(axis.low <= (values.min() ?? 0) && (values.max() ?? 0) <= axis.high)
            #expect((2...12).contains(axis.ticks.count), "\(axis.ticks)")
        }
        #expect(ChartAxis.text(2.5) == "2.5")
        #expect(ChartAxis.text(-0.25) == "-0.25")
        #expect(ChartAxis.text(6000) == "6000")
    }

    @Test("A code is drawn as runs of dark squares")
    func code() {
        var html = HTMLWriter()
        CodeMatrix(width: 2, isDark: [true, true, false, true])?.write(to: &html, label: "x")
        #expect(String(decoding: html.bytes, as: UTF8.self).contains("d=\"M0 0.5h2M1 1.5h1\""))
        #expect(CodeMatrix(width: 2, isDark: [true]) == nil)
    }

    @Test("What was confirmed in bulk on a day is one line; everything else stays")
    func gathering() {
        func change(_ event: Int, _ verb: LedgerVerb) -> ChangeView {
            ChangeView(
                event: event, at: Instant(seconds: 1_000), verb: verb.rawValue, item: "2025-000\(event)",
                reportYear: nil, sentence: "x", words: nil, reason: nil, basis: nil, leaf: event, part: 1)
        }
        let lines = ChangeView.gathered(
            [
                change(5, .commitmentProgressed), change(4, .commitmentProgressed), change(3, .commitmentConfirmed),
                change(2, .commitmentConfirmed), change(1, .targetConfirmed),
            ], .chinese)
        #expect(lines.map(\.count) == [1, 1, 2, 1])
        #expect(lines[2].sentence == "确认 2 项承诺")
    }

    @Test("Schedule and verdict agree: a point more than the slack under it is behind")
    func schedule() throws {
        let deadline = try #require(LocalDate("2025-12-31"))
        #expect(CommitmentVerdict.expected(by: deadline, year: 2025, on: Self.today) == 90)
        #expect(CommitmentVerdict.expected(by: deadline, year: 2026, on: Self.today) == 0)
        #expect(CommitmentVerdict.expected(by: deadline, year: 2020, on: Self.today) <= 100)
    }

    @Test("The stylesheet's address changes with its content and holds no foreign address")
    func assets() {
        #expect(Set(SiteAssets.all.map(\.path)).count == SiteAssets.all.count)
        let style = String(decoding: SiteAssets.stylesheet.bytes, as: UTF8.self)
        #expect(!style.contains("http") && !style.contains("@import") && !style.contains("url("))
        #expect(style.filter { $0 == "{" }.count == style.filter { $0 == "}" }.count)
    }
}
