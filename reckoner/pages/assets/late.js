/* What can wait until the page is there. First: the search index is fetched when somebody turns to the search field,
   not on every first visit. */
(() => {
  const send = XMLHttpRequest.prototype.send;
  const open = XMLHttpRequest.prototype.open;
  const waiting = [];
  let wanted = false;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.late = String(url).includes("search/search_index.json");
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (this.late && !wanted) waiting.push(() => send.apply(this, body));
    else send.apply(this, body);
  };
  const want = (event) => {
    if (wanted || !event.target.closest?.(".md-search, [for=__search], #__search")) return;
    wanted = true;
    for (const go of waiting.splice(0)) go();
  };
  for (const kind of ["focusin", "pointerdown", "change"]) document.addEventListener(kind, want, true);
})();
/* Code that is folded, or lies below the screen, is put aside while the theme measures and adorns what it finds on the
   page, which takes longest for code, and put back as soon as the page is there, with the button that the theme would
   have given it. Its place is kept. */
(() => {
  const open = [...document.querySelectorAll("details.rk-code[open] .highlight > pre")];
  const seen = open.map((pre) => ({ pre, ...pre.getBoundingClientRect().toJSON(), margin: getComputedStyle(pre).marginBlock }));
  const below = seen.filter(({ top }) => top > innerHeight);
  for (const { pre, height, margin } of below)
    Object.assign(pre.parentNode.style, { minHeight: `${height}px`, marginBlock: margin });
  const folded = document.querySelectorAll("details.rk-code:not([open]) .highlight > pre");
  const aside = [...folded, ...below.map(({ pre }) => pre)].map((pre, nth) => {
    const place = pre.parentNode;
    pre.id = `rk-pre-${nth}`;
    pre.remove();
    return { pre, place };
  });
  const button = document.createElement("button");
  Object.assign(button, { className: "md-code__button", title: "Copy to clipboard" });
  button.dataset.mdType = "copy";
  function back() {
    for (const { pre, place } of aside.splice(0)) {
      const bar = document.createElement("nav");
      bar.className = "md-code__nav";
      bar.append(button.cloneNode());
      bar.firstChild.dataset.clipboardTarget = `#${pre.id} > code`;
      const code = pre.querySelector("code");
      code.tabIndex = 0;
      code.before(bar);
      place.append(pre);
      place.style.minHeight = place.style.marginBlock = "";
    }
  }
  addEventListener("load", () => (window.requestIdleCallback || setTimeout)(back));
  addEventListener("beforeprint", back);
  document.addEventListener("toggle", back, true);
})();
/* The theme marks the page while it changes the palette, and takes the mark off again: two times every style of the
   page is made anew. When a page opens there is no change to make smooth. */
(() => {
  const { body } = document;
  body.setAttribute = (name, value) => name === "data-md-color-switching" || Element.prototype.setAttribute.call(body, name, value);
  addEventListener("load", () => delete body.setAttribute);
})();
/* What is typed into the search field is put to the index so that whole words count more than beginnings, a slip of the
   pen is forgiven in longer words, numbers are found as they are printed (0.9^10 too), and many words are sought in the
   text and not in titles. Who writes the index's own signs ("…", +, ~, *) is taken at their word. */
(() => {
  const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  function forms(word, last) {
    const power = word.match(/^([\d.,]+)\^\{?([-−]?\d+)\}?$/);
    if (power) {
      const raised = power[2].replace(/\d/g, (digit) => RAISED[digit]).replace(/[-−]/, "⁻");
      return [`${power[1]}${power[2]}^9`, `${power[1]}${raised}^9`];
    }
    const plain = word.replace(/[\^:]/g, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
    if (!plain) return [];
    if (/\d/.test(plain)) return last ? [`${plain}^9`, `${plain}*^1`] : [`${plain}^9`];
    if (plain.includes("-")) return plain.split("-").map((part) => `+${part}*`);
    const long = plain.length > 4;
    return [`${plain}^9`, ...(long || last ? [`${plain}*^3`] : []), ...(long ? [`${plain}~1^1`] : [])];
  }
  function asked(query) {
    if (/["+~*]/.test(query)) return query;
    const words = query.toLowerCase().split(/[\s×]+/).filter(Boolean);
    const found = words.flatMap((word, at) => forms(word, at === words.length - 1));
    return found.map((form) => (words.length > 3 ? `text:${form}` : form)).join(" ") || query;
  }
  /* Of what the index finds, a page that is called what was typed comes first, then those that have it word for word. */
  const flat = (text) => text.toLowerCase().replace(/<[^>]*>/g, "").replace(/&#39;|’/g, "'").replace(/\s+/g, " ");
  const texts = new Map();
  let sought = "";
  function rank(group) {
    const within = ({ location }) => {
      const text = texts.get(location)?.text ?? "";
      for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        if (!/[\p{L}\p{N}.,]/u.test(text[at - 1] ?? " ")) return true;
      }
      return false;
    };
    if (group.some(({ location }) => texts.get(location)?.title === sought)) return 2;
    return /[ \d]/.test(sought) && group.some(within) ? 1 : 0;
  }
  function arrange({ data }) {
    if (data.type !== ANSWER || !sought) return;
    const ranks = new Map(data.data.items.map((group) => [group, rank(group)]));
    data.data.items.sort((a, b) => ranks.get(b) - ranks.get(a));
  }

  const [SETUP, QUERY, ANSWER] = [0, 2, 3]; // the theme's kinds of messages
  const { postMessage, addEventListener } = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.type === SETUP) {
      for (const { location, title, text } of message.data.docs) texts.set(location, { title: flat(title), text: flat(text) });
    } else if (message?.type === QUERY && typeof message.data === "string") {
      sought = flat(message.data).replace(/"/g, "").trim();
      message = { ...message, data: asked(message.data) };
    }
    return postMessage.call(this, message, ...rest);
  };
  Worker.prototype.addEventListener = function (kind, listener, ...rest) {
    const first = (event) => {
      arrange(event);
      return listener.call(this, event);
    };
    return addEventListener.call(this, kind, kind === "message" ? first : listener, ...rest);
  };
})();
/* What the address names is unfolded, where a browser does not do so by itself. */
(() => {
  function unfold() {
    const here = document.getElementById(location.hash.slice(1));
    const fold = here?.closest("details:not([open])");
    if (!fold) return;
    fold.open = true;
    here.scrollIntoView();
  }
  addEventListener("hashchange", unfold);
  unfold();
})();
