//! Frames over a sentence: which verb, noun or predicate evokes which relation between whom.

use crate::actor::ActorType;

use super::beside;
use super::conditions;
use super::folk;
use super::hyphen;
use super::inventory::{Frame, Part, Slot};
use super::office;
use super::pair;
use super::party::{Linked, Parties, can_act};
use super::roles;
use super::syntax::Syntax;
use super::trigger::{self, Trigger};
use super::weapons;
use super::whose;
use super::{Party, Phrase};

/// A frame that fired, before status, source and date.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) frame: &'static Frame,
    pub(super) trigger: usize,
    pub(super) subject: Linked,
    pub(super) object: Linked,
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

/// What a sentence evokes.
#[derive(Default)]
pub(super) struct Fired {
    pub(super) drafts: Vec<Draft>,
    /// Definite event nouns with their object but no agent: *de hulp aan Rusland*, of which the text spoke before.
    pub(super) orphans: Vec<Draft>,
    pub(super) misses: Vec<NearMiss>,
}

/// Everything that fires in a sentence, in the order of the triggers.
pub(super) fn fire(parties: &Parties<'_>) -> Fired {
    let s = parties.syntax;
    let mut all = Fired { drafts: beside::fire(parties), ..Fired::default() };
    for word in 0..s.len() {
        for (trigger, mut frames) in trigger::triggers(parties, word) {
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
            if let Some(drafts) = fired {
                all.drafts.extend(drafts);
                break;
            }
            all.orphans
                .extend(frames.iter().find_map(|f| orphan(parties, &trigger, f)).into_iter().flatten());
            all.misses.extend(failed.into_iter().map(|(f, reason)| NearMiss {
                sentence: parties.sentence as u32,
                trigger: s.form(word).to_owned(),
                rule: format!("{}/{}", f.relation().label, f.name),
                reason,
            }));
        }
    }
    absorb(s, &mut all.drafts);
    beside::yield_to_words(&mut all.drafts);
    all
}

/// Takes out the deeds that are only what is threatened.
fn absorb(s: &Syntax<'_>, drafts: &mut Vec<Draft>) {
    let outer: Vec<(usize, String, String)> = drafts
        .iter()
        .filter(|d| d.frame.relation().absorbs)
        .map(|d| (d.trigger, d.subject.party.id.clone(), d.object.party.id.clone()))
        .collect();
    drafts.retain(|d| {
        !outer.iter().any(|(above, subject, object)| {
            d.trigger != *above
                && s.tree.is_below(d.trigger, *above)
                && d.subject.party.id == *subject
                && d.object.party.id == *object
        })
    });
}

