/// Bytes that are not the JSON that events carry.
public struct JSONFault: Error, Equatable, Sendable {
    /// Byte offset at which reading stopped.
    public let offset: Int
    public let reason: String
}

extension JSONValue {
    /// Reads one value with nothing behind it. Refuses what a second reader might read otherwise: duplicate or non-ASCII
    /// keys, fractions and exponents, numbers beyond ±(2⁵³−1), lone surrogates, invalid UTF-8, nesting over 32.
    public static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue { try read(bytes).value }

    /// Reads one value that is in its one serialisation, `canonicalBytes`; refuses every other way to write it.
    public static func parse(canonical bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        let (value, isCanonical) = try read(bytes)
        guard isCanonical else { throw JSONFault(offset: 0, reason: "not in canonical form") }
        return value
    }

    private static func read(_ bytes: [UInt8]) throws(JSONFault) -> (value: JSONValue, isCanonical: Bool) {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.offset == bytes.count else { throw reader.fault("something stands behind the value") }
        return (value, reader.isCanonical)
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    var offset = 0
    /// Whether everything so far is as `canonicalBytes` writes it: no white space, keys in order, shortest escapes.
    /// Whole numbers and words can be written in one way only.
    var isCanonical = true

    init(bytes: [UInt8]) { self.bytes = bytes }

    func fault(_ reason: String) -> JSONFault { JSONFault(offset: offset, reason: reason) }

    mutating func skipSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: (offset, isCanonical) = (offset + 1, false)
            default: return
            }
        }
    }

    mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth < 32 else { throw fault("nested too deep") }
        skipSpace()
        guard offset < bytes.count else { throw fault("the text ends early") }
        switch bytes[offset] {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .integer(try integer())
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        guard bytes[offset...].starts(with: word.utf8) else { throw fault("unknown word") }
        offset += word.utf8.count
        return value
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    private mutating func object(_ depth: Int) throws(JSONFault) -> JSONValue {
        offset += 1
        var members: [String: JSONValue] = [:]
        if take(UInt8(ascii: "}")) { return .object(members) }
        members.reserveCapacity(8)
        var last: String?
        repeat {
            skipSpace()
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { throw fault("a key is missing") }
            let key = try string()
            guard key.utf8.allSatisfy({ $0 < 0x80 }) else { throw fault("a key is not ASCII") }
            // ASCII compares as its bytes do.
            if let last, last >= key { isCanonical = false }
            last = key
            guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing") }
            let count = members.count
            members[key] = try value(depth: depth + 1)
            guard members.count > count else { throw fault("a key stands twice") }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault("an object does not end") }
        return .object(members)
    }

    private mutating func array(_ depth: Int) throws(JSONFault) -> JSONValue {
        offset += 1
        var items: [JSONValue] = []
        if take(UInt8(ascii: "]")) { return .array(items) }
        repeat { items.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault("an array does not end") }
        return .array(items)
    }

    private mutating func integer() throws(JSONFault) -> Int {
        let start = offset
        let isNegative = bytes[offset] == UInt8(ascii: "-")
        if isNegative { offset += 1 }
        let first = offset
        var number = 0
        while offset < bytes.count, (0x30...0x39).contains(bytes[offset]), offset - first < 17 {
            number = number * 10 + Int(bytes[offset] - 0x30)
            offset += 1
        }
        let hasZeroInFront = offset - first > 1 && bytes[first] == 0x30
        guard offset > first, !hasZeroInFront, number <= JSONValue.largestInteger, !(isNegative && number == 0) else {
            offset = start
            throw fault("not a whole number within ±(2⁵³−1)")
        }
        if offset < bytes.count, [0x2E, 0x65, 0x45].contains(bytes[offset]) { throw fault("numbers here are whole") }
        return isNegative ? -number : number
    }

    private mutating func string() throws(JSONFault) -> String {
        offset += 1
        let start = offset
        // Most strings are plain to their end, so they are taken as they stand.
        skipPlain()
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
            offset += 1
            return try text(bytes[start..<offset - 1])
        }
        var utf8 = Array(bytes[start..<offset])
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return try text(utf8[...])
            case UInt8(ascii: "\\"): try escape(into: &utf8)
            case 0..<0x20: throw fault("a control character stands in a string")
            default:
                let plain = offset
                skipPlain()
                utf8 += bytes[plain..<offset]
            }
        }
        throw fault("a string does not end")
    }

    /// Passes over what stands for itself.
    private mutating func skipPlain() {
        while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != 0x22, bytes[offset] != 0x5C { offset += 1 }
    }

    private func text(_ utf8: ArraySlice<UInt8>) throws(JSONFault) -> String {
        guard let text = String(validating: utf8, as: UTF8.self) else { throw fault("not valid UTF-8") }
        return text
    }

    private mutating func escape(into utf8: inout [UInt8]) throws(JSONFault) {
        guard offset + 1 < bytes.count else { throw fault("an escape does not end") }
        let letter = bytes[offset + 1]
        offset += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): utf8.append(letter)
        case UInt8(ascii: "/"):
            isCanonical = false
            utf8.append(letter)
        case UInt8(ascii: "b"): utf8.append(0x08)
        case UInt8(ascii: "f"): utf8.append(0x0C)
        case UInt8(ascii: "n"): utf8.append(0x0A)
        case UInt8(ascii: "r"): utf8.append(0x0D)
        case UInt8(ascii: "t"): utf8.append(0x09)
        case UInt8(ascii: "u"):
            let start = offset
            let scalar = try scalar()
            // Only control characters are written so, those that have no letter, in small digits.
            let isShortest = scalar.value < 0x20 && !(8...13).contains(scalar.value) || scalar.value == 0x0B
            let isSmall = bytes[start..<offset].allSatisfy { !(0x41...0x46).contains($0) }
            if !isShortest || !isSmall { isCanonical = false }
            utf8 += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        default: throw fault("unknown escape")
        }
    }

    private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
        var code = try fourHex()
        if (0xD800..<0xDC00).contains(code) {
            guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
            else { throw fault("half a surrogate pair") }
            offset += 2
            let low = try fourHex()
            guard (0xDC00..<0xE000).contains(low) else { throw fault("half a surrogate pair") }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw fault("half a surrogate pair") }
        return scalar
    }

    private mutating func fourHex() throws(JSONFault) -> UInt32 {
        guard offset + 4 <= bytes.count,
            let text = String(validating: bytes[offset..<offset + 4], as: UTF8.self),
            text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let code = UInt32(text, radix: 16)
        else { throw fault("not four hexadecimal digits") }
        offset += 4
        return code
    }
}
