/* For a site that is opened from its own folder, without a server: an address that ends in a folder leads to the page
   in it, and search runs in a hidden frame, since browsers start no worker from a file. On a server this does nothing. */
if (location.protocol === "file:") {
  const page = (link) => {
    const url = new URL(link.href);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) {
      url.pathname += "index.html";
      link.href = url.href;
    }
  };
  for (const kind of ["click", "auxclick", "focusin", "pointerover"])
    document.addEventListener(kind, (event) => {
      const link = event.target.closest?.("a[href]");
      if (link) page(link);
    }, true);

  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "Search";
      document.body.append(frame);
      this.inside = frame.contentWindow;
      this.inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      const load = (src) => new Promise((done, failed) => {
        const script = frame.contentDocument.createElement("script");
        Object.assign(script, { src, onload: done, onerror: failed });
        frame.contentDocument.head.append(script);
      });
      this.inside.importScripts = (...all) => all.reduce((before, src) => before.then(() => load(src)), Promise.resolve());
      this.ready = load(new URL(address, location));
    }
    postMessage(data) {
      this.ready.then(() => this.inside.dispatchEvent(new MessageEvent("message", { data })));
    }
    terminate() {}
  };
}
