// The page: reads its data, sets up the panes, and ties them to one state.

import { load, type Model } from "./data";
import { el } from "./dom";
import { Evidence } from "./evidence";
import { SvgView } from "./fallback";
import { FilterPane } from "./filters";
import { type GraphView, hasWebgl, SigmaView } from "./graph";
import { lang, say, speak, t } from "./i18n";
import * as keyboard from "./keyboard";
import { legend } from "./legend";
import * as permalink from "./permalink";
import { asCsv, asPng, asSvg, download } from "./save";
import { ActorSearch } from "./search";
import { State } from "./state";
import * as theme from "./theme";
import { Timeline } from "./timeline";

const PANELS = ["graph", "timeline", "evidence"] as const;
const THEMES: theme.Theme[] = ["auto", "light", "dark"];

class App {
  private readonly state: State;
  private readonly graphBox = el("div", { class: "stage", tabindex: 0, role: "application" });
  private readonly live = el("p", { class: "unseen", role: "status" });
  private filterPane = el("aside", { class: "filters", hidden: true });
  private view: GraphView | undefined;
  private evidence!: Evidence;
  private timeline!: Timeline;
  private filters!: FilterPane;
  private search!: ActorSearch;
  private help!: HTMLDialogElement;
  private legendBox!: HTMLElement;

  constructor(private readonly model: Model) {
    this.state = new State(model);
    const link = permalink.read(model, location.hash);
    theme.choose(link.theme ?? "auto");
    speak(link.lang ?? model.page.lang);
    this.state.restore(link.pick, link.filters);
    this.build();
    this.state.onChange((change) => this.follow(change));
    addEventListener("popstate", () => this.reread());
    theme.onTurn(() => this.repaint());
  }

  /** Everything in the language that is spoken; the graph itself stays. */
  private build(): void {
    const { state, model } = this;
    document.title = `graaf · ${model.page.nodes.length} ${t("actors")}`;
    this.search = new ActorSearch(model, t("search"), (node) => this.pickAndShow(node));
    this.filterPane = el("aside", { class: "filters", id: "filters", "aria-label": t("filters"), hidden: this.filterPane.hidden });
    this.legendBox = legend(state, innerWidth >= 1600);
    const timelinePane = el("section", { class: "timeline", "aria-label": t("timeline") });
    const evidencePane = el("section", { class: "evidence", "aria-label": t("evidence"), tabindex: 0 });
    this.graphBox.setAttribute("aria-label", t("graph"));
    this.graphBox.setAttribute("aria-description", t("graphHelp"));
    const graphPane = el("section", { class: "graph", "aria-label": t("graph") }, this.graphBox, this.zoomButtons(), this.legendBox);
    this.help = this.helpDialog();
    this.evidence = new Evidence(state, evidencePane);
    this.timeline = new Timeline(state, timelinePane, (edge) => this.evidence.sentence(edge));
    this.filters = new FilterPane(state, this.filterPane);
    const main = el("main", {}, this.filterPane, graphPane, timelinePane, evidencePane);
    for (const old of document.querySelectorAll("body > :not(script, noscript)")) old.remove();
    document.body.prepend(this.bar(), main, this.tabs(), this.help, this.live);
    this.showPanel("graph");
    this.filters.update();
    this.evidence.update();
    this.timeline.update();
  }

  /** Draws the graph; after the rest is there to read. */
  draw(): void {
    if (hasWebgl()) this.view = new SigmaView(this.state, this.graphBox);
    else {
      this.view = new SvgView(this.state, this.graphBox);
      this.live.textContent = t("noWebgl");
    }
    keyboard.walk(this.graphBox, this.state, this.view, (node) => this.tell(node));
    keyboard.listen({
      search: () => this.search.input.focus(),
      filters: () => this.toggleFilters(),
      play: () => this.timeline.toggle(),
      help: () => this.help.showModal(),
      close: () => this.letGo(),
    });
    if (this.state.pick.kind !== "none") this.view.show();
    document.documentElement.dataset.drawn = this.view instanceof SigmaView ? "webgl" : "svg";
  }

  private bar(): HTMLElement {
    const button = (words: string, act: () => void, more: Record<string, string> = {}) =>
      el("button", { type: "button", click: act, ...more }, words);
    const save = el("details", { class: "menu" }, el("summary", {}, t("exportView")),
      el("div", {},
        button(t("png"), () => void this.savePng()),
        button(t("svg"), () => this.saveSvg()),
        button(t("csv"), () => download("graaf.csv", new Blob([asCsv(this.state)], { type: "text/csv" })))));
    const themes = el("select", { "aria-label": t("theme"), change: (e: Event) => this.turn((e.target as HTMLSelectElement).value) },
      ...THEMES.map((name) => el("option", { value: name, selected: name === theme.chosen() },
        name === "auto" ? `${t("theme")}: auto` : t(name))));
    return el("header", { class: "top" },
      el("h1", {}, "graaf"),
      this.search.element,
      button(t("filters"), () => this.toggleFilters(), { class: "filters-button", "aria-controls": "filters" }),
      save,
      button(t("language"), () => this.switchLanguage(), { lang: lang() === "nl" ? "en" : "nl" }),
      themes,
      button("?", () => this.help.showModal(), { "aria-label": t("help") }));
  }

