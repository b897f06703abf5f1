// The current view as a file: a drawing, an image, a table.

import { el, svg } from "./dom";
import { fitted } from "./fallback";
import type { GraphView } from "./graph";
import { say } from "./i18n";
import { picture as legendPicture } from "./legend";
import { drawing } from "./picture";
import type { State } from "./state";
import { colour } from "./theme";

/** The view of the graph with its legend, as an SVG of its own. */
export function asSvg(state: State, view: GraphView | undefined, width: number, height: number): SVGSVGElement {
  const place = view ? (node: number) => view.place(node) : fitted(state, width, height);
  const inside = ({ x, y }: { x: number; y: number }) => x > -20 && y > -20 && x < width + 20 && y < height + 20;
  const legend = legendPicture(state);
  const below = Number(legend.getAttribute("height"));
  const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", width, height: height + below + 20, viewBox: `0 0 ${width} ${height + below + 20}` });
  root.append(svg("rect", { width: "100%", height: "100%", fill: colour("paper") }));
  root.append(svg("svg", { width, height, overflow: "hidden" }, drawing(state, place, inside)));
  root.append(svg("g", { transform: `translate(12 ${height + 10})` }, ...legend.childNodes));
  return root;
}

/** The same as an image, twice as fine. */
export async function asPng(drawn: SVGSVGElement): Promise<Blob> {
  const [width, height] = ["width", "height"].map((name) => Number(drawn.getAttribute(name)));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`;
  await image.decode();
  const canvas = el("canvas", { width: width * 2, height: height * 2 });
  canvas.getContext("2d")?.drawImage(image, 0, 0, width * 2, height * 2);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("the image is too large"))), "image/png"));
}

/** A cell of a table. What a spreadsheet would take for a formula begins with an apostrophe. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The claims of what is picked, else of all that passes, a row each. */
export function asCsv(state: State): string {
  const { model, pick } = state;
  const { page } = model;
  const edges = pick.kind === "none" ? state.shown() : state.picked();
  const rows = [["edge", "claim", "subject", "relation", "object", "theme", "when", "earliest", "latest", "status", "polarity",
    "modality", "hedged", "confidence", "sources", "source", "publisher", "published", "document", "quote", "rule"]];
  const day = (n: number | undefined) => (n === undefined ? "" : new Date(n * 86_400_000).toISOString().slice(0, 10));
  for (const edge of model.inTime(edges)) {
    const row = page.edges[edge];
    for (const number of row.claims) {
      const claim = page.claims[number];
      const date = claim.when === undefined ? undefined : page.dates[claim.when];
      const sentence = page.sentences[claim.sentence];
      const document = page.documents[sentence.document];
      rows.push([
        row.id, claim.id, say(page.nodes[row.subject].words), page.relations[row.relation].label, say(page.nodes[row.object].words), row.theme ?? "",
        date?.edtf ?? "", day(date?.first), day(date?.last), row.status, claim.negative ? "negative" : "positive",
        claim.modality ?? "actual", String(claim.hedged ?? false), String(claim.confidence), String(row.sources),
        (claim.sources ?? []).map(([source, stance]) => `${say(page.sources[source].words)} (${stance})`).join(" < "),
        document.publisher ?? "", document.published === undefined ? "" : page.dates[document.published].edtf,
        document.title ?? document.place, sentence.text.replace(/\s+/g, " "), claim.rule,
      ]);
    }
  }
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Gives the reader a file. */
export function download(name: string, content: Blob): void {
  const link = el("a", { href: URL.createObjectURL(content), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
