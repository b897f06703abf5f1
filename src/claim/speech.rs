//! What is done by saying something. *X zegt dat Y moet vertrekken*, *Y must leave, X said*: whoever says that another has to do
//! something asks it of him, in whatever construction it is said; whoever calls a plan absurd attacks it.

use crate::actor::ActorType;
use crate::base::Lang;
use crate::parse::Upos;

use super::args::Args;
use super::frame::Draft;
use super::inventory::{Frame, Part, Slot};
use super::party::{Linked, Parties, can_act};
use super::surface;
use super::syntax::Syntax;
use super::trigger::Trigger;
use super::voice::Voice;
use super::{Party, Stance};

/// How sure it is that who says a clause means it as his own act.
const SPEAKER: u8 = 85;

/// A word of duty over another verb, with the frames it evokes: *moet vertrekken*, *has to leave*. In *zou moeten* and
/// *should* it is milder.
pub(super) fn duty<'s>(parties: &Parties<'s>, word: usize) -> Option<(Trigger<'s>, String)> {
    let s = parties.syntax;
    let verb = obliged(s, word)?;
    if s.grammar.hardships.has(s.lemma(verb)) {
        return None;
    }
    // "must have known", "moet hebben geweten" concludes; it asks nothing.
    if s.by(verb, "aux").any(|a| a != word && matches!(s.lemma(a), "hebben" | "zijn" | "have")) {
        return None;
    }
    let mut args = s.args(verb);
    if args.subj.is_empty() && !args.passive {
        args.subj.extend(surface::subject(parties, verb, &args));
    }
    let preps = args.preps.clone();
    let args = Args { clauses: vec![verb], ..args };
    let key =
        if is_mild(s, word, verb) { format!("zou {}", s.lemma(word)) } else { s.lemma(word).to_owned() };
    let trigger = Trigger {
        word,
        status: word,
        part: Part::Verb,
        args,
        preps,
        possessors: Vec::new(),
        support: None,
        attended: false,
        compound: None,
    };
    Some((trigger, key))
}

/// The verb that a word of duty governs.
fn obliged(s: &Syntax<'_>, word: usize) -> Option<usize> {
    let w = s.word(word);
    let lemma = s.lemma(word);
    if w.relation() == "aux" {
        return s.grammar.wish_auxiliaries.has(lemma).then(|| s.head(word)).flatten();
    }
    // "has to leave", "needs to stop", and a Dutch auxiliary that the parser made the governor.
    let governs = match s.lang {
        Lang::En => matches!(lemma, "have" | "need"),
        Lang::Nl => s.grammar.wish_auxiliaries.has(lemma),
    };
    let infinitive = |&c: &usize| c > word && s.word(c).upos == Upos::Verb && !s.is_finite(c);
    let marked = |&c: &usize| s.lang == Lang::Nl || s.by(c, "mark").any(|m| s.lower(m) == "to");
    s.by(word, "xcomp").find(|c| governs && infinitive(c) && marked(c))
}

/// *zou moeten*: an appeal rather than an order.
fn is_mild(s: &Syntax<'_>, word: usize, verb: usize) -> bool {
    let would = |a: usize| matches!(s.lower(a).as_str(), "zou" | "zouden");
    s.lang == Lang::Nl && s.by(verb, "aux").chain(s.by(word, "aux")).any(would)
}

/// The innermost voice that says a word.
pub(super) fn innermost(voices: &[Voice], word: usize) -> Option<usize> {
    let covering = (0..voices.len()).filter(|&v| voices[v].covers.get(word) == Some(&true));
    covering.min_by_key(|&v| voices[v].breadth())
}

/// Whoever says the clause of a word, as a party to what he does by saying it. Who reports, expects or fears asks nothing, and
/// a newspaper only tells.
pub(super) fn speakers(parties: &Parties<'_>, word: usize) -> Vec<Linked> {
    let s = parties.syntax;
    let Some(v) = innermost(&parties.voices, word).map(|v| &parties.voices[v]) else { return Vec::new() };
    if v.verb.is_some_and(|w| s.grammar.reports_only.has(s.lemma(w))) {
        return Vec::new();
    }
    let means_it =
        |x: &&super::Source| x.stance == Stance::Asserts && can_act(x.kind) && x.kind != ActorType::Media;
    let linked = |x: &super::Source| Linked {
        party: Party {
            id: x.id.clone(),
            name: x.name.clone(),
            kind: x.kind,
            country: x.country,
            text: x.text.clone(),
            start: x.start,
            end: x.end,
        },
        sure: SPEAKER,
        why: v.why.clone(),
        word: usize::MAX,
    };
    v.sources.iter().filter(means_it).map(linked).collect()
}

/// True when a frame's agent is whoever says its clause: he is then no source of it.
pub(super) fn is_act_of_speaker(f: &Frame) -> bool {
    f.subject.contains(&Slot::Speaker)
}

/// *premier Zaev zei*, *zei Zinke, de Amerikaanse minister*: an office named beside its holder is the writer's own, whoever says the rest.
pub(super) fn is_told_in_passing(s: &Syntax<'_>, d: &Draft) -> bool {
    let title = d.frame.subject.contains(&Slot::Own) && !s.is_verbal(d.trigger);
    title && s.by(d.trigger, "cop").next().is_none()
}
