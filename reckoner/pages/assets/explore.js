/* An explorable: sliders that look up, in a table which Python made, what to show. Nothing is computed here, and no
   number is written here: the texts and the points of the line are the table's. The setting stands in the address,
   so that it can be sent. Without this script the page shows the setting that the author began with. */
(() => {
  for (const figure of document.querySelectorAll(".rk-explore")) explorable(figure);

  function explorable(figure) {
    const one = (selector) => figure.querySelector(selector);
    const { name } = figure.dataset;
    const inputs = [...figure.querySelectorAll("input[type=range]")];
    const values = [...figure.querySelectorAll(".rk-sliders b")];
    const readings = [...figure.querySelectorAll(".rk-readings dd")];
    const labels = [...figure.querySelectorAll(".rk-readings dt")];
    const lines = [...figure.querySelectorAll(".rk-curve")];
    const dots = [...figure.querySelectorAll(".rk-here")];
    const [status, share, reset] = [".rk-announced", ".rk-share", ".rk-reset"].map(one);
    const start = inputs.map((input) => input.defaultValue);
    const keys = inputs.map((input) => `${name}.${input.name}`);
    let table = null;
    let asked = null;
    let pause = 0;

    /* The table is fetched when the figure comes near, or is wanted. From a folder nothing can be fetched, but a script
       can be loaded, and there is one that holds the same table. */
    const beside = (kind) => one(".rk-csv").href.replace(/csv$/, kind);
    const fetched = () => fetch(beside("json")).then((answer) => (answer.ok ? answer.json() : Promise.reject()));
    const loaded = () =>
      new Promise((done, failed) => {
        const script = document.createElement("script");
        Object.assign(script, { src: beside("js"), onload: () => done(script.table), onerror: failed });
        document.head.append(script);
      });
    const load = () =>
      (asked ||= (location.protocol === "file:" ? loaded : fetched)()
        .then((made) => {
          table = made;
        })
        .catch(() => {
          asked = null;
          status.textContent = "The table did not arrive; the numbers shown are those of the start.";
        }));

    function row(at) {
      return at.reduce((sum, stop, slider) => sum * table.sliders[slider].stops.length + stop, 0);
    }

    function show() {
      const at = inputs.map((input) => Number(input.value));
      const here = row(at);
      at.forEach((stop, slider) => {
        const says = table.sliders[slider].says[stop];
        values[slider].textContent = says;
        inputs[slider].setAttribute("aria-valuetext", says);
      });
      table.readings.forEach((reading, nth) => {
        readings[nth].textContent = reading.says[reading.at[here]];
      });
      lines.forEach((line, nth) => draw(line, dots[nth], table.curve.drawn[nth], table.curve.slider, at, here));
      reset.hidden = inputs.every((input, nth) => input.value === start[nth]);
      share.href = address();
    }

    function draw(line, dot, { x, y }, slider, at, here) {
      let pen = "M";
      const points = x.map((across, stop) => {
        const down = y[row(at.with(slider, stop))];
        const piece = down === null ? "" : `${pen}${across} ${down}`;
        pen = down === null ? "M" : "L";
        return piece;
      });
      line.setAttribute("d", points.join(""));
      dot.setAttribute("visibility", y[here] === null ? "hidden" : "visible");
      dot.setAttribute("cx", x[at[slider]]);
      dot.setAttribute("cy", y[here] ?? 0);
    }

    function address() {
      const state = new URLSearchParams(location.search);
      inputs.forEach((input, slider) => {
        if (reset.hidden) state.delete(keys[slider]);
        else state.set(keys[slider], table.sliders[slider].stops[input.value]);
      });
      return `${location.pathname}${state.size ? `?${state}` : ""}#${figure.id}`;
    }

    function recall() {
      const state = new URLSearchParams(location.search);
      inputs.forEach((input, slider) => {
        const stop = table.sliders[slider].stops.indexOf(state.get(keys[slider]));
        input.value = stop < 0 ? start[slider] : stop;
      });
      show();
    }

    async function moved() {
      await load();
      if (!table) return;
      show();
      clearTimeout(pause);
      pause = setTimeout(settled, 400);
    }

    /* When the hand rests, the readings are announced and the address follows. */
    function settled() {
      status.textContent = labels.map((label, nth) => `${label.textContent}: ${readings[nth].textContent}`).join("; ");
      history.replaceState(history.state, "", address());
    }

    for (const input of inputs) input.addEventListener("input", moved);
    reset.addEventListener("click", () => {
      inputs.forEach((input, nth) => (input.value = start[nth]));
      inputs[0].focus();
      moved();
    });
    share.addEventListener("click", () => {
      const copied = navigator.clipboard?.writeText(share.href);
      copied?.then(() => (status.textContent = "The link is copied."), () => {});
    });
    addEventListener("popstate", () => table && recall());
    figure.addEventListener("pointerenter", load, { once: true });
    figure.addEventListener("focusin", load, { once: true });
    const given = new URLSearchParams(location.search);
    if (keys.some((key) => given.has(key))) load().then(() => table && recall());
    else {
      const near = new IntersectionObserver(
        ([entry]) => {
          if (!entry.isIntersecting) return;
          near.disconnect();
          load();
        },
        { rootMargin: "400px" },
      );
      near.observe(figure);
    }
  }
})();