/// Fills a frame's roles, or says what is missing.
fn apply(parties: &Parties<'_>, t: &Trigger<'_>, f: &'static Frame) -> Result<Vec<Draft>, String> {
    let s = parties.syntax;
    let armed = (f.weapons || f.people).then(|| weapons::armed(parties, t, f));
    let t = armed.as_ref().unwrap_or(t);
    conditions::check_words(parties, t, f)?;
    let mut steps = Vec::new();
    let mut used = vec![t.word];
    let mut subjects = roles::fill(parties, t, f, f.subject, f.subject_kinds, &mut used);
    let mut objects = roles::fill(parties, t, f, f.object, f.object_kinds, &mut used);
    let relation = f.relation();
    let both =
        (t.part == Part::Noun && f.subject.contains(&Slot::Poss)).then(|| hyphen::pair(parties, t.word));
    if let Some(two) = both.flatten().filter(|two| two.iter().all(|l| roles::fits(l, f.subject_kinds))) {
        steps.push("both countries of the attribute take part".to_owned());
        if relation.symmetric && objects.is_empty() {
            return Ok(pair::all(parties, t, f, &two, &steps));
        }
        subjects = two.to_vec();
    }
    // "Er werd gevochten tussen X en Y"
    if relation.symmetric && subjects.is_empty() && objects.is_empty() {
        let between: Vec<Slot> = s.grammar.pair_prepositions.all().map(Slot::Prep).collect();
        subjects = roles::fill(parties, t, f, &between, f.subject_kinds, &mut used);
    }
    if relation.symmetric && f.people && objects.is_empty() && subjects.len() < 2 {
        let pair = folk::pair(parties, t, f.subject_kinds);
        subjects = if pair.is_empty() { subjects } else { pair };
    }
    let by_tree = !objects.is_empty();
    // "X en Y stemden na het overleg": whom they had it with is not said.
    let attended = t.attended && relation.attended;
    let pairs = |subjects: &[Linked], objects: &[Linked]| {
        relation.symmetric
            && objects.is_empty()
            && !attended
            && pair::are_each_others(parties, t, f, subjects)
    };
    if !attended && !pairs(&subjects, &objects) {
        roles::by_word_order(parties, t, f, &mut subjects, &mut objects, &mut steps);
    }
    let (coordinated, mut mutual) = (pairs(&subjects, &objects), false);
    if let Some(g) = t.support {
        steps.push(format!("the verb {} lends the noun its subject", s.form(g)));
    }
    if attended {
        steps.push("who acts in the clause takes part in the event that is its adjunct".to_owned());
    }
    if t.args.inherited {
        steps.push("the subject comes from a governing or coordinated clause".to_owned());
    }
    if coordinated {
        steps.push("symmetric: the coordinated subjects are each other's party".to_owned());
        return Ok(pair::all(parties, t, f, &subjects, &steps));
    }
    if objects.is_empty() && subjects.len() > 1 && roles::is_reciprocal(parties, t, f) {
        mutual = true;
        steps.push("each to the other".to_owned());
        objects.clone_from(&subjects);
    }
    if objects.is_empty() && f.homeland {
        objects = roles::homeland(parties, t, f, &subjects);
    }
    // Beside a known party, people without a name may be the other: *beschuldigt critici*. Lasting relations are no news of them.
    let nameless = objects.is_empty() && !relation.state && (f.people || !subjects.is_empty());
    if nameless {
        objects = folk::fill(parties, t, f, f.object, f.object_kinds, &used);
    }
    let linked = !objects.is_empty();
    if !linked && (f.thing || f.owner || f.site) {
        objects = whose::things(parties, t, f, &used);
    }
    // "Demonstranten eisten het vertrek van Saleh": whose departure it is, is as plain as a name of his own.
    let owned = !linked && f.owner && objects.iter().all(|o| can_act(o.party.kind));
    if f.host {
        objects = objects.into_iter().map(|o| roles::host(parties, o)).collect();
    }
    if objects.is_empty() && f.holder {
        objects = office::home(parties, &subjects, relation.label != "leads");
    }
    if objects.is_empty() {
        return Err(format!("no object in {}", names(f.object)));
    }
    if subjects.is_empty() && f.weapons {
        subjects = weapons::users(parties, t, f);
    }
    let known = |o: &Linked| o.party.kind != ActorType::Thing;
    let beside = f.people || (by_tree || owned) && objects.iter().all(known);
    if subjects.is_empty() && beside && !relation.state {
        subjects = folk::fill(parties, t, f, f.subject, f.subject_kinds, &used);
    }
    if subjects.is_empty() {
        if relation.plover_type == Some("ASSAULT") && weapons::is_mishap(parties, t, f) {
            return Err("an accident, nobody's deed".to_owned());
        }
        let undergone = f.object.contains(&Slot::Subj) && !f.subject.contains(&Slot::Subj);
        let armed = f.weapons && weapons::acts(parties, t);
        if !(f.agentless && (undergone || armed || agentless(s, t, f))) {
            return Err(format!("no subject in {}", names(f.subject)));
        }
        steps.push("no agent in the text: unspecified".to_owned());
        subjects = vec![unspecified(s, t.word)];
    }
    let mut drafts = Vec::new();
    for subject in &subjects {
        for object in &objects {
            if subject.party.id != object.party.id
                && subject.word != object.word
                && (f.subject.contains(&Slot::Own) || !nested(s, subject, object))
                && (relation.symmetric || mutual || !side_by_side(parties, subject, object))
                && !(relation.abroad && at_home(subject, object) && !leaves_home(s, f, object))
                && !(relation.state && is_part(subject, object))
            {
                drafts.push(roles::draft(parties, t, f, (subject, object), &used, &steps));
            }
        }
    }
    if drafts.is_empty() {
        return Err("subject and object are the same actor".to_owned());
    }
    drafts.retain(|d| {
        d.place.is_some() || !weapons::is_nobody_known(&d.subject) || !weapons::is_nobody_known(&d.object)
    });
    if drafts.is_empty() {
        return Err("neither party is anybody we know".to_owned());
    }
    drafts.truncate(pair::MOST);
    Ok(drafts)
}

/// *een Syrische krant*: a part of its country by its very name.
fn is_part(subject: &Linked, object: &Linked) -> bool {
    subject.party.id.starts_with("role:") && subject.party.country == object.party.country
}

