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

/// Tag and features of an English past, which the tagger gave to the participle that is spelt alike.
pub(super) const PAST: [&str; 2] = ["VBD", "Mood=Ind|Tense=Past|VerbForm=Fin"];

const ALIKE: [Alike; 2] = [
    Alike {
        participle: "WW|vd|prenom|met-e",
        endings: ["de", "te"],
        past: ["WW|pv|verl|ev", "Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin"],
    },
    Alike { participle: "VBN", endings: ["ed", "t"], past: PAST },
];

/// A sentence with a full stop and without a finite verb. Headlines, without a full stop, may do without.
pub(super) fn lacks_its_verb(tree: &Tree, text: &str) -> bool {
    // An attribute is not finite, whatever the tagger says of its form: *The EU froze Russian assets*.
    let finite = |w: &Word| w.feat("VerbForm") == Some("Fin") && w.relation() != "amod";
    let stop = tree.words.last().is_some_and(|w| w.form(text) == ".");
    let main =
        |i: usize| finite(&tree.words[i]) && !is_below_conjunction(tree, i) && !tells_who_says(tree, text, i);
    stop && tree.words.len() <= WINDOW && !(0..tree.words.len()).any(main)
}

/// *… while ministers said so*, *Germany, which had hesitated, …*: in a clause that a conjunction or a relative word opens.
fn is_below_conjunction(tree: &Tree, word: usize) -> bool {
    let up =
        std::iter::successors(Some(word), |&i| tree.words[i].head.map(|h| h as usize)).take(tree.words.len());
    let opened = |i: usize| children(tree, i).any(|c| tree.words[c].relation() == "mark");
    let mut up = up;
    up.any(|i| tree.words[i].deprel == "acl:relcl" || tree.words[i].relation() == "advcl" && opened(i))
}

/// *…, zo meldde Reuters*, *…, said Reuters*: behind a comma, a verb right before its subject that is put in beside the sentence.
fn tells_who_says(tree: &Tree, text: &str, verb: usize) -> bool {
    let before = verb.checked_sub(1).map(|i| tree.words[i].form(text));
    let comma =
        before == Some(",") || before == Some("zo") && verb > 1 && tree.words[verb - 2].form(text) == ",";
    let subject = children(tree, verb).any(|c| c > verb && tree.words[c].deprel == "nsubj");
    comma && subject && tree.words[verb].relation() == "parataxis"
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

/// *Gisteren bedreigde burgemeester Jansen Taiwan.*, *In 2019 erkende Rusland Kosovo.*: an adverb or a phrase that opens the sentence, and behind
/// the form a title with its name, or two names: nobody calls anything so, and the sentence has no other verb.
pub(super) fn past_behind_adverb(tree: &mut Tree, text: &str) {
    let Some(root) = tree.words.iter().position(|w| w.head.is_none()) else { return };
    let of_root = |&v: &usize| tree.words[v].head == Some(root as u32);
    let form = |&v: &usize| {
        let past = ALIKE[0].endings.iter().any(|e| tree.words[v].form(text).ends_with(e));
        tree.words[v].xpos == ALIKE[0].participle && past
    };
    let Some(verb) = (1..root).filter(of_root).find(form) else { return };
    let adverbial = |&c: &usize| c < verb && matches!(tree.words[c].relation(), "obl" | "advmod" | "advcl");
    let opens = children(tree, verb).filter(adverbial).any(|c| tree.is_below(0, c));
    let articles: Vec<usize> =
        children(tree, root).filter(|&c| c < root && tree.words[c].relation() == "det").collect();
    let name = |&c: &usize| {
        let w = &tree.words[c];
        w.upos == Upos::Propn && matches!(w.relation(), "appos" | "flat") && c == root + 1
    };
    let nominal = matches!(tree.words[root].upos, Upos::Noun | Upos::Propn);
    // "bedreigde het ministerie": an attribute stands behind the article.
    let apart =
        articles.iter().any(|&d| d > verb) || articles.is_empty() && children(tree, root).any(|c| name(&c));
    if !(opens && nominal && apart) || articles.iter().any(|&d| d < verb) || !lacks_its_verb(tree, text) {
        return;
    }
    for c in children(tree, root).filter(|&c| c != verb).collect::<Vec<_>>() {
        let w = &tree.words[c];
        let led = c > root && w.relation() == "nmod" && tree.words[c - 1].form(text) != "van";
        let loose = matches!(w.relation(), "punct" | "advcl" | "parataxis" | "obl" | "compound:prt");
        if loose || led && children(tree, c).all(|x| tree.words[x].form(text) != "van") {
            tree.words[c].head = Some(verb as u32);
            if led {
                tree.words[c].deprel = "obl";
            }
        }
    }
    let w = &mut tree.words[verb];
    (w.head, w.deprel, w.upos) = (None, "root", Upos::Verb);
    [w.xpos, w.feats] = ALIKE[0].past;
    (tree.words[root].head, tree.words[root].deprel) = (Some(verb as u32), "nsubj");
}

/// *Gesteund door Rusland veroverde het leger Aleppo.*: of a participle that opens the sentence and a form behind its agent that may be past, the
/// second is the verb; who stands before it does what the participle says.
pub(super) fn participle_in_front(tree: &mut Tree, text: &str) {
    let Some(first) = tree.words.first().filter(|w| w.xpos.starts_with("WW|vd|vrij")) else { return };
    let Some(by) = tree.words.get(1).filter(|w| w.form(text) == "door" && w.deprel == "case") else { return };
    let Some(agent) = by.head.map(|h| h as usize).filter(|&a| a > 1) else { return };
    let finite =
        |v: usize| tree.words[v].xpos.starts_with("WW|pv") || tree.words[v].xpos == ALIKE[0].participle;
    let own = |i: &usize| tree.is_below(*i, agent) && *i != agent + 1;
    let Some(verb) = (agent + 1..tree.words.len()).find(|i| !own(i)).filter(|&v| finite(v)) else { return };
    let above = first.head.map(|h| h as usize);
    if above.is_some_and(|h| h != verb) || tree.words[verb].upos != Upos::Verb {
        return;
    }
    let main = tree.words[verb].head.is_none() || above.is_none();
    let noun = tree.words[verb].head.map(|h| h as usize).filter(|&n| n == verb + 1);
    if !main || above.is_none() && noun.is_none() {
        return;
    }
    if above.is_none() {
        for c in children(tree, 0).filter(|&c| c > verb).collect::<Vec<_>>() {
            tree.words[c].head = Some(verb as u32);
        }
        (tree.words[verb].head, tree.words[verb].deprel) = (None, "root");
        [tree.words[verb].xpos, tree.words[verb].feats] = ALIKE[0].past;
    }
    (tree.words[0].head, tree.words[0].deprel) = (Some(verb as u32), "advcl");
    (tree.words[agent].head, tree.words[agent].deprel) = (Some(0), "obl:agent");
    if let Some(noun) = noun {
        (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb as u32), "nsubj");
    }
}

