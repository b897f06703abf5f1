//! Events that a noun names without all its parties (*de hulp aan Rusland*, *those sanctions*), since the text told them before.

use crate::actor::ActorType;

use super::again::{self, Pointer};
use super::frame::{self, Draft};
use super::inventory::{self, Frame, Part};
use super::party::{Linked, Parties};
use super::roles;
use super::status::Status;
use super::syntax::Syntax;
use super::trigger::{self, Trigger};
use super::unnamed::WORLD;
use super::{Claim, Evidence, Modality, Party, Phrase, Polarity, Source, When};

/// What a claim keeps of its confidence when a party comes from an earlier sentence, in per cent.
const ADOPTED: u32 = 75;

/// A bare noun names an event that was told at most this many sentences before.
const REACH: u32 = 3;

/// An event with one party or none.
pub(super) struct Orphan {
    draft: Draft,
    subject: bool,
    object: bool,
    /// It is another event of those two.
    another: bool,
    /// It is done in return.
    answer: bool,
    /// The noun's lemma, in lower case.
    noun: String,
}

/// What an event told before was worth there: naming it again makes it no surer, and it happened when it did.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) modality: Modality,
    pub(super) hedged: bool,
    pub(super) source: Vec<Source>,
    pub(super) when: Option<When>,
    /// What is said here may have a date of its own.
    pub(super) anew: bool,
}

impl Told {
    /// The event that was told.
    fn again(known: &Claim) -> Self {
        Self {
            modality: known.modality,
            hedged: known.hedged,
            source: known.source.clone(),
            when: known.when.clone(),
            anew: false,
        }
    }

    /// Another one between the same parties.
    fn anew() -> Self {
        Self { modality: Modality::Actual, hedged: false, source: Vec::new(), when: None, anew: true }
    }

    /// Carries over what made the event less than certain, and who said so.
    pub(super) fn hold_back(&self, st: &mut Status, sources: &mut Vec<Source>) -> Option<String> {
        let weaker = self.modality > st.modality;
        st.modality = st.modality.max(self.modality);
        let unsourced = sources.is_empty() && !self.source.is_empty();
        if unsourced {
            sources.clone_from(&self.source);
        }
        let hedged = self.hedged && !st.hedged;
        st.hedged |= self.hedged;
        (weaker || unsourced || hedged)
            .then(|| "as real, and said by whom, as where it was told before".to_owned())
    }
}

/// The event of a definite noun whose agent, object or both are not in the sentence; so too a state that the frame says
/// is not yet so: *lidmaatschap van de NAVO*.
pub(super) fn orphans(parties: &Parties<'_>, t: &Trigger<'_>, f: &'static Frame) -> Vec<Orphan> {
    let s = parties.syntax;
    let state = f.relation().state;
    if t.part != Part::Noun || state && f.modality.is_none() {
        return Vec::new();
    }
    let mut used = vec![t.word];
    let subjects = roles::fill(parties, t, f, f.subject, f.subject_kinds, &mut used);
    let objects = roles::fill(parties, t, f, f.object, f.object_kinds, &mut used);
    let (subject, object) = (!subjects.is_empty(), !objects.is_empty());
    let pointer = again::pointer(s, t, f, subject && !object);
    let known = state || pointer.is_some();
    let open = || again::points_back(parties, t, f, subject, &used);
    if !known || f.agentless && object || subject && object || !object && !open() {
        return Vec::new();
    }
    let nobody = vec![frame::unspecified(s, t.word)];
    let or_nobody = |found: Vec<Linked>| if found.is_empty() { nobody.clone() } else { found };
    let (subjects, objects) = (or_nobody(subjects), or_nobody(objects));
    let pairs = subjects.iter().flat_map(|a| objects.iter().map(move |b| (a, b)));
    let drafts = pairs.map(|pair| roles::draft(parties, t, f, pair, &used, &[]));
    let another = pointer == Some(Pointer::Another);
    let answer = subject && again::is_answer(s, t.word);
    let noun = s.lower_lemma(t.word).to_owned();
    drafts.map(|draft| Orphan { draft, subject, object, another, answer, noun: noun.clone() }).collect()
}

/// An event that the text told, as the noun that points at it has its parties.
struct Event<'w> {
    claim: &'w Claim,
    agent: &'w Party,
    patient: &'w Party,
}

