extension Stylesheet {
    /// On paper: no ways through the site, tables whole with their head on every page, and the signed checkpoint as text and
    /// code in the foot, so that every copy is a witness.
    static let sitePrint: StaticString = """
        @page { size: A4; margin: 22mm 20mm; @bottom-center { content: "— " counter(page) " —"; font: 10.5pt "Noto Serif CJK SC", SimSun, serif; } }
        @media print {
          :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb; --hard: #000; --soft: #333; --other: #777; --done: #000; --late: #000; --tint: transparent; --lit: transparent; --text: 12.5pt; --measure: none; }
          html { font-size: 10.5pt; }
          .skip, .banner nav, .banner .find, .tongue, .find, .filter, .foot-links, .pager, .exports, .choice, .slips, .contents, .go, .ways-on, .outcomes { display: none !important; }
          .site .page, .site .foot, .banner-in { width: auto !important; margin-inline: 0; }
          .site h1 { margin-top: 6mm; }
          .site h2 { margin-top: 8mm; break-after: avoid; }
          .site h3, .site h4 { break-after: avoid; }
          .item-grid { grid-template-columns: minmax(0, 1fr) 58mm; gap: 0 8mm; }
          .ledger, .figures-table { font-size: 9pt; }
          .ledger .co, .ledger .progress, .ledger .lead-unit { min-width: 0; }
          .ledger th, .ledger td { padding: 1.2mm 2mm 1.2mm 0; }
          .spark { display: none; }
          .indicators thead th:nth-child(4) { display: none; }
          .ledger thead, .figures-table thead { display: table-header-group; }
          .ledger thead th { position: static; }
          .ledger tr, .figures-table tr, .changes li, .late-items li, .hits li, .chart, .verdicts > div { break-inside: avoid; }
          .ledger .task { font-size: 10pt; min-width: 0; }
          .ledger td { font-size: 9pt; }
          .living .columns { display: block; }
          .beside { position: static !important; max-height: none !important; overflow: visible !important; }
          .report { line-height: 1.8; }
          .report p { orphans: 2; widows: 2; }
          .report a[data-w]::after { content: "〔" attr(data-w) "〕"; font: .6em/1 var(--hei); color: #444; vertical-align: .3em; }
          .site .foot { display: block; margin-top: 10mm; break-inside: avoid; }
          .paper-code { display: flex; gap: 6mm; align-items: center; margin-top: 3mm; }
          .paper-code .code { width: 34mm; flex: none; margin: 0; }
          .paper-code .note { margin: 0; padding: 0; border: 0; font-size: 7.5pt; }
          .checkpoint .code { width: 40mm; }
        }
        """
}
