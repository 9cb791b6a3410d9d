import CZlib
import Markup

/// A QR code as a PNG (ISO/IEC 15948) of one bit a square, with the four squares of quiet that scanners need.
enum CodePicture {
    /// - Parameter scale: pixels a square.
    /// - Returns: nil where zlib has no memory.
    static func png(_ code: CodeMatrix, scale: Int = 6) -> [UInt8]? {
        let side = (code.width + 8) * scale
        var lines: [UInt8] = []
        for y in 0..<side {
            // Each line begins with its filter: none.
            var line = [UInt8](repeating: 0, count: 1 + (side + 7) / 8)
            let row = y / scale - 4
            for x in 0..<side {
                let column = x / scale - 4
                let isInside = (0..<code.width).contains(row) && (0..<code.width).contains(column)
                // A set bit is white.
                if !isInside || !code.isDark[row * code.width + column] { line[1 + x / 8] |= 0x80 >> UInt8(x % 8) }
            }
            lines += line
        }
        guard let packed = packed(lines) else { return nil }
        let size = bytes(UInt32(side))
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            // One bit of grey, deflate, no interlacing.
            + chunk("IHDR", size + size + [1, 0, 0, 0, 0]) + chunk("IDAT", packed) + chunk("IEND", [])
    }

    private static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        var length = compressBound(UInt(bytes.count))
        var output = [UInt8](repeating: 0, count: Int(length))
        guard compress2(&output, &length, bytes, UInt(bytes.count), 9) == Z_OK else { return nil }
        return Array(output[..<Int(length)])
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + data
        return bytes(UInt32(data.count)) + body + bytes(UInt32(truncatingIfNeeded: crc32(0, body, UInt32(body.count))))
    }

    /// The highest byte first.
    private static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
