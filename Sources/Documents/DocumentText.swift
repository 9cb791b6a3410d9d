/// What a document is, told by its content and never by its name alone.
public enum DocumentKind: String, Sendable, CaseIterable {
    case text, docx, html, pdf
    /// A workbook: read as a table, not as a report.
    case xlsx
}

/// A document's text, ready to be decoded or decoded already.
public enum DocumentText: Sendable {
    /// A plain text's own bytes, in whatever encoding.
    case undecoded([UInt8])
    /// One paragraph a line, in reading order, in UTF-8.
    case paragraphs([UInt8], DocumentKind)
}

/// A document whose text can't be read: what it is, and what to do.
public enum UnreadableDocument: Error, Sendable, Equatable {
    case empty
    /// A Word file of before 2007, or one of WPS.
    case oldWord
    /// An Office file or PDF that needs a password.
    case encrypted
    case damaged(DocumentKind)
    /// An archive that would unfold to far more than a document holds.
    case tooLarge(DocumentKind)
    /// A picture of a text: scanned pages.
    case noTextLayer
    /// Some other archive, program or picture.
    case foreign(chinese: String, english: String)
    case noPDFReader
    case tooSlow

    public var chinese: String {
        switch self {
        case .empty: "是空文件，请给出有文字的报告。"
        case .oldWord: "是旧版 Word（.doc）或 WPS 文件，请另存为 DOCX。"
        case .encrypted: "有密码保护，请去掉密码再存一份。"
        case .damaged(let kind): "不是完整的 \(kind.rawValue.uppercased())，请重新取得或另存一份。"
        case .tooLarge: "展开后超过 64 MiB，不像一份报告，未读。"
        case .noTextLayer: "没有文字层（多半是扫描件），请先做文字识别（OCR），或给出 DOCX。"
        case .foreign(let what, _): "是\(what)，不是报告；请给出 DOCX、PDF、HTML 或文本。"
        case .noPDFReader: "读 PDF 要用 pdftotext，这里没有；请安装 poppler-utils。"
        case .tooSlow: "读 PDF 超过时限，未读完；请另存为 DOCX 或文本。"
        }
    }

    public var english: String {
        switch self {
        case .empty: "is empty; give a report that has text."
        case .oldWord: "is an old Word (.doc) or WPS file; save it as DOCX."
        case .encrypted: "is protected by a password; save a copy without one."
        case .damaged(let kind): "is not a whole \(kind.rawValue.uppercased()); get it again or save a copy."
        case .tooLarge: "unfolds to more than 64 MiB and was not read."
        case .noTextLayer: "holds no text (scanned pages, most likely); run OCR first, or give the DOCX."
        case .foreign(_, let what): "is no report but \(what); give DOCX, PDF, HTML or text."
        case .noPDFReader: "needs pdftotext, which is not here; install poppler-utils."
        case .tooSlow: "took too long to read as PDF; save it as DOCX or text."
        }
    }
}
