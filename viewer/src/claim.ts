// A claim: its sentence with the parts marked, who says so, where, and why it is read so.

import { type ClaimRow, iso, type Mark } from "./data";
import { el } from "./dom";
import { say, t, type Word } from "./i18n";
import type { State } from "./state";

const PARTS: Record<string, Word> = {
  subject: "subject", verb: "verb", object: "object", theme: "themePart", when: "when", source: "sourcePart",
};

/** The parts that sentences are marked with, as samples. */
export function partsLegend(): HTMLElement {
  const samples = Object.entries(PARTS).map(([part, word]) => el("mark", { class: part }, t(word)));
  return el("p", { class: "parts" }, ...samples.flatMap((sample) => [sample, " "]));
}

/** A sentence in pieces: runs of units with the parts that they belong to. */
export function pieces(text: string, marks: Mark[]): { text: string; parts: string[] }[] {
  const cuts = new Set([0, text.length]);
  for (const [, from, length] of marks) cuts.add(from).add(from + length);
  const sorted = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at];
    const parts = marks.filter(([, from, length]) => from <= start && end <= from + length).map(([part]) => part);
    return { text: text.slice(start, end), parts };
  });
}

function quote(state: State, claim: ClaimRow): HTMLElement {
  const { page } = state.model;
  const sentence = page.sentences[claim.sentence];
  const children = pieces(sentence.text, claim.marks).map(({ text, parts }) => {
    if (!parts.length) return text;
    // The smallest part is the one that is meant: a theme within an object.
    const part = parts[parts.length - 1];
    return el("mark", { class: part, title: parts.map((p) => t(PARTS[p])).join(", ") }, text);
  });
  return el("blockquote", { lang: page.documents[sentence.document].lang }, ...children);
}

/** Who says so, outermost first; else in whose pages it stands. */
export function voice(state: State, claim: ClaimRow): string {
  const { page } = state.model;
  if (!claim.sources?.length) {
    const document = page.documents[page.sentences[claim.sentence].document];
    return document.publisher ?? document.place;
  }
  const links = claim.sources.map(([source, stance]) => {
    const name = say(page.sources[source].words);
    const does = page.words.stance[stance];
    return does ? `${name} (${say(does)})` : name;
  });
  return links.join(" ← ");
}

export function badges(words: [string, string][]): HTMLElement[] {
  return words.map(([kind, word]) => el("span", { class: `badge ${kind}` }, word));
}

/** What a claim is not: denied, planned, hearsay. */
export function marksOf(state: State, claim: ClaimRow): [string, string][] {
  const { words } = state.model.page;
  const found: [string, string][] = [];
  if (claim.negative) found.push(["denied", say(words.status.denied)]);
  if (claim.modality) found.push(["planned", say(words.modality[claim.modality])]);
  if (claim.hedged) found.push(["hedged", say(words.status.hedged)]);
  return found;
}

function place(state: State, claim: ClaimRow): HTMLElement {
  const { page } = state.model;
  const sentence = page.sentences[claim.sentence];
  const document = page.documents[sentence.document];
  const published = document.published === undefined ? undefined : say(page.dates[document.published].words);
  const known = [document.publisher, published, document.title, document.place].filter(Boolean).join(" · ");
  // An address that is no web address could run something.
  const url = document.url && /^https?:\/\//i.test(document.url) ? document.url : undefined;
  return el("p", { class: "where" }, url ? el("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, known) : known);
}

/** The claim as a card. */
export function claimCard(state: State, number: number, edge: number): HTMLElement {
  const claim = state.model.page.claims[number];
  return el("article", { class: "claim", "data-claim": claim.id },
    el("p", { class: "voice" }, el("b", {}, voice(state, claim)), " ", ...badges(marksOf(state, claim))),
    quote(state, claim),
    place(state, claim),
    why(state, claim, edge),
  );
}

const BASES: Record<string, Word> = {
  explicit: "basisExplicit", deictic: "basisDeictic", duration: "basisDuration",
  inherited: "basisInherited", publication: "basisPublication",
};

function why(state: State, claim: ClaimRow, edge: number): HTMLElement {
  const { page } = state.model;
  const { subject, object } = page.edges[edge];
  const party = (node: number, words: string) => {
    const { kind, words: names } = page.nodes[node];
    return `${words ? `“${words}”` : t("leftOut")} → ${say(names)} (${say(page.words.kind[kind])})`;
  };
  const rows: [string, string | Node][] = [
    [t("rule"), el("code", {}, claim.rule)],
    [t("subject"), party(subject, claim.words[0])],
    [t("object"), party(object, claim.words[1])],
  ];
  if (claim.place) rows.push([t("place"), say(claim.place)]);
  rows.push([t("date"), dateOf(state, claim)], [t("certainty"), `${claim.confidence} / 100`]);
  if (claim.review) {
    rows.push([t("review"), [claim.review.verdict, claim.review.because].filter(Boolean).join(": ")]);
  }
  rows.push([t("more"), el("code", {}, `graaf explain ${claim.id}`)]);
  return el("details", { class: "why" }, el("summary", {}, t("why")),
    el("dl", {}, ...rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])));
}

function dateOf(state: State, claim: ClaimRow): string {
  if (claim.when === undefined) return t("dateUnknown");
  const { edtf, words, first, last } = state.model.page.dates[claim.when];
  const bounds = `${first === undefined ? t("openDate") : iso(first)} – ${last === undefined ? t("openDate") : iso(last)}`;
  const basis = claim.basis ? `; ${t(BASES[claim.basis])}` : "";
  const anchor = claim.anchor ? `; ${t("anchor")} ${claim.anchor}` : "";
  return `${say(words)} (${edtf}; ${bounds}${basis}${anchor})`;
}
