extension Script {
    /// The card of one commitment: opened from its mark, closed back to it.
    static let card: StaticString = #"""
        let returnTo = null;

        function fillCard(item) {
          const data = item.entry.dataset;
          const isHard = item.entry.classList.contains("h");
          card.classList.toggle("h", isHard);
          const title = $("#card-h");
          title.textContent = fill(title.dataset.template, item.number);
          $("blockquote", card).textContent = item.link.textContent;
          const [start, end] = data.p.split(" ");
          const kind = $(`#kind option[value="${item.kind}"]`)?.dataset.label;
          for (const row of $$("[data-f]", card)) {
            const field = row.dataset.f;
            const value = $("dd", row);
            const text = {
              hard: isHard ? value.dataset.hard : value.dataset.soft,
              k: kind,
              l: headingOf(data),
              p: value.dataset.template && fill(value.dataset.template, start, end),
              q: item.link.dataset.q,
            }[field] ?? data[field];
            value.textContent = text || "";
            row.hidden = !text;
          }
          $(".status", card).textContent = "";
          const at = items.indexOf(item);
          $(".previous", card).disabled = !neighbour(at, -1);
          $(".next", card).disabled = !neighbour(at, 1);
        }

        // On a desk the card lies over the panel, level with its sentence, so that it never covers the text.
        function placeCard(item) {
          card.style.setProperty("--card-left", panel.getBoundingClientRect().left + "px");
          const top = item.marks[0]?.getBoundingClientRect().top ?? 0;
          const lowest = innerHeight - card.offsetHeight - 16;
          card.style.setProperty("--card-top", Math.max(16, Math.min(top - 16, lowest)) + "px");
        }

        function openCard(item, from, focus = true) {
          closeSheet();
          light(item);
          fillCard(item);
          card.hidden = false;
          card.scrollTop = 0;
          placeCard(item);
          if (from) returnTo = from;
          if (focus) $("#card-h").focus({ preventScroll: true });
          history.replaceState(null, "", "#c" + item.number);
          uncover(item);
        }

        // On a phone the card rises from the bottom; the sentence is moved up if it would lie beneath.
        function uncover(item) {
          const mark = item.marks[0];
          if (!mark || isDesk()) return;
          const { bottom } = mark.getBoundingClientRect();
          const edge = card.getBoundingClientRect().top - 24;
          if (bottom > edge) scrollBy({ top: bottom - edge, behavior: isStill() ? "instant" : "smooth" });
        }

        function closeCard() {
          if (card.hidden) return false;
          card.hidden = true;
          const target = current?.marks[0] || returnTo;
          returnTo = null;
          target?.focus({ preventScroll: true });
          return true;
        }

        function neighbour(at, step) {
          for (let next = at + step; next >= 0 && next < items.length; next += step) {
            if (!items[next].entry.hidden && items[next].marks.length) return items[next];
          }
          return null;
        }

        // The commitment after or before the current one; with none current, the first below the top of the window.
        function step(direction) {
          let item;
          if (current) {
            item = neighbour(items.indexOf(current), direction);
          } else {
            const below = items.findIndex((one) => one.marks[0]?.getBoundingClientRect().top > 0);
            const from = below < 0 ? items.length : below;
            item = neighbour(direction > 0 ? from - 1 : from, direction);
          }
          if (!item) return;
          show(item, card.hidden);
          if (!card.hidden) openCard(item, null, false);
        }

        async function copyLink() {
          const status = $(".status", card);
          try {
            await navigator.clipboard.writeText(location.href.split("#")[0] + "#c" + current.number);
            status.textContent = status.dataset.done;
          } catch {
            status.textContent = status.dataset.failed;
          }
        }

        report.addEventListener("click", (event) => {
          const mark = event.target.closest(".c");
          if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
          const item = byNumber.get(+mark.dataset.i.split(" ")[0]);
          if (!item) return;
          event.preventDefault();
          openCard(item, mark);
        });
        $(".close", card).addEventListener("click", closeCard);
        $(".previous", card).addEventListener("click", () => step(-1));
        $(".next", card).addEventListener("click", () => step(1));
        $(".copy", card).addEventListener("click", copyLink);
        addEventListener("resize", () => { if (!card.hidden) placeCard(current); });
        document.addEventListener("click", (event) => {
          if (!card.hidden && !event.target.closest("#card, .c, .panel")) closeCard();
        });
        """#
}
