extension Stylesheet {
    /// Colours, faces and measures. Everything else refers to these.
    static let tokens: StaticString = """
        :root {
          color-scheme: light dark;
          --paper: #fdfcf9; --sheet: #f6f3ec; --ink: #211e1a; --quiet: #645d53; --line: #ddd7ca;
          --hard: #a12d1e; --soft: #48688a; --other: #7c7568;
          --tint: #f4f0e6; --lit: #fbe7b6; --focus: #1a5fb4;
          --song: "Figures", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, SimSun, serif;
          --hei: "PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif;
          --kai: "Figures", "Kaiti SC", STKaiti, KaiTi, "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif;
          --text: 1.125rem; --measure: 36em; --panel: 22.5rem; --gap: 4rem;
        }
        @media (min-width: 97.5rem) { :root { --text: 1.1875rem; --panel: 24rem; } }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #191714; --sheet: #211f1b; --ink: #e5dfd3; --quiet: #a69e90; --line: #3b362e;
            --hard: #ec8f7f; --soft: #93b7d8; --other: #9b9384;
            --tint: #26231e; --lit: #54421a; --focus: #8ab8ff;
          }
        }
        @media (prefers-contrast: more) {
          :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #333; --line: #666; --hard: #8a1408; --soft: #16406b; }
        }
        @media (prefers-contrast: more) and (prefers-color-scheme: dark) {
          :root { --paper: #000; --sheet: #000; --ink: #fff; --quiet: #ddd; --line: #999; --hard: #ffa79a; --soft: #b5d7ff; }
        }
        /* The digits of a book face where the system has one; a local name is looked up, never fetched. */
        @font-face {
          font-family: "Figures"; unicode-range: U+25, U+2B-39;
          src: local("Source Serif 4"), local("Source Serif Pro"), local("Source Han Serif SC"), local("Noto Serif CJK SC"), local("Times New Roman");
        }
        /* Numbers in a figure are a weight heavier than their words: digits, 一 to 十, 万 and 亿; 百 and 千 begin units too. */
        @font-face {
          font-family: "Heavy Figures";
          unicode-range: U+25, U+2B-39, U+3007, U+4E00, U+4E03, U+4E07, U+4E09, U+4E24, U+4E5D, U+4E8C, U+4E94, U+4EBF, U+516B, U+516D, U+5341, U+534A, U+56DB, U+96F6;
          src: local("Source Serif 4 Semibold"), local("Source Han Serif SC SemiBold"), local("Source Han Serif SC Bold"), local("Noto Serif CJK SC Bold"), local("Songti SC Bold"), local("Times New Roman Bold");
        }
        """
}
