//! Dutch names without a preposition that the parser ties to the noun before them: *in het geheim | Oekraïne had aangevallen*.

use super::children;
use super::conjunctions::{finite_of, has_subject, is_passive};
use crate::parse::tree::{Tree, Upos};

/// Nouns of idioms that say how or when, and that nothing is called by. The treebank has them with a preposition: *in het geheim*.
const MANNERS: [&str; 19] = [
    "geheim",
    "openbaar",
    "stilte",
    "stilzwijgen",
    "moment",
    "punt",
    "ogenblik",
    "achtergrond",
    "verrassing",
    "reactie",
    "antwoord",
    "ruil",
    "gevolg",
    "geval",
    "slot",
    "geleidelijkheid",
    "tijd",
    "begin",
    "einde",
];

/// Nouns of time, with a preposition or without: *vorige week*, *in de nacht*.
pub(super) const TIMES: [&str; 26] = [
    "week",
    "maand",
    "jaar",
    "dag",
    "nacht",
    "ochtend",
    "middag",
    "avond",
    "weekend",
    "zomer",
    "winter",
    "herfst",
    "voorjaar",
    "najaar",
    "lente",
    "eeuw",
    "decennium",
    "kwartaal",
    "uur",
    "minuut",
    "keer",
    "maal",
    "vooravond",
    "oudejaarsavond",
    "zondagochtend",
    "periode",
];

/// A name, or a title right before one, without article or preposition.
pub(super) fn is_bare(tree: &Tree, i: usize) -> bool {
    let below = |c: &usize| matches!(tree.words[*c].relation(), "case" | "det" | "nummod");
    if children(tree, i).any(|c| below(&c)) {
        return false;
    }
    let named =
        |c: usize| c == i + 1 && tree.words[c].upos == Upos::Propn && tree.words[c].relation() != "nmod";
    match tree.words[i].upos {
        Upos::Propn => true,
        Upos::Noun => children(tree, i).any(named),
        _ => false,
    }
}

/// *dat Rusland in het geheim Oekraïne had aangevallen*, *viel vorige week Oekraïne aan*: a secret or a week has no name of its own, so
/// the one behind it is the argument that the verb lacks.
pub(super) fn name_behind_adverbial(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let beside = || matches!(w.relation(), "appos" | "flat" | "nmod") && is_bare(tree, name);
    let Some(noun) = w.head.map(|h| h as usize).filter(|&n| n + 1 == name && beside()) else { return };
    let n = &tree.words[noun];
    let case = children(tree, noun).any(|c| tree.words[c].relation() == "case");
    let lemma = n.lemma.as_str();
    let when = TIMES.contains(&lemma);
    if n.upos == Upos::Propn || !(when || case && MANNERS.contains(&lemma)) {
        return;
    }
    // "een week Turkije" is one spent there.
    let amount = |c: usize| {
        tree.words[c].relation() == "nummod" || tree.words[c].form(text).eq_ignore_ascii_case("een")
    };
    if when && !case && children(tree, noun).any(amount) {
        return;
    }
    let Some(verb) = n.head.map(|h| h as usize).filter(|&v| {
        tree.words[v].upos == Upos::Verb && matches!(tree.words[noun].relation(), "obl" | "advmod" | "nmod")
    }) else {
        return;
    };
    if let Some(role) = wanting(tree, verb, name) {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), role);
    }
}

/// *had als eerste Iran veroordeeld*: what one is the first as has no article, and no name behind it either.
pub(super) fn name_behind_ordinal(tree: &mut Tree, text: &str, ordinal: usize) {
    let w = &tree.words[ordinal];
    let first = w.xpos.starts_with("TW|rang") || matches!(w.form(text), "enige" | "laatste");
    let mark = ordinal.checked_sub(1).filter(|&m| first && tree.words[m].form(text) == "als");
    let Some(name) = w.head.map(|h| h as usize).filter(|&n| w.relation() == "amod" && n == ordinal + 1)
    else {
        return;
    };
    let Some(mark) = mark.filter(|&m| tree.words[m].head == Some(name as u32)) else { return };
    let Some(verb) = tree.words[name].head.map(|h| h as usize).filter(|&v| tree.words[v].upos == Upos::Verb)
    else {
        return;
    };
    let free = matches!(tree.words[name].relation(), "advcl" | "xcomp" | "obl") && is_bare(tree, name);
    if let Some(role) = wanting(tree, verb, name).filter(|_| free) {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), role);
        (tree.words[ordinal].head, tree.words[ordinal].deprel) = (Some(verb as u32), "advcl");
        tree.words[mark].head = Some(ordinal as u32);
    }
}

