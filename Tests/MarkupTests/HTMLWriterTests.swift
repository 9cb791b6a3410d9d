import Testing

@testable import Markup

@Suite struct HTMLWriterTests {
    @Test func textAndAttributesEscapeByType() {
        var html = HTMLWriter()
        html.element("p", .named("title", "a\"b<c>&d"), .flag("hidden")) { $0.text("1 < 2 & \"3\" > 0") }
        let expected = "<p title=\"a&quot;b&lt;c&gt;&amp;d\" hidden>1 &lt; 2 &amp; \"3\" &gt; 0</p>"
        #expect(String(decoding: html.bytes, as: UTF8.self) == expected)
    }

    @Test func forbiddenControlsBecomeReplacementCharacters() {
        var html = HTMLWriter()
        html.text("甲\u{0}乙\u{1B}丙\t丁")
        #expect(String(decoding: html.bytes, as: UTF8.self) == "甲\u{FFFD}乙\u{FFFD}丙\t丁")
    }

    @Test func numberedLinksNeedNoString() {
        var html = HTMLWriter()
        html.element("a", .link("#c", 12), .id("i", 12)) { $0.text(12) }
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<a href=\"#c12\" id=\"i12\">12</a>")
    }

    /// FIPS 180-4 and RFC 4648 give these.
    @Test(arguments: [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
        ),
    ])
    func hashesAsPublished(message: String, digest: String) {
        #expect(ContentHash.base64(ContentHash.sha256(Array(message.utf8))) == digest)
    }
}
