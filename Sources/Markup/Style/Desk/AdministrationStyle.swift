extension Stylesheet {
    static let deskAdministration: StaticString = """
        .lead-in { margin-top: 1rem; }
        .ledger.plain .task { min-width: 10rem; font-family: var(--hei); font-size: .9375rem; }
        .ledger.plain td > details > summary { cursor: pointer; color: var(--ink); text-decoration: underline; text-underline-offset: .25em; text-decoration-color: var(--other); white-space: nowrap; }
        .ledger.plain td > details[open] { min-width: 15rem; padding-bottom: .75rem; }
        .ledger.plain .struck th, .ledger.plain .struck td { color: var(--quiet); }
        form.one { margin-top: .75rem; }
        .lines { margin-top: .75rem; }
        .lines li { padding: .5rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; overflow-wrap: anywhere; }
        .lines form { margin-top: .4rem; }
        .panel .value b { font: 400 2rem/1.3 var(--song); font-variant-numeric: lining-nums tabular-nums; }
        .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.5rem; margin-top: .75rem; font-size: .9375rem; }
        .facts dt { color: var(--quiet); }
        .facts dd { margin: 0; overflow-wrap: anywhere; }
        .slips { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; margin-top: 1.25rem; }
        .slips li { padding: 1rem 1.1rem; border: 1px dashed var(--other); break-inside: avoid; }
        .code-words { font: 600 1.25rem/1.6 ui-monospace, Consolas, monospace; letter-spacing: .06em; }
        .panel .code { display: block; width: 12rem; height: 12rem; margin: .75rem 0; background: #fff; color: #000; }
        .panel .code path { stroke: #000; }
        .panel .code .quiet { fill: #fff; }
        .secret { font: .9375rem/1.6 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
        @media print { .slips { grid-template-columns: 1fr 1fr; } .go { display: none; } }
        """
}