/// *In het geheim bezocht Merkel Turkije*: such a form is an attribute only before its noun; what heads a clause without an auxiliary, with its
/// arguments behind it, is the past.
pub(super) fn past_at_the_head(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let form = w.form(text);
    let dutch = w.xpos == ALIKE[0].participle
        && (ALIKE[0].endings.iter().any(|e| form.ends_with(e)) || form.ends_with("cht"));
    if !dutch || !matches!(w.relation(), "root" | "parataxis") {
        return;
    }
    let auxiliary = children(tree, verb).any(|c| matches!(tree.words[c].relation(), "aux" | "cop" | "det"));
    let behind =
        children(tree, verb).any(|c| c > verb && matches!(tree.words[c].relation(), "nsubj" | "obj"));
    if behind && !auxiliary && verb > 0 {
        [tree.words[verb].xpos, tree.words[verb].feats] = ALIKE[0].past;
        tree.words[verb].upos = Upos::Verb;
    }
}

/// *viel Odesa aan en veroverde Vuhledar*: right behind *and*, such a form before a name without an article is the past of what the
/// subject did next.
pub(super) fn past_behind_and(tree: &mut Tree, text: &str, verb: usize) {
    let (w, form) = (&tree.words[verb], tree.words[verb].form(text));
    let fits = |a: &&Alike| a.participle == w.xpos && a.endings.iter().any(|e| form.ends_with(e));
    let Some(alike) = ALIKE.iter().find(fits).filter(|_| w.relation() == "amod") else { return };
    let named = |n: usize| {
        let title = tree.words[n].upos == Upos::Noun
            && children(tree, n).any(|c| c == n + 1 && tree.words[c].upos == Upos::Propn);
        title || tree.words[n].upos == Upos::Propn
    };
    let Some(name) = w.head.map(|h| h as usize).filter(|&n| n > verb && named(n)) else { return };
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
    // "There is evidence Norway recognised Palestine": an attribute of a noun has no subject either.
    let clause = matches!(w.deprel, "root" | "conj" | "ccomp" | "parataxis" | "acl");
    let has = |r: &str| children(tree, verb).any(|c| tree.words[c].relation() == r);
    let subject = || children(tree, verb).any(|c| c < verb && tree.words[c].deprel == "nsubj");
    if w.xpos == "VBN" && clause && subject() && has("obj") && !has("aux") && !has("mark") {
        [tree.words[verb].xpos, tree.words[verb].feats] = ALIKE[1].past;
    }
}