impl Event<'_> {
    fn is_of(&self, other: &Event<'_>, symmetric: bool) -> bool {
        let same = |a: &Party, b: &Party| self.agent.id == a.id && self.patient.id == b.id;
        same(other.agent, other.patient) || symmetric && same(other.patient, other.agent)
    }
}

impl Orphan {
    /// Of the same kind; without an object between two also what is nearly so: talks are meetings.
    fn is_kind(&self, c: &Claim) -> bool {
        let relation = self.draft.frame.relation();
        let kin = self.object || relation.symmetric;
        c.relation == relation.label || kin && relation.kin.contains(&c.relation.as_str())
    }

    /// A claim as the orphan's event, where its parties are those that the orphan names.
    fn seen<'w>(&self, claim: &'w Claim) -> Option<Event<'w>> {
        let (first, second) = (&claim.subject, claim.object.as_ref()?);
        let fits = |e: &Event<'_>| {
            (!self.subject || e.agent.id == self.draft.subject.party.id)
                && (!self.object || e.patient.id == self.draft.object.party.id)
        };
        // Whom *international sanctions* are of is no more than a word for many.
        let known = |p: &Party| p.kind != ActorType::Unspecified && p.id != WORLD;
        let either = self.draft.frame.relation().symmetric.then_some((second, first));
        let ways = std::iter::once((first, second)).chain(either);
        let mut events = ways.map(|(agent, patient)| Event { claim, agent, patient });
        (self.is_kind(claim) && known(first) && known(second)).then(|| events.find(fits))?
    }

    /// Called by the same word, or a form of it.
    fn names_as(&self, claim: &Claim) -> bool {
        let Evidence { quote, start, cues, .. } = &claim.evidence;
        let cue = cues.trigger.and_then(|c| quote.get((c.start - start) as usize..(c.end - start) as usize));
        cue.is_some_and(|cue| cue.to_lowercase().starts_with(&self.noun))
    }

    /// The event told before. Where the object is not named, the text told of one such event only in the sentences just before, or in
    /// all of it.
    fn event<'w>(&self, sentence: u32, written: &'w [(Claim, Vec<String>)]) -> Option<Event<'w>> {
        let claims = || written.iter().rev().map(|(c, _)| c);
        if self.answer
            && let Some(e) = claims().find_map(|c| self.answered(c))
        {
            return Some(e);
        }
        let all: Vec<Event<'w>> = claims().filter_map(|c| self.seen(c)).collect();
        let near = all.iter().filter(|e| sentence - e.claim.sentence <= REACH).count();
        let considered = &all[..if near > 0 && !self.object { near } else { all.len() }];
        let last = considered.first()?;
        let symmetric = self.draft.frame.relation().symmetric;
        let one = || considered.iter().all(|e| e.is_of(last, symmetric));
        let others = claims().filter(|c| self.is_kind(c)).count() > all.len();
        let far = || near == 0 && (others || !self.subject && !self.names_as(last.claim));
        if !self.object && (last.claim.polarity == Polarity::Negative || !one() || far()) {
            return None;
        }
        all.into_iter().next()
    }

    /// What is done in return was first done by the other.
    fn answered<'w>(&self, claim: &'w Claim) -> Option<Event<'w>> {
        let (patient, agent) = (&claim.subject, claim.object.as_ref()?);
        let first = self.is_kind(claim) && agent.id == self.draft.subject.party.id;
        (first && patient.kind != ActorType::Unspecified).then_some(Event { claim, agent, patient })
    }
}

/// The orphan as the event that was told before.
pub(super) fn adopt(orphan: Orphan, sentence: u32, written: &[(Claim, Vec<String>)]) -> Option<Draft> {
    let event = orphan.event(sentence, written)?;
    let known = event.claim;
    let (agent, patient) = (event.agent.clone(), event.patient.clone());
    let Orphan { mut draft, subject, object, another, answer, .. } = orphan;
    let why = format!("the same event as in sentence {}", known.sentence);
    if !subject {
        draft.steps.push(format!(
            "agent {}: a definite noun for the event of sentence {}",
            agent.name, known.sentence
        ));
        draft.subject.party = agent;
        draft.subject.why.clone_from(&why);
    }
    if !object {
        draft
            .steps
            .push(format!("object {}: a noun for the event of sentence {}", patient.name, known.sentence));
        draft.object.party = patient;
        draft.object.why = why;
        draft.told = Some(if another || answer { Told::anew() } else { Told::again(known) });
    }
    draft.confidence = (u32::from(draft.confidence) * ADOPTED / 100) as u8;
    Some(draft)
}

