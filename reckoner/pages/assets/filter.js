/* A long list whose rows open, as the ledger's: filter its rows, sort them, and open the one that the address names; what
   is chosen stands in the address, so that it can be sent. Without this script the rows are all there, and open in place. */
(() => {
  const list = document.querySelector("[data-filtered]");
  if (!list) return;
  const rows = [...list.children];
  const of = (row, name) => row.dataset[{ verdict: "kind", claim: "kind" }[name] ?? name];
  const given = (named) => Object.fromEntries(Object.entries(named).filter(([name]) => !name || rows.some((row) => of(row, name) !== undefined)));
  const fields = given({ speaker: "Speaker", part: "Part", verdict: "Verdict" });
  const off = (row) => ("off" in row.dataset ? Number(row.dataset.off.replace("inf", "Infinity")) : -1);
  const sorts = given({
    "": { label: "as in the essays" },
    off: { label: "the farthest off first", by: (a, b) => off(b) - off(a) || 0 },
    speaker: { label: "by speaker", by: (a, b) => a.dataset.speaker.localeCompare(b.dataset.speaker) },
    claim: { label: "by claim", by: (a, b) => a.textContent.localeCompare(b.textContent) },
  });
  const found = new Map();
  const words = (row) => found.get(row) ?? found.set(row, row.textContent.toLowerCase()).get(row);
  let ordered = "";

  const form = document.createElement("form");
  form.className = "rk-filter";
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", `Filter the ${list.dataset.filtered}`);
  const labelled = (label, control, name) => {
    const around = document.createElement("label");
    const says = document.createElement("span");
    says.textContent = label;
    control.name = name;
    around.append(says, control);
    form.append(around);
    return control;
  };
  for (const [name, label] of Object.entries(fields)) {
    const count = new Map();
    for (const row of rows) count.set(of(row, name), (count.get(of(row, name)) || 0) + 1);
    const kinds = [...count.keys()];
    if (name === "speaker") kinds.sort((a, b) => a.localeCompare(b));
    const select = labelled(label, document.createElement("select"), name);
    select.append(new Option("all", ""), ...kinds.map((kind) => new Option(`${kind} (${count.get(kind)})`, kind)));
  }
  const order = document.createElement("select");
  order.append(...Object.entries(sorts).map(([name, { label }]) => new Option(label, name)));
  if (order.length > 1) labelled("Order", order, "sort");
  const query = labelled("Words", document.createElement("input"), "q");
  query.type = "search";
  query.autocomplete = "off";
  const clear = document.createElement("button");
  clear.type = "reset";
  clear.textContent = "Show all";
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "rk-status";
  form.append(clear);
  document.querySelector(".rk-filtering").replaceChildren(form, status);

  const names = [...Object.keys(fields), ...(order.name ? ["sort"] : []), "q"];
  function arrange() {
    if (order.value !== ordered) {
      const { by } = sorts[order.value];
      list.append(...(by ? [...rows].sort(by) : rows));
      ordered = order.value;
    }
    const wanted = query.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const chosen = Object.keys(fields).every((name) => !form.elements[name].value || form.elements[name].value === of(row, name));
      row.hidden = !(chosen && wanted.every((word) => words(row).includes(word)));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = shown === rows.length ? `All ${shown} ${list.dataset.filtered}` : `${shown} of ${rows.length} ${list.dataset.filtered}`;
    clear.hidden = shown === rows.length && !query.value && !order.value;
  }
  function remember() {
    const state = new URLSearchParams();
    for (const name of names) if (form.elements[name].value) state.set(name, form.elements[name].value);
    history.replaceState(null, "", (state.size ? `?${state}` : location.pathname) + location.hash);
  }
  function recall() {
    const state = new URLSearchParams(location.search);
    for (const name of names) {
      form.elements[name].value = state.get(name) || "";
      if (form.elements[name].selectedIndex === -1) form.elements[name].value = "";
    }
    arrange();
  }
  function show() {
    const here = document.getElementById(location.hash.slice(1))?.closest("li");
    if (!here || !here.querySelector("details") || here.hidden) return;
    here.querySelector("details").open = true;
    here.scrollIntoView();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => { arrange(); remember(); });
  form.addEventListener("reset", () => setTimeout(() => { arrange(); remember(); query.focus(); }));
  addEventListener("popstate", recall);
  addEventListener("hashchange", show);
  recall();
  show();
})();
