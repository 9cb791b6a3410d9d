import Markup
import Operations

extension CaseFiles.Found {
    /// To be kept and never shown in the browser, whatever it holds.
    func page(of id: String) -> Page {
        Page(
            contentType: attachment.type, body: bytes, fileName: fileName(of: id), policy: SiteHeaders.filePolicy)
    }
}
