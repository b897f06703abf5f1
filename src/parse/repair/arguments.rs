//! Subjects and objects that their verb cannot have.

use super::bare::TIMES;
use super::children;
use crate::parse::tree::{Tree, Upos, Word};

/// English verbs without an object, and so without a passive.
const NEVER_PASSIVE: [&str; 22] = [
    "demonstrate",
    "protest",
    "march",
    "rally",
    "die",
    "arrive",
    "resign",
    "collapse",
    "happen",
    "escape",
    "fall",
    "rise",
    "emerge",
    "erupt",
    "disappear",
    "react",
    "respond",
    "retreat",
    "surrender",
    "travel",
    "vote",
    "work",
];

/// A passive subject needs a passive: a finite verb with an object and no auxiliary has an active one, and so has a verb without objects.
pub(super) fn active_subject(tree: &mut Tree, subject: usize) {
    let Some(verb) = tree.words[subject].head.filter(|_| tree.words[subject].deprel == "nsubj:pass") else {
        return;
    };
    let verb = verb as usize;
    let passive = children(tree, verb).any(|c| tree.words[c].relation() == "aux");
    let object = children(tree, verb).any(|c| tree.words[c].deprel == "obj");
    let stops = tree.words.last().is_some_and(|w| w.lemma == ".");
    let v = &mut tree.words[verb];
    // "The EU negotiated with Serbia.": in a headline, without its full stop, a deal may be.
    let with = stops && v.lemma == "negotiate";
    let never = v.xpos.starts_with("VB") && (with || NEVER_PASSIVE.contains(&v.lemma.as_str()));
    if never && v.xpos == "VBN" && !passive {
        (v.xpos, v.feats) = ("VBD", "Mood=Ind|Tense=Past|VerbForm=Fin");
    }
    if !passive && (object || never) && v.upos == Upos::Verb {
        tree.words[subject].deprel = "nsubj";
    }
}

/// *dat het drones levert*: *het* is no article of a plural, so it is the subject.
pub(super) fn het_of_plural(tree: &mut Tree, text: &str, het: usize) {
    let noun = tree.words[het].head.filter(|_| tree.words[het].deprel == "det").map(|h| h as usize);
    let plural =
        |n: &usize| tree.words[*n].upos == Upos::Noun && tree.words[*n].feat("Number") == Some("Plur");
    let Some(noun) = noun.filter(plural).filter(|_| tree.words[het].form(text).eq_ignore_ascii_case("het"))
    else {
        return;
    };
    let verb = tree.words[noun].head.map(|h| h as usize).filter(|&v| tree.words[v].upos == Upos::Verb);
    let role = tree.words[noun].relation();
    let Some(verb) = verb.filter(|_| matches!(role, "nsubj" | "obj")) else { return };
    if children(tree, verb).any(|c| c != noun && tree.words[c].relation() == "nsubj") {
        return;
    }
    let w = &mut tree.words[het];
    (w.head, w.deprel) = (Some(verb as u32), "nsubj");
    (w.upos, w.xpos, w.feats) = (Upos::Pron, "VNW|pers|pron|stan|red|3|ev|onz", "Person=3|PronType=Prs");
    tree.words[noun].deprel = "obj";
}

/// *geen bewijs dat Iran wapens levert*: a clause has one object; where there is another, *dat* opens it.
pub(super) fn that_of_clause(tree: &mut Tree, text: &str, that: usize) {
    let w = &tree.words[that];
    let core = matches!(w.deprel, "obj" | "nsubj");
    let Some(verb) = w.head.map(|h| h as usize).filter(|&h| core && h > that) else { return };
    if !matches!(w.form(text).to_lowercase().as_str(), "dat" | "that") {
        return;
    }
    let role = w.deprel;
    if children(tree, verb).any(|c| c != that && tree.words[c].deprel == role) {
        let w = &mut tree.words[that];
        (w.deprel, w.upos) = ("mark", Upos::Sconj);
        if w.xpos.starts_with("VNW") {
            (w.xpos, w.feats) = ("VG|onder", "");
        }
        if tree.words[verb].deprel == "acl:relcl" {
            tree.words[verb].deprel = "acl";
        }
    }
}