/// Verbs that say what somebody is or becomes, and always have that somebody as an object.
const FINDING: [&str; 7] = ["bevinden", "achten", "vinden", "noemen", "verklaren", "maken", "houden"];

/// What a bare name in the middle of a clause is to its verb: what the verb has not. In front of a finite verb that comes second there is only
/// one phrase, so a name beside another is none there.
pub(super) fn wanting(tree: &Tree, verb: usize, name: usize) -> Option<&'static str> {
    let has =
        |roles: &[&str]| children(tree, verb).any(|c| c != name && roles.contains(&tree.words[c].deprel));
    if !is_inside(tree, verb, name) {
        return None;
    }
    // "nam Trump John Bolton in dienst", "bevond de rechter hem schuldig": nor is what somebody is taken into or found to be.
    let other = |c: usize| {
        let w = &tree.words[c];
        let placed = w.upos == Upos::Noun && children(tree, c).any(|x| tree.words[x].relation() == "case");
        let found = w.upos == Upos::Adj && FINDING.contains(&tree.words[verb].lemma.as_str());
        c != name && w.deprel == "xcomp" && !placed && !found
    };
    let object = has(&["obj", "ccomp"]) || children(tree, verb).any(other);
    match (has_subject(tree, verb), is_passive(tree, verb)) {
        (true, false) if !object => Some("obj"),
        (false, false) if object && finite_of(tree, verb).is_some() => Some("nsubj"),
        (false, true) => Some("nsubj:pass"),
        _ => None,
    }
}

/// The word stands behind the finite verb, or in a clause that has it at the end.
fn is_inside(tree: &Tree, verb: usize, word: usize) -> bool {
    let first = finite_of(tree, verb).is_none_or(|f| f < word);
    // "hoe minister Kaag Israël had bezocht"
    let below = matches!(tree.words[verb].relation(), "advcl" | "acl" | "ccomp" | "csubj");
    let opened = below
        || children(tree, verb).any(|c| {
            let relative = tree.words[c].feat("PronType") == Some("Rel") && c < word;
            tree.words[c].relation() == "mark" || relative
        });
    first || opened && verb > word
}

/// What the name behind a phrase in the middle of a clause may be, when the clause has a subject: its object, *bezocht minister Kaag Israël*, or,
/// with an object behind it, who gets that, *legde de regering Iran sancties op*.
pub fn lacking(tree: &Tree, verb: usize, phrase: usize, name: usize) -> Option<&'static str> {
    if let Some(role) = wanting(tree, verb, phrase + 1) {
        return Some(role).filter(|&r| r == "obj");
    }
    let objects: Vec<usize> =
        children(tree, verb).filter(|&c| matches!(tree.words[c].relation(), "obj" | "iobj")).collect();
    let [object] = objects[..] else { return None };
    let free = tree.words[object].deprel == "obj" && tree.words[object].upos == Upos::Noun && object > name;
    let subject = children(tree, verb).any(|c| tree.words[c].deprel == "nsubj");
    (free && subject && is_inside(tree, verb, phrase + 1)).then_some("iobj")
}

