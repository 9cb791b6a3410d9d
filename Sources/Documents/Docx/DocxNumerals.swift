/// Numbers in the formats of ECMA-376 (ST_NumberFormat) that reports use; any other prints digits.
enum DocxNumerals {
    static func text(_ number: Int, _ format: String) -> String {
        switch format {
        case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
            "taiwaneseCountingThousand", "ideographDigital", "koreanDigital2":
            chinese(number)
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": circled(number)
        case "lowerLetter": letter(number, "a")
        case "upperLetter": letter(number, "A")
        case "lowerRoman": roman(number).lowercased()
        case "upperRoman": roman(number)
        default: String(number)
        }
    }

    /// 一 to 九十九; beyond, digits.
    private static func chinese(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (1..<100).contains(number) else { return String(number) }
        let (tens, ones) = (number / 10, number % 10)
        return tens == 0 ? digits[ones] : (tens == 1 ? "" : digits[tens]) + "十" + digits[ones]
    }

    private static func circled(_ number: Int) -> String {
        guard (1...20).contains(number), let scalar = Unicode.Scalar(0x245F + UInt32(number)) else {
            return String(number)
        }
        return String(scalar)
    }

    private static func letter(_ number: Int, _ first: Unicode.Scalar) -> String {
        guard (1...26).contains(number), let scalar = Unicode.Scalar(first.value + UInt32(number) - 1) else {
            return String(number)
        }
        return String(scalar)
    }

    private static func roman(_ number: Int) -> String {
        guard (1..<100).contains(number) else { return String(number) }
        let parts = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
        var (rest, text) = (number, number >= 90 ? "XC" : "")
        if number >= 90 { rest -= 90 }
        for (value, sign) in parts {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