/// *Russia condemned the attack*: whoever did what was told before is meant, as with *the American attack*.
pub(super) fn answer(drafts: &mut [Draft], told: &[Draft]) {
    for draft in drafts.iter_mut().filter(|d| d.frame.owner && d.object.party.kind == ActorType::Thing) {
        let event = told.iter().find(|e| e.trigger == draft.object.word && !e.frame.relation().symmetric);
        let Some(agent) = event.map(|e| &e.subject.party).filter(|a| a.kind != ActorType::Unspecified) else {
            continue;
        };
        if agent.id == draft.subject.party.id {
            continue;
        }
        make_theirs(draft, agent.clone());
    }
}

/// *Israel attacked Iran. Russia condemned the attacks on Iran*: what is judged was told with its agent, and is not told again without.
pub(super) fn leave_to_the_known(
    parties: &Parties<'_>,
    drafts: &mut Vec<Draft>,
    written: &[(Claim, Vec<String>)],
) {
    let s = parties.syntax;
    let judged = |d: &Draft| {
        let verb = s.head(d.trigger).filter(|_| s.word(d.trigger).relation() == "obj");
        verb.is_some_and(|v| s.grammar.judges_done.has(s.lemma(v)))
    };
    let known = |d: &Draft| {
        written.iter().any(|(c, _)| {
            c.relation == d.frame.relation().label
                && c.subject.kind != ActorType::Unspecified
                && c.object.as_ref().is_some_and(|o| o.id == d.object.party.id)
        })
    };
    drafts.retain(|d| d.subject.party.kind != ActorType::Unspecified || !judged(d) || !known(d));
}

/// *the Nord Stream 2 pipeline project … opposition to the project*: a bare noun is the thing of that kind which the text called by a name.
pub(super) fn name_things(parties: &Parties<'_>, drafts: &mut [Draft], written: &[(Claim, Vec<String>)]) {
    let s = parties.syntax;
    for draft in drafts.iter_mut() {
        let noun = draft.object.word;
        let thing = draft.object.party.kind == ActorType::Thing && noun < s.len();
        if !thing || !is_bare(parties, noun) || !s.by(noun, "det").any(|d| s.is_definite(d)) {
            continue;
        }
        let called = |p: &&Party| {
            let same = p.text.to_lowercase().ends_with(s.lower(noun));
            p.kind == ActorType::Thing && same && p.name.starts_with(char::is_uppercase) && p.name != p.text
        };
        let known = written.iter().rev().filter_map(|(c, _)| c.object.as_ref()).find(called);
        if let Some(known) = known {
            draft.steps.push(format!("object {}: the one that was named", known.name));
            let object = &mut draft.object.party;
            (object.id, object.name) = (known.id.clone(), known.name.clone());
        }
    }
}

/// Whose a thing is takes its place, under the words that name him: *de executie* is no name of whoever did it, and stays as the
/// theme.
fn make_theirs(draft: &mut Draft, party: Party) {
    let thing = std::mem::replace(&mut draft.object.party, party);
    draft.steps.push(format!("object {}: the {} told before is theirs", draft.object.party.name, thing.name));
    let Party { text, start, end, .. } = thing;
    draft.theme.get_or_insert(Phrase { text, start, end });
    draft.confidence = (u32::from(draft.confidence) * ADOPTED / 100) as u8;
}

/// *accused China of meddling, a charge it denies*, *Berlin rejected the demand*: what somebody answers is what was said or done to him, so
/// whoever said or did it is meant; of a report it is whoever made it.
pub(super) fn reply(
    parties: &Parties<'_>,
    drafts: &mut Vec<Draft>,
    written: &[(Claim, Vec<String>)],
    tellers: &[Source],
) {
    let mut of_nobody = Vec::new();
    for at in 0..drafts.len() {
        let d = &drafts[at];
        if let Some(accuser) = accuser_here(parties, drafts, d) {
            drafts[at].steps.push(format!("object {}: what is denied is the accusation", accuser.name));
            drafts[at].object.party = accuser;
            continue;
        }
        if denies_somebody(parties.syntax, d) {
            of_nobody.push(at);
            continue;
        }
        if !answers_thing(parties, d) {
            continue;
        }
        let here = done_here(parties, drafts, d);
        let before = || done_before(parties, d, written, tellers).or_else(|| decider(parties, d, written));
        let Some(party) = here.or_else(before) else { continue };
        make_theirs(&mut drafts[at], party);
    }
    for at in of_nobody.into_iter().rev() {
        drafts.remove(at);
    }
    drafts.retain(|d| !names_nothing(parties, d));
}

