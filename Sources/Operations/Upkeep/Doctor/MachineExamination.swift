import Basics

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

    /// - Parameter known: the years whose working days are known; nil while none are built in.
    static func calendar(_ known: ClosedRange<Int>?, today: LocalDate) -> Finding {
        guard let known else {
            return Finding(
                "calendar", .note, at: "duixian", "本版还没有工作日历，也没有哪一项按工作日计算；不用处理",
                "no calendar of working days is built in yet, and nothing counts working days yet; nothing to do")
        }
        return Finding(
            "calendar", at: "duixian",
            known.contains(today.year) ? [] : ["known: \(known.lowerBound)–\(known.upperBound)"],
            good: ("今年的工作日历已有", "this year's working days are known"),
            bad: (
                "工作日历没有今年的，期限只是暂算：装入国务院办公厅当年的通知",
                "this year's working days are not known, so due dates are provisional: load the year's notice"
            ),
            worst: .warning)
    }
}
