/// The words by which projects are followed. Data to extend: each line is one habit of the reports' language.
enum ProjectWords {
    /// What is said of any project and names none.
    static let ends = [
        "建设项目", "等项目", "工程建设", "建设工程", "项目建设", "主体工程", "建设任务", "尽快", "早日", "如期", "年底前", "年内", "全幅", "收尾", "扫尾", "加快进度",
        "等板块", "等场馆", "等工程", "项目", "工程", "建设", "主体", "工作", "组建",
    ]
    /// The work done on a thing; the thing remains.
    static let works = [
        "改造提升", "加固扩容", "提升改造", "升级改造", "提标改造", "扩容", "扩建", "迁建", "搬迁", "新建", "改建", "改造", "提升", "修复", "整治", "治理", "开馆",
        "试运行",
    ]
    static let phases = ["（一期）", "（二期）", "（三期）", "一期工程", "二期工程", "三期工程", "一期", "二期", "三期"]

    /// 运营亳州机场, 用好法务区: a second verb in front.
    static func withoutVerb(_ words: String) -> String {
        for verb in verbs where words.hasPrefix(verb) && words.count > verb.count + 3 {
            return String(words.dropFirst(verb.count))
        }
        return words
    }

    private static let verbs = ["投运", "投用", "运营", "筹建", "用好", "实施", "推动", "加快", "启用", "开放", "组建", "新建"]

    /// Other ways to write the same name: the institution's short form, without a bracketed part, from its quoted name on.
    static func otherForms(_ words: String) -> [String] {
        var forms: [String] = []
        for (long, short) in shortForms {
            let other = words.replacing(long, with: short, maxReplacements: 1)
            if other != words { forms.append(other) }
        }
        if let opened = words.firstIndex(of: "（"), let close = words.firstIndex(of: "）"), opened < close {
            let inside = words[words.index(after: opened)..<close]
            if inside != "一期", inside != "二期", inside != "三期" {
                forms.append(String(words[..<opened] + words[words.index(after: close)...]))
            }
        }
        if let quote = words.firstIndex(of: "“"), quote > words.startIndex { forms.append(String(words[quote...])) }
        return forms
    }

    private static let shortForms = [
        ("初级中学", "初中"), ("高级中学", "高中"), ("人民医院", "医院"), ("中医医院", "中医院"), ("中医院", "中医医院"), ("疾病预防控制中心", "疾控中心"),
        ("殡葬管理所", "殡管所"), ("妇幼保健院", "妇保院"), ("高速公路", "高速"), ("污水处理厂", "污水厂"), ("抽水蓄能电站", "抽蓄电站"), ("环路", "环"),
        ("搬迁", "迁建"), ("迁建", "搬迁"), ("扩建", "改扩建"), ("改扩建", "扩建"), ("客运专线", "高铁"), ("大桥", "桥"),
    ]

    /// A kind of thing rather than one thing: what is said of another of the kind says nothing of this one.
    static func isKind(_ words: String) -> Bool {
        kinds.contains { words.hasPrefix($0) } || kindEnds.contains { words.hasSuffix($0) }
    }

    private static let kinds = [
        "街角", "口袋", "带状", "立体停车", "棚户区", "一期", "二期", "三期", "公益性", "各", "一批", "重点", "标准厂房", "老旧", "农村", "城市", "城乡",
        "生活垃圾",
        "总体规划", "科技成果", "公司制", "主要", "全部", "相关", "等", "乡村", "县域", "高标准", "一般", "年度", "污水处理", "综合服务", "地下水", "生态保护",
        "国有",
        "紧密", "土壤", "直接利用", "外贸", "市下达", "省下达", "全省", "全市", "基础设施", "配套", "前期", "投产", "国家级", "省级", "市级", "标志性", "预期",
        "新增",
        "保交", "游客", "垃圾", "黑臭", "露天", "固废", "电子", "市政府", "安置", "综合",
    ]
    private static let kindEnds = [
        "改革", "转化", "衔接", "修编", "规划", "政策", "任务", "体系", "机制", "创建", "雄安", "目标", "试点", "行动", "就业", "制度", "工作", "板块",
        "领域", "设施", "手续",
    ]
}
