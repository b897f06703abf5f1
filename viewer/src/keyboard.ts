// The keys.

import type { GraphView } from "./graph";
import type { State } from "./state";

export interface Acts {
  search: () => void;
  filters: () => void;
  play: () => void;
  help: () => void;
  /** Closes what lies open; false where nothing did. */
  close: () => boolean;
}

/** Listens to the keys of the page. Fields keep their own. */
export function listen(acts: Acts): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inField = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
    if (event.key === "Escape") {
      acts.close();
      return;
    }
    if (inField) return;
    const act = { "/": acts.search, f: acts.filters, t: acts.play, "?": acts.help }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const STEPS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Arrow keys from actor to actor in the graph, Enter to pick. `told` says who it is. */
export function walk(container: HTMLElement, state: State, view: GraphView, told: (node: number) => void): void {
  let at: number | undefined;
  container.addEventListener("blur", () => view.point(undefined));
  container.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step) {
      at = at === undefined ? first(state) : next(state, at, step);
      if (at === undefined) return;
      view.point(at);
      told(at);
    } else if (event.key === "Enter" && at !== undefined) {
      state.choose({ kind: "node", node: at });
    } else if (event.key === "+" || event.key === "=") view.zoom("in");
    else if (event.key === "-") view.zoom("out");
    else if (event.key === "0") view.zoom("all");
    else return;
    event.preventDefault();
  });
}

/** The actors that are drawn. */
function drawn(state: State): number[] {
  const nodes = new Set<number>();
  for (const edge of state.shown()) {
    const { subject, object } = state.model.page.edges[edge];
    nodes.add(subject).add(object);
  }
  return [...nodes];
}

/** Who is picked, else who is named most. */
function first(state: State): number | undefined {
  if (state.pick.kind === "node") return state.pick.node;
  const { nodes } = state.model.page;
  const order = (a: number, b: number) => nodes[b].claims - nodes[a].claims || a - b;
  return drawn(state).filter((node) => state.model.isActor(node)).sort(order)[0];
}

/** The nearest in a direction; who is aside counts as farther. */
function next(state: State, from: number, [right, down]: [number, number]): number {
  const { nodes } = state.model.page;
  let best = { node: from, far: Infinity };
  for (const node of drawn(state)) {
    const [dx, dy] = [nodes[node].x - nodes[from].x, nodes[node].y - nodes[from].y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    if (ahead <= 0 || node === from) continue;
    const far = ahead + 2 * aside;
    if (far < best.far) best = { node, far };
  }
  return best.node;
}
