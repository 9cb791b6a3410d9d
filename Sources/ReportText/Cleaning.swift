/// What becomes of one unit of dirt on its way into the reading text.
enum Cleaning {
    case keep
    case drop
    case replace(UInt16)
    case straightQuote

    /// Whether a unit stays as it is wherever it stands: nearly all of a text, answered by one load.
    @inline(__always)
    static func isAlwaysKept(_ unit: UInt16) -> Bool { always.withUnsafeBufferPointer { $0[Int(unit)] } }

    private static let always: [Bool] = (0...0xFFFF).map { number in
        let unit = UInt16(number)
        if unit == 0x5B || unit == 0xFF3B || unit == 0x3014 { return false }
        let neighbours: [(before: UInt16, after: UInt16)] = [
            (0x4E00, 0x4E00), (0x30, 0x30), (0x61, 0x61), (0x3F, 0x3F),
        ]
        return neighbours.allSatisfy {
            if case .keep = of(unit, before: $0.before, after: $0.after) { true } else { false }
        }
    }

    static func of(_ unit: UInt16, before: UInt16, after: UInt16) -> Cleaning {
        switch unit {
        case 0x200B...0x200F, 0xFEFF, 0xAD, 0x2060, 0x0...0x8, 0x0E...0x1F: return .drop
        case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x3000, 0x2000...0x200A, 0x202F:
            // A space parts words of Latin letters; between Han characters and digits it is layout.
            return Unit.isLatin(before) && Unit.isLatin(narrow(after)) ? .replace(0x20) : .drop
        case 0x22: return .straightQuote
        case 0xB7, 0x2022, 0x30FB, 0xFF0E:
            // 19·5％ is a decimal; 三峡库心·长江盆景 is a name.
            return Unit.isDigit(before) && Unit.isDigit(narrow(after)) ? .replace(0x2E) : .replace(0xB7)
        case 0x25CB, 0x25EF, 0xFF2F: return .replace(0x3007)
        case 0x2013, 0x2015, 0x2500, 0xFF0D, 0x2212: return .replace(0x2014)
        case 0xFF5E, 0x301C, 0x223C: return .replace(0x7E)
        case 0xFE6A: return .replace(0x25)
        case 0xB5: return .replace(0x3BC)
        case 0x2C, 0x3A:
            let inside = Unit.isDigit(before) && Unit.isDigit(narrow(after))
            return inside ? .keep : .replace(unit + 0xFEE0)
        case 0x3B, 0x21, 0x3F, 0x28, 0x29: return unit == 0x3F && after == 0x3F ? .keep : .replace(unit + 0xFEE0)
        case 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: return .keep
        case 0xFF02...0xFF5D: return .replace(unit - 0xFEE0)
        default: return .keep
        }
    }

    /// The ASCII form of a full-width unit.
    static func narrow(_ unit: UInt16) -> UInt16 { unit >= 0xFF01 && unit <= 0xFF5E ? unit - 0xFEE0 : unit }
}
