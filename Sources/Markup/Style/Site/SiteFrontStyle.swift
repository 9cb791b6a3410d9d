extension Stylesheet {
    /// States, the front page and lists of changes.
    static let siteFront: StaticString = """
        .state { display: inline-flex; gap: .4em; align-items: center; font: 500 .9375rem/1.5 var(--hei); white-space: nowrap; }
        .state svg { flex: none; width: .9em; height: .9em; overflow: visible; }
        .state .line { fill: none; stroke: currentColor; stroke-width: 1.8; }
        .state .full { fill: currentColor; stroke: currentColor; stroke-width: 1.2; stroke-linejoin: round; }
        .state.done { color: var(--done); }
        .state.claimed, .state.disputed, .state.going { color: var(--soft); }
        .state.late { color: var(--late); }
        .state.serious { color: var(--hard); }
        .state.waiting, .state.gone, .state.unknown { color: var(--quiet); }
        .front h1 .where { font-size: 3.25rem; line-height: 1.25; letter-spacing: .06em; display: block; }
        .front h1 { margin-top: 3rem; }
        .front .lead b { font-weight: 700; }
        .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 4rem; align-items: start; }
        .figures { display: flex; gap: 0; margin-top: 1.1rem; }
        .figures li { padding-right: 2rem; }
        .figures li + li { padding-left: 2rem; border-left: 1px solid var(--line); }
        .figures a { display: flex; flex-direction: column; text-decoration: none; }
        .figures b { font: 400 3rem/1.1 var(--song); font-variant-numeric: lining-nums tabular-nums; }
        .figures a:hover span { text-decoration: underline; }
        .figures span { margin-top: .2rem; font-size: .875rem; color: var(--quiet); }
        .share-bar { display: block; width: 100%; height: .875rem; margin-top: 1.1rem; }
        .b-done { fill: var(--done); } .b-claimed, .b-disputed { fill: var(--soft); opacity: .75; } .b-going { fill: var(--soft); opacity: .45; }
        .b-waiting { fill: var(--line); } .b-late { fill: var(--late); } .b-serious { fill: var(--hard); }
        .b-gone { fill: var(--other); opacity: .5; } .b-unknown { fill: var(--line); }
        .share { width: 100%; margin-top: .6rem; border-collapse: collapse; font-size: .9375rem; }
        .share th, .share td { padding: .38rem 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; }
        .share td { text-align: right; font-variant-numeric: tabular-nums; }
        .share thead th { font-size: .8125rem; color: var(--quiet); border-bottom-color: var(--ink); }
        .share thead th + th { text-align: right; }
        .share th a { text-decoration: none; }
        .share th a:hover .state { text-decoration: underline; text-underline-offset: .25em; }
        .share tfoot th, .share tfoot td { border: 0; font-size: .875rem; color: var(--quiet); }
        .late-items { margin-top: 1rem; border-top: 2px solid var(--ink); }
        .late-items li { padding: .9rem 0; border-bottom: 1px solid var(--line); }
        .words, .late-items .words { font: 1.125rem/1.7 var(--song); }
        .late-items .words a { text-decoration: none; }
        .late-items .words a:hover { text-decoration: underline; }
        .meta { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; align-items: baseline; margin-top: .25rem; font-size: .875rem; color: var(--quiet); }
        .why { margin-top: .4rem; padding-left: .8em; border-left: 3px solid var(--line); font-size: .9375rem; }
        .why .said { font-size: .8125rem; color: var(--quiet); }
        .why q { font-family: var(--song); }
        .why q::before { content: "“"; } .why q::after { content: "”"; }
        .changes { margin-top: 1rem; max-width: 52rem; }
        .changes li { position: relative; display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); }
        .changes .day { padding-top: .7rem; font-size: .875rem; color: var(--quiet); }
        .changes .change { grid-column: 2; padding: .6rem 0 .6rem 1.25rem; border-left: 1px solid var(--line); }
        .changes .change::before { content: ""; position: absolute; left: calc(9.5rem - 4px); margin-top: .55rem; width: 9px; height: 9px; border: 2px solid var(--paper); border-radius: 50%; background: var(--other); }
        .changes .v-verified::before, .changes .v-closed::before { background: var(--done); }
        .changes .v-revised::before, .changes .v-withdrawn::before, .changes .v-returned::before, .changes .v-reopened::before, .changes .v-superseded::before, .changes .v-overridden::before, .changes .v-withheld::before { border-radius: 0; background: var(--hard); }
        .change p { line-height: 1.65; }
        .change .of { font: .9375rem/1.6 var(--song); color: var(--quiet); }
        .change .reason { font-size: .9375rem; }
        .change .reason b { font-weight: 400; color: var(--quiet); }
        .change .later { margin-left: .6em; font-size: .8125rem; color: var(--quiet); }
        .change .leaf { margin-left: .6em; font-size: .8125rem; color: var(--quiet); white-space: nowrap; }
        .site .change .leaf a { color: inherit; text-decoration-color: var(--line); }
        .hits { margin-top: .75rem; border-top: 1px solid var(--line); }
        .hits li { padding: .75rem 0; border-bottom: 1px solid var(--line); font-family: var(--song); }
        .hits .meta { font-family: var(--hei); }
        .excerpt { max-width: 48em; line-height: 1.8; }
        mark { background: var(--lit); color: inherit; padding: 0 .1em; }
        .figures + .go { margin-top: 1rem; }
        @media (max-width: 52rem) { .two { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 40rem) {
          .front h1 .where { font-size: 2.5rem; }
          .front h1 { margin-top: 1.75rem; }
          .changes li { display: block; }
          .changes .day { display: block; }
          .changes .change { padding-left: 1rem; }
          .changes .change::before { left: -4px; }
        }
        @media (forced-colors: active) { .share-bar path { fill: CanvasText; } .changes .change::before { background: CanvasText; } }
        """
}
