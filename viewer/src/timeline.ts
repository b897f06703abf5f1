// When: every edge that passes as a point or a span, never more precise than its date; a brush sets the period.

import { axisBottom } from "d3-axis";
import { brushX, type BrushBehavior, type D3BrushEvent } from "d3-brush";
import { scaleUtc, type ScaleTime } from "d3-scale";
import { select } from "d3-selection";

import type { Category, Day, Model } from "./data";
import { el, replace, svg } from "./dom";
import { lang, t } from "./i18n";
import type { State } from "./state";

const AXIS = 22;
const SIDE = 14;
/** Pixels from mark to mark, beneath each other: at most, and at least before marks are counted instead. */
const ROWS = [11, 5] as const;
/** Milliseconds between two steps while time plays. */
const STEP = 700;
const MS = 86_400_000;

interface Span { edge: number; first?: Day; last?: Day; reported: boolean }
interface Placed extends Span { left: number; right: number; row: number }

export class Timeline {
  private readonly picture = svg("svg", { role: "img", width: "100%", height: "100%" });
  private readonly note = el("span", { class: "small" });
  private readonly play: HTMLButtonElement;
  private readonly zoomButton: HTMLButtonElement;
  private readonly brush: BrushBehavior<unknown>;
  private domain: [Day, Day];
  private scale: ScaleTime<number, number> = scaleUtc();
  private timer: number | undefined;

  constructor(private readonly state: State, pane: HTMLElement, private readonly sentence: (edge: number) => string) {
    this.domain = middle(state.model);
    this.play = el("button", { type: "button", click: () => this.toggle() });
    this.zoomButton = el("button", { type: "button", click: () => this.toggleZoom() });
    this.brush = brushX().on("end", (event: D3BrushEvent<unknown>) => this.brushed(event));
    const box = el("div", { class: "plot" }, this.picture);
    replace(pane, el("header", { class: "bar" }, el("h2", {}, t("timeline")), this.play, this.zoomButton, this.note), box);
    new ResizeObserver(() => this.draw()).observe(box);
  }

  update(): void {
    this.draw();
  }

  /** Starts or stops a window that moves over time. */
  toggle(): void {
    if (this.timer !== undefined) {
      clearInterval(this.timer);
      this.timer = undefined;
    } else {
      const { from, to } = this.state.filters;
      const [first, last] = this.domain;
      const width = from !== undefined && to !== undefined ? to - from : Math.max(1, Math.round((last - first) / 10));
      const start = from !== undefined && to !== undefined && to < last ? from : first;
      this.state.filter({ from: start, to: start + width });
      this.timer = window.setInterval(() => this.step(width), STEP);
    }
    this.words();
  }

  private step(width: number): void {
    const from = (this.state.filters.from ?? this.domain[0]) + Math.max(1, Math.round(width / 3));
    if (from > this.domain[1]) return this.toggle();
    this.state.filter({ from, to: from + width });
  }

  private toggleZoom(): void {
    const { from, to } = this.state.filters;
    const whole = bounds(this.spans(this.state.model.page.edges.map((_, at) => at)));
    const isWhole = this.domain[0] === whole[0] && this.domain[1] === whole[1];
    this.domain = from !== undefined && to !== undefined && from < to && !(this.domain[0] === from && this.domain[1] === to)
      ? [from, to]
      : isWhole ? middle(this.state.model) : whole;
    this.draw();
  }

  private words(): void {
    const { from, to } = this.state.filters;
    this.play.textContent = this.timer === undefined ? `▶ ${t("play")}` : `■ ${t("stop")}`;
    this.play.setAttribute("aria-pressed", String(this.timer !== undefined));
    const canZoom = from !== undefined && to !== undefined && !(this.domain[0] === from && this.domain[1] === to);
    this.zoomButton.textContent = canZoom ? t("zoom") : t("whole");
  }

  private spans(edges: number[]): Span[] {
    const { page } = this.state.model;
    return edges.flatMap((edge) => {
      const { when } = page.edges[edge];
      if (when === undefined) return [];
      const { first, last, reported = false } = page.dates[when];
      return first === undefined && last === undefined ? [] : [{ edge, first, last, reported }];
    });
  }

