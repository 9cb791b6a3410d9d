/// Signing in, and one's own account.
enum AccessWord {
    static let title = Pair("登录", "Sign in")
    static let lead = Pair(
        "督查室、各单位和县领导从这里进入工作台。公开网站不用登录。",
        "For the supervision office, units and county leaders. The public site needs no sign-in.")
    static let login = Pair("登录名", "Sign-in name")
    static let password = Pair("密码", "Password")
    static let factor = Pair("验证器上的6位数字", "Six digits of your authenticator")
    static let factorHint = Pair("没有设置验证器的不填。", "Leave empty where none is set up.")
    static let enter = Pair("登录", "Sign in")
    static let haveCode = Pair("有一次性登录码？第一次登录或忘了密码，从这里进", "Have a one-time code? First time or forgotten password")
    static let forgot = Pair(
        "忘了密码，请本县管理员重发一个一次性登录码。", "If you forgot your password, ask the administrator for a new one-time code.")

    static let firstTitle = Pair("用一次性登录码登录", "Sign in with a one-time code")
    static let firstLead = Pair(
        "登录码只能用一次。定一个自己的登录名和密码，以后就用它们登录。", "The code works once. Choose a name and a password of your own for later.")
    static let code = Pair("一次性登录码", "One-time code")
    static let codeHint = Pair("四组字母和数字，大小写都行。", "Four groups of letters and digits, in either case.")
    static let chooseLogin = Pair("自己的登录名", "Your sign-in name")
    static let loginHint = Pair(
        "2到40个小写字母、数字、点、横线或汉字。", "2 to 40 small letters, digits, dots, hyphens or Chinese characters.")
    static let choosePassword = Pair("自己的密码", "Your password")
    static let passwordHint = Pair(
        "10个字符以上；一句好记的话最好，不要求特殊符号。", "At least 10 characters; a sentence is best, no special signs needed.")
    static let again = Pair("再输一次密码", "The password again")
    static let enterFirst = Pair("保存并登录", "Save and sign in")

    static let ownTitle = Pair("我的账号", "My account")
    static let changePassword = Pair("改密码", "Change the password")
    static let oldPassword = Pair("现在的密码", "Present password")
    static let newPassword = Pair("新密码", "New password")
    static let changeNote = Pair("改了以后，别的设备上的登录都会退出。", "Your sign-ins on other devices end with it.")
    static let secondFactor = Pair("验证器（第二道）", "Authenticator (second factor)")
    static let factorOn = Pair("已启用：登录时要6位数字。", "On: signing in asks for six digits.")
    static let factorOff = Pair("没有启用。启用后，别人拿到密码也登录不了。", "Off. With it a stolen password opens nothing.")
    static let factorMust = Pair("本县规定要用验证器，请先在这里设置。", "This place asks for an authenticator; set it up here first.")
    static let factorScan = Pair(
        "用手机上任何一个验证器（TOTP）扫这个码，或手工输入下面的密钥：", "Scan this with any authenticator (TOTP), or type in the key:")
    static let factorConfirm = Pair("然后输入它显示的6位数字", "Then enter the six digits it shows")
    static let factorSetUp = Pair("启用验证器", "Turn it on")
    static let factorRemove = Pair("停用验证器", "Turn it off")
    static let factorCode = Pair("验证器密钥的二维码", "The authenticator's key as a QR code")
    static let sessions = Pair("登录着的设备", "Where you are signed in")
    static let session = Pair("{0} 登录，{1} 前有效", "since {0}, until {1}")
    static let thisOne = Pair("本机", "this device")
    static let end = Pair("让它退出", "Sign it out")
    static let audit = Pair("最近的登录记录", "Recent sign-ins")
    static let auditNote = Pair(
        "登录记录只留180天，不进公开日志。有不是自己的，马上改密码并告诉管理员。",
        "Kept for 180 days, never in the public log. If one is not yours, change the password and tell the administrator."
    )
    static let time = Pair("时间", "Time")
    static let what = Pair("事项", "What")
    static let address = Pair("来自", "From")
    static let device = Pair("设备", "Device")

    static let kinds: [String: Pair] = [
        "signed_in": Pair("登录", "signed in"), "signed_out": Pair("退出", "signed out"),
        "password_wrong": Pair("密码不对", "wrong password"), "factor_wrong": Pair("验证器数字不对", "wrong second factor"),
        "throttled": Pair("错得太多，暂停", "too many attempts"), "code_used": Pair("用了一次性登录码", "one-time code used"),
        "code_wrong": Pair("一次性登录码不对", "wrong one-time code"), "code_given": Pair("发了一次性登录码", "one-time code given"),
        "password_set": Pair("改了密码", "password changed"), "factor_set": Pair("启用验证器", "second factor on"),
        "factor_removed": Pair("停用验证器", "second factor off"), "revoked": Pair("被退出", "signed out by someone"),
    ]
}
