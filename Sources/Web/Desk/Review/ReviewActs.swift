import Basics
import Commitments
import Markup
import Operations
import Store

/// What a person does with candidates. Each act ends on the page with the next candidate in view.
enum ReviewActs {
    private struct Work {
        let act: DeskAct
        let report: String
        let reviewer: Reviewer

        init(_ act: DeskAct) {
            (self.act, report) = (act, act.values[0])
            reviewer = Reviewer(account: act.person.account, actor: act.actor)
        }

        var installation: Installation { act.installation }

        /// On, with the current candidate's words in view.
        func onward(_ notice: DeskNotice? = nil) -> DeskAnswer {
            var address = act.onward
            address.fragment = "now"
            return .done(address, notice)
        }

        /// On to a candidate, under the filter that was set.
        func onward(to candidate: String?, _ notice: DeskNotice? = nil) -> DeskAnswer {
            var address = act.back
            address.query.removeAll { $0.name == "at" }
            if let candidate { address.query.append(.init("at", candidate)) }
            address.fragment = "now"
            return .done(address, notice)
        }

        /// Where words that were entered stand in the report.
        func place(_ words: String) throws -> Span {
            let row = try installation.read { try $0.row(ReportRow.self, [.text(report)]) }
            guard let row else { throw OperationFault.unknown("report", report) }
            guard let span = WordsInText(row.text).place(of: words, near: act.form.number("near") ?? 0) else {
                throw LedgerRefusal.wordsNotInText
            }
            return span
        }
    }

    static func accept(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        try await MarkCandidates.accept(
            try act.needed("candidate"), of: work.report, by: work.reviewer, in: work.installation)
        return work.onward()
    }

    static func acceptHeading(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        try await MarkCandidates.acceptTogether(
            act.form.all("candidate"), of: work.report, by: work.reviewer, in: work.installation)
        return work.onward()
    }

    static func reject(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        // Enter in the line of one's own words presses the first button; the words go before it.
        let chosen = act.form["reason"].flatMap { RejectionReason(rawValue: $0) }?.chinese
        try await MarkCandidates.reject(
            try act.needed("candidate"), reason: act.form["other"] ?? chosen ?? "", of: work.report,
            by: work.reviewer, in: work.installation)
        return work.onward()
    }

    static func clear(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        try await MarkCandidates.clear(
            try act.needed("candidate"), of: work.report, by: work.reviewer, in: work.installation)
        return work.onward()
    }

    static func edit(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        let id = try act.needed("candidate")
        let row = try work.installation.read { tables in
            try tables.candidates(of: work.report).first { $0.id == id }
        }
        guard let row else { throw OperationFault.unknown("candidate", id) }
        var entry = CandidateEntry(row.fields, row.kind)
        for field in CandidateEntry.fields(of: row.kind) { entry.values[field] = act.form[field.rawValue] ?? "" }
        try await ReviewChanges.edit(id, of: work.report, entry, by: work.reviewer, in: work.installation)
        guard act.form["then"] == "accept" else { return work.onward(to: id) }
        try await MarkCandidates.accept(id, of: work.report, by: work.reviewer, in: work.installation)
        return work.onward()
    }

    static func move(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        let id = try act.needed("candidate")
        let span = try work.place(try act.needed("words"))
        return work.onward(
            to: try await ReviewChanges.move(id, of: work.report, to: span, by: work.reviewer, in: work.installation))
    }

    static func split(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        let (id, words) = (try act.needed("candidate"), try act.needed("words"))
        let parts = try work.installation.read { tables in
            guard let report = try tables.row(ReportRow.self, [.text(work.report)]),
                let row = try tables.candidates(of: work.report).first(where: { $0.id == id })
            else { throw OperationFault.unknown("candidate", id) }
            return WordsInText(report.text).parts(of: Span(row.start, row.end), cut: words)
        }
        guard let parts else { throw LedgerRefusal.splitChangesWords }
        if parts.count < 2 { throw LedgerRefusal.splitNowhere }
        return work.onward(
            to: try await ReviewChanges.split(
                id, of: work.report, into: parts, by: work.reviewer, in: work.installation))
    }

    static func merge(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        return work.onward(
            to: try await ReviewChanges.merge(
                act.form.all("candidate"), of: work.report, by: work.reviewer, in: work.installation))
    }

    static func add(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        let span = try work.place(try act.needed("words"))
        let kind = act.form["kind"].flatMap { CandidateRow.Kind(rawValue: $0) } ?? .commitment
        return work.onward(
            to: try await ReviewChanges.add(
                kind, at: span, to: work.report, by: work.reviewer, in: work.installation))
    }

    static func undo(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        let (step, word) =
            switch try await UndoReview.run(of: work.report, by: work.reviewer, in: work.installation) {
            case .undone(let step): (step, ReviewWord.undone)
            case .overtaken(let step): (step, ReviewWord.overtaken)
            }
        let name = ReviewWord.acts[step.act] ?? Pair(step.act.rawValue, step.act.rawValue)
        return work.onward(
            to: step.place,
            DeskNotice(
                word.text(.chinese, [name.text(.chinese), step.words]),
                word.text(.english, [name.text(.english), step.words])))
    }

    static func confirm(_ act: DeskAct) async throws -> DeskAnswer {
        let work = Work(act)
        let takesUnread = act.form["unread"] != nil
        if act.form["which"] == "confirm-unread", !takesUnread { throw LedgerRefusal.unreadNotTicked }
        let done = try await ConfirmReview.run(
            work.report, takesUnread: takesUnread, seen: act.form["seen"] ?? "", by: work.reviewer,
            in: work.installation)
        return .done(
            act.at("review", work.report, "confirm"),
            DeskNotice(
                ReviewWord.confirmedDone, String(done.targets), String(done.commitments), String(done.rejected)))
    }
}

extension LedgerRefusal {
    static let wordsNotInText = LedgerRefusal(
        "desk.review.words", "报告里没有这句话。请从正文里照抄或复制，字和标点要一个不差。",
        "These words are not in the report. Copy them from the text exactly.", basis: "每一条都指回原文")
    static let splitChangesWords = LedgerRefusal(
        "desk.review.split-words", "切分只能换行，不能增减字。", "To split, break lines only; add and leave out nothing.",
        basis: "每一条都指回原文")
    static let splitNowhere = LedgerRefusal(
        "desk.review.split-nowhere", "没有换行，切不开。请在要切开的地方换行。", "There is no line break. Break the line where to cut.",
        basis: "每一条都指回原文")
    static let unreadNotTicked = LedgerRefusal(
        "desk.review.unread", "没有逐条看就全部确认，要先打勾。", "To confirm what nobody read, tick the box first.", basis: "确认的就是看到的")
}
