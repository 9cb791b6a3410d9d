extension Stylesheet {
    static let base: StaticString = """
        *, ::before, ::after { box-sizing: border-box; }
        html { scroll-padding-top: 2rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--paper); color: var(--ink);
          font: 1rem/1.6 var(--hei); text-autospace: normal; text-spacing-trim: trim-start; line-break: strict;
          overflow-wrap: break-word;
        }
        h1, h2, h3, h4, h5, p, dl, dd, ol, ul, figure, blockquote { margin: 0; padding: 0; }
        ol, ul { list-style: none; }
        a { color: inherit; }
        button, input, select { font: inherit; color: inherit; }
        button, select, summary { cursor: pointer; }
        [hidden] { display: none !important; }
        html:not(.js) .script { display: none; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
        main:focus, article:focus, aside:focus, [tabindex="-1"]:focus:not(:focus-visible) { outline: none; }
        .skip a {
          position: absolute; left: 1rem; top: -4rem; z-index: 9; padding: .5rem 1rem;
          background: var(--ink); color: var(--paper);
        }
        .skip a:focus { top: .5rem; }
        .on-paper, .paper-row { display: none; }
        button {
          padding: .35rem .8rem; border: 1px solid var(--line); border-radius: 3px; background: var(--paper);
          font-size: .875rem;
        }
        button:hover { border-color: var(--quiet); }
        .masthead, .page, .foot {
          width: min(100% - 3rem, calc(var(--text) * 36 + var(--gap) + var(--panel))); margin-inline: auto;
        }
        .columns { margin-top: 3.5rem; }
        @media (min-width: 67.5rem) {
          .columns {
            display: grid; column-gap: var(--gap); align-items: start;
            grid-template-columns: minmax(0, 1fr) var(--panel); grid-template-rows: auto 1fr;
          }
          .contents, .text { grid-column: 1; }
          .panel { grid-column: 2; grid-row: 1 / span 2; }
        }
        @media (min-width: 97.5rem) {
          .masthead, .page, .foot { width: calc(var(--text) * 36 + 2 * var(--gap) + var(--panel) + 14rem); }
          .columns { grid-template-columns: 14rem minmax(0, 1fr) var(--panel); }
          .contents { grid-column: 1; grid-row: 1 / span 2; }
          .text { grid-column: 2; }
          .panel { grid-column: 3; }
        }
        @media (max-width: 40rem) { .masthead, .page, .foot { width: calc(100% - 2.5rem); } }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        """
}
