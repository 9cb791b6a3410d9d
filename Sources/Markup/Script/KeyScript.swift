extension Script {
    /// Keys, links from the list, and the address a reader arrives with.
    static let keys: StaticString = #"""
        const help = $("#help");
        const openHelp = () => help.showModal();
        $(".help-open")?.addEventListener("click", openHelp);

        panel.addEventListener("click", (event) => {
          const link = event.target.closest(".groups a");
          if (!link) return;
          const item = byNumber.get(link.parentElement.value);
          if (!item?.marks.length) return;
          event.preventDefault();
          closeSheet();
          card.hidden = true;
          show(item);
          history.replaceState(null, "", "#c" + item.number);
        });

        const isTyping = (target) => target.closest("input, select, textarea");

        document.addEventListener("keydown", (event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
          if (event.key === "Escape") {
            if (event.target.id === "find" && event.target.value) return;
            if (closeCard()) event.preventDefault();
            return;
          }
          if (isTyping(event.target)) return;
          const inCards = !card.hidden;
          const act = {
            j: () => step(1),
            k: () => step(-1),
            ArrowRight: inCards && (() => step(1)),
            ArrowLeft: inCards && (() => step(-1)),
            "/": search,
            "?": openHelp,
          }[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        });

        function search() {
          if (!isDesk() && panel.showPopover && !panel.matches(":popover-open")) panel.showPopover();
          const field = $("#find");
          field?.focus();
          field?.select();
        }

        // The list is printed as an appendix, so it is open on paper also where style alone cannot open it.
        let opened = [];
        addEventListener("beforeprint", () => {
          opened = $$("details:not([open])");
          for (const group of opened) group.open = true;
        });
        addEventListener("afterprint", () => { for (const group of opened) group.open = false; });

        // Style shows the contents on a desk in any case; open, they are so for assistive technology too.
        if (isDesk()) $(".contents details")?.setAttribute("open", "");

        function arrive() {
          const item = byNumber.get(+(location.hash.match(/^#[ci](\d+)$/) || [])[1]);
          if (!item) return;
          show(item, true, false);
          if (isDesk()) openCard(item, item.marks[0], false);
        }
        addEventListener("hashchange", arrive);
        arrive();
        """#
}
