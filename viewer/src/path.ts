// The shortest path between two actors.

import Graph from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted";

import type { Model } from "./data";
import type { Pick } from "./state";

/**
 * The fewest steps from one actor to another over edges that pass, either way; undefined where there are none. Two who want the
 * same thing have nothing to do with each other, and nobody knows who was left out: neither is passed through.
 */
export function shortest(model: Model, passes: (edge: number) => boolean, from: number, to: number): Pick | undefined {
  const graph = new Graph({ type: "undirected" });
  model.page.nodes.forEach((_, at) => {
    if (model.isActor(at) || at === from || at === to) graph.addNode(at);
  });
  model.page.edges.forEach((edge, at) => {
    const { subject, object } = edge;
    if (subject !== object && passes(at) && graph.hasNode(subject) && graph.hasNode(object)) {
      graph.mergeEdge(subject, object);
    }
  });
  const nodes = bidirectional(graph, from, to)?.map(Number);
  if (!nodes) return undefined;
  const edges = nodes.slice(1).flatMap((node, at) =>
    model.edgesOf[node].filter((edge) => passes(edge) && model.other(edge, node) === nodes[at]),
  );
  return { kind: "path", nodes, edges };
}
