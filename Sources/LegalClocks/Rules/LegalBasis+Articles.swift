extension LegalBasis {
    /// `《信访工作条例》第三十四条`, `Regulation on Petition Work, art. 34`.
    static func articles(_ law: Phrase, _ articles: [Int]) -> LegalBasis {
        let chinese = articles.map { "第\(numeral($0))条" }.joined(separator: "、")
        let english = (articles.count == 1 ? "art. " : "arts. ") + articles.map(String.init).joined(separator: ", ")
        return LegalBasis(Phrase("《\(law.chinese)》\(chinese)", "\(law.english), \(english)"))
    }

    /// 1…999, as articles are numbered: 三十四, 二百零一.
    static func numeral(_ number: Int) -> String {
        let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (1...999).contains(number) else { return String(number) }
        let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
        var text = hundreds > 0 ? "\(digits[hundreds])百" : ""
        if tens > 0 {
            text += (hundreds == 0 && tens == 1 ? "" : digits[tens]) + "十"
        } else if hundreds > 0, ones > 0 {
            text += digits[0]
        }
        return ones > 0 ? text + digits[ones] : text
    }

    static let dayZero = articles(Law.civilCode, [201])
    static let monthEnd = articles(Law.civilCode, [202])
    static let rollOver = articles(Law.civilCode, [203])
}

/// The laws behind the clocks.
enum Law {
    static let civilCode = Phrase("中华人民共和国民法典", "Civil Code")
    static let supervision = Phrase("政府督查工作条例", "Regulation on Government Supervision (Decree 733)")
    static let petition = Phrase("信访工作条例", "Regulation on Petition Work")
    static let deputies = Phrase("中华人民共和国全国人民代表大会和地方各级人民代表大会代表法", "Law on Deputies to People's Congresses")
    static let chongqingDeputies = Phrase(
        "重庆市人民代表大会代表建议批评和意见工作条例", "Chongqing Regulation on Deputies' Suggestions")
    static let disclosure = Phrase(
        "中华人民共和国政府信息公开条例", "Regulation on Disclosure of Government Information (Decree 711)")
    static let decisions = Phrase("重大行政决策程序暂行条例", "Interim Regulation on Major Administrative Decisions (Decree 713)")
    static let penalties = Phrase(
        "市场监督管理行政处罚信息公示规定", "Provisions on Publishing Administrative Penalties in Market Regulation")
    static let accidents = Phrase(
        "生产安全事故报告和调查处理条例", "Regulation on Reporting and Investigating Work Safety Accidents (Decree 493)")
    static let chongqingIncidents = Phrase("重庆市突发事件应对条例", "Chongqing Regulation on Emergency Response")
    static let budget = Phrase("中华人民共和国预算法", "Budget Law")
}
