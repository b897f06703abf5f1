// The graph, drawn with WebGL by sigma.

import Graph from "graphology";
import Sigma, { DEFAULT_STYLES } from "sigma";
import {
  extremityArrow, extremityBar, layerDashed, layerFill, pathCurved, pathLine, pathLoop,
  sdfCircle, sdfDiamond, sdfSquare, sdfTriangle,
} from "sigma/rendering";

import { say, t } from "./i18n";
import { type Line, lines, words } from "./lines";
import { clear, family, fontSize, lineColours, LINES, radius } from "./look";
import { Room, width } from "./room";
import { areNone, type State } from "./state";
import { colour } from "./theme";

/** A view of the graph: sigma's, or the SVG that stands in for it. */
export interface GraphView {
  /** Follows the state. */
  update(change: "pick" | "filters"): void;
  /** New colours or new words. */
  repaint(): void;
  /** Brings what is picked into view. */
  show(): void;
  zoom(by: "in" | "out" | "all"): void;
  /** Marks the actor that the arrow keys stand on. */
  point(node: number | undefined): void;
  /** Where an actor stands, in pixels of the view. */
  place(node: number): { x: number; y: number };
}

/** Whether the browser draws with WebGL 2, be it slowly. */
export function hasWebgl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

interface Palette { [name: string]: string }
interface NodeAttributes { [name: string]: unknown; at: number; kind: string; size: number }
interface EdgeAttributes { [name: string]: unknown; line: Line; label: string }
type Look = { faint: boolean; bright: boolean };
type NodeState = Look & { named: boolean };
type LineState = Look & { told: boolean };

/** Lines beyond this many are straight: curves cost too much without a graphics card. */
const CURVED = 1500;
/** Picked lines beyond this many carry no words, which would cover each other; the one under the pointer does. */
const TOLD = 14;

/** A whole line is one dash, longer than any screen; its gaps have its colour. */
const WHOLE = 100_000;
/** Actors that may be given a name at a time. */
const CANDIDATES = 400;