/// *Trump verlaat het Witte Huis*: the country is his own, so a building is meant.
fn at_home(subject: &Linked, object: &Linked) -> bool {
    let (s, o) = (&subject.party, &object.party);
    s.country.is_some() && s.country == o.country && o.kind == ActorType::Country
}

/// *ontvluchtten hun land*, *Noord-Koreaanse overlopers*: people do leave their own country.
fn leaves_home(s: &Syntax<'_>, f: &Frame, object: &Linked) -> bool {
    let land = object.word < s.len() && s.grammar.homelands.has(s.lemma(object.word));
    f.homeland && (land || f.subject.contains(&Slot::Own))
}

/// *members of the Senate and the House*: what *and* joins plays one role, so neither is the other's party.
fn side_by_side(parties: &Parties<'_>, subject: &Linked, object: &Linked) -> bool {
    let among = |l: &Linked| l.word < parties.syntax.len();
    among(subject) && among(object) && parties.syntax.conjuncts(subject.word).contains(&object.word)
}

/// Cross-check: neither party of a verb stands inside the other's noun phrase (*de president van Rusland* does not act on Russia).
pub(super) fn nested(s: &Syntax<'_>, subject: &Linked, object: &Linked) -> bool {
    let inside = |inner: &Linked, outer: &Linked| {
        outer.party.start <= inner.party.start
            && inner.party.end <= outer.party.end
            && outer.party.end > outer.party.start
    };
    let verbal = subject.word < s.len() && s.is_verbal(subject.word);
    !verbal && (inside(subject, object) || inside(object, subject)) && subject.party.kind == ActorType::Group
}

/// *de hulp aan Rusland*, *deze sancties tegen Iran*: definite, so known, but the agent is not in the sentence; so too a state
/// that the frame says is not yet so: *lidmaatschap van de NAVO*.
fn orphan(parties: &Parties<'_>, t: &Trigger<'_>, f: &'static Frame) -> Option<Vec<Draft>> {
    let s = parties.syntax;
    let definite = |d: usize| s.is_definite(d);
    let known = if f.relation().state { f.modality.is_some() } else { s.by(t.word, "det").any(definite) };
    if t.part != Part::Noun || f.agentless || !known {
        return None;
    }
    let mut used = vec![t.word];
    let objects = roles::fill(parties, t, f, f.object, f.object_kinds, &mut used);
    let nobody = unspecified(s, t.word);
    let drafts = objects.iter().map(|object| roles::draft(parties, t, f, (&nobody, object), &used, &[]));
    Some(drafts.collect::<Vec<_>>()).filter(|d| !d.is_empty())
}

/// An agent left out on purpose: a passive, or a noun without possessor; never an active verb whose subject we failed
/// to link, nor a noun that such a verb has as its object (*de ministers namen sancties aan*).
fn agentless(s: &Syntax<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    match t.part {
        Part::Verb if t.args.passive => t.args.subj.is_empty(),
        Part::Verb => t.args.subj.iter().any(|&w| s.grammar.official_agents.has(&s.lemma(w).to_lowercase())),
        Part::Noun => {
            // "the worst of it was the arrest of X": what a copula links to the noun did nothing.
            let linked = t.support.is_none() && !t.attended && !f.subject.contains(&Slot::Subj);
            let idle = t.subjects(f).is_empty() || linked;
            idle && t.possessors.is_empty() && !done_by_subject(s, t.word)
        }
        Part::Pred => s.is_verbal(t.word) && t.args.subj.is_empty(),
    }
}

fn done_by_subject(s: &Syntax<'_>, noun: usize) -> bool {
    let Some(g) = s.head(noun).filter(|&g| s.is_verbal(g) && s.word(noun).relation() == "obj") else {
        return false;
    };
    let args = s.args(g);
    !args.passive && !args.subj.is_empty()
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
        Slot::ClauseSubj => "the clause's subject".to_owned(),
        Slot::ClauseObj => "the clause's object".to_owned(),
        Slot::Compound => "the compound".to_owned(),
        Slot::Speaker => "who says it".to_owned(),
        Slot::Told => "who is told to".to_owned(),
        Slot::Harmed => "whom the clause would harm".to_owned(),
        Slot::Averter => "who could avert it".to_owned(),
        Slot::Prep(p) => format!("\"{p} …\""),
    };
    slots.iter().map(name).collect::<Vec<_>>().join(", ")
}
