//! Attribution within a sentence: verbs of saying with their clause or quotation, *volgens X*, *aldus X*.

use crate::actor::{ActorType, How};
use crate::parse::Upos;

use super::alleged;
use super::contrast;
use super::denial;
use super::inventory;
use super::party::Parties;
use super::surface;
use super::syntax::Syntax;
use super::{Claim, Cue, Party, Source, Stance};

/// Somebody who says part of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Voice {
    /// Outermost first; several for coordinated speakers.
    pub(super) sources: Vec<Source>,
    /// Which words of the sentence it says.
    pub(super) covers: Vec<bool>,
    /// Words of the attribution itself, which never date what is said.
    pub(super) verb: Option<usize>,
    /// The words that name the speaker from outside what is said (*volgens X*, *…, meldt X*): no party to anything else.
    pub(super) aside: Option<usize>,
    /// *Reuters meldde dat*: it says the sentence before.
    pub(super) says_previous: bool,
    pub(super) why: String,
}

impl Voice {
    pub(super) fn breadth(&self) -> usize {
        self.covers.iter().filter(|&&c| c).count()
    }

    /// The innermost speaker as a party, for *ik* and *wij*.
    pub(super) fn speaker(&self) -> Option<Party> {
        let s = self.sources.last()?;
        Some(Party {
            id: s.id.clone(),
            name: s.name.clone(),
            kind: s.kind,
            country: s.country,
            text: s.text.clone(),
            start: s.start,
            end: s.end,
        })
    }
}

/// All voices of a sentence, in text order. `quoted` tells which words stand in a quotation.
pub(super) fn voices(parties: &Parties<'_>, quoted: &[bool]) -> Vec<Voice> {
    let s = parties.syntax;
    let mut found = Vec::new();
    for i in 0..s.len() {
        if let Some(v) = saying(parties, i, quoted) {
            found.push(v);
        } else if let Some(v) = alleged::alleging(parties, i) {
            found.push(v);
        } else if let Some(v) = according(parties, i)
            .or_else(|| alleged::heard(parties, i))
            .or_else(|| alleged::headed(parties, i))
        {
            found.push(v);
        }
    }
    found
}

fn stance(s: &Syntax<'_>, v: usize) -> Option<Stance> {
    let g = s.grammar;
    let lemma = s.lemma(v);
    if g.denies.has(lemma) {
        Some(Stance::Denies)
    } else if g.confirms.has(lemma) {
        Some(Stance::Confirms)
    } else if g.doubts.has(lemma) {
        Some(Stance::Doubts)
    } else if denial::is_ruled_out(s, v) || denial::calls_false(s, v).is_some() {
        Some(Stance::Denies)
    } else if g.asserts.has(lemma)
        || s.accuses(v)
        || g.urges.has(lemma)
        || says_by_letting(s, v)
        || points_out(s, v)
        || makes_known(s, v).is_some()
        || is_convinced(s, v)
    {
        Some(Stance::Asserts)
    } else {
        None
    }
}

/// *laat weten dat*, *liet weten*: *weten* alone says nothing.
fn says_by_letting(s: &Syntax<'_>, v: usize) -> bool {
    let weten = |c: usize| s.lemma(c) == "weten";
    // "heeft Washington laten weten": the parser takes "weten" for a part of the verb.
    s.lemma(v) == "laten" && s.by(v, "compound:prt").any(weten)
        || weten(v)
            && (s.head(v).is_some_and(|h| s.lemma(h) == "laten")
                || s.children(v).iter().any(|&c| s.lemma(c) == "laten"))
}

/// *wees erop dat*: *wijzen* alone says nothing.
fn points_out(s: &Syntax<'_>, v: usize) -> bool {
    let around = v.saturating_sub(3)..s.len().min(v + 8);
    s.lemma(v) == "wijzen" && around.into_iter().any(|i| s.lower(i) == "erop")
}

/// *made it clear that*, *maakte duidelijk dat*, *gaf te kennen dat*: the word that says so beside its verb.
fn makes_known(s: &Syntax<'_>, v: usize) -> Option<usize> {
    let with: &[&str] = match s.lemma(v) {
        "make" => &["clear", "plain", "known"],
        "maken" => &["duidelijk", "bekend", "kenbaar"],
        "geven" => &["kennen"],
        _ => return None,
    };
    s.children(v).iter().copied().find(|&c| c > v && with.contains(&s.lower(c)))
}