/// *verklaarde Sullivan, adviseur van de VS, dat …*: a name has no content clause; the verb above it has.
pub(super) fn clause_of_name(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let Some(name) = w.head.map(|h| h as usize).filter(|_| w.relation() == "acl") else { return };
    let mark =
        |&c: &usize| tree.words[c].deprel == "mark" && matches!(tree.words[c].form(text), "dat" | "that");
    let Some(that) = children(tree, verb).find(mark) else { return };
    let relative = w.deprel == "acl:relcl";
    // "de bewering dat Rusland Kiev steunt": a relative word has a place in its clause, where a mark has none.
    let whole = ["nsubj", "obj"].iter().all(|r| children(tree, verb).any(|c| tree.words[c].deprel == *r));
    if relative
        && (that == 0
            || tree.words[that - 1].form(text) == ","
            || !(whole || tree.words[name].upos == Upos::Propn))
    {
        return;
    }
    (tree.words[that].upos, tree.words[that].feats) = (Upos::Sconj, "");
    tree.words[verb].deprel = "acl";
    if tree.words[name].upos != Upos::Propn {
        return;
    }
    let above = std::iter::successors(tree.words[name].head, |&i| tree.words[i as usize].head).take(8);
    let verbs: Vec<u32> =
        above.filter(|&i| tree.words[i as usize].upos == Upos::Verb && i as usize != verb).collect();
    if let Some(&governor) = verbs.first() {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(governor), "ccomp");
    }
}

/// *legde Iran sancties op*, *verkocht Rusland drones*: in Dutch a bare name right before a bare noun is not the noun's, but who gets it.
/// *Irans drones* has its *s*. In either language money is nobody's by a name before its sign: *lent Ukraine €5 billion*.
pub(super) fn bare_dative(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    if w.upos != Upos::Propn {
        return;
    }
    let dutch = matches!(w.xpos.split('|').next(), Some("N" | "SPEC"));
    let form = w.form(text);
    let money = w.head.is_some_and(|h| tree.words[h as usize].upos == Upos::Sym);
    let given = money || is_given(tree, text, name);
    if !dutch && !given
        || form.ends_with(['s', '\'', '’', 'x', 'z'])
        || children(tree, name).any(|c| tree.words[c].relation() == "case")
    {
        return;
    }
    let Some(head) = w.head.map(|h| h as usize).filter(|&h| h > name) else { return };
    let within = |i: usize| {
        let counts =
            matches!(tree.words[i].upos, Upos::Adj | Upos::Num) || given && tree.words[i].upos == Upos::Noun;
        counts && tree.words[i].head == Some(head as u32)
            || tree.words[i].deprel == "flat" && tree.words[i].head == Some(name as u32)
    };
    let noun = (money || tree.words[head].upos == Upos::Noun)
        && tree.words[head].deprel == "obj"
        && (name + 1..head).all(within);
    if noun && matches!(w.relation(), "nmod" | "appos" | "flat" | "compound") {
        let verb = tree.words[head].head;
        if verb.is_some_and(|v| tree.words[v as usize].upos == Upos::Verb) {
            (tree.words[name].head, tree.words[name].deprel) = (verb, "iobj");
        }
    }
}

/// *granted Julian Assange asylum*, *gave Russia diplomatic cover*, *gave Kosovo security guarantees*: an English name right behind a verb of
/// giving, before a bare noun, an adjective or a noun of two words. *sold US military equipment to Taiwan* has its receiver elsewhere, and
/// a name without small letters may be an adjective.
fn is_given(tree: &Tree, text: &str, name: usize) -> bool {
    const GIVES: [&str; 9] = ["give", "grant", "offer", "deny", "award", "promise", "lend", "send", "sell"];
    let first = (0..=name).find(|&i| tree.is_below(i, name)).and_then(|i| i.checked_sub(1));
    let end = children(tree, name).filter(|&c| tree.words[c].deprel == "flat").max().unwrap_or(name);
    let given = tree.words[name].head.map(|h| h as usize).filter(|&h| h > end);
    let verb = first.filter(|&v| GIVES.contains(&tree.words[v].lemma.as_str()));
    let Some((verb, given)) = verb.zip(given) else { return false };
    let described = || {
        let to = |o: usize| children(tree, o).any(|c| tree.words[c].form(text) == "to");
        let of_it = |i: usize| {
            let w = &tree.words[i];
            w.head == Some(given as u32) && matches!(w.upos, Upos::Adj | Upos::Noun)
        };
        (end + 1..given).all(of_it)
            && tree.words[name].form(text).chars().any(char::is_lowercase)
            && !children(tree, verb).chain(children(tree, given)).any(|o| o > given && to(o))
    };
    tree.words[name].xpos == "NNP"
        && tree.words[name].relation() == "compound"
        && tree.words[name].head == Some(given as u32)
        && tree.words[verb].upos == Upos::Verb
        && tree.words[given].upos == Upos::Noun
        && tree.words[given].head == Some(verb as u32)
        && (given == end + 1 || described())
}

