import Basics
import ReportText

extension Scan {
    /// 一半, 过半, 近半, 半数.
    func half(at index: Int) -> Quantity? {
        switch self[index] {
        case 0x4E00 where self[index + 1] == 0x534A: return half(index, 2)  // 一半
        case 0x534A where self[index + 1] == 0x6570: return half(index, 2)  // 半数
        case 0x8FC7 where self[index + 1] == 0x534A:  // 过半(数)
            return half(index, self[index + 2] == 0x6570 ? 3 : 2, .gt)
        case 0x8FD1 where self[index + 1] == 0x534A && !("年个天月小" as Word).holds(self[index + 2]):  // 近半(数)
            return half(index, self[index + 2] == 0x6570 ? 3 : 2, .approx)
        default: return nil
        }
    }

    private func half(_ index: Int, _ length: Int, _ said: Comparator? = nil) -> Quantity {
        let value = QuantityValue.one(Figure(significand: 5, decimals: 1))
        if let said {
            return Quantity(
                range: index..<(index + length), value: value, unit: nil, comparator: said, kind: .ratio,
                rule: "HalfRule")
        }
        let numeral = Numeral(value: Figure(1), scale: nil, range: index..<(index + length), script: .chinese)
        return framed(numeral, value, unit: nil, kind: .ratio, end: index + length, rule: "HalfRule")
    }
}
