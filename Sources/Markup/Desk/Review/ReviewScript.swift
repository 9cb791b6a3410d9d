extension DeskScript {
    /// Candidate review: single keys press the buttons that are there, words selected in the text go into their forms, and
    /// the page is exchanged without being loaded anew.
    static let review: StaticString = """
        if (document.querySelector(".review-act")) {
          const root = document.documentElement;
          const main = () => document.querySelector("main");
          const find = (selector) => main().querySelector(selector);
          const waiting = [];
          let isBusy = false;
          root.classList.add("js");

          const dress = () => {
            const box = find("#keys-on");
            if (box) box.checked = localStorage.getItem("keys") !== "off";
            root.classList.toggle("keys-off", localStorage.getItem("keys") === "off");
          };
          const settle = () => {
            dress();
            const problem = find("#problem");
            if (problem) return problem.scrollIntoView({ block: "center", behavior: "instant" });
            const now = find("#now");
            if (now) now.scrollIntoView({ block: "start", behavior: "instant" });
          };

          const go = async (address, options) => {
            isBusy = true;
            try {
              const answer = await fetch(address, options);
              const page = new DOMParser().parseFromString(await answer.text(), "text/html");
              if (!page.querySelector("main .review-act")) { location.assign(answer.url); return; }
              main().replaceWith(page.querySelector("main"));
              document.title = page.title;
              if (answer.ok) history.replaceState(null, "", answer.url);
              settle();
              find("#act").focus({ preventScroll: true });
            } catch (problem) { location.reload(); return; }
            isBusy = false;
            if (waiting.length) press(waiting.shift());
          };
          addEventListener("submit", (event) => {
            const form = event.target;
            if (event.defaultPrevented || !main().contains(form) || form.enctype.startsWith("multipart")) return;
            event.preventDefault();
            if (isBusy) return;
            const body = new URLSearchParams(new FormData(form));
            if (event.submitter && event.submitter.name) body.append(event.submitter.name, event.submitter.value);
            // A field may be called "action", which hides the form's own.
            go(form.getAttribute("action"), { method: "POST", body });
          });
          addEventListener("click", (event) => {
            const link = event.target.closest && event.target.closest("main a[href]");
            if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
            if (link.pathname !== location.pathname || link.matches(".now")) return;
            event.preventDefault();
            if (getSelection().isCollapsed || !link.closest(".report")) go(link.href);
          });
          addEventListener("change", (event) => {
            if (event.target.id !== "keys-on") return;
            localStorage.setItem("keys", event.target.checked ? "on" : "off");
            dress();
          });

          // What is selected in the text, and about where.
          const chosen = () => {
            const selection = getSelection();
            if (!selection.rangeCount) return null;
            const range = selection.getRangeAt(0);
            const node = range.startContainer;
            const block = (node.nodeType === 1 ? node : node.parentElement).closest(".report [data-at]");
            if (!block) return null;
            const before = document.createRange();
            before.setStart(block, 0);
            before.setEnd(range.startContainer, range.startOffset);
            return { words: selection.toString(), near: Number(block.dataset.at) + [...before.toString()].length };
          };
          const fill = (name, values) => {
            const form = find(`form[action$="/${name}"]`);
            for (const [field, value] of Object.entries(values)) form.elements[field].value = value;
            form.requestSubmit();
          };
          const byWords = {
            m: (choice) => choice.words.trim() && (fill("move", choice), true),
            n: (choice) => choice.words.trim() && (fill("add", choice), true),
            s: (choice) => {
              const form = find('form[action$="/split"]'), start = Number(find('form[action$="/move"] [name=near]').value);
              const words = [...find('form[action$="/move"] textarea').value], at = choice.near - start;
              if (at <= 0 || at >= words.length) return false;
              fill("split", { words: words.slice(0, at).join("") + "\\n" + words.slice(at).join("") });
              return true;
            },
          };

          const isShown = (element) => {
            const closed = element.closest("details:not([open])");
            return !closed || (element.matches("summary") && element.parentElement === closed);
          };
          const press = (key) => {
            if (isBusy) { if (waiting.length < 30) waiting.push(key); return; }
            const button = [...main().querySelectorAll("[data-key]")].find((one) => one.dataset.key === key && isShown(one));
            if (!button) return;
            const choice = byWords[key] && chosen();
            if (choice && byWords[key](choice)) return;
            if (!button.matches("summary")) return button.click();
            const details = button.parentElement;
            details.open = !details.open;
            if (!details.open) return button.focus();
            details.scrollIntoView({ block: "nearest", behavior: "instant" });
            const first = details.querySelector("textarea, input:not([type=hidden]), button, select");
            if (first) first.focus();
          };
          addEventListener("keydown", (event) => {
            const place = event.target, isText = place.matches("input:not([type=checkbox]), textarea, select");
            if (event.key === "Escape") {
              const open = find("details.act[open]");
              if (open) { open.open = false; open.firstElementChild.focus(); }
            }
            if (place.matches("textarea") && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              place.form.requestSubmit();
            }
            if (isText || event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem("keys") === "off") return;
            const key = { ArrowRight: "j", ArrowLeft: "k" }[event.key] || event.key;
            if (key.length !== 1 || key === " ") return;
            if (!isBusy && ![...main().querySelectorAll("[data-key]")].some((one) => one.dataset.key === key)) return;
            event.preventDefault();
            press(key);
          });
          history.scrollRestoration = "manual";
          if (location.hash || location.search.includes("at=")) settle(); else dress();
        }
        """
}