/// *Secretary of State Mike Pompeo headed to Manila*: in English no object stands between subject and verb. A name that the tree has
/// there, right behind the subject, is the subject's own.
pub(super) fn name_before_verb(tree: &mut Tree, name: usize) {
    let w = &tree.words[name];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| {
        w.deprel == "obj"
            && w.upos == Upos::Propn
            && v > name
            && matches!(tree.words[v].xpos, "VBD" | "VBZ" | "VBP")
    }) else {
        return;
    };
    let plain = |&i: &usize| !matches!(tree.words[i].upos, Upos::Punct | Upos::Cconj);
    let first = (0..=name).find(|&i| tree.is_below(i, name)).filter(plain);
    let beside = |&s: &usize| {
        let last = (0..name).rev().find(|&i| tree.is_below(i, s));
        // "Netanyahu and US President Donald Trump met": one of two subjects.
        let joined = (0..name).any(|i| tree.words[i].upos == Upos::Cconj && tree.is_below(i, s));
        s < name && tree.words[s].deprel == "nsubj" && last.map(|l| l + 1) == first && !joined
    };
    let subject = children(tree, verb).find(beside);
    if let Some(subject) = subject {
        tree.words[name].head = Some(subject as u32);
        tree.words[name].deprel = "appos";
    }
}

/// *accuses Iran of supplying drones*: a noun right behind an *-ing* form with a preposition is that form's object, when it has no other,
/// and not a second one of the verb before.
pub(super) fn object_of_gerund(tree: &mut Tree, noun: usize) {
    let w = &tree.words[noun];
    let Some(verb) = w.head.map(|h| h as usize).filter(|_| w.deprel == "obj" && w.upos != Upos::Verb) else {
        return;
    };
    let inside = |i: &usize| tree.words[*i].head == Some(noun as u32);
    let Some(gerund) = (0..noun).rev().find(|i| !inside(i)).filter(|&g| g > verb) else { return };
    let g = &tree.words[gerund];
    let led = children(tree, gerund).any(|c| matches!(tree.words[c].relation(), "mark" | "case"));
    let taken = children(tree, gerund).any(|c| tree.words[c].relation() == "obj");
    if g.xpos == "VBG" && matches!(g.relation(), "acl" | "advcl") && led && !taken {
        tree.words[noun].head = Some(gerund as u32);
        let other = children(tree, verb).find(|&c| tree.words[c].deprel == "iobj");
        if let Some(other) = other {
            tree.words[other].deprel = "obj";
        }
    }
}

/// *dat het drones levert*: a bare article is no part of a clause; the word that is one is the pronoun.
pub(super) fn het_as_argument(tree: &mut Tree, text: &str, het: usize) {
    let w = &mut tree.words[het];
    let core = matches!(w.relation(), "nsubj" | "obj" | "expl");
    if core && w.upos == Upos::Det && w.form(text).eq_ignore_ascii_case("het") {
        (w.upos, w.xpos, w.feats) = (Upos::Pron, "VNW|pers|pron|stan|red|3|ev|onz", "Person=3|PronType=Prs");
    }
}

