extension Stylesheet {
    /// The living report: what lines mean, and the card over the text. Lines differ by shape before they differ by colour.
    static let siteReport: StaticString = """
        .living .page, .living .foot, .living .banner-in { width: min(100% - 3rem, calc(var(--text) * 36 + var(--gap) + var(--panel))); }
        .living h1 .where { display: inline; font-size: 2rem; }
        .living .columns { margin-top: 2.5rem; }
        .living h2 { margin-top: 0; }
        .beside { min-width: 0; }
        .report .c, .report .t, .linekey .c, .linekey .t { text-decoration-skip-ink: none; text-underline-offset: .3em; }
        .report .k-done, .linekey .k-done { text-decoration: underline solid 2.5px var(--done); }
        .report .k-claimed, .linekey .k-claimed, .report .k-disputed, .linekey .k-disputed { text-decoration: underline double 1px var(--soft); }
        .report .k-going, .linekey .k-going { text-decoration: underline solid 1px var(--soft); }
        .report .k-waiting, .linekey .k-waiting { text-decoration: underline dotted 1.5px var(--other); }
        .report .k-late, .linekey .k-late { text-decoration: underline dashed 1.5px var(--late); }
        .report .k-serious, .linekey .k-serious { text-decoration: underline wavy 1px var(--hard); }
        .report .k-gone, .linekey .k-gone { text-decoration: line-through solid 1px var(--other); }
        .report .k-unknown, .linekey .k-unknown { text-decoration: underline dotted 1px var(--other); }
        .report .t, .linekey .t { text-decoration: none; border-bottom: 3px double var(--other); }
        .report .t.k-done { border-bottom-color: var(--done); }
        .report .t.k-serious { border-bottom-color: var(--hard); }
        .report :target:not(h3, h4, h5) { scroll-margin-top: 30vh; }
        .report p:target { background: var(--tint); box-shadow: -.6em 0 0 var(--lit); }
        .slip:focus { outline: none; }
        .linekey ul { margin-top: .5rem; }
        .linekey li { display: grid; grid-template-columns: 3.25rem 1fr auto; gap: .75rem; align-items: baseline; padding: .4rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; }
        .linekey .c, .linekey .t { justify-self: start; font-family: var(--song); }
        .linekey .state svg { display: none; }
        .linekey a { min-width: 2em; text-align: right; font-variant-numeric: tabular-nums; }
        .slip { display: none; }
        .slip:target {
          display: block; position: fixed; z-index: 5; overflow: auto; overscroll-behavior: contain; padding: 1.1rem 1.25rem 1.25rem;
          background: var(--paper); border: 1px solid var(--line); border-top: 3px solid var(--ink); box-shadow: 0 8px 36px rgb(0 0 0 / .16);
        }
        .slip h3 { display: flex; justify-content: space-between; align-items: baseline; margin: 0; font-size: 1rem; }
        .slip h3 .state { font-size: 1.0625rem; }
        .slip dl { margin-top: .6rem; }
        .slip dl div { display: grid; grid-template-columns: 5.5em minmax(0, 1fr); gap: .5rem; padding: .35rem 0; border-top: 1px solid var(--line); font-size: .875rem; }
        .slip dt { color: var(--quiet); }
        .slip svg { max-width: 100%; }
        .slip .ways { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; justify-content: space-between; margin-top: .75rem; font-size: .9375rem; }
        .slip .others { margin-top: .5rem; font-size: .875rem; }
        .by-hand { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
        .by-hand li { padding: .35rem 0; font-family: var(--song); }
        @media (min-width: 67.5rem) {
          .beside { grid-column: 2; grid-row: 1 / span 2; position: sticky; top: 1.5rem; }
          .slip:target { position: static; max-height: none; margin-top: 2rem; box-shadow: none; border-width: 3px 0 0; padding-inline: 0; }
          .beside:has(:target) .linekey { display: none; }
          .beside:has(:target) .slip { margin-top: 0; }
          .beside { max-height: calc(100vh - 3rem); overflow: auto; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
        }
        @media (min-width: 97.5rem) {
          .living .page, .living .foot, .living .banner-in { width: calc(var(--text) * 36 + 2 * var(--gap) + var(--panel) + 14rem); }
          .beside { grid-column: 3; }
        }
        @media (max-width: 67.49rem) {
          .living .columns { display: flex; flex-direction: column; }
          .beside { order: -1; margin-bottom: 2.5rem; }
          .linekey ul { columns: 13rem auto; column-gap: 2rem; }
          .linekey li { break-inside: avoid; }
          .slip:target { inset: auto 0 0; max-width: 46rem; max-height: 65vh; max-height: 65dvh; margin: 0 auto; border-width: 3px 0 0; border-radius: 10px 10px 0 0; }
        }
        @media (forced-colors: active) { .report .c, .report .t { text-decoration-color: LinkText; border-color: LinkText; } }
        """
}
