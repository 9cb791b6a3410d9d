/// A line that is too long to keep, with each long string in it replaced by `null`, so that its id can still be read
/// wherever in the line it stands.
struct LineSkeleton {
    private(set) var bytes: [UInt8] = []
    private var isInString = false
    private var isEscaped = false
    private var isDropping = false
    private var stringStart = 0
    private static let longestString = 1 << 16
    private static let longest = 1 << 20

    init(_ start: ArraySlice<UInt8>) { add(start) }

    mutating func add(_ more: ArraySlice<UInt8>) {
        for byte in more {
            if isInString { inString(byte) } else { outside(byte) }
        }
    }

    private mutating func outside(_ byte: UInt8) {
        if byte == 0x22 {
            isInString = true
            stringStart = bytes.count
        }
        keep(byte)
    }

    private mutating func inString(_ byte: UInt8) {
        if !isDropping { keep(byte) }
        if isEscaped {
            isEscaped = false
        } else if byte == 0x5C {
            isEscaped = true
        } else if byte == 0x22 {
            (isInString, isDropping) = (false, false)
        }
        if !isDropping && isInString && bytes.count - stringStart > Self.longestString {
            isDropping = true
            bytes.removeSubrange(stringStart...)
            bytes.append(contentsOf: "null".utf8)
        }
    }

    /// Beyond the bound the line is no object with two fields; what is dropped makes it malformed, which it then is.
    private mutating func keep(_ byte: UInt8) {
        if bytes.count < Self.longest { bytes.append(byte) }
    }
}
