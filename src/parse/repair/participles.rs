//! Participles that are none.

use super::children;
use crate::parse::irregular;
use crate::parse::neural::WINDOW;
use crate::parse::tree::{Tree, Upos, Word};

/// A past and a participle that are spelt alike.
struct Alike {
    participle: &'static str,
    endings: [&'static str; 2],
    /// The tag and features of the past.
    past: [&'static str; 2],
}

const ALIKE: [Alike; 2] = [
    Alike {
        participle: "WW|vd|prenom|met-e",
        endings: ["de", "te"],
        past: ["WW|pv|verl|ev", "Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin"],
    },
    Alike { participle: "VBN", endings: ["ed", "t"], past: ["VBD", "Mood=Ind|Tense=Past|VerbForm=Fin"] },
];

/// A sentence with a full stop and without a finite verb. Headlines, without a full stop, may do without.
fn lacks_its_verb(tree: &Tree, text: &str) -> bool {
    // An attribute is not finite, whatever the tagger says of its form: *The EU froze Russian assets*.
    let finite = |w: &Word| w.feat("VerbForm") == Some("Fin") && w.relation() != "amod";
    let stop = tree.words.last().is_some_and(|w| w.form(text) == ".");
    let main = |i: usize| finite(&tree.words[i]) && !is_below_conjunction(tree, i);
    stop && tree.words.len() <= WINDOW && !(0..tree.words.len()).any(main)
}

/// *… while ministers said so*: in a clause that a conjunction opens.
fn is_below_conjunction(tree: &Tree, word: usize) -> bool {
    let up =
        std::iter::successors(Some(word), |&i| tree.words[i].head.map(|h| h as usize)).take(tree.words.len());
    let mut clauses = up.filter(|&i| tree.words[i].relation() == "advcl");
    clauses.any(|i| children(tree, i).any(|c| tree.words[c].relation() == "mark"))
}

/// *Spanje erkende Palestina.*: a participle before its noun has no subject, and a sentence has a finite verb. Where there is none,
/// and a bare noun stands right before such a form, it is the past.
pub(super) fn past_not_participle(tree: &mut Tree, text: &str) {
    if !lacks_its_verb(tree, text) {
        return;
    }
    let Some(root) = tree.words.iter().position(|w| w.head.is_none() && w.upos != Upos::Verb) else { return };
    let alike = |v: usize| {
        let (w, form) = (&tree.words[v], tree.words[v].form(text));
        let fits = |a: &&Alike| a.participle == w.xpos && a.endings.iter().any(|e| form.ends_with(e));
        // "mobilised" taken for an adjective, "froze" for an attribute
        let past = w.relation() == "amod"
            && (w.xpos == "VBD" || w.xpos == "JJ" && (form.ends_with("ed") || irregular::is_past(form)));
        if past && w.head == Some(root as u32) {
            return Some(&ALIKE[1]);
        }
        ALIKE.iter().find(fits).filter(|_| w.head == Some(root as u32))
    };
    let Some((verb, alike)) = (1..root).find_map(|v| Some((v, alike(v)?))) else { return };
    let own = |c: usize| tree.words[c].head.is_some_and(|h| h as usize == verb || h as usize == root);
    let bare = children(tree, verb - 1).all(|x| tree.words[x].relation() != "case");
    let nominal = matches!(tree.words[verb - 1].upos, Upos::Noun | Upos::Propn | Upos::Pron);
    if own(verb - 1) && bare && nominal {
        make_finite(tree, text, [verb - 1, verb, root], alike.past);
    }
}

/// *viel Odesa aan en veroverde Vuhledar*: right behind *and*, such a form before a name without an article is the past of what the
/// subject did next.
pub(super) fn past_behind_and(tree: &mut Tree, text: &str, verb: usize) {
    let (w, form) = (&tree.words[verb], tree.words[verb].form(text));
    let fits = |a: &&Alike| a.participle == w.xpos && a.endings.iter().any(|e| form.ends_with(e));
    let Some(alike) = ALIKE.iter().find(fits).filter(|_| w.relation() == "amod") else { return };
    let Some(name) = w.head.map(|h| h as usize).filter(|&n| n > verb && tree.words[n].upos == Upos::Propn)
    else {
        return;
    };
    let first = children(tree, name).find(|&c| tree.words[c].relation() != "cc");
    let and = verb.checked_sub(1).filter(|&c| tree.words[c].relation() == "cc" && first == Some(verb));
    let bare = !children(tree, name).any(|c| tree.words[c].relation() == "case");
    let Some(and) = and.filter(|_| bare) else { return };
    let above = std::iter::successors(tree.words[name].head, |&h| tree.words[h as usize].head).take(WINDOW);
    let finite = |&h: &u32| {
        let v = &tree.words[h as usize];
        v.upos == Upos::Verb && v.feat("VerbForm") == Some("Fin") && (h as usize) < and
    };
    let Some(before) = above.collect::<Vec<_>>().into_iter().find(finite) else { return };
    let w = &mut tree.words[verb];
    (w.head, w.deprel) = (Some(before), "conj");
    [w.xpos, w.feats] = alike.past;
    (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "obj");
    tree.words[and].head = Some(verb as u32);
}

/// *According to a report published on Wednesday, North Korea supplied shells*: what has a subject of its own and no auxiliary is the past, not
/// the participle.
pub(super) fn past_with_subject(tree: &mut Tree, verb: usize) {
    let w = &tree.words[verb];
    let clause = matches!(w.relation(), "root" | "conj" | "ccomp" | "parataxis");
    let has = |r: &str| children(tree, verb).any(|c| tree.words[c].relation() == r);
    let subject = children(tree, verb).any(|c| c < verb && tree.words[c].deprel == "nsubj");
    if w.xpos == "VBN" && clause && subject && has("obj") && !has("aux") && !has("mark") {
        [tree.words[verb].xpos, tree.words[verb].feats] = ALIKE[1].past;
    }
}

/// *Servië heeft een ultimatum verworpen*: a form of *hebben* with a bare past participle below it is that participle's auxiliary.
pub(super) fn participle_below_auxiliary(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let bare = w.xpos.starts_with("WW|vd|vrij") && matches!(w.relation(), "xcomp" | "ccomp" | "parataxis");
    let Some(aux) = w.head.map(|h| h as usize).filter(|&a| bare && a < verb) else { return };
    // A subject before the auxiliary is the clause's, whichever of the two it was hung from; with one argument twice they are two clauses.
    let has_own = |of: usize, rel: &str| children(tree, of).any(|c| tree.words[c].deprel == rel);
    let twice = |rel: &str| has_own(verb, rel) && has_own(aux, rel);
    let own = |c: usize| {
        let relation = tree.words[c].relation();
        matches!(relation, "mark" | "aux") || matches!(relation, "nsubj" | "obj") && c > aux
    };
    let form = tree.words[aux].form(text).to_lowercase();
    let has = matches!(form.as_str(), "heeft" | "hebben" | "had" | "hadden" | "heb");
    if !has
        || twice("nsubj")
        || twice("obj")
        || children(tree, verb).any(own)
        || children(tree, aux).any(|c| tree.words[c].relation() == "cop")
    {
        return;
    }
    for c in children(tree, aux).filter(|&c| c != verb).collect::<Vec<_>>() {
        tree.words[c].head = Some(verb as u32);
    }
    (tree.words[verb].head, tree.words[verb].deprel) = (tree.words[aux].head, tree.words[aux].deprel);
    let a = &mut tree.words[aux];
    (a.head, a.deprel, a.upos) = (Some(verb as u32), "aux", Upos::Aux);
}

/// *Switzerland froze Russian assets*: an adjective has no object, so a past that was taken for one is the verb.
pub(super) fn adjective_with_object(tree: &mut Tree, text: &str, verb: usize) {
    let (w, form) = (&tree.words[verb], tree.words[verb].form(text));
    let has = |r: &str| children(tree, verb).any(|c| tree.words[c].relation() == r);
    let past = w.xpos == "JJ" && (form.ends_with("ed") || irregular::is_past(form));
    if past && has("nsubj") && has("obj") && !has("cop") {
        tree.words[verb].upos = Upos::Verb;
        [tree.words[verb].xpos, tree.words[verb].feats] = ALIKE[1].past;
    }
}

/// *Rebels led by HTS captured Damascus.*: a past participle behind its noun has no object, so where it has one, and the sentence no
/// finite verb, it is the past.
pub(super) fn past_behind_noun(tree: &mut Tree, text: &str) {
    if !lacks_its_verb(tree, text) {
        return;
    }
    let nominal = |w: &Word| w.head.is_none() && matches!(w.upos, Upos::Noun | Upos::Propn);
    let Some(root) = tree.words.iter().position(nominal) else { return };
    let past = |&v: &usize| {
        let w = &tree.words[v];
        w.xpos == "VBN"
            && (w.relation() == "acl" || w.relation() == "amod" && w.head == Some(root as u32))
            && children(tree, v).any(|c| c > v && tree.words[c].deprel == "obj")
    };
    let Some(verb) = (root + 1..tree.words.len()).find(past) else { return };
    for c in children(tree, root).filter(|&c| tree.words[c].relation() == "punct").collect::<Vec<_>>() {
        tree.words[c].head = Some(verb as u32);
    }
    let w = &mut tree.words[verb];
    (w.head, w.deprel) = (None, "root");
    [w.xpos, w.feats] = ALIKE[1].past;
    (tree.words[root].head, tree.words[root].deprel) = (Some(verb as u32), "nsubj");
}

/// *Hezbollah, which is backed by Iran, fired rockets*: an attribute has no subject, so a past form that has one is the verb of the clause.
pub(super) fn attribute_with_subject(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let Some(noun) =
        w.head.map(|h| h as usize).filter(|&h| h > verb && w.xpos == "VBN" && w.relation() == "amod")
    else {
        return;
    };
    let subject = children(tree, verb).find(|&c| c < verb && tree.words[c].deprel == "nsubj");
    if let Some(subject) =
        subject.filter(|_| tree.words[noun].head.is_none() && tree.words[noun].upos != Upos::Verb)
    {
        make_finite(tree, text, [subject, verb, noun], ALIKE[1].past);
    }
}

/// *Iran-backed Houthis*: what a hyphen joins to a participle stands with it before a noun.
pub(super) fn hyphened_participle(tree: &mut Tree, text: &str, verb: usize) {
    let part = tree.words[verb].xpos == "VBN" && verb > 1 && tree.words[verb - 1].form(text) == "-";
    let glued = part
        && tree.words[verb - 1].span.end == tree.words[verb].span.start
        && tree.words[verb - 2].span.end == tree.words[verb - 1].span.start;
    let within = |i: &usize| matches!(tree.words[*i].upos, Upos::Adj | Upos::Propn | Upos::Noun);
    let nouns = (verb + 1..tree.words.len()).take_while(within);
    let Some(noun) = nouns.filter(|&i| tree.words[i].upos != Upos::Adj).last().filter(|_| glued) else {
        return;
    };
    let above = std::iter::successors(Some(noun), |&i| tree.words[i].head.map(|h| h as usize)).take(WINDOW);
    if matches!(tree.words[verb].relation(), "advcl" | "acl" | "nmod" | "obl")
        && !above.clone().any(|i| i == verb)
    {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(noun as u32), "amod");
        (tree.words[verb - 2].head, tree.words[verb - 2].deprel) = (Some(verb as u32), "obl:unmarked");
    }
}

/// *zag zich gedwongen troepen terug te trekken*: behind *zich* such a participle is no attribute of what follows, but has the infinitive below it.
pub(super) fn forced(tree: &mut Tree, text: &str, participle: usize) {
    let w = &tree.words[participle];
    let forced = matches!(w.form(text), "gedwongen" | "genoodzaakt" | "verplicht" | "geroepen");
    let Some(noun) = w.head.map(|h| h as usize).filter(|_| forced && w.relation() == "amod") else { return };
    let Some(zich) = participle.checked_sub(1).filter(|&z| tree.words[z].form(text) == "zich") else {
        return;
    };
    let Some(infinitive) = tree.words[noun].head.map(|h| h as usize) else { return };
    let Some(verb) = tree.words[infinitive]
        .head
        .filter(|&v| tree.words[infinitive].deprel == "xcomp" && (v as usize) < zich)
    else {
        return;
    };
    (tree.words[participle].head, tree.words[participle].deprel) = (Some(verb), "xcomp");
    (tree.words[infinitive].head, tree.words[infinitive].deprel) = (Some(participle as u32), "xcomp");
    (tree.words[zich].head, tree.words[zich].deprel) = (Some(verb), "expl:pv");
}

/// Makes the verb the root, with its subject and object; phrases behind the object become its own, but for *van* and *of*.
fn make_finite(tree: &mut Tree, text: &str, [subject, verb, object]: [usize; 3], past: [&'static str; 2]) {
    for c in children(tree, object).filter(|&c| c != verb).collect::<Vec<_>>() {
        let case = children(tree, c).find(|&x| tree.words[x].relation() == "case");
        let own = case.is_some_and(|x| matches!(tree.words[x].form(text), "van" | "of"));
        if matches!(tree.words[c].relation(), "punct" | "advcl") {
            tree.words[c].head = Some(verb as u32);
        } else if case.is_some() && c > object && !own {
            (tree.words[c].head, tree.words[c].deprel) = (Some(verb as u32), "obl");
        }
    }
    let w = &mut tree.words[verb];
    (w.head, w.deprel, w.upos) = (None, "root", Upos::Verb);
    [w.xpos, w.feats] = past;
    (tree.words[subject].head, tree.words[subject].deprel) = (Some(verb as u32), "nsubj");
    (tree.words[object].head, tree.words[object].deprel) = (Some(verb as u32), "obj");
}