  private draw(): void {
    const { clientWidth: width, clientHeight: height } = this.picture.parentElement as HTMLElement;
    if (width < 60 || height < 50) return;
    this.words();
    this.scale = scaleUtc([this.domain[0] * MS, (this.domain[1] + 1) * MS], [SIDE, width - SIDE]);
    const shown = this.state.shown();
    const spans = this.spans(shown);
    const inside = spans.filter(({ first, last }) => (last ?? Infinity) >= this.domain[0] && (first ?? -Infinity) <= this.domain[1]);
    const undated = shown.length - spans.length;
    const notes = [spans.length > inside.length && `${spans.length - inside.length} ${t("outside")}`, undated > 0 && `${undated} ${t("undated")}`];
    this.note.textContent = notes.filter(Boolean).join(" · ");
    this.picture.replaceChildren();
    this.picture.setAttribute("aria-label", `${t("timeline")}: ${inside.length} ${t("edges")}`);
    this.axis(height);
    this.drawBrush(width, height);
    const room = height - AXIS - 8;
    const { placed, rows } = this.place(inside);
    const step = Math.min(ROWS[0], room / Math.max(1, rows));
    this.picture.append(step < ROWS[1] ? this.bars(inside, width, room) : this.marks(placed, step, room));
  }

  private axis(height: number): void {
    const month = new Intl.DateTimeFormat(lang(), { month: "short", timeZone: "UTC" });
    const day = new Intl.DateTimeFormat(lang(), { day: "numeric", month: "short", timeZone: "UTC" });
    const words = (date: Date) => {
      if (date.getUTCDate() !== 1) return day.format(date);
      return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : month.format(date);
    };
    const ticks = Math.max(2, Math.round((this.scale.range()[1] - SIDE) / 90));
    const axis = axisBottom<Date>(this.scale as never).ticks(ticks).tickFormat(words).tickSizeOuter(0);
    select(this.picture).append("g").attr("class", "axis").attr("transform", `translate(0,${height - AXIS})`).call(axis as never);
  }

  private drawBrush(width: number, height: number): void {
    this.brush.extent([[SIDE, 2], [width - SIDE, height - AXIS]]);
    const group = select<SVGSVGElement, unknown>(this.picture).append("g").attr("class", "brush").call(this.brush as never);
    const { from, to } = this.state.filters;
    if (from === undefined && to === undefined) return;
    const range = [this.x(from ?? this.domain[0]), this.x((to ?? this.domain[1]) + 1)].map((x) => Math.min(width - SIDE, Math.max(SIDE, x)));
    group.call(this.brush.move as never, range as never);
  }

  private brushed(event: D3BrushEvent<unknown>): void {
    // What the page itself drew is no wish of the reader.
    if (!event.sourceEvent) return;
    if (!event.selection) return this.state.filter({ from: undefined, to: undefined });
    const [from, to] = (event.selection as [number, number]).map((x) => Math.floor(this.scale.invert(x).getTime() / MS));
    this.state.filter({ from, to });
  }

  private x(day: Day): number {
    return this.scale(day * MS);
  }

  /** Rows for marks, so that none lies on another. */
  private place(spans: Span[]): { placed: Placed[]; rows: number } {
    const sorted = spans
      .map((span) => ({ ...span, ...this.reach(span) }))
      .sort((a, b) => a.left - b.left || b.right - a.right || a.edge - b.edge);
    const ends: number[] = [];
    const placed = sorted.map((span) => {
      let row = ends.findIndex((end) => end + 2 < span.left);
      if (row < 0) row = ends.length;
      ends[row] = span.right;
      return { ...span, row };
    });
    return { placed, rows: ends.length };
  }

  /** From which pixel to which a mark reaches; an open end fades within a few. */
  private reach({ first, last }: Span): { left: number; right: number } {
    const [start, end] = this.scale.range();
    const left = first === undefined ? this.x((last as Day)) - 14 : this.x(first);
    const right = last === undefined ? this.x((first as Day) + 1) + 14 : this.x(last + 1);
    const from = Math.max(start - 6, left);
    return { left: from, right: Math.min(end + 6, Math.max(right, from + 7)) };
  }