/// *is ervan overtuigd dat*, *is convinced that*.
fn is_convinced(s: &Syntax<'_>, v: usize) -> bool {
    matches!(s.lemma(v), "overtuigen" | "convince")
        && s.by(v, "cop").chain(s.by(v, "aux:pass")).next().is_some()
        && s.by(v, "obl:agent").next().is_none()
}

/// *…, eisten Republikeinen*: a verb behind a comma, without an *en* and before its subject, says what stands before it.
fn is_postposed(s: &Syntax<'_>, v: usize) -> bool {
    let subject = s.by(v, "nsubj").next();
    s.word(v).relation() == "conj"
        && s.by(v, "cc").next().is_none()
        && s.by(v, "ccomp").next().is_none()
        && v > 0
        && s.form(v - 1) == ","
        && subject == Some(v + 1)
}

/// A verb of saying, thinking, denying with its speaker and what is said.
fn saying(parties: &Parties<'_>, v: usize, quoted: &[bool]) -> Option<Voice> {
    let s = parties.syntax;
    if !s.is_verbal(v) || matches!(s.word(v).relation(), "amod" | "aux" | "cop") {
        return None;
    }
    let stance = stance(s, v)?;
    let args = s.args(v);
    let mut sources = Vec::new();
    // "roept zich uit tot president": a deed, and no words of his.
    if s.grammar.reflexive_deeds.has(s.lemma(v)) && s.by(v, "expl:pv").next().is_some() {
        return None;
    }
    // "zal, zoals gemeld, …": who is above did not report it.
    // "quoted Macron as saying" did not either, but Macron did.
    let quoted_as = s.word(v).xpos == "VBG" && s.by(v, "mark").any(|m| s.lower(m) == "as");
    // "criticised Russia for saying that …": Russia said it.
    let own = quoted_as || s.is_free_adjunct(v) || s.word(v).xpos == "VBG" && s.blamed(v).is_some();
    let aside = s.word(v).relation() == "advcl" && args.inherited && !s.is_finite(v) && !own;
    // "is ervan overtuigd dat": it is done to who believes it.
    let speakers = if is_convinced(s, v) { &args.obj } else { &args.subj };
    for head in speakers.iter().filter(|_| !aside) {
        for word in s.conjuncts(*head) {
            sources.extend(source(parties, word, stance));
        }
    }
    // "…, meldt Reuters": wherever the tree hung it, the name behind the verb speaks all that stands before.
    if let Some(speaker) = surface::name_behind_report(parties, v)
        && sources.is_empty()
    {
        sources.extend(source(parties, speaker, stance));
        let covers: Vec<bool> = (0..s.len()).map(|i| i < v).collect();
        let why = format!("said by the name behind {}", s.form(v));
        return (!sources.is_empty()).then_some(Voice {
            sources,
            covers,
            verb: Some(v),
            aside: Some(speaker),
            says_previous: false,
            why,
        });
    }
    // "wordt door Iran ontkend" has an agent; "er wordt gemeld dat" has not.
    if sources.is_empty() {
        return None;
    }
    sources.extend(basis(parties, v));
    let mut covers = vec![false; s.len()];
    // "heeft zich bereid verklaard …" undertakes, and tells nothing.
    // "beschuldigt Iran ervan Hamas te trainen" does.
    let undertakes = |c: usize| {
        let planned = s.word(c).relation() == "xcomp" && s.grammar.makes_planned.has(s.lemma(c));
        planned && s.by(c, "mark").next().is_none()
    };
    if s.children(v).iter().any(|&c| undertakes(c)) {
        return None;
    }
    for &c in s.children(v) {
        let clause = match s.clause_relation(c) {
            "ccomp" | "csubj" => s.is_finite(c) || !s.is_verbal(c) || hearsay(s, v),
            "xcomp" => s.is_verbal(c) && hearsay(s, v),
            // "roept op om te stoppen": whatever the parser called the clause, it is what is asked.
            "advcl" => s.grammar.urges.has(s.lemma(v)) && !s.is_finite(c) && c > v,
            // "'Ik geloof dat …', zei X na een gesprek": who reports stands outside what is said.
            "parataxis" => {
                (c > v || quoted[c]) && (quoted[c] || !s.is_verbal(c) || self::stance(s, c).is_none())
            }
            // "benadrukte drie ontmoetingen"
            "obj" => {
                // What is named as known ("de timing van de hulp") is not told by it.
                let known = s.by(c, "det").any(|d| s.is_definite(d)) || s.by(c, "nmod:poss").next().is_some();
                let content = s.word(c).upos == Upos::Noun && !known && parties.actor(c).is_none();
                // "confirmed the arrest of X": that there was one is known from whoever confirms it.
                let event = || {
                    inventory::frames(s.lang, inventory::Part::Noun, s.lemma(c)).any(|f| !f.relation().state)
                };
                content && s.grammar.asserts.has(s.lemma(v)) && hearsay(s, v)
                    || s.grammar.discloses.has(s.lemma(v)) && s.word(c).upos == Upos::Noun && event()
            }
            _ => false,
        };
        if clause {
            cover(s, c, &mut covers);
        }
        cover_alleged(s, v, c, &mut covers);
    }
    // "noemt het een leugen dat …": the clause may hang from what it is called.
    let called = denial::calls_false(s, v);
    called.into_iter().flat_map(|c| s.by(c, "acl")).for_each(|c| cover(s, c, &mut covers));
    // "liet Orbán weten dat …": the clause may hang from the infinitive.
    let particles = s.by(v, "compound:prt").filter(|&c| s.is_verbal(c));
    particles.flat_map(|c| s.by(c, "ccomp")).for_each(|c| cover(s, c, &mut covers));
    if let Some(known) = makes_known(s, v) {
        s.by(known, "ccomp").chain(s.by(known, "csubj")).for_each(|c| cover(s, c, &mut covers));
        // "made clear that they would come, ending the talks": to make known is a deed, and what came of it the writer tells.
        let beside = (v..s.len()).filter(|&c| s.is_free_adjunct(c) && !s.grammar.asserts.has(s.lemma(c)));
        beside.for_each(|c| uncover(s, c, &mut covers));
    }
    uncover_denials(s, v, &mut covers);
    for c in v..s.len() {
        if covers[c] && !quoted[c] && contrast::sets_beside(s, c) {
            uncover(s, c, &mut covers);
        }
    }
    // "Britain said …; the Kremlin denied any involvement": a sentence of its own.
    let apart = |h: usize| (h..v).any(|i| s.form(i) == ";");
    let aside = s.word(v).relation() == "parataxis" && !s.head(v).is_some_and(apart)
        || is_postposed(s, v)
        || s.word(v).relation() == "advcl"
            && !quoted_as
            && s.by(v, "mark").any(|m| matches!(s.lower(m), "zoals" | "as"));
    if aside && let Some(h) = s.head(v) {
        cover(s, h, &mut covers);
        uncover(s, v, &mut covers);
        // "X killed them, Y said, but Z denied it": another turns to what he says himself.
        let turns = |c: usize| s.by(c, "cc").any(|w| contrast::opposes(s, w));
        let apart = s.by(h, "conj").filter(|&c| c > v && s.by(c, "nsubj").next().is_some() && turns(c));
        apart.for_each(|c| uncover(s, c, &mut covers));
    }
    // The quotation of this very sentence, however the parser hung it.
    if !quoted[v] {
        for (i, c) in covers.iter_mut().enumerate() {
            *c |= quoted[i];
        }
    }
    // A verb of saying inside a quotation says nothing outside it.
    if quoted[v] {
        for (i, c) in covers.iter_mut().enumerate() {
            *c &= quoted[i];
        }
    }
    // "Weski was arrested, since she …; she denies that": what the same sentence told before.
    let first = !(0..v).any(|i| s.word(i).upos == Upos::Verb && s.is_finite(i));
    let says_previous = first && !covers.contains(&true) && args.obj.iter().any(|&o| s.is_that(o));
    covers[v] = false;
    let why = format!("said by the subject of {}", s.form(v));
    Some(Voice { sources, covers, verb: Some(v), aside: None, says_previous, why })
}