/// *Trump loofde Kim*, *dat Trump Kim loofde*: a verb has one subject, in Dutch the first of two bare names unless their
/// numbers say otherwise; the other is the object when there is none. What relative words stand for, they may be either, but
/// *whose fighters Iran trained* has its object in front.
pub(super) fn two_subjects(tree: &mut Tree, verb: usize) {
    if tree.words[verb].upos != Upos::Verb {
        return;
    }
    let role = |c: usize| tree.words[c].deprel;
    let subjects: Vec<usize> = children(tree, verb).filter(|&c| role(c) == "nsubj").collect();
    let [first, second] = subjects[..] else { return };
    let full = |i: usize| {
        tree.words[i].upos == Upos::Propn && !children(tree, i).any(|c| tree.words[c].relation() == "case")
    };
    let taken = |c: usize| matches!(role(c), "obj" | "ccomp" | "cop" | "nsubj:pass" | "aux:pass");
    let personal = tree.words[first].upos == Upos::Pron && tree.words[first].feat("PronType") == Some("Prs");
    let whose = |c: usize| tree.words[c].deprel == "nmod:poss" && tree.words[c].lemma == "whose";
    if full(second) && children(tree, first).any(whose) && !children(tree, verb).any(taken) {
        tree.words[first].deprel = "obj";
    } else if (full(first) || personal) && full(second) && !children(tree, verb).any(taken) {
        tree.words[second].deprel = "obj";
    } else if number_of_verb(tree, verb) == Some("Plur")
        && noun_number(tree, second) == Some("Sing")
        && noun_number(tree, first) != Some("Sing")
        && !children(tree, verb).any(taken)
    {
        // "zijn twee miljoen mensen het land ontvlucht"
        tree.words[second].deprel = "obj";
    }
}

/// *De drones troffen Kiev*: a Dutch verb has the number of its subject. Where only the object has it, they are the other way round.
pub(super) fn agreement(tree: &mut Tree, text: &str, verb: usize) {
    let Some(number) = number_of_verb(tree, verb) else { return };
    let one = |role: &str| {
        let mut all = children(tree, verb).filter(|&c| tree.words[c].deprel == role);
        all.next().filter(|_| all.next().is_none())
    };
    let (Some(subject), Some(object)) = (one("nsubj"), one("obj")) else { return };
    let of = |i: usize| number_of(tree, text, i, verb);
    if of(subject).is_some_and(|n| n != number) && of(object) == Some(number) {
        tree.words[subject].deprel = "obj";
        tree.words[object].deprel = "nsubj";
    }
}

/// The number of a Dutch verb, or of its auxiliary.
fn number_of_verb(tree: &Tree, verb: usize) -> Option<&'static str> {
    let finite = |i: &usize| tree.words[*i].feat("VerbForm") == Some("Fin");
    let auxiliary = || children(tree, verb).find(|c| tree.words[*c].relation() == "aux" && finite(c));
    let dutch = tree.words[verb].upos == Upos::Verb && tree.words[verb].xpos.starts_with("WW");
    Some(verb)
        .filter(|_| dutch)
        .and_then(|v| Some(v).filter(finite).or_else(auxiliary))
        .and_then(|f| tree.words[f].feat("Number"))
}

/// The number of a noun phrase, or of the noun that *die* stands for; `None` for what may be either.
fn number_of(tree: &Tree, text: &str, i: usize, verb: usize) -> Option<&'static str> {
    let w = &tree.words[i];
    if w.form(text) == "die" && tree.words[verb].deprel == "acl:relcl" {
        let antecedent = tree.words[verb].head? as usize;
        return noun_number(tree, antecedent);
    }
    noun_number(tree, i)
}

