extension Stylesheet {
    /// Lines differ by shape: what was reached is solid with dots, the schedule dashed, the target a thin double weight.
    static let siteCharts: StaticString = """
        .charted figure { margin-top: 1rem; }
        .charted figcaption { margin-top: .4rem; font-size: .8125rem; color: var(--quiet); }
        .chart { display: block; width: 100%; height: auto; overflow: visible; }
        .chart .grid { fill: none; stroke: var(--line); stroke-width: 1; }
        .chart text { font: 12px var(--hei); fill: var(--quiet); font-variant-numeric: tabular-nums; }
        .chart .aim { fill: var(--ink); text-anchor: end; }
        .chart .y { text-anchor: end; }
        .chart .x { text-anchor: middle; }
        .actual { fill: none; stroke: var(--soft); stroke-width: 2.5; stroke-linejoin: round; }
        .schedule { fill: none; stroke: var(--other); stroke-width: 1.5; stroke-dasharray: 5 4; }
        .target { fill: none; stroke: var(--ink); stroke-width: 1.25; }
        .dot { fill: var(--paper); stroke: var(--soft); stroke-width: 2.5; }
        .key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .5rem; font-size: .8125rem; color: var(--quiet); }
        .key li { display: flex; gap: .5em; align-items: center; }
        .key svg { width: 1.75rem; height: .5rem; }
        .spark .target, .slip .target { stroke-width: 1; }
        .spark .actual, .slip .actual { stroke-width: 1.75; }
        .spark .dot { fill: var(--soft); stroke: none; }
        .meter { display: block; width: 100%; height: .75rem; margin-top: .75rem; }
        .meter .grid { fill: none; stroke: var(--line); stroke-width: 2; }
        .meter .reached { fill: none; stroke: var(--soft); stroke-width: 6; }
        .meter .goal { fill: none; stroke: var(--ink); stroke-width: 2.5; }
        @media screen and (max-width: 40rem) {
          .chart text { font-size: 20px; }
          .chart :is(.actual, .dot) { stroke-width: 4; }
        }
        @media (forced-colors: active) { .chart path, .spark path, .meter path, .key path { stroke: CanvasText; } }
        """
}