/// *Reuters meldde dat gisteren*: the claims of the sentence before are Reuters's, but for who somebody is, which it only mentions; and who
/// denies an accusation does not deny that it was made.
pub(super) fn attribute_before(claims: &mut [(Claim, Vec<String>)], v: &Voice) {
    let denied = v.sources.iter().any(|s| s.stance == Stance::Denies);
    let by = |id: &str| v.sources.iter().any(|s| s.id == id);
    let on = |c: &Claim| c.object.as_ref().is_some_and(|o| by(&o.id));
    let kind = |c: &Claim| inventory::relation(&c.relation).and_then(|r| r.plover_type);
    // "Russia shelled Kharkiv, which accuses Belarus of helping. Belarus denies this": what it is accused of, not the rest.
    let accused = claims.iter().any(|(c, _)| kind(c) == Some("ACCUSE") && on(c));
    let denies = |c: &Claim| {
        // "Weski was arrested, since she …; she denies that": nobody denies what was done to him in the open.
        let undergone = matches!(kind(c), Some("ACCUSE" | "COERCE" | "SANCTION")) && on(c);
        kind(c) != Some("ACCUSE") && !undergone && !accused
    };
    let told = |c: &Claim| {
        let lasts = inventory::relation(&c.relation).is_some_and(|r| r.state);
        c.source.is_empty() && !lasts && (!denied || denies(c))
    };
    let told: Vec<bool> = claims.iter().map(|(c, _)| told(c)).collect();
    for ((claim, steps), _) in claims.iter_mut().zip(told).filter(|(_, told)| *told) {
        claim.source = v.sources.clone();
        claim.evidence.cues.source = v.sources.first().map(|s| Cue { start: s.start, end: s.end });
        steps.push(format!("{}, in the next sentence: \"that\" is this one", v.why));
    }
}

