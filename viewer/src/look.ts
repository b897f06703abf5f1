// How actors and lines look. What a reader must not miss does not hang on colour: a plan is dashed, hearsay dotted, and a denial has
// a crossbar for an arrowhead.

import type { Category } from "./data";
import { colour } from "./theme";

/** Dashes and gaps in pixels; 0 is a whole line. */
export interface LineLook { dash: number; gap: number; colour: "line" | "red" | "both"; head: "arrow" | "bar" }

export const LINES: Record<Category, LineLook> = {
  plain: { dash: 0, gap: 0, colour: "line", head: "arrow" },
  hedged: { dash: 2, gap: 4, colour: "line", head: "arrow" },
  planned: { dash: 8, gap: 5, colour: "line", head: "arrow" },
  disputed: { dash: 10, gap: 10, colour: "both", head: "arrow" },
  denied: { dash: 0, gap: 0, colour: "red", head: "bar" },
};

/** Nothing, between dashes: paper that is not there, since mixing with another colour would leave a rim. */
export function clear(): string {
  return `${colour("paper")}00`;
}

/** The colour of a line, and of its gaps. */
export function lineColours(category: Category): [line: string, gap: string] {
  const { colour: name } = LINES[category];
  if (name === "both") return [colour("red"), colour("edge")];
  return [colour(name === "red" ? "red" : "edge"), clear()];
}

export type Shape = "circle" | "square" | "diamond" | "triangle";

/** Types that are drawn alike: shape, and the name of their colour. */
const FAMILIES: [kinds: string[], shape: Shape, colour: string][] = [
  [["country", "government"], "square", "state"],
  [["place"], "square", "place"],
  [["organisation", "party", "media", "company", "court"], "diamond", "body"],
  [["armed", "intelligence", "police"], "triangle", "force"],
  [["person"], "circle", "person"],
  [["group"], "circle", "group"],
  [["thing", "event", "unspecified"], "circle", "thing"],
];

export function family(kind: string): { kinds: string[]; shape: Shape; colour: string } {
  const found = FAMILIES.find(([kinds]) => kinds.includes(kind)) ?? FAMILIES[FAMILIES.length - 1];
  return { kinds: found[0], shape: found[1], colour: found[2] };
}

export const families = FAMILIES.map(([kinds]) => family(kinds[0]));

/** The radius of an actor, by how many claims name it. Nobody whom a text leaves out is more than a dot. */
export function radius(kind: string, claims: number): number {
  if (kind === "unspecified") return 3;
  const size = 4.5 + 1.5 * Math.sqrt(Math.max(0, claims - 1));
  return Math.min(kind === "thing" ? size * 0.7 : size, 15);
}

/** The size of an actor's name, by its radius. */
export function fontSize(size: number): number {
  return size > 8 ? 14 : 12;
}