fn noun_number(tree: &Tree, i: usize) -> Option<&'static str> {
    let w: &Word = &tree.words[i];
    let several =
        children(tree, i).any(|c| matches!(tree.words[c].relation(), "conj" | "nummod" | "flat" | "nmod"));
    // "drie landen", "de Amerikanen die Iran vrijliet": what is added to a plural leaves it one; of names only those of inhabitants
    // have one.
    // "De Taliban hebben": names of peoples and movements that have no ending of their own.
    if matches!(w.lemma.as_str(), "Taliban" | "Talibaan" | "Hutu" | "Tutsi" | "Houthi" | "Roma" | "Sinti") {
        return None;
    }
    // "de FARC lieten gijzelaars vrij": what the letters stand for may be many.
    if w.upos == Upos::Propn && w.lemma.len() > 1 && w.lemma.chars().all(char::is_uppercase) {
        return None;
    }
    // "Verenigde Staten" and "Naties" are one.
    let one = matches!(w.lemma.to_lowercase().as_str(), "staat" | "natie" | "emiraat");
    let inhabitants = w.upos == Upos::Propn && w.span.len() > w.lemma.len() && !one;
    if (w.upos == Upos::Noun || inhabitants) && w.feat("Number") == Some("Plur") {
        return Some("Plur");
    }
    if !matches!(w.upos, Upos::Noun | Upos::Propn) || several {
        return None;
    }
    // "De VS steunt", "de Verenigde Naties roept op": a plural name may have a singular verb.
    w.feat("Number").filter(|&n| w.upos == Upos::Noun || n == "Sing")
}

/// *heeft bijna wapens geleverd*: nothing is almost weapons; it is the deed that almost was. *Bijna honderd drones* is another matter.
pub(super) fn almost(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    if w.deprel != "advmod" || !matches!(w.form(text), "bijna" | "haast" | "nearly" | "almost") {
        return;
    }
    let Some(noun) = w.head.map(|h| h as usize).filter(|&h| h == i + 1 && tree.words[h].upos == Upos::Noun)
    else {
        return;
    };
    let verb = tree.words[noun].head.filter(|&v| tree.words[v as usize].upos == Upos::Verb);
    if verb.is_some() && matches!(tree.words[noun].relation(), "obj" | "nsubj") {
        tree.words[i].head = verb;
    }
}

/// *komt in opstand tegen de sjah*: a preposition right before a noun phrase that has none is the phrase's, not the idiom's.
pub(super) fn preposition_behind_idiom(tree: &mut Tree, i: usize) {
    preposition_across_verb(tree, i);
    let fixed = tree.words[i].deprel == "fixed" && tree.words[i].upos == Upos::Adp;
    let particle = tree.words[i].head.is_some_and(|h| tree.words[h as usize].deprel == "compound:prt");
    if !fixed || !particle {
        return;
    }
    let bare = |c: &usize| !children(tree, *c).any(|x| tree.words[x].relation() == "case");
    let verb = tree.words[i].head.and_then(|h| tree.words[h as usize].head);
    let phrase = (i + 1..tree.words.len()).take(4).find(|&c| tree.words[c].head == verb);
    if let Some(phrase) = phrase.filter(bare).filter(|&c| tree.words[c].relation() == "obl") {
        (tree.words[i].head, tree.words[i].deprel) = (Some(phrase as u32), "case");
    }
}

/// *Spain's recognition **of** Kosovo angered Serbia*: a preposition right before a name that has none is that name's, and no other's on the
/// far side of a verb.
fn preposition_across_verb(tree: &mut Tree, i: usize) {
    let w = &tree.words[i];
    let Some(far) = w.head.map(|h| h as usize).filter(|_| w.relation() == "case" && w.upos == Upos::Adp)
    else {
        return;
    };
    let next = i + 1;
    let across = (next..far).any(|v| tree.words[v].upos == Upos::Verb);
    let name = far > next && across && tree.words[next].upos == Upos::Propn;
    let bare = name && !children(tree, next).any(|c| tree.words[c].relation() == "case");
    if bare && tree.words[next].head.is_some_and(|h| (h as usize) < i) {
        tree.words[i].head = Some(next as u32);
    }
}

/// *stepped down under **pressure** from Washington*, *fled under **fire** from the rebels*: whence the pressure came, not whence he went.
pub(super) fn from_under(tree: &mut Tree, i: usize) {
    // "came under pressure from": those verbs have it as their own.
    let above = tree.words[i].head.map_or("", |h| tree.words[h as usize].lemma.as_str());
    let comes = matches!(above, "come" | "be" | "remain");
    let under = |tree: &Tree| {
        children(tree, i)
            .any(|c| tree.words[c].deprel == "case" && tree.words[c].lemma == "under" && c + 1 == i)
    };
    if comes || tree.words[i].relation() != "obl" || !under(tree) {
        return;
    }
    let from = |&c: &usize| tree.words[c].deprel == "case" && tree.words[c].lemma == "from";
    let Some(case) = Some(i + 1).filter(|&c| c < tree.words.len()).filter(from) else { return };
    let Some(source) = tree.words[case].head.map(|h| h as usize) else { return };
    if tree.words[source].head == tree.words[i].head && source > i {
        (tree.words[source].head, tree.words[source].deprel) = (Some(i as u32), "nmod");
    }
}