/// *beschuldigt Iran van het leveren*, *accuses Iran of supplying*: what somebody is accused of, a verb or a noun behind the preposition, below
/// the verb itself or below the accused.
fn cover_alleged(s: &Syntax<'_>, v: usize, child: usize, covers: &mut [bool]) {
    if !s.accuses(v) {
        return;
    }
    let behind = |w: usize| {
        let of =
            |p: String| s.grammar.possessive_prepositions.has(&p) || s.grammar.blame_prepositions.has(&p);
        s.preposition(w).is_some_and(of) || s.grammar.liable.has(s.lemma(w))
    };
    match s.word(child).relation() {
        "advcl" if s.opens_own_adjunct(child) => {}
        "obl" | "advcl" | "xcomp" | "acl" if s.is_verbal(child) || behind(child) => cover(s, child, covers),
        // "Putin, who was sanctioned by Canada, accused Ukraine": nobody is accused of that.
        "obj" | "iobj" | "nsubj" => {
            let of = s.by(child, "acl").filter(|&c| s.word(c).deprel != "acl:relcl");
            // "beschuldigt Poetin van moord op": the deed may hang from the accused.
            let deed = s.by(child, "nmod").filter(|&n| behind(n) && !s.names[n]);
            of.chain(deed).for_each(|c| cover(s, c, covers));
        }
        _ => {}
    }
}

/// *says Iran supplies drones, **which Tehran denies***: whoever says the one does not say the other.
fn uncover_denials(s: &Syntax<'_>, v: usize, covers: &mut [bool]) {
    let denies = |&c: &usize| {
        let verb = s.grammar.denies.has(s.lemma(c)) || s.grammar.dismisses.has(s.lemma(c));
        // "…, a charge that Tehran denies"
        let object = s.antecedes_clause(c) || s.by(c, "obj").any(|o| s.antecedent(o).is_some());
        verb && s.word(c).deprel == "acl:relcl" && s.tree.is_below(c, v) && object
    };
    (0..s.len()).filter(denies).for_each(|c| uncover(s, c, covers));
}

/// A party as a source.
pub(super) fn told_by(party: Party, stance: Stance) -> Source {
    let Party { id, name, kind, country, text, start, end } = party;
    Source { id, name, kind, country, stance, text, start, end }
}

/// *beweert te zijn*, *zegt te hebben*: what the speaker says of himself without vouching by deed.
fn hearsay(s: &Syntax<'_>, v: usize) -> bool {
    let lemma = s.lemma(v);
    let g = s.grammar;
    g.urges.has(lemma)
        || !(g.makes_planned.has(lemma) || g.makes_possible.has(lemma) || g.makes_hypothetical.has(lemma))
}

pub(super) fn cover(s: &Syntax<'_>, head: usize, covers: &mut [bool]) {
    for i in s.tree.subtree(head) {
        covers[i] = true;
    }
}

fn uncover(s: &Syntax<'_>, head: usize, covers: &mut [bool]) {
    for i in s.tree.subtree(head) {
        covers[i] = false;
    }
}

