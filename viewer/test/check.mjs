// node check.mjs FOLDER: the pages that test/run made, in headless Chromium; every interaction, and what must stay inert.
// Exit code 3 where Chromium is not here.

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { launch } from "./chromium.mjs";

const require = createRequire(import.meta.url);
const folder = path.resolve(process.argv[2]);
const browser = await launch();
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const faults = [];

/** A page of its own for a check; whatever it asks of the network or throws is a fault. */
async function open(name, hash = "", options = {}) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  // Patience for two busy cores: what never comes fails all the same.
  page.setDefaultTimeout(120_000);
  page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${name}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(`${name} asked for ${request.url()}`);
  });
  if (options.without) await page.addInitScript(options.without);
  await page.goto(`file://${folder}/${name}.html${hash}`);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
  await alone(page);
  return page;
}

function same(found, want, what = "") {
  if (found !== want) throw new Error(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(want)}`);
}

function holds(condition, what) {
  if (!condition) throw new Error(what);
}

const address = async (page) => new URLSearchParams((await page.evaluate(() => location.hash)).slice(1));
const title = (page) => page.locator(".evidence h2").first().innerText();
const marks = (page) => page.locator("[data-mark]").count();

/** Pixels of the graph that are not paper. */
async function ink(page) {
  const picture = (await page.locator(".stage").screenshot()).toString("base64");
  const blank = await browser.newPage();
  const found = await blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let other = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (Math.abs(pixels[at] - pixels[0]) + Math.abs(pixels[at + 1] - pixels[1]) + Math.abs(pixels[at + 2] - pixels[2]) > 24) other++;
    }
    return other;
  }, picture);
  await blank.close();
  return found;
}

async function save(page, what) {
  await page.locator(".menu > summary").click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: what }).click()]);
  await page.locator(".menu > summary").click();
  return fs.readFileSync(await file.path());
}

/** Where actors stand in the view, by name: what a saved drawing says. */
async function places(page) {
  const drawing = (await save(page, "(SVG)")).toString();
  const found = new Map();
  const shapes = /<(circle|rect|path)[^>]*data-node="\d+"[^>]*>\s*<title>([^<]*)<\/title>/g;
  for (const [element, , name] of drawing.matchAll(shapes)) {
    const number = (attribute) => Number(new RegExp(` ${attribute}="([-\\d.]+)"`).exec(element)?.[1]);
    const size = number("width");
    const corner = / d="M([-\d.]+) ([-\d.]+)/.exec(element);
    const place = element.startsWith("<circle") ? [number("cx"), number("cy")]
      : element.startsWith("<rect") ? [number("x") + size / 2, number("y") + size / 2]
      : [Number(corner[1]), Number(corner[2]) + 8];
    found.set(name, place);
  }
  return found;
}

async function clickActor(page, name) {
  const box = await page.locator(".stage").boundingBox();
  const [x, y] = (await places(page)).get(name);
  await page.mouse.click(box.x + x, box.y + y);
  await alone(page);
}

/** Until a next click is one of its own: within 300 ms sigma takes two for a double one, wherever they are. By the clock of the page. */
const alone = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));

async function accessible(page, what) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.slice(0, 3).map((n) => n.html.slice(0, 120)) }));
  });
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  holds(!serious.length, `${what}: ${JSON.stringify(serious)}`);
}

const CHECKS = {
  async "the graph is drawn with WebGL"() {
    const page = await open("seeds");
    same(await page.locator("html").getAttribute("data-drawn"), "webgl");
    holds((await ink(page)) > 3000, "the graph is blank");
  },

  async "an actor that is clicked is picked, and all panes follow"() {
    const page = await open("seeds");
    const before = await marks(page);
    await clickActor(page, "Iran");
    same((await address(page)).get("node"), "Q794", "the address");
    same(await title(page), "Iran");
    const bright = await page.locator(".mark.is").count();
    holds(bright > 0 && bright < before, `${bright} of ${before} marks are Iran's`);
    await page.mouse.click(...(await page.locator(".stage").boundingBox().then((b) => [b.x + 4, b.y + 4])));
    same((await address(page)).get("node"), null, "after a click beside it the address");
  },

  async "a mark of the timeline shows its evidence, its parts marked"() {
    const page = await open("seeds");
    await page.locator(".mark.plain:not(.reported) .hit").first().click({ force: true });
    holds((await address(page)).get("edge"), "no edge is picked");
    holds((await page.locator(".claim blockquote mark.subject").count()) > 0, "no subject is marked");
    const { text, marked } = await page.evaluate(() => {
      const data = JSON.parse(document.getElementById("graaf-data").textContent);
      const id = document.querySelector("[data-claim]").getAttribute("data-claim");
      const claim = data.claims.find((c) => c.id === id);
      const [, from, length] = claim.marks.find(([part]) => part === "verb");
      return { text: data.sentences[claim.sentence].text.slice(from, from + length), marked: document.querySelector("blockquote mark.verb").textContent };
    });
    same(marked, text, "the marked verb");
    await page.locator(".why summary").first().click();
    holds((await page.locator(".why dd code").first().innerText()).includes("/"), "no rule is told");
  },

  async "claims that contradict stand side by side"() {
    const page = await open("seeds");
    await page.locator(".evidence .relation").first().click();
    const sides = await page.locator(".side h3").allInnerTexts();
    holds(sides.length >= 2, `sides: ${sides}`);
  },

  async "a brush over the timeline sets the period, and time plays"() {
    const page = await open("seeds");
    const all = await marks(page);
    const plot = await page.locator(".plot").boundingBox();
    await page.mouse.move(plot.x + plot.width * 0.2, plot.y + 12);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.45, plot.y + 12, { steps: 6 });
    await page.mouse.up();
    const [from, to] = [(await address(page)).get("from"), (await address(page)).get("to")];
    holds(from && to && from < to, `the period is ${from} to ${to}`);
    const some = await marks(page);
    holds(some > 0 && some < all, `${some} of ${all} marks`);
    await page.keyboard.press("t");
    await page.waitForFunction((was) => new URLSearchParams(location.hash.slice(1)).get("from") > was, from);
    await page.keyboard.press("t");
    const still = (await address(page)).get("from");
    for (let i = 0; i < 3; i++) await alone(page);
    same((await address(page)).get("from"), still, "after stopping the period");
  },

  async "actors are found by any of their names"() {
    for (const [typed, want] of [["Poetin", "Vladimir Putin"], ["islamic rev", "Islamic Revolutionary Guard Corps"], ["verenigde stat", "United States"], ["Iraan", ""]]) {
      const page = await open("seeds");
      await page.keyboard.press("/");
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await alone(page);
      if (want) same(await title(page), want, typed);
      await page.context().close();
    }
  },

  async "filters narrow what is shown, and can be cleared"() {
    const page = await open("seeds");
    const all = await marks(page);
    await page.keyboard.press("f");
    await page.locator("#is-denied").check();
    same((await address(page)).get("is"), "denied", "the address");
    same(await marks(page), await page.locator(".mark.denied").count(), "marks");
    await page.locator("#is-denied").uncheck();
    await page.locator("#relations summary").click();
    await page.locator("#relations input").first().check();
    const some = await marks(page);
    holds(some < all, "a relation narrows nothing");
    await page.getByRole("button", { name: "Clear filters" }).click();
    same(await marks(page), all, "marks");
    await page.locator("#sources summary").click();
    await page.locator("#sources input").first().check();
    holds((await marks(page)) < all, "a source narrows nothing");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.locator("#least").fill("80");
    holds((await marks(page)) < all, "certainty narrows nothing");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.locator(".filters input[type=search]").fill("Iran");
    await page.keyboard.press("Enter");
    same((await address(page)).get("actor"), "Q794", "the actor in the address");
    await page.locator("#from").fill("2022-10-01");
    same((await address(page)).get("from"), "2022-10-01", "the period in the address");
  },

  async "the shortest path between two actors"() {
    const page = await open("seeds", "#node=Q794");
    await page.locator(".pathfinder input").fill("Lammy");
    await page.keyboard.press("Enter");
    const path = (await address(page)).getAll("path");
    same(path.length, 2, "ends of the path");
    holds(/ → /.test(await page.locator(".evidence .sum").first().innerText()), "no steps are told");
    holds(!/unspecified/.test(await page.locator(".evidence .sum").first().innerText()), "somebody unknown is on the path");
  },

  async "an address brings back what it was made of"() {
    const hash = "#node=Q159&is=plain&min=50&from=2022-01-01&to=2023-12-31&lang=nl&theme=dark";
    const page = await open("seeds", hash);
    same(await title(page), "Rusland");
    same(await page.locator("html").getAttribute("data-theme"), "dark");
    same(await page.locator("html").getAttribute("lang"), "nl");
    await page.locator(".evidence .relation").first().click();
    const edge = (await address(page)).get("edge");
    holds(edge && (await address(page)).get("min") === "50", "the address lost something");
    await page.goBack();
    same(await title(page), "Rusland", "after going back the title");
    const other = await open("seeds", "#node=nobody&edge=none&is=sure&min=abc&from=2022-13-40");
    same([...(await address(other)).keys()].includes("node") && (await title(other)), "Evidence", "an address that means nothing");
  },

  async "the view is saved as a drawing, an image and a table"() {
    const page = await open("seeds", "#node=Q794");
    const drawing = (await save(page, "(SVG)")).toString();
    holds(drawing.startsWith("<svg") && drawing.includes("Iran") && !drawing.includes("<script"), "the drawing");
    const image = await save(page, "(PNG)");
    same(image.subarray(1, 4).toString(), "PNG", "the image");
    holds(image.length > 20_000, `the image has ${image.length} bytes`);
    const rows = (await save(page, "(CSV)")).toString().trim().split("\r\n");
    holds(rows[0].startsWith("edge,claim,subject") && rows.length > 5, `the table has ${rows.length} rows`);
  },

  async "both languages, light and dark"() {
    const page = await open("seeds");
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.locator("select").selectOption("dark");
    holds((await paper()) !== light, "dark is as light");
    await page.getByRole("button", { name: "Nederlands" }).click();
    same(await page.locator("html").getAttribute("lang"), "nl");
    same(await title(page), "Bewijs");
    holds((await ink(page)) > 3000, "the graph is blank after that");
  },

  async "the keyboard is enough"() {
    const page = await open("seeds");
    await page.locator(".stage").focus();
    await page.keyboard.press("ArrowRight");
    const first = await page.locator("[role=status].unseen").innerText();
    holds(/claims/.test(first), `told: ${first}`);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    holds((await address(page)).get("node"), "Enter picks nobody");
    await page.keyboard.press("Escape");
    same((await address(page)).get("node"), null, "after Escape the address");
    await page.keyboard.press("?");
    holds(await page.locator("dialog").isVisible(), "no list of keys");
    await page.keyboard.press("Escape");
    holds(!(await page.locator("dialog").isVisible()), "the list of keys stays");
  },

  async "on a phone one pane at a time, none too wide"() {
    const page = await open("seeds", "", { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
    holds((await ink(page)) > 1000, "the graph is blank");
    for (const panel of ["timeline", "evidence", "graph"]) {
      await page.locator(`[data-tab=${panel}]`).tap();
      holds(await page.locator(`section.${panel}`).isVisible(), `${panel} is not shown`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      same(over, 0, `${panel}: pixels too wide`);
    }
    await accessible(page, "on a phone");
  },

  async "without WebGL the graph is an SVG, and can be used"() {
    const without = () => {
      const own = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return /webgl/.test(kind) ? null : own.call(this, kind, ...rest);
      };
    };
    const page = await open("seeds", "", { without });
    same(await page.locator("html").getAttribute("data-drawn"), "svg");
    await clickActor(page, "Iran");
    same(await title(page), "Iran");
    await page.locator(".zoom button").first().click();
    await accessible(page, "as SVG");
  },

  async "what stands in an article runs nothing"() {
    const page = await open("hostile");
    await page.locator(".evidence .relation, .ranking .actor").first().click();
    await alone(page);
    const found = await page.evaluate(() => ({
      pwned: window.pwned, images: document.querySelectorAll("img, iframe, object, embed").length,
      scripts: document.querySelectorAll("script").length,
    }));
    same(found.pwned, undefined, "pwned");
    same(found.images, 0, "images");
    same(found.scripts, 2, "scripts");
    holds((await page.locator("body").innerText()).includes("<img"), "the words themselves are gone");
  },

  async "nothing of a graph is nothing to fall over"() {
    const page = await open("empty");
    holds((await page.locator(".evidence").innerText()).length > 0, "an empty page says nothing");
  },

  async "screen readers find their way"() {
    for (const hash of ["", "#node=Q794", "#theme=dark", "#node=Q794&theme=dark&lang=nl"]) {
      const page = await open("seeds", hash);
      await page.keyboard.press("f");
      await accessible(page, hash || "at the start");
      await page.locator(".evidence .relation").first().click();
      await page.locator(".why summary").first().click();
      await accessible(page, `${hash}, an edge`);
      await page.context().close();
    }
  },
};

const only = process.argv[3];
let failed = 0;
for (const [name, check] of Object.entries(CHECKS)) {
  if (only && !name.includes(only)) continue;
  const before = faults.length;
  try {
    await check();
    if (faults.length > before) throw new Error(faults.slice(before, before + 3).join("; "));
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n        ${error.message.split("\n").slice(0, 4).join("\n        ")}`);
  }
  for (const context of browser.contexts()) await context.close();
}
await browser.close();
process.exitCode = failed ? 1 : 0;