/** The graph in an element. */
export class SigmaView implements GraphView {
  private readonly lines: Line[];
  private readonly sigma;
  private palette: Palette = {};
  private pointed: number | undefined;
  private naming: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly state: State, container: HTMLElement) {
    const { model } = state;
    this.lines = lines(model);
    this.readColours();
    const graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "directed" });
    model.page.nodes.forEach((node, at) => {
      // Sigma's axis points upwards.
      graph.addNode(at, { at, kind: node.kind, x: node.x, y: -node.y, size: radius(node.kind, node.claims) });
    });
    this.lines.forEach((line, at) => {
      graph.addDirectedEdgeWithKey(at, line.from, line.to, { line, label: words(model, line.edges) });
    });
    const few = this.lines.length <= CURVED;
    const loops = this.lines.some((line) => line.from === line.to);
    const node = (a: NodeAttributes) => model.page.nodes[a.at];
    this.sigma = new Sigma(graph, container, {
      customNodeState: { faint: false, bright: false, named: false } as NodeState,
      customEdgeState: { faint: false, bright: false, told: false } as LineState,
      primitives: {
        nodes: { shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle()], layers: [layerFill()] },
        edges: {
          paths: few ? (loops ? [pathLine(), pathCurved(), pathLoop()] : [pathLine(), pathCurved()]) : [pathLine()],
          extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3.2 }), extremityBar()],
          variables: {
            dash: { type: "number", default: WHOLE },
            gap: { type: "number", default: 1 },
            gapColour: { type: "color", default: "transparent" },
          },
          layers: [
            layerDashed({
              dashSize: { attribute: "dash", mode: "pixels" },
              gapSize: { attribute: "gap", mode: "pixels" },
              gapColor: { attribute: "gapColour" },
              solidExtremities: true,
            }),
          ],
        },
      },
      styles: {
        nodes: {
          ...DEFAULT_STYLES.nodes,
          shape: (a) => family(a.kind).shape,
          color: (a, s) => (s.faint ? this.palette.faint : this.palette[family(a.kind).colour]),
          label: (a) => (a.kind === "unspecified" ? "" : say(node(a).words)),
          labelColor: (_, s) => (s.faint ? this.palette.soft : this.palette.ink),
          labelFont: () => "system-ui, sans-serif",
          labelBackgroundColor: () => `${this.palette.paper}b0`,
          labelBackgroundPadding: 0,
          labelSize: (a) => fontSize(a.size),
          labelVisibility: (_, s) => (s.named || s.isHovered ? "visible" : "hidden"),
          backdropColor: () => this.palette.paper,
          backdropVisibility: (a, s) => (s.isHovered || a.at === this.pointed ? "visible" : "hidden"),
          backdropShadowColor: () => this.palette.accent,
          backdropShadowBlur: 3,
          backdropPadding: 4,
          depth: (_, s) => (s.isHovered || s.bright ? "topNodes" : "nodes"),
        },
        edges: {
          ...DEFAULT_STYLES.edges,
          path: "straight",
          ...(few ? { parallelPath: "curved" } : {}),
          ...(few && loops ? { selfLoopPath: "loop" } : {}),
          size: (a, s) => (s.bright || s.isHovered ? 2.6 : 1.2) + Math.min(1.6, Math.log2(a.line.edges.length) / 2),
          color: (a, s) => (s.faint ? this.palette.faint : lineColours(a.line.category)[0]),
          gapColour: (a, s) => this.gapColour(a.line, s),
          dash: (a) => LINES[a.line.category].dash || WHOLE,
          gap: (a) => LINES[a.line.category].gap || 1,
          head: (a) => (a.line.symmetric ? "none" : LINES[a.line.category].head),
          label: { attribute: "label" },
          labelColor: () => this.palette.ink,
          labelSize: 11,
          labelFont: () => "system-ui, sans-serif",
          labelBackgroundColor: () => this.palette.paper,
          labelVisibility: (_, s) => (s.told || s.isHovered ? "visible" : "hidden"),
          depth: (_, s) => (s.bright || s.isHovered ? "topEdges" : "edges"),
        },
      },
      settings: {
        labelRenderedSizeThreshold: 0,
        renderEdgeLabels: true,
        // A second drawing, of what the pointer is on, is what takes longest where there are many lines.
        enableEdgeEvents: few,
        antialiasEdges: few,
        pickingDownSizingRatio: few ? 1 : 4,
        itemSizesReference: "screen",
        zoomDuration: 120,
        stagePadding: 48,
        minCameraRatio: 0.02,
        maxCameraRatio: 3,
      },
    });
    this.listen();
    new ResizeObserver(() => this.sigma.resize()).observe(container);
    this.sigma.on("afterRender", () => this.nameSoon());
    this.nameSoon();
    if (state.pick.kind !== "none" || !areNone(state.filters)) this.update("filters");
  }

  update(change: "pick" | "filters"): void {
    const { state, sigma } = this;
    const bright = state.bright();
    const picked = new Set(state.picked());
    const any = state.pick.kind !== "none";
    const seen = new Set<number>();
    const few = this.lines.filter((line) => line.edges.some((edge) => picked.has(edge))).length <= TOLD;
    this.lines.forEach((line, at) => {
      const shown = line.edges.filter((edge) => state.visible[edge] || picked.has(edge));
      if (shown.length) seen.add(line.from).add(line.to);
      if (change === "filters" && shown.length) {
        sigma.getGraph().setEdgeAttribute(String(at), "label", words(state.model, shown));
      }
      const is = shown.some((edge) => picked.has(edge));
      sigma.setEdgeState(String(at), { isHidden: !shown.length, faint: any && !is, bright: any && is, told: is && few });
    });
    state.model.page.nodes.forEach((_, at) => {
      const is = bright.has(at);
      sigma.setNodeState(String(at), { isHidden: !seen.has(at) && !is, faint: any && !is, bright: any && is });
    });
  }

  repaint(): void {
    this.readColours();
    const graph = this.sigma.getGraph();
    this.lines.forEach((line, at) => {
      const shown = line.edges.filter((edge) => this.state.visible[edge]);
      graph.setEdgeAttribute(String(at), "label", words(this.state.model, shown));
    });
    this.sigma.refresh();
  }

  show(): void {
    const bright = [...this.state.bright()].map((node) => this.sigma.getNodeDisplayData(String(node)));
    const places = bright.filter((place) => place !== undefined);
    if (!places.length) return;
    const ends = (values: number[]) => [Math.min(...values), Math.max(...values)];
    const [left, right] = ends(places.map(({ x }) => x));
    const [low, high] = ends(places.map(({ y }) => y));
    // A whole view is 1 wide; the margin is for names.
    const ratio = Math.min(1, Math.max(0.2, 1.35 * Math.max(right - left, high - low)));
    void this.sigma.getCamera().animate({ x: (left + right) / 2, y: (low + high) / 2, ratio }, { duration: 300 });
  }

  zoom(by: "in" | "out" | "all"): void {
    const camera = this.sigma.getCamera();
    if (by === "in") void camera.zoomIn({ duration: 150 });
    else if (by === "out") void camera.zoomOut({ duration: 150 });
    else void camera.reset({ duration: 200 });
  }

  point(node: number | undefined): void {
    const before = this.pointed;
    this.pointed = node;
    const nodes = [before, node].filter((n) => n !== undefined).map(String);
    this.sigma.refresh({ partialGraph: { nodes }, skipIndexation: true });
  }

  place(node: number): { x: number; y: number } {
    const { x, y } = this.state.model.page.nodes[node];
    return this.sigma.graphToViewport({ x, y: -y });
  }

  /** The line within a few pixels of a point, where sigma does not tell: there all lines are straight. */
  private straightAt(point: { x: number; y: number }): Line | undefined {
    if (this.sigma.getSetting("enableEdgeEvents")) return undefined;
    let best: { line?: Line; far: number } = { far: 5 };
    for (const line of this.lines) {
      if (!line.edges.some((edge) => this.state.visible[edge])) continue;
      const far = distance(point, this.place(line.from), this.place(line.to));
      if (far < best.far) best = { line, far };
    }
    return best.line;
  }

  /** Names change when the view rests. */
  private nameSoon(): void {
    clearTimeout(this.naming);
    this.naming = setTimeout(() => this.name(), 80);
  }

  /** Gives names to as many actors as there is room for: to the bright ones first, then to those that are named most. */
  private name(): void {
    const { sigma } = this;
    const { nodes } = this.state.model.page;
    const { width: wide, height: high } = sigma.getDimensions();
    const states = nodes.map((_, at) => sigma.getNodeState(String(at)));
    const rank = (at: number) => (states[at].bright ? 1e9 : 0) + nodes[at].claims;
    const inside = nodes
      .map((_, at) => at)
      .filter((at) => nodes[at].kind !== "unspecified" && !states[at].isHidden && !states[at].faint)
      .map((at) => ({ at, ...this.place(at) }))
      .filter(({ x, y }) => x > 0 && y > 0 && x < wide && y < high)
      .sort((a, b) => rank(b.at) - rank(a.at) || a.at - b.at);
    const room = new Room();
    const named = new Set<number>();
    for (const { at, x, y } of inside.slice(0, CANDIDATES)) {
      const size = sigma.scaleSize(radius(nodes[at].kind, nodes[at].claims));
      const words = width(say(nodes[at].words), fontSize(radius(nodes[at].kind, nodes[at].claims)));
      if (room.take([x - size, y - 8, 2 * size + 6 + words, 16])) named.add(at);
    }
    states.forEach((state, at) => {
      if (state.named !== named.has(at)) sigma.setNodeState(String(at), { named: named.has(at) });
    });
  }

  private gapColour(line: Line, state: Look): string {
    const [whole, gap] = lineColours(line.category);
    if (LINES[line.category].dash) return state.faint ? clear() : gap;
    return state.faint ? this.palette.faint : whole;
  }

  private readColours(): void {
    const names = ["ink", "soft", "paper", "faint", "accent", "state", "place", "body", "force", "person", "group", "thing"];
    this.palette = Object.fromEntries(names.map((name) => [name, colour(name)]));
  }

  private listen(): void {
    const { sigma, state } = this;
    sigma.on("clickNode", ({ node }) => state.choose({ kind: "node", node: Number(node) }));
    sigma.on("clickEdge", ({ edge }) => {
      const { from, to } = this.lines[Number(edge)];
      state.choose({ kind: "pair", nodes: [from, to] });
    });
    sigma.on("clickStage", ({ event }) => {
      const line = this.straightAt(event);
      state.choose(line ? { kind: "pair", nodes: [line.from, line.to] } : { kind: "none" });
    });
    sigma.getContainer().setAttribute("aria-label", t("graph"));
  }
}

/** From a point to a stretch between two others. */
function distance(p: { x: number; y: number }, a: { x: number; y: number }, b: { x: number; y: number }): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
