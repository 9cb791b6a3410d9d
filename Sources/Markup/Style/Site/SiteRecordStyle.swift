extension Stylesheet {
    /// The record and its proofs.
    static let siteRecord: StaticString = """
        .note, .command, .code-text { font: .8125rem/1.7 ui-monospace, "Noto Sans Mono CJK SC", monospace; }
        .note, .command { margin: .75rem 0 0; padding: .9rem 1rem; overflow: auto; background: var(--sheet); border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
        .code-text { overflow-wrap: anywhere; }
        .code { display: block; width: 13rem; max-width: 100%; height: auto; margin-top: 1rem; background: #fff; }
        .code path { fill: none; stroke: #000; stroke-width: 1; }
        .code .quiet { fill: #fff; }
        .checkpoint .pairs { margin-top: 1rem; }
        .tally { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1.25rem 2rem; margin-top: 1rem; }
        .tally div { padding-top: .6rem; border-top: 2px solid var(--ink); }
        .tally dt { font-size: .875rem; color: var(--quiet); }
        .tally b { display: block; font: 400 2.125rem/1.2 var(--song); font-variant-numeric: lining-nums tabular-nums; }
        .tally span { font-size: .8125rem; color: var(--quiet); }
        .gaps { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; margin-top: .75rem; font-size: .9375rem; font-variant-numeric: tabular-nums; }
        .offline p { max-width: 44em; margin-top: .6rem; line-height: 1.75; }
        .record .two section p { margin-top: .5rem; line-height: 1.75; }
        .check .find.large { margin-top: .5rem; }
        .note + p, section + p { margin-top: .75rem; }
        .verdict-line { margin-top: .9rem; }
        .verdict-line .state { white-space: normal; font-size: 1.125rem; }
        .proof-numbers { margin-top: 1.75rem; }
        .proof-numbers div { grid-template-columns: 8em minmax(0, 1fr); }
        .agrees { display: block; font-size: .875rem; color: var(--quiet); }
        .hash-path { margin-top: .75rem; counter-reset: step; border-top: 1px solid var(--line); }
        .hash-path li { counter-increment: step; padding: .35rem 0; border-bottom: 1px solid var(--line); }
        .hash-path li::before { content: counter(step); display: inline-block; width: 2em; color: var(--quiet); font-size: .8125rem; font-variant-numeric: tabular-nums; }
        .hash-path .on { display: inline-block; min-width: 2.5em; font-size: .8125rem; color: var(--quiet); }
        @media (max-width: 40rem) { .proof-numbers div { grid-template-columns: minmax(0, 1fr); gap: 0; } }
        """
}
