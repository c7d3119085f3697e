/* An essay's figures can be enlarged, and its notes opened where there is no margin for them. Without this script a
   figure stands as it is, and a note's number leads to the note. */
(() => {
  const dialog = document.createElement("dialog");
  dialog.className = "rk-enlarged";
  let back = null;

  function enlarge(figure) {
    const canvas = figure.querySelector(".rk-canvas");
    const svg = [...canvas.querySelectorAll("svg")].find((each) => each.getClientRects().length);
    if (!svg) return;
    const room = document.createElement("div"); // keeps the figure's place, so that nothing moves and no id stands twice
    room.style.height = `${svg.getBoundingClientRect().height}px`;
    svg.replaceWith(room);
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    const says = document.createElement("p");
    says.textContent = [...figure.querySelector("figcaption").childNodes]
      .filter((node) => !node.classList?.contains("rk-take"))
      .map((node) => node.textContent)
      .join("");
    dialog.setAttribute("aria-label", figure.querySelector("figcaption b").textContent);
    dialog.replaceChildren(close, svg, says);
    document.body.append(dialog);
    back = () => room.replaceWith(svg);
    dialog.showModal();
  }

  dialog.addEventListener("close", () => {
    back?.();
    back = null;
    dialog.remove();
  });
  dialog.addEventListener("click", () => dialog.close());

  for (const figure of document.querySelectorAll(".rk-figure:not(.rk-explore):has(> .rk-canvas > svg):has(.rk-take)")) {
    const canvas = figure.querySelector(".rk-canvas");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Enlarge";
    button.addEventListener("click", () => enlarge(figure));
    figure.querySelector(".rk-take").prepend(button);
    canvas.addEventListener("click", () => enlarge(figure));
    canvas.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target === canvas) enlarge(figure);
    });
  }

  for (const mark of document.querySelectorAll(".rk-noteref a")) {
    const note = document.getElementById(mark.hash.slice(1));
    mark.addEventListener("click", (event) => {
      if (!note || getComputedStyle(note).float !== "none") return;
      event.preventDefault();
      mark.setAttribute("aria-expanded", String(note.classList.toggle("rk-open")));
    });
  }
})();
