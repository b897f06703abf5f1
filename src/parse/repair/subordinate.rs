//! Clauses that hang from the wrong word.

use super::children;
use super::clauses::SAYING;
use crate::parse::tree::{Tree, Upos};

/// *Het was Rusland dat Oekraïne aanviel*: behind *het was* and a bare name, *dat* and *die* stand for that name. It acts, unless the verb has
/// the number of the other only.
pub(super) fn cleft(tree: &mut Tree, text: &str, mark: usize) {
    let w = &tree.words[mark];
    let Some(name) =
        mark.checked_sub(1).filter(|_| w.relation() == "mark" && matches!(w.form(text), "dat" | "die"))
    else {
        return;
    };
    let Some(verb) = w.head.map(|h| h as usize) else { return };
    let bare = tree.words[name].upos == Upos::Propn
        && !children(tree, name).any(|c| tree.words[c].relation() == "case");
    let copula = children(tree, name).any(|c| tree.words[c].relation() == "cop");
    let het = children(tree, name).any(|c| c < name && tree.words[c].form(text).eq_ignore_ascii_case("het"));
    let own = tree.words[verb].relation() == "csubj" && tree.words[verb].head == Some(name as u32);
    if !(bare && copula && het && own) {
        return;
    }
    let core = |r: &str| children(tree, verb).filter(|&c| tree.words[c].deprel == r).collect::<Vec<_>>();
    let ([subject], []) = (&core("nsubj")[..], &core("obj")[..]) else { return };
    let (subject, number) = (*subject, |i: usize| tree.words[i].feat("Number"));
    let other = number(verb).is_some() && number(subject) == number(verb) && number(name) != number(verb);
    let role = if other { "obj" } else { "nsubj" };
    if !other {
        tree.words[subject].deprel = "obj";
    }
    let w = &mut tree.words[mark];
    (w.deprel, w.upos, w.xpos, w.feats) =
        (role, Upos::Pron, "VNW|betr|pron|stan|vol|persoon|getal", "PronType=Rel");
    tree.words[verb].deprel = "acl:relcl";
}

/// *Het was Merkel die Turkije had bezocht*: the clause behind a predicate is the predicate's, not that of the empty *het* before it.
pub(super) fn relative_of_het(tree: &mut Tree, text: &str, clause: usize) {
    let w = &tree.words[clause];
    let Some(het) = w.head.map(|h| h as usize).filter(|_| w.relation() == "acl") else { return };
    let empty = tree.words[het].upos == Upos::Pron
        && matches!(tree.words[het].form(text).to_lowercase().as_str(), "het" | "it");
    let Some(who) =
        tree.words[het].head.map(|h| h as usize).filter(|_| empty && tree.words[het].relation() == "nsubj")
    else {
        return;
    };
    let nominal = matches!(tree.words[who].upos, Upos::Propn | Upos::Noun | Upos::Pron);
    let copula = children(tree, who).any(|c| tree.words[c].relation() == "cop");
    if nominal && copula && who > het && who < clause {
        tree.words[clause].head = Some(who as u32);
    }
}

/// *waarschuwt de VS voor gevolgen als Pelosi Taiwan bezoekt*: a conjunction opens its clause, so what stands before it is no part of that.
/// *Landen als Finland* have no finite verb without a subject behind them.
pub(super) fn noun_before_mark(tree: &mut Tree, mark: usize) {
    let w = &tree.words[mark];
    let Some(first) =
        w.head.map(|h| h as usize).filter(|&h| w.relation() == "mark" && w.upos == Upos::Sconj && h > mark)
    else {
        return;
    };
    let nominal = matches!(tree.words[first].upos, Upos::Propn | Upos::Noun | Upos::Pron);
    let up = |i: usize| tree.words[i].head.map(|h| h as usize);
    let inside = nominal && tree.words[first].relation() == "nmod";
    let Some(noun) = up(first).filter(|&n| inside && n < mark && tree.words[n].deprel != "nsubj") else {
        return;
    };
    let Some(verb) = up(noun).and_then(|v| clause_behind(tree, v, mark)) else { return };
    let Some(above) = up(verb).filter(|&a| a < noun) else { return };
    for c in children(tree, verb).filter(|&c| c < mark).collect::<Vec<_>>() {
        tree.words[c].head = Some(above as u32);
    }
    tree.words[verb].deprel = "advcl";
    tree.words[mark].head = Some(verb as u32);
    (tree.words[first].head, tree.words[first].deprel) = (Some(verb as u32), "nsubj");
    part_from_person(tree, first, verb);
}