/// *sent **home** four diplomats*: whither, right behind the verb, says nothing of the number or adjective that follows.
pub(super) fn whither(tree: &mut Tree, text: &str, i: usize) {
    let Some(verb) = i.checked_sub(1).filter(|&v| tree.words[v].upos == Upos::Verb) else { return };
    let w = &tree.words[i];
    let whither = matches!(w.form(text), "home" | "back" | "away" | "abroad" | "overseas");
    let ahead = w.head.map(|h| h as usize).filter(|&h| h > i && tree.words[h].upos != Upos::Verb);
    if whither && w.upos == Upos::Adv && w.deprel == "advmod" && ahead.is_some() {
        tree.words[i].head = Some(verb as u32);
    }
}

/// *gaf Macron een steuntje in de rug*: right before a noun phrase that has no preposition, and is no time, such a word is its preposition and
/// no part of the verb.
pub(super) fn particle_before_noun(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let particle = w.deprel == "compound:prt" && w.upos == Upos::Adp;
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| particle && (v > i || w.form(text) == "in"))
    else {
        return;
    };
    // "dat Merkel Macron een steuntje in de rug gaf": a particle before its verb stands right before it.
    let end = if verb > i { verb } else { tree.words.len() };
    let noun = (i + 1..end).take(3).find(|&n| tree.words[n].upos == Upos::Noun);
    let bare = |n: usize| {
        let w = &tree.words[n];
        w.relation() == "obl" && w.head == Some(verb as u32) && !TIMES.contains(&w.lemma.as_str())
    };
    let Some(noun) = noun.filter(|&n| bare(n)) else { return };
    let article = |c: usize| tree.words[c].upos == Upos::Det || tree.words[c].relation() == "det";
    let cased = children(tree, noun).any(|c| tree.words[c].relation() == "case");
    if cased || !(i + 1..noun).all(article) || i + 1 == noun {
        return;
    }
    for c in i + 1..noun {
        (tree.words[c].head, tree.words[c].deprel) = (Some(noun as u32), "det");
    }
    (tree.words[i].head, tree.words[i].deprel) = (Some(noun as u32), "case");
    let small = tree.words[i].form(text).to_lowercase();
    if let Some(plain) = tree.words[verb].lemma.strip_prefix(&small).filter(|l| l.len() > 3) {
        tree.words[verb].lemma = plain.to_owned();
    }
}

/// With *off* they take an object, however much it looks like a place.
const CLOSING: [&str; 13] = [
    "seal", "cut", "cordon", "choke", "fence", "wall", "ward", "fend", "fight", "shrug", "brush", "wave",
    "laugh",
];

/// *gunned **down** Osama bin Laden*: an object has no preposition, so what stands right behind the verb is a part of the verb.
pub(super) fn particle_before_object(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let small = matches!(w.form(text), "down" | "off" | "out" | "up" | "away" | "back" | "over");
    // "swore in its speaker": nobody swears inside somebody.
    let sworn = w.form(text) == "in" && i > 0 && tree.words[i - 1].lemma == "swear";
    let small = small || sworn;
    let Some(noun) = w.head.map(|h| h as usize).filter(|&n| small && w.deprel == "case" && n > i) else {
        return;
    };
    let Some(verb) = tree.words[noun].head.map(|h| h as usize) else { return };
    // "sealed off Gaza": nothing is sealed in a place that is called off.
    let closes = CLOSING.contains(&tree.words[verb].lemma.as_str()) || sworn;
    let taken = tree.words[noun].deprel == "obj" || closes && tree.words[noun].relation() == "obl";
    let object = taken && tree.words[verb].upos == Upos::Verb;
    if object && verb + 1 == i {
        (tree.words[i].head, tree.words[i].deprel) = (Some(verb as u32), "compound:prt");
        tree.words[noun].deprel = "obj";
    }
}
