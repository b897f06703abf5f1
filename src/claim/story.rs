//! The time a story is told in: what the sentences before dated, for a sentence that has no date of its own.

use crate::base::Edtf;
use crate::parse::Upos;
use crate::time::{Basis, DateMention};

use super::frame::Draft;
use super::inventory::noun_frames;
use super::syntax::Syntax;
use super::voice::Voice;
use super::{Claim, Modality, Polarity, When};

/// A stretch of at least so many days is the time of a whole passage: *in 2015*.
const PASSAGE: i64 = 27;

/// An event is pointed at (*bij die aanval*) at most this many sentences on.
const REACH: usize = 2;

/// The last event that the text dated.
#[derive(Debug, Default)]
pub(super) struct Story {
    told: Option<Told>,
}

#[derive(Debug)]
struct Told {
    when: When,
    /// The relations of its sentence.
    relations: Vec<String>,
    /// Whom the story is about: the parties of its sentence.
    parties: Vec<String>,
    sentence: usize,
    paragraph: u32,
    /// No sentence since has left the simple past.
    goes_on: bool,
}

impl Story {
    /// Comes to a sentence: a new paragraph is told in its own time.
    pub(super) fn arrive(&mut self, sentence: usize, paragraph: u32) {
        let near = |t: &Told| t.goes_on || sentence <= t.sentence + REACH;
        self.told = self.told.take().filter(|t| t.paragraph == paragraph && near(t));
    }

    /// Takes up the claims of a sentence: what its main clause dates, or that it goes on in the same time.
    pub(super) fn hear<'c>(
        &mut self,
        s: &Syntax<'_>,
        (sentence, paragraph): (usize, u32),
        claims: impl Iterator<Item = &'c Claim> + Clone,
    ) {
        let dated = claims.clone().find(|c| {
            let when = c.when.as_ref();
            let closed = when.is_some_and(|w| {
                matches!(w.basis, Basis::Explicit | Basis::Deictic | Basis::Inherited)
                    && w.earliest.is_some()
                    && w.latest.is_some()
                    && w.text.is_some()
            });
            closed
                && c.modality == Modality::Actual
                && c.polarity == Polarity::Positive
                && trigger(s, c).is_some_and(|t| is_main(s, s.clause_of(t)))
        });
        if let Some(when) = dated.and_then(|c| c.when.clone()) {
            let relations = claims.clone().map(|c| c.relation.clone()).collect();
            let parties = claims.flat_map(|c| std::iter::once(&c.subject).chain(&c.object));
            let parties = parties.map(|p| p.id.clone()).collect();
            self.told = Some(Told { when, relations, parties, sentence, paragraph, goes_on: true });
        } else if let Some(told) = &mut self.told {
            told.goes_on &= s.tree.root().is_some_and(|root| s.is_past(root) && !s.is_perfect(root));
        }
    }

    /// The date of a deed whose sentence has none: that of the event it points at; in a story that goes on of one of its parties in the
    /// simple past, the passage's month or year, or not before the day that was told last. Days are never carried over: the next
    /// sentence may be of the next day.
    pub(super) fn date(
        &self,
        s: &Syntax<'_>,
        d: &Draft,
        dates: &[DateMention],
        voices: &[Voice],
        published: Option<&Edtf>,
    ) -> Option<(When, String)> {
        let told = self.told.as_ref()?;
        let said = voices.iter().any(|v| v.covers.get(d.trigger) == Some(&true));
        if said || !dates.is_empty() || d.frame.relation().state {
            return None;
        }
        let clause = s.clause_of(d.trigger);
        let inherited = When { basis: Basis::Inherited, text: None, ..told.when.clone() };
        if told.points_at(s, d.trigger, clause) {
            let why = format!("date {}: the event of sentence {} again", inherited.edtf, told.sentence);
            return Some((inherited, why));
        }
        let flashback = (0..s.len()).any(|i| s.grammar.flashbacks.has(s.lower(i)));
        let narrates =
            is_main(s, clause) && s.is_past(clause) && !s.is_perfect(clause) && s.is_verbal(d.trigger);
        // "In 2014 annexeerde Rusland de Krim. Biden prees Zelensky.": what others do to others is another story.
        let same = [&d.subject, &d.object].iter().any(|p| told.parties.contains(&p.party.id));
        if !told.goes_on || flashback || !narrates || !same {
            return None;
        }
        let when = told.onwards(inherited, published)?;
        let why = format!("date {}: the story of sentence {} goes on", when.edtf, told.sentence);
        Some((when, why))
    }
}

impl Told {
    /// *bij die aanval*, *tijdens dat bezoek*: a noun for an event of the dated sentence, pointed at, in the clause of the
    /// deed or for the deed itself.
    fn points_at(&self, s: &Syntax<'_>, trigger: usize, clause: usize) -> bool {
        let event = |noun: usize| {
            let pointed = s.by(noun, "det").any(|i| s.grammar.pointing.has(s.lower(i)));
            let (_, frames) = noun_frames(s.lang, s.lemma(noun));
            pointed
                && s.word(noun).upos == Upos::Noun
                && frames.iter().any(|f| self.relations.iter().any(|r| r == f.relation().label))
        };
        let beside = s
            .by(clause, "obl")
            .any(|n| s.preposition(n).is_some_and(|p| !s.grammar.apart_in_time.has(&p)) && event(n));
        event(trigger) || beside
    }

    /// The time from the told event on: its passage, or open up to the publication.
    fn onwards(&self, when: When, published: Option<&Edtf>) -> Option<When> {
        let (first, last) = (self.when.edtf.earliest()?, self.when.edtf.latest()?);
        if (last - first).num_days() >= PASSAGE {
            return Some(when);
        }
        let until = published?.latest()?;
        let edtf = Edtf::parse(&format!("{first}/{}", published?.as_str())).ok().filter(|_| last < until)?;
        Some(When { edtf, earliest: Some(first.to_string()), latest: Some(until.to_string()), ..when })
    }
}

/// The word that evoked a claim.
fn trigger(s: &Syntax<'_>, claim: &Claim) -> Option<usize> {
    let cue = claim.evidence.cues.trigger?;
    (0..s.len()).find(|&i| s.word(i).span.start == cue.start)
}

/// The sentence's own clause, or one coordinated with it.
fn is_main(s: &Syntax<'_>, clause: usize) -> bool {
    let mut at = clause;
    while s.word(at).relation() == "conj" {
        let Some(head) = s.head(at) else { break };
        at = s.clause_of(head);
    }
    s.head(at).is_none()
}