/// The finite verb of the clause that a conjunction opens, where it lacks its subject: the word itself, or a clause below it.
fn clause_behind(tree: &Tree, above: usize, mark: usize) -> Option<usize> {
    let lacks = |&v: &usize| {
        let w = &tree.words[v];
        let clause = v > mark && w.upos == Upos::Verb && w.feat("VerbForm") == Some("Fin");
        clause
            && matches!(w.relation(), "advcl" | "acl" | "ccomp" | "xcomp")
            && !children(tree, v).any(|c| matches!(tree.words[c].relation(), "nsubj" | "mark"))
    };
    Some(above).filter(lacks).or_else(|| children(tree, above).find(lacks))
}

/// *sluit als Groot-Brittannië de EU verlaat*: a noun is no clause beside the finite verb that follows it without a conjunction of its own; it is
/// that verb's subject, and what was taken for the subject its object.
pub(super) fn noun_as_clause(tree: &mut Tree, mark: usize) {
    let w = &tree.words[mark];
    let Some(noun) =
        w.head.map(|h| h as usize).filter(|&h| w.relation() == "mark" && w.upos == Upos::Sconj && h > mark)
    else {
        return;
    };
    let n = &tree.words[noun];
    let nominal = matches!(n.upos, Upos::Propn | Upos::Noun) && n.relation() == "advcl";
    let bare = !children(tree, noun).any(|c| matches!(tree.words[c].relation(), "cop" | "nsubj" | "obj"));
    let Some(above) = n.head.map(|h| h as usize).filter(|&a| nominal && bare && a < mark) else { return };
    let clause = |&v: &usize| {
        let w = &tree.words[v];
        v > noun
            && w.upos == Upos::Verb
            && w.feat("VerbForm") == Some("Fin")
            && matches!(w.relation(), "xcomp" | "advcl" | "ccomp")
            && !children(tree, v).any(|c| c < noun || tree.words[c].relation() == "mark")
    };
    let Some(verb) = children(tree, above).find(clause) else { return };
    let other = children(tree, verb).find(|&c| c < verb && tree.words[c].deprel == "nsubj");
    let taken = children(tree, verb).any(|c| tree.words[c].deprel == "obj");
    match other {
        Some(_) if taken => return,
        Some(other) => tree.words[other].deprel = "obj",
        None => {}
    }
    tree.words[mark].head = Some(verb as u32);
    (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb as u32), "nsubj");
    tree.words[verb].deprel = "advcl";
}

