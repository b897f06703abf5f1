//! What two names say by standing side by side: *Birmingham, Groot-Brittannië*, *Macedonia's Telma TV*.

use crate::actor::{ActorType, How, Mention};
use crate::base::Lang;
use crate::parse::Upos;

use super::adherents;
use super::affiliation;
use super::frame::Draft;
use super::inventory::{self, Frame};
use super::party::{Linked, Parties};
use super::syntax::Syntax;

/// The claims of names side by side, in the order of the frames.
pub(super) fn fire(parties: &Parties<'_>) -> Vec<Draft> {
    use ActorType as T;
    let mut found = Vec::new();
    for f in inventory::beside(parties.syntax.lang) {
        let named = |m: &&Mention| matches!(m.how, How::Name | How::Unknown | How::Metonym | How::Short);
        let members = f.relation().label == "member_of";
        for m in parties.own_mentions() {
            let kind = parties.mentions.actor(m).kind;
            if kind == ActorType::Person && f.relation().label == "leads" {
                found.extend(headed(parties, m).filter(|_| named(&m)).map(|o| draft(parties, f, m, o)));
                continue;
            }
            if kind == ActorType::Person && members {
                let party =
                    if named(&m) { adherents::party(parties, m) } else { adherents::said_of(parties, m) };
                let told = |o: Linked| Draft { trigger: o.word, ..draft(parties, f, m, o) };
                found.extend(party.map(told));
            }
            if !named(&m) {
                continue;
            }
            let fits = |k: T, classes: &[inventory::Class]| classes.iter().any(|c| c.holds(k));
            let land = |m: &Mention| linked(parties, m);
            let other = match kind {
                T::Place => {
                    let behind = || {
                        land_behind(parties, m).or_else(|| quarter(parties, m)).or_else(|| site(parties, m))
                    };
                    land_of(parties, m).or_else(behind).map(land)
                }
                T::Organisation | T::Company | T::Media | T::Armed if f.relation().label == "part_of" => {
                    whole(parties, m).map(land)
                }
                T::Organisation | T::Company | T::Media => {
                    land_before(parties, m).or_else(|| site(parties, m)).map(land)
                }
                // Who is of a party is its member, who is of another body works there.
                T::Person => affiliation::body(parties, m)
                    .filter(|l| affiliation::has_members(l) == (f.relation().label == "member_of")),
                _ => None,
            };
            let other = other.filter(|o| fits(kind, f.subject_kinds) && fits(o.party.kind, f.object_kinds));
            found.extend(other.map(|o| draft(parties, f, m, o)));
        }
    }
    found
}

/// *Wagner, een groep onder leiding van Prigozjin*: what a person heads by the preposition before his name.
fn headed(parties: &Parties<'_>, person: &Mention) -> Option<Linked> {
    let s = parties.syntax;
    let name = person.head as usize;
    let heads = s.preposition(name).is_some_and(|p| s.grammar.headships.has(&p));
    let noun = s.head(name).filter(|_| heads && s.word(name).relation() == "nmod")?;
    let own =
        parties.mention(noun).filter(|m| !matches!(m.how, How::Adjective)).map(|m| parties.linked(m, noun));
    let above = || {
        let beside = s.head(noun).filter(|_| s.word(noun).relation() == "appos")?;
        parties.actor(beside)
    };
    own.or_else(above)
}

/// *het Wereldvoedselprogramma van de VN*, *the U.N. World Food Program*: the body of many countries that another is of.
fn whole<'m>(parties: &Parties<'m>, part: &Mention) -> Option<&'m Mention> {
    let s = parties.syntax;
    let many = |o: &Mention| {
        let actor = parties.mentions.actor(o);
        let countries = actor.country.is_some_and(|c| matches!(c.code(), "IGO" | "EUR"));
        actor.kind == ActorType::Organisation && countries && o.actor != part.actor
    };
    // "The Charter of the United Nations" is no body.
    if part.how == How::Unknown {
        return None;
    }
    let inside = |w: usize| (part.first as usize..=part.last as usize).contains(&w);
    let tied = |o: &Mention| s.head(o.head as usize).is_some_and(inside);
    let of = |o: &Mention| {
        let p = s.preposition(o.head as usize);
        let near = o.first > part.last && o.first <= part.last + 3;
        near && p.is_some_and(|p| s.grammar.possessive_prepositions.has(&p))
    };
    let before = |o: &Mention| {
        let mark = |i: usize| matches!(s.form(i), "'s" | "’s" | "'" | "’");
        (o.last as usize + 1..part.first as usize).all(mark) && o.last < part.first
    };
    let fits =
        |o: &&Mention| matches!(o.how, How::Name | How::Short) && many(o) && tied(o) && (of(o) || before(o));
    parties.own_mentions().iter().find(fits)
}

