import Basics
import LegalClocks

extension Doctor {
    /// What time it is, and when the newest event was.
    struct Moment {
        let now: Instant
        let newest: Instant?
    }

    static func clock(_ moment: Moment, _ surroundings: Surroundings) -> Finding {
        if let newest = moment.newest, moment.now < newest {
            return Finding(
                "clock", .bad, at: "系统时钟 system clock", "时钟早于最后一个事件，新记的会排在旧的前面：校时（timedatectl set-ntp true）再写",
                "the clock is behind the newest event, so what is recorded now looks older: set it (timedatectl set-ntp true) "
                    + "before anyone writes", details: ["now \(moment.now), newest event \(newest)"])
        }
        let details = surroundings.isClockKept() == false ? ["the kernel says: clock not synchronised"] : []
        return Finding(
            "clock", at: "系统时钟 system clock", details,
            good: ("时钟不早于最后一个事件", "the clock is not behind the newest event"),
            bad: (
                "没有校时服务在对表，时限会算偏：timedatectl set-ntp true",
                "nothing keeps the clock right, and deadlines follow it: timedatectl set-ntp true"
            ), worst: .warning)
    }

    static func disk(_ folder: DataFolder, _ surroundings: Surroundings) -> Finding {
        if let failure = folder.writeFailure { return Finding("disk", at: folder.path, failed: failure) }
        guard let free = surroundings.freeBytes(folder.path) else {
            return Finding(
                "disk", .warning, at: folder.path, "系统不说磁盘还有多少", "the system does not say how much room is left")
        }
        let details = ["\(free >> 20) MiB free"]
        if free < DataFolder.leastFree {
            return Finding(
                "disk", .bad, at: folder.path, "磁盘满了，写不进去；清理或扩容，之后自己接着写",
                "the disk is full and nothing can be written; make room, and it goes on by itself", details: details)
        }
        return Finding(
            "disk", at: folder.path, free < DataFolder.lowFree ? details : [],
            good: ("磁盘有余", "there is room on the disk"),
            bad: ("磁盘余量不足1 GiB：清理或扩容", "less than 1 GiB is free: make room"), worst: .warning)
    }

    /// The place's calendar, and the clocks that run by it. They are looked at only while the calendar's end is near.
    static func calendar(_ installation: Installation) -> Finding {
        finding("calendar", at: "duixian") {
            let today = installation.now().date()
            return try installation.read { tables in
                let known = try CaseDesk(tables, at: installation.now()).calendar
                let isNear = YearNeeded([], known, today: today) != nil
                return calendar(
                    known, openDueDates: isNear ? try ChangeCalendar.openDueDates(tables) : [], today: today)
            }
        }
    }

    /// - Parameter openDueDates: of the clocks that run.
    static func calendar(_ calendar: WorkCalendar, openDueDates: [LocalDate] = [], today: LocalDate) -> Finding {
        let (first, last) = (calendar.known.lowerBound, calendar.known.upperBound)
        let years = "known: \(first)–\(last)"
        guard let needed = YearNeeded(openDueDates, calendar, today: today) else {
            return Finding(
                "calendar", .good, at: "duixian", "工作日历有\(first)到\(last)年",
                "working days are known from \(first) to \(last)")
        }
        let resting = needed.firstDue.map { ["\(needed.count) open due dates rest on it, the first on \($0)"] } ?? []
        if today.year > last {
            return Finding(
                "calendar", .warning, at: "duixian", "工作日历没有今年的，期限只是暂算：装入国务院办公厅当年的通知",
                "this year's working days are not known, so due dates are provisional: load the year's notice",
                details: [years] + resting)
        }
        return Finding(
            "calendar", .warning, at: "duixian", "工作日历只到\(last)年底，\(needed.year)年的通知快要用到：公布后装入",
            "working days are known to the end of \(last) and those of \(needed.year) will soon be needed: load its notice "
                + "once it is published", details: [years] + resting)
    }
}
