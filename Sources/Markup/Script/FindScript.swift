extension Script {
    /// The commitments and their marks, and the one that is current.
    static let find: StaticString = #"""
        const $ = (selector, root = document) => root.querySelector(selector);
        const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
        const panel = $("#list");
        const report = $("#report");
        const card = $("#card");

        const headingOf = (data) => data.l || (data.h && document.getElementById(data.h).textContent) || "";
        const items = $$(".groups li").map((entry) => ({
          entry,
          number: entry.value,
          kind: entry.dataset.k || "policy",
          link: entry.firstElementChild,
          group: entry.closest("details"),
          marks: [],
          text: [entry.textContent, entry.dataset.o, entry.dataset.a, headingOf(entry.dataset)].join(" ").toLowerCase(),
        }));
        const byNumber = new Map(items.map((item) => [item.number, item]));

        for (const mark of $$(".c", report)) {
          for (const number of mark.dataset.i.split(" ")) byNumber.get(+number)?.marks.push(mark);
          mark.setAttribute("aria-haspopup", "dialog");
        }

        let current = null;

        // Marks one commitment as the current one, in the text and in the list.
        function light(item) {
          for (const lit of $$(".c.on, .groups li.on")) lit.classList.remove("on");
          current = item;
          if (!item) return;
          for (const mark of item.marks) mark.classList.add("on");
          item.entry.classList.add("on");
        }

        const isDesk = () => matchMedia("(min-width: 67.5rem)").matches;
        const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

        // The card is placed level with its mark, so while it is open the text does not glide under it.
        function show(item, focus = true, glide = card.hidden) {
          const mark = item.marks[0];
          if (!mark) return;
          light(item);
          mark.scrollIntoView({ block: isDesk() ? "center" : "start", behavior: glide && !isStill() ? "smooth" : "instant" });
          if (focus) mark.focus({ preventScroll: true });
        }

        function closeSheet() {
          if (panel.matches(":popover-open")) panel.hidePopover();
        }

        const fill = (template, ...numbers) => numbers.reduce((text, n, at) => text.replace(["{n}", "{m}"][at], n), template);
        """#
}
