extension Stylesheet {
    /// Candidate review: text and current candidate side by side; on a narrow screen the candidate lies over the text's foot.
    static let deskReview: StaticString = """
        .review-filters { display: flex; flex-wrap: wrap; gap: .25rem 2.5rem; margin-top: .75rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
        .review-filters ul { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; }
        .review-filters a { display: inline-block; padding: .25rem 0; font-size: .9375rem; text-decoration: none; color: var(--quiet); border-bottom: 2px solid transparent; }
        .review-filters a:hover, .review-filters [aria-current] { color: var(--ink); }
        .review-filters [aria-current] { border-color: var(--hard); }
        .review-filters .n { font-variant-numeric: tabular-nums; font-size: .8125rem; }
        .reviewing .page .v-left { text-decoration: underline dotted 1.5px var(--other); text-underline-offset: .3em; }
        .reviewing .page .v-yes { text-decoration: underline solid 2px var(--done); text-underline-offset: .3em; }
        .reviewing .page .v-no { text-decoration: line-through solid 1px var(--other); }
        .reviewing .page .v-kept { text-decoration: underline double 1px var(--done); text-underline-offset: .3em; }
        .reviewing .report .c { color: inherit; text-decoration-skip-ink: none; scroll-margin-top: 28vh; }
        .reviewing .report .v-no { color: var(--quiet); }
        .reviewing .report .now { background: var(--lit); box-shadow: 0 0 0 .15em var(--lit); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        .reviewing .report .now.v-no { color: inherit; }
        .reviewing #now { scroll-margin-top: 28vh; }
        .review-grid { display: grid; grid-template-columns: minmax(0, 1fr) 27rem; gap: 0 3.5rem; align-items: start; margin-top: 1.5rem; }
        .review-grid .text { grid-column: 1; grid-row: 1; min-width: 0; }
        .review-act { grid-column: 2; grid-row: 1; position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 1rem .5rem 2rem; margin-inline: -.5rem; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
        .how-far progress { display: block; width: 100%; height: .5rem; border: 0; border-radius: 3px; overflow: hidden; background: var(--line); appearance: none; }
        .how-far progress::-webkit-progress-bar { background: var(--line); }
        .how-far progress::-webkit-progress-value { background: var(--done); }
        .how-far progress::-moz-progress-bar { background: var(--done); }
        .how-far p { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin-top: .35rem; font-size: .875rem; font-variant-numeric: tabular-nums; }
        .which { display: flex; flex-wrap: wrap; gap: .1rem .9rem; align-items: baseline; margin-top: 1.5rem; font-size: .875rem; }
        .which .state { margin-left: auto; font-size: .9375rem; }
        .review-act .words { margin-top: .5rem; padding-left: .9rem; border-left: 3px solid var(--ink); font: 1.1875rem/1.75 var(--song); }
        .review-act .headings { margin-top: .6rem; }
        .old-new { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-top: 1rem; padding: .75rem; background: var(--sheet); border-radius: 3px; font: .9375rem/1.7 var(--song); }
        .old-new dt { font: .8125rem/1.5 var(--hei); color: var(--quiet); }
        .review-facts { margin-top: .9rem; border-top: 1px solid var(--line); }
        .review-facts div { display: grid; grid-template-columns: 5.5em minmax(0, 1fr); gap: .75rem; padding: .3rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; }
        .review-facts dt { color: var(--quiet); font-size: .875rem; }
        .do { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 1.1rem 0; }
        .do form { flex: 1 1 8rem; }
        .desk .do button { width: 100%; margin: 0; padding-block: .7rem; font-size: 1rem; }
        .do .way { padding: .65rem .9rem; border: 1px solid var(--other); border-radius: 3px; font-size: .9375rem; text-decoration: none; }
        .do .way:hover { border-color: var(--ink); }
        kbd { display: inline-block; margin-left: .25em; min-width: 1.4em; padding: 0 .3em; border: 1px solid; border-radius: 3px; font: .75rem/1.5 var(--hei); text-align: center; opacity: .75; }
        html:not(.js) .review-act kbd, .keys-off .review-act summary kbd, .keys-off .do kbd, .keys-off .undo kbd, .keys-off .merge kbd { display: none; }
        .reasons { display: grid; gap: .4rem; }
        .desk .reasons button { padding: .45rem .75rem; text-align: left; }
        .review-fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; }
        .review-fields .field:first-child { grid-column: 1 / -1; }
        .review-act .act form > button { margin-top: .75rem; }
        .merge, .undo { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem .9rem; align-items: center; padding: .7rem 0; }
        .acts { border-bottom: 1px solid var(--line); }
        .acts details.act:last-of-type { border-bottom: 0; }
        .acts .merge { border-top: 1px solid var(--line); }
        .desk .merge button, .desk .undo button { padding: .35rem .8rem; font-size: .875rem; }
        .rest { max-height: 16rem; overflow: auto; font-family: var(--song); font-size: .9375rem; }
        .rest li { padding: .25rem 0; border-top: 1px solid var(--line); }
        .keys { columns: 2; column-gap: 1.5rem; font-size: .875rem; }
        .keys div { display: grid; grid-template-columns: 3rem minmax(0, 1fr); gap: .5rem; padding: .2rem 0; break-inside: avoid; }
        .gone { margin-bottom: 2rem; }
        .gone li { padding: .3rem 0; font-family: var(--song); }
        .review-list > li { padding-bottom: 1.5rem; border-bottom: 1px solid var(--line); }
        .review-list .how-far { max-width: 30rem; margin-top: .6rem; }
        .review-list h2 { margin-top: 1.5rem; }
        .desk .buttons button { margin: 0; padding: .45rem 1rem; font-size: .9375rem; }
        .confirming .panel { max-width: 46rem; margin-top: 2rem; }
        .confirming .panel .danger { margin-top: .75rem; }
        .plan .id { white-space: nowrap; }
        .plan td a { font: 1rem/1.6 var(--song); text-decoration-line: none; }
        .plan td a:hover { text-decoration-line: underline; }
        @media (max-width: 67.49rem) {
          .review-grid { display: block; }
          .review-act { position: fixed; inset: auto 0 0; z-index: 4; max-height: 56vh; max-height: 56dvh; margin: 0; padding: .75rem 1.25rem 1rem; background: var(--paper); border-top: 3px solid var(--ink); box-shadow: 0 -6px 28px rgb(0 0 0 / .14); }
          .reviewing { padding-bottom: 56vh; }
          .reviewing .report .c, .reviewing #now { scroll-margin-top: 12vh; }
          .which { margin-top: .6rem; }
          .review-facts { columns: 2; column-gap: 1.5rem; }
          .review-facts div { grid-template-columns: 4em minmax(0, 1fr); break-inside: avoid; }
          .review-act .words { font-size: 1.0625rem; line-height: 1.6; }
          .do { margin: .8rem 0; }
        }
        @media (hover: none), (max-width: 40rem) { .review-act kbd { display: none; } }
        @media (forced-colors: active) { .reviewing .report .now { outline: 2px solid Highlight; } }
        @media print { .review-act, .review-filters { display: none; } }
        """
}
