//! Denials that stand outside the clause they deny, read off the order of the words: *er is geen bewijs dat …*, *de
//! bewering dat … is onjuist*, *van een aanval is geen sprake*. A denial that is missed turns a claim into its opposite,
//! so these do not wait for the parser to get the tree right.

use crate::parse::Upos;

use super::inventory;
use super::status;
use super::syntax::Syntax;

/// What the words around a clause do to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outside {
    /// It is said not to be so.
    Denied,
    /// It is only not said, not certain, or said to be a rumour.
    Unsaid,
}

/// How the words before the *dat* of the trigger's clause, or behind its verb, deny it; with the word that does.
pub(super) fn outside(s: &Syntax<'_>, trigger: usize, segments: &[u16]) -> Option<(Outside, String)> {
    // "zei dat … niet …, en dat …": what the first clause denies is its own.
    let second = |i: usize| i > 0 && s.word(i - 1).upos == Upos::Cconj;
    let opener = (0..trigger).rev().find(|&i| is_that(s, i)).filter(|&i| !second(i)).filter(|&i| {
        let between = segments[i]..=segments[trigger];
        between.contains(&segments[trigger]) && segments[trigger] - segments[i] <= 1
    });
    if let Some(dat) = opener {
        let from = (0..dat).rev().find(|&i| is_that(s, i) || s.form(i) == ";").map_or(0, |i| i + 1);
        let before = from..dat;
        if let Some(w) = before.clone().find(|&i| falsifies(s, i)) {
            return Some((Outside::Denied, s.lower(w).to_owned()));
        }
        if let Some(w) = before.clone().find(|&i| negates(s, i)) {
            let says =
                |i: usize| s.is_verbal(i) && s.grammar.asserts.has(s.lemma(i)) && s.lemma(i) != "vinden";
            let said = before.clone().any(|i| says(i) || s.grammar.leaves_open.has(s.lemma(i)));
            return Some((if said { Outside::Unsaid } else { Outside::Denied }, s.lower(w).to_owned()));
        }
        // "De bewering dat Iran wapens levert is niet bewezen": behind the clause's own verb.
        let told = dat.checked_sub(1)?;
        if s.word(told).upos == Upos::Noun || s.grammar.speech_nouns.has(s.lemma(told)) {
            // "Het gerucht dat Iran wapens levert, is onwaar": the comma closes the clause.
            let closes = |i: usize| s.form(i) == "," && i + 1 < s.len() && s.is_finite(i + 1);
            let behind = trigger + 1..s.len();
            // "…, verandert niets": that denies what follows from it, "…, klopt niet" what is told.
            let comma = behind.clone().find(|&i| closes(i));
            let own = |i: usize| comma.is_none_or(|c| i < c || s.lemma(c + 1) == "kloppen");
            let refuted = behind
                .take_while(|&i| s.form(i) != "," || closes(i))
                .find(|&i| falsifies(s, i) || negates(s, i) && own(i));
            return refuted.map(|w| (Outside::Denied, s.lower(w).to_owned()));
        }
        return None;
    }
    let phrase = (0..s.len().saturating_sub(1)).find(|&i| s.lower(i) == "geen" && s.lower(i + 1) == "sprake");
    phrase.filter(|_| !s.is_verbal(trigger)).map(|_| (Outside::Denied, "geen sprake".to_owned()))
}

/// *did not recognise it until 2025*, *until Spain did*: then it did.
pub(super) fn is_put_off(s: &Syntax<'_>, verb: usize) -> bool {
    let did = s.by(verb, "aux").any(|a| s.lower(a) == "did");
    let until = |m: usize| matches!(s.lower(m), "until" | "till");
    let then = |o: usize| s.by(o, "case").chain(s.by(o, "mark")).any(until);
    did && s.by(verb, "obl").chain(s.by(verb, "advcl")).any(then)
}

