import Basics

/// What every page of the site knows besides its own matter.
public struct SiteContext: Sendable {
    public let language: Language
    /// The first part of every address.
    public let slug: String
    /// The government's name, as it gave it.
    public let place: String
    /// Where this page is, behind the slug.
    public let path: [String]
    public let query: [SiteAddress.Item]
    /// The day that what is late is counted on.
    public let today: LocalDate
    /// What the log says of itself; nil before it first signed.
    public let checkpoint: CheckpointView?

    public init(
        language: Language, slug: String, place: String, path: [String], query: [SiteAddress.Item] = [],
        today: LocalDate, checkpoint: CheckpointView? = nil
    ) {
        (self.language, self.slug, self.place, self.path) = (language, slug, place, path)
        (self.query, self.today, self.checkpoint) = (query, today, checkpoint)
    }

    /// A place of the site in this page's language.
    func at(_ path: String..., query: [SiteAddress.Item] = [], fragment: String? = nil) -> SiteAddress {
        SiteAddress(language: language, slug: slug, path: path, query: query, fragment: fragment)
    }

    /// This page in the other language.
    var other: SiteAddress {
        SiteAddress(
            language: language == .chinese ? .english : .chinese, slug: slug, path: path, query: query)
    }

    /// The page of an item by its id.
    func item(_ id: String) -> SiteAddress {
        at(id.contains("T") ? "indicators" : "commitments", id)
    }

    func say(_ wording: some Wording, _ slots: String...) -> String { wording.text(language, slots) }
}

/// A signed checkpoint, as pages show it.
public struct CheckpointView: Sendable {
    public let origin: String
    public let size: Int
    /// Base64 of 32 bytes.
    public let root: String
    public let date: LocalDate
    /// The whole signed note, byte for byte.
    public let note: String
    /// The note as a code to photograph; nil where it can't be made.
    public let code: CodeMatrix?

    public init(origin: String, size: Int, root: String, date: LocalDate, note: String, code: CodeMatrix?) {
        (self.origin, self.size, self.root) = (origin, size, root)
        (self.date, self.note, self.code) = (date, note, code)
    }
}

/// The dark and light squares of a QR code (ISO/IEC 18004), row by row.
public struct CodeMatrix: Sendable, Hashable {
    public let width: Int
    public let isDark: [Bool]

    /// Nil unless the squares fill a square.
    public init?(width: Int, isDark: [Bool]) {
        guard width > 0, isDark.count == width * width else { return nil }
        (self.width, self.isDark) = (width, isDark)
    }

    /// One path, a stroke for every run of dark squares.
    func write(to html: inout HTMLWriter, label: String) {
        var path = ""
        for row in 0..<width {
            var (from, place) = (-1, 0)
            for column in 0...width {
                let dark = column < width && isDark[row * width + column]
                if dark, from < 0 { from = column }
                if !dark, from >= 0 {
                    path += place == 0 ? "M\(from) \(row).5h\(column - from)" : "m\(from - place) 0h\(column - from)"
                    (place, from) = (column, -1)
                }
            }
        }
        html.element(
            "svg", .class("code"), .named("viewBox", "-4 -4 \(width + 8) \(width + 8)"), .named("role", "img"),
            .label(label), .named("shape-rendering", "crispEdges")
        ) { html in
            html.open(
                "rect", .named("x", "-4"), .named("y", "-4"), .named("width", width + 8), .named("height", width + 8),
                .class("quiet"))
            html.close("rect")
            html.element("path", .named("d", path)) { _ in }
        }
    }
}
