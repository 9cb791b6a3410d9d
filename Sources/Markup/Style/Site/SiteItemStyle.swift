extension Stylesheet {
    /// The page of one commitment or target.
    static let siteItem: StaticString = """
        .promise { max-width: 30em; padding-left: .7em; border-left: 4px solid var(--hard); text-wrap: pretty; }
        .site .promise { font-weight: 600; font-size: 1.875rem; line-height: 1.55; }
        .standing { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; align-items: center; margin-top: 1rem; }
        .standing .state { font-size: 1.125rem; }
        .source { margin-top: .75rem; font-size: .9375rem; color: var(--quiet); }
        .source blockquote { margin: .4rem 0; padding-left: .8em; border-left: 3px solid var(--line); font: 1.0625rem/1.8 var(--song); color: var(--ink); }
        .sentence { max-width: 38em; margin-top: 1rem; padding-left: 1.1em; border-left: 3px solid var(--line); font: 1.0625rem/1.85 var(--song); color: var(--quiet); }
        .sentence mark { color: var(--ink); }
        .item-grid { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 0 4rem; align-items: start; }
        .item-grid h2 { margin-top: 2.5rem; }
        .side h2 { font-size: 1.0625rem; }
        .judged p { max-width: 42em; margin-top: .4rem; line-height: 1.75; }
        .judged p:last-child { font-size: .8125rem; color: var(--quiet); }
        .pairs { margin-top: .6rem; border-top: 1px solid var(--line); }
        .pairs div { display: grid; grid-template-columns: 6.5em minmax(0, 1fr); gap: .75rem; padding: .4rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; }
        :root:lang(en) .pairs div { grid-template-columns: 8.5em minmax(0, 1fr); }
        .pairs dt { color: var(--quiet); }
        .nodes li, .evidence li { padding: .5rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; }
        .nodes { margin-top: .4rem; }
        .proof p { margin-top: .4rem; font-size: .9375rem; line-height: 1.7; }
        .leaves b { margin-right: .4em; font-weight: 400; color: var(--quiet); }
        .leaves a { display: inline-block; min-width: 1.75em; padding: .1rem .2rem; font-variant-numeric: tabular-nums; }
        .verdicts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem; margin-top: .75rem; border-top: 2px solid var(--ink); }
        .verdicts > div { padding: .8rem 0; border-bottom: 1px solid var(--line); }
        .verdicts > div:nth-child(3) { grid-column: 1 / -1; }
        .verdicts dt { font-size: .8125rem; color: var(--quiet); }
        .verdicts dd p { font-size: .875rem; color: var(--quiet); line-height: 1.65; }
        .verdicts dd > .state { font-size: 1.0625rem; }
        .verdicts .reading { display: inline-block; margin-right: 2rem; font-size: .9375rem; color: var(--ink); }
        @media (max-width: 60rem) { .item-grid { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 40rem) {
          .site .promise { font-size: 1.375rem; }
          .verdicts { grid-template-columns: minmax(0, 1fr); }
        }
        """
}
