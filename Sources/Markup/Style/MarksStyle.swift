extension Stylesheet {
    /// Marks differ by the shape of their line, never by colour alone.
    static let marks: StaticString = """
        .c, .t, .r, .f { text-decoration: underline 1px; text-underline-offset: .32em; text-decoration-skip-ink: none; }
        .c { color: inherit; text-decoration-style: dotted; text-decoration-color: var(--soft); text-decoration-thickness: 1.5px; }
        .c.h { text-decoration-style: solid; text-decoration-color: var(--hard); text-decoration-thickness: 1.25px; }
        .t { color: inherit; text-decoration-style: double; text-decoration-color: var(--hard); }
        .r { text-decoration-style: dashed; text-decoration-color: color-mix(in srgb, var(--other) 45%, transparent); text-decoration-thickness: .75px; }
        .f { text-decoration-style: wavy; text-decoration-color: var(--other); text-decoration-thickness: .75px; }
        .m { background: var(--tint); border-radius: 2px; }
        .report p .q, .legend .q { font-family: "Heavy Figures", var(--song); }
        .report .dateline .q { font-family: inherit; }
        .report .c:hover, .report .t:hover { background: var(--tint); }
        .report .c.on, .report :target:not(h3, h4, h5) { background: var(--lit); box-shadow: 0 0 0 .12em var(--lit); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        .report .c.out { text-decoration-color: transparent; }
        @media (prefers-contrast: more) { .c, .c.h, .t, .r, .f { text-decoration-thickness: 2px; } }
        @media (forced-colors: active) {
          .c, .t, .r, .f { text-decoration-color: LinkText; }
          .m { outline: 1px dotted CanvasText; }
          .report .c.on { outline: 2px solid Highlight; }
          .report .c.out { text-decoration-line: none; }
        }
        """
}
