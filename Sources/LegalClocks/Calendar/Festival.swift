/// The public holidays of 全国年节及纪念日放假办法, and the one day off of 2015.
public enum Festival: Sendable, CaseIterable {
    case newYear, spring, tomb, labour, dragon, national, autumn, victory

    public var name: Phrase {
        switch self {
        case .newYear: Phrase("元旦", "New Year's Day")
        case .spring: Phrase("春节", "Spring Festival")
        case .tomb: Phrase("清明节", "Tomb-Sweeping Day")
        case .labour: Phrase("劳动节", "Labour Day")
        case .dragon: Phrase("端午节", "Dragon Boat Festival")
        case .national: Phrase("国庆节", "National Day")
        case .autumn: Phrase("中秋节", "Mid-Autumn Festival")
        case .victory: Phrase("抗战胜利纪念日", "Victory Day")
        }
    }
}
