import Basics

extension LocalSuspension {
    /// Reads a list of suspensions from JSON, as docs/clocks.md describes it.
    /// - Throws: which of them can't be read.
    public static func list(json bytes: [UInt8]) throws(ClockFault) -> [LocalSuspension] {
        let json: JSONValue
        do { json = try JSONValue.parse(bytes) } catch {
            throw .calendar("不是JSON（第\(error.offset)字节）", "it is no JSON (byte \(error.offset): \(error.reason))")
        }
        guard let items = json.array else { throw .calendar("要一个列表", "a list is wanted") }
        var suspensions: [LocalSuspension] = []
        for (index, item) in items.enumerated() {
            guard let suspension = LocalSuspension(item) else {
                throw .calendar("第\(index + 1)条停止办公读不出", "suspension \(index + 1) can't be read")
            }
            suspensions.append(suspension)
        }
        return suspensions
    }

    private init?(_ json: JSONValue) {
        guard let chinese = json["zh"]?.string, let english = json["en"]?.string,
            let first = json["first"]?.string.flatMap({ LocalDate($0) }),
            let last = json["last"]?.string.flatMap({ LocalDate($0) }),
            let place = json["place"]?.string.flatMap(Division.init),
            let basis = json["basis"]?["zh"]?.string, let basisEnglish = json["basis"]?["en"]?.string
        else { return nil }
        self.init(
            name: Phrase(chinese, english), first: first, last: last, place: place, basis: Phrase(basis, basisEnglish))
    }
}
