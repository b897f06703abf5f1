//! Whether the clause around a date looks back or ahead.

use crate::base::Lang;
use crate::parse::{Tree, Upos, Word};

/// Which way a bare weekday or month points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    /// Simple past, perfect, or a participle of its own.
    Past,
    /// Present; with a date it mostly says what is planned.
    Present,
    Future,
    /// *zou*, *would*: ahead of the story, and maybe already past.
    FutureInPast,
    /// No verb: a headline, a caption.
    Unknown,
}

/// Verbs and nouns that make the infinitive below them an intention.
const INTENT: [&str; 70] = [
    "beloven",
    "toezeggen",
    "aankondigen",
    "willen",
    "besluiten",
    "afspreken",
    "dreigen",
    "hopen",
    "verwachten",
    "oproepen",
    "eisen",
    "vragen",
    "overwegen",
    "plannen",
    "voorstellen",
    "verzoeken",
    "bevelen",
    "opdragen",
    "plan",
    "voornemen",
    "besluit",
    "bedoeling",
    "aankondiging",
    "oproep",
    "belofte",
    "verwachting",
    "overeenkomen",
    "aanbieden",
    "voorbereiden",
    "streven",
    "mikken",
    "rekenen",
    "beogen",
    "zeggen",
    "denken",
    "dienen",
    "plan",
    "promise",
    "pledge",
    "plan",
    "agree",
    "threaten",
    "hope",
    "expect",
    "demand",
    "ask",
    "vow",
    "decide",
    "intend",
    "want",
    "propose",
    "order",
    "schedule",
    "set",
    "urge",
    "call",
    "aim",
    "prepare",
    "offer",
    "invite",
    "seek",
    "decision",
    "pledge",
    "due",
    "slate",
    "announce",
    "request",
    "commitment",
    "intention",
    "likely",
];

/// Participles of planning: *is gepland op vrijdag* looks ahead.
const PLANNED: [&str; 14] = [
    "plannen",
    "inplannen",
    "voorzien",
    "verwachten",
    "uitnodigen",
    "agenderen",
    "vaststellen",
    "schedule",
    "plan",
    "expect",
    "set",
    "slate",
    "due",
    "invite",
];

/// *meldt Reuters donderdag*: the present of reports tells what was said.
const REPORT: [&str; 9] =
    ["melden", "schrijven", "zeggen", "berichten", "meedelen", "say", "report", "write", "tell"];

/// The tense of the clause that holds an expression, by its first word and the word that heads it.
pub(super) fn tense(tree: &Tree, text: &str, (first, word): (usize, usize), lang: Lang) -> Tense {
    if follows_past(tree, first) {
        return Tense::Past;
    }
    let mut intended = false;
    for at in tree.ancestors(word).skip(1).chain(tree.root()) {
        match clause(tree, text, at, lang) {
            Clause::Is(Tense::Present) if !intended && reports(&tree.words[at]) => return Tense::Past,
            Clause::Is(tense) => {
                return if intended && tense != Tense::Unknown { Tense::Future } else { tense };
            }
            Clause::Infinitive => {
                let above = tree.words[at].head.map(|h| h as usize);
                // "heeft maandag niet willen aanvallen": the will is past as well.
                let past = |&h: &usize| {
                    form(&tree.words[h]) == Some("Inf")
                        && tree.children_by(h, "aux").any(|a| tree.words[a].lemma == "hebben")
                };
                let governor = above.filter(|h| !past(h)).map(|h| tree.words[h].lemma.to_lowercase());
                let purpose =
                    tree.children_by(at, "mark").any(|m| tree.words[m].form(text).eq_ignore_ascii_case("om"));
                intended |= purpose || governor.is_some_and(|g| INTENT.contains(&g.as_str()));
            }
            Clause::None => {}
        }
    }
    if intended { Tense::Future } else { Tense::Unknown }
}

/// *said on Wednesday*: a past verb right before the date has it, however the sentence goes on.
fn follows_past(tree: &Tree, first: usize) -> bool {
    let before = tree.words[..first].iter().rev().find(|w| w.upos != Upos::Adp);
    before.is_some_and(|w| is_finite(w) && past_form(w) && w.upos == Upos::Verb)
}

enum Clause {
    /// A clause of its own.
    Is(Tense),
    /// The clause above decides.
    Infinitive,
    /// No clause.
    None,
}

