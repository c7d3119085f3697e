/* The search index is fetched when somebody turns to the search field, not on every first visit. */
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