  private zoomButtons(): HTMLElement {
    const button = (sign: string, words: string, by: "in" | "out" | "all") =>
      el("button", { type: "button", "aria-label": words, title: words, click: () => this.view?.zoom(by) }, sign);
    return el("div", { class: "zoom" }, button("+", t("zoomIn"), "in"), button("−", t("zoomOut"), "out"), button("⤢", t("zoomAll"), "all"));
  }

  private tabs(): HTMLElement {
    return el("nav", { class: "tabs" }, ...PANELS.map((panel) =>
      el("button", { type: "button", "data-tab": panel, click: () => this.showPanel(panel) }, t(panel))));
  }

  private helpDialog(): HTMLDialogElement {
    const keys: [string, string][] = [
      ["/", t("keySearch")], ["← → ↑ ↓", t("keyArrows")], ["Enter", t("keyEnter")], ["Esc", t("keyEscape")],
      ["+ − 0", t("keyZoom")], ["f", t("keyFilters")], ["t", t("keyPlay")], ["?", t("keyHelp")],
    ];
    const rows = keys.flatMap(([key, words]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, words)]);
    const close = el("button", { type: "button", click: () => this.help.close() }, t("close"));
    return el("dialog", { "aria-label": t("help") }, el("h2", {}, t("help")), el("dl", {}, ...rows), el("p", {}, t("about")), close);
  }

  private follow(change: "pick" | "filters"): void {
    this.view?.update(change);
    this.timeline.update();
    if (change === "filters") this.filters.update();
    this.evidence.update();
    const address = `#${permalink.write(this.state)}`;
    if (change === "pick") {
      history.pushState(null, "", address);
      document.querySelector(".evidence")?.scrollTo(0, 0);
      if (this.state.pick.kind !== "none") this.showPanel("evidence");
      this.announce();
    } else history.replaceState(null, "", address);
  }

  /** The browser went back or forth, or somebody typed another address. */
  private reread(): void {
    const link = permalink.read(this.model, location.hash);
    const { state } = this;
    state.pick = link.pick;
    state.filters = link.filters;
    state.filter({});
    this.view?.update("filters");
  }

  private pickAndShow(node: number): void {
    this.state.choose({ kind: "node", node });
    this.view?.show();
  }

  private announce(): void {
    const { pick } = this.state;
    if (pick.kind === "node") this.tell(pick.node);
    else if (pick.kind === "edge") this.live.textContent = this.evidence.sentence(pick.edge);
    else this.live.textContent = "";
  }

  private tell(node: number): void {
    const { words, kind, claims } = this.model.page.nodes[node];
    this.live.textContent = `${say(words)}, ${say(this.model.page.words.kind[kind])}, ${claims} ${t("claims")}`;
  }

  private letGo(): boolean {
    const menu = document.querySelector<HTMLDetailsElement>(".menu[open]");
    if (this.help.open) this.help.close();
    else if (menu) menu.open = false;
    else if (!this.filterPane.hidden) this.toggleFilters();
    else if (this.state.pick.kind !== "none") this.state.choose({ kind: "none" });
    else return false;
    return true;
  }

  private toggleFilters(): void {
    this.filterPane.hidden = !this.filterPane.hidden;
    document.querySelector(".filters-button")?.setAttribute("aria-expanded", String(!this.filterPane.hidden));
    if (!this.filterPane.hidden) this.filterPane.querySelector("input")?.focus();
  }

  private showPanel(panel: (typeof PANELS)[number]): void {
    document.body.dataset.panel = panel;
    for (const tab of document.querySelectorAll("[data-tab]")) {
      tab.setAttribute("aria-pressed", String(tab.getAttribute("data-tab") === panel));
    }
  }

  private switchLanguage(): void {
    speak(lang() === "nl" ? "en" : "nl");
    this.build();
    this.view?.repaint();
    history.replaceState(null, "", `#${permalink.write(this.state)}`);
  }

  private turn(name: string): void {
    if (!theme.isTheme(name)) return;
    theme.choose(name);
    this.repaint();
    history.replaceState(null, "", `#${permalink.write(this.state)}`);
  }

  private repaint(): void {
    this.view?.repaint();
    const fresh = legend(this.state, (this.legendBox as HTMLDetailsElement).open);
    this.legendBox.replaceWith(fresh);
    this.legendBox = fresh;
  }

  private drawn(): SVGSVGElement {
    return asSvg(this.state, this.view, this.graphBox.clientWidth || 1000, this.graphBox.clientHeight || 700);
  }

  private saveSvg(): void {
    download("graaf.svg", new Blob([new XMLSerializer().serializeToString(this.drawn())], { type: "image/svg+xml" }));
  }

  private async savePng(): Promise<void> {
    download("graaf.png", await asPng(this.drawn()));
  }
}

const app = new App(load());
// A frame first: there is something to read while the graph is drawn.
requestAnimationFrame(() => setTimeout(() => app.draw()));
