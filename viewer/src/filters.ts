// The filters: actor, relation, source, certainty, period.

import { CATEGORIES, type Category, dayOf, iso } from "./data";
import { el, replace } from "./dom";
import { categoryWord } from "./evidence";
import { say, t } from "./i18n";
import { ActorSearch } from "./search";
import { areNone, noFilters, type State } from "./state";

export class FilterPane {
  constructor(private readonly state: State, private readonly pane: HTMLElement) {}

  update(): void {
    const { state } = this;
    const { filters } = state;
    const open = new Set([...this.pane.querySelectorAll<HTMLDetailsElement>("details[open]")].map((d) => d.id));
    const focused = document.activeElement?.id;
    replace(this.pane,
      el("header", { class: "bar" }, el("h2", {}, t("filters")),
        el("button", { type: "button", class: "quiet", disabled: areNone(filters), click: () => this.clear() }, t("clear"))),
      this.actors(),
      this.certainty(),
      this.period(),
      this.relations(open.has("relations")),
      this.sources(open.has("sources")),
    );
    if (focused) document.getElementById(focused)?.focus();
  }

  private clear(): void {
    this.state.filter({ ...noFilters(), from: undefined, to: undefined });
  }

  private actors(): HTMLElement {
    const { state } = this;
    const { actors } = state.filters;
    const change = (node: number, add: boolean) => {
      const next = new Set(actors);
      if (add) next.add(node);
      else next.delete(node);
      state.filter({ actors: next });
    };
    const chips = [...actors].map((node) => {
      const name = say(state.model.page.nodes[node].words);
      return el("button", { type: "button", class: "chip", "aria-label": `${name}: ${t("close")}`, click: () => change(node, false) }, `${name} ×`);
    });
    const search = new ActorSearch(state.model, t("addActor"), (node) => change(node, true));
    return el("fieldset", {}, el("legend", {}, t("actor")), el("p", { class: "chips" }, ...chips), search.element);
  }

  private certainty(): HTMLElement {
    const { state } = this;
    const { categories, least } = state.filters;
    const boxes = CATEGORIES.map((category) =>
      this.box(`is-${category}`, categoryWord(category), categories.has(category), (on) =>
        state.filter({ categories: toggled<Category>(categories, category, on) }), category));
    const number = el("output", { for: "least" }, String(least));
    const slider = el("input", {
      type: "range", id: "least", min: 0, max: 100, step: 5, value: least,
      input: (event: Event) => { number.textContent = (event.target as HTMLInputElement).value; },
      change: (event: Event) => state.filter({ least: Number((event.target as HTMLInputElement).value) }),
    });
    return el("fieldset", {}, el("legend", {}, t("certainty")), ...boxes, el("label", { class: "range", for: "least" }, t("atLeast"), " ", number), slider);
  }

  private period(): HTMLElement {
    const { from, to } = this.state.filters;
    const field = (id: "from" | "to", value: number | undefined) =>
      el("label", {}, t(id), " ", el("input", {
        type: "date", id, value: value === undefined ? "" : iso(value),
        change: (event: Event) => this.state.filter({ [id]: dayOf((event.target as HTMLInputElement).value) }),
      }));
    return el("fieldset", { class: "period" }, el("legend", {}, t("period")), field("from", from), field("to", to));
  }

  private relations(open: boolean): HTMLElement {
    const { state } = this;
    const { page } = state.model;
    const counts = new Map<number, number>();
    for (const { relation } of page.edges) counts.set(relation, (counts.get(relation) ?? 0) + 1);
    const { relations } = state.filters;
    const rows = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([relation, n]) =>
      this.box(`relation-${relation}`, `${say(page.relations[relation].words)} (${n})`, relations.has(relation), (on) =>
        state.filter({ relations: toggled(relations, relation, on) })));
    return this.fold("relations", t("relation"), relations.size, open, rows);
  }

  private sources(open: boolean): HTMLElement {
    const { state } = this;
    const { model } = state;
    const counts = new Map<string, number>();
    model.page.claims.forEach((_, at) => {
      for (const voice of new Set(model.voices(at))) counts.set(voice, (counts.get(voice) ?? 0) + 1);
    });
    const { sources } = state.filters;
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const rows = sorted.slice(0, 200).map(([voice, n], at) =>
      this.box(`source-${at}`, `${model.voiceName(voice)} (${n})`, sources.has(voice), (on) => state.filter({ sources: toggled(sources, voice, on) })));
    return this.fold("sources", t("source"), sources.size, open, rows);
  }

  private fold(id: string, title: string, chosen: number, open: boolean, rows: HTMLElement[]): HTMLElement {
    const summary = el("summary", {}, chosen ? `${title} (${chosen})` : title);
    return el("details", { id, open: open || chosen > 0 }, summary, el("div", { class: "rows", role: "group", "aria-label": title, tabindex: 0 }, ...rows));
  }

  private box(id: string, words: string, on: boolean, change: (on: boolean) => void, sample?: Category): HTMLElement {
    const input = el("input", { type: "checkbox", id, checked: on, change: (event: Event) => change((event.target as HTMLInputElement).checked) });
    return el("label", { class: "box", for: id }, input, sample ? el("span", { class: `sample ${sample}`, "aria-hidden": "true" }) : "", " ", words);
  }
}

function toggled<T>(set: Set<T>, value: T, on: boolean): Set<T> {
  const next = new Set(set);
  if (on) next.add(value);
  else next.delete(value);
  return next;
}