fn clause(tree: &Tree, text: &str, at: usize, lang: Lang) -> Clause {
    let word = &tree.words[at];
    let helpers: Vec<&Word> =
        tree.children(at).map(|i| &tree.words[i]).filter(|w| matches!(w.relation(), "aux" | "cop")).collect();
    let verbal = matches!(word.upos, Upos::Verb | Upos::Aux);
    if !verbal && helpers.is_empty() {
        return Clause::None;
    }
    // "dat zij worden ontvangen": a lone helper is finite, whatever the tagger thinks of its form
    let lone = helpers.first().copied().filter(|_| helpers.len() == 1 && participle(word));
    let Some(finite) = helpers.iter().copied().chain([word]).find(|w| is_finite(w)).or(lone) else {
        return match form(word) {
            Some("Part") if is_past(word) => match word.relation() {
                "conj" | "xcomp" => Clause::Infinitive,
                _ if planned(word) => Clause::Is(Tense::Future),
                // "het kabinet beslist" is the same form as "is beslist"
                "root" if is_also_present(word.form(text)) => Clause::Is(Tense::Unknown),
                _ => Clause::Is(Tense::Past),
            },
            Some("Inf") => Clause::Infinitive,
            _ => Clause::None,
        };
    };
    let lemma = finite.lemma.to_lowercase();
    let perfect = helpers.iter().any(|h| {
        !std::ptr::eq(*h, finite) && ["hebben", "zijn", "have"].contains(&h.lemma.to_lowercase().as_str())
    }) && participle(word);
    Clause::Is(match lemma.as_str() {
        "zullen" | "will" | "shall" | "would" | "kunnen" | "mogen" | "might" | "may" | "could" | "can"
        | "should"
            if perfect =>
        {
            Tense::Past
        }
        "zullen" if past_form(finite) => Tense::FutureInPast,
        "would" => Tense::FutureInPast,
        "zullen" | "will" | "shall" | "might" | "may" | "could" | "can" | "should" | "must" => Tense::Future,
        _ if past_form(finite) => Tense::Past,
        "hebben" | "zijn" if finite.relation() == "aux" && participle(word) && !planned(word) => Tense::Past,
        // "heeft vrijdag Navalny laten opsluiten": beside another infinitive the participle of such a verb is one as well.
        "hebben" if finite.relation() == "aux" && lang == Lang::Nl && form(word) == Some("Inf") => {
            Tense::Past
        }
        "have" if finite.relation() == "aux" && lang == Lang::En => Tense::Past,
        // the parser lost the participle: "heeft donderdag het voorstel … verworpen"
        "hebben" if std::ptr::eq(finite, word) && tree.words[at + 1..].iter().any(is_loose_participle) => {
            Tense::Past
        }
        // "De klacht gaat over het overleg van 12 maart": without an infinitive it is a verb like others.
        "gaan" if std::ptr::eq(finite, word) && tree.children_by(at, "xcomp").next().is_none() => {
            Tense::Present
        }
        "moeten" | "kunnen" | "mogen" | "willen" | "gaan" => Tense::Future,
        _ => Tense::Present,
    })
}

fn form(word: &Word) -> Option<&'static str> {
    word.feat("VerbForm")
}

fn is_finite(word: &Word) -> bool {
    form(word) == Some("Fin")
        || word.xpos.starts_with("WW|pv")
        || matches!(word.xpos, "VBD" | "VBZ" | "VBP" | "MD")
}

fn past_form(word: &Word) -> bool {
    word.feat("Tense") == Some("Past") || word.xpos.starts_with("WW|pv|verl") || word.xpos == "VBD"
}

fn is_past(word: &Word) -> bool {
    word.xpos.starts_with("WW|vd")
        || word.xpos == "VBN"
        || word.feat("Tense") == Some("Past")
        || !word.xpos.starts_with("WW|od") && word.xpos != "VBG"
}

fn participle(word: &Word) -> bool {
    form(word) == Some("Part") || word.xpos.starts_with("WW|vd") || word.xpos == "VBN"
}

fn is_also_present(form: &str) -> bool {
    let form = form.to_lowercase();
    form.ends_with('t') && ["be", "ver", "her", "ont"].iter().any(|p| form.starts_with(p))
}

fn is_loose_participle(word: &Word) -> bool {
    participle(word) && is_past(word) && word.relation() != "amod"
}

fn reports(word: &Word) -> bool {
    word.upos == Upos::Verb && REPORT.contains(&word.lemma.to_lowercase().as_str())
}

fn planned(word: &Word) -> bool {
    PLANNED.contains(&word.lemma.to_lowercase().as_str())
}
