//! What tells that an unknown name is a firm's or another body's: what only a firm has or does, and what stands behind the name.

use std::collections::BTreeSet;

use crate::base::Lang;
use crate::parse::Upos;

use super::ActorType;
use super::draft::Draft;
use super::evidence::Evidence;
use super::names::begins;
use super::nouns::Noun;
use super::scene::Scene;
use super::unknown::{self, Name};

/// How sure it must be that a name is a firm's, to stand against somebody who bears it too.
const FIRM: u8 = 80;

/// The one-word names that are a firm's, though the text has somebody so called as well: *Cadbury*, founded by *John Cadbury*.
pub(super) fn introduce(draft: &mut Draft, all: &[Name], taken: &mut [Vec<bool>]) {
    let sure = |n: &&Name| n.kind.is_some_and(|(kind, sure, _)| kind == ActorType::Company && sure >= FIRM);
    let firms: BTreeSet<&str> =
        all.iter().filter(|n| !n.is_full()).filter(sure).map(|n| n.text.as_str()).collect();
    let own: Vec<Name> = all.iter().filter(|n| firms.contains(n.text.as_str())).cloned().collect();
    for name in &own {
        taken[name.scene][name.first..=name.last].fill(true);
    }
    unknown::introduce_short(draft, &own);
}

/// The type of the name `first..=last`, whose head is `head`, by its possessions, by an apposition or a clause behind it.
pub(super) fn told_by(scene: &Scene, first: usize, last: usize, head: usize) -> Option<Evidence> {
    by_possession(scene, last, head)
        .or_else(|| by_apposition(scene, last, head))
        .or_else(|| by_clause(scene, last, head))
        .or_else(|| by_seat(scene, first, last, head))
}

/// *Chipmaker Veltix*, where it opens a sentence: a word for what firm it is, no part of the name, but in *Bank Mendes Gans*.
pub(super) fn opens_as_kind(scene: &Scene, word: usize) -> bool {
    let named_so = matches!(scene.lower(word).as_str(), "bank" | "maatschappij");
    let kind = scene.says(word, Noun::Body(ActorType::Company)) && !scene.is_plural(word);
    scene.lang == Lang::Nl && begins(scene, word) && kind && !named_so
}

/// *the chief executive of Kraft*, *Kraft's shareholders*, *Kraft CEO Irene Rosenfeld*, *shares in Kraft*: the noun, and whether it has a genitive before it.
fn possession(scene: &Scene, last: usize, head: usize) -> Option<(usize, bool)> {
    let of = || {
        let noun = scene.head(head).filter(|&n| n < head && scene.rel(head) == "nmod")?;
        let case = scene.case(head)?;
        let owned = || scene.kids(noun).any(|k| scene.tree.words[k].deprel == "nmod:poss");
        let fits = match case.as_str() {
            "of" | "van" => true,
            // "Toyota's managing director at Burnaston": where he is.
            "at" | "bij" => !owned(),
            "in" => scene.says(noun, Noun::Listed),
            _ => false,
        };
        fits.then_some((noun, false))
    };
    // "het aandeel Philips", not "aandeelhouder Smit"
    let bare = || {
        let noun = head.checked_sub(1).filter(|&n| scene.lang == Lang::Nl && scene.says(n, Noun::Listed))?;
        (scene.head(head) == Some(noun) || scene.head(noun) == Some(head)).then_some((noun, false))
    };
    let behind = || {
        let mark = |i: usize| scene.forms.get(i).is_some_and(|f| matches!(*f, "'s" | "’s" | "'" | "’"));
        let genitive = mark(last) || mark(last + 1);
        let at = last + 1 + usize::from(mark(last + 1));
        let inside = |i: &usize| matches!(scene.upos(*i), Upos::Noun | Upos::Adj | Upos::Propn);
        let words = (at..scene.len().min(at + 3)).take_while(inside);
        let has = |i: &usize| {
            scene.nouns(*i).iter().any(|n| matches!(n, Noun::Corporate | Noun::Listed | Noun::Seated))
        };
        words.into_iter().find(has).filter(|_| scene.lang == Lang::En).map(|i| (i, genitive))
    };
    of().or_else(bare).or_else(behind)
}

/// What only a firm has, or only a body.
fn by_possession(scene: &Scene, last: usize, head: usize) -> Option<Evidence> {
    let (noun, genitive) = possession(scene, last, head)?;
    if scene.says(noun, Noun::Corporate) || !genitive && scene.says(noun, Noun::Listed) {
        return Some((ActorType::Company, FIRM, "what only a firm has"));
    }
    scene.says(noun, Noun::Seated).then_some((ActorType::Organisation, 65, "what only a body has"))
}

/// *Veltix, a German company*, *Veltix, the maker of chips*, *Veltix, een hulporganisatie*.
fn by_apposition(scene: &Scene, last: usize, head: usize) -> Option<Evidence> {
    let comma = scene.forms.get(last + 1) == Some(&",");
    let noun = scene.kids(head).find(|&k| {
        k > last + 1 && scene.rel(k) == "appos" && scene.upos(k) == Upos::Noun && !scene.is_plural(k)
    })?;
    let opens = scene.phrase_start(noun) == last + 2;
    let body = |n: &Noun| if let Noun::Body(kind) = n { Some(*kind) } else { None };
    let makes = || {
        let of = |k: usize| scene.case(k).is_some_and(|c| c == "of" || c == "van");
        // "Cooke, de maker van het doelpunt" is a player.
        let goods =
            scene.kids(noun).any(|k| k > noun && scene.rel(k) == "nmod" && of(k) && scene.det(k).is_none());
        (goods && matches!(scene.lemma(noun).as_str(), "maker" | "producer" | "producent" | "leverancier"))
            .then_some(ActorType::Company)
    };
    let kind = scene.nouns(noun).iter().find_map(body).or_else(makes).filter(|_| comma && opens)?;
    Some((kind, FIRM, "what it is stands behind"))
}

/// *Veltix, which makes chips*, *Veltix, dat chips maakt*.
fn by_clause(scene: &Scene, last: usize, head: usize) -> Option<Evidence> {
    let relative = matches!(scene.forms.get(last + 1..last + 3)?, [",", "which" | "dat"]);
    let verb = scene.kids(head).find(|&k| k > last && scene.tree.words[k].deprel == "acl:relcl")?;
    let acts = scene.head(last + 2) == Some(verb) && scene.rel(last + 2) == "nsubj";
    let object = scene.kids(verb).any(|k| scene.rel(k) == "obj");
    (relative && acts && object && scene.says(verb, Noun::Making)).then_some((
        ActorType::Company,
        65,
        "what it makes",
    ))
}

/// *Veltix, based in Berlin*, *Berlin-based Veltix*, *het in Berlijn gevestigde Veltix*.
fn by_seat(scene: &Scene, first: usize, last: usize, head: usize) -> Option<Evidence> {
    let word = |i: usize| scene.forms.get(i).copied().unwrap_or_default();
    let before = first > 0 && word(first - 1) == "gevestigde";
    // "Berlin-based" is three tokens in English.
    let hyphened = first > 2 && word(first - 1) == "based" && word(first - 2) == "-";
    let behind = word(last + 1) == ","
        && matches!(word(last + 2), "based" | "headquartered" | "gevestigd")
        && matches!(word(last + 3), "in" | "te");
    let no_person = !scene.kids(head).any(|k| scene.says(k, Noun::Title));
    (no_person && (before || hyphened || behind)).then_some((
        ActorType::Organisation,
        65,
        "where it has its seat",
    ))
}
