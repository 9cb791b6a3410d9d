import Basics

/// A time limit that a place sets for itself, as a dated parameter with an owner: for what no law sets, or where the
/// place binds itself to less.
public struct LocalRule: Hashable, Sendable {
    /// A built-in id, or one of the place's own: lower-case Latin words with `.` and `-`.
    public let id: String
    public let name: Phrase
    public let unit: ClockUnit
    public let length: Int
    /// The unit that answers for it.
    public let owner: String
    public let place: Division
    /// The day from which it counts.
    public let from: LocalDate
    /// What counts without it, in `unit`; nil where nothing does.
    public let standard: Int?
    /// The decision behind it.
    public let basis: Phrase

    /// - Throws: a bad id, a length outside 1…1000, no owner, no basis, and more time than the law of that id gives.
    public init(
        id: String, name: Phrase, unit: ClockUnit, length: Int, owner: String, place: Division, from: LocalDate,
        standard: Int? = nil, basis: Phrase
    ) throws(ClockFault) {
        let letters = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2E || $0 == 0x2D }
        guard letters, id.contains("."), !id.hasPrefix("."), !id.hasSuffix(".") else {
            throw .local("编号写成 hotline.reply 这样", "write an id like hotline.reply")
        }
        guard (1...1000).contains(length) else {
            throw .local("期限是1到1000的整数", "a length is a whole number from 1 to 1000")
        }
        if let law = ClockRules.law(id) {
            guard law.unit == unit, law.isMinimum ? length >= law.length : length <= law.length else {
                throw .local(
                    "\(id)依法是\(law.term.chinese)，本地只能更严",
                    "\(id) is \(law.term.english) by law; a place may only be stricter")
            }
        }
        guard !owner.isEmpty else { throw .local("要写明哪个单位负责", "say which unit answers for it") }
        guard !basis.chinese.isEmpty else { throw .local("要写明依据", "say on which decision it rests") }
        (self.id, self.name, self.unit, self.length, self.owner) = (id, name, unit, length, owner)
        (self.place, self.from, self.standard, self.basis) = (place, from, standard, basis)
    }

    /// As a rule. What a built-in one of the same id says of its start, least time and pauses stays.
    func rule(_ builtIn: ClockRule?) -> ClockRule {
        ClockRule(
            id: id, name: name, startsWith: builtIn?.startsWith ?? Phrase("事项开始", "the matter begins"), unit: unit,
            length: length, isMinimum: builtIn?.isMinimum ?? false,
            extending: builtIn?.unit == unit ? builtIn?.extending : nil,
            pauses: builtIn?.pauses ?? [], restartsWith: builtIn?.restartsWith, appliesIn: place, inForceFrom: from,
            inForceTo: nil, basis: LegalBasis(basis),
            evidence: .parameter(source: Phrase("\(owner)设定", "set by \(owner)")))
    }
}

extension ClockFault {
    static func local(_ chinese: String, _ english: String) -> ClockFault {
        ClockFault("clock.local-rule", "本地时限：\(chinese)。", "A local clock: \(english).", basis: "docs/clocks.md")
    }
}
