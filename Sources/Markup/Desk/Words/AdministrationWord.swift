import Commitments

/// Administration: units, accounts, parameters, the installation.
public enum AdministrationWord {
    public static let units = Pair("单位", "Units")
    public static let accounts = Pair("账号", "Accounts")
    public static let parameters = Pair("参数", "Parameters")
    public static let installation = Pair("日志、密钥与备份", "Log, keys and backups")
    public static let security = Pair("登录记录", "Sign-ins")
    public static let parts = Pair("管理的各部分", "Parts of administration")

    public static let unitsLead = Pair(
        "单位按县里惯常的次序排列，名单、台账、通报都照这个次序。", "In the order leaders expect: lists, ledger and notes follow it.")
    public static let unitName = Pair("名称", "Name")
    public static let kind = Pair("类别", "Kind")
    public static let parent = Pair("上级单位", "Belongs to")
    public static let position = Pair("次序", "Order")
    public static let isActive = Pair("在用", "In use")
    public static let ended = Pair("已停用", "ended")
    public static let leads = Pair("牵头", "Leads")
    public static let people = Pair("账号数", "Accounts")
    public static let addUnits = Pair("增加单位", "Add units")
    public static let addUnitsHint = Pair(
        "一行一个名称，可以整列粘贴；已有的自动跳过。", "One name a line, pasted as a column; those that are there are passed over.")
    public static let unitNames = Pair("单位名称", "Names of units")
    public static let add = Pair("增加", "Add")
    public static let edit = Pair("修改", "Change")
    public static let unitId = Pair("编号 {0}", "id {0}")

    public static let accountsLead = Pair(
        "一个账号是一个人在一个单位的一个岗位。姓名加密保存，日志里只有岗位。",
        "An account is one person's post in a unit. Names are sealed; the log holds the post alone.")
    public static let name = Pair("姓名", "Name")
    public static let unit = Pair("单位", "Unit")
    public static let role = Pair("岗位", "Post")
    public static let login = Pair("登录名", "Sign-in name")
    public static let state = Pair("状态", "State")
    public static let never = Pair("还没有登录过", "never signed in")
    public static let withFactor = Pair("有验证器", "second factor")
    public static let noFactor = Pair("无验证器", "no second factor")
    public static let signedIn = Pair("登录中 {0} 处", "signed in at {0}")
    public static let addAccount = Pair("增加账号", "Add an account")
    public static let addAccountHint = Pair(
        "增加后给出一次性登录码，请当面或电话交给本人，24小时内有效。",
        "Gives a one-time code: hand it over in person or by telephone; good for 24 hours.")
    public static let addForUnits = Pair("给没有填报员的单位各开一个", "One reporter for each unit without")
    public static let addForUnitsHint = Pair(
        "{0} 个单位还没有填报员账号。一次开好，打印登录码条分发。", "{0} units have no reporter. All at once, with slips to print and hand out.")
    public static let giveCode = Pair("发一次性登录码", "Give a one-time code")
    public static let endAccount = Pair("停用", "End")
    public static let restoreAccount = Pair("恢复", "Take up again")
    public static let signOutAll = Pair("让它都退出", "Sign out everywhere")
    public static let slips = Pair("一次性登录码", "One-time codes")
    public static let slipsLead = Pair(
        "只显示这一次，关掉就没有了。请打印裁开，或现在抄给本人。24小时内有效。", "Shown this once. Print and cut, or hand over now. Good for 24 hours.")
    public static let slipHow = Pair(
        "打开 {0} ，输入登录码，定自己的登录名和密码。", "Open {0}, enter the code, choose a name and a password.")
    public static let print = Pair("用浏览器打印本页。", "Print this page from the browser.")

    public static let parametersLead = Pair(
        "这些没有法律规定，由本县自己定；每一个都有负责单位和起算日，改了留痕，公众看得见。",
        "No law sets these. Each has an owner and a first day; changes are recorded and public.")
    public static let value = Pair("值", "Value")
    public static let standard = Pair("出厂值 {0}", "standard {0}")
    public static let from = Pair("从哪天起", "From")
    public static let owner = Pair("负责单位", "Owner")
    public static let basis = Pair("依据（文号或会议）", "Basis (paper or meeting)")
    public static let setParameter = Pair("改这个参数", "Set it anew")

    public static let health = Pair("体检", "Check-up")
    public static let healthLead = Pair(
        "和 duixian doctor 一样的检查：结构、完整、行与事件、密钥、磁盘、时钟、日历。",
        "The same as duixian doctor: schema, integrity, rows against events, keys, disk, clock, calendar.")
    public static let runDoctor = Pair("现在检查", "Check now")
    public static let log = Pair("日志", "Log")
    public static let origin = Pair("来源名", "Origin")
    public static let size = Pair("条目", "Entries")
    public static let waiting = Pair("等签名", "Waiting to be signed")
    public static let checkpoint = Pair("最近签名", "Last signed")
    public static let publicKey = Pair("公钥", "Public key")
    public static let keysNote = Pair(
        "私钥在数据文件夹的 keys 里，不进数据库和普通备份。换钥：duixian log rotate。",
        "Private keys stay in the data folder's keys, outside database and plain backups. To change: duixian log rotate."
    )
    public static let backups = Pair("备份", "Backups")
    public static let backupNote = Pair(
        "备份放在数据文件夹的 backups 里；请另拷一份到别的机器。密钥不在里面，另存。",
        "Kept in the data folder's backups; copy them to another machine. Keys are not in them.")
    public static let backUp = Pair("现在备份", "Back up now")
    public static let noBackups = Pair("还没有备份。", "There is no backup yet.")
    public static let securityLead = Pair(
        "谁在什么时候登录、从哪里来、哪里出错。留180天，不进公开日志。",
        "Who signed in when and from where, and failures. Kept 180 days, never in the public log.")
    public static let who = Pair("账号", "Account")

    public static let kinds: [UnitRow.Kind: Pair] = [
        .department: Pair("部门", "Department"), .township: Pair("乡镇街道", "Township"), .office: Pair("办公室", "Office"),
        .leader: Pair("县领导分工", "Leader's portfolio"), .enterprise: Pair("企业", "Enterprise"),
    ]

    public static let parameterNames: [LedgerParameter: Pair] = [
        .reportDay: Pair("每月报送日（日）", "Day of the month for sheets"),
        .behindPoints: Pair("滞后：低于序时进度（百分点）", "Behind: points under the schedule"),
        .seriousPoints: Pair("严重滞后：低于序时进度（百分点）或超期（天）", "Seriously behind: points under the schedule or days over"),
        .soonDays: Pair("“快到期”提前（天）", "Due soon: days ahead"),
        .sessionHours: Pair("登录有效（小时）", "Hours of a session"),
        .secondFactor: Pair("登录必须用验证器（1是0否）", "Second factor for everyone (1 yes, 0 no)"),
    ]
}
