//! English clauses whose first word was taken for a preposition, and subjects that stand before it: *a day after France supplied weapons*,
//! *said the senator after Norway recognised Palestine*.

use super::children;
use super::objects::NAMING;
use super::participles::{PAST, Place, make_clause};
use super::pasts::JOINED;
use crate::parse::tree::{Tree, Upos};

/// Prepositions that open a clause as well.
const OPENERS: [&str; 4] = ["after", "before", "since", "until"];

/// Conjunctions that open an adjunct.
const ADJUNCTS: [&str; 11] =
    ["after", "before", "since", "until", "when", "while", "because", "if", "although", "though", "unless"];

/// Verbs whose participle has an object too, as that of a passive: *a man given two years*.
const GIVING: [&str; 9] = ["give", "award", "offer", "send", "pay", "tell", "ask", "teach", "grant"];

/// *a day **after** police shot protesters*: a subject has no preposition, so what stands before it opens its clause.
pub(super) fn mark_before_subject(tree: &mut Tree, text: &str, opener: usize) {
    let w = &tree.words[opener];
    if w.relation() != "case" || !OPENERS.contains(&w.form(text).to_lowercase().as_str()) {
        return;
    }
    let Some(noun) = w.head.map(|h| h as usize).filter(|&n| tree.words[n].relation() == "nsubj") else {
        return;
    };
    let verb = tree.words[noun].head.map(|h| h as usize);
    let Some(verb) = verb.filter(|&v| v > noun && tree.words[v].upos == Upos::Verb) else { return };
    if !children(tree, verb).any(|c| tree.words[c].relation() == "mark") {
        (tree.words[opener].head, tree.words[opener].deprel) = (Some(verb as u32), "mark");
        tree.words[opener].upos = Upos::Sconj;
    }
}

/// *a day after Germany delivered tanks*: behind *after* a past that has an object has its subject in between.
pub(super) fn clause_behind_preposition(tree: &mut Tree, text: &str, opener: usize) {
    let w = &tree.words[opener];
    let led = matches!(w.relation(), "case" | "mark" | "advmod") && w.upos != Upos::Adv;
    if !led || !OPENERS.contains(&w.form(text).to_lowercase().as_str()) {
        return;
    }
    let Some(verb) = past_behind(tree, text, opener) else { return };
    let Some(subject) = head_between(tree, opener, verb) else { return };
    let Some(object) = object_behind(tree, opener, verb) else { return };
    // "before a series of newly built houses": an article of the noun's own opens its phrase.
    let inside = |i: usize| i != subject && tree.words[i].head == Some(object as u32);
    if (opener + 1..verb).any(inside) || is_settled(tree, [opener, subject, verb, object]) {
        return;
    }
    let above = |i: usize| tree.words[i].head.map(|h| h as usize);
    let place = match above(verb) {
        None => {
            let Some(main) = children(tree, verb).find(|&c| {
                c > object && tree.words[c].deprel == "parataxis" && tree.words[c].upos == Upos::Verb
            }) else {
                return;
            };
            main_clause(tree, [opener, verb, main]);
            Place { head: Some(main as u32), deprel: "advcl" }
        }
        Some(h) if h == subject || h == object => {
            let outer = std::iter::successors(above(h), |&i| above(i))
                .take(8)
                .find(|&i| i != verb && !(opener..=object).contains(&i) && tree.words[i].upos != Upos::Punct);
            let Some(outer) = outer else { return };
            Place { head: Some(outer as u32), deprel: "advcl" }
        }
        Some(h) => Place { head: Some(h as u32), deprel: "advcl" },
    };
    let w = &mut tree.words[opener];
    (w.head, w.deprel, w.upos) = (Some(verb as u32), "mark", Upos::Sconj);
    let v = &tree.words[verb];
    let past = if v.xpos == "VBN" { PAST } else { [v.xpos, v.feats] };
    make_clause(tree, text, [subject, verb, object], past, place);
}

/// The first past behind an opener and the words of one noun phrase.
fn past_behind(tree: &Tree, text: &str, opener: usize) -> Option<usize> {
    let last = tree.words.len().min(opener + 9);
    for i in opener + 1..last {
        let w = &tree.words[i];
        let attribute = JOINED.contains(&w.form(text)) || w.relation() == "amod" && w.xpos == "VBG";
        match w.upos {
            Upos::Verb if !attribute => {
                let closed = NAMING.contains(&w.lemma.as_str()) || GIVING.contains(&w.lemma.as_str());
                let has = |r: &str| children(tree, i).any(|c| tree.words[c].relation() == r);
                let past = matches!(w.xpos, "VBD" | "VBN") && !has("aux") && !has("cop");
                return Some(i).filter(|_| past && !(closed && w.xpos == "VBN"));
            }
            Upos::Det | Upos::Adj | Upos::Num | Upos::Noun | Upos::Propn | Upos::Cconj | Upos::Part => {}
            Upos::Verb => {}
            Upos::Pron if w.relation() == "nmod:poss" => {}
            Upos::Adp if w.form(text) == "of" => {}
            _ => return None,
        }
    }
    None
}

