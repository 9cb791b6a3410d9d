/// The way to a page in the other language. Where a link can't lead there, because the page is shown once or opened by what
/// is in no address, a form asks for it.
struct OtherTongue {
    let address: SiteAddress
    /// Of a form; a link has none.
    var hidden: [(name: String, value: String)] = []

    func write(_ label: String, to html: inout HTMLWriter) {
        guard !hidden.isEmpty else {
            html.element(
                "a", .to(address), .named("hreflang", address.language.rawValue), .lang(address.language), text: label)
            return
        }
        html.element("form", .named("method", "post"), .named("action", address.text)) { html in
            for (name, value) in hidden {
                html.open("input", .named("type", "hidden"), .named("name", name), .named("value", value))
            }
            html.element("button", .class("link"), .lang(address.language), text: label)
        }
    }
}
