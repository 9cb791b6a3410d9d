import Quantities
import ReportText

extension ClauseText {
    func targets() -> [Target] { [] }
}
