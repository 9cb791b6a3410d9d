extension Stylesheet {
    /// Masthead, counts, ribbon, targets, shortfalls, contents.
    static let front: StaticString = """
        .masthead { padding-top: 1.5rem; }
        .product {
          display: flex; gap: .75rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line);
          font-size: .875rem; color: var(--quiet);
        }
        .product b { color: var(--hard); letter-spacing: .15em; }
        h1 { margin-top: 3rem; font: 400 1.75rem/1.4 var(--song); }
        h1 .where { display: block; font-size: 3.25rem; line-height: 1.2; font-weight: 700; letter-spacing: .06em; }
        .facts { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; margin-top: .75rem; font-size: .9375rem; color: var(--quiet); }
        .facts div { display: flex; gap: .5em; }
        .facts dd { color: var(--ink); font-variant-numeric: tabular-nums; }
        .counts { display: flex; flex-wrap: wrap; gap: 1.25rem 0; margin-top: 2.5rem; }
        .counts div { display: flex; flex-direction: column-reverse; padding: 0 1.6rem; border-left: 1px solid var(--line); }
        .counts div:first-child { padding-left: 0; border: 0; }
        .counts .n-targets { border-left-color: var(--quiet); }
        .counts .n-hard, .counts .n-soft { border-left-style: dotted; }
        .counts dt { font-size: .8125rem; color: var(--quiet); }
        .counts dd { padding-bottom: .3rem; font: 400 2.125rem/1.15 var(--song); font-variant-numeric: lining-nums tabular-nums; }
        .n-hard dd { text-decoration: underline 2px var(--hard); text-underline-offset: .22em; }
        .n-soft dd { text-decoration: underline dotted 2px var(--soft); text-underline-offset: .22em; }
        .nothing { margin-top: 2.5rem; padding: 1.25rem 1.5rem; background: var(--sheet); border-left: 3px solid var(--quiet); }
        .ribbon { margin-top: 2.5rem; }
        .ribbon svg { display: block; width: 100%; height: auto; overflow: visible; }
        .ribbon path { fill: none; stroke: var(--ink); stroke-width: .8; }
        .ribbon .hard { stroke: var(--hard); }
        .ribbon .soft { stroke: var(--soft); }
        .ribbon .base, .ribbon .notch { stroke: var(--quiet); stroke-width: .75; }
        .ribbon text { font: 11.5px var(--hei); fill: var(--quiet); }
        .ribbon figcaption { margin-top: .5rem; font-size: .8125rem; color: var(--quiet); }
        .summary { display: grid; gap: 3rem var(--gap); margin-top: 3.5rem; }
        .summary h2, .contents summary, .panel h2 { font: 700 1.125rem/1.5 var(--song); letter-spacing: .04em; }
        .targets table { width: 100%; margin-top: .75rem; border-collapse: collapse; border-block: 2px solid var(--ink); font-family: var(--song); }
        .targets th, .targets td { padding: .5rem .75rem .5rem 0; text-align: left; vertical-align: top; font-weight: 400; line-height: 1.6; }
        .targets thead th { font: .8125rem/1.6 var(--hei); color: var(--quiet); white-space: nowrap; }
        .targets tbody tr { border-top: 1px solid var(--line); }
        .targets .value { font-variant-numeric: lining-nums tabular-nums; }
        .targets tbody tr:target { background: var(--lit); }
        .targets td:nth-child(n + 3) { font: .875rem/1.8 var(--hei); white-space: nowrap; }
        .targets td:last-child, .targets th:last-child { padding-right: 0; text-align: right; }
        .targets td a { color: var(--quiet); text-underline-offset: .25em; }
        .shortfalls .aside { font-size: .8125rem; color: var(--quiet); }
        .shortfalls li { padding: .6rem 0; border-bottom: 1px solid var(--line); font-family: var(--song); line-height: 1.7; }
        .shortfalls a { text-decoration: none; }
        .shortfalls a:hover { text-decoration: underline; }
        .tag { margin-right: .35em; font: .75rem/1.5 var(--hei); color: var(--quiet); white-space: nowrap; }
        .contents { margin-bottom: 2.5rem; }
        .contents ol { margin-top: .5rem; font-size: .9375rem; line-height: 1.6; }
        .contents li { padding: .2rem 0; break-inside: avoid; }
        .contents .l1 { margin-top: .4rem; font-weight: 600; }
        .contents .l2 { padding-left: 1.25em; color: var(--quiet); }
        .contents a { text-decoration: none; }
        .contents a:hover { text-decoration: underline; text-underline-offset: .25em; }
        .foot { margin-block: 4rem 6rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .8125rem; color: var(--quiet); }
        @media (min-width: 67.5rem) {
          .summary { grid-template-columns: minmax(0, 1fr) var(--panel); }
          .summary > :only-child { grid-column: 1; }
          .foot { margin-bottom: 3rem; }
          /* On a desk there is room for the contents: always open, so nothing to fold. */
          @supports selector(::details-content) {
            .contents summary { display: none; }
            .contents ::details-content { content-visibility: visible; block-size: auto; }
            .contents ol { margin: 0; columns: 2; column-gap: 2.5rem; font-size: .875rem; }
            .contents li:first-child { margin-top: 0; }
          }
        }
        @media (min-width: 97.5rem) {
          .contents { position: sticky; top: 2rem; max-height: calc(100vh - 4rem); overflow: auto; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
          .contents ol { columns: auto; }
        }
        @media (max-width: 40rem) {
          h1 { margin-top: 2rem; font-size: 1.375rem; }
          h1 .where { font-size: 2.5rem; }
          .counts { display: grid; grid-template-columns: repeat(3, 1fr); }
          .counts div { padding: 0 0 0 .9rem; }
          .counts div:nth-child(3n + 1) { padding-left: 0; border: 0; }
          .counts dd { font-size: 1.75rem; }
          .ribbon text { display: none; }
          .targets thead { position: absolute; clip-path: inset(50%); }
          .targets tbody tr { display: grid; grid-template-columns: 1fr auto; padding: .5rem 0; }
          .targets th, .targets td { padding: 0; }
          .targets .value { text-align: right; }
          .targets td:nth-child(n + 3) { color: var(--quiet); font-size: .8125rem; }
        }
        """
}
