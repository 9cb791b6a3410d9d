import Basics
import Crypto
import LegalClocks
import Procedures

/// A definition by the name of a shipped one, or from a file.
enum ProcedureInput {
    static func text(_ name: String) throws(WorkFailure) -> String {
        if let shipped = ShippedProcedures.texts.first(where: { $0.id == name }) { return shipped.yaml }
        guard name.contains(".") || name.contains("/") else {
            let known = ShippedProcedures.texts.map(\.id)
            throw WorkFailure(
                place: name, chinese: "没有这个办理程序，可用：\(known.joined(separator: "、"))；或给出文件。",
                english: "There is no such procedure; one of \(known.joined(separator: ", ")), or a file.")
        }
        let bytes = try ReportInput.load(name)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw WorkFailure(
                place: name, chinese: "文件不是UTF-8，请另存为UTF-8。", english: "The file is not UTF-8; save it as UTF-8.")
        }
        return text
    }

    /// - Throws: with every fault on standard error.
    static func procedure(_ name: String) throws(WorkFailure) -> Procedure {
        let (procedure, faults) = Procedure.read(try text(name), file: name)
        if let procedure { return procedure }
        for fault in faults { StandardError.say(line(fault)) }
        throw WorkFailure(
            place: name, chinese: "读不成办理程序，有\(faults.count)处错。", english: "It can't be read: \(faults.count) faults.")
    }

    static func digest(_ procedure: Procedure) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = SHA256.hash(data: procedure.canonicalBytes)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// File, line, place, rule, what is wrong and how to mend it.
    static func line(_ fault: ProcedureFault) -> String {
        let rule =
            fault.rule.map { "规则\($0.rawValue)“\($0.name.chinese)” rule \($0.rawValue) \($0.name.english)" }
            ?? "格式 format"
        let place = fault.place.map { "[\($0)] " } ?? ""
        return
            "\(fault.position): \(place)\(rule): \(fault.says.chinese)。\(fault.mend.chinese) \(fault.says.english). \(fault.mend.english)"
    }
}
