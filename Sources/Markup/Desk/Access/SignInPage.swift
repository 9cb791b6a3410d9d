/// The way into the desk: name and password, or a one-time code.
public enum SignInPage {
    /// - Parameter next: where to go then.
    public static func html(next: String?, _ context: DeskContext) -> [UInt8] {
        DeskFrame(context: context, title: context.say(AccessWord.title), kind: "entrance", hasScript: false).page {
            html in
            html.element("div", .class("narrow")) { html in
                html.element("h1", text: context.say(AccessWord.title))
                html.element("p", .class("aside"), text: context.say(AccessWord.lead))
                let form = DeskForm(
                    context: context, which: "sign-in", action: context.site.at("sign-in"),
                    hidden: next.map { [("onward", $0)] } ?? [])
                form.write(to: &html) { html in
                    let fields = form.fields
                    fields.line(
                        "login", AccessWord.login,
                        [.named("autocomplete", "username"), .named("autocapitalize", "none"), .flag("autofocus")],
                        to: &html)
                    fields.line(
                        "password", AccessWord.password, type: "password",
                        [.named("autocomplete", "current-password")], to: &html)
                    fields.line(
                        "code", AccessWord.factor, hint: AccessWord.factorHint, isOptional: true,
                        [
                            .named("autocomplete", "one-time-code"), .named("inputmode", "numeric"),
                            .named("maxlength", 6),
                        ], to: &html)
                    fields.button(AccessWord.enter, to: &html)
                }
                html.element("p", .class("go")) { html in
                    html.element("a", .to(context.site.at("sign-in", "code")), text: context.say(AccessWord.haveCode))
                }
                html.element("p", .class("aside"), text: context.say(AccessWord.forgot))
            }
        }
    }

    /// - Parameter code: as the link brought it.
    public static func first(code: String, _ context: DeskContext) -> [UInt8] {
        DeskFrame(context: context, title: context.say(AccessWord.firstTitle), kind: "entrance", hasScript: false)
            .page { html in
                html.element("div", .class("narrow")) { html in
                    html.element("h1", text: context.say(AccessWord.firstTitle))
                    html.element("p", .class("aside"), text: context.say(AccessWord.firstLead))
                    let form = DeskForm(context: context, which: "code", action: context.site.at("sign-in", "code"))
                    form.write(to: &html) { html in
                        let fields = form.fields
                        fields.line(
                            "code", AccessWord.code, value: code, hint: AccessWord.codeHint,
                            [.named("autocomplete", "off"), .named("maxlength", 40)], to: &html)
                        fields.line(
                            "login", AccessWord.chooseLogin, hint: AccessWord.loginHint,
                            [
                                .named("autocomplete", "username"), .named("autocapitalize", "none"),
                                .named("maxlength", 40),
                            ], to: &html)
                        fields.line(
                            "password", AccessWord.choosePassword, type: "password", hint: AccessWord.passwordHint,
                            [.named("autocomplete", "new-password")], to: &html)
                        fields.line(
                            "again", AccessWord.again, type: "password", [.named("autocomplete", "new-password")],
                            to: &html)
                        fields.button(AccessWord.enterFirst, to: &html)
                    }
                }
            }
    }
}