/// *Servië heeft een ultimatum verworpen*: a form of *hebben* with a bare past participle below it is that participle's auxiliary.
pub(super) fn participle_below_auxiliary(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let bare = w.xpos.starts_with("WW|vd|vrij")
        && matches!(w.relation(), "xcomp" | "ccomp" | "parataxis" | "compound");
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

/// Verbs without a passive: *protesters **rallied** against him* are no protesters whom somebody rallied.
const NO_PASSIVE: [&str; 8] =
    ["rally", "march", "demonstrate", "gather", "clash", "riot", "scuffle", "skirmish"];

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
            && (w.deprel == "acl" || w.relation() == "amod" && w.head == Some(root as u32))
            && (children(tree, v).any(|c| c > v && tree.words[c].deprel == "obj")
                || NO_PASSIVE.contains(&w.lemma.as_str()))
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

/// Where a verb hangs.
pub(super) struct Place {
    pub head: Option<u32>,
    pub deprel: &'static str,
}

/// Makes the verb the root, with its subject and object; phrases behind the object become its own, but for *van* and *of*.
fn make_finite(tree: &mut Tree, text: &str, words: [usize; 3], past: [&'static str; 2]) {
    make_clause(tree, text, words, past, Place { head: None, deprel: "root" });
}

/// Makes the verb the head of a clause there.
pub(super) fn make_clause(
    tree: &mut Tree,
    text: &str,
    [subject, verb, object]: [usize; 3],
    past: [&'static str; 2],
    place: Place,
) {
    for c in children(tree, object).filter(|&c| c != verb).collect::<Vec<_>>() {
        let case = children(tree, c).find(|&x| tree.words[x].relation() == "case");
        let own = case.is_some_and(|x| matches!(tree.words[x].form(text), "van" | "of"));
        let clause = tree.words[c].relation() == "conj" && tree.words[c].upos == Upos::Verb;
        if matches!(tree.words[c].relation(), "punct" | "advcl" | "parataxis") || clause {
            tree.words[c].head = Some(verb as u32);
        } else if case.is_some() && c > object && !own {
            (tree.words[c].head, tree.words[c].deprel) = (Some(verb as u32), "obl");
        } else if c < verb {
            before_verb(tree, c, verb);
        }
    }
    let w = &mut tree.words[verb];
    (w.head, w.deprel, w.upos) = (place.head, place.deprel, Upos::Verb);
    [w.xpos, w.feats] = past;
    if subject != verb {
        (tree.words[subject].head, tree.words[subject].deprel) = (Some(verb as u32), "nsubj");
    }
    (tree.words[object].head, tree.words[object].deprel) = (Some(verb as u32), "obj");
}

/// What was taken for a part of the object but stands before the verb is the verb's: *France **on Tuesday** supplied weapons*.
fn before_verb(tree: &mut Tree, word: usize, verb: usize) {
    let next = (word + 1..verb).find(|&i| tree.words[i].upos != Upos::Det);
    let w = &mut tree.words[word];
    match (w.relation(), next) {
        ("case", Some(noun)) => w.head = Some(noun as u32),
        ("compound" | "nummod" | "nmod" | "appos", _) => (w.head, w.deprel) = (Some(verb as u32), "obl"),
        _ => w.head = Some(verb as u32),
    }
}

/// *heeft Abdeslam, het enige nog levende lid van de cel, veroordeeld*: with two subjects, before and behind it, and a bare participle
/// at the end, *heeft* is that one's auxiliary, and who stands behind it is acted on.
pub(super) fn far_from_auxiliary(tree: &mut Tree, aux: usize) {
    if tree.words[aux].lemma != "hebben" || tree.words[aux].relation() != "root" {
        return;
    }
    let mut subjects: Vec<usize> =
        children(tree, aux).filter(|&c| tree.words[c].relation() == "nsubj").collect();
    subjects.sort_unstable();
    let [first, second] = subjects[..] else { return };
    let has = |i: usize, r: &[&str]| children(tree, i).any(|c| r.contains(&tree.words[c].relation()));
    let bare = |i: usize| {
        let w = &tree.words[i];
        w.deprel == "advcl" && w.feat("VerbForm") == Some("Part") && !has(i, &["nsubj", "aux", "mark", "obj"])
    };
    let Some(participle) = children(tree, aux).find(|&c| c > second && bare(c)) else { return };
    if first > aux || second < aux || has(aux, &["obj", "ccomp", "xcomp"]) {
        return;
    }
    for c in children(tree, aux).filter(|&c| c != participle).collect::<Vec<_>>() {
        tree.words[c].head = Some(participle as u32);
    }
    (tree.words[participle].head, tree.words[participle].deprel) = (tree.words[aux].head, "root");
    (tree.words[aux].head, tree.words[aux].deprel) = (Some(participle as u32), "aux");
    tree.words[aux].upos = Upos::Aux;
    tree.words[second].deprel = "obj";
}
