extension Stylesheet {
    /// The ledger at the desk: rows that can be picked, what is internal, acts beside the words, what would be revealed.
    static let deskLedger: StaticString = """
        .internal { display: inline-block; padding: 0 .45em; border: 1px dashed var(--other); border-radius: 3px; color: var(--quiet); font: .75rem/1.6 var(--hei); white-space: nowrap; }
        .desk .ways-on { margin-top: 1rem; font-size: .9375rem; }
        .desk h1 + .aside { max-width: 52rem; margin-top: .5rem; font-size: .9375rem; }
        .desk .filter button { padding-block: 0; }
        .many-fields + button { margin-top: 1.1rem; }
        .lead + .panel { margin-top: 1.25rem; }
        .many details.act { margin-top: 1.1rem; }
        .ledger .pick { width: 2.25rem; }
        .ledger .pick input { margin: .15rem 0 0; }
        .ledger .group-row th { padding-top: 1.4rem; font: 700 1.0625rem/1.5 var(--song); }
        .ledger tr:has(.pick :checked) { background: var(--tint); }
        .many { margin-top: 2rem; }
        .many-fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0 1.5rem; }
        .many .go { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; }
        .many .go button { margin-top: 0; }
        .desk .boxes { columns: 11rem auto; }
        .desk .boxes legend { column-span: all; }
        .desk .boxes label { break-inside: avoid; }
        .dry th[scope=row] { max-width: 34rem; font-family: var(--song); font-size: 1rem; }
        .dry .id { display: block; }
        .item .acts { margin-top: 1.75rem; padding: 1.1rem 1.25rem .4rem; border: 1px solid var(--line); border-left: 4px solid var(--ink); background: var(--sheet); }
        .item .acts h2 { margin-top: 0; }
        .acts details.act:first-of-type { margin-top: .6rem; }
        .acts details.act:last-of-type { border-bottom: 0; }
        .acts details.act > summary { font-weight: 500; }
        .side-notes h2 { font-size: 1.0625rem; }
        .side-notes section > p { margin-top: .4rem; font-size: .9375rem; }
        .side-notes form { margin-top: .6rem; }
        .instructions { margin-top: .75rem; border-top: 2px solid var(--ink); }
        .instructions > li { padding: .8rem 0; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; }
        .instructions details.act { margin-top: .6rem; }
        .reveals { margin-top: 1.5rem; border-top: 2px solid var(--ink); }
        .reveals > li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
        .entries { margin: .75rem 0 0; padding-left: 1.1em; border-left: 3px solid var(--line); }
        .entries li { padding: .35rem 0; }
        .bytes summary { width: fit-content; padding: .2rem 0; font-size: .8125rem; color: var(--quiet); cursor: pointer; }
        .overview { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; gap: 0 4rem; align-items: start; }
        .overview h3 .n { font: 400 .875rem/1.5 var(--hei); color: var(--quiet); }
        .overview .late-items .words { font-size: 1.0625rem; line-height: 1.6; }
        .site a.instruct { margin-block: .15rem; padding: .1rem .7rem; border: 1px solid var(--hard); border-radius: 3px; color: var(--hard); text-decoration: none; }
        .site a.instruct:hover { background: var(--hard); color: var(--paper); }
        .change .internal { margin-left: .4em; }
        @media (max-width: 60rem) { .overview { grid-template-columns: minmax(0, 1fr); } }
        @media screen and (max-width: 60rem) {
          .ledger.picked tbody tr { grid-template-columns: 2rem minmax(0, 1fr); }
          .ledger.picked tbody tr > * { grid-column: 2 / -1; }
          .ledger.picked .pick { grid-column: 1; grid-row: 1; width: auto; }
          .ledger.picked .pick input { width: 1.35rem; height: 1.35rem; }
          .ledger.picked .task { grid-column: 2; }
          .ledger .group-row { display: block; }
        }
        """
}
