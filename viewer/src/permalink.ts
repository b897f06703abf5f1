// The state in the address, behind the #: whoever gets the link with the file sees the same.

import { dayOf, iso, type Model } from "./data";
import { lang, type Lang } from "./i18n";
import { shortest } from "./path";
import { type Filters, isCategory, noFilters, type Pick, type State } from "./state";
import { chosen, isTheme, type Theme } from "./theme";

export interface Link { pick: Pick; filters: Filters; lang?: Lang; theme?: Theme }

/** The address of a state. */
export function write(state: State): string {
  const { page } = state.model;
  const { filters: f, pick } = state;
  const link = new URLSearchParams();
  const id = (node: number) => page.nodes[node].id;
  const all = (name: string, values: Iterable<string>) => [...values].sort().forEach((v) => link.append(name, v));
  if (pick.kind === "node") link.set("node", id(pick.node));
  if (pick.kind === "edge") link.set("edge", page.edges[pick.edge].id);
  if (pick.kind === "pair") pick.nodes.forEach((node) => link.append("pair", id(node)));
  if (pick.kind === "path") [pick.nodes[0], pick.nodes[pick.nodes.length - 1]].forEach((n) => link.append("path", id(n)));
  all("actor", [...f.actors].map(id));
  all("relation", [...f.relations].map((r) => page.relations[r].label));
  all("source", f.sources);
  all("is", f.categories);
  if (f.least) link.set("min", String(f.least));
  if (f.from !== undefined) link.set("from", iso(f.from));
  if (f.to !== undefined) link.set("to", iso(f.to));
  if (lang() !== page.lang) link.set("lang", lang());
  if (chosen() !== "auto") link.set("theme", chosen());
  return link.toString();
}

/** The state that an address means; what it names and the page does not hold is left out. */
export function read(model: Model, hash: string): Link {
  const link = new URLSearchParams(hash.replace(/^#/, ""));
  const { page } = model;
  const filters = noFilters();
  const known = <T>(values: (T | undefined)[]): Set<T> => new Set(values.filter((v): v is T => v !== undefined));
  const numbers = new Map(page.relations.map((r, at) => [r.label, at]));
  filters.actors = known(link.getAll("actor").map((id) => model.node(id)));
  filters.relations = known(link.getAll("relation").map((label) => numbers.get(label)));
  filters.sources = new Set(link.getAll("source"));
  filters.categories = new Set(link.getAll("is").filter(isCategory));
  filters.least = Math.min(100, Math.max(0, Math.trunc(Number(link.get("min")) || 0)));
  filters.from = dayOf(link.get("from"));
  filters.to = dayOf(link.get("to"));
  const language = link.get("lang");
  const theme = link.get("theme");
  return {
    pick: picked(model, link),
    filters,
    lang: language === "nl" || language === "en" ? language : undefined,
    theme: theme && isTheme(theme) ? theme : undefined,
  };
}

function picked(model: Model, link: URLSearchParams): Pick {
  const node = model.node(link.get("node") ?? "");
  if (node !== undefined) return { kind: "node", node };
  const edge = model.edge(link.get("edge") ?? "");
  if (edge !== undefined) return { kind: "edge", edge };
  const [a, b] = link.getAll("pair").map((id) => model.node(id));
  if (a !== undefined && b !== undefined) return { kind: "pair", nodes: [a, b] };
  const [from, to] = link.getAll("path").map((id) => model.node(id));
  if (from !== undefined && to !== undefined) {
    const path = shortest(model, () => true, from, to);
    if (path) return path;
  }
  return { kind: "none" };
}
