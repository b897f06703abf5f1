//! Frames over a sentence: which verb, noun or predicate evokes which relation between whom.

use crate::actor::{ActorType, How};
use crate::parse::Upos;

use super::inventory::{self, Class, Frame, Part, Slot};
use super::party::{Linked, Parties, can_act};
use super::syntax::{Args, Syntax};
use super::{Party, Phrase};

/// More pairs than this from one trigger means a broken parse of a long enumeration.
const MAX_PAIRS: usize = 16;

/// A frame that fired, before status, source and date.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) frame: &'static Frame,
    pub(super) trigger: usize,
    pub(super) subject: Linked,
    pub(super) object: Option<Linked>,
    pub(super) theme: Option<Phrase>,
    pub(super) instrument: Option<Phrase>,
    pub(super) place: Option<Party>,
    pub(super) confidence: u8,
    pub(super) steps: Vec<String>,
}

/// A frame whose word was there but whose roles were not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearMiss {
    /// Index of the sentence.
    pub sentence: u32,
    /// The word that evokes the frame.
    pub trigger: String,
    /// `supplies/nl/leveren`.
    pub rule: String,
    /// What was missing.
    pub reason: String,
}

/// The word that may evoke frames, with its arguments.
struct Trigger<'s> {
    word: usize,
    part: Part,
    args: Args,
    /// Prepositional phrases of the word itself, then those that may be its own by position.
    preps: Vec<(String, usize)>,
    possessors: Vec<usize>,
    support: Option<usize>,
    compound: Option<&'s str>,
}

/// Everything that fires in a sentence, in the order of the triggers.
pub(super) fn fire(parties: &Parties<'_>) -> (Vec<Draft>, Vec<NearMiss>) {
    let s = parties.syntax;
    let (mut drafts, mut misses) = (Vec::new(), Vec::new());
    for word in 0..s.len() {
        for (trigger, mut frames) in triggers(parties, word) {
            // The more a frame asks for, the surer it is: its own object noun before an excluded one before any.
            frames.sort_by_key(|f| (f.with.is_empty(), f.particle.is_none(), !f.reflexive, f.not.is_empty()));
            let mut failed = Vec::new();
            let fired = frames.iter().find_map(|f| match apply(parties, &trigger, f) {
                Ok(d) => Some(d),
                Err(reason) => {
                    failed.push((*f, reason));
                    None
                }
            });
            match fired {
                Some(d) => {
                    drafts.extend(d);
                    break;
                }
                None => misses.extend(failed.into_iter().map(|(f, reason)| NearMiss {
                    sentence: parties.sentence as u32,
                    trigger: s.form(word).to_owned(),
                    rule: format!("{}/{}", f.relation().label, f.name),
                    reason,
                })),
            }
        }
    }
    (drafts, misses)
}

/// The readings of a word as a trigger, with the frames of each.
fn triggers<'s>(parties: &Parties<'s>, word: usize) -> Vec<(Trigger<'s>, Vec<&'static Frame>)> {
    let s = parties.syntax;
    let w = s.word(word);
    let has_copula = s.by(word, "cop").next().is_some();
    let mut out = Vec::new();
    if w.upos == Upos::Verb || (w.upos == Upos::Aux && !matches!(w.relation(), "aux" | "cop")) {
        let frames: Vec<_> = inventory::frames(s.lang, Part::Verb, &w.lemma).collect();
        if !frames.is_empty() {
            out.push((verb_trigger(s, word, Part::Verb), frames));
        }
    }
    if matches!(w.upos, Upos::Adj | Upos::Verb | Upos::Noun | Upos::Adv) {
        let frames: Vec<_> = inventory::frames(s.lang, Part::Pred, &w.lemma).collect();
        let predicate = has_copula
            || matches!(
                w.relation(),
                "xcomp" | "root" | "conj" | "amod" | "acl" | "advcl" | "parataxis" | "ccomp"
            );
        if !frames.is_empty() && predicate {
            out.push((verb_trigger(s, word, Part::Pred), frames));
        }
    }
    if matches!(w.upos, Upos::Noun | Upos::Propn | Upos::Verb)
        && !(w.upos == Upos::Verb && w.relation() != "obj" && w.relation() != "nmod")
    {
        let (cut, frames) = inventory::noun_frames(s.lang, &w.lemma.to_lowercase());
        if !frames.is_empty() {
            out.push((noun_trigger(parties, word, cut), frames));
        }
    }
    out
}

fn verb_trigger<'s>(s: &'s Syntax<'s>, word: usize, part: Part) -> Trigger<'s> {
    let args = s.args(word);
    let mut preps = args.preps.clone();
    // "levert drones aan Rusland" is often parsed with "aan Rusland" below "drones".
    for &o in &args.obj {
        if part == Part::Verb {
            preps.extend(s.noun_preps(o));
        }
    }
    if part == Part::Pred {
        preps.extend(s.noun_preps(word));
    }
    Trigger { word, part, args, preps, possessors: Vec::new(), support: None, compound: None }
}

