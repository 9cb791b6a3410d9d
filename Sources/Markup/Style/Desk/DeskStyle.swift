extension Stylesheet {
    /// The desk's own file, behind the site's.
    static let desk = Embedded([
        deskFrame, deskForms, deskAdministration, deskReview, deskLedger, deskSheets, deskPapers, deskCases,
    ])

    static let deskFrame: StaticString = """
        .desk { --column: 84rem; }
        .desk .banner { border-top: 3px solid var(--hard); }
        .desk h1 { margin-top: 1.75rem; font-size: 1.625rem; }
        .desk h2 { margin-top: 2.25rem; }
        .who-am-i { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; align-items: center; font-size: .875rem; color: var(--quiet); }
        .who-am-i a { display: inline-block; padding-block: .3rem; }
        .who-am-i form { display: inline; }
        button.link { padding: .3rem 0; border: 0; background: none; color: var(--quiet); font-size: .875rem; text-decoration: underline; text-underline-offset: .25em; cursor: pointer; }
        .notice, .trouble { margin-top: 1.25rem; padding: .7rem 1rem; border: 1px solid; border-left-width: 5px; border-radius: 3px; }
        .notice { border-color: var(--done); background: var(--sheet); }
        .trouble { border-color: var(--hard); background: var(--sheet); }
        .trouble h2 { margin: 0; font-size: 1rem; color: var(--hard); }
        .desk .foot { margin-top: 4rem; font-size: .8125rem; color: var(--quiet); }
        .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1.25rem; margin-top: 1.25rem; align-items: start; }
        .narrow { max-width: 34rem; }
        .side { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; gap: 0 3rem; align-items: start; }
        .tallies { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin-top: 1rem; }
        .tallies a, .tallies span { display: flex; gap: .5em; align-items: baseline; text-decoration: none; }
        .tallies b { font: 400 1.75rem/1.2 var(--song); font-variant-numeric: lining-nums tabular-nums; }
        @media (max-width: 60rem) {
          .side { grid-template-columns: minmax(0, 1fr); gap: 1.75rem; }
          .desk .ledger th .id { margin-left: .6em; }
        }
        @media print { .desk .banner, .desk form, .desk .foot { display: none; } }
        """

    static let deskForms: StaticString = """
        .desk .field { margin-top: 1.1rem; border: 0; padding: 0; }
        .desk .field > label, .desk .field > legend { display: block; font-weight: 500; font-size: .9375rem; padding: 0; }
        .opt { margin-left: .3em; font-weight: 400; color: var(--quiet); }
        .hint { margin-top: .1rem; font-size: .8125rem; color: var(--quiet); }
        .desk .field input:not([type=checkbox], [type=radio]), .desk .field select, .desk .field textarea {
          display: block; width: 100%; margin-top: .3rem; padding: .45rem .6rem; border: 1px solid var(--other); border-radius: 3px;
          background: var(--paper); color: var(--ink); font: inherit; font-size: 1rem; line-height: 1.6;
        }
        .desk .field input:focus-visible, .desk .field select:focus-visible, .desk .field textarea:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
        .desk .boxes label, .desk .box label { display: flex; gap: .5em; align-items: baseline; padding: .25rem 0; font-weight: 400; }
        .desk input[type=checkbox], .desk input[type=radio] { width: 1.05rem; height: 1.05rem; flex: none; accent-color: var(--ink); translate: 0 .15em; }
        .desk button:not(.link) { padding: .5rem 1.25rem; border: 1px solid var(--other); border-radius: 3px; background: var(--paper); color: var(--ink); font-size: .9375rem; cursor: pointer; }
        .desk button:not(.link):hover { border-color: var(--ink); }
        .desk button.main { margin-top: 1.25rem; background: var(--ink); color: var(--paper); border-color: var(--ink); }
        .desk button.danger { color: var(--hard); border-color: var(--hard); }
        .desk .field + button.danger { margin-top: 1.25rem; }
        .desk button:disabled { opacity: .6; cursor: progress; }
        .row-form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; }
        .row-form .field { flex: 1 1 10rem; max-width: 28rem; margin-top: .75rem; }
        .row-form button.main { margin-top: 0; }
        .desk .panel { grid-area: auto; position: static; max-height: none; margin: 0; padding: 1.1rem 1.25rem 1.35rem; overflow: visible; border: 1px solid var(--line); border-radius: 4px; background: var(--sheet); }
        .panel h2, .panel h3 { margin: 0; }
        .desk .panel + .panel { margin-top: 1.25rem; }
        .desk .tiles > .panel + .panel { margin-top: 0; }
        details.act { border-top: 1px solid var(--line); }
        details.act:last-of-type { border-bottom: 1px solid var(--line); }
        details.act > summary { padding: .6rem 0; cursor: pointer; font-size: .9375rem; }
        details.act[open] { padding-bottom: 1.1rem; }
        """
}
