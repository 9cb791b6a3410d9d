extension Stylesheet {
    /// Cases at the desk: facts at the head, clocks with their days, what was said.
    static let deskCases: StaticString = """
        .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 2rem; margin-top: 1rem; }
        .facts div { align-content: start; }
        .said { white-space: pre-wrap; overflow-wrap: anywhere; }
        .pairs dt .internal { margin-left: .2em; }
        .case .pairs:not(.facts) div { grid-template-columns: 10em minmax(0, 1fr); }
        .clocks { margin-top: .75rem; border-top: 2px solid var(--ink); }
        .clocks > li { padding: .7rem 0; border-bottom: 1px solid var(--line); }
        .clocks .state { margin-left: .5em; }
        .steps { margin: .5rem 0 0; padding-left: 1.1em; border-left: 3px solid var(--line); font-size: .875rem; }
        .steps li { padding: .15rem 0; }
        .steps b { font-weight: 500; }
        .lines > li { padding: .45rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; overflow-wrap: anywhere; }
        .secret { margin-top: .5rem; padding: .8rem 1rem; border: 1px solid var(--ink); background: var(--sheet); font: 1.25rem/1.6 ui-monospace, monospace; overflow-wrap: anywhere; }
        .choices-list > li { padding: .8rem 0; border-bottom: 1px solid var(--line); }
        .choices-list a { font-weight: 500; }
        .figures-table.cases td, .figures-table.cases th { padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
        .figures-table.cases .quietly { display: block; }
        .case .changes .day span { display: block; }
        .cases .filter p { min-width: 0; }
        .wide td, .wide th { white-space: nowrap; }
        .cases .tiles { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); }
        @media (max-width: 60rem) { .cases .tiles { grid-template-columns: minmax(0, 1fr); } }
        .wide { overflow-x: auto; }
        @media (max-width: 30rem) { .case .pairs:not(.facts) div { grid-template-columns: minmax(0, 1fr); gap: .1rem; } }
        """
}