fn noun_trigger<'s>(parties: &Parties<'s>, word: usize, cut: usize) -> Trigger<'s> {
    let s = parties.syntax;
    let mut preps = s.noun_preps(word);
    let possessors = parties.possessors(word);
    let mut args = Args::default();
    let mut support = None;
    if s.by(word, "cop").next().is_some() {
        args.subj = s.by(word, "nsubj").collect();
    } else if let Some(g) = support_verb(s, word) {
        let own = s.args(g);
        let receives = s.grammar.receive_verbs.has(s.lemma(g)) && !own.passive;
        if receives {
            args.iobj = own.subj;
        } else {
            args.subj = own.subj;
            args.iobj = own.iobj;
        }
        preps.extend(own.preps.iter().filter(|(_, n)| *n != word).cloned());
        support = Some(g);
    } else if let Some(h) = s.head(word) {
        // "een aanval op Israël" with "op Israël" hung from the verb: it stands right behind the noun.
        let end = s.tree.subtree(word).last().copied().unwrap_or(word);
        for &c in s.children(h) {
            if c > end
                && matches!(s.word(c).relation(), "obl" | "nmod")
                && let Some(p) = s.preposition(c)
                && s.by(c, "case").any(|k| k == end + 1)
            {
                preps.push((p, c));
            }
        }
    }
    let compound = (cut > 0).then(|| s.form(word).get(..cut)).flatten();
    Trigger { word, part: Part::Noun, args, preps, possessors, support, compound }
}

/// The verb that only lends the noun its subject: *voert een aanval uit*, *begint met de levering*.
fn support_verb(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    let w = s.word(noun);
    let g = s.head(noun)?;
    let governed = matches!(w.deprel, "obj" | "nsubj:pass" | "obl:arg" | "iobj")
        || w.deprel == "obl" && matches!(s.preposition(noun).as_deref(), Some("met" | "with"));
    let lemma = s.lemma(g);
    let lends = s.grammar.support_verbs.has(lemma) || s.grammar.receive_verbs.has(lemma);
    (governed && lends && s.is_verbal(g)).then_some(g)
}

/// Fills a frame's roles, or says what is missing.
fn apply(parties: &Parties<'_>, t: &Trigger<'_>, f: &'static Frame) -> Result<Vec<Draft>, String> {
    let s = parties.syntax;
    check_words(s, t, f)?;
    let mut steps = Vec::new();
    let mut used = vec![t.word];
    let subjects = fill(parties, t, f.subject, f.subject_kinds, f, &mut used);
    let mut objects = fill(parties, t, f.object, f.object_kinds, f, &mut used);
    objects.retain(|o| subjects.iter().all(|x| x.party.id != o.party.id || x.word == o.word));
    let relation = f.relation();
    if relation.symmetric && objects.is_empty() && subjects.len() > 1 {
        steps.push("symmetric: the coordinated subjects are each other's party".to_owned());
        return Ok(symmetric_pairs(parties, t, f, &subjects, &steps));
    }
    if objects.is_empty() && f.thing {
        objects = things(parties, t, f, &used);
    }
    if objects.is_empty() {
        return Err(format!("no object in {}", names(f.object)));
    }
    let subjects = if !subjects.is_empty() {
        subjects
    } else if f.agentless && agentless(s, t) {
        steps.push("no agent in the text: unspecified".to_owned());
        vec![unspecified(s, t.word)]
    } else {
        return Err(format!("no subject in {}", names(f.subject)));
    };
    if t.args.inherited {
        steps.push("the subject comes from a governing or coordinated clause".to_owned());
    }
    if let Some(g) = t.support {
        steps.push(format!("the verb {} lends the noun its subject", s.form(g)));
    }
    let mut drafts = Vec::new();
    for subject in &subjects {
        for object in &objects {
            if subject.party.id != object.party.id && !same_words(subject, object) {
                drafts.push(draft(parties, t, f, subject, Some(object), &used, &steps));
            }
        }
    }
    if drafts.is_empty() {
        return Err("subject and object are the same actor".to_owned());
    }
    drafts.truncate(MAX_PAIRS);
    Ok(drafts)
}

/// An agent left out on purpose: a passive, or a noun without possessor; never an active verb whose subject we failed to link.
fn agentless(s: &Syntax<'_>, t: &Trigger<'_>) -> bool {
    match t.part {
        Part::Verb => t.args.passive && t.args.subj.is_empty(),
        Part::Noun => t.args.subj.is_empty() && t.possessors.is_empty(),
        Part::Pred => s.is_verbal(t.word) && t.args.subj.is_empty(),
    }
}