/// *het Al Wakrah-stadion in Qatar*, *the Magic Circle in London*: the place right behind a name, and below it in the tree.
fn site<'m>(parties: &Parties<'m>, body: &Mention) -> Option<&'m Mention> {
    let s = parties.syntax;
    if !matches!(body.how, How::Name | How::Unknown) {
        return None;
    }
    let open = body.last as usize + 1;
    let at = open + usize::from(open < s.len() && s.form(open) == "(");
    // "Monsanto Co. of St. Louis", "AT&T uit Dallas": what a company is from is where it sits.
    let company = parties.mentions.actor(body).kind == ActorType::Company;
    let from = company && at < s.len() && {
        let p = s.lower(at);
        s.grammar.origin_prepositions.has(p) || s.lang == Lang::En && p == "of"
    };
    let inside = from || at < s.len() && matches!(s.lower(at), "in" | "te");
    let article = at + 1 < s.len() && s.word(at + 1).upos == Upos::Det;
    let starts = |m: &&Mention| {
        m.first as usize == at + 1 + usize::from(article)
            && matches!(m.how, How::Name | How::Unknown | How::Metonym)
    };
    let place = parties.own_mentions().iter().filter(|_| inside).find(starts)?;
    let actor = |m: &Mention| parties.mentions.actor(m);
    // "de vergadering van het Verbond in Zaandam": the meeting is there.
    let meeting = s.head(body.head as usize).is_some_and(|h| s.grammar.gatherings.ends(s.lemma(h)));
    // Bodies of many countries meet in places that are not their own.
    let many = actor(body).country.is_some_and(|c| matches!(c.code(), "IGO" | "NGO" | "EUR"));
    let elsewhere = actor(body).country.is_some_and(|c| actor(place).country.is_some_and(|p| p != c));
    let below = s.head(place.head as usize).is_some_and(|h| (body.first..=body.last).contains(&(h as u32)));
    // "ByteDance of China"
    let land = s.lang == Lang::En && actor(place).kind == ActorType::Country;
    let town = !from || land || actor(place).kind == ActorType::Place;
    (below && town && !meeting && !many && !elsewhere).then_some(place)
}

/// *in Strumica, Macedonië*: the country behind a town and a comma, which end the phrase. *Parijs, Duitsland en Italië*
/// is a list.
fn land_behind<'m>(parties: &Parties<'m>, town: &Mention) -> Option<&'m Mention> {
    let s = parties.syntax;
    let comma = town.last as usize + 1;
    let land = parties.own_mentions().iter().find(|m| m.first as usize == comma + 1 && m.how == How::Name)?;
    let next = land.last as usize + 1;
    let ends = next >= s.len()
        || matches!(
            s.word(next).upos,
            Upos::Punct | Upos::Adp | Upos::Num | Upos::Verb | Upos::Aux | Upos::Propn
        );
    let listed = |i: usize| i < s.len() && matches!(s.lower(i), "en" | "and" | "of" | "or");
    // "Londen, Duitsland, Parijs": a third place after the comma goes on the list.
    let place = |m: &Mention| matches!(parties.mentions.actor(m).kind, ActorType::Place | ActorType::Country);
    let third = |i: usize| {
        parties.own_mentions().iter().any(|m| m.first as usize == i && m.how != How::Adjective && place(m))
    };
    let goes_on = next < s.len() && s.form(next) == "," && third(next + 1);
    let before = (town.first as usize).checked_sub(1);
    let in_list = before.is_some_and(|i| matches!(s.form(i), "," | ":" | ";") || listed(i));
    // "Elisha Cuthbert, Chad Michael Murray"
    let goes_on = goes_on || next < s.len() && s.word(next).deprel == "flat";
    let of_land = |m: &Mention| parties.mentions.actor(m).country;
    // A town that we know to lie elsewhere is no town of that country.
    let elsewhere = of_land(town).is_some_and(|c| of_land(land) != Some(c));
    // "despite the failure to subdue the Tigers, India remained …": the comma ends a clause.
    let acts = s.word(land.head as usize).relation() == "nsubj" && ends_with_verb(s, next);
    let fits = s.form(comma) == "," && ends && !listed(next) && !goes_on && !in_list && !elsewhere && !acts;
    fits.then_some(land)
}

