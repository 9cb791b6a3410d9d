extension Stylesheet {
    /// The text of the report, set as official papers are: centred title, headings in Hei and Kai, two-character indent.
    static let report: StaticString = """
        .report {
          max-width: var(--measure); margin-inline: auto; font: 400 var(--text)/2 var(--song);
          text-align: justify; text-justify: inter-character; hanging-punctuation: allow-end;
          font-variant-numeric: lining-nums;
        }
        .legend { max-width: calc(var(--text) * 36); margin: 0 auto 3rem; padding: .9rem 0; border-block: 1px solid var(--line); font-size: .8125rem; color: var(--quiet); }
        .legend ul { display: flex; flex-wrap: wrap; gap: .5rem 1.75rem; }
        .legend span { margin-right: .25em; font-family: var(--song); font-size: .9375rem; color: var(--ink); }
        .report p { text-indent: 2em; }
        .report .title { margin: 1rem 0 1.5rem; font: 700 1.9em/1.5 var(--song); text-align: center; letter-spacing: .04em; }
        .report .title, .report .dateline { white-space: pre-wrap; text-wrap: balance; }
        .report .dateline { font-family: var(--kai); line-height: 1.8; text-align: center; text-indent: 0; }
        .report .address { text-indent: 0; }
        .dateline + p:not(.dateline) { margin-top: 2.5em; }
        .report h3.s1, .report h3.s2 { text-align: center; }
        .report h3.s1 { margin: 3em 0 1.25em; font: 600 1.3em/1.6 var(--hei); }
        .report .s2 { font-family: var(--kai); font-weight: 700; }
        .report h3.s2, .report h4.s2 { margin: 2em 0 .5em; font-size: 1.08em; line-height: 1.8; }
        .report h4.s2 { text-align: left; padding-left: 2em; text-indent: 0; }
        .report h4.s3, .report h5.s3 { margin: 1em 0 0; padding-left: 2em; font-size: 1em; }
        p:has(> .s1:first-child), p:has(> .s2:first-child) { margin-top: 1.5em; }
        span.s1 { font-family: var(--hei); font-weight: 600; }
        span.s3, h4.s3, h5.s3 { font-weight: 700; }
        .report p.note { font-size: .875em; line-height: 1.8; color: var(--quiet); }
        p:not(.note) + .note { margin-top: 3em; padding-top: 1.5em; border-top: 1px solid var(--line); }
        @media (max-width: 40rem) {
          .report { line-height: 1.9; }
          .report .title { font-size: 1.6em; }
          .report h3.s1 { margin-top: 2.25em; font-size: 1.2em; }
          .report h4.s2 { padding-left: 0; }
        }
        """
}
