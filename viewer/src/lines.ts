// Edges that are drawn as one line.

import { CATEGORIES, type Category, type Model } from "./data";
import { say } from "./i18n";

export interface Line { from: number; to: number; category: Category; symmetric: boolean; edges: number[] }

/** Above this many lines, everything between two actors is one: parallel curves take seconds to draw without a graphics card. */
const MANY = 1500;

/** Edges between the same two, in the same direction, that look alike; in a large graph all between the same two. */
export function lines(model: Model): Line[] {
  const fine = gather(model, (e, at) => `${e.subject} ${e.object} ${model.category[at]}`);
  if (fine.length <= MANY) return fine;
  return gather(model, (e) => `${Math.min(e.subject, e.object)} ${Math.max(e.subject, e.object)}`);
}

function gather(model: Model, key: (edge: Model["page"]["edges"][number], at: number) => string): Line[] {
  const found = new Map<string, Line>();
  model.page.edges.forEach((edge, at) => {
    const name = key(edge, at);
    const symmetric = model.page.relations[edge.relation].symmetric ?? false;
    const line = found.get(name);
    if (line) {
      line.edges.push(at);
      line.symmetric &&= symmetric;
    } else {
      found.set(name, { from: edge.subject, to: edge.object, category: "plain", symmetric, edges: [at] });
    }
  });
  for (const line of found.values()) line.category = loudest(line.edges.map((edge) => model.category[edge]));
  return [...found.values()];
}

/** What must not be missed: a contest above all, and what is plainly so before what may be. */
function loudest(categories: Category[]): Category {
  const order: Category[] = ["disputed", "denied", "plain", "hedged", "planned"];
  return order.find((category) => categories.includes(category)) ?? CATEGORIES[0];
}

/** The words on a line: the relations of its edges, most frequent first, the rest counted. */
export function words(model: Model, edges: number[]): string {
  const counts = new Map<number, number>();
  for (const edge of edges) {
    const { relation } = model.page.edges[edge];
    counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const named = sorted.slice(0, 2).map(([relation, n]) => {
    const name = say(model.page.relations[relation].words);
    return n > 1 ? `${name} ×${n}` : name;
  });
  if (sorted.length > 2) named.push(`+${sorted.length - 2}`);
  return named.join(", ");
}
