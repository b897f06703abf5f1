// node browser.mjs timelinejs|gexf|page FILE: the real library in headless Chromium, without a network.
// Exit code 3 where Chromium or a package is not here.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const [kind, file] = process.argv.slice(2);
const text = fs.readFileSync(file, "utf8");
const modules = path.join(import.meta.dirname, "node_modules");

/** graphology reads GEXF in a browser. */
async function inBrowser(page) {
  const { buildSync } = require("esbuild");
  const entry = "import {parse} from 'graphology-gexf'; import Graph from 'graphology'; globalThis.read = (t) => parse(Graph, t, {addMissingNodes: false});";
  const bundle = buildSync({ stdin: { contents: entry, resolveDir: import.meta.dirname }, bundle: true, format: "iife", write: false });
  await page.setContent("<p>");
  await page.addScriptTag({ content: bundle.outputFiles[0].text });
  return page.evaluate((t) => {
    const graph = globalThis.read(t);
    const edge = graph.getEdgeAttributes(graph.edges()[0]);
    if (!edge.status || !edge.quote) throw new Error("an edge without status or quote");
    return `${graph.order} nodes, ${graph.size} edges`;
  }, text);
}

async function timeline(page) {
  await page.setContent('<div id="t" style="width:1100px;height:650px"></div>');
  await page.addStyleTag({ path: `${modules}/@knight-lab/timelinejs/dist/css/timeline.css` });
  await page.addScriptTag({ path: `${modules}/@knight-lab/timelinejs/dist/js/timeline.js` });
  const shown = await page.evaluate(async (t) => {
    const line = new TL.Timeline("t", JSON.parse(t), { font: null, hash_bookmark: false });
    await new Promise((done, fail) => {
      line.on("loaded", done);
      setTimeout(() => fail(new Error(`not loaded: ${document.body.innerText.slice(0, 150)}`)), 30000);
    });
    return { markers: document.querySelectorAll(".tl-timemarker").length, scripts: globalThis.pwned };
  }, text);
  const events = JSON.parse(text).events.length;
  if (shown.markers !== events) throw new Error(`${shown.markers} of ${events} events`);
  return `${events} events`;
}

/** A page of ours: no script, no request, no image from elsewhere. */
async function page_(page) {
  await page.goto(`file://${path.resolve(file)}`);
  const active = await page.evaluate(() => document.querySelectorAll("script,img,iframe,object,link").length);
  if (active) throw new Error(`${active} elements that load or run something`);
  return `${await page.locator("main li").count()} events`;
}

let chromium;
try {
  ({ chromium } = await import("playwright-core"));
} catch {
  console.log("playwright-core");
  process.exit(3);
}
const programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROMIUM ?? programs.find((p) => fs.existsSync(p)) ?? chromium.executablePath();
if (!fs.existsSync(executablePath)) {
  console.log("Chromium");
  process.exit(3);
}
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await (await browser.newContext({ viewport: { width: 1200, height: 800 } })).newPage();
const errors = [];
page.on("pageerror", (error) => errors.push(error.message));
await page.route(/^https?:/, (route) => (errors.push(`asked for ${route.request().url()}`), route.abort()));
try {
  const shown = await { timelinejs: timeline, gexf: inBrowser, page: page_ }[kind](page);
  if (errors.length) throw new Error(errors[0]);
  console.log(shown);
} catch (error) {
  console.log(error.message.split("\n")[0]);
  process.exitCode = 1;
}
await browser.close();