/// *supplies drones to **Russia, which Tehran denies***: nobody denies a country, and nobody was accused.
fn denies_somebody(s: &Syntax<'_>, d: &Draft) -> bool {
    let told = |o: usize| o < s.len() && s.is_beyond_denial(s.antecedent(o).unwrap_or(o));
    s.grammar.denies.has(s.lemma(d.trigger)) && s.antecedes_clause(d.trigger) && told(d.object.word)
}

/// *Washington accuses Iran of supplying drones, which Tehran denies*: whatever the pronoun was hung from, it is what somebody is accused of.
fn accuser_here(parties: &Parties<'_>, drafts: &[Draft], d: &Draft) -> Option<Party> {
    let (s, verb) = (parties.syntax, d.trigger);
    let which = s.by(verb, "obj").any(|o| s.lower(o) == "which");
    let denies = d.frame.relation().label == "rejects" && which && s.word(verb).deprel == "acl:relcl";
    denies.then(|| done_to(drafts, d, verb, &["accuses"])).flatten()
}

/// An opinion on a thing.
fn answers_thing(parties: &Parties<'_>, d: &Draft) -> bool {
    let opinion = d.frame.owner || d.frame.relation().label == "rejects";
    opinion && d.object.party.kind == ActorType::Thing && d.object.word < parties.syntax.len()
}

/// *was disappointed by the decision*: of a noun that names nothing by itself nobody can tell which it is, so there is no second party.
fn names_nothing(parties: &Parties<'_>, d: &Draft) -> bool {
    let (s, noun) = (parties.syntax, d.object.word);
    matches!(
        d.frame.relation().label,
        "criticises" | "rejects" | "supports" | "praises" | "agrees_with" | "protests_against"
    ) && answers_thing(parties, d)
        && (s.grammar.bare_things.has(s.lemma(noun)) || trigger::is_nominalised(s, noun))
        && is_bare(parties, noun)
}

fn is_bare(parties: &Parties<'_>, noun: usize) -> bool {
    let s = parties.syntax;
    let bare = |&c: &usize| matches!(s.word(c).relation(), "det" | "case" | "punct");
    s.children(noun).iter().all(bare)
}

