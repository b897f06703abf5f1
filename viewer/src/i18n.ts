// The words of the page itself, in Dutch and English. Those for relations, types and statuses come with the data.

export type Lang = "nl" | "en";

const WORDS = {
  about: ["Deze graaf toont wat teksten beweren, niet wat waar is. Lees het citaat voor u iets overneemt.", "This graph shows what texts claim, not what is true. Read the quotation before you print it."],
  actor: ["Actor", "Actor"],
  actors: ["actoren", "actors"],
  addActor: ["Actor toevoegen…", "Add an actor…"],
  affirmed: ["gemeld of bevestigd", "reported or affirmed"],
  all: ["alles", "all"],
  anchor: ["gerekend vanaf", "reckoned from"],
  atLeast: ["Zekerheid ten minste", "Certainty at least"],
  certainty: ["Zekerheid", "Certainty"],
  claim: ["bewering", "claim"],
  claims: ["beweringen", "claims"],
  clear: ["Filters wissen", "Clear filters"],
  close: ["Sluiten", "Close"],
  conflicts: ["Wat elkaar tegenspreekt", "What contradicts"],
  csv: ["Tabel (CSV)", "Table (CSV)"],
  dark: ["Donker", "Dark"],
  date: ["Datum", "Date"],
  dateUnknown: ["datum onbekend", "date unknown"],
  denied: ["ontkend", "denied"],
  disputed: ["betwist of betwijfeld", "disputed or doubted"],
  document: ["document", "document"],
  documents: ["documenten", "documents"],
  edges: ["gebeurtenissen en toestanden", "events and states"],
  evidence: ["Bewijs", "Evidence"],
  exportView: ["Bewaren", "Save"],
  filters: ["Filters", "Filters"],
  from: ["Van", "From"],
  graph: ["Graaf", "Graph"],
  graphHelp: ["Pijltjes gaan van actor naar actor, Enter kiest, Escape laat los, plus en min vergroten en verkleinen.", "Arrow keys go from actor to actor, Enter picks, Escape lets go, plus and minus zoom."],
  hedged: ["naar verluidt", "hedged: hearsay"],
  help: ["Toetsen", "Keys"],
  hint: ["Kies een actor of een lijn in de graaf, of een streep in de tijdlijn.", "Pick an actor or a line in the graph, or a mark in the timeline."],
  language: ["English", "Nederlands"],
  leftOut: ["weggelaten in de tekst", "left out by the text"],
  legend: ["Legenda", "Legend"],
  light: ["Licht", "Light"],
  mentioned: ["Meest genoemd", "Named most"],
  more: ["Meer", "More"],
  moreEdges: ["meer tonen", "show more"],
  noClaims: ["Niets komt door de filters.", "Nothing passes the filters."],
  noMatch: ["niemand gevonden", "nobody found"],
  noPath: ["Er is geen pad tussen deze twee.", "There is no path between these two."],
  noWebgl: ["Zonder WebGL: de graaf is als SVG getekend.", "Without WebGL: the graph is drawn as SVG."],
  object: ["lijdt", "object"],
  oneEdge: ["gebeurtenis of toestand", "event or state"],
  oneSource: ["1 onafhankelijke bron", "1 independent source"],
  openDate: ["open", "open"],
  otherEdges: ["Verder tussen deze twee", "Also between these two"],
  outside: ["vóór of na dit beeld", "before or after this view"],
  path: ["Pad", "Path"],
  pathTo: ["Kortste pad naar…", "Shortest path to…"],
  period: ["Periode", "Period"],
  place: ["Plaats", "Place"],
  planned: ["gepland, mogelijk of verondersteld", "planned, possible or supposed"],
  play: ["Afspelen", "Play"],
  png: ["Beeld (PNG)", "Image (PNG)"],
  relation: ["Relatie", "Relation"],
  reported: ["alleen de datum van het bericht", "only the report's date is known"],
  review: ["Oordeel van een mens", "A person's verdict"],
  rule: ["Regel", "Rule"],
  search: ["Zoek een actor", "Search an actor"],
  source: ["Bron", "Source"],
  sourcePart: ["bron", "source"],
  sources: ["onafhankelijke bronnen", "independent sources"],
  span: ["ergens in deze dagen", "somewhere in these days"],
  status: ["Stand", "Status"],
  steps: ["stappen", "steps"],
  stop: ["Stoppen", "Stop"],
  subject: ["doet", "subject"],
  svg: ["Tekening (SVG)", "Drawing (SVG)"],
  theme: ["Thema", "Theme"],
  themePart: ["wat", "what"],
  timeline: ["Tijdlijn", "Timeline"],
  to: ["Tot en met", "Up to"],
  undated: ["zonder datum", "undated"],
  unlink: ["Laat los", "Let go"],
  verb: ["werkwoord", "verb"],
  when: ["wanneer", "when"],
  where: ["door", "by"],
  whole: ["Hele tijdlijn", "Whole timeline"],
  why: ["Waarom zo gelezen", "Why it is read so"],
  zoom: ["Vergroot de periode", "Zoom to the period"],
  zoomIn: ["Vergroten", "Zoom in"],
  zoomOut: ["Verkleinen", "Zoom out"],
  zoomAll: ["Alles in beeld", "Show all"],
  basisExplicit: ["de tekst noemt de datum", "the text gives the date"],
  basisDeictic: ["gerekend vanaf de publicatie", "reckoned from the publication"],
  basisDuration: ["een tijdspanne in de tekst", "a span of time in the text"],
  basisInherited: ["overgenomen uit de tekst eromheen", "taken over from the text around it"],
  basisPublication: ["alleen de publicatiedatum begrenst haar", "bounded by the date of publication alone"],
  keySearch: ["zoeken", "search"],
  keyArrows: ["van actor naar actor", "from actor to actor"],
  keyEnter: ["kiezen", "pick"],
  keyEscape: ["loslaten, sluiten", "let go, close"],
  keyFilters: ["filters", "filters"],
  keyPlay: ["tijd afspelen", "play time"],
  keyZoom: ["vergroten, verkleinen, alles", "zoom in, out, all"],
  keyHelp: ["deze lijst", "this list"],
} as const satisfies Record<string, readonly [string, string]>;

export type Word = keyof typeof WORDS;

let current: Lang = "en";

/** The language of the page. */
export function lang(): Lang {
  return current;
}

/** Changes it; what was made before keeps its words. */
export function speak(language: Lang): void {
  current = language;
  document.documentElement.lang = language;
}

/** Of the same in both languages, the one that is spoken. */
export function say(both: readonly [string, string]): string {
  return both[current === "nl" ? 0 : 1];
}

/** A word of the page. */
export function t(word: Word): string {
  return say(WORDS[word]);
}

/** A number of things: `1 claim`, `3 claims`. */
export function count(n: number, one: Word, many: Word): string {
  return `${n.toLocaleString(current)} ${t(n === 1 ? one : many)}`;
}
