import ArgumentParser
import Basics
import LegalClocks
import Procedures

struct ProceduresCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "查办理程序是否闭环：九条规则。 Checks that procedures close, under nine rules.",
        discussion: """
            每处错说明文件、行、状态、哪条规则、怎么改；有错退出码为1。 Each fault names file, line, state, rule and mend; exit 1 \
            where there is one. 查的是定义，不是实际办理。 It covers definitions, not conduct.

            例 Examples:
              duixian procedures check 本县热线.yaml 本县信访.yaml
              duixian procedures check petition --division CN-500233
            """)
    @Argument(help: "YAML 文件，或随程序带的标识。 YAML files, or ids of shipped ones.")
    var files: [String]
    @Option(help: "用在哪里，如 CN-50；默认各规则在其本地。 Where it is used; each rule's own place by default.")
    var division: String?

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("给出文件。 Give files.") }
        if let division, Division(division) == nil {
            throw ValidationError("地区写成 CN-50 这样。 Write a division like CN-50.")
        }
    }

    func run() async throws {
        let clocks = LawClocks(place: division.flatMap { Division($0) }, day: Machine.today)
        var (count, bad) = (0, 0)
        for file in files {
            let (procedure, faults) = Procedure.read(try ProcedureInput.text(file), file: file)
            let found = faults + (procedure.map { ProcedureCheck.faults($0, clocks: clocks) } ?? [])
            for fault in found { StandardError.say(ProcedureInput.line(fault)) }
            (count, bad) = (count + found.count, bad + (found.isEmpty ? 0 : 1))
            if found.isEmpty, let procedure {
                let text = "\(file): 检查为闭环 checked closed — \(procedure.states.count) 个状态 states\n"
                try Destination.standardOutput.write(Array(text.utf8))
            }
        }
        if count > 0 {
            throw WorkFailure(
                place: files.joined(separator: " "), chinese: "\(bad)个文件有\(count)处错，见上。",
                english: "\(count) faults in \(bad) files, told above.")
        }
    }
}
