use super::rules::{Joins, Rules};

/// English.
pub(super) const RULES: Rules = Rules {
    titles: TITLES,
    abbreviations: ABBREVIATIONS,
    doubtful: DOUBTFUL,
    starters: STARTERS,
    particles: PARTICLES,
    clitics: CLITICS,
    speech: SPEECH,
    joins: Joins::Apart { prefixes: PREFIXES, suffixes: SUFFIXES, units: UNITS },
};

/// Before a name, a number or the rest of the phrase.
const TITLES: &[&str] = &[
    "adm", "ald", "amb", "approx", "attn", "br", "brig", "ca", "capt", "cf", "cmdr", "col", "cpl", "dept",
    "det", "dr", "drs", "e.g", "eg", "esp", "fig", "figs", "fr", "ft", "gen", "gov", "hon", "i.e", "insp",
    "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "msgr", "nos", "pfc", "pp", "pres", "prof",
    "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "st", "ste", "sts", "supt", "viz", "vol", "vs",
];

/// Anywhere, the end of a sentence included.
const ABBREVIATIONS: &[&str] = &[
    "a.d", "a.k", "a.k.a", "a.m", "apr", "assn", "aug", "ave", "b.c", "b.c.e", "bldg", "blvd", "bros", "c",
    "c.e", "calif", "co", "colo", "conn", "corp", "ct", "d", "d.c", "dec", "dist", "div", "e.u", "eds",
    "est", "etc", "ext", "feb", "fla", "fri", "ga", "hwy", "inc", "int'l", "intl", "jan", "jr", "jul", "jun",
    "kan", "lb", "lbs", "ltd", "mich", "minn", "mont", "mtn", "n.b", "n.d", "n.h", "n.j", "n.m", "n.y",
    "neb", "nev", "nov", "o.j", "oct", "okla", "oz", "p", "p.m", "p.o", "p.s", "penn", "ph.d", "pty", "q.v",
    "que", "rec", "rte", "s.a", "s.c", "sept", "sq", "sr", "t.v", "tel", "tenn", "tex", "thur", "thurs",
    "tue", "tues", "u.k", "u.n", "u.s", "u.s.a", "univ", "v", "va", "vt", "w.va", "wis", "wyo", "yrs",
];

/// Words as well.
const DOUBTFUL: &[&str] = &[
    "al", "ark", "art", "cal", "ch", "del", "ed", "fax", "ill", "in", "ind", "la", "mar", "mass", "max",
    "md", "me", "min", "mins", "miss", "mo", "mob", "mon", "mt", "no", "ore", "pa", "para", "rd", "sat",
    "sec", "sun", "wash", "wed", "yr",
];

/// Function words that open a sentence; never the first word of a name after an abbreviation.
const STARTERS: &[&str] = &[
    "a",
    "according",
    "after",
    "all",
    "although",
    "an",
    "and",
    "another",
    "are",
    "as",
    "at",
    "because",
    "before",
    "but",
    "by",
    "can",
    "despite",
    "did",
    "do",
    "does",
    "each",
    "earlier",
    "even",
    "every",
    "few",
    "for",
    "from",
    "had",
    "has",
    "have",
    "he",
    "her",
    "here",
    "his",
    "how",
    "however",
    "i",
    "if",
    "in",
    "instead",
    "is",
    "it",
    "its",
    "last",
    "later",
    "many",
    "meanwhile",
    "more",
    "moreover",
    "most",
    "much",
    "my",
    "no",
    "none",
    "nor",
    "not",
    "now",
    "of",
    "on",
    "once",
    "one",
    "only",
    "or",
    "other",
    "our",
    "over",
    "perhaps",
    "she",
    "since",
    "so",
    "some",
    "still",
    "such",
    "that",
    "the",
    "their",
    "then",
    "there",
    "therefore",
    "these",
    "they",
    "this",
    "those",
    "though",
    "through",
    "thus",
    "to",
    "today",
    "under",
    "until",
    "was",
    "we",
    "were",
    "what",
    "when",
    "where",
    "whether",
    "which",
    "while",
    "who",
    "why",
    "will",
    "with",
    "without",
    "would",
    "yesterday",
    "yet",
    "you",
    "your",
];

/// What surnames start with: *De Vries*, *In 't Veld*.
const PARTICLES: &[&str] = &["de", "la", "le", "van"];

/// What a contraction ends in, and words that lost their head.
const CLITICS: &[&str] =
    &["bout", "cause", "cos", "d", "em", "ll", "m", "re", "s", "til", "tis", "twas", "ve"];

/// Verbs of saying.
const SPEECH: &[&str] = &[
    "added", "adds", "answered", "answers", "asked", "asks", "cried", "declared", "replied", "replies",
    "said", "says", "shouted", "tells", "told", "tweeted", "writes", "wrote", "yelled",
];

/// What keeps its hyphen.
const PREFIXES: &[&str] = &[
    "anti", "bi", "co", "counter", "cross", "e", "ex", "extra", "hyper", "infra", "inter", "intra", "macro",
    "mega", "meta", "micro", "mid", "mini", "mis", "multi", "neo", "non", "over", "para", "post", "pre",
    "pro", "proto", "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub", "super", "trans", "tri",
    "ultra", "un", "under", "x",
];

/// What follows a hyphen behind a name and is no part of it.
const SUFFIXES: &[&str] = &[
    "aged", "are", "area", "arm", "army", "back", "base", "based", "bill", "bloc", "born", "bound", "built",
    "class", "crime", "day", "deal", "down", "east", "era", "ever", "fire", "for", "free", "front", "gate",
    "goers", "held", "house", "issue", "key", "kill", "led", "level", "like", "line", "list", "long", "look",
    "lot", "made", "major", "man", "mark", "mart", "mate", "men", "mind", "minor", "name", "net", "north",
    "off", "old", "on", "only", "out", "over", "own", "owned", "paid", "part", "party", "pass", "plan",
    "plus", "post", "pro", "ran", "rich", "role", "rule", "run", "runs", "scale", "school", "shop", "side",
    "size", "sized", "sky", "south", "state", "style", "team", "term", "ties", "time", "to", "top", "town",
    "type", "up", "us", "use", "wave", "week", "west", "wide", "wing", "work", "world", "year", "york",
];

/// Measures and halves of the day that come off a number.
const UNITS: &[&str] = &[
    "am", "b", "bn", "cm", "ft", "gb", "gw", "hr", "hrs", "hz", "k", "kb", "kg", "khz", "km", "kph", "kw",
    "lb", "lbs", "m", "mb", "mbps", "mg", "mhz", "mi", "min", "mins", "ml", "mm", "mph", "mw", "oz", "pm",
    "sq", "t", "tb", "yd",
];