/// The one noun between two words that the others there hang from.
fn head_between(tree: &Tree, opener: usize, verb: usize) -> Option<usize> {
    let between = opener + 1..verb;
    let outside = |i: &usize| tree.words[*i].head.is_none_or(|h| !between.contains(&(h as usize)));
    let mut heads = between.clone().filter(outside);
    let head = heads.next()?;
    let nominal = matches!(tree.words[head].upos, Upos::Noun | Upos::Propn | Upos::Pron);
    (heads.next().is_none() && nominal).then_some(head)
}

/// The object of a verb, or the noun right behind it that was hung from the verb above or that it was taken for an attribute of.
fn object_behind(tree: &Tree, opener: usize, verb: usize) -> Option<usize> {
    let own = children(tree, verb).find(|&c| c > verb && tree.words[c].deprel == "obj");
    own.or_else(|| {
        let nominal = |&i: &usize| matches!(tree.words[i].upos, Upos::Noun | Upos::Propn | Upos::Sym);
        let first = verb + 1;
        let noun = (first..tree.words.len().min(first + 5)).find(nominal)?;
        let head = std::iter::successors(Some(noun), |&i| tree.words[i].head.map(|h| h as usize))
            .take(4)
            .filter(|&i| i > verb && nominal(&i))
            .last()?;
        let close = (first..head).all(|i| tree.is_below(i, head));
        // Behind another preposition it is no object.
        let bare = !children(tree, head).any(|c| c > verb && tree.words[c].relation() == "case");
        let hung = tree.words[verb].head == tree.words[head].head
            || tree.words[verb].head == Some(head as u32)
            || tree.words[opener].head == Some(head as u32);
        (close && bare && hung && tree.words[head].relation() != "nsubj").then_some(head)
    })
}

/// The tree has it so.
fn is_settled(tree: &Tree, [opener, subject, verb, object]: [usize; 4]) -> bool {
    let hangs = |c: usize, r: &str| tree.words[c].head == Some(verb as u32) && tree.words[c].deprel == r;
    hangs(opener, "mark") && hangs(subject, "nsubj") && hangs(object, "obj")
}

/// What the clause was taken for the root of goes to the main one behind it.
fn main_clause(tree: &mut Tree, [opener, verb, main]: [usize; 3]) {
    let stop = |c: usize| tree.words[c].relation() == "punct" && c > main;
    for c in children(tree, verb).filter(|&c| c < opener || stop(c)).collect::<Vec<_>>() {
        tree.words[c].head = Some(main as u32);
    }
    (tree.words[main].head, tree.words[main].deprel) = (None, "root");
}

/// *said the senator after Norway recognised Palestine*: no subject stands before the conjunction of its clause; it is that of the verb
/// above.
pub(super) fn subject_before_mark(tree: &mut Tree, text: &str, verb: usize) {
    let Some(mark) = children(tree, verb).find(|&c| tree.words[c].relation() == "mark" && c < verb) else {
        return;
    };
    let Some(above) = tree.words[verb].head.map(|h| h as usize).filter(|&a| a < mark) else { return };
    let subjects: Vec<usize> = children(tree, verb).filter(|&c| tree.words[c].deprel == "nsubj").collect();
    let [first, second] = subjects[..] else { return };
    let taken = children(tree, above).any(|c| tree.words[c].relation() == "nsubj");
    let form = tree.words[mark].form(text);
    let english = tree.words[above].xpos.starts_with("VB");
    if above < first && first < mark && mark < second && !taken && english && ADJUNCTS.contains(&form) {
        tree.words[first].head = Some(above as u32);
        tree.words[verb].deprel = "advcl";
    }
}

/// *because the government, despite all promises, accused Huawei*: a clause is no part of a phrase that stands behind its conjunction; the
/// phrase was put into the clause.
pub(super) fn clause_around_phrase(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let Some(noun) = w.head.map(|h| h as usize).filter(|&n| w.deprel == "acl" && n < verb) else { return };
    let before = |c: usize| tree.words[c].relation() == "mark" && c < noun;
    let Some(mark) = children(tree, verb).find(|&c| before(c)) else { return };
    let phrase = matches!(tree.words[noun].relation(), "obl" | "nmod" | "advcl");
    let Some(above) = tree.words[noun].head.filter(|&a| phrase && (a as usize) < mark) else { return };
    let subject = children(tree, verb).any(|c| c < noun && tree.words[c].relation() == "nsubj");
    let set_off = (mark..noun).any(|i| tree.words[i].form(text) == ",");
    if subject && set_off {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(above), "advcl");
        (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb as u32), "obl");
    }
}