/// *als Pelosi Taiwan bezoekt*: a conjunction opens a clause, so it hangs from the verb and not from the noun behind it.
pub(super) fn mark_of_clause(tree: &mut Tree, mark: usize) {
    let w = &tree.words[mark];
    if w.relation() != "mark" || w.upos != Upos::Sconj {
        return;
    }
    let Some(noun) = w.head.map(|h| h as usize) else { return };
    let role = tree.words[noun].relation();
    let core = matches!(role, "nsubj" | "obj" | "iobj" | "obl" | "advcl");
    let bare = !children(tree, noun).any(|c| matches!(tree.words[c].relation(), "cop" | "nsubj"));
    let verb = tree.words[noun].head.map(|h| h as usize);
    let Some(verb) = verb.filter(|&v| tree.words[v].upos == Upos::Verb && v > mark) else { return };
    let marked = children(tree, verb).any(|c| tree.words[c].relation() == "mark");
    let nominal = matches!(tree.words[noun].upos, Upos::Noun | Upos::Propn | Upos::Pron);
    let acts = children(tree, verb).any(|c| tree.words[c].relation() == "nsubj");
    if core && bare && nominal && noun > mark && !marked && !(role == "advcl" && (acts || verb < noun)) {
        tree.words[mark].head = Some(verb as u32);
        // "als Groot-Brittannië de EU verlaat": a noun is no clause below its verb.
        if role == "advcl" {
            tree.words[noun].deprel = "nsubj";
        }
    }
}

/// *Pelosi Taiwan*: a person and a place in one row are two names; the place is what the verb acts on.
fn part_from_person(tree: &mut Tree, first: usize, verb: usize) {
    let kind = |i: usize| tree.words[i].name.map(|n| n.kind);
    let apart = children(tree, first).find(|&c| {
        c > first && tree.words[c].deprel == "flat" && kind(c).is_some() && kind(c) != kind(first)
    });
    if let Some(other) = apart {
        (tree.words[other].head, tree.words[other].deprel) = (Some(verb as u32), "obj");
    }
}

/// *were killed when a thunderstorm struck*: what *when* stands before is the clause's own, not that of the verb before.
pub(super) fn subject_behind_when(tree: &mut Tree, text: &str, when: usize) {
    let w = &tree.words[when];
    let opens = matches!(w.form(text), "when" | "while" | "after" | "before" | "as" | "because" | "where")
        && matches!(w.relation(), "advmod" | "mark");
    let Some(verb) =
        w.head.map(|h| h as usize).filter(|&v| opens && v > when && tree.words[v].upos == Upos::Verb)
    else {
        return;
    };
    let Some(noun) = tree.words[verb].head.map(|h| h as usize).filter(|&n| n > when && n < verb) else {
        return;
    };
    let Some(above) = tree.words[noun].head.filter(|&a| (a as usize) < when) else { return };
    let relation = tree.words[noun].relation();
    if tree.words[verb].deprel == "acl" && relation == "nsubj" {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(above), "advcl");
        (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb as u32), "nsubj");
    }
}

/// *Israel must halt its offensive, the Court ruled*: at the end of a sentence, behind a comma, a noun with a past of saying is who said it,
/// not another name for what stands before.
pub(super) fn speaker_at_the_end(tree: &mut Tree, verb: usize) {
    let v = &tree.words[verb];
    let Some(noun) = v.head.map(|h| h as usize).filter(|&s| v.relation() == "acl" && s < verb) else {
        return;
    };
    // Hung from the other name, or from what that would be a name of.
    let renamed = children(tree, noun).find(|&c| c > noun && c < verb && tree.words[c].relation() == "appos");
    let speaker = renamed.filter(|&c| tree.is_below(verb - 1, c)).unwrap_or(noun);
    let past = matches!(v.xpos, "VBD" | "VBN")
        && (SAYING.contains(&v.lemma.as_str()) || matches!(v.lemma.as_str(), "rule" | "state" | "write"));
    let ends = tree.words.get(verb + 1).is_none_or(|w| w.upos == Upos::Punct) && verb + 2 >= tree.words.len();
    let comma = children(tree, speaker).find(|&c| c < speaker && tree.words[c].relation() == "punct");
    let bare = children(tree, verb).next().is_none();
    if !(past && ends && bare && comma.is_some() && tree.words[speaker].relation() == "appos") {
        return;
    }
    let above = std::iter::successors(tree.words[speaker].head, |&h| tree.words[h as usize].head).take(8);
    let clause = |&h: &u32| {
        let said = &tree.words[h as usize];
        said.upos == Upos::Verb && (said.head.is_none() || said.feat("VerbForm") == Some("Fin"))
    };
    let Some(said) = above.collect::<Vec<_>>().into_iter().find(clause) else { return };
    let v = &mut tree.words[verb];
    (v.head, v.deprel, v.xpos, v.feats) =
        (Some(said), "parataxis", "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin");
    (tree.words[speaker].head, tree.words[speaker].deprel) = (Some(verb as u32), "nsubj");
    if let Some(comma) = comma {
        tree.words[comma].head = Some(verb as u32);
    }
}

