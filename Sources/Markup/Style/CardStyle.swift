extension Stylesheet {
    static let card: StaticString = """
        .card {
          position: fixed; z-index: 5; overflow: auto; overscroll-behavior: contain; padding: 1.1rem 1.25rem 1.25rem;
          background: var(--paper); border: 1px solid var(--line); border-top: 3px solid var(--soft);
          box-shadow: 0 8px 36px rgb(0 0 0 / .16);
        }
        .card.h { border-top-color: var(--hard); }
        .card-head { display: flex; justify-content: space-between; align-items: baseline; }
        .card h2 { font: 600 .9375rem/1.6 var(--hei); color: var(--quiet); }
        .card blockquote { margin: .5rem 0 .9rem; font: 1.0625rem/1.75 var(--song); }
        .card dl div { display: grid; grid-template-columns: 6.5em 1fr; padding: .3rem 0; border-top: 1px solid var(--line); font-size: .875rem; }
        .card dt { color: var(--quiet); }
        .card dd { font-variant-numeric: lining-nums tabular-nums; }
        .card-foot { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .9rem; }
        .card .copy { margin-left: auto; }
        .card .status { min-height: 1.5rem; font-size: .8125rem; color: var(--quiet); text-align: right; }
        @media (min-width: 67.5rem) {
          .card { width: var(--panel); max-height: calc(100vh - 2rem); top: var(--card-top, 1rem); left: var(--card-left, auto); }
        }
        @media (max-width: 67.49rem) {
          .card {
            inset: auto 0 0; max-width: 46rem; max-height: 70vh; max-height: 70dvh; margin: 0 auto; border-width: 3px 0 0;
            border-radius: 10px 10px 0 0; box-shadow: 0 -6px 40px rgb(0 0 0 / .18);
          }
        }
        .help { max-width: 30rem; padding: 1.5rem; border: 1px solid var(--line); background: var(--paper); color: var(--ink); }
        .help::backdrop { background: rgb(0 0 0 / .3); }
        .help dl { margin: 1rem 0; }
        .help dl div { display: grid; grid-template-columns: 5rem 1fr; padding: .35rem 0; }
        kbd { display: inline-block; min-width: 1.75em; margin-right: .35em; padding: 0 .4em; border: 1px solid var(--other); border-radius: 3px; font: .8125rem/1.7 ui-monospace, monospace; text-align: center; }
        """
}