/// The conditions on words: particle, reflexive, required and excluded object nouns.
fn check_words(s: &Syntax<'_>, t: &Trigger<'_>, f: &Frame) -> Result<(), String> {
    let particle = s.by(t.word, "compound:prt").next();
    if let Some(p) = f.particle
        && particle.is_none_or(|c| s.lower(c) != p)
    {
        return Err(format!("no particle {p}"));
    }
    if f.particle.is_none() && particle.is_some() && s.lang == crate::base::Lang::En && t.part == Part::Verb {
        return Err("another particle makes it another verb".to_owned());
    }
    let reflexive = s.by(t.word, "expl:pv").next().is_some()
        || t.args.obj.iter().any(|&o| {
            matches!(
                s.lower(o).as_str(),
                "zich" | "zichzelf" | "itself" | "themselves" | "himself" | "herself"
            )
        });
    if f.reflexive && !reflexive {
        return Err("not reflexive".to_owned());
    }
    let object_is = |list: &[&str]| {
        let nouns = t.args.obj.iter().chain(&t.args.subj).chain(t.preps.iter().map(|(_, n)| n));
        nouns.into_iter().any(|&o| list.iter().any(|l| ends_in(&s.lemma(o).to_lowercase(), l)))
    };
    if !f.with.is_empty() && !object_is(f.with) {
        return Err(format!("none of the nouns {}", f.with.join(", ")));
    }
    if !f.not.is_empty()
        && t.args.obj.iter().any(|&o| f.not.iter().any(|l| ends_in(&s.lemma(o).to_lowercase(), l)))
    {
        return Err("with this object noun it means something else".to_owned());
    }
    Ok(())
}

/// *strafmaatregel* ends in *maatregel*, *sanctiepakket* begins with *sanctie*: a compound counts as its parts.
fn ends_in(lemma: &str, part: &str) -> bool {
    lemma == part || (lemma.len() > part.len() + 2 && lemma.ends_with(part))
}