/// *The moment Israel bombed Gaza, …*: when it was is not who did it.
pub(super) fn moment_as_subject(tree: &mut Tree, text: &str, noun: usize) {
    let w = &tree.words[noun];
    let time = matches!(w.form(text), "moment" | "minute" | "second" | "instant" | "day" | "week" | "year");
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| time && w.deprel == "nsubj" && v > noun) else {
        return;
    };
    let other = children(tree, verb).any(|c| c > noun && c < verb && tree.words[c].deprel == "nsubj");
    if other {
        tree.words[noun].deprel = "obl:unmarked";
    }
}

/// Nouns that a clause says the content of.
const CONTENT: [&str; 18] = [
    "evidence",
    "proof",
    "sign",
    "indication",
    "fear",
    "claim",
    "report",
    "news",
    "rumour",
    "rumor",
    "suspicion",
    "concern",
    "allegation",
    "hint",
    "belief",
    "fact",
    "suggestion",
    "speculation",
];

/// *evidence NATO supported Kyiv*: a clause that has its subject and its object says what there is evidence of, and nothing about it.
pub(super) fn content_without_that(tree: &mut Tree, verb: usize) {
    let w = &tree.words[verb];
    let Some(noun) = w.head.map(|h| h as usize).filter(|_| w.deprel == "acl:relcl") else { return };
    let one = |r: &str| children(tree, verb).any(|c| tree.words[c].deprel == r);
    let relative =
        children(tree, verb).any(|c| tree.words[c].xpos.starts_with('W') || tree.words[c].lemma == "that");
    if CONTENT.contains(&tree.words[noun].lemma.as_str()) && one("nsubj") && one("obj") && !relative {
        tree.words[verb].deprel = "acl";
    }
}

/// *While talks were held in Geneva, Poland and Lithuania expelled diplomats*: names between a comma and a past that lacks its subject are
/// that subject, and no more of a list that ended before the comma.
pub(super) fn subject_behind_comma(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let lacks = |r: &str| !children(tree, verb).any(|c| tree.words[c].relation() == r);
    let past = w.xpos == "VBD" || w.xpos == "VBN" && !lacks("obj");
    let clause =
        w.upos == Upos::Verb && past && matches!(w.relation(), "root" | "ccomp" | "conj" | "parataxis");
    if !clause || !["nsubj", "aux", "cop", "csubj", "expl"].iter().all(|r| lacks(r)) {
        return;
    }
    let nominal = |&i: &usize| {
        let w = &tree.words[i];
        let capital = w.form(text).starts_with(char::is_uppercase);
        matches!(w.upos, Upos::Propn | Upos::Cconj | Upos::Det)
            || matches!(w.relation(), "flat" | "amod") && capital
    };
    let Some(begins) = (0..verb).rev().take(9).take_while(nominal).last() else { return };
    let comma = begins.checked_sub(1).filter(|&c| c > 0 && tree.words[c].form(text) == ",");
    let ands: Vec<usize> = (begins..verb).filter(|&i| tree.words[i].upos == Upos::Cconj).collect();
    let [and] = ands[..] else { return };
    let head = |range: std::ops::Range<usize>| {
        let outside = |i: &usize| tree.words[*i].head.is_none_or(|h| !range.contains(&(h as usize)));
        range.clone().filter(|&i| tree.words[i].upos == Upos::Propn).find(outside)
    };
    let (Some(first), Some(second)) = (head(begins..and), head(and + 1..verb)) else { return };
    let before = tree.words[first].head.is_some_and(|h| (h as usize) < begins);
    // "In talks with China, India and Pakistan agreed": they may be talked with as well.
    let placed = |c: usize| {
        let case = children(tree, c).find(|&x| tree.words[x].relation() == "case");
        tree.words[c].upos != Upos::Propn
            || case.is_some_and(|x| matches!(tree.words[x].form(text), "in" | "at" | "on" | "near"))
    };
    if before && comma.is_some_and(|c| placed(c - 1)) {
        (tree.words[first].head, tree.words[first].deprel) = (Some(verb as u32), "nsubj");
        (tree.words[second].head, tree.words[second].deprel) = (Some(first as u32), "conj");
        tree.words[and].head = Some(second as u32);
    }
}
