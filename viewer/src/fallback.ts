// The graph where the browser has no WebGL: the SVG that is also saved, to move and to click in.

import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from "d3-zoom";

import { svg } from "./dom";
import type { GraphView } from "./graph";
import { t } from "./i18n";
import { lines } from "./lines";
import { drawing, type Place } from "./picture";
import type { State } from "./state";
import { colour } from "./theme";

export class SvgView implements GraphView {
  private readonly root = svg("svg", { width: "100%", height: "100%", class: "drawn" });
  private readonly zooming: ZoomBehavior<SVGSVGElement, unknown>;
  private transform: ZoomTransform = zoomIdentity;
  private pointed: number | undefined;

  constructor(private readonly state: State, private readonly container: HTMLElement) {
    container.append(this.root);
    container.setAttribute("aria-label", t("graph"));
    this.zooming = zoom<SVGSVGElement, unknown>().scaleExtent([0.3, 40]).on("zoom", (event) => {
      this.transform = event.transform as ZoomTransform;
      this.draw();
    });
    select(this.root).call(this.zooming);
    this.root.addEventListener("click", (event) => this.click(event.target as Element));
    new ResizeObserver(() => this.draw()).observe(container);
  }

  update(): void {
    this.draw();
  }

  repaint(): void {
    this.draw();
  }

  show(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    const places = [...this.state.bright()].map((node) => this.untransformed(node));
    if (!places.length) return;
    const ends = (values: number[]) => [Math.min(...values), Math.max(...values)];
    const [left, right] = ends(places.map(({ x }) => x));
    const [top, bottom] = ends(places.map(({ y }) => y));
    const scale = Math.min(5, 0.75 * Math.min(width / Math.max(1, right - left), height / Math.max(1, bottom - top)));
    const moved = zoomIdentity.translate(width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2).scale(scale);
    select(this.root).call(this.zooming.transform, moved);
  }

  zoom(by: "in" | "out" | "all"): void {
    if (by === "all") select(this.root).call(this.zooming.transform, zoomIdentity);
    else select(this.root).call(this.zooming.scaleBy, by === "in" ? 1.5 : 1 / 1.5);
  }

  point(node: number | undefined): void {
    this.pointed = node;
    this.draw();
  }

  place(node: number): Place {
    const [x, y] = this.transform.apply(Object.values(this.untransformed(node)) as [number, number]);
    return { x, y };
  }

  private untransformed(node: number): Place {
    const { clientWidth, clientHeight } = this.container;
    return fitted(this.state, clientWidth, clientHeight)(node);
  }

  private draw(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    const fit = fitted(this.state, width, height);
    const place = (node: number) => {
      const { x, y } = fit(node);
      return { x: this.transform.applyX(x), y: this.transform.applyY(y) };
    };
    const inside = ({ x, y }: Place) => x > -20 && y > -20 && x < width + 20 && y < height + 20;
    this.root.replaceChildren(drawing(this.state, place, inside));
    if (this.pointed === undefined) return;
    const { x, y } = place(this.pointed);
    this.root.append(svg("circle", { cx: x, cy: y, r: 22, fill: "none", stroke: colour("accent"), "stroke-width": 2 }));
  }

  private click(target: Element): void {
    const { state } = this;
    const node = target.closest("[data-node]")?.getAttribute("data-node");
    const line = target.closest("[data-line]")?.getAttribute("data-line");
    if (node) state.choose({ kind: "node", node: Number(node) });
    else if (line) {
      const { from, to } = lines(state.model)[Number(line)];
      state.choose({ kind: "pair", nodes: [from, to] });
    } else state.choose({ kind: "none" });
  }
}

/** Places that fit all actors into a width and a height. */
export function fitted(state: State, width: number, height: number): (node: number) => Place {
  const { nodes } = state.model.page;
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of nodes) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  const margin = 60;
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1, bounds.right - bounds.left),
    (height - 2 * margin) / Math.max(1, bounds.bottom - bounds.top),
  );
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  return (node) => ({
    x: width / 2 + (nodes[node].x - middle.x) * Math.max(scale, 0.001),
    y: height / 2 + (nodes[node].y - middle.y) * Math.max(scale, 0.001),
  });
}