/// The actors in the first slot that holds any.
fn fill(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    slots: &[Slot],
    kinds: &[Class],
    f: &Frame,
    used: &mut Vec<usize>,
) -> Vec<Linked> {
    for &slot in slots {
        let mut found: Vec<Linked> = Vec::new();
        for head in heads(parties, t, slot) {
            if used.contains(&head) {
                continue;
            }
            for word in parties.syntax.conjuncts(head) {
                if let Some(l) = link(parties, slot, word)
                    && allowed(l.party.kind, kinds, f, slot)
                    && !found.iter().any(|x| x.party.id == l.party.id)
                {
                    found.push(l);
                }
            }
            if !found.is_empty() {
                used.push(head);
                break;
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn link(parties: &Parties<'_>, slot: Slot, word: usize) -> Option<Linked> {
    match slot {
        Slot::Poss => parties.possessor(word),
        Slot::Prep(p) => {
            let mut l = parties.actor(word)?;
            // Where something is or goes is the city itself, not the government it stands for.
            if parties.syntax.grammar.place_prepositions.has(p) || matches!(p, "naar" | "uit" | "to" | "from")
            {
                place_itself(parties, word, &mut l);
            }
            Some(l)
        }
        _ => parties.actor(word),
    }
}

/// Turns a metonym's government into the place, where the resolver kept both.
fn place_itself(parties: &Parties<'_>, word: usize, l: &mut Linked) {
    if let Some(m) = parties.mention(word)
        && m.how == How::Metonym
        && let Some(place) = m.place
    {
        l.party = parties.party(m, &parties.mentions.actors[place as usize]);
    }
}

fn allowed(kind: ActorType, kinds: &[Class], f: &Frame, slot: Slot) -> bool {
    if kinds.is_empty() {
        return can_act(kind)
            || (f.thing && !matches!(slot, Slot::Subj | Slot::Poss))
            || (kind == ActorType::Place && matches!(slot, Slot::Prep(_) | Slot::Obj));
    }
    kinds.iter().any(|c| c.holds(kind))
}

/// The head words in a slot, nearest first.
fn heads(parties: &Parties<'_>, t: &Trigger<'_>, slot: Slot) -> Vec<usize> {
    let s = parties.syntax;
    match slot {
        Slot::Subj => t.args.subj.clone(),
        Slot::Obj => t.args.obj.clone(),
        Slot::Iobj => t.args.iobj.clone(),
        Slot::Clause => t.args.clauses.clone(),
        Slot::Compound => Vec::new(),
        Slot::Poss => {
            let mut all = t.possessors.clone();
            if t.part == Part::Verb {
                all.extend(t.args.obj.iter().flat_map(|&o| parties.possessors(o)));
            }
            all
        }
        Slot::Own => {
            if !t.args.subj.is_empty() {
                return t.args.subj.clone();
            }
            let mut all = Vec::new();
            if parties.mention(t.word).is_some() {
                all.push(t.word);
            }
            all.extend(s.by(t.word, "appos"));
            if s.word(t.word).relation() == "appos" {
                all.extend(s.head(t.word));
            }
            all
        }
        Slot::Prep(p) => t.preps.iter().filter(|(q, _)| q == p).map(|&(_, n)| n).collect(),
    }
}

/// Things in the object's slots, for frames that allow them.
fn things(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, used: &[usize]) -> Vec<Linked> {
    for &slot in f.object {
        let found: Vec<Linked> = heads(parties, t, slot)
            .into_iter()
            .filter(|h| !used.contains(h))
            .flat_map(|h| parties.syntax.conjuncts(h))
            .filter_map(|w| parties.thing(w))
            .collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn theme(parties: &Parties<'_>, t: &Trigger<'_>, slots: &[Slot], taken: &[usize]) -> Option<Phrase> {
    for &slot in slots {
        if slot == Slot::Compound
            && let Some(part) = t.compound
        {
            let start = parties.syntax.word(t.word).span.start;
            return Some(Phrase { text: part.to_owned(), start, end: start + part.len() as u32 });
        }
        for h in heads(parties, t, slot) {
            if !taken.contains(&h)
                && (slot == Slot::Clause || !parties.actor(h).is_some_and(|l| can_act(l.party.kind)))
            {
                return Some(parties.phrase(h));
            }
        }
    }
    None
}

/// Where it happened: a place after a preposition of place, in the trigger's own clause.
fn place(parties: &Parties<'_>, t: &Trigger<'_>, used: &[usize]) -> Option<Party> {
    let s = parties.syntax;
    let candidates = t.preps.iter().filter(|(p, n)| s.grammar.place_prepositions.has(p) && !used.contains(n));
    candidates
        .filter_map(|&(_, n)| {
            let mut l = parties.actor(n)?;
            place_itself(parties, n, &mut l);
            Class::Place.holds(l.party.kind).then_some(l.party)
        })
        .next()
}

fn draft(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &'static Frame,
    subject: &Linked,
    object: Option<&Linked>,
    used: &[usize],
    steps: &[String],
) -> Draft {
    let mut taken = used.to_vec();
    taken.push(subject.word);
    taken.extend(object.map(|o| o.word));
    let mut steps = steps.to_vec();
    steps.push(format!("subject {}: {}", subject.party.name, subject.why));
    if let Some(o) = object {
        steps.push(format!("object {}: {}", o.party.name, o.why));
    }
    let mut confidence = u32::from(f.confidence) * u32::from(subject.sure) / 100;
    confidence = confidence * u32::from(object.map_or(100, |o| o.sure)) / 100;
    if t.args.inherited {
        confidence = confidence * 90 / 100;
    }
    Draft {
        frame: f,
        trigger: t.word,
        subject: subject.clone(),
        object: object.cloned(),
        theme: theme(parties, t, f.theme, &taken),
        instrument: theme(parties, t, f.instrument, &taken),
        place: place(parties, t, &taken),
        confidence: confidence.min(100) as u8,
        steps,
    }
}

fn symmetric_pairs(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &'static Frame,
    all: &[Linked],
    steps: &[String],
) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (i, a) in all.iter().enumerate() {
        for b in &all[i + 1..] {
            if a.party.id != b.party.id && drafts.len() < MAX_PAIRS {
                drafts.push(draft(parties, t, f, a, Some(b), &[t.word], steps));
            }
        }
    }
    drafts
}

fn same_words(a: &Linked, b: &Linked) -> bool {
    a.word == b.word
}

fn unspecified(s: &Syntax<'_>, trigger: usize) -> Linked {
    let at = s.word(trigger).span.start;
    let party = Party {
        // Completed with the document's id when the claim is written: one node a claim.
        id: format!("unspecified:{at}"),
        name: "unspecified".to_owned(),
        kind: ActorType::Unspecified,
        country: None,
        text: String::new(),
        start: at,
        end: at,
    };
    Linked { party, sure: 90, why: "the text leaves the agent out".to_owned(), word: trigger }
}

fn names(slots: &[Slot]) -> String {
    let name = |s: &Slot| match s {
        Slot::Subj => "the subject".to_owned(),
        Slot::Obj => "the object".to_owned(),
        Slot::Iobj => "the indirect object".to_owned(),
        Slot::Poss => "the possessor".to_owned(),
        Slot::Own => "the noun itself".to_owned(),
        Slot::Clause => "the clause".to_owned(),
        Slot::Compound => "the compound".to_owned(),
        Slot::Prep(p) => format!("\"{p} …\""),
    };
    slots.iter().map(name).collect::<Vec<_>>().join(", ")
}
