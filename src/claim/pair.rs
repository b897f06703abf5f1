//! Two subjects that are each other's party: *Rusland en Oekraïne tekenden*, *Xi and Putin met*.

use crate::actor;
use crate::parse::Upos;

use super::frame::Draft;
use super::inventory::{Frame, Part, Slot};
use super::party::{Linked, Parties};
use super::roles;
use super::surface;
use super::syntax::Syntax;
use super::trigger::Trigger;

/// More pairs than this from one trigger means a broken parse of a long enumeration.
pub(super) const MOST: usize = 16;

/// True where several subjects of a symmetric relation do it to one another, and not to somebody else.
pub(super) fn are_each_others(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    subjects: &[Linked],
) -> bool {
    let s = parties.syntax;
    // "to combat threats": what is fought is said, so the two do not fight each other.
    let taken = t.part == Part::Verb
        && f.object.contains(&Slot::Obj)
        && t.args.obj.iter().any(|&o| s.word(o).upos != Upos::Pron);
    // "Egypte en Syrië gingen de oorlog aan": with somebody else.
    let verb = if t.part == Part::Noun { s.head(t.word) } else { Some(t.word) };
    let taken_on =
        f.relation().label == "fights" && verb.is_some_and(|v| matches!(s.lemma(v), "aangaan" | "aanbinden"));
    // "Frankrijk en Polen leveren geen burgers uit": what is handed *to* somebody is not done together.
    let handed = |slot: &Slot| matches!(slot, Slot::Prep(p) if s.grammar.target_prepositions.has(p));
    let given = t.part == Part::Verb && !f.object.is_empty() && f.object.iter().all(handed);
    // "beide mannen" are nobody's husbands.
    let men = t.part == Part::Noun && matches!(s.lemma(t.word), "man" | "vrouw");
    !taken
        && !men
        && !taken_on
        && !given
        && subjects.len() > 1
        && !are_examples(s, subjects)
        && !with_others(parties, t)
        && !apart(s, t)
}

/// *US and Russian negotiators arrived for talks*: with each other, which ministers who arrive together need not be.
pub(super) fn negotiate(s: &Syntax<'_>, f: &Frame, subjects: &[Linked]) -> bool {
    let [first, second] = subjects else { return false };
    f.relation().label == "negotiates_with"
        && first.word == second.word
        && first.word < s.len()
        && s.grammar.negotiators.has(s.lemma(first.word))
}

/// Every two of them.
pub(super) fn all(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &'static Frame,
    all: &[Linked],
    steps: &[String],
) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (i, a) in all.iter().enumerate() {
        for b in &all[i + 1..] {
            if a.party.id != b.party.id && drafts.len() < MOST {
                drafts.push(roles::draft(parties, t, f, (a, b), &[t.word], steps));
            }
        }
    }
    drafts
}

/// *onderhandelen **met** kleine landen*, *spraken tot diep in de nacht **met** Davutoglu*: with somebody, known or not, so it
/// is not each other.
fn with_others(parties: &Parties<'_>, t: &Trigger<'_>) -> bool {
    let s = parties.syntax;
    let comitative = |p: &str| matches!(p, "met" | "with");
    let somebody = |w: usize| {
        let lemma = s.lower_lemma(w);
        parties.actor(w).is_some()
            || s.word(w).upos == Upos::Propn
            || s.grammar.folk.has(lemma)
            || actor::names_people(lemma, s.lang)
    };
    let said = t.preps.iter().any(|(p, n)| comitative(p) && s.word(*n).upos != Upos::Pron && somebody(*n));
    said || ["met", "with"]
        .iter()
        .any(|p| surface::behind(parties, t.word, p, t.part != Part::Verb || *p == "with").is_some())
}

/// *stress the urgency of reaching a deal*, *spraken over handel*: what somebody wants of others is not between those who say so, nor is
/// what two only speak about.
fn apart(s: &Syntax<'_>, t: &Trigger<'_>) -> bool {
    let topic = |p: String| matches!(p.as_str(), "over" | "about");
    let about = t.part == Part::Noun && t.support.is_some() && s.preposition(t.word).is_some_and(topic);
    let wanted = t.args.inherited && s.word(t.word).relation() == "acl" && !s.is_finite(t.word);
    about || wanted
}

/// *landen als Maleisië en Singapore*, *samen met Frankrijk*: each does it, not to the other.
fn are_examples(s: &Syntax<'_>, subjects: &[Linked]) -> bool {
    let g = s.grammar;
    let beside = |p: String| {
        g.inclusive_prepositions.has(&p)
            || g.comitative_prepositions.has(&p)
            || matches!(p.as_str(), "met" | "with")
    };
    let inclusive = |l: &Linked| l.word < s.len() && s.preposition(l.word).is_some_and(beside);
    subjects.iter().any(inclusive)
}
