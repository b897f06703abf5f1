// What is picked and what is filtered: one state, which every pane follows.

import { CATEGORIES, type Category, type Day, type Model } from "./data";

export type Pick =
  | { kind: "none" }
  | { kind: "node"; node: number }
  | { kind: "pair"; nodes: [number, number] }
  | { kind: "edge"; edge: number }
  | { kind: "path"; nodes: number[]; edges: number[] };

/** Empty sets and absent bounds let everything pass. */
export interface Filters {
  actors: Set<number>;
  relations: Set<number>;
  sources: Set<string>;
  categories: Set<Category>;
  /** 0–100 */
  least: number;
  from?: Day;
  to?: Day;
}

export function noFilters(): Filters {
  return { actors: new Set(), relations: new Set(), sources: new Set(), categories: new Set(), least: 0 };
}

export function areNone(f: Filters): boolean {
  return (
    !f.actors.size && !f.relations.size && !f.sources.size && !f.categories.size &&
    !f.least && f.from === undefined && f.to === undefined
  );
}

/** What changed, for those who need not do everything anew. */
export type Change = "pick" | "filters";

export class State {
  pick: Pick = { kind: "none" };
  filters: Filters = noFilters();
  /** By number of edge: whether it passes the filters. */
  visible: boolean[] = [];
  private readonly listeners: ((change: Change) => void)[] = [];

  constructor(readonly model: Model) {
    this.sift();
  }

  onChange(listener: (change: Change) => void): void {
    this.listeners.push(listener);
  }

  choose(pick: Pick): void {
    this.pick = pick;
    this.tell("pick");
  }

  filter(change: Partial<Filters>): void {
    Object.assign(this.filters, change);
    this.sift();
    this.tell("filters");
  }

  /** Both at once, as a link has them. */
  restore(pick: Pick, filters: Filters): void {
    this.pick = pick;
    this.filters = filters;
    this.sift();
    this.tell("filters");
    this.tell("pick");
  }

  /** The edges that pass the filters. */
  shown(): number[] {
    return this.model.page.edges.map((_, at) => at).filter((at) => this.visible[at]);
  }

  /** The edges that what is picked stands for, those that pass. */
  picked(): number[] {
    const { model, pick } = this;
    const passes = (edge: number) => this.visible[edge];
    switch (pick.kind) {
      case "none":
        return [];
      case "node":
        return model.edgesOf[pick.node].filter(passes);
      case "pair":
        return model.edgesOf[pick.nodes[0]].filter((e) => passes(e) && model.other(e, pick.nodes[0]) === pick.nodes[1]);
      case "edge":
        return [pick.edge];
      case "path":
        return pick.edges;
    }
  }

  /** The nodes that stay bright while something is picked. */
  bright(): Set<number> {
    const nodes = new Set<number>();
    for (const edge of this.picked()) {
      const { subject, object } = this.model.page.edges[edge];
      nodes.add(subject).add(object);
    }
    if (this.pick.kind === "node") nodes.add(this.pick.node);
    return nodes;
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  private sift(): void {
    const { model, filters: f } = this;
    const says = (edge: number) =>
      !f.sources.size || model.page.edges[edge].claims.some((c) => model.voices(c).some((v) => f.sources.has(v)));
    this.visible = model.page.edges.map((edge, at) =>
      edge.confidence >= f.least &&
      (!f.relations.size || f.relations.has(edge.relation)) &&
      (!f.categories.size || f.categories.has(model.category[at])) &&
      (!f.actors.size || f.actors.has(edge.subject) || f.actors.has(edge.object)) &&
      // What cannot be told apart from the asked time passes: the text does not say.
      (f.from === undefined || edge.to === undefined || edge.to >= f.from) &&
      (f.to === undefined || edge.from === undefined || edge.from <= f.to) &&
      says(at),
    );
  }
}

export function isCategory(text: string): text is Category {
  return (CATEGORIES as readonly string[]).includes(text);
}
