/* Judges the addresses that come in, one a line, and answers each with a line: Lighthouse's report, as JSON.
   `node lighthouse.mjs PATH PORT`: where lighthouse is installed, and where a browser listens. */
import readline from "node:readline";

const [path, port] = process.argv.slice(2);
const { default: lighthouse, defaultConfig, desktopConfig } = await import(path);
const unscored = new Set(Object.values(defaultConfig.categories).flatMap(({ auditRefs }) =>
  auditRefs.filter(({ weight }) => !weight).map(({ id }) => id)));
const flags = { port: Number(port), logLevel: "silent", disableFullPageScreenshot: true, skipAudits: [...unscored] };
for await (const address of readline.createInterface({ input: process.stdin })) {
  const { lhr } = await lighthouse(address, flags, desktopConfig);
  console.log(JSON.stringify(lhr));
}
