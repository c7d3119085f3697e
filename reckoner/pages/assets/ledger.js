/* The ledger: filter its rows and sort them by any column; what is chosen stands in the address, so that it can be
   sent. Without this script the table is whole. */
(() => {
  const table = document.querySelector(".rk-ledger table");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const named = (name) => heads.findIndex((head) => head.textContent === name);
  const textOf = (row, name) => row.cells[named(name)].textContent;
  const fields = {
    speaker: { label: "Speaker", of: (row) => textOf(row, "Speaker") },
    part: { label: "Part", of: (row) => textOf(row, "Part") },
    verdict: { label: "Verdict", of: (row) => row.dataset.kind },
  };
  const words = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const order = new Map(rows.map((row, at) => [row, at]));
  let sorted = { column: -1, down: false };

  const form = document.createElement("form");
  form.className = "rk-filter";
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "Filter the ledger");
  const labelled = (label, control) => {
    const around = document.createElement("label");
    const says = document.createElement("span");
    says.textContent = label;
    around.append(says, control);
    form.append(around);
    return control;
  };
  for (const [name, field] of Object.entries(fields)) {
    const select = document.createElement("select");
    select.name = name;
    const count = new Map();
    for (const row of rows) count.set(field.of(row), (count.get(field.of(row)) || 0) + 1);
    const kinds = [...count.keys()];
    if (name === "speaker") kinds.sort((a, b) => a.localeCompare(b));
    select.append(new Option("all", ""), ...kinds.map((kind) => new Option(`${kind} (${count.get(kind)})`, kind)));
    labelled(field.label, select);
  }
  const query = document.createElement("input");
  query.type = "search";
  query.name = "q";
  query.autocomplete = "off";
  labelled("Words", query);
  const clear = document.createElement("button");
  clear.type = "reset";
  clear.textContent = "Show all";
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "rk-status";
  form.append(clear);
  document.querySelector(".rk-filtering").replaceChildren(form, status);

  const keyOf = (row, column) => {
    const cell = row.cells[column];
    if (heads[column].textContent !== "Number") return cell.textContent.trim().toLowerCase();
    return cell.dataset.value === undefined ? Infinity : Number(cell.dataset.value);
  };
  function compare(a, b) {
    const [x, y] = [keyOf(a, sorted.column), keyOf(b, sorted.column)];
    if (x === y) return order.get(a) - order.get(b);
    if (x === Infinity || y === Infinity) return x === Infinity ? 1 : -1; // what has no number comes last
    const before = typeof x === "number" ? x - y : x.localeCompare(y);
    return sorted.down ? -before : before;
  }
  function arrange() {
    const all = [...rows];
    if (sorted.column >= 0) all.sort(compare);
    body.append(...all);
    heads.forEach((head, at) => {
      if (at === sorted.column) head.setAttribute("aria-sort", sorted.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
  }
  function filter() {
    const wanted = query.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const chosen = Object.entries(fields).every(([name, f]) => !form.elements[name].value || form.elements[name].value === f.of(row));
      row.hidden = !(chosen && wanted.every((word) => words.get(row).includes(word)));
      if (!row.hidden) shown += 1;
    }
    status.textContent = shown === rows.length ? `All ${shown} claims` : `${shown} of ${rows.length} claims`;
    clear.hidden = shown === rows.length && !query.value;
  }
  function remember() {
    const state = new URLSearchParams();
    for (const name of [...Object.keys(fields), "q"]) if (form.elements[name].value) state.set(name, form.elements[name].value);
    if (sorted.column >= 0) state.set("sort", `${sorted.down ? "-" : ""}${heads[sorted.column].textContent}`);
    history.replaceState(null, "", (state.size ? `?${state}` : location.pathname) + location.hash);
  }
  function recall() {
    const state = new URLSearchParams(location.search);
    for (const name of [...Object.keys(fields), "q"]) {
      form.elements[name].value = state.get(name) || "";
      if (form.elements[name].selectedIndex === -1) form.elements[name].value = "";
    }
    const by = state.get("sort") || "";
    sorted = { column: named(by.replace(/^-/, "")), down: by.startsWith("-") };
    arrange();
    filter();
  }

  for (const [at, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      sorted = { column: at, down: sorted.column === at && !sorted.down };
      arrange();
      remember();
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => { filter(); remember(); });
  form.addEventListener("reset", () => setTimeout(() => { filter(); remember(); query.focus(); }));
  addEventListener("popstate", recall);
  recall();
  const here = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (here && !here.hidden) here.scrollIntoView();
})();
