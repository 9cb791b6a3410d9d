/// What every page of the site and of the desk begins and ends with: the head, the way past the banner, one main part.
struct PageShell {
    let language: Language
    /// The window's title.
    let title: String
    /// Addresses of its stylesheets.
    let styles: [String]
    /// Classes of the body.
    let kind: String
    let skip: String

    /// The whole page, UTF-8. `links` end the head; `main` stands between banner and foot.
    func page(
        reserving capacity: Int, links: (inout HTMLWriter) -> Void, banner: (inout HTMLWriter) -> Void,
        main: (inout HTMLWriter) -> Void, foot: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        var html = HTMLWriter(reservingCapacity: capacity)
        html.literal("<!DOCTYPE html>\n")
        html.element("html", .lang(language)) { html in
            head(&html, links)
            html.newline()
            html.element("body", .class(kind)) { html in
                html.literal("\n<div class=\"skip\">")
                html.element("a", .link(to: "main"), text: skip)
                html.literal("</div>\n")
                banner(&html)
                html.newline()
                html.element("main", .id("main"), .class("page"), .named("tabindex", -1)) { html in main(&html) }
                foot(&html)
            }
        }
        html.newline()
        return html.bytes
    }

    private func head(_ html: inout HTMLWriter, _ links: (inout HTMLWriter) -> Void) {
        html.newline()
        html.element("head") { html in
            html.literal(
                "\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            html.literal("\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            html.element("title", text: title)
            for style in styles {
                html.newline()
                html.open("link", .named("rel", "stylesheet"), .named("href", style))
            }
            html.newline()
            html.open(
                "link", .named("rel", "icon"), .named("type", "image/svg+xml"), .named("href", SiteAssets.icon.path))
            html.newline()
            links(&html)
        }
    }
}
