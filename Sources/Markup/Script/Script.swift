/// The page's script: one program in parts that share a scope. It reads everything from the page's own elements,
/// asks nothing of the network and stores nothing.
enum Script {
    /// Runs in the head, so that what needs script is there from the first paint and nothing jumps.
    static let early = Embedded(["document.documentElement.classList.add(\"js\");"])

    static let page = Embedded(["\"use strict\";\n(() => {", find, filter, card, keys, "})();"])
}
