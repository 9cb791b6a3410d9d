extension Stylesheet {
    /// Papers as they are printed: on the screen a sheet, on paper nothing but it.
    static let deskPapers: StaticString = """
        .papers .filter { grid-template-columns: minmax(0, 22rem) minmax(0, 18rem) auto; justify-content: start; }
        .take { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin-top: 1.1rem; }
        .take .hint { margin: 0; }
        a.button { padding: .5rem 1.25rem; border-radius: 3px; background: var(--ink); color: var(--paper); text-decoration: none; font-size: .9375rem; }
        a.button:hover { text-decoration: underline; }
        .paper { max-width: 54rem; margin: 2rem 0 0; padding: clamp(1.25rem, 6vw, 4.5rem) clamp(1rem, 6vw, 4.75rem); border: 1px solid var(--line); background: var(--sheet); font-family: var(--song); }
        .paper-title, .desk h2.paper-title { margin: 0; text-align: center; font: 600 1.625rem/1.5 var(--song); text-wrap: balance; }
        .paper-day { margin-top: .75rem; text-align: center; font-family: var(--kai); color: var(--quiet); }
        .paper h3 { margin: 2rem 0 0; font: 500 1.125rem/1.7 var(--hei); break-after: avoid; }
        .paper > p { margin-top: .6rem; font-size: 1.0625rem; line-height: 1.9; }
        :lang(zh-Hans) .paper > p:not(.paper-signature) { text-indent: 2em; }
        .paper-table { width: 100%; margin-top: .9rem; border-collapse: collapse; font-size: .875rem; line-height: 1.6; }
        .paper-table th { padding: .35rem .5rem; border: 1px solid var(--other); font: 500 .8125rem/1.5 var(--hei); }
        .paper-table td { padding: .35rem .5rem; border: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
        .paper-table td.short { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .paper-table td.long { min-width: 8em; }
        .paper > .paper-signature { margin-top: 3rem; text-align: right; }
        .paper-foot { display: flex; gap: 1.25rem; align-items: center; margin-top: 2.5rem; padding-top: .9rem; border-top: 1px solid var(--line); font: .75rem/1.6 var(--hei); color: var(--quiet); overflow-wrap: anywhere; }
        .paper-foot .code { flex: none; width: 7rem; margin: 0; }
        @media screen and (max-width: 48rem) {
          .papers .filter { grid-template-columns: minmax(0, 1fr); }
          .paper-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .paper-table, .paper-table tbody { display: block; }
          .paper-table tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
          .paper-table td { display: block; padding: 0; border: 0; }
          .paper-table td.short { white-space: normal; }
          .paper-table td::before { content: attr(data-label) " "; margin-right: .5em; font-family: var(--hei); color: var(--quiet); }
          .paper-foot { flex-direction: column; align-items: start; }
        }
        @media print {
          .off-paper { display: none; }
          .paper { max-width: none; margin: 0; padding: 0; border: 0; background: none; }
          .paper-title { font-size: 22pt; }
          .paper > p, .paper h3, .paper-day { font-size: 14pt; }
          .paper-table { font-size: 10.5pt; }
          .paper-table thead { display: table-header-group; }
          .paper-table tr, .paper-foot { break-inside: avoid; }
          .paper-foot .code { width: 30mm; }
        }
        """
}
