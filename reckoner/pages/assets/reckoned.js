/* A bound number shows where it comes from on hover, focus and tap. Without this script its link leads to the
   same words in the page's appendix. */
(() => {
  const card = document.createElement("div");
  card.className = "rk-popover";
  card.id = "rk-popover";
  card.setAttribute("role", "status");
  card.popover = "manual";
  let owner = null;

  const rowOf = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  function show(link) {
    const row = rowOf(link);
    if (!row || owner === link) return;
    const [number, kind, from] = row.cells;
    const title = document.createElement("b");
    title.textContent = `${number.textContent}: ${kind.textContent}`;
    const body = document.createElement("div");
    body.append(...[...from.cloneNode(true).childNodes]);
    card.replaceChildren(title, body);
    if (!card.isConnected) document.body.append(card);
    if (!card.matches(":popover-open")) card.showPopover();
    owner = link;
    place(link);
  }

  function place(link) {
    const at = link.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const left = Math.min(Math.max(8, at.left), innerWidth - size.width - 8);
    const below = at.bottom + 8;
    const top = below + size.height < innerHeight ? below : Math.max(8, at.top - size.height - 8);
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${top}px`;
  }

  function hide() {
    if (card.isConnected && card.matches(":popover-open")) card.hidePopover();
    owner = null;
  }

  const linkOf = (event) => event.target.closest?.("a.rk-number");
  let leaving;
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkOf(event);
    if (link) {
      clearTimeout(leaving);
      show(link);
    } else if (owner) {
      clearTimeout(leaving);
      if (!card.contains(event.target)) leaving = setTimeout(hide, 150);
    }
  });
  document.addEventListener("focusin", (event) => (linkOf(event) ? show(linkOf(event)) : hide()));
  document.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (!link || event.metaKey || event.ctrlKey) {
      if (!card.contains(event.target)) hide();
      return;
    }
    if (event.detail === 0) {
      // by keyboard: focus has shown the card already, so go to the row, whose links can be reached
      hide();
      rowOf(link)?.closest("details")?.setAttribute("open", "");
      return;
    }
    event.preventDefault();
    show(link);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  addEventListener("scroll", hide, { passive: true });
})();