/// *in het geheim Oekraïne had aangevallen*: without its ending such an adjective is no attribute behind *het*, but a noun.
pub(super) fn adjective_of_idiom(tree: &mut Tree, text: &str, adjective: usize) {
    let w = &tree.words[adjective];
    let uninflected =
        matches!(w.form(text), "geheim" | "openbaar" | "kort" | "bijzonder" | "algemeen" | "echt");
    let Some(name) = w.head.map(|h| h as usize).filter(|&n| {
        uninflected && w.relation() == "amod" && n == adjective + 1 && tree.words[n].relation() == "obl"
    }) else {
        return;
    };
    let before = |i: usize, form: &str| {
        adjective.checked_sub(i).filter(|&w| tree.words[w].form(text).eq_ignore_ascii_case(form))
    };
    let (Some(het), Some(case)) = (before(1, "het"), before(2, "in")) else { return };
    let Some(verb) = tree.words[name].head.map(|h| h as usize).filter(|&v| tree.words[v].upos == Upos::Verb)
    else {
        return;
    };
    let titled = children(tree, name).any(|c| c == name + 1 && tree.words[c].upos == Upos::Propn);
    if !(tree.words[name].upos == Upos::Propn || titled) {
        return;
    }
    let Some(role) = wanting(tree, verb, name) else { return };
    (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), role);
    (tree.words[adjective].head, tree.words[adjective].deprel) = (Some(verb as u32), "obl");
    tree.words[het].head = Some(adjective as u32);
    tree.words[case].head = Some(adjective as u32);
}

/// *bombardeerde het leger van Israël doelen van Hamas*: a phrase with a preposition right behind one argument is not that of another argument
/// before it.
pub(super) fn phrase_across_argument(tree: &mut Tree, text: &str, noun: usize) {
    let w = &tree.words[noun];
    let Some(owner) = w.head.map(|h| h as usize).filter(|&h| w.deprel == "nmod" && h < noun) else { return };
    let Some(case) = children(tree, noun).find(|&c| tree.words[c].relation() == "case" && c < noun) else {
        return;
    };
    let Some(verb) = tree.words[owner].head.filter(|_| tree.words[owner].relation() == "nsubj") else {
        return;
    };
    let object = case.checked_sub(1).filter(|&o| {
        let own = tree.words[o].head == Some(verb) && tree.words[o].deprel == "obj" && o > owner;
        own && matches!(tree.words[o].upos, Upos::Noun | Upos::Propn)
    });
    if let Some(object) = object.filter(|_| tree.words[case].form(text) == "van") {
        tree.words[noun].head = Some(object as u32);
    }
}

/// *Tegen de wil van de bondgenoten in leverde Frankrijk wapens*: no particle stands right before its finite verb at the head of a sentence; it
/// closes the phrase in front.
pub(super) fn circumposition(tree: &mut Tree, particle: usize) {
    let w = &tree.words[particle];
    let verb = particle + 1;
    let own = w.deprel == "compound:prt" && w.upos == Upos::Adp && w.head == Some(verb as u32);
    if !own || particle == 0 || !tree.words[verb].xpos.starts_with("WW|pv") {
        return;
    }
    let main = matches!(tree.words[verb].relation(), "root" | "parataxis")
        && children(tree, verb).all(|c| tree.words[c].relation() != "mark");
    let led = |&c: &usize| {
        tree.words[c].relation() == "obl" && children(tree, c).any(|x| tree.words[x].relation() == "case")
    };
    let phrase = children(tree, verb).find(|c| led(c) && *c < particle && tree.is_below(particle - 1, *c));
    if let Some(phrase) = phrase.filter(|_| main && children(tree, particle).next().is_none()) {
        (tree.words[particle].head, tree.words[particle].deprel) = (Some(phrase as u32), "case");
    }
}

/// *Tegen de wil van het parlement in bezocht minister Kaag Israël*: of a sentence that something opens before the verb, and that has nothing
/// else, what stands behind the verb is the subject.
pub(super) fn lone_argument(tree: &mut Tree, verb: usize) {
    let v = &tree.words[verb];
    let main = v.upos == Upos::Verb && v.deprel == "root" && v.xpos.starts_with("WW|pv");
    if !main || has_subject(tree, verb) || is_passive(tree, verb) {
        return;
    }
    let opened = children(tree, verb).any(|c| {
        c < verb
            && matches!(tree.words[c].relation(), "obl" | "advmod" | "advcl")
            && tree.words[c].upos != Upos::Cconj
    });
    let core: Vec<usize> = children(tree, verb)
        .filter(|&c| matches!(tree.words[c].relation(), "obj" | "iobj" | "ccomp" | "xcomp" | "aux"))
        .collect();
    let [object] = core[..] else { return };
    let w = &tree.words[object];
    let nominal = matches!(w.upos, Upos::Noun | Upos::Propn) && w.deprel == "obj" && object > verb;
    let one = v.feat("Number").zip(w.feat("Number")).is_none_or(|(a, b)| a == b);
    if opened && nominal && one {
        tree.words[object].deprel = "nsubj";
    }
}