/// *De VS moeten Oekraïne steunen, eisten parlementariërs*: behind a comma and without a conjunction, a verb right before its subject tells who
/// says what stands before it.
pub(super) fn speaker_as_conjunct(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    let behind = v.deprel == "conj" && v.upos == Upos::Verb && v.head.is_some_and(|h| (h as usize) < verb);
    if !behind || verb == 0 || tree.words[verb - 1].form(text) != "," {
        return;
    }
    let own: Vec<usize> = children(tree, verb).collect();
    let joined = own.iter().any(|&c| matches!(tree.words[c].relation(), "cc" | "obj" | "aux" | "mark"));
    let subject = own.iter().any(|&c| c > verb && tree.words[c].deprel == "nsubj");
    if subject && !joined {
        tree.words[verb].deprel = "parataxis";
    }
}

/// *ordered 60 diplomats | to leave*: they are told to, and are no diplomats for that purpose.
pub(super) fn told_to(tree: &mut Tree, text: &str, verb: usize) {
    const TELL: [&str; 9] =
        ["order", "tell", "instruct", "urge", "persuade", "force", "command", "invite", "ask"];
    let v = &tree.words[verb];
    let to = |c: usize| tree.words[c].relation() == "mark" && tree.words[c].form(text) == "to";
    let infinitive = v.relation() == "acl" && v.feat("VerbForm") == Some("Inf");
    let Some(mark) = children(tree, verb).find(|&c| infinitive && to(c)) else { return };
    let Some(noun) = v.head.map(|h| h as usize).filter(|&n| n < mark) else { return };
    let asked = &tree.words[noun];
    let resolves = FOR_TO.contains(&asked.lemma.as_str()) || DECISIONS.contains(&asked.lemma.as_str());
    let told = asked.deprel == "obj" && asked.feat("Number") == Some("Plur") && !resolves;
    let tells = |&h: &usize| TELL.contains(&tree.words[h].lemma.as_str()) && h < noun;
    if let Some(above) = asked.head.map(|h| h as usize).filter(tells).filter(|_| told) {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(above as u32), "xcomp");
    }
}

/// *rejected a request by Poland to extradite him*, *hekelde het besluit van Polen om hem uit te leveren*: behind such a noun the
/// infinitive is what is asked for or decided, no purpose of who rejects it.
pub(super) fn infinitive_of_object(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    if !matches!(v.deprel, "advcl" | "xcomp" | "ccomp") {
        return;
    }
    // "wanted the plan to fail" is no plan to fail; "om" never follows a subject of its clause.
    let opens = |c: &usize| {
        let own = tree.words[*c].relation() == "mark" && *c < verb;
        own && match tree.words[*c].form(text) {
            "to" => v.deprel == "advcl",
            "om" => true,
            _ => false,
        }
    };
    let (Some(above), Some(mark)) = (v.head.map(|h| h as usize), children(tree, verb).find(opens)) else {
        return;
    };
    let lemma = |i: usize| tree.words[i].lemma.as_str();
    if USES.contains(&lemma(above)) {
        return;
    }
    let asked =
        |&c: &usize| tree.words[c].deprel == "obj" && above < c && c < mark && FOR_TO.contains(&lemma(c));
    let object = children(tree, above).find(asked);
    // "a vote by the Senate to": the nouns whose phrases end where the clause begins.
    let up = |i: &usize| tree.words[*i].head.map(|h| h as usize);
    let mut phrases =
        std::iter::successors(mark.checked_sub(1), up).take(5).take_while(|&i| i < mark && i != above);
    let resolves = |&i: &usize| {
        tree.words[i].upos == Upos::Noun && (FOR_TO.contains(&lemma(i)) || DECISIONS.contains(&lemma(i)))
    };
    let noun = phrases.find(resolves).or(object);
    // "made a plan, to attack": with a comma it is another's.
    if let Some(noun) = noun
        && (noun..verb).all(|i| tree.words[i].form(text) != ",")
    {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(noun as u32), "acl");
    }
}

