extension Script {
    /// Filters over the list. Each filter's options count what would remain under the other filters.
    static let filter: StaticString = #"""
        const form = $(".filters");

        const tests = {
          find: (item, words) => words.toLowerCase().split(/\s+/).every((word) => item.text.includes(word)),
          checkable: (item, value) => item.entry.classList.contains("h") === (value === "h"),
          area: (item, value) => item.group.dataset.area === value,
          kind: (item, value) => item.kind === value,
          strength: (item, value) => (item.entry.dataset.s || "-") === value,
        };

        function chosen() {
          const data = new FormData(form);
          return Object.keys(tests).map((name) => [name, (data.get(name) || "").trim()]).filter(([, value]) => value);
        }

        const passes = (item, filters) => filters.every(([name, value]) => tests[name](item, value));

        // Groups the reader opened by hand are remembered, to be as they were when the filters are cleared.
        let openBefore = null;

        function apply() {
          const filters = chosen();
          const isFiltering = filters.length > 0;
          let count = 0;
          for (const item of items) {
            const isShown = passes(item, filters);
            item.entry.hidden = !isShown;
            if (isShown) count += 1;
          }
          for (const mark of $$(".c", report)) {
            const isShown = mark.dataset.i.split(" ").some((number) => !byNumber.get(+number)?.entry.hidden);
            mark.classList.toggle("out", !isShown);
          }
          const groups = $$(".groups details");
          if (isFiltering) openBefore ??= groups.map((group) => group.open);
          groups.forEach((group, at) => {
            const shown = $$("li:not([hidden])", group);
            group.hidden = shown.length === 0;
            group.open = isFiltering ? shown.length > 0 : openBefore ? openBefore[at] : group.open;
            const label = $(".n", group);
            label.dataset.all ??= label.textContent;
            label.textContent = isFiltering ? shown.length : label.dataset.all;
          });
          if (!isFiltering) openBefore = null;
          const output = $("#shown");
          output.textContent = fill(output.dataset.template, count, items.length);
          $("#no-match").hidden = count > 0;
          $("button[type=reset]", form).hidden = !isFiltering;
          countOptions(filters);
        }

        function countOptions(filters) {
          for (const select of $$("select", form)) {
            const others = filters.filter(([name]) => name !== select.name);
            const counts = new Map();
            for (const item of items) {
              if (!passes(item, others)) continue;
              const value = { area: item.group.dataset.area, kind: item.kind, strength: item.entry.dataset.s || "-" }[select.name];
              counts.set(value, (counts.get(value) || 0) + 1);
            }
            for (const option of $$("option + option", select)) {
              const count = counts.get(option.value) || 0;
              option.textContent = `${option.dataset.label || option.value}（${count}）`;
              option.disabled = count === 0 && !option.selected;
            }
          }
        }

        if (form) {
          form.addEventListener("input", apply);
          form.addEventListener("reset", () => setTimeout(() => { apply(); $("#find").focus(); }));
          form.addEventListener("submit", (event) => event.preventDefault());
          // A page restored by the browser may come with filled fields.
          addEventListener("pageshow", () => { if (chosen().length) apply(); });
        }
        """#
}
