/// How many terminal columns text takes: two for East Asian wide characters, none for combining ones.
enum DisplayWidth {
    static func of(_ text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

    /// After Unicode's East Asian Width, W and F wide. Ambiguous characters such as “ ” and — are drawn wide by the
    /// fonts that Chinese terminals use, but counted narrow by the terminals themselves, so they are narrow here.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }

    /// Cuts text into pieces of at most `width` columns; a piece holds at least one character.
    static func wrap(_ text: String, _ width: Int) -> [String] {
        var pieces: [String] = []
        var piece = String.UnicodeScalarView()
        var used = 0
        for scalar in text.unicodeScalars {
            let needed = of(scalar)
            if used + needed > width && !piece.isEmpty {
                pieces.append(String(piece))
                (piece, used) = (String.UnicodeScalarView(), 0)
            }
            piece.append(scalar)
            used += needed
        }
        pieces.append(String(piece))
        return pieces
    }

    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - of(text)))
    }
}
