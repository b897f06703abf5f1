//! Which noun phrases may mean an event that the text told before: *the deadly attack*, *EU sanctions*, *a second summit*,
//! *Sanctions must remain*. That the text told of one such event only is for `retold` to see.

use crate::parse::Upos;

use super::inventory::{Frame, Slot};
use super::party::Parties;
use super::roles;
use super::syntax::Syntax;
use super::trigger::Trigger;

/// How a noun may point back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pointer {
    /// At that very event.
    Same,
    /// At its parties, who meet or talk once more.
    Another,
}

/// How a noun points back, with its parties as far as the sentence names them: `None` where it may be any event of its kind.
pub(super) fn pointer(s: &Syntax<'_>, t: &Trigger<'_>, f: &Frame, subject: bool) -> Option<Pointer> {
    let definite = s.by(t.word, "det").any(|d| s.is_definite(d));
    if f.relation().symmetric && is_another(s, t.word) {
        return Some(Pointer::Another);
    }
    // "The retaliatory attack lasted an hour": whoever's it is, it is not the attack that it answers.
    if !subject && is_answer(s, t.word) {
        return None;
    }
    (definite || subject || is_bare_plural(s, t.word)).then_some(Pointer::Same)
}

/// *a second summit*, *another meeting*, *the next round of talks*: of the same two, as far as the text knows.
fn is_another(s: &Syntax<'_>, noun: usize) -> bool {
    let tells = |&c: &usize| matches!(s.word(c).relation(), "amod" | "det" | "nummod");
    s.children(noun).iter().filter(|c| tells(c)).any(|&c| s.grammar.further.has(s.lower(c)))
}

/// *Sanctions must remain in place*, *De onderhandelingen … Gesprekken werden hervat*: in the plural, as the subject of what is said.
fn is_bare_plural(s: &Syntax<'_>, noun: usize) -> bool {
    let alone = s.by(noun, "det").next().is_none() && s.word(noun).feat("Number") == Some("Plur");
    // "Er kwamen nieuwe sancties": against anybody.
    let alone = alone && !is_another(s, noun);
    alone && s.word(noun).relation() == "nsubj" && s.head(noun).is_some_and(|v| s.is_verbal(v))
}

/// *China's retaliatory tariffs*, *een Iraanse vergeldingsaanval*: on whoever did it first.
pub(super) fn is_answer(s: &Syntax<'_>, noun: usize) -> bool {
    let lemma = s.lower_lemma(noun);
    s.by(noun, "amod").any(|a| s.grammar.retaliating.has(s.lower(a)))
        || s.grammar.retaliating.all().any(|w| w.ends_with('-') && lemma.starts_with(w.trim_end_matches('-')))
}

/// Nothing in the sentence says whom it is done to, nor, but where that is known, who does it: words that stand there and are
/// nobody we know are not somebody else.
pub(super) fn points_back(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    subject: bool,
    used: &[usize],
) -> bool {
    let s = parties.syntax;
    let closed = |slots: &[Slot]| {
        let mut heads = slots.iter().flat_map(|&slot| roles::heads(parties, t, f, slot));
        heads.all(|h| used.contains(&h))
    };
    let event = f.relation().retold && s.word(t.word).upos == Upos::Noun;
    event
        && (t.compound.is_none() || subject)
        && !f.subject.contains(&Slot::Own)
        && !f.object.contains(&Slot::Own)
        && s.children(t.word).iter().all(|&c| used.contains(&c) || leaves_open(parties, c))
        && closed(f.object)
        && (subject || closed(f.subject) && t.possessors.is_empty())
}

/// "the Tanker wars", "het leven in de oorlog": what tells which one is meant may tell another; *deadly* and *second* don't.
fn leaves_open(parties: &Parties<'_>, child: usize) -> bool {
    let s = parties.syntax;
    let g = s.grammar;
    let judges = |c: usize| [&g.appraising, &g.further, &g.retaliating].iter().any(|l| l.has(s.lower(c)));
    match s.word(child).relation() {
        "det" | "case" | "punct" | "nmod:poss" | "cc" | "conj" | "cop" | "advmod" => true,
        "amod" | "nummod" => !s.names[child] && !s.adjectives[child] && judges(child),
        _ => false,
    }
}
