//! How real an adverbial clause is: what is done *om te helpen*, *to help*, *door te helpen*, *without helping*.

use super::Modality;
use super::status::{Status, embed};
use super::syntax::Syntax;

/// An adverbial clause; false when its status does not depend on the main clause.
pub(super) fn adverbial(s: &Syntax<'_>, at: usize, g: usize, st: &mut Status) -> bool {
    if s.is_finite(at) || is_told_apart(s, at) {
        return false;
    }
    let marks: Vec<&str> = s.by(at, "mark").map(|m| s.lower(m)).collect();
    if marks.iter().any(|m| s.grammar.negators.has(m)) {
        st.deny("negated by zonder".to_owned());
        return true;
    }
    // "door te helpen": as real as what is done by it. "om te helpen": what it is done for. "wil … om te": below a governor of its own.
    let before = st.steps.len();
    // "threatened Japan, attacking Korea", "brak het verdrag door aan te vallen": beside what the verb says or by what means, and no part of it.
    let beside = s.is_free_adjunct(at) && !s.grammar.object_control.has(s.lemma(g));
    if !beside && !marks.contains(&"door") {
        embed(s, at, g, st);
    }
    let purpose = marks.contains(&"om") || is_purpose(s, at, g);
    if st.steps.len() == before && purpose {
        st.lower(Modality::Planned, "a purpose".to_owned());
    } else if st.steps.len() == before {
        st.steps.push("means: as real as its main clause".to_owned());
    }
    true
}

/// *has not met him since Iran supplied drones*: a past that was taken for a participle, with a subject of its own. *Having attacked Ukraine,
/// Russia …*: done before. *…, saying that …*: what he says is so whatever he does.
fn is_told_apart(s: &Syntax<'_>, at: usize) -> bool {
    let aux = |word: &str| s.by(at, "aux").any(|a| s.lower(a) == word);
    let bare = s.is_past_participle(at) && s.by(at, "aux").next().is_none();
    let past =
        bare && s.word(at).xpos.starts_with("VB") && s.by(at, "nsubj").any(|n| s.word(n).deprel == "nsubj");
    let says = s.grammar.asserts.has(s.lemma(at)) && s.is_free_adjunct(at);
    past || says || aux("having") && s.by(at, "mark").next().is_none()
}

/// *borrowed money **to attack** Georgia*: what it is done for. *Used tanks to attack it*, *went there to meet him*: what is done by it or
/// there.
fn is_purpose(s: &Syntax<'_>, at: usize, g: usize) -> bool {
    let infinitive =
        s.word(at).feat("VerbForm") == Some("Inf") && s.by(at, "mark").any(|m| s.lower(m) == "to");
    // "took to the streets to protest"
    let streets = || s.lemma(g) == "take" && s.by(g, "obl").any(|n| s.lemma(n) == "street");
    infinitive && s.is_verbal(g) && !s.grammar.achieves.has(s.lemma(g)) && !streets()
}
