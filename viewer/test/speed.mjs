// node speed.mjs FOLDER: how long the large pages that test/run made take to open, drawn by software. Printed, not judged.

import fs from "node:fs";
import path from "node:path";

import { launch } from "./chromium.mjs";

const folder = path.resolve(process.argv[2]);
const browser = await launch();
for (const name of fs.readdirSync(folder).filter((file) => /^crowd-\d+\.html$/.test(file)).sort()) {
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  const start = performance.now();
  await page.goto(`file://${folder}/${name}`, { timeout: 120_000 });
  await page.waitForSelector("html[data-drawn]", { state: "attached", timeout: 120_000 });
  // A picture is taken of a frame that is whole.
  const drawn = performance.now();
  await page.screenshot({ path: `${folder}/${name}.png`, timeout: 120_000 });
  const shown = performance.now();
  const read = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
  const round = (ms) => `${(ms / 1000).toFixed(1)} s`;
  console.log(`${name}: something to read after ${round(read)}, the graph handed to WebGL after ${round(drawn - start)}, on the screen after ${round(shown - start)}`);
  await page.close();
}
await browser.close();
