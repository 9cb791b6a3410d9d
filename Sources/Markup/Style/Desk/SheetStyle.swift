extension Stylesheet {
    /// Units' months: the office's list, the one page, what came back.
    static let deskSheets: StaticString = """
        .desk .empty { margin-top: 1.75rem; max-width: 36em; color: var(--quiet); }
        .month-table .pick { width: 2.75rem; }
        .month-table th.unit { font-family: var(--song); font-size: 1.0625rem; }
        .month-table .ways { white-space: nowrap; text-align: right; }
        .month-table thead th:last-child { text-align: right; }
        .act-line { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; align-items: center; margin-top: 1.25rem; }
        .desk .act-line button.main { margin-top: 0; }
        .act-line .hint { flex: 1 1 18rem; margin: 0; }
        .desk .upload { max-width: 40rem; margin-top: 2.75rem; }
        .upload h2 { font-size: 1.125rem; }
        .desk .upload h2 { margin-top: 0; }
        .desk .upload button { margin-top: 1rem; }
        .readers { margin-top: .75rem; padding: .55rem .9rem; border-left: 3px solid var(--late); background: var(--sheet); font-size: .9375rem; }
        .month-items { margin-top: 1.5rem; padding: 0; border-top: 2px solid var(--ink); list-style: none; counter-reset: item; }
        .month-item { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: .25rem 2.5rem; padding: 1rem 0 1.1rem; border-bottom: 1px solid var(--line); counter-increment: item; scroll-margin: 1rem 0 6rem; }
        .month-item .words { font: 1.0625rem/1.6 var(--song); }
        .month-item .words a { text-decoration: none; }
        .month-item .words a:hover { text-decoration: underline; }
        .month-item .words::before { content: counter(item) ". "; color: var(--quiet); font-variant-numeric: tabular-nums; }
        .month-item .meta { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin-top: .2rem; font-size: .8125rem; color: var(--quiet); }
        .month-item .last { margin-top: .35rem; font-size: .875rem; line-height: 1.6; color: var(--quiet); }
        .month-item .seen { border: 1px solid var(--line); border-radius: 2px; padding: 0 .35em; line-height: 1.5; }
        .month-item .fill { display: grid; grid-template-columns: minmax(0, 1fr) 6rem; gap: 0 1rem; align-content: start; }
        .desk .month-item .field { margin-top: 0; }
        .desk .month-item .field > label { font-size: .8125rem; font-weight: 400; color: var(--quiet); }
        .desk .month-item textarea { margin-top: .1rem; line-height: 1.5; resize: vertical; field-sizing: content; min-height: 3.6rem; }
        .desk .month-item .short-field input { margin-top: .1rem; text-align: right; font-variant-numeric: tabular-nums; }
        .desk .month-item .box { grid-column: 1 / -1; font-size: .9375rem; }
        .month-item :is(textarea, input, summary) { scroll-margin-block: 1rem 6.5rem; }
        .month-item .more { grid-column: 1 / -1; font-size: .875rem; }
        .month-item .more summary { padding: .2rem 0; color: var(--quiet); cursor: pointer; }
        .send-line { position: sticky; bottom: 0; z-index: 2; display: flex; gap: .25rem 1.5rem; align-items: center; flex-wrap: wrap; padding: .8rem 0; background: var(--paper); border-top: 1px solid var(--ink); }
        .desk .send-line button.main { margin: 0; }
        .send-line .hint { margin: 0; }
        .own-month .choice { margin-top: 2rem; }
        .returned-sheet { margin-top: 2rem; border-top: 2px solid var(--ink); }
        .desk .returned-sheet h2 { margin-top: .9rem; }
        .returned-sheet h3 { margin-top: 1.5rem; font-size: 1rem; }
        .warn { color: var(--late); }
        .returned-table { table-layout: fixed; }
        .returned-table .to { background: var(--sheet); padding-left: .75rem; }
        .ledger.returned-table .task { min-width: 0; }
        .ledger.returned-table .task .id { display: block; }
        .clash { margin-top: .9rem; padding: .6rem 1rem .8rem; border: 1px solid var(--line); border-left: 4px solid var(--late); border-radius: 3px; }
        .clash legend { padding: 0 .4rem; font: 1.0625rem/1.6 var(--song); }
        .clash label { display: flex; gap: .6rem; align-items: baseline; padding: .3rem 0; }
        .clash label b { font-weight: 500; margin-right: .5em; }
        .desk .trouble ul { padding-left: 1.1rem; }
        @media (max-width: 60rem) {
          .month-item { grid-template-columns: minmax(0, 1fr); }
          .month-item .fill { margin-top: .5rem; }
          .ledger.month-table tbody tr { grid-template-columns: 2.25rem minmax(0, 1fr); }
          .ledger.month-table .pick { grid-column: 1; grid-row: 1 / span 6; width: auto; padding-top: .1rem; }
          .ledger.month-table th.unit { grid-column: 2; grid-row: 1; }
          .ledger.month-table td[data-label], .ledger.month-table .status, .ledger.month-table .ways { grid-column: 2; grid-row: auto; text-align: left; }
          .returned-table .to { background: none; padding-left: 0; }
        }
        """
}
