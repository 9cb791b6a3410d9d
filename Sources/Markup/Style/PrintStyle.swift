extension Stylesheet {
    /// A4 with the margins of official papers (GB/T 9704: head 37 mm, binding 28 mm), page numbers between dashes,
    /// marks as hairlines with the commitment's number, and the list as an appendix table.
    static let print: StaticString = """
        @page { size: A4; margin: 30mm 26mm 30mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 10.5pt "Noto Serif CJK SC", SimSun, serif; } }
        @media print {
          :root {
            --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb; --hard: #000; --soft: #555; --other: #777;
            --tint: transparent; --lit: transparent; --text: 13pt; --measure: none;
          }
          html { font-size: 11pt; }
          .skip, .legend, .contents, .filters, .card, .help, .opener, .help-open, .close, .on-screen, .ribbon figcaption, .product span,
          .targets th:nth-child(4), .targets td:nth-child(4), #no-match { display: none !important; }
          .masthead, .page, .foot { width: auto; margin-inline: 0; }
          .masthead { padding: 0; }
          h1 { margin-top: 14mm; }
          .columns, .summary { display: block; margin-top: 10mm; }
          .shortfalls { margin-top: 10mm; }
          .targets th, .targets td { padding-block: 1.2mm; }
          .shortfalls li { padding-block: 1.2mm; }
          .targets tr, .shortfalls li { break-inside: avoid; }
          .report { break-before: page; line-height: 1.85; }
          .report h3, .report h4 { break-after: avoid; }
          .report p { orphans: 2; widows: 2; }
          .c, .c.h, .t, .r, .f { text-decoration-thickness: .4pt; text-decoration-color: #888; }
          .report .c.out { text-decoration-color: #888; }
          .r, .f { text-decoration-line: none; }
          .report p .q { font-family: inherit; }
          .report .c[id]::after { content: attr(data-i); margin-left: .1em; font: .5em/0 var(--hei); vertical-align: super; color: #444; }
          .panel { display: block !important; position: static; max-height: none; margin: 0; padding: 0; overflow: visible; break-before: page; border: 0; border-radius: 0; box-shadow: none; width: auto; max-width: none; height: auto; }
          .on-paper { display: inline; }
          .panel-head { display: block; padding-bottom: 4mm; text-align: center; }
          .panel h2 { font-size: 16pt; }
          .groups details::details-content { content-visibility: visible; block-size: auto; }
          .groups summary { padding: 3mm 0 1mm; font-weight: 600; break-after: avoid; }
          .groups summary > :first-child::before, .groups [open] summary > :first-child::before { content: none; }
          .groups summary > :first-child { padding: 0; text-indent: 0; }
          .paper-row, .groups li {
            display: grid; grid-template-columns: 9mm 1fr 24mm 1fr; column-gap: 3mm; padding: 1mm 0; border-top: .4pt solid #bbb;
            font: 9pt/1.5 var(--song); break-inside: avoid;
          }
          .paper-row { border-block: 1pt solid #000; font-family: var(--hei); }
          .groups li[hidden] { display: grid !important; }
          .groups details[hidden] { display: block !important; }
          .groups li::before { grid-area: 1 / 1; font: inherit; color: #000; }
          .groups li.h::before { font-weight: 700; }
          .groups li::after { content: attr(data-a) attr(data-o); grid-area: 1 / 2; }
          .groups li a, .groups .h a { display: contents; }
          .groups a::before, .groups .h a::before, :root:lang(en) .groups a::before, :root:lang(en) .groups .h a::before {
            content: attr(data-q); grid-area: 1 / 3; margin: 0; padding: 0; border: 0; font: inherit; color: #000;
          }
          .foot { margin-block: 8mm 0; }
        }
        """
}
