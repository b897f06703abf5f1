// node crowd.mjs ACTORS RELATIONS: rows of a made-up store, for graaf merge. The same numbers give the same rows.

const [actors, relations] = process.argv.slice(2).map(Number);
const LABELS = ["supplies", "meets", "accuses", "visits", "sanctions", "trains", "supports", "attacks"];
const KINDS = ["person", "country", "organisation", "armed", "company", "group", "media", "place"];
const PER_DOCUMENT = 12;

let seed = 20221017;
/** A number below `n`; the same ones at every run. */
function below(n) {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * n);
}

const span = (quote, words) => {
  const start = quote.indexOf(words);
  return { start, end: start + words.length };
};

/** Few are named often, as in news: the smaller of three numbers. */
const somebody = () => Math.min(below(actors), below(actors), below(actors));

function party(number, quote) {
  const name = `Persoon ${number}`;
  return { id: `person:crowd-${number}`, name, type: KINDS[number % KINDS.length], country: null, text: name, ...span(quote, name) };
}

/** Every actor occurs; the others are drawn by lot. */
for (let at = 0; at < relations; at++) {
  const from = at < actors ? at : somebody();
  let to = somebody();
  if (to === from) to = (to + 1) % actors;
  const document = Math.floor(at / PER_DOCUMENT);
  const day = new Date(Date.UTC(2021, 0, 1 + (document % 1400))).toISOString().slice(0, 10);
  const month = day.slice(0, 7);
  const quote = `Volgens bericht ${at} deed Persoon ${from} op ${day} iets dat Persoon ${to} raakte, en zo staat het in de krant.`;
  const dated = at % 3 === 0;
  const when = dated
    ? { edtf: day, earliest: day, latest: day, basis: "explicit", text: day, anchor: null }
    : { edtf: at % 3 === 1 ? month : day, earliest: null, latest: day, basis: "publication", text: null, anchor: null };
  const relation = LABELS[below(LABELS.length)];
  const row = {
    id: at.toString(16).padStart(16, "0"), document: `crowd-${document}`, sentence: at % PER_DOCUMENT,
    subject: party(from, quote), relation, plover: { type: null, mode: null, context: [] }, object: party(to, quote),
    theme: null, instrument: null, place: null, when, published: day,
    polarity: at % 17 === 5 ? "negative" : "positive", modality: at % 11 === 3 ? "planned" : "actual", hedged: at % 7 === 2, source: [],
    evidence: {
      quote, start: 200 * (at % PER_DOCUMENT), end: 200 * (at % PER_DOCUMENT) + quote.length,
      cues: { subject: null, trigger: null, object: null, when: null, source: null },
    },
    rule: `${relation}/nl/crowd`, confidence: 40 + below(60),
    about: {
      id: `crowd-${document}`, source: `crowd/${document}.txt`, title: `Bericht ${document}`, publisher: `Krant ${document % 23}`, url: null,
      language: "nl", published: day, sentences: PER_DOCUMENT, bytes: 200 * PER_DOCUMENT, tool: "crowd",
    },
  };
  for (const end of [row.subject, row.object]) {
    end.start += row.evidence.start;
    end.end += row.evidence.start;
  }
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
