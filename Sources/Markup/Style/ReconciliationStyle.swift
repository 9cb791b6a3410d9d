extension Stylesheet {
    /// Rows of a reconciliation. Outcomes differ by word and by the mark in front of it, never by colour alone.
    static let outcomes: StaticString = """
        .intro { max-width: 40em; margin-top: 1rem; color: var(--quiet); }
        .outcomes { display: flex; flex-wrap: wrap; gap: .5rem; margin: 2.5rem 0 0; padding: 0; border: 0; }
        .outcomes legend { padding: 0; margin-bottom: .5rem; font-size: .8125rem; color: var(--quiet); }
        .outcomes label { display: flex; gap: .6em; align-items: baseline; padding: .4rem .9rem; border: 1px solid var(--line); border-radius: 3px; cursor: pointer; }
        .outcomes label:has(:checked) { background: var(--ink); color: var(--paper); border-color: var(--ink); }
        .outcomes label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
        .outcomes input { position: absolute; opacity: 0; }
        .outcomes b { font: 400 1.25rem/1 var(--song); }
        main:has(#show-kept:checked) .row:not(.o-kept), main:has(#show-missed:checked) .row:not(.o-missed),
        main:has(#show-not_reported:checked) .row:not(.o-not_reported),
        main:has(#show-not_comparable:checked) .row:not(.o-not_comparable) { display: none; }
        .gap { margin-top: 1.5rem; padding-left: .8em; border-left: 3px dotted var(--line); color: var(--quiet); }
        .pair { margin-top: 3.5rem; }
        .pair h2, .multiples h2 { font: 700 1.25rem/1.5 var(--song); }
        .rows { margin-top: 1rem; border-top: 2px solid var(--ink); }
        .row { padding: 1.25rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
        .row h3 { margin: 0; display: flex; gap: .8em; align-items: baseline; font: 700 1.0625rem/1.5 var(--song); }
        .word { font: 600 .875rem/1.5 var(--hei); white-space: nowrap; }
        .word::before { display: inline-block; width: 1.2em; }
        .o-kept .word::before { content: "✓"; }
        .o-missed .word::before { content: "✕"; }
        .o-not_reported .word::before { content: "…"; }
        .o-not_comparable .word::before { content: "≠"; }
        .row.o-missed .word { color: var(--hard); }
        .row.o-not_reported .word, .row.o-not_comparable .word { color: var(--quiet); font-weight: 400; }
        .quotes { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; margin-top: .6rem; }
        .quotes figcaption { font-size: .8125rem; color: var(--quiet); }
        .quotes blockquote { font: 1.0625rem/1.8 var(--song); border-left: 3px solid var(--line); padding-left: .8em; }
        .silence { color: var(--quiet); padding-left: .8em; border-left: 3px dotted var(--line); }
        .bar { display: grid; grid-template-columns: minmax(0, 1fr) 10.5rem; gap: .25rem 1.5rem; align-items: center; margin-top: .8rem; max-width: 36rem; }
        .bar svg { width: 100%; height: 1rem; }
        .bar table { justify-self: start; border-collapse: collapse; font-size: .875rem; }
        .bar th { padding-right: .6em; font-weight: 400; color: var(--quiet); text-align: left; }
        .bar td { font-variant-numeric: tabular-nums; }
        .base { fill: none; stroke: var(--line); stroke-width: 1; }
        .bar .reached { fill: none; stroke: var(--soft); stroke-width: 6; }
        .band { fill: none; stroke: var(--line); stroke-width: 14; }
        .goal { fill: none; stroke: var(--ink); stroke-width: 2.5; }
        circle.reached { fill: var(--soft); stroke: var(--paper); stroke-width: 1; }
        .rule { margin-top: .5rem; font-size: .8125rem; color: var(--quiet); }
        .projects-h { margin-top: 2.5rem; font: 700 1.0625rem/1.5 var(--song); }
        .scroll { overflow-x: auto; }
        .projects { width: 100%; margin-top: .75rem; border-collapse: collapse; font-size: .9375rem; }
        .projects th, .projects td { padding: .5rem .75rem .5rem 0; text-align: left; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--line); }
        .projects thead th { font-size: .8125rem; color: var(--quiet); border-bottom: 2px solid var(--ink); white-space: nowrap; }
        .projects td:nth-child(2), .projects td:nth-child(3) { white-space: nowrap; }
        .projects td:last-child, .projects tbody th { font-family: var(--song); }
        .p-not_mentioned { color: var(--quiet); }
        .multiples { margin-top: 3rem; }
        .multiples .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1.5rem 2rem; margin-top: 1rem; }
        .multiples figure { break-inside: avoid; }
        .multiples figcaption { font: 600 .9375rem/1.5 var(--song); }
        .multiples svg { width: 100%; height: auto; }
        .multiples table { width: 100%; border-collapse: collapse; font-size: .8125rem; font-variant-numeric: tabular-nums; }
        .multiples th, .multiples td { padding: .1rem 0; font-weight: 400; text-align: right; color: var(--quiet); }
        .multiples th:first-child { text-align: left; }
        .pair h2, .multiples h2, .projects-h { break-after: avoid; }
        @media (max-width: 40rem) {
          .quotes { grid-template-columns: 1fr; }
          .multiples .grid { grid-template-columns: 1fr 1fr; gap: 1.5rem 1.25rem; }
        }
        @media print {
          @page { size: A4; margin: 25mm 22mm; }
          .skip, .outcomes { display: none; }
          .masthead, .page, .foot { width: auto; }
          html { font-size: 10.5pt; }
        }
        """
}
