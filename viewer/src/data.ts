// What the page shows: the fields that src/export/viewer/data.rs writes, and what follows from them.

import { type Lang, say } from "./i18n";

/** The same in Dutch and in English. */
export type Both = [string, string];
/** Days since 1970-01-01. */
export type Day = number;

export interface RelationRow { label: string; words: Both; symmetric?: boolean; state?: boolean }
/** A bound that is absent is open; `reported` is the date of the report alone. */
export interface DateRow { edtf: string; words: Both; first?: Day; last?: Day; reported?: boolean }
export interface DocumentRow { place: string; title?: string; publisher?: string; url?: string; lang: Lang; published?: number }
export interface SourceRow { id: string; words: Both }
/** `start` counts bytes in the document's text. */
export interface SentenceRow { document: number; start: number; text: string }
export interface NodeRow { id: string; words: Both; kind: string; country?: string; also?: string[]; claims: number; x: number; y: number }
export interface EdgeRow {
  id: string;
  subject: number;
  relation: number;
  object: number;
  when?: number;
  from?: Day;
  to?: Day;
  status: string;
  modality?: string;
  hedged?: boolean;
  confidence: number;
  sources: number;
  theme?: string;
  dispute?: "denied" | "certainty";
  claims: number[];
}
/** The part of the claim, its first UTF-16 unit in the sentence, how many. */
export type Mark = [part: string, from: number, length: number];
export interface Review { verdict: string; because?: string }
export interface ClaimRow {
  id: string;
  sentence: number;
  marks: Mark[];
  words: [subject: string, object: string];
  when?: number;
  basis?: string;
  anchor?: string;
  negative?: boolean;
  modality?: string;
  hedged?: boolean;
  sources?: [source: number, stance: string][];
  place?: Both;
  rule: string;
  confidence: number;
  side?: string;
  review?: Review;
}

export interface Page {
  lang: Lang;
  words: Record<"kind" | "status" | "modality" | "side" | "stance" | "country", Record<string, Both>>;
  relations: RelationRow[];
  dates: DateRow[];
  documents: DocumentRow[];
  sources: SourceRow[];
  sentences: SentenceRow[];
  nodes: NodeRow[];
  edges: EdgeRow[];
  claims: ClaimRow[];
}

/** How sure an edge is, as far as it is drawn: each looks different everywhere. */
export const CATEGORIES = ["plain", "hedged", "planned", "disputed", "denied"] as const;
export type Category = (typeof CATEGORIES)[number];

/** The page's data, with what is looked up often. */
export class Model {
  readonly edgesOf: number[][];
  readonly category: Category[];
  private readonly voiceWords = new Map<string, Both>();
  private readonly nodeNumber = new Map<string, number>();
  private readonly edgeNumber = new Map<string, number>();

  constructor(readonly page: Page) {
    this.edgesOf = page.nodes.map(() => []);
    this.category = page.edges.map(categoryOf);
    for (const { words } of page.sources) this.voiceWords.set(words[1], words);
    page.nodes.forEach((node, at) => this.nodeNumber.set(node.id, at));
    page.edges.forEach((edge, at) => {
      this.edgeNumber.set(edge.id, at);
      this.edgesOf[edge.subject].push(at);
      if (edge.object !== edge.subject) this.edgesOf[edge.object].push(at);
    });
  }

  node(id: string): number | undefined {
    return this.nodeNumber.get(id);
  }

  edge(id: string): number | undefined {
    return this.edgeNumber.get(id);
  }

  /** Whoever can act: no thing, and nobody whom a text leaves out. */
  isActor(node: number): boolean {
    const { kind } = this.page.nodes[node];
    return kind !== "thing" && kind !== "unspecified";
  }

  other(edge: number, node: number): number {
    const { subject, object } = this.page.edges[edge];
    return subject === node ? object : subject;
  }

  document(claim: number): DocumentRow {
    return this.page.documents[this.page.sentences[this.page.claims[claim].sentence].document];
  }

  /** Who says so, as filters name it: everybody in the chain, and in whose pages it stands. */
  voices(claim: number): string[] {
    const chain = (this.page.claims[claim].sources ?? []).map(([source]) => this.page.sources[source].words[1]);
    const document = this.document(claim);
    return [...chain, document.publisher ?? document.place];
  }

  /** What a voice is called in the language of the page. */
  voiceName(voice: string): string {
    const words = this.voiceWords.get(voice);
    return words ? say(words) : voice;
  }

  /** Edges by when they were: by the first day, or the last where the past is open; those without any come last. */
  inTime(edges: number[]): number[] {
    const key = (edge: number): [number, number] => {
      const { when } = this.page.edges[edge];
      const date = when === undefined ? undefined : this.page.dates[when];
      const last = date?.last ?? Infinity;
      return [date?.first ?? last, last];
    };
    return edges
      .map((edge) => ({ edge, key: key(edge) }))
      .sort((a, b) => compare(a.key[0], b.key[0]) || compare(a.key[1], b.key[1]) || a.edge - b.edge)
      .map(({ edge }) => edge);
  }
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function categoryOf(edge: EdgeRow): Category {
  if (edge.status === "denied") return "denied";
  if (edge.status === "disputed" || edge.status === "doubted") return "disputed";
  if (edge.modality) return "planned";
  return edge.hedged ? "hedged" : "plain";
}

/** A day as `YYYY-MM-DD`. */
export function iso(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The day that `YYYY-MM-DD` names; undefined for anything else. */
export function dayOf(text: string | null): Day | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}

/** Reads the data that the page carries. */
export function load(): Model {
  const element = document.getElementById("graaf-data");
  return new Model(JSON.parse(element?.textContent ?? "null") as Page);
}
