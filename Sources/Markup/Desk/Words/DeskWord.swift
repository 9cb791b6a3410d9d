import Commitments

/// What stands on every page of the desk.
enum DeskWord {
    static let desk = Pair("工作台", "Desk")
    static let sections = Pair("工作台各部分", "Parts of the desk")
    static let toSite = Pair("公开网站", "Public site")
    static let signOut = Pair("退出登录", "Sign out")
    static let problem = Pair("没有办成", "Not done")
    static let basis = Pair("依据", "Basis")
    static let optional = Pair("（可不填）", "(optional)")
    static let save = Pair("保存", "Save")
    static let back = Pair("返回", "Back")
    static let choose = Pair("请选择", "Choose")
    static let none = Pair("无", "None")
    static let today = Pair("今天是{0}", "Today is {0}")
    static let whoReads = Pair("谁会看到", "Who reads it")
    static let code = Pair("编码 {0}", "Code {0}")

    static let roles: [Role: Pair] = [
        .administrator: Pair("管理员", "Administrator"), .supervisor: Pair("督查室", "Supervision office"),
        .reporter: Pair("填报员", "Reporter"), .leader: Pair("县领导", "County leader"),
        .system: Pair("系统", "System"), .visitor: Pair("公众", "Public"),
    ]

    static func role(_ role: Role) -> Pair { roles[role] ?? Pair(role.rawValue, role.rawValue) }
}
