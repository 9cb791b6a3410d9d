extension Stylesheet {
    /// The commitments: beside the text on a desk, a sheet from the bottom on a phone.
    static let panel: StaticString = """
        .panel { position: static; inset: auto; width: auto; height: auto; margin: 3rem 0 0; padding: 0; border: 0; background: var(--paper); color: inherit; }
        .panel-head { display: flex; justify-content: space-between; align-items: baseline; padding-bottom: .75rem; }
        .panel h2 .n { margin-left: .35em; font-weight: 400; color: var(--quiet); font-variant-numeric: tabular-nums; }
        .panel .close, .opener { display: none; }
        .filters { display: grid; grid-template-columns: 1fr 1fr; gap: .7rem .75rem; padding: .9rem 0 .6rem; border-block: 1px solid var(--line); }
        .filters .wide { grid-column: 1 / -1; }
        .filters label, .filters legend { display: block; padding: 0; font-size: .8125rem; color: var(--quiet); }
        .filters input[type=search], .filters select {
          width: 100%; min-width: 0; height: 2.25rem; padding: 0 .5rem; border: 1px solid var(--other); border-radius: 3px;
          background: var(--paper); font-size: .9375rem;
        }
        .filters fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
        .switch { display: flex; border: 1px solid var(--other); border-radius: 3px; }
        .switch label { position: relative; flex: 1; font-size: .875rem; text-align: center; color: var(--ink); cursor: pointer; }
        .switch label + label { border-left: 1px solid var(--other); }
        .switch input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
        .switch span { display: block; padding: .3rem 0; }
        .switch input:checked + span { background: var(--ink); color: var(--paper); }
        .switch input:focus-visible + span { outline: 3px solid var(--focus); outline-offset: 2px; }
        @media (forced-colors: active) { .switch input:checked + span { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
        .shown { display: flex; justify-content: space-between; align-items: center; min-height: 2.1rem; font-size: .875rem; font-variant-numeric: tabular-nums; }
        .panel .none { padding: 1.25rem 0; color: var(--quiet); }
        .groups details { border-bottom: 1px solid var(--line); }
        .groups summary { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; padding: .6rem 0; font-size: .9375rem; line-height: 1.5; list-style: none; }
        .groups summary::-webkit-details-marker { display: none; }
        .groups summary .n { flex: none; font-size: .8125rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
        .groups summary > :first-child { padding-left: 1.25em; text-indent: -1.25em; }
        .groups summary > :first-child::before { content: "＋"; content: "＋" / ""; display: inline-block; width: 1.25em; text-indent: 0; color: var(--quiet); }
        .groups [open] summary > :first-child::before { content: "－"; content: "－" / ""; }
        .groups ol { padding-bottom: .75rem; }
        .groups li { display: grid; grid-template-columns: 2.2rem 1fr; padding: .35rem 0; font: .9375rem/1.65 var(--song); }
        .groups li::before { content: attr(value); font: .75rem/2.06 var(--hei); color: var(--quiet); font-variant-numeric: tabular-nums; }
        .groups a { text-decoration: none; }
        .groups a::before {
          content: "软"; margin-right: .45em; padding: 0 .2em; border: 1px dotted var(--soft); border-radius: 2px;
          font: .6875rem/1.3 var(--hei); color: var(--soft); vertical-align: .12em;
        }
        .groups .h a::before { content: "硬"; border: 1px solid var(--hard); color: var(--hard); }
        :root:lang(en) .groups a::before { content: "soft"; }
        :root:lang(en) .groups .h a::before { content: "hard"; }
        .groups a:hover { text-decoration: underline; text-underline-offset: .25em; text-decoration-color: var(--quiet); }
        .groups li.on { background: var(--lit); }
        .help-open { margin-top: 1rem; color: var(--quiet); }
        @media (min-width: 67.5rem) {
          .panel { display: block; position: sticky; top: 0; max-height: 100vh; margin: -1.5rem 0 0; padding: 1.5rem .25rem 2rem; overflow: auto; scrollbar-width: thin; scrollbar-color: var(--line) transparent; overscroll-behavior: contain; }
        }
        @media (max-width: 67.49rem) {
          @supports selector(:popover-open) {
            .panel {
              position: fixed; inset: auto 0 0; width: 100%; max-width: 46rem; height: 85vh; height: 85dvh; margin: 0 auto;
              padding: 1.25rem 1.25rem 2rem; overflow: auto; overscroll-behavior: contain;
              border-top: 1px solid var(--line); border-radius: 10px 10px 0 0; box-shadow: 0 -6px 40px rgb(0 0 0 / .18);
            }
            .panel::backdrop { background: rgb(0 0 0 / .25); }
            .panel .close { display: block; }
            .opener {
              display: block; position: fixed; inset: auto 0 max(1rem, env(safe-area-inset-bottom)); width: max-content; margin: 0 auto;
              padding: .6rem 1.4rem; border: 0; border-radius: 2rem; background: var(--ink); color: var(--paper); font-size: .9375rem;
              box-shadow: 0 3px 16px rgb(0 0 0 / .25);
            }
          }
          .help-open { display: none; }
          .filters input[type=search], .filters select { font-size: 1rem; height: 2.75rem; }
          .switch span { padding: .55rem 0; }
        }
        """
}
