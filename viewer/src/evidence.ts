// The pane beside the graph: what is picked, with the sentences that it stands on.

import { badges, claimCard, partsLegend } from "./claim";
import { type Both, CATEGORIES } from "./data";
import { el, replace } from "./dom";
import { count, say, t, type Word } from "./i18n";
import { ActorSearch } from "./search";
import { shortest } from "./path";
import type { State } from "./state";

/** Relations that a list shows before it asks. */
const PAGE = 40;

const CATEGORY: Record<(typeof CATEGORIES)[number], Word> = {
  plain: "affirmed", hedged: "hedged", planned: "planned", disputed: "disputed", denied: "denied",
};

export function categoryWord(category: (typeof CATEGORIES)[number]): string {
  return t(CATEGORY[category]);
}

export class Evidence {
  constructor(private readonly state: State, private readonly pane: HTMLElement) {}

  /** Shows what is picked. */
  update(): void {
    const { pick } = this.state;
    switch (pick.kind) {
      case "none":
        return replace(this.pane, ...this.overview());
      case "node":
        return replace(this.pane, ...this.actor(pick.node));
      case "pair":
        return replace(this.pane, ...this.pair(pick.nodes));
      case "edge":
        return replace(this.pane, ...this.edge(pick.edge));
      case "path":
        return replace(this.pane, ...this.path(pick.nodes));
    }
  }