  private marks(placed: Placed[], step: number, room: number): SVGGElement {
    const { state } = this;
    const any = state.pick.kind !== "none";
    const picked = new Set(state.picked());
    const group = svg("g", { class: any ? "marks some" : "marks" });
    for (const mark of placed) {
      const y = room - mark.row * step - step / 2 + 4;
      const category = state.model.category[mark.edge];
      const is = picked.has(mark.edge) ? "is" : "";
      const choose = () => state.choose({ kind: "edge", edge: mark.edge });
      group.append(svg("g", { class: `mark ${category} ${mark.reported ? "reported" : ""} ${is}`, "data-mark": mark.edge, click: choose },
        ...markShapes(mark, y, Math.min(step, ROWS[0]) * 0.32, category),
        svg("title", {}, this.sentence(mark.edge))));
    }
    return group;
  }

  /** How many may fall in each stretch: the surely dated below, those of a vaguer date above. */
  private bars(spans: Span[], width: number, room: number): SVGGElement {
    const size = 6;
    const bins = Array.from({ length: Math.ceil((width - 2 * SIDE) / size) }, () => [0, 0, 0]);
    for (const span of spans) {
      const { left, right } = this.reach(span);
      const [a, b] = [left, right].map((x) => Math.min(bins.length - 1, Math.max(0, Math.floor((x - SIDE) / size))));
      const category = this.state.model.category[span.edge];
      const level = b > a + 2 || span.reported ? 1 : category === "denied" || category === "disputed" ? 2 : 0;
      for (let at = a; at <= b; at++) bins[at][level]++;
    }
    const most = Math.max(1, ...bins.map((bin) => bin[0] + bin[1] + bin[2]));
    const group = svg("g", { class: "bars" });
    bins.forEach((bin, at) => {
      let y = room + 4;
      [bin[2], bin[0], bin[1]].forEach((n, level) => {
        const height = (n / most) * room;
        y -= height;
        if (n) group.append(svg("rect", { class: ["contested", "sure", "vague"][level], x: SIDE + at * size, y, width: size - 1, height }));
      });
    });
    return group;
  }
}

/** A day is a dot; what is vaguer a bar as long as its days, with a point where an end is open. */
function markShapes({ left, right, first, last, reported }: Placed, y: number, r: number, category: Category): SVGElement[] {
  const isDay = first !== undefined && first === last && right - left < 12;
  const middle = (left + right) / 2;
  const shapes: SVGElement[] = [svg("rect", { class: "hit", x: left - 1, y: y - r - 2, width: right - left + 2, height: 2 * r + 4 })];
  if (isDay && !reported) shapes.push(svg("circle", { class: "shape", cx: middle, cy: y, r: r + 0.6 }));
  else {
    const [from, to] = [first === undefined ? Math.min(left + 14, right - 5) : left, last === undefined ? Math.max(right - 14, left + 5) : right];
    const start = first === undefined ? `M${left} ${y}L${from} ${y - r}` : `M${left} ${y + r}L${left} ${y - r}`;
    const end = last === undefined ? `L${to} ${y - r}L${right} ${y}L${to} ${y + r}` : `L${right} ${y - r}L${right} ${y + r}`;
    shapes.push(svg("path", { class: "shape", d: `${start}${end}${first === undefined ? `L${from} ${y + r}` : ""}Z` }));
  }
  if (category === "denied") shapes.push(svg("line", { class: "bar", x1: middle, x2: middle, y1: y - r - 2.5, y2: y + r + 2.5 }));
  return shapes;
}

function bounds(spans: Span[]): [Day, Day] {
  const days = spans.flatMap(({ first, last }) => [first, last]).filter((day) => day !== undefined);
  if (!days.length) return [0, 1];
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) [first, last] = [Math.min(first, day), Math.max(last, day)];
  const room = Math.max(2, Math.round((last - first) / 50));
  return [first - room, last + room];
}

/** The days that most dates lie in: one founding in 1949 would press a year of news together. */
function middle(model: Model): [Day, Day] {
  const spans: Span[] = model.page.edges.flatMap(({ when }, edge) => {
    const date = when === undefined ? undefined : model.page.dates[when];
    return date && (date.first ?? date.last) !== undefined ? [{ edge, first: date.first, last: date.last, reported: false }] : [];
  });
  const whole = bounds(spans);
  const days = spans.map(({ first, last }) => last ?? (first as Day)).sort((a, b) => a - b);
  if (days.length < 20) return whole;
  const cut = Math.floor(days.length * 0.04);
  const inner = bounds([{ edge: 0, first: days[cut], last: days[days.length - 1 - cut], reported: false }]);
  return inner[1] - inner[0] < (whole[1] - whole[0]) / 2 ? inner : whole;
}
