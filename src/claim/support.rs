//! Verbs that only lend a noun their subject: *voert een aanval uit*, *answered with sanctions*.

use crate::parse::Upos;

use super::supposed;
use super::syntax::Syntax;

/// *blokkeerden de weg uit protest tegen*: in what spirit something is done.
pub(super) fn is_manner(s: &Syntax<'_>, noun: usize) -> bool {
    s.grammar.manner_nouns.has(s.lemma(noun))
        && s.preposition(noun).is_some_and(|p| s.grammar.manner_prepositions.has(&p))
}

/// The verb that only lends the noun its subject: *voert een aanval uit*, *begint met de levering*.
pub(super) fn verb(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    let w = s.word(noun);
    let g = s.head(noun)?;
    if is_manner(s, noun) && s.is_verbal(g) {
        return Some(g);
    }
    let governed = matches!(w.deprel, "obj" | "nsubj:pass" | "obl:arg" | "iobj" | "compound:prt" | "xcomp")
        || w.deprel == "obl" && matches!(s.preposition(noun).as_deref(), Some("met" | "with"));
    if let Some(v) = measured(s, noun) {
        return Some(v);
    }
    // "spraken over de levering": what one speaks about one does not do.
    if matches!(s.preposition(noun).as_deref(), Some("over" | "about")) {
        return None;
    }
    let lemma = s.lemma(g);
    // "houdt de moord op De Vries voor een afrekening": what one takes it for, one does not do.
    let below = |i: usize| s.head(i).is_some_and(|h| h == g || s.head(h) == Some(g));
    let taken_for = || (noun..s.len()).any(|i| s.lower(i) == "voor" && below(i));
    if lemma == "houden" && w.deprel == "obj" && taken_for() {
        return None;
    }
    // "maakten een einde aan de oorlog": they did not wage it by that.
    let ended = |o: usize| o != noun && s.grammar.endings.has(s.lemma(o));
    if s.by(g, "obj").any(ended) {
        return None;
    }
    let lends = s.grammar.support_verbs.has(lemma) || s.grammar.receive_verbs.has(lemma);
    // "dreigde met de blokkade van Gaza"
    let menaced =
        s.grammar.menaces.has(lemma) && matches!(s.preposition(noun).as_deref(), Some("met" | "with"));
    if menaced && w.relation() == "obl" && s.is_verbal(g) {
        return Some(g);
    }
    // "gave orders for the bombing of Aleppo"
    let ordered = |o: usize| s.grammar.commands.has(s.lower_lemma(o)) && s.by(g, "obj").any(|x| x == o);
    if lends && supposed::licence(s, noun).is_some_and(ordered) {
        return Some(g);
    }
    if undergone(s, noun) && s.is_verbal(g) {
        return Some(g);
    }
    (governed && lends && (s.is_verbal(g) || s.by(g, "nsubj").next().is_some())).then_some(g)
}

/// *ontving 140 miljoen dollar **aan hulp***, *gets $3 billion **in aid***: what a sum is made up of is what the verb gives or gets.
fn measured(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    if !matches!(s.preposition(noun).as_deref(), Some("aan" | "in")) {
        return None;
    }
    let counts = |o: usize| s.word(o).upos == Upos::Num || s.by(o, "nummod").next().is_some();
    let above = s.head(noun)?;
    let verb = if s.is_verbal(above) {
        s.by(above, "obj").any(counts).then_some(above)
    } else {
        s.head(above).filter(|_| s.word(above).deprel == "obj" && counts(above))
    };
    let lends =
        |v: &usize| s.grammar.receive_verbs.has(s.lemma(*v)) || s.grammar.support_verbs.has(s.lemma(*v));
    verb.filter(|&v| s.is_verbal(v)).filter(lends)
}

/// *came under criticism from*, *staat onder vuur van*: who is under it is whom it is directed at.
pub(super) fn undergone(s: &Syntax<'_>, noun: usize) -> bool {
    let bare = s.by(noun, "det").next().is_none();
    bare && s.word(noun).relation() == "obl"
        && matches!(s.preposition(noun).as_deref(), Some("onder" | "under"))
}
