extension Stylesheet {
    /// Head and foot of every page, and what all pages share.
    static let siteFrame: StaticString = """
        .site .page, .site .foot, .banner-in { width: min(100% - 3rem, var(--column)); margin-inline: auto; }
        .banner { border-bottom: 1px solid var(--line); background: var(--paper); }
        .banner-in { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; align-items: center; padding-block: .8rem; }
        .mark a { display: flex; gap: .6rem; align-items: baseline; text-decoration: none; white-space: nowrap; }
        .mark .place { font: 700 1.125rem/1.4 var(--song); letter-spacing: .06em; }
        .mark b { font-size: .875rem; color: var(--hard); letter-spacing: .15em; }
        :root:lang(en) .mark b { letter-spacing: .02em; }
        .banner nav { flex: 1; }
        .banner nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; }
        .banner nav a { display: block; padding: .3rem 0; font-size: .9375rem; text-decoration: none; color: var(--quiet); border-bottom: 2px solid transparent; }
        .banner nav a:hover { color: var(--ink); border-color: var(--line); }
        .banner nav [aria-current] { color: var(--ink); border-color: var(--hard); }
        .tongue a, .tongue button { display: inline-block; padding: .3rem 0; font-size: .875rem; color: var(--quiet); }
        .tongue button { border: 0; background: none; text-decoration: underline; text-underline-offset: .25em; cursor: pointer; }
        .find { display: flex; gap: .5rem; align-items: center; }
        .find input, .filter input, .filter select {
          min-width: 0; height: 2.125rem; padding: 0 .6rem; border: 1px solid var(--other); border-radius: 3px;
          background: var(--paper); font-size: .9375rem;
        }
        .banner .find input { width: 9rem; }
        .find button, .filter button { height: 2.125rem; border-color: var(--other); white-space: nowrap; }
        .find.large { flex-wrap: wrap; margin: 2rem 0 0; max-width: 36rem; }
        .find.large label { flex: 1 0 100%; font-size: .875rem; color: var(--quiet); }
        .find.large input { flex: 1; height: 2.75rem; font-size: 1.0625rem; }
        .find.large button { height: 2.75rem; padding-inline: 1.4rem; font-size: 1rem; background: var(--ink); color: var(--paper); border-color: var(--ink); }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .site h1 { margin-top: 2.75rem; font: 700 2rem/1.35 var(--song); letter-spacing: .02em; text-wrap: balance; }
        .site h1 .what { font-size: 1.75rem; font-weight: 400; }
        .site h2 { margin-top: 3.25rem; font: 700 1.25rem/1.5 var(--song); letter-spacing: .04em; }
        .site h3 { margin-top: 1.75rem; font: 700 1.0625rem/1.5 var(--song); }
        .site h2 .n { font: 400 .875rem/1.5 var(--hei); color: var(--quiet); letter-spacing: 0; }
        .lead { max-width: 42em; margin-top: .75rem; font: 1.125rem/1.8 var(--song); }
        .aside, .quietly { font-size: .8125rem; color: var(--quiet); }
        .aside { margin-top: .15rem; max-width: 44em; }
        .none, .silent { color: var(--quiet); }
        .none { margin-top: .75rem; }
        .id { font: .8125rem/1.5 var(--hei); color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
        .go { margin-top: 1.25rem; }
        .site p a, .site li a, .site td a, .site th a, .site dd a { text-underline-offset: .25em; text-decoration-color: var(--other); text-decoration-thickness: 1px; }
        .site a:hover { text-decoration-thickness: 2px; }
        .above { margin-top: 2rem; font-size: .875rem; color: var(--quiet); }
        .above a:not(:last-child)::after { content: "›"; content: "›" / ""; display: inline-block; margin-inline: .5em; }
        .above + h1 { margin-top: .75rem; }
        .buttons { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: .9rem; }
        .buttons a { display: inline-block; padding: .45rem 1rem; border: 1px solid var(--other); border-radius: 3px; text-decoration: none; font-size: .9375rem; }
        .buttons a:hover { border-color: var(--ink); }
        .pager { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin-top: 1.75rem; font-size: .9375rem; }
        .site .foot { display: flex; flex-wrap: wrap; gap: 1rem 3rem; justify-content: space-between; margin-top: 5rem; }
        .foot a { padding-block: .2rem; }
        .foot-links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-content: start; }
        .foot-record { max-width: 44em; overflow-wrap: anywhere; }
        .paper-code { display: none; }
        .prose .points { max-width: 44em; margin-top: .75rem; }
        .points li { position: relative; padding: .3rem 0 .3rem 1.25em; font-family: var(--song); line-height: 1.8; }
        .points li::before { content: "·"; content: "·" / ""; position: absolute; left: .3em; color: var(--quiet); }
        .ways-on { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-top: 2rem; font-size: 1.0625rem; }
        @media (max-width: 40rem) {
          .site .page, .site .foot, .banner-in { width: calc(100% - 2.5rem); }
          .banner-in { gap: .1rem 1rem; padding-block: .6rem; }
          .banner nav { order: 3; flex: 1 0 100%; }
          .banner nav ul { gap: 0 1.1rem; }
          .banner nav a { padding: .4rem 0; }
          .banner .find { order: 2; flex: 1; justify-content: end; }
          .banner .find input { width: 100%; max-width: 8rem; }
          .site h1 { margin-top: 1.75rem; font-size: 1.625rem; }
          .site h1 .what { font-size: 1.25rem; }
          .site h2 { margin-top: 2.5rem; }
          .lead { font-size: 1.0625rem; }
          .find.large { margin-top: 1.25rem; }
          .site .foot { margin-bottom: 3rem; }
        }
        """
}