  private overview(): HTMLElement[] {
    const { state } = this;
    const { model } = state;
    const { page } = model;
    const shown = state.shown();
    if (!shown.length) return [el("h2", {}, t("evidence")), el("p", { class: "hint" }, t("noClaims"))];
    const claims = new Set(shown.flatMap((edge) => page.edges[edge].claims));
    const documents = new Set([...claims].map((claim) => page.sentences[page.claims[claim].sentence].document));
    const named = new Map<number, number>();
    for (const edge of shown) {
      const { subject, object, claims: own } = page.edges[edge];
      for (const node of new Set([subject, object])) {
        if (model.isActor(node)) named.set(node, (named.get(node) ?? 0) + own.length);
      }
    }
    const most = [...named].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 12);
    const disputed = shown.filter((edge) => page.edges[edge].dispute);
    return [
      el("h2", {}, t("evidence")),
      el("p", { class: "sum" },
        [count(shown.length, "oneEdge", "edges"), count(claims.size, "claim", "claims"), count(documents.size, "document", "documents")].join(" · ")),
      el("p", { class: "hint" }, t("hint")),
      el("h3", {}, t("mentioned")),
      el("ol", { class: "ranking" }, ...most.map(([node, n]) => el("li", {}, this.actorButton(node), el("span", { class: "number" }, String(n))))),
      ...(disputed.length ? [el("h3", {}, t("conflicts")), this.list(disputed)] : []),
      el("p", { class: "hint" }, t("about")),
    ];
  }

  private actor(node: number): HTMLElement[] {
    const { state } = this;
    const { page } = state.model;
    const { kind, country, words, also } = page.nodes[node];
    const land = country && page.words.country[country];
    const edges = state.picked();
    const claims = edges.reduce((n, edge) => n + page.edges[edge].claims.length, 0);
    const what = [say(page.words.kind[kind]), land && kind !== "country" && say(land)].filter(Boolean).join(" · ");
    return [
      this.head(say(words)),
      el("p", { class: "sum" }, `${what} · ${count(edges.length, "oneEdge", "edges")} · ${count(claims, "claim", "claims")}`),
      ...(also?.length ? [el("p", { class: "also" }, also.slice(0, 8).join(" · "))] : []),
      ...(state.model.isActor(node) ? [this.pathFrom(node)] : []),
      this.list(edges),
    ];
  }

  private pair(nodes: [number, number]): HTMLElement[] {
    const edges = this.state.picked();
    return [
      this.head(nodes.map((node) => this.name(node)).join(" – ")),
      el("p", { class: "actors" }, ...nodes.map((node) => this.actorButton(node))),
      this.list(edges),
    ];
  }

  private path(nodes: number[]): HTMLElement[] {
    const parts: HTMLElement[] = [this.head(`${t("path")}: ${this.name(nodes[0])} – ${this.name(nodes[nodes.length - 1])}`)];
    parts.push(el("p", { class: "sum" }, `${nodes.length - 1} ${t("steps")}: ${nodes.map((node) => this.name(node)).join(" → ")}`));
    nodes.slice(1).forEach((node, at) => {
      const own = this.state.picked().filter((edge) => {
        const { subject, object } = this.state.model.page.edges[edge];
        return (subject === node && object === nodes[at]) || (object === node && subject === nodes[at]);
      });
      parts.push(el("h3", {}, `${this.name(nodes[at])} – ${this.name(node)}`), this.list(own));
    });
    return parts;
  }

  private edge(number: number): HTMLElement[] {
    const { state } = this;
    const { page } = state.model;
    const edge = page.edges[number];
    const sides = edge.dispute ? this.sides(number) : [el("div", {}, ...edge.claims.map((c) => claimCard(state, c, number)))];
    const others = state.model.edgesOf[edge.subject].filter((other) =>
      other !== number && state.visible[other] && state.model.other(other, edge.subject) === edge.object);
    return [
      this.head(this.sentence(number)),
      el("p", { class: "sum" }, el("span", { class: "when" }, this.when(number)), " · ",
        `${count(edge.claims.length, "claim", "claims")} · ${this.independent(number)}`),
      el("p", {}, ...badges([[state.model.category[number], say(page.words.status[edge.status])]])),
      el("p", { class: "actors" }, this.actorButton(edge.subject), this.actorButton(edge.object)),
      partsLegend(),
      ...sides,
      ...(others.length ? [el("h3", {}, t("otherEdges")), this.list(others)] : []),
    ];
  }

  /** Claims that do not agree, beside each other. */
  private sides(number: number): HTMLElement[] {
    const { page } = this.state.model;
    const { claims } = page.edges[number];
    const sides = Object.keys(page.words.side).filter((side) => claims.some((c) => page.claims[c].side === side));
    const order = ["affirms", "hedges", "supposes", "doubts", "denies"];
    sides.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return [el("div", { class: "sides" }, ...sides.map((side) => {
      const own = claims.filter((c) => page.claims[c].side === side);
      return el("section", { class: `side ${side}` },
        el("h3", {}, `${say(page.words.side[side])} (${own.length})`),
        ...own.map((c) => claimCard(this.state, c, number)));
    }))];
  }

  private head(title: string): HTMLElement {
    const letGo = el("button", { type: "button", class: "quiet", click: () => this.state.choose({ kind: "none" }) }, t("unlink"));
    return el("header", { class: "head" }, el("h2", {}, title), letGo);
  }

  private pathFrom(node: number): HTMLElement {
    const { state } = this;
    const told = el("p", { class: "hint", role: "status" });
    const search = new ActorSearch(state.model, t("pathTo"), (to) => {
      const path = shortest(state.model, (edge) => state.visible[edge], node, to);
      if (path) state.choose(path);
      else told.textContent = t("noPath");
    }, (other) => other !== node && state.model.isActor(other));
    return el("div", { class: "pathfinder" }, search.element, told);
  }

  /** Relations in order of time, the first of many. */
  private list(edges: number[]): HTMLElement {
    const sorted = this.state.model.inTime(edges);
    const list = el("ol", { class: "relations" });
    const add = (from: number) => {
      list.append(...sorted.slice(from, from + PAGE).map((edge) => el("li", {}, this.card(edge))));
      const left = sorted.length - from - PAGE;
      if (left > 0) {
        const more = el("li", {}, el("button", { type: "button", class: "quiet", click: () => { more.remove(); add(from + PAGE); } },
          `${t("moreEdges")} (${left})`));
        list.append(more);
      }
    };
    add(0);
    return list;
  }

  private card(number: number): HTMLElement {
    const { page } = this.state.model;
    const edge = page.edges[number];
    const category = this.state.model.category[number];
    const quote = page.sentences[page.claims[edge.claims[0]].sentence].text.replace(/\s+/g, " ");
    const marks: [string, string][] = category === "plain" ? [] : [[category, say(page.words.status[edge.status])]];
    return el("button", { type: "button", class: "relation", "data-edge": edge.id, click: () => this.state.choose({ kind: "edge", edge: number }) },
      el("span", { class: "when" }, this.when(number)),
      el("span", { class: "told" }, this.sentence(number), " ", ...badges(marks)),
      el("span", { class: "quote" }, quote),
      el("span", { class: "small" }, `${count(edge.claims.length, "claim", "claims")} · ${this.independent(number)}`));
  }

  /** What an edge says: *Iran supplies Russia: drones*. */
  sentence(number: number): string {
    const { page } = this.state.model;
    const { subject, relation, object, theme } = page.edges[number];
    return `${this.name(subject)} ${say(page.relations[relation].words)} ${this.name(object)}${theme ? `: ${theme}` : ""}`;
  }

  when(number: number): string {
    const { page } = this.state.model;
    const { when } = page.edges[number];
    return when === undefined ? t("dateUnknown") : say(page.dates[when].words);
  }

  private independent(number: number): string {
    const { sources } = this.state.model.page.edges[number];
    return sources === 1 ? t("oneSource") : `${sources} ${t("sources")}`;
  }

  private name(node: number): string {
    return say(this.state.model.page.nodes[node].words as Both);
  }

  private actorButton(node: number): HTMLElement {
    const pick = () => this.state.choose({ kind: "node", node });
    return el("button", { type: "button", class: "actor", click: pick }, this.name(node));
  }
}
