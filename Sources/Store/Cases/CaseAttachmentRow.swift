import Basics
import Commitments
import Procedures

/// A stored file that a case names: what a backup copies and `doctor` looks for.
public struct CaseAttachmentRow: LedgerRow, Hashable {
    /// The case.
    public let id: String
    public let number: Int
    /// The random name it is stored under; a matter that moves on keeps its files, so two cases may name one.
    public let file: String
    /// Bytes, before it was sealed.
    public let size: Int

    public static let table = "case_attachment"
    public static let key = ["id", "number"]
    public static let columns = ["id", "number", "file", "size"]
    public var values: [ColumnValue] { [.text(id), .integer(number), .text(file), .integer(size)] }

    init(_ attachment: CaseAttachment, of id: String) {
        (self.id, number, file, size) = (id, attachment.number, attachment.file, attachment.size)
    }

    public init(_ row: ColumnReader) throws(RowFault) {
        (id, number) = (try row.text("id"), try row.integer("number"))
        (file, size) = (try row.text("file"), try row.integer("size"))
    }
}