/// The word right behind is a verb: no comma closes what is said in passing.
fn ends_with_verb(s: &Syntax<'_>, next: usize) -> bool {
    next < s.len() && matches!(s.word(next).upos, Upos::Verb | Upos::Aux)
}

/// *Iran's Kish Island*: whose land a place is.
fn land_of<'m>(parties: &Parties<'m>, place: &Mention) -> Option<&'m Mention> {
    let s = parties.syntax;
    let word = place.head as usize;
    let alone = s.word(word).relation() != "compound" && matches!(place.how, How::Name | How::Unknown);
    let owns = |m: &&Mention| {
        let country = m.how == How::Name && parties.mentions.actor(m).kind == ActorType::Country;
        country && s.word(m.head as usize).deprel == "nmod:poss" && s.head(m.head as usize) == Some(word)
    };
    let land = parties.own_mentions().iter().filter(|_| alone).find(owns)?;
    let of = |m: &Mention| parties.mentions.actor(m).country;
    of(place).is_none_or(|c| Some(c) == of(land)).then_some(land)
}

/// *Tetovo, in het noordwesten van Macedonië*: the country in whose quarter a town lies.
fn quarter<'m>(parties: &Parties<'m>, town: &Mention) -> Option<&'m Mention> {
    let s = parties.syntax;
    let form = |i: usize| if i < s.len() { s.lower(i) } else { "" };
    let comma = usize::from(form(town.last as usize + 1) == ",");
    let p = town.last as usize + 1 + comma;
    let of = p + 3;
    let within = form(p) == "in" && matches!(form(p + 1), "het" | "the") && matches!(form(of), "van" | "of");
    if !within || !s.grammar.quarters.has(form(p + 2)) {
        return None;
    }
    let at = |m: &&Mention| m.first as usize == of + 1 && m.how == How::Name;
    parties.own_mentions().iter().find(at)
}

/// *Macedonia's Telma TV*, *het Macedonische Instituut voor …*: the country right before a body's name.
fn land_before<'m>(parties: &Parties<'m>, body: &Mention) -> Option<&'m Mention> {
    let s = parties.syntax;
    let mark = |i: usize| matches!(s.form(i), "'s" | "’s" | "'" | "’");
    let end = (0..body.first as usize).rev().find(|&i| !mark(i))?;
    let land = parties.own_mentions().iter().find(|m| m.last as usize == end)?;
    let genitive =
        s.word(end).deprel == "nmod:poss" || s.lower(end).ends_with("'s") || (end + 1) < body.first as usize;
    // "an American YouTube personality": the adjective is somebody else's.
    let inside = |w: usize| (body.first as usize..=body.last as usize).contains(&w);
    let top = body.head as usize;
    let lent = s.word(top).relation() == "compound" && s.head(top).is_some_and(|h| h > top && !inside(h));
    let strays = s.head(land.head as usize).is_some_and(|h| h > end && !inside(h));
    let own = !lent && (land.how != How::Adjective || !strays);
    (own && (land.how == How::Adjective || land.how == How::Name && genitive)).then_some(land)
}

fn linked(parties: &Parties<'_>, m: &Mention) -> Linked {
    Linked {
        party: parties.party(m, &parties.mentions.actors[m.place.unwrap_or(m.actor) as usize]),
        sure: m.sure,
        why: m.why.clone(),
        word: m.head as usize,
    }
}

fn draft(parties: &Parties<'_>, f: &'static Frame, m: &Mention, object: Linked) -> Draft {
    let subject = linked(parties, m);
    let steps = vec![format!("{} and {} stand side by side", subject.party.text, object.party.text)];
    let confidence = u32::from(f.confidence) * u32::from(subject.sure) / 100 * u32::from(object.sure) / 100;
    let (theme, instrument, place) = (None, None, None);
    Draft {
        frame: f,
        trigger: m.head as usize,
        subject,
        object,
        theme,
        instrument,
        place,
        confidence: confidence as u8,
        steps,
        told: None,
    }
}

/// *president X of the World Bank*: what a word says of two is more than that they stand side by side.
pub(super) fn yield_to_words(drafts: &mut Vec<Draft>) {
    let pair = |d: &Draft| (d.subject.party.id.clone(), d.object.party.id.clone());
    let worded: Vec<_> =
        drafts.iter().filter(|d| !d.frame.beside && d.frame.relation().state).map(pair).collect();
    drafts.retain(|d| !d.frame.beside || !worded.contains(&pair(d)));
}
