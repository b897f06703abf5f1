// What shapes and lines mean: those that are in the graph.

import { CATEGORIES } from "./data";
import { el, svg } from "./dom";
import { categoryWord } from "./evidence";
import { say, t } from "./i18n";
import { families, lineColours, LINES } from "./look";
import { shape } from "./picture";
import type { State } from "./state";
import { colour } from "./theme";

/** The legend as it lies over the graph. */
export function legend(state: State, open: boolean): HTMLElement {
  return el("details", { class: "legend", open }, el("summary", {}, t("legend")), el("div", {}, picture(state)));
}

/** The legend as a picture. */
export function picture(state: State): SVGSVGElement {
  const { model } = state;
  const { page } = model;
  const kinds = new Set(page.nodes.map((node) => node.kind));
  const root = svg("svg", { role: "img", "aria-label": t("legend") });
  let y = 12;
  const row = (sample: Node[], words: string) => {
    const font = { "font-family": "system-ui, Helvetica, Arial, sans-serif", "font-size": 12 };
    root.append(svg("g", {}, ...sample, svg("text", { x: 46, y: y + 4, fill: colour("ink"), ...font }, words)));
    y += 18;
  };
  for (const { kinds: own, shape: form, colour: name } of families) {
    const here = own.filter((kind) => kinds.has(kind));
    if (here.length) row([shape(form, { x: 22, y }, 6, colour(name))], here.map((kind) => say(page.words.kind[kind])).join(", "));
  }
  y += 4;
  for (const category of CATEGORIES.filter((c) => model.category.includes(c))) {
    const [ink, gap] = lineColours(category);
    const look = LINES[category];
    const line = { x1: 4, x2: 34, y1: y, y2: y, "stroke-width": 2 };
    const sample: Node[] = [];
    if (look.colour === "both") sample.push(svg("line", { ...line, stroke: gap }));
    sample.push(svg("line", { ...line, stroke: ink, "stroke-dasharray": look.dash ? `${look.dash} ${look.gap}` : undefined }));
    if (look.head === "bar") sample.push(svg("line", { x1: 34, x2: 34, y1: y - 5, y2: y + 5, stroke: ink, "stroke-width": 2.5 }));
    else sample.push(svg("path", { d: `M40 ${y}L32 ${y - 3.5}L32 ${y + 3.5}Z`, fill: ink }));
    row(sample, categoryWord(category));
  }
  y += 4;
  const ink = colour("edge");
  row([svg("circle", { cx: 22, cy: y, r: 4, fill: ink })], say(["op deze dag (tijdlijn)", "on this day (timeline)"]));
  row([svg("rect", { x: 6, y: y - 3.5, width: 30, height: 7, fill: ink })], t("span"));
  row([svg("path", { d: `M4 ${y}L12 ${y - 3.5}L34 ${y - 3.5}L34 ${y + 3.5}L12 ${y + 3.5}Z`, fill: "none", stroke: ink })], t("reported"));
  root.setAttribute("width", "270");
  root.setAttribute("height", String(y));
  return root;
}
