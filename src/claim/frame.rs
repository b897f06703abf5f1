//! Frames over a sentence: which verb, noun or predicate evokes which relation between whom.

use crate::actor::{ActorType, Lexicon};

use super::beside;
use super::brokered;
use super::conditions;
use super::counterpart;
use super::folk;
use super::homeland;
use super::hyphen;
use super::incumbent;
use super::inventory::{Frame, Part, Slot};
use super::office;
use super::pair;
use super::party::{Linked, Parties, can_act};
use super::retold::{self, Orphan, Told};
use super::roles;
use super::syntax::Syntax;
use super::trigger::{self, Trigger};
use super::weapons;
use super::whose;
use super::word_order;
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
    /// The event as the text told it before, where that is all that names the parties.
    pub(super) told: Option<Told>,
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
    /// Event nouns with one party or none, of which the text spoke before.
    pub(super) orphans: Vec<Orphan>,
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
            let fired = frames.iter().position(|f| match apply(parties, &trigger, f) {
                Ok(d) => {
                    all.drafts.extend(d);
                    true
                }
                Err(reason) => {
                    failed.push((*f, reason));
                    false
                }
            });
            if let Some(at) = fired {
                all.drafts.extend(twofold(parties, &trigger, &frames[at..]));
                break;
            }
            let orphans = frames.iter().map(|f| retold::orphans(parties, &trigger, f));
            all.orphans.extend(orphans.into_iter().find(|o| !o.is_empty()).into_iter().flatten());
            all.misses.extend(failed.into_iter().map(|(f, reason)| NearMiss {
                sentence: parties.sentence as u32,
                trigger: s.form(word).to_owned(),
                rule: format!("{}/{}", f.relation().label, f.name),
                reason,
            }));
        }
    }
    all.drafts.extend(counterpart::each_of_his_own(parties, &all.drafts));
    all.drafts.extend(counterpart::fire(parties, &all.drafts));
    absorb(s, &mut all.drafts);
    beside::yield_to_words(&mut all.drafts);
    all
}

