// A box that finds actors by any of their names.

import MiniSearch from "minisearch";

import type { Model } from "./data";
import { el, replace } from "./dom";
import { say, t } from "./i18n";

let index: MiniSearch | undefined;
let serial = 0;

/** Case, and marks on letters, aside. */
function plain(term: string): string {
  return term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Made at the first search: nobody waits for it who does not search. */
function indexOf(model: Model): MiniSearch {
  if (index) return index;
  index = new MiniSearch({ fields: ["names", "also"], processTerm: (term) => plain(term) || null });
  const rows = model.page.nodes.map((node, id) => ({ id, names: node.words.join(" "), also: (node.also ?? []).join(" ") }));
  index.addAll(rows.filter(({ id }) => model.page.nodes[id].kind !== "unspecified"));
  return index;
}

/** Actors that go by a name, or one like it, best first. */
export function find(model: Model, text: string): number[] {
  const options = { prefix: true, fuzzy: 0.2, boost: { names: 3 }, combineWith: "AND" as const };
  const found = indexOf(model).search(text, {
    ...options,
    boostDocument: (id) => 1 + Math.log2(1 + model.page.nodes[id as number].claims) / 4,
  });
  return found.map(({ id }) => id as number);
}

/** The box with its list: a combobox, as screen readers know it. */
export class ActorSearch {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  private readonly list: HTMLUListElement;
  private found: number[] = [];
  private at = -1;

  constructor(
    private readonly model: Model,
    label: string,
    private readonly choose: (node: number) => void,
    private readonly accepts: (node: number) => boolean = () => true,
  ) {
    const id = `search-${++serial}`;
    this.list = el("ul", { id, role: "listbox", "aria-label": label, hidden: true });
    this.input = el("input", {
      type: "search", role: "combobox", placeholder: label, "aria-label": label, "aria-controls": id,
      "aria-expanded": "false", "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false",
      input: () => this.search(),
      keydown: (event: KeyboardEvent) => this.key(event),
      blur: () => setTimeout(() => this.close(), 150),
    });
    this.element = el("div", { class: "search" }, this.input, this.list);
  }

  private search(): void {
    const text = this.input.value.trim();
    if (!text) return this.close();
    this.found = find(this.model, text).filter(this.accepts).slice(0, 10);
    this.at = this.found.length ? 0 : -1;
    this.show();
  }

  private show(): void {
    const { nodes, words } = this.model.page;
    const options = this.found.map((node, at) => {
      const { words: names, kind, claims } = nodes[node];
      return el("li", {
        id: `${this.list.id}-${at}`, role: "option", "aria-selected": at === this.at ? "true" : "false",
        mousedown: (event: Event) => { event.preventDefault(); this.take(node); },
      }, el("b", {}, say(names)), ` ${say(words.kind[kind])} · ${claims}`);
    });
    replace(this.list, ...(options.length ? options : [el("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, t("noMatch"))]));
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    if (this.at >= 0) this.input.setAttribute("aria-activedescendant", `${this.list.id}-${this.at}`);
    else this.input.removeAttribute("aria-activedescendant");
  }

  private key(event: KeyboardEvent): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step && this.found.length) {
      this.at = (this.at + step + this.found.length) % this.found.length;
      this.show();
    } else if (event.key === "Enter" && this.at >= 0) {
      this.take(this.found[this.at]);
    } else if (event.key === "Escape" && (this.input.value || !this.list.hidden)) {
      this.input.value = "";
      this.close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private take(node: number): void {
    this.input.value = "";
    this.close();
    this.input.blur();
    this.choose(node);
  }

  private close(): void {
    this.list.hidden = true;
    this.found = [];
    this.at = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}