/// The relations that a noun may speak of: a *charge* is an accusation.
fn spoken_of(parties: &Parties<'_>, noun: usize) -> Vec<&'static str> {
    let s = parties.syntax;
    let (_, frames) = inventory::noun_frames(s.lang, s.lemma(noun));
    let kin =
        |f: &&'static Frame| std::iter::once(f.relation().label).chain(f.relation().kin.iter().copied());
    frames.iter().flat_map(kin).collect()
}

/// Who does it to the draft's subject earlier in the sentence.
fn done_here(parties: &Parties<'_>, drafts: &[Draft], d: &Draft) -> Option<Party> {
    done_to(drafts, d, d.object.word, &spoken_of(parties, d.object.word))
        .or_else(|| taken_here(parties, drafts, d))
}

/// *issued a warrant, **a move** Biden called outrageous*: whoever did what stands before it.
fn taken_here(parties: &Parties<'_>, drafts: &[Draft], d: &Draft) -> Option<Party> {
    let (s, noun) = (parties.syntax, d.object.word);
    let sums_up = s.grammar.decisions.has(s.lemma(noun))
        && matches!(s.word(noun).relation(), "appos" | "parataxis")
        && s.by(noun, "punct").any(|c| c < noun && s.form(c) == ",");
    let deed = |e: &&Draft| {
        let acts = e.frame.relation().plover_type.is_some() && !e.frame.relation().state;
        acts && e.trigger < noun
            && !matches!(e.subject.party.kind, ActorType::Unspecified | ActorType::Thing)
            && e.subject.party.id != d.subject.party.id
    };
    drafts.iter().rfind(deed).filter(|_| sums_up).map(|e| e.subject.party.clone())
}

/// Who does one of these to the draft's subject, before a word.
fn done_to(drafts: &[Draft], d: &Draft, before: usize, relations: &[&str]) -> Option<Party> {
    let to_subject = |e: &&Draft| {
        e.trigger < before
            && relations.contains(&e.frame.relation().label)
            && e.object.party.id == d.subject.party.id
            && e.subject.party.kind != ActorType::Unspecified
    };
    drafts.iter().rfind(to_subject).map(|e| e.subject.party.clone())
}

/// Who did it to the draft's subject a sentence or a few before, or told something of it.
fn done_before(
    parties: &Parties<'_>,
    d: &Draft,
    written: &[(Claim, Vec<String>)],
    tellers: &[Source],
) -> Option<Party> {
    let s = parties.syntax;
    let relations = spoken_of(parties, d.object.word);
    let is_subject = |p: &Party| p.id == d.subject.party.id;
    let near = written.iter().rev().map(|(c, _)| c);
    let mut near = near.take_while(|c| parties.sentence as u32 - c.sentence <= REACH);
    if s.grammar.accounts.has(s.lemma(d.object.word)) {
        let told = |c: &&Claim| is_subject(&c.subject) || c.object.as_ref().is_some_and(is_subject);
        let teller = |c: &Claim| {
            let accuser = matches!(c.relation.as_str(), "accuses" | "criticises").then(|| c.subject.clone());
            c.source.first().map(Source::party).or(accuser)
        };
        // Or the paper or the body that told what the sentence before says, whatever that was.
        let reports = |t: &&Source| matches!(t.kind, ActorType::Media | ActorType::Organisation);
        let last = || tellers.iter().find(reports).map(Source::party);
        return near.filter(told).find_map(teller).or_else(last).filter(|p| p.id != d.subject.party.id);
    }
    let to_subject = |c: &&Claim| {
        relations.contains(&c.relation.as_str())
            && c.object.as_ref().is_some_and(is_subject)
            && c.subject.kind != ActorType::Unspecified
    };
    let accused = || relations.contains(&"accuses").then(|| accuser(d, written)).flatten();
    near.find(to_subject).map(|c| c.subject.clone()).or_else(accused)
}

/// *Paris left the treaty. Rome regretted the decision*: of what the sentence before tells, or a sentence or a few before of
/// the one who speaks now, a single deed or those of a single one.
fn decider(parties: &Parties<'_>, d: &Draft, written: &[(Claim, Vec<String>)]) -> Option<Party> {
    let (s, noun) = (parties.syntax, d.object.word);
    if !s.grammar.decisions.has(s.lemma(noun)) || !is_bare(parties, noun) {
        return None;
    }
    let speaker = &d.subject.party.id;
    let near = |c: &Claim| {
        let far = parties.sentence as u32 - c.sentence;
        let to_speaker = c.object.as_ref().is_some_and(|o| o.id == *speaker);
        far == 1 || far <= REACH && to_speaker
    };
    let deed = |c: &&Claim| {
        // A visit or a rebuke is no decision.
        let decided = inventory::relation(&c.relation)
            .and_then(|r| r.plover_type.filter(|_| !r.state))
            .is_some_and(|t| !matches!(t, "CONSULT" | "ACCUSE"));
        decided && near(c) && c.polarity == Polarity::Positive
    };
    let mut deeds = written.iter().rev().map(|(c, _)| c).filter(deed);
    let last = &deeds.next()?.subject;
    let nobody = matches!(last.kind, ActorType::Unspecified | ActorType::Thing);
    (!nobody && last.id != *speaker && deeds.all(|c| c.subject.id == last.id)).then(|| last.clone())
}

/// *According to Kyiv, Minsk sent … Minsk denied the accusation*: who says what another did accuses him of it; a reply may
/// stand far below.
fn accuser(d: &Draft, written: &[(Claim, Vec<String>)]) -> Option<Party> {
    let denier = &d.subject.party.id;
    let of_him = written.iter().rev().map(|(c, _)| c).filter(|c| c.subject.id == *denier);
    of_him.filter_map(|c| c.source.first()).map(Source::party).find(|p| p.id != *denier)
}
