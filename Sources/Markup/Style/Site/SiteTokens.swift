extension Stylesheet {
    /// Colours that only states need. Each meets 4.5:1 on the paper of its scheme.
    static let siteTokens: StaticString = """
        :root { --done: #2c6a45; --late: #8a5200; --column: 72rem; }
        @media (prefers-color-scheme: dark) { :root { --done: #86c9a0; --late: #e3b05c; } }
        @media (prefers-contrast: more) { :root { --done: #0f4a28; --late: #5f3800; } }
        @media (prefers-contrast: more) and (prefers-color-scheme: dark) { :root { --done: #b5f0cb; --late: #ffd695; } }
        """
}