/// Behind these the infinitive is what the object is for: *used its vote to block the aid*.
const USES: [&str; 5] = ["use", "exploit", "gebruiken", "benutten", "misbruiken"];

/// Nouns whose infinitive says what somebody is set on, decides, tries or promises.
const DECISIONS: [&str; 49] = [
    "decision",
    "vote",
    "move",
    "attempt",
    "effort",
    "promise",
    "pledge",
    "threat",
    "refusal",
    "order",
    "motion",
    "campaign",
    "resolution",
    "ruling",
    "intention",
    "ambition",
    "drive",
    "ultimatum",
    "invitation",
    "mandate",
    "besluit",
    "beslissing",
    "poging",
    "plan",
    "voorstel",
    "stemming",
    "verzoek",
    "weigering",
    "belofte",
    "toezegging",
    "dreigement",
    "oproep",
    "eis",
    "voornemen",
    "bevel",
    "opdracht",
    "afspraak",
    "akkoord",
    "motie",
    "aanbod",
    "uitnodiging",
    "aanbeveling",
    "keuze",
    "wens",
    "initiatief",
    "advies",
    "pleidooi",
    "resolutie",
    "streven",
];

/// Nouns whose infinitive says what is asked for or agreed; *for* stands before who is to do it.
const FOR_TO: [&str; 24] = [
    "call",
    "request",
    "plan",
    "bid",
    "proposal",
    "demand",
    "appeal",
    "need",
    "time",
    "opportunity",
    "chance",
    "way",
    "reason",
    "agreement",
    "deal",
    "arrangement",
    "push",
    "plea",
    "permission",
    "pressure",
    "suggestion",
    "condition",
    "deadline",
    "offer",
];

/// *rejected a call for its troops to be deployed*: who stands between *for* and *to* is the subject of the infinitive, which tells what is
/// called for.
pub(super) fn for_to(tree: &mut Tree, text: &str, to: usize) {
    let w = &tree.words[to];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| v > to && w.relation() == "mark") else { return };
    let has = |i: usize, relation: &str| children(tree, i).any(|c| tree.words[c].relation() == relation);
    if to == 0
        || w.xpos != "TO"
        || has(verb, "nsubj")
        || !matches!(tree.words[verb].relation(), "advcl" | "acl" | "xcomp")
    {
        return;
    }
    let up = std::iter::successors(Some(to - 1), |&i| tree.words[i].head.map(|h| h as usize)).take(6);
    let mut behind = up
        .take_while(|&i| i < to)
        .filter_map(|n| Some((n, children(tree, n).find(|&c| is_for(tree, text, c))?)));
    let Some((who, case)) = behind.next() else { return };
    let Some(noun) = tree.words[who]
        .head
        .map(|h| h as usize)
        .filter(|&h| h < case && tree.words[who].relation() == "nmod")
    else {
        return;
    };
    if !FOR_TO.contains(&tree.words[noun].lemma.as_str())
        || tree.words[verb].head.is_none_or(|h| h as usize >= to)
    {
        return;
    }
    subject_of_infinitive(tree, [who, case, verb]);
    (tree.words[verb].head, tree.words[verb].deprel) = (Some(noun as u32), "acl");
}

