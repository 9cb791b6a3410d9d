import Subprocess

/// The text of a PDF's text layer, by poppler's pdftotext: without page heads, page numbers and footnotes, lines joined
/// into paragraphs.
enum PDFText {
    /// A report of 100 pages takes under a second; a file made to be slow does not hold us up.
    static let timeLimit = Duration.seconds(30)
    /// Places come with every word, some thirty bytes each.
    static let largestOutput = 256 << 20

    static func read(_ bytes: [UInt8]) async throws(UnreadableDocument) -> [UInt8] {
        let layout = try await layout(of: bytes)
        let pages = try PDFLayout.pages(layout)
        let text = PDFParagraphs.text(of: PDFFurniture.removed(from: pages))
        guard text.contains(where: { $0 > 0x20 }) else { throw .noTextLayer }
        return text
    }

    /// Words with their places as XHTML: `pdftotext -bbox-layout`.
    private static func layout(of bytes: [UInt8]) async throws(UnreadableDocument) -> [UInt8] {
        let outcome = await race(bytes)
        guard let outcome else { throw .tooSlow }
        switch outcome {
        case .success(let bytes): return bytes
        case .failure(let error): throw error
        }
    }

    /// Nil where the time limit came first; the program is ended then.
    private static func race(_ bytes: [UInt8]) async -> Result<[UInt8], UnreadableDocument>? {
        await withTaskGroup(of: Result<[UInt8], UnreadableDocument>?.self) { group in
            group.addTask { await run(bytes) }
            group.addTask {
                // Sleeping fails only where the reading has ended first.
                try? await Task.sleep(for: timeLimit)
                return nil
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
    }

    private static func run(_ bytes: [UInt8]) async -> Result<[UInt8], UnreadableDocument> {
        do {
            let result = try await Subprocess.run(
                .name("pdftotext"), arguments: ["-bbox-layout", "-enc", "UTF-8", "-", "-"], input: .array(bytes),
                output: .bytes(limit: largestOutput), error: .string(limit: 1 << 16))
            if result.terminationStatus.isSuccess { return .success(result.standardOutput) }
            let words = result.standardError
            return .failure(words.contains("password") || words.contains("ncrypt") ? .encrypted : .damaged(.pdf))
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failure(.noPDFReader)
        } catch {
            return .failure(.damaged(.pdf))
        }
    }
}