/// *volgens de premier*, *aldus Reuters*: the clause it stands in. The preposition may hang from another word of the phrase.
fn according(parties: &Parties<'_>, noun: usize) -> Option<Voice> {
    let s = parties.syntax;
    let by_order = || {
        parties
            .mention(noun)
            .filter(|m| m.how != How::Adjective)
            .and_then(|m| surface::preposition_before(s, m.first as usize))
    };
    let brings_in = |p: &String| s.grammar.source_prepositions.has(p);
    let p = s.preposition(noun).filter(brings_in).or_else(|| by_order().filter(brings_in))?;
    let clause = s.head(noun).map_or(noun, |h| s.clause_of(h));
    let mut covers = vec![false; s.len()];
    cover(s, clause, &mut covers);
    uncover(s, noun, &mut covers);
    taken_for_granted(s, &mut covers);
    let sources: Vec<Source> =
        s.conjuncts(noun).into_iter().filter_map(|w| source(parties, w, Stance::Asserts)).collect();
    let why = format!("said by the noun after {p}");
    (!sources.is_empty()).then_some(Voice {
        sources,
        covers,
        verb: None,
        aside: Some(noun),
        says_previous: false,
        why,
    })
}

/// *De in Iran gemaakte drones zijn volgens Kiev …*, *de elite-eenheid Garde*: what a participle or a name beside its noun tells in passing is
/// the writer's own; the source vouches for what is said of it.
fn taken_for_granted(s: &Syntax<'_>, covers: &mut [bool]) {
    for i in 0..s.len() {
        let attribute = s.is_verbal(i)
            && matches!(s.word(i).relation(), "amod" | "acl")
            && s.word(i).deprel != "acl:relcl"
            && !s.is_finite(i)
            && s.by(i, "mark").next().is_none();
        let titled =
            s.word(i).upos == Upos::Noun && s.by(i, "appos").chain(s.by(i, "flat")).any(|c| s.names[c]);
        if attribute {
            uncover(s, i, covers);
        } else if titled {
            covers[i] = false;
        }
    }
}

/// *op basis van vier functionarissen*, *citing officials*: who told the teller.
fn basis(parties: &Parties<'_>, v: usize) -> Vec<Source> {
    let s = parties.syntax;
    let mut found = Vec::new();
    for &(ref p, n) in &s.args(v).preps {
        if matches!(p.as_str(), "op basis van" | "op gezag van" | "onder verwijzing naar" | "on the basis of")
        {
            found.extend(source(parties, n, Stance::Asserts));
        } else if p == "op" && matches!(s.lemma(n), "basis" | "gezag") {
            found.extend(
                s.noun_preps(n)
                    .into_iter()
                    .filter(|(q, _)| q == "van")
                    .filter_map(|(_, m)| source(parties, m, Stance::Asserts)),
            );
        }
    }
    found
}

/// The subjects of a verb as speakers.
pub(super) fn subjects(parties: &Parties<'_>, verb: usize, stance: Stance) -> Vec<Source> {
    let s = parties.syntax;
    let who = s.args(verb).subj.iter().flat_map(|&w| s.conjuncts(w));
    who.filter_map(|w| source(parties, w, stance)).collect()
}

/// A speaker: an actor, or the words that describe one; somebody unresolved stays unspecified rather than the article's own voice.
pub(super) fn source(parties: &Parties<'_>, word: usize, stance: Stance) -> Option<Source> {
    let s = parties.syntax;
    if let Some(l) = parties.actor(word) {
        return Some(told_by(l.party, stance));
    }
    let w = s.word(word);
    let (start, end) = (w.span.start, w.span.end);
    match w.upos {
        Upos::Pron
            if matches!(
                s.lower(word),
                "het" | "dat" | "dit" | "it" | "that" | "this" | "er" | "wat" | "what"
            ) =>
        {
            None
        }
        Upos::Pron => {
            let text = w.form(s.text).to_owned();
            Some(Source {
                id: format!("unspecified:{start}"),
                name: "unspecified".to_owned(),
                kind: ActorType::Unspecified,
                country: None,
                stance,
                text,
                start,
                end,
            })
        }
        _ => {
            // "een van deze diplomaten": the diplomats.
            let counted = w.upos == Upos::Num || s.grammar.partitives.has(s.lemma(word));
            let whole = s
                .noun_preps(word)
                .into_iter()
                .find(|(p, _)| counted && s.grammar.possessive_prepositions.has(p));
            let l = parties.thing(whole.map_or(word, |(_, n)| n), usize::MAX)?;
            let id = l.party.id.replacen("thing:", "source:", 1);
            Some(Source {
                id,
                name: l.party.name,
                kind: ActorType::Unspecified,
                country: None,
                stance,
                text: l.party.text,
                start: l.party.start,
                end: l.party.end,
            })
        }
    }
}
