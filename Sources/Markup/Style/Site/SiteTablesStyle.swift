extension Stylesheet {
    /// Filters and tables; on a narrow screen each row becomes a card with its labels.
    static let siteTables: StaticString = """
        .wide { --column: 84rem; }
        .filter { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem 1rem; align-items: end; margin-top: 1.75rem; padding: 1rem 0 1.1rem; border-block: 1px solid var(--line); }
        .filter label { display: block; font-size: .8125rem; color: var(--quiet); }
        .filter input, .filter select { width: 100%; }
        .filter .do { display: flex; gap: 1rem; align-items: center; }
        .filter button { background: var(--ink); color: var(--paper); border-color: var(--ink); padding-inline: 1.25rem; }
        .found { margin-top: 1rem; font-size: .875rem; color: var(--quiet); scroll-margin-top: 1rem; }
        .found b { margin-right: .5em; font-size: 1rem; color: var(--ink); }
        .group h2 { margin-top: 2rem; }
        .ledger { width: 100%; margin-top: .75rem; border-collapse: collapse; border-top: 2px solid var(--ink); }
        .ledger th, .ledger td { padding: .65rem 1rem .65rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; line-height: 1.6; }
        .ledger th:last-child, .ledger td:last-child { padding-right: 0; }
        .ledger thead th { position: sticky; top: 0; z-index: 1; padding-block: .5rem; background: var(--paper); font-size: .8125rem; color: var(--quiet); white-space: nowrap; box-shadow: 0 1px 0 var(--ink); border: 0; }
        .ledger .no { width: 2.5rem; color: var(--quiet); font-size: .8125rem; line-height: 2; font-variant-numeric: tabular-nums; }
        .ledger .task { min-width: 15rem; font-family: var(--song); font-size: 1.0625rem; }
        .ledger .task a { text-decoration: none; }
        .ledger .task a:hover { text-decoration: underline; }
        .ledger .task .id { display: block; }
        .ledger td { font-size: .9375rem; }
        .ledger .lead-unit { min-width: 6rem; }
        .ledger .co { min-width: 6rem; max-width: 12rem; }
        .ledger .due { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .ledger .progress { min-width: 9rem; max-width: 17rem; }
        .ledger .progress b { font-weight: 500; font-variant-numeric: tabular-nums; }
        .ledger .progress span { color: var(--quiet); font-size: .875rem; }
        .ledger .status, .ledger .round { white-space: nowrap; }
        .ledger .person { display: block; font-size: .8125rem; color: var(--quiet); }
        .ledger .person .state { font-size: .8125rem; }
        .ledger tbody tr:hover { background: var(--sheet); }
        .counted td { font-variant-numeric: tabular-nums; }
        .spark svg { display: block; width: 7.5rem; height: 2rem; }
        .choice { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1.5rem; }
        .choice a { display: flex; gap: .5em; align-items: center; padding: .35rem .8rem; border: 1px solid var(--line); border-radius: 3px; text-decoration: none; font-size: .9375rem; }
        .choice a:hover { border-color: var(--quiet); }
        .choice [aria-current] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
        .so-far { display: block; font-size: .8125rem; color: var(--quiet); white-space: normal; }
        .figures-table { width: 100%; margin-top: .75rem; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
        .figures-table caption { padding-bottom: .3rem; text-align: left; font-size: .8125rem; color: var(--quiet); }
        .figures-table th, .figures-table td { padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
        .figures-table thead th { font-size: .8125rem; color: var(--quiet); border-bottom-color: var(--ink); }
        .figures-table b { font-weight: 600; }
        .struck td, .struck th { color: var(--quiet); }
        .struck .why { display: block; padding: 0; border: 0; font-size: .8125rem; }
        .figures-table tr:target { background: var(--lit); }
        .exports { margin-top: 3rem; }
        @media screen and (max-width: 60rem) {
          .ledger thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .ledger, .ledger tbody, .ledger tr { display: block; }
          .ledger tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1rem; padding: .9rem 0; border-bottom: 1px solid var(--line); }
          .ledger th, .ledger td, .ledger .progress, .ledger .co { padding: 0; border: 0; min-width: 0; max-width: none; }
          .ledger .no { display: none; }
          .ledger .task { grid-column: 1 / -1; grid-row: 1; }
          .ledger .task .id { display: inline; }
          .ledger .status { grid-column: 1 / -1; grid-row: 2; }
          .ledger td[data-label] { grid-column: 1 / -1; font-size: .875rem; }
          .ledger td[data-label]::before { content: attr(data-label) " "; margin-right: .5em; color: var(--quiet); }
          .ledger.counted tbody tr { grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
          .ledger.counted td[data-label] { grid-column: auto; }
          .spark { display: none; }
          .filter { grid-template-columns: 1fr 1fr; }
          .filter .do { grid-column: 1 / -1; }
          .filter input, .filter select, .filter button { height: 2.75rem; font-size: 1rem; }
        }
        @media screen and (max-width: 40rem) {
          .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .stack, .stack tbody { display: block; }
          .stack tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
          .stack th, .stack td { display: block; padding: 0; border: 0; }
          .stack td:first-child { display: none; }
          .stack td[data-label]::before { content: attr(data-label) " "; margin-right: .5em; color: var(--quiet); }
        }
        @media screen and (max-width: 24rem) { .filter { grid-template-columns: minmax(0, 1fr); } }
        """
}
