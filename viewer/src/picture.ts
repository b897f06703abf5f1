// The graph as an SVG: what is saved, and what is shown where there is no WebGL.

import { svg } from "./dom";
import { say } from "./i18n";
import { type Line, lines, words } from "./lines";
import { family, fontSize, lineColours, LINES, radius, type Shape } from "./look";
import { Room, width } from "./room";
import type { State } from "./state";
import { colour } from "./theme";

export interface Place { x: number; y: number }

/** The lines and actors that pass, at their places. Elements carry `data-line` and `data-node`. */
export function drawing(state: State, place: (node: number) => Place, inside: (place: Place) => boolean): SVGGElement {
  const { model } = state;
  const picked = new Set(state.picked());
  const bright = state.bright();
  const any = state.pick.kind !== "none";
  const group = svg("g");
  const seen = new Set<number>(bright);
  const labels: SVGElement[] = [];
  lines(model).forEach((line, at) => {
    const shown = line.edges.filter((edge) => state.visible[edge] || picked.has(edge));
    if (!shown.length) return;
    seen.add(line.from).add(line.to);
    const [from, to] = [place(line.from), place(line.to)];
    if (!inside(from) && !inside(to)) return;
    const is = shown.some((edge) => picked.has(edge));
    group.append(lineElement(state, line, at, from, to, any && !is));
    if (any && is) labels.push(text(words(model, shown), (from.x + to.x) / 2, (from.y + to.y) / 2 - 4, 11, "middle"));
  });
  const loud = (node: number) => (any && bright.has(node) ? 1 : 0);
  const order = [...seen].sort((a, b) => loud(b) - loud(a) || model.page.nodes[b].claims - model.page.nodes[a].claims || a - b);
  const room = new Room();
  for (const node of order) {
    const at = place(node);
    if (!inside(at)) continue;
    const { kind, claims, words: names } = model.page.nodes[node];
    const size = radius(kind, claims);
    const faint = any && !bright.has(node);
    const name = kind === "unspecified" ? "" : say(names);
    const element = shape(family(kind).shape, at, size, faint ? colour("faint") : colour(family(kind).colour));
    element.setAttribute("data-node", String(node));
    element.append(svg("title", {}, name));
    group.append(element);
    const must = any && bright.has(node);
    const font = fontSize(size);
    if (name && !faint && (room.take([at.x - size, at.y - 8, 2 * size + 6 + width(name, font), 16]) || must)) {
      labels.push(text(name, at.x + size + 4, at.y + 4, font, "start"));
    }
  }
  group.append(...labels);
  return group;
}

function lineElement(state: State, line: Line, at: number, from: Place, to: Place, faint: boolean): SVGElement {
  const { nodes } = state.model.page;
  const look = LINES[line.category];
  const [ink, gap] = lineColours(line.category);
  const size = (node: number) => radius(nodes[node].kind, nodes[node].claims);
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / far, y: (to.y - from.y) / far };
  const end = { x: to.x - along.x * (size(line.to) + 1), y: to.y - along.y * (size(line.to) + 1) };
  const stroke = faint ? colour("faint") : ink;
  const thick = 1.2 + Math.min(1.6, Math.log2(line.edges.length) / 2);
  const group = svg("g", { "data-line": at, fill: "none" });
  const straight = { x1: from.x, y1: from.y, x2: end.x, y2: end.y, "stroke-width": thick };
  if (look.colour === "both" && !faint) group.append(svg("line", { ...straight, stroke: gap }));
  group.append(svg("line", { ...straight, stroke, "stroke-dasharray": look.dash ? `${look.dash} ${look.gap}` : undefined }));
  if (!line.symmetric) group.append(head(look.head, end, along, stroke));
  // A thin line is hard to hit.
  group.append(svg("line", { ...straight, "stroke-width": 10, stroke: "transparent" }));
  return group;
}

function head(kind: "arrow" | "bar", end: Place, along: Place, stroke: string): SVGElement {
  const at = (back: number, aside: number) =>
    `${(end.x - along.x * back - along.y * aside).toFixed(1)} ${(end.y - along.y * back + along.x * aside).toFixed(1)}`;
  if (kind === "bar") return svg("path", { d: `M${at(0, 5)}L${at(0, -5)}`, stroke, "stroke-width": 2.5 });
  return svg("path", { d: `M${at(0, 0)}L${at(8, 3.5)}L${at(8, -3.5)}Z`, fill: stroke });
}

/** An actor's shape around a point. */
export function shape(kind: Shape, { x, y }: Place, r: number, fill: string): SVGElement {
  if (kind === "circle") return svg("circle", { cx: x, cy: y, r, fill });
  if (kind === "square") return svg("rect", { x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, fill });
  const corners = kind === "diamond"
    ? [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]]
    : [[0, -1.15], [1.1, 0.8], [-1.1, 0.8]];
  return svg("path", { d: `M${corners.map(([dx, dy]) => `${x + dx * r} ${y + dy * r}`).join("L")}Z`, fill });
}

function text(words: string, x: number, y: number, size: number, anchor: string): SVGElement {
  const halo = { stroke: colour("paper"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  const font = { "font-family": "system-ui, Helvetica, Arial, sans-serif", "font-size": size };
  return svg("text", { x, y, "text-anchor": anchor, fill: colour("ink"), "pointer-events": "none", ...halo, ...font }, words);
}
