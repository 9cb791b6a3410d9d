/// Why someone is not let in. Wrong names and wrong passwords are told alike.
public struct AccessRefusal: Error, Hashable, Sendable {
    public let code: String
    public let chinese: String
    public let english: String

    init(_ code: String, _ chinese: String, _ english: String) {
        (self.code, self.chinese, self.english) = (code, chinese, english)
    }

    public static let wrong = AccessRefusal(
        "access.wrong", "登录名或密码不对。", "The sign-in name or the password is not right.")
    public static let factorNeeded = AccessRefusal(
        "access.factor-needed", "请输入验证器上的6位数字。", "Enter the six digits of your authenticator.")
    public static let factorWrong = AccessRefusal(
        "access.factor-wrong", "6位数字不对或已用过，等下一组再试。",
        "The six digits are not right or were used already; try the next ones.")
    public static let codeWrong = AccessRefusal(
        "access.code-wrong", "一次性登录码不对、已用过或已过期，请管理员重发。",
        "The one-time code is wrong, used or over; ask the administrator for another.")
    public static let login = AccessRefusal(
        "access.login", "登录名用2到40个小写字母、数字、点、横线或汉字。",
        "A sign-in name is 2 to 40 small letters, digits, dots, hyphens or Chinese characters.")
    public static let loginTaken = AccessRefusal(
        "access.login-taken", "这个登录名已有人用，换一个。", "This sign-in name is taken; choose another.")
    public static let passwordLength = AccessRefusal(
        "access.password-length", "密码要10到200个字符；一句好记的话最好。",
        "A password has 10 to 200 characters; a sentence you remember is best.")
    public static let passwordsDiffer = AccessRefusal(
        "access.passwords-differ", "两次输入的密码不一样。", "The two passwords differ.")
    public static let passwordIsLogin = AccessRefusal(
        "access.password-is-login", "密码里不要带登录名。", "The password must not hold the sign-in name.")
    public static let factorRequired = AccessRefusal(
        "access.factor-required", "本县规定登录要用验证器，不能停用。",
        "This place asks for a second factor; it can't be taken away.")

    /// - Parameter seconds: how long to wait.
    public static func throttled(seconds: Int) -> AccessRefusal {
        let minutes = max(1, (seconds + 59) / 60)
        return AccessRefusal(
            "access.throttled", "错得太多，请\(minutes)分钟后再试。", "Too many attempts; try again in \(minutes) min.")
    }
}
