extension Stylesheet {
    /// Pages where people open a matter and follow it: one column, large targets, phone first.
    static let siteCases: StaticString = """
        .cases:not(.desk) .page > *, .cases:not(.desk) .page section { max-width: 44rem; }
        .case-kinds section { margin-top: 2.25rem; padding-top: .25rem; border-top: 1px solid var(--line); }
        .case-kinds section h2 { margin-top: 1rem; }
        .case-kinds .go { margin-top: .5rem; }
        .case-kinds .aside { margin: .6rem 0 .25rem; }
        .case-history + .aside { margin-top: 1.5rem; }
        .case-kinds details, .case-clocks details { margin-top: .35rem; font-size: .9375rem; }
        .case-kinds summary, .case-clocks summary { padding: .35rem 0; color: var(--quiet); }
        a.case-go, .cases button.main {
          display: inline-block; margin-top: .5rem; padding: .7rem 1.6rem; border: 1px solid var(--ink); border-radius: 3px;
          background: var(--ink); color: var(--paper); font-size: 1.0625rem; text-decoration: none; cursor: pointer;
        }
        .cases button.main { margin-top: 1.5rem; }
        .case-field { margin: 1.5rem 0 0; padding: 0; border: 0; min-width: 0; }
        .case-field > label:not(.case-choice), .case-field > legend { display: block; padding: 0; font-weight: 600; font-size: 1.0625rem; }
        .case-field .opt { margin-left: .3em; font-weight: 400; color: var(--quiet); }
        .case-field .hint { margin-top: .1rem; font-size: .875rem; color: var(--quiet); }
        .case-field .wrong { margin-top: .25rem; font-weight: 600; color: var(--hard); }
        .case-field.is-wrong { padding-left: .9rem; border-left: 4px solid var(--hard); }
        .case-field > input, .case-field select, .case-field textarea {
          display: block; width: 100%; min-height: 2.75rem; margin-top: .4rem; padding: .5rem .65rem; border: 1px solid var(--other);
          border-radius: 3px; background: var(--paper); color: var(--ink); font: inherit; font-size: 1.0625rem; line-height: 1.6;
        }
        .case-field > input.short { max-width: 14rem; }
        .case-field > input.code, .case-keys dd { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; letter-spacing: .04em; }
        .case-choice { display: flex; gap: .7rem; align-items: center; min-height: 2.75rem; cursor: pointer; }
        .case-choice + .case-choice { border-top: 1px solid var(--line); }
        .case-choice input { width: 1.35rem; height: 1.35rem; flex: none; margin: 0; accent-color: var(--ink); }
        .case-wrong, .case-notice { margin-top: 1.5rem; padding: .9rem 1.1rem; border: 2px solid var(--hard); border-radius: 3px; background: var(--sheet); }
        .case-wrong h2 { margin: 0; font-size: 1.125rem; color: var(--hard); }
        .case-wrong li { margin-top: .35rem; }
        .case-wrong a { font-weight: 600; color: var(--hard); }
        .case-notice { border-color: var(--done); }
        .case-keys { margin-top: 1.5rem; padding: 1rem 1.25rem 1.25rem; border: 2px solid var(--ink); border-radius: 4px; }
        .case-keys dt { font-size: .875rem; color: var(--quiet); }
        .case-keys dd { font-size: 1.5rem; line-height: 1.4; overflow-wrap: anywhere; user-select: all; }
        .case-keys dd + dt { margin-top: .75rem; }
        .case-head { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.25rem; margin-top: 1.25rem; }
        .case-head dt { color: var(--quiet); }
        .case-late { color: var(--hard); font-weight: 600; white-space: nowrap; }
        .case-acts { margin-top: 1.75rem; }
        .case-acts h2 { margin-top: 1.5rem; }
        .case-act { border-top: 1px solid var(--line); }
        .case-act:last-of-type { border-bottom: 1px solid var(--line); }
        .case-act > summary { padding: .8rem 0; font-size: 1.0625rem; font-weight: 600; }
        .case-act[open] { padding-bottom: 1.25rem; }
        .case-clock { margin-top: .75rem; padding: .7rem 1rem; border: 1px solid var(--line); border-left: 5px solid var(--soft); border-radius: 3px; }
        .case-clock.is-late { border-left-color: var(--hard); }
        .case-clocks + .buttons { margin-top: 1.5rem; }
        .case-due { display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: baseline; }
        .case-earlier { margin-top: 1rem; font-size: .9375rem; }
        .case-earlier summary { padding: .35rem 0; color: var(--quiet); }
        .case-earlier li { display: flex; flex-wrap: wrap; gap: 0 .6rem; padding: .25rem 0 .25rem 1rem; border-left: 2px solid var(--line); }
        .case-earlier span { white-space: nowrap; }
        .case-said { margin-top: 1.75rem; padding: .9rem 1.1rem 1.1rem; border: 1px solid var(--line); border-radius: 3px; }
        .case-said h2 { margin-top: 0; }
        .case-said dt { margin-top: .5rem; font-size: .875rem; color: var(--quiet); }
        .case-tie { margin-top: 1.25rem; padding: .9rem 1.1rem 1.1rem; border: 1px solid var(--line); border-radius: 3px; }
        .case-tie .case-form, .case-files .case-form { margin-top: .5rem; }
        .case-files li { margin-top: .75rem; }
        .case-steps { margin-top: .4rem; }
        .case-steps li { padding: .25rem 0 .25rem .75rem; border-left: 2px solid var(--soft); }
        .case-steps .left-out { border-left-style: dotted; color: var(--quiet); }
        .case-days { font-variant-numeric: tabular-nums; }
        .case-history li { margin-top: .9rem; padding-left: 1rem; border-left: 2px solid var(--line); }
        .case-history dl { margin-top: .25rem; }
        .case-history dt { font-size: .875rem; color: var(--quiet); }
        .written { white-space: pre-wrap; overflow-wrap: anywhere; }
        .case-filter { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin-top: 1.5rem; }
        .case-filter span { display: block; font-size: .875rem; color: var(--quiet); }
        .case-filter select, .case-filter button { min-height: 2.5rem; padding: 0 .7rem; border: 1px solid var(--other); border-radius: 3px; background: var(--paper); }
        @media (max-width: 40rem) {
          .case-keys dd { font-size: 1.25rem; }
          .cases button.main, a.case-go { width: 100%; text-align: center; }
        }
        @media print {
          .cases .buttons, .case-acts, .case-form { display: none; }
          .case-keys { break-inside: avoid; }
        }
        """
}