/// *agreed a truce*: of what two do together by one verb and its noun, another relation may have a frame as well: who agrees a
/// truce agrees, and ceases fire. A noun may say two things that last: *a German maker of tanks*.
fn twofold(parties: &Parties<'_>, t: &Trigger<'_>, frames: &[&'static Frame]) -> Vec<Draft> {
    let [first, rest @ ..] = frames else { return Vec::new() };
    let set_phrase = |f: &Frame| f.relation().symmetric && !f.with.is_empty();
    let of = |a: &Frame, b: &Frame| a.relation().kin.contains(&b.relation().label);
    let lasts = |f: &Frame| t.part == Part::Noun && f.relation().state;
    let alike = |f: &&&'static Frame| set_phrase(first) && set_phrase(f) || lasts(first) && lasts(f);
    let kin = |f: &&&'static Frame| of(first, f) || of(f, first);
    let also = rest.iter().filter(alike).filter(kin);
    also.map(|f| apply(parties, t, f)).find_map(Result::ok).unwrap_or_default()
}

/// Takes out the deeds that are only what is threatened.
fn absorb(s: &Syntax<'_>, drafts: &mut Vec<Draft>) {
    let outer: Vec<(usize, String, String)> = drafts
        .iter()
        .filter(|d| d.frame.relation().absorbs)
        .map(|d| (d.trigger, d.subject.party.id.clone(), d.object.party.id.clone()))
        .collect();
    // "first threatened and then attacked": a second verb beside it is a deed of its own.
    let beside = |word: usize, above: usize| {
        let path = s.tree.ancestors(word).take_while(|&a| a != above);
        path.last().is_some_and(|a| s.word(a).relation() == "conj" && s.is_verbal(a) && s.is_verbal(above))
    };
    drafts.retain(|d| {
        !outer.iter().any(|(above, subject, object)| {
            d.trigger != *above
                && s.tree.is_below(d.trigger, *above)
                && !beside(d.trigger, *above)
                && d.subject.party.id == *subject
                && d.object.party.id == *object
        })
    });
}

/// Who plays the roles of a frame, as far as it is known.
struct Cast {
    subjects: Vec<Linked>,
    objects: Vec<Linked>,
    /// Words that play a role.
    used: Vec<usize>,
    steps: Vec<String>,
    /// The tree itself has an object, or it is somebody's.
    plain: bool,
    /// Each subject does it to the others.
    mutual: bool,
}

/// Fills a frame's roles, or says what is missing.
fn apply(parties: &Parties<'_>, t: &Trigger<'_>, f: &'static Frame) -> Result<Vec<Draft>, String> {
    let armed = (f.weapons || f.people).then(|| weapons::armed(parties, t, f));
    let t = armed.as_ref().unwrap_or(t);
    conditions::check_words(parties, t, f)?;
    let mut cast = by_tree(parties, t, f);
    if attribute(parties, t, f, &mut cast) {
        return Ok(pair::all(parties, t, f, &cast.subjects, &cast.steps));
    }
    if by_order(parties, t, f, &mut cast) {
        return Ok(pair::all(parties, t, f, &cast.subjects, &cast.steps));
    }
    object_elsewhere(parties, t, f, &mut cast)?;
    subject_elsewhere(parties, t, f, &mut cast)?;
    combined(parties, t, f, &cast)
}

/// The roles as the tree has them.
fn by_tree(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Cast {
    let mut used = vec![t.word];
    let mut subjects = roles::fill(parties, t, f, f.subject, f.subject_kinds, &mut used);
    if f.relation().symmetric {
        subjects.retain(|l| !brokered::brings_about(parties, t, l));
    }
    let objects = roles::fill(parties, t, f, f.object, f.object_kinds, &mut used);
    Cast { subjects, objects, used, steps: Vec::new(), plain: false, mutual: false }
}

/// *Russisch-Turkse onderhandelingen*: true where the two of an attribute are all there is to say.
fn attribute(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, cast: &mut Cast) -> bool {
    if t.part != Part::Noun || !f.subject.contains(&Slot::Poss) {
        return false;
    }
    let fit = |two: &[Linked; 2]| two.iter().all(|l| roles::fits(l, f.subject_kinds));
    let Some(two) = hyphen::pair(parties, t.word).filter(fit) else { return false };
    cast.steps.push("both countries of the attribute take part".to_owned());
    cast.subjects = two.into();
    f.relation().symmetric && cast.objects.is_empty()
}

/// What the order of the words adds; true where the subjects are each other's party.
fn by_order(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, cast: &mut Cast) -> bool {
    let (s, relation) = (parties.syntax, f.relation());
    // "Er werd gevochten tussen X en Y"
    if relation.symmetric && cast.subjects.is_empty() && cast.objects.is_empty() {
        let between: Vec<Slot> = s.grammar.pair_prepositions.all().map(Slot::Prep).collect();
        cast.subjects = roles::fill(parties, t, f, &between, f.subject_kinds, &mut cast.used);
    }
    if relation.symmetric && f.people && cast.objects.is_empty() && cast.subjects.len() < 2 {
        let pair = folk::pair(parties, t, f.subject_kinds);
        if !pair.is_empty() {
            cast.subjects = pair;
        }
    }
    incumbent::rather(parties, t, f, &cast.subjects, &mut cast.objects);
    cast.plain = !cast.objects.is_empty();
    // "X en Y stemden na het overleg": whom they had it with is not said.
    let attended = t.attended && relation.attended && !pair::negotiate(s, f, &cast.subjects);
    let pairs = |cast: &Cast| {
        relation.symmetric
            && cast.objects.is_empty()
            && !attended
            && pair::are_each_others(parties, t, f, &cast.subjects)
    };
    if !attended && !pairs(cast) {
        word_order::fill(parties, t, f, &mut cast.subjects, &mut cast.objects, &mut cast.steps);
    }
    let coordinated = pairs(cast);
    if let Some(g) = t.support {
        cast.steps.push(format!("the verb {} lends the noun its subject", s.form(g)));
    }
    if attended {
        cast.steps.push("who acts in the clause takes part in the event that is its adjunct".to_owned());
    }
    if t.args.inherited {
        cast.steps.push("the subject comes from a governing or coordinated clause".to_owned());
    }
    if coordinated {
        cast.steps.push("symmetric: the coordinated subjects are each other's party".to_owned());
    }
    coordinated
}

/// The object where no actor stands in its place: the others, people without a name, things and whose they are, the country left unsaid.
fn object_elsewhere(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    cast: &mut Cast,
) -> Result<(), String> {
    let relation = f.relation();
    if cast.objects.is_empty() && cast.subjects.len() > 1 && roles::is_reciprocal(parties, t, f) {
        cast.mutual = true;
        cast.steps.push("each to the other".to_owned());
        cast.objects.clone_from(&cast.subjects);
    }
    if cast.objects.is_empty() && relation.label == "mediates" {
        cast.objects = brokered::between(parties, t);
    }
    if cast.objects.is_empty() && f.homeland {
        cast.objects = homeland::homeland(parties, t, f, &cast.subjects);
    }
    // Beside a known party, people without a name may be the other: *beschuldigt critici*. Lasting relations are no news of them.
    if cast.objects.is_empty() && !relation.state && (f.people || !cast.subjects.is_empty()) {
        cast.objects = folk::fill(parties, t, f, f.object, f.object_kinds, &cast.used);
    }
    let linked = !cast.objects.is_empty();
    if !linked && (f.thing || f.owner || f.site) {
        cast.objects = whose::things(parties, t, f, &cast.used);
    }
    // "Demonstranten eisten het vertrek van Saleh": whose departure it is, is as plain as a name of his own.
    cast.plain |= !linked && f.owner && cast.objects.iter().all(|o| can_act(o.party.kind));
    if f.host {
        cast.objects = cast.objects.drain(..).map(|o| homeland::host(parties, o)).collect();
    }
    let office = f.holder || !f.held.is_empty();
    if cast.objects.is_empty() && office && !office::is_of_a_body(parties, t, f) {
        cast.objects = incumbent::unsaid(parties, t, f, &cast.subjects);
        if cast.objects.is_empty() && f.holder && !incumbent::is_elsewhere(parties, t, f, &cast.subjects) {
            cast.objects = office::homes(parties, &cast.subjects, office::may_be_around(parties, t, f));
        }
    }
    if cast.objects.is_empty() { Err(format!("no object in {}", names(f.object))) } else { Ok(()) }
}

/// The subject where no actor stands in its place: whose weapons act, people without a name, nobody that the text tells.
fn subject_elsewhere(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    cast: &mut Cast,
) -> Result<(), String> {
    let (s, relation) = (parties.syntax, f.relation());
    if cast.subjects.is_empty() && f.weapons {
        cast.subjects = weapons::users(parties, t, f);
    }
    let known = |o: &Linked| o.party.kind != ActorType::Thing;
    let beside = f.people || cast.plain && cast.objects.iter().all(known);
    if cast.subjects.is_empty() && beside && !relation.state {
        cast.subjects = folk::fill(parties, t, f, f.subject, f.subject_kinds, &cast.used);
    }
    if !cast.subjects.is_empty() {
        return Ok(());
    }
    if relation.plover_type == Some("ASSAULT") && weapons::is_mishap(parties, t, f) {
        return Err("an accident, nobody's deed".to_owned());
    }
    let undergone = f.object.contains(&Slot::Subj) && !f.subject.contains(&Slot::Subj);
    let armed = f.weapons && weapons::acts(parties, t);
    if !(f.agentless && (undergone || armed || agentless(s, t, f))) {
        return Err(format!("no subject in {}", names(f.subject)));
    }
    cast.steps.push("no agent in the text: unspecified".to_owned());
    cast.subjects = vec![unspecified(s, t.word)];
    Ok(())
}

/// Each subject with each object that it can have.
fn combined(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &'static Frame,
    cast: &Cast,
) -> Result<Vec<Draft>, String> {
    let (s, relation) = (parties.syntax, f.relation());
    if cast.mutual && relation.symmetric {
        return Ok(pair::all(parties, t, f, &cast.subjects, &cast.steps));
    }
    let mut drafts = Vec::new();
    let respectively = office::are_respective(s, t, &cast.subjects, &cast.objects);
    for (nth, subject) in cast.subjects.iter().enumerate() {
        for (other, object) in cast.objects.iter().enumerate() {
            if (!respectively || nth == other)
                && subject.party.id != object.party.id
                // "They fought each other": one word, and each of the two.
                && (cast.mutual || subject.word != object.word)
                && (f.subject.contains(&Slot::Own) || !nested(s, subject, object))
                && (relation.symmetric || cast.mutual || !side_by_side(parties, subject, object))
                && !(relation.abroad && at_home(subject, object) && !leaves_home(s, f, object))
                && !(relation.state && is_part(subject, object))
                && !is_of_all(s, &cast.subjects, subject, object)
                && !(f.holder && office::is_anothers(subject, object))
                && !(relation.label == "leads"
                    && (office::keeps_the_money(s, t, object) || office::heads_another(parties, t, object)))
            {
                drafts.push(roles::draft(parties, t, f, (subject, object), &cast.used, &cast.steps));
            }
        }
    }
    if drafts.is_empty() {
        return Err("subject and object are the same actor".to_owned());
    }
    drafts.retain(|d| d.place.is_some() || !weapons::are_nobody_known(parties, &d.subject, &d.object));
    if drafts.is_empty() {
        return Err("neither party is anybody we know".to_owned());
    }
    drafts.truncate(pair::MOST);
    Ok(drafts)
}

/// *Nederland en België sloten hun grenzen*: what is of all who act is no other party, and each has an army of his own.
fn is_of_all(s: &Syntax<'_>, subjects: &[Linked], subject: &Linked, object: &Linked) -> bool {
    let first = object.party.text.split(' ').next().unwrap_or_default().to_lowercase();
    let plural = matches!(first.as_str(), "hun" | "their");
    plural
        && object.word < s.len()
        && subjects.len() > 1
        && subjects.iter().any(|l| {
            let other = subject.party.country != object.party.country
                && l.party.country.is_some()
                && l.party.country == object.party.country;
            l.party.id == object.party.id || other
        })
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
    // "Skripal fled Russia", by the country's own name; "fled Washington" may be a house.
    let by_name = || {
        let known = Lexicon::embedded().by_name(&object.party.text);
        !known.is_empty() && known.iter().all(|e| e.kind == ActorType::Country)
    };
    f.homeland && (land || f.subject.contains(&Slot::Own) || by_name())
}

/// *members of the Senate and the House*: what *and* joins plays one role, so neither is the other's party.
fn side_by_side(parties: &Parties<'_>, subject: &Linked, object: &Linked) -> bool {
    let among = |l: &Linked| l.word < parties.syntax.len();
    let joins = |a: &Linked, b: &Linked| parties.syntax.conjuncts(a.word).contains(&b.word);
    among(subject) && among(object) && (joins(subject, object) || joins(object, subject))
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

/// An agent left out on purpose: a passive, or a noun without possessor; never an active verb whose subject we failed
/// to link, nor a noun that such a verb has as its object (*de ministers namen sancties aan*).
fn agentless(s: &Syntax<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    match t.part {
        // "the exiled tycoon" lives abroad; who drove him out, if anybody, is another story.
        Part::Verb if s.word(t.word).relation() == "amod" && s.grammar.lasting.has(s.lemma(t.word)) => false,
        Part::Verb if t.args.passive && t.args.subj.is_empty() => true,
        Part::Verb => t.args.subj.iter().any(|&w| s.grammar.official_agents.has(s.lower_lemma(w))),
        Part::Noun => {
            // "the worst of it was the arrest of X": what a copula links to the noun did nothing.
            let linked = t.support.is_none() && !t.attended;
            let idle = t.subjects(f).is_empty() || linked;
            idle && t.possessors.is_empty() && !done_by_subject(s, t.word)
        }
        Part::Pred => s.is_verbal(t.word) && t.args.subj.is_empty(),
    }
}

/// *delayed the arrest of X* may be the doing of whoever delayed it; *condemned the arrest of X* tells that somebody else did it.
fn done_by_subject(s: &Syntax<'_>, noun: usize) -> bool {
    let Some(g) = s.head(noun).filter(|&g| s.is_verbal(g) && s.word(noun).relation() == "obj") else {
        return false;
    };
    let args = s.args(g);
    !args.passive && !args.subj.is_empty() && !s.grammar.judges_done.has(s.lemma(g))
}

pub(super) fn unspecified(s: &Syntax<'_>, trigger: usize) -> Linked {
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
