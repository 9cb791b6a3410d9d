import Basics

/// Why a day counts or does not.
struct StepWords {
    private let clock: LegalClock
    private let calendar: WorkCalendar

    init(_ clock: LegalClock, _ calendar: WorkCalendar) { (self.clock, self.calendar) = (clock, calendar) }

    let dayZero = Phrase(
        "开始的当日不计入，自下一日起算（\(LegalBasis.dayZero.text.chinese)）",
        "the day of the event is day 0 and does not count (\(LegalBasis.dayZero.text.english))")

    var hours: Phrase {
        Phrase(
            "按小时计算，夜间和休息日不停（\(LegalBasis.dayZero.text.chinese)）",
            "hours run on through nights and holidays (\(LegalBasis.dayZero.text.english))")
    }

    func paused(_ pause: ClockPause) -> Phrase {
        guard let ground = pause.ground else { return Phrase("中止，不计入期限", "paused, not counted") }
        return Phrase("中止（\(ground.chinese)），不计入期限", "paused (\(ground.english)), not counted")
    }

    /// - Parameter number: the how manieth it is.
    func counted(_ day: Int, number: Int) -> Phrase {
        var words =
            switch clock.unit {
            case .workday: worked(day)
            case .month: month
            case .calendarDay, .hour: Phrase("按日历日计算，周末和节假日照计", "calendar days, weekends and holidays included")
            }
        // Whether the last day is a holiday decides whether it is moved.
        if clock.unit != .workday, number == clock.totalDays { words = known(day, words) }
        guard clock.unit != .month, number > clock.length else { return words }
        return Phrase("延长的期限：\(words.chinese)", "extension: \(words.english)")
    }

    private func worked(_ day: Int) -> Phrase {
        if let mark = calendar.mark(day), !mark.isOff {
            return Phrase("\(mark.name.chinese)调休，周末上班", "make-up working day (\(mark.name.english))")
        }
        return known(day, Phrase("工作日", "working days"))
    }

    /// A day on which offices do not work.
    func off(_ day: Int) -> Phrase {
        if calendar.national.isWorked(day), let suspension = calendar.suspension(day) {
            return Phrase(
                "\(suspension.name.chinese)（\(suspension.basis.chinese)），\(suspension.place)停止办公",
                "\(suspension.name.english) (\(suspension.basis.english)): offices closed in \(suspension.place)")
        }
        if let mark = calendar.mark(day), mark.isOff {
            return Phrase("\(mark.name.chinese)放假", "holiday: \(mark.name.english)")
        }
        return known(day, Phrase("周末", "weekend"))
    }

    /// Says so where the year's notice is missing.
    private func known(_ day: Int, _ words: Phrase) -> Phrase {
        let year = LocalDate(daysSince1970: day).year
        guard !calendar.known.contains(year) else { return words }
        return Phrase(
            "\(words.chinese)（暂算：\(year)年的放假通知还没有载入，只除去周末）",
            "\(words.english) (provisional: the notice of \(year) is not loaded, only weekends are left out)")
    }

    /// A last day that is not worked.
    func rolled(_ raw: Int) -> Phrase {
        let day = LocalDate(daysSince1970: raw)
        let off = nationallyOff(raw)
        return Phrase(
            "最后一日\(day)是\(off.chinese)，顺延到下一个工作日（\(LegalBasis.rollOver.text.chinese)）",
            "the last day, \(day), is a \(off.english), so the next working day is the last (\(LegalBasis.rollOver.text.english))"
        )
    }

    private func nationallyOff(_ day: Int) -> Phrase {
        if let mark = calendar.mark(day), mark.isOff {
            return Phrase("\(mark.name.chinese)假期", "day off of \(mark.name.english)")
        }
        return known(day, Phrase("周末", "weekend day"))
    }

    private var month: Phrase {
        let start = clock.from.date
        let length = clock.unit.phrase(clock.total)
        guard let end = start.adding(months: clock.total), end.day != start.day else {
            return Phrase(
                "满\(length.chinese)的对应日为最后一日（\(LegalBasis.monthEnd.text.chinese)）",
                "the day of the same number \(length.english) later is the last (\(LegalBasis.monthEnd.text.english))")
        }
        return Phrase(
            "满\(length.chinese)，\(end.month)月没有\(start.day)日，月末日为最后一日（\(LegalBasis.monthEnd.text.chinese)）",
            "\(length.english) later there is no day \(start.day), so the month's end is the last "
                + "(\(LegalBasis.monthEnd.text.english))")
    }
}
