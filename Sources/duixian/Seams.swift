import Commitments

struct Sheet { let name: String; let rows: [[Cell]] }
enum Cell { case text(String), number(Double) }
enum CSVText { static func bytes(of sheet: Sheet) -> [UInt8] { [] } }
enum SheetFile { static func write(_ sheet: Sheet, to path: String) throws(WorkFailure) {} }