fn is_for(tree: &Tree, text: &str, word: usize) -> bool {
    tree.words[word].relation() == "case" && tree.words[word].form(text) == "for"
}

/// *agreed, only for Iran to break its word*: what came of it, told in a clause of its own.
pub(super) fn only_for_to(tree: &mut Tree, text: &str, case: usize) {
    let only = case > 0 && tree.words[case - 1].form(text) == "only";
    let Some(who) = tree.words[case].head.map(|h| h as usize).filter(|_| only && is_for(tree, text, case))
    else {
        return;
    };
    let infinitive = |&to: &usize| tree.words[to].relation() == "mark" && tree.words[to].xpos == "TO";
    let verbless = |&i: &usize| tree.words[i].upos != Upos::Verb && tree.words[i].form(text) != ",";
    let mut near = (who + 1..tree.words.len()).take(8).take_while(verbless);
    let Some(verb) = near.find(infinitive).and_then(|to| tree.words[to].head).map(|h| h as usize) else {
        return;
    };
    let above = std::iter::successors(tree.words[verb].head, |&h| tree.words[h as usize].head).take(8);
    let clause = |&h: &u32| h as usize != who && tree.words[h as usize].upos == Upos::Verb;
    let Some(above) = above.filter(clause).last().filter(|&a| (a as usize) < case) else { return };
    subject_of_infinitive(tree, [who, case, verb]);
    (tree.words[verb].head, tree.words[verb].deprel) = (Some(above), "conj");
}

/// Makes who stands behind *for* the subject.
fn subject_of_infinitive(tree: &mut Tree, [who, case, verb]: [usize; 3]) {
    let passive = children(tree, verb).any(|c| tree.words[c].deprel == "aux:pass");
    (tree.words[who].head, tree.words[who].deprel) =
        (Some(verb as u32), if passive { "nsubj:pass" } else { "nsubj" });
    let w = &mut tree.words[case];
    (w.head, w.deprel, w.upos) = (Some(verb as u32), "mark", Upos::Sconj);
}

/// *asked Blair how he was*: a word of asking with a clause of its own is what is asked.
pub(super) fn question_of_verb(tree: &mut Tree, text: &str, word: usize) {
    let w = &tree.words[word];
    let asks =
        matches!(w.form(text), "how" | "why" | "where" | "when" | "what" | "who") && w.relation() == "advmod";
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| asks && v < word) else { return };
    let clause = children(tree, word).any(|c| c > word && tree.words[c].deprel.ends_with(":relcl"));
    if clause && tree.words[verb].upos == Upos::Verb {
        tree.words[word].deprel = "ccomp";
    }
}

/// *onderzoekt of Gazprom misbruik maakt*: behind a verb of asking *of* opens a clause, whose verb is no second predicate.
pub(super) fn whether(tree: &mut Tree, text: &str, i: usize) {
    const ASKING: [&str; 16] = [
        "onderzoeken",
        "nagaan",
        "vragen",
        "afvragen",
        "weten",
        "betwijfelen",
        "bekijken",
        "uitzoeken",
        "twijfelen",
        "overwegen",
        "bepalen",
        "beslissen",
        "zien",
        "controleren",
        "checken",
        "beoordelen",
    ];
    let w = &tree.words[i];
    if w.form(text) != "of" || w.relation() != "cc" {
        return;
    }
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| v > i + 1) else { return };
    let v = &tree.words[verb];
    let Some(above) = v.head.map(|h| h as usize).filter(|&a| v.relation() == "conj" && a < i) else { return };
    let asks = ASKING.contains(&tree.words[above].lemma.as_str());
    let subject = children(tree, verb).any(|c| c > i && c < verb && tree.words[c].relation() == "nsubj");
    if asks && subject && v.upos == Upos::Verb {
        tree.words[verb].deprel = "ccomp";
        (tree.words[i].deprel, tree.words[i].upos) = ("mark", Upos::Sconj);
    }
}
