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
/* Folded code is put aside while the theme measures and adorns what it finds on the page, which takes longest for code,
   and put back as soon as the page is there, with the button that the theme would have given it. */
(() => {
  const aside = [...document.querySelectorAll("details.rk-code:not([open]) .highlight > pre")].map((pre, nth) => {
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
    }
  }
  addEventListener("load", () => (window.requestIdleCallback || setTimeout)(back));
  addEventListener("beforeprint", back);
  document.addEventListener("toggle", back, true);
})();