/// *Vorig jaar bedreigde burgemeester Jansen Taiwan*: a year does nothing; a person behind the verb does.
pub(super) fn time_as_subject(tree: &mut Tree, time: usize) {
    let w = &tree.words[time];
    let when = w.deprel == "nsubj" && w.upos == Upos::Noun && TIMES.contains(&w.lemma.as_str());
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| when && v == time + 1) else { return };
    let which = |c: usize| {
        let lemma = tree.words[c].lemma.as_str();
        matches!(lemma, "vorig" | "afgelopen" | "volgend" | "komend" | "elk" | "ieder" | "dit" | "deze")
    };
    let objects: Vec<usize> = children(tree, verb).filter(|&c| tree.words[c].deprel == "obj").collect();
    let [object] = objects[..] else { return };
    if children(tree, time).any(which) && object > verb && is_bare(tree, object) {
        tree.words[time].deprel = "obl";
        tree.words[object].deprel = "nsubj";
    }
}

/// *kwam te laat met steun aan Oekraïne*: *met steun van* is a preposition, but with *aan* the support has its own phrase.
pub(super) fn support_for(tree: &mut Tree, text: &str, support: usize) {
    let is = |i: usize, form: &str| tree.words.get(i).is_some_and(|w| w.form(text) == form);
    if tree.words[support].deprel != "fixed" || !is(support, "steun") || !is(support + 1, "aan") {
        return;
    }
    let Some(with) = tree.words[support].head.map(|h| h as usize) else { return };
    let Some(whom) = tree.words[with].head.map(|h| h as usize).filter(|&n| n > support + 1) else { return };
    if tree.words[support + 1].head != Some(whom as u32) || with + 1 != support {
        return;
    }
    let w = &tree.words[whom];
    let (head, deprel) = (w.head, w.deprel);
    (tree.words[support].head, tree.words[support].deprel) = (head, deprel);
    tree.words[support].upos = Upos::Noun;
    tree.words[with].head = Some(support as u32);
    (tree.words[whom].head, tree.words[whom].deprel) = (Some(support as u32), "nmod");
}

/// What a Dutch noun of a deed ends in.
const DEED_ENDS: [&str; 10] =
    ["ing", "aanval", "inval", "aanslag", "moord", "tie", "overname", "steun", "bezoek", "hulp"];

/// *bekritiseerde de aanval op Oekraïne **door Rusland***: no active verb has an agent beside its subject, so the name right behind a deed and
/// whom it was done to is who did it.
pub(super) fn agent_of_noun(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let Some(verb) = w.head.map(|h| h as usize).filter(|_| w.upos == Upos::Propn && w.relation() == "obl")
    else {
        return;
    };
    let Some(door) = children(tree, name).find(|&c| tree.words[c].form(text) == "door" && c < name) else {
        return;
    };
    let active = children(tree, verb).any(|c| tree.words[c].deprel == "nsubj")
        && !children(tree, verb).any(|c| tree.words[c].deprel == "aux:pass");
    let deed = |&c: &usize| {
        let lemma = &tree.words[c].lemma;
        let whom = children(tree, c).any(|n| n + 1 == door && tree.words[n].upos == Upos::Propn);
        c < door && tree.words[c].upos == Upos::Noun && whom && DEED_ENDS.iter().any(|e| lemma.ends_with(e))
    };
    let noun = children(tree, verb).filter(|_| active && verb < door).find(deed);
    if let Some(noun) = noun {
        (tree.words[name].head, tree.words[name].deprel) = (Some(noun as u32), "nmod");
    }
}