/// A negator in the verb's own stretch of clause, for a tree that hung it elsewhere: *niet langer*, *noch … noch*.
pub(super) fn inside(s: &Syntax<'_>, trigger: usize, segments: &[u16]) -> Option<String> {
    let verbs = (0..s.len()).filter(|&i| segments[i] == segments[trigger] && s.word(i).upos == Upos::Verb);
    if verbs.count() > 1 || is_put_off(s, trigger) || s.is_left_as_it_is(trigger) {
        return None;
    }
    let plain = |i: usize| {
        matches!(
            s.lower(i),
            "niet" | "nooit" | "noch" | "nergens" | "nimmer" | "evenmin" | "geenszins" | "never" | "neither"
        )
    };
    // "niet duidelijk wanneer …": what is left open is not the deed.
    let open = |i: usize| s.head(i).is_some_and(|h| h != trigger && s.grammar.leaves_open.has(s.lemma(h)));
    let own = |i: usize| segments[i] == segments[trigger] && plain(i) && !open(i);
    (0..s.len()).find(|&i| own(i) && negates(s, i)).map(|i| s.lower(i).to_owned())
}

fn is_that(s: &Syntax<'_>, i: usize) -> bool {
    matches!(s.lower(i), "dat" | "that") && matches!(s.word(i).upos, Upos::Sconj | Upos::Pron | Upos::Det)
}

fn negates(s: &Syntax<'_>, i: usize) -> bool {
    s.denies(i) && !status::denies_less(s, i)
}

fn falsifies(s: &Syntax<'_>, i: usize) -> bool {
    s.grammar.falsehoods.has(s.lower(i)) || s.grammar.falsehoods.has(s.lemma(i))
}

/// *is against recognising Taiwan*, *is tegen het erkennen van Taiwan*: what somebody is against is not done.
pub(super) fn is_opposed(s: &Syntax<'_>, deed: usize) -> bool {
    let against = |m: usize| matches!(s.lower(m), "against" | "tegen");
    let named = s.is_verbal(deed) && s.word(deed).feat("VerbForm") != Some("Fin");
    named && s.by(deed, "mark").chain(s.by(deed, "case")).any(against)
}

impl Syntax<'_> {
    /// *besloot de steun **niet te verhogen***, *did **not extend** the sanctions*: a change that does not come leaves what there was.
    pub(super) fn is_left_as_it_is(&self, verb: usize) -> bool {
        self.grammar.changes.has(self.lemma(verb)) && self.by(verb, "advmod").any(|a| self.denies(a))
    }
}

/// *was not invited to the talks between X and Y*: others hold them all the same.
pub(super) fn is_of_others(s: &Syntax<'_>, noun: usize, parties: [usize; 2]) -> bool {
    let below = |w: usize| w < s.len() && w != noun && s.tree.is_below(w, noun);
    s.word(noun).relation() == "obl" && !s.is_verbal(noun) && parties.into_iter().all(below)
}

/// *de overname van Unilever is van de baan*, *the meeting with Kim is off the table*: it will not come about.
pub(super) fn is_off(s: &Syntax<'_>, noun: usize) -> bool {
    let phrase = |p: usize| match s.lemma(p) {
        "baan" => s.by(p, "case").any(|c| s.lower(c) == "van"),
        "table" => s.by(p, "case").any(|c| s.lower(c) == "off"),
        _ => false,
    };
    let not = |p: usize| s.by(p, "advmod").any(|a| s.denies(a));
    s.word(noun).relation() == "nsubj" && s.head(noun).is_some_and(|p| phrase(p) && !not(p))
}

/// *the takeover of Twitter collapsed*, *de overname ketste af*: what fell through was not done.
pub(super) fn fell_through(s: &Syntax<'_>, noun: usize) -> bool {
    let subject = matches!(s.word(noun).relation(), "nsubj");
    subject
        && s.head(noun).is_some_and(|v| {
            let not = s.by(v, "advmod").any(|a| s.denies(a));
            let through = s.lemma(v) == "fall"
                && s.by(v, "compound:prt").chain(s.by(v, "advmod")).any(|p| s.lower(p) == "through");
            (s.grammar.falls_through.has(s.lemma(v)) || through) && !not && s.is_finite(v)
        })
}

/// *acquitted him of murdering*, *sprak hem vrij van de moord op*: by whoever says so he did not do it.
pub(super) fn is_cleared(s: &Syntax<'_>, deed: usize) -> bool {
    let of = |c: usize| matches!(s.lower(c), "of" | "from" | "van");
    let clears = |v: usize| s.grammar.clears.has(s.lemma(v));
    let undergoes = |w: usize| matches!(s.word(w).deprel, "obj" | "iobj" | "nsubj:pass");
    s.by(deed, "mark").chain(s.by(deed, "case")).any(of)
        && s.head(deed).is_some_and(|h| clears(h) || undergoes(h) && s.head(h).is_some_and(clears))
}

