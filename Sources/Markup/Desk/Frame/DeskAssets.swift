/// The files that pages of the desk refer to besides the site's.
public enum DeskAssets {
    public static let all: [SiteAssets.Asset] = [stylesheet, script]

    public static let stylesheet = SiteAssets.asset("desk", "css", "text/css; charset=utf-8", Stylesheet.desk.bytes)
    /// Keys and small helps. Every act works without it.
    public static let script = SiteAssets.asset(
        "desk", "js", "text/javascript; charset=utf-8", DeskScript.all.bytes)
}

/// The desk's script: parts that share a scope.
enum DeskScript {
    static let all = Embedded(["\"use strict\";\n(() => {", work, "})();"])

    /// A form that is being sent says so, and its button can't be pressed twice.
    static let work: StaticString = """
        addEventListener("submit", (event) => {
          const button = event.submitter;
          if (!button || event.defaultPrevented) return;
          setTimeout(() => { button.disabled = true; }, 0);
          setTimeout(() => { button.disabled = false; }, 4000);
        });
        addEventListener("pageshow", () => {
          for (const button of document.querySelectorAll("button:disabled")) button.disabled = false;
        });
        """
}