/// *without recognising Taiwan*, *instead of attacking*, *in plaats van aan te vallen*: what the subject does not do beside what it does.
pub(super) fn is_left_undone(s: &Syntax<'_>, clause: usize) -> bool {
    let place = |m: usize| s.by(m, "fixed").any(|f| s.lower(f) == "plaats");
    let than = |m: usize| s.by(m, "fixed").any(|f| s.lower(f) == "than");
    let undone = |m: usize| match s.lower(m) {
        "without" | "instead" => s.word(m).relation() == "mark",
        "rather" => s.word(m).relation() == "mark" || than(m),
        "in" => s.word(m).relation() == "mark" && place(m),
        _ => false,
    };
    !s.is_finite(clause) && s.children(clause).iter().any(|&m| undone(m))
}

/// *ruled out recognising Taiwan*, *sloot uit dat*; denied, it leaves it open.
pub(super) fn is_ruled_out(s: &Syntax<'_>, verb: usize) -> bool {
    let denied = |v: usize| s.by(v, "advmod").any(|a| s.denies(a));
    match s.lemma(verb) {
        "rule" => s.by(verb, "compound:prt").any(|p| s.lower(p) == "out") && !denied(verb),
        // "kan niet uitsluiten", whichever of the two has the denial
        "uitsluiten" => !denied(verb) && !s.head(verb).is_some_and(denied),
        _ => false,
    }
}

/// *dismissed reports that*, *verwierp berichten dat*, *wees beschuldigingen van de hand dat*: the verb that has what is reported as its object,
/// and takes it back.
pub(super) fn dismissed(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    let v = s.head(noun).filter(|_| matches!(s.word(noun).deprel, "obj" | "nsubj:pass"))?;
    // What somebody alleges stays what he said.
    let takes_back = s.grammar.dismisses.has(s.lemma(v))
        || s.grammar.denies.has(s.lemma(v)) && s.grammar.speech_nouns.has(s.lemma(noun))
        || is_brushed_aside(s, v);
    (takes_back && owners_but(s, noun)).then_some(v)
}

/// *contradicted reports that*, *ontkende het bericht dat*: the verb denies whatever its object tells.
pub(super) fn contradicted(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    let v = s.head(noun).filter(|_| matches!(s.word(noun).deprel, "obj" | "nsubj:pass"))?;
    (s.grammar.denies.has(s.lemma(v)) && owners_but(s, noun)).then_some(v)
}

/// *reports **that** …*, *accusations **of attacking** Georgia*: the clause tells what was done, where that below a plan tells what for.
pub(super) fn tells_of(s: &Syntax<'_>, clause: usize, noun: usize) -> bool {
    let accuses =
        || inventory::noun_frames(s.lang, s.lemma(noun)).1.iter().any(|f| f.relation().label == "accuses");
    s.is_finite(clause) || s.word(clause).xpos == "VBG" && accuses()
}

/// *wees … van de hand*.
fn is_brushed_aside(s: &Syntax<'_>, verb: usize) -> bool {
    let hand = |i: usize| s.lower(i) == "hand" && s.lower(i - 1) == "de" && s.lower(i - 2) == "van";
    s.lemma(verb) == "wijzen" && (2..s.len()).any(hand)
}

/// Nobody is named as the one who said it; *van de hand* names nobody.
fn owners_but(s: &Syntax<'_>, noun: usize) -> bool {
    let from = |p: String| s.grammar.agent_prepositions.has(&p) || matches!(p.as_str(), "from" | "uit");
    let told_by = s.by(noun, "nmod").any(|n| s.preposition(n).is_some_and(from));
    !told_by && s.owners(noun).into_iter().all(|o| s.lower(o) == "hand")
}

/// *noemt het een **leugen** dat*, *called it false that*: the word for what is not true.
pub(super) fn calls_false(s: &Syntax<'_>, verb: usize) -> Option<usize> {
    let calls = matches!(s.lemma(verb), "noemen" | "call" | "brand" | "label" | "bestempelen");
    let false_one = |&c: &usize| {
        matches!(s.word(c).relation(), "xcomp" | "obj" | "obl" | "ccomp")
            && falsifies(s, c)
            && !s.is_verbal(c)
    };
    s.children(verb).iter().copied().filter(|_| calls).find(false_one)
}
