//! Names the lexicon does not know: which words they take, and what kind of actor they name.

use std::collections::BTreeMap;

use crate::base::Lang;
use crate::parse::Upos;

use super::draft::{Draft, Found};
use super::evidence::{Evidence, body_word, kind_of};
use super::mention::How;
use super::names::{Hit, begins};
use super::nouns::{self, Noun};
use super::scene::{Scene, is_acronym, is_capital};
use super::votes::{self, Votes};
use super::{ActorType, Entry, firms, hints, houses, longer, ministries, names, unions};
use crate::base::NameType;

/// Words of a sentence that look like one name.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) scene: usize,
    pub(super) first: usize,
    pub(super) last: usize,
    /// As the text writes it, without a genitive *'s*.
    pub(super) text: String,
    /// What kind of actor it names, how sure that is, and why; `None` when nothing tells.
    pub(super) kind: Option<Evidence>,
    /// What tells its type here.
    pub(super) votes: Votes,
    /// Its type, once the whole document has been asked.
    pub(super) named: NameType,
    /// Something tells that it is a name at all.
    pub(super) is_named: bool,
}

impl Name {
    /// More than a surname or one word: *Erwin van Veen*, not *Van Veen*.
    pub(super) fn is_full(&self) -> bool {
        let small = |w: &str| PERSONAL.contains(&w.to_lowercase().as_str());
        let words: Vec<&str> = self.text.split(' ').collect();
        words.iter().skip_while(|w| small(w)).count() > 1
    }
}

/// Small words inside the names of persons.
pub(super) const PERSONAL: [&str; 28] = [
    "van", "de", "den", "der", "ter", "ten", "te", "von", "zu", "al", "el", "bin", "ibn", "bint", "di", "da",
    "do", "dos", "del", "della", "du", "la", "le", "’t", "'t", "y", "ben", "abu",
];
/// Small words inside the names of bodies.
pub(super) const CORPORATE: [&str; 10] = ["of", "for", "the", "a", "and", "on", "van", "voor", "der", "en"];

/// Words in a name, at most.
const LONGEST: usize = 12;

/// The names in a sentence that are not wholly the lexicon's. `hits` are the lexicon's.
pub(super) fn spans(scene: &Scene, index: usize, hits: &[Hit]) -> Vec<Name> {
    let mut known = vec![false; scene.len()];
    for hit in hits {
        known[hit.first..=hit.last].fill(true);
    }
    let mut found = Vec::new();
    let mut at = 0;
    while at < scene.len() {
        let whole = hints::longest(&scene.forms[at..]).map_or(0, |(words, _)| words);
        let named = is_part(scene, at) || unions::is_union_of(scene, at);
        if !named && whole < 2 || unions::is_letter_of(scene, &known, at) {
            at += 1;
            continue;
        }
        let (mut first, mut last) = if is_part(scene, at) { reach(scene, at, hits) } else { (at, at) };
        last = last.max(at + whole.max(1) - 1);
        last = houses::going_on(scene, hits, first, belonging(scene, first, last, hits));
        at = last + 1;
        // "Prime Minister Boris Johnson": titles in capitals are no part of the name.
        if let Some(title) = (first..last).rev().find(|&i| is_title(scene, i) && is_own_title(scene, i + 1)) {
            first = title + 1;
        }
        first += usize::from(last > first && firms::opens_as_kind(scene, first));
        if last > first && is_title(scene, last) && !unions::are_members(scene, last) {
            last -= 1;
        }
        last = office_of(scene, hits, first, last);
        let pact = first == last && names::names_pact(scene, first);
        let extends = hits.iter().any(|h| h.first <= first && last <= h.last);
        // "Republiek Noord-Macedonië": a noun before a name, not another name.
        let noun = scene.nouns(first).iter().any(|n| matches!(n, Noun::Land | Noun::Place));
        let lone = first == last && is_title(scene, first)
            || noun && hits.iter().any(|h| h.first == first + 1 && h.last == last);
        let branch = houses::branch(scene, hits, first, last);
        if pact || extends || lone || branch.is_none() && (first..=last).all(|i| known[i]) {
            continue;
        }
        let first = match branch {
            Some(_) => first,
            None => before_body(scene, hits, after_attribute(scene, hits, first, last), last),
        };
        let first = longer::opens_tagged_otherwise(scene, &known, first);
        let Some(first) = (first..=last).find(|&i| is_capital(scene.forms[i])) else { continue };
        let text = written(scene, first, last);
        let kind = branch.or_else(|| kind_of(scene, first, last));
        // Words around a country or a body that the lexicon knows are a name only where something says so.
        let around = hits.iter().any(|h| {
            h.first >= first && h.last <= last && h.senses.iter().any(|s| s.entry.kind != ActorType::Person)
        });
        if around && kind.is_none_or(|(_, sure, _)| sure < 75) && votes::telling(scene, first, last) < 60 {
            continue;
        }
        let votes = votes::of(scene, first, last, kind);
        found.push(Name {
            scene: index,
            first,
            last,
            text,
            kind,
            votes,
            named: NameType::Person,
            is_named: true,
        });
    }
    found
}

/// *president Park | van Zuid-Korea*: what an office is of is no part of its holder's name, unless a given name opens it (*Maria van Hongarije*).
fn office_of(scene: &Scene, hits: &[Hit], first: usize, last: usize) -> usize {
    let Some(of) = (first + 1..last).find(|&i| matches!(scene.forms[i], "van" | "of")) else { return last };
    let land = |h: &Hit| {
        h.first == of + 1 && h.last == last && h.senses.iter().any(|s| s.entry.kind == ActorType::Country)
    };
    let titled =
        first > 0 && scene.nouns(first - 1).iter().any(|n| matches!(n, Noun::Office(_) | Noun::Title));
    let given = nouns::given_name(scene.forms[first]).is_some();
    if titled && !given && hits.iter().any(land) { of - 1 } else { last }
}

/// *Ronde van Italië*, *University of Oxford*: what an event or a body is called after belongs to its name.
fn belonging(scene: &Scene, first: usize, last: usize, hits: &[Hit]) -> usize {
    let apart = |k: &NameType| matches!(k, NameType::Event | NameType::Organisation);
    let told = hints::part(&scene.lower(last)).iter().chain(hints::known(scene.forms[last])).any(apart)
        || body_word(scene, last).is_some_and(|k| k != ActorType::Place);
    let joins = scene.forms.get(last + 1).is_some_and(|f| matches!(*f, "van" | "of" | "voor" | "for"));
    if !told || !joins || !is_capital(scene.forms[first]) || begins(scene, first) && first == last {
        return last;
    }
    let article = scene.forms.get(last + 2).is_some_and(|f| matches!(*f, "de" | "het" | "the"));
    let next = last + 2 + usize::from(article);
    let person = hits.iter().any(|h| h.first == next && h.senses[0].entry.kind == ActorType::Person);
    if !article && next < scene.len() && unions::are_members(scene, next) {
        // "Association of Chambers of Commerce"
        let of = |at: usize| {
            let noun = scene.forms.get(at + 2).is_some_and(|f| is_capital(f)) && scene.is_noun(at + 2);
            scene.forms.get(at + 1).is_some_and(|f| *f == "of") && noun
        };
        return if of(next) { next + 2 } else { next };
    }
    if next >= scene.len() || !is_part(scene, next) || person || is_title(scene, next) {
        return last;
    }
    reach(scene, next, hits).1
}

/// The word goes on a person's name: *General Milley*, not *General Assembly*.
fn is_own_title(scene: &Scene, after: usize) -> bool {
    is_part(scene, after) && body_word(scene, after).is_none_or(|k| k == ActorType::Place)
}

/// *US Treasury*: an adjective or a country before the name proper is left out, unless the name is a body's, when it
/// may belong to it.
fn after_attribute(scene: &Scene, hits: &[Hit], first: usize, last: usize) -> usize {
    let body = (first..=last).any(|i| body_word(scene, i).is_some());
    let hit = hits.iter().find(|h| h.first == first && h.last < last);
    match hit {
        Some(h) if !body && h.senses.iter().any(|s| s.entry.kind != ActorType::Person) => h.last + 1,
        _ => first,
    }
}

/// *Consumer Energy Alliance*, *Nigerian Union of Teachers*: the first words of a body's name may be tagged as common words. Whose institute of
/// a town (*the British University of Oxford*) is told beside its name.
fn before_body(scene: &Scene, hits: &[Hit], first: usize, last: usize) -> usize {
    let members = first + 1 < last
        && scene.forms[first + 1] == "of"
        && scene.is_plural(last)
        && body_word(scene, first) == Some(ActorType::Organisation)
        && hits.iter().all(|h| h.last < first || last < h.first);
    let body = members || body_word(scene, last).is_some();
    let mut start = first;
    while start > 0 && start + 4 > first && body && !scene.shouting {
        let before = start - 1;
        let inside = scene.head(before).is_some_and(|h| h > before && h <= last);
        // "Fortress Investment Group lent": first in its sentence, where the tag says that it is a name.
        let opens = begins(scene, before) && scene.upos(before) != Upos::Propn;
        let named = is_capital(scene.forms[before]) && !opens && !is_title(scene, before);
        let common = matches!(scene.upos(before), Upos::Noun | Upos::Adj | Upos::X | Upos::Propn);
        if !(inside && named && common) || names::is_genitive(scene, before) || is_calendar(scene, before) {
            break;
        }
        start = before;
    }
    start
}

/// A capitalised word that may begin or go on a name.
pub(super) fn is_part(scene: &Scene, word: usize) -> bool {
    let form = scene.forms[word];
    let proper = match scene.upos(word) {
        Upos::Propn => true,
        Upos::X | Upos::Noun | Upos::Adj => scene.tree.words[word].xpos.starts_with("SPEC"),
        _ => false,
    } || is_make(scene, word);
    let letters = form.chars().any(char::is_alphabetic);
    proper && letters && is_capital(form) && !is_calendar(scene, word)
}

/// *Buk-raket*, *Patriot-systemen*, *F-16*: a common noun to the treebank, but one that says which; not *VN-akkoord*, which says whose.
fn is_make(scene: &Scene, word: usize) -> bool {
    let form = scene.forms[word];
    let Some((first, _)) = form.split_once('-') else { return false };
    let letters = first.len() < 4 && first.bytes().all(|b| b.is_ascii_uppercase());
    let named = !is_acronym(first) && hints::ending(&scene.lower(word)).contains(&NameType::Product);
    scene.upos(word) == Upos::Noun && (named || letters && votes::is_model(form))
}

pub(super) fn is_calendar(scene: &Scene, word: usize) -> bool {
    let lower = scene.lower(word);
    let forms = [lower.as_str(), lower.trim_end_matches(['s', '.'])];
    let calendar =
        |w: &&str| [Lang::Nl, Lang::En].iter().any(|l| nouns::classes(w, *l).contains(&Noun::Calendar));
    forms.iter().any(calendar)
}

pub(super) fn is_title(scene: &Scene, word: usize) -> bool {
    let title = |n: &Noun| matches!(n, Noun::Title | Noun::Office(_));
    let lower = scene.lower(word);
    let singular = scene.lemma(word);
    let bare = lower.trim_end_matches('.');
    const ADDRESS: [&str; 13] =
        ["dr", "drs", "prof", "mr", "mrs", "ms", "miss", "ir", "ing", "ds", "sir", "minister", "sec"];
    // *Sen. John McCain*: only with their full stop.
    const ABBREVIATED: [&str; 14] = [
        "sen.", "rep.", "gov.", "gen.", "lt.", "col.", "maj.", "capt.", "sgt.", "adm.", "cmdr.", "rev.",
        "amb.", "pres.",
    ];
    // "VVD'er Brekelmans": who is of a party.
    let adherent = ["'er", "’er", "-er"].iter().any(|e| {
        scene.forms[word]
            .strip_suffix(e)
            .is_some_and(|party| party.chars().filter(|c| c.is_uppercase()).count() > 1)
    });
    adherent
        || ADDRESS.contains(&bare)
        || ABBREVIATED.contains(&lower.as_str())
        || [lower.as_str(), &singular].iter().any(|w| nouns::compound(w, scene.lang).iter().any(title))
}

/// From the first word of a name to its last.
fn reach(scene: &Scene, first: usize, hits: &[Hit]) -> (usize, usize) {
    let mut last = first;
    loop {
        let next = last + 1;
        if next - first >= LONGEST {
            return (first, last);
        }
        if next < scene.len() && is_surname_of_its_own(scene, first, last) {
            return (first, last);
        }
        if next < scene.len() && is_part(scene, next) && is_linked(scene, first, last, next) {
            last = next;
            continue;
        }
        // English tokens part at hyphens: "Moon Jae-in", "Walid al-Moualem".
        if let Some(end) = hyphened(scene, last) {
            last = end;
            continue;
        }
        if let Some(end) = longer::nicknamed(scene, last).or_else(|| longer::of_the_people(scene, last)) {
            last = end;
            continue;
        }
        // One to three small words, then another part: "Erwin van der Veen", "Center for a New American Security".
        let body = (first..=last).any(|i| body_word(scene, i).is_some());
        let small = |i: &usize| {
            let form = scene.forms[*i];
            !is_part(scene, *i)
                && (form.chars().all(char::is_alphabetic) || form.ends_with('t'))
                && (PERSONAL.contains(&form) && !body
                    || body && (CORPORATE.contains(&form) || is_flat(scene, first, *i)))
        };
        let mut bridge = (next..(next + 3).min(scene.len())).take_while(small).count();
        // "al-Moualem" in three tokens.
        if bridge == 1 && hyphened(scene, next).is_some_and(|end| is_part(scene, end)) {
            bridge = 2;
        }
        let after = next + bridge;
        if bridge > 0
            && after < scene.len()
            && (is_part(scene, after) || longer::is_surname_tagged_otherwise(scene, after))
            && is_bridge(scene, first, last, after, body)
            && (body || last == first || !stands_apart(hits, after))
            && !ends_person(hits, last)
            && !ends_person(hits, after)
        {
            last = after;
            continue;
        }
        return (first, last);
    }
}

/// Dutch writes *Van* with a capital where no given name stands before it: *liet Smit Van der Vaart passeren*.
fn is_surname_of_its_own(scene: &Scene, first: usize, last: usize) -> bool {
    let own = matches!(scene.forms[last + 1], "Van" | "Den" | "Ter" | "Ten");
    let given = nouns::given_name(scene.forms[first]).is_some() || is_initial(scene.forms[last]);
    own && scene.lang == Lang::Nl && !given && !PERSONAL.contains(&scene.lower(last).as_str())
}

/// The last word of what is joined to this one by hyphens without spaces.
fn hyphened(scene: &Scene, word: usize) -> Option<usize> {
    let span = |i: usize| scene.tree.words.get(i).map(|w| w.span);
    let (here, dash, next) = (span(word)?, span(word + 1)?, span(word + 2)?);
    let glued = here.end == dash.start && dash.end == next.start && scene.forms[word + 1] == "-";
    (glued && scene.forms[word + 2].chars().all(char::is_alphabetic)).then_some(word + 2)
}

/// A person of the lexicon ends here: neither *Trump de Garde* nor *Republikeinse Partij van Trump* is a name.
fn ends_person(hits: &[Hit], word: usize) -> bool {
    let at = hits.partition_point(|h| h.last < word);
    hits.get(at).is_some_and(|h| h.last == word && h.senses.iter().all(|s| s.entry.kind == ActorType::Person))
}

/// The lexicon knows the word as a piece of land or a body: *Zoran Zaev van Macedonië* is a name and a country, *Jan Jansen van
/// Greenpeace* a name and an organisation.
fn stands_apart(hits: &[Hit], word: usize) -> bool {
    use ActorType as T;
    let land = |h: &Hit| {
        h.senses.iter().any(|s| {
            matches!(s.entry.kind, T::Country | T::Place | T::Organisation | T::Company | T::Party | T::Media)
        })
    };
    let at = hits.partition_point(|h| h.last < word);
    hits.get(at).is_some_and(|h| h.first <= word && land(h))
}

fn is_flat(scene: &Scene, first: usize, word: usize) -> bool {
    scene.rel(word) == "flat" && scene.head(word).is_some_and(|h| h >= first && h < word)
}

fn is_linked(scene: &Scene, first: usize, last: usize, next: usize) -> bool {
    let inside = |w: Option<usize>| w.is_some_and(|h| h >= first && h <= last);
    let up = (first..=last).rev().take(8).any(|i| scene.head(i) == Some(next) && scene.case(i).is_none());
    let same_tag = scene.tree.words[last].xpos == scene.tree.words[next].xpos
        && scene.tree.words[next].xpos.starts_with("SPEC");
    let given = nouns::given_name(scene.forms[last]).is_some();
    inside(scene.head(next)) && !matches!(scene.rel(next), "conj" | "acl" | "parataxis")
        || up
        || same_tag
        || given
}

/// The small words before `after` join it to the name.
fn is_bridge(scene: &Scene, first: usize, last: usize, after: usize, body: bool) -> bool {
    if is_flat(scene, first, after) || is_flat(scene, first, after - 1) {
        return true;
    }
    let inside = scene.head(after).is_some_and(|h| h >= first && h <= last);
    if body {
        return inside
            && !scene.forms[last + 1].starts_with("en")
            && !scene.forms[last + 1].starts_with("and");
    }
    // "Erwin van Veen" but not "Parijs van de Seine": a given name, or initials, must come before.
    let particle = PERSONAL.contains(&scene.lower(last).as_str());
    (nouns::given_name(scene.forms[last]).is_some() || is_initial(scene.forms[last]) || particle)
        && (last + 1..after).all(|i| PERSONAL.contains(&scene.forms[i]))
}

pub(super) fn is_initial(form: &str) -> bool {
    form.ends_with('.') && form.chars().filter(|c| c.is_alphabetic()).count() <= 3 && is_capital(form)
}

/// The words as a name: single spaces, no genitive, no nickname in quotation marks.
fn written(scene: &Scene, first: usize, last: usize) -> String {
    let quote = |c: char| matches!(c, '"' | '“' | '”' | '‘');
    let whole = scene.span(first, last).of(scene.text);
    let called = whole.split(quote).step_by(2).flat_map(str::split_whitespace);
    let name = called.collect::<Vec<_>>().join(" ");
    let bare = ["'s", "’s", "'", "’"].iter().find_map(|e| name.strip_suffix(e));
    bare.unwrap_or(&name).to_owned()
}

/// What kind each distinct name is, by the best of its occurrences.
fn kinds(all: &[Name]) -> BTreeMap<&str, Evidence> {
    let mut best: BTreeMap<&str, Evidence> = BTreeMap::new();
    for name in all {
        let Some(kind) = name.kind else { continue };
        let held = best.entry(&name.text).or_insert(kind);
        if kind.1 > held.1 {
            *held = kind;
        }
    }
    best
}

/// Gives the full names their actors: one a distinct name.
pub(super) fn introduce(draft: &mut Draft, all: &[Name]) {
    let best = kinds(all);
    for name in all.iter().filter(|n| n.is_full()) {
        let Some(&kind) = best.get(name.text.as_str()) else { continue };
        let actor = actor_for(draft, name, kind.0);
        mention(draft, name, actor, kind);
    }
}

/// The one-word names that no full name explains.
pub(super) fn introduce_short(draft: &mut Draft, all: &[Name]) {
    let best = kinds(all);
    for name in all.iter().filter(|n| !n.is_full()) {
        let Some(&kind) = best.get(name.text.as_str()) else { continue };
        if draft.at(name.scene, name.first).is_none() {
            let actor = actor_for(draft, name, kind.0);
            mention(draft, name, actor, kind);
        }
    }
}

/// The actor of a name across documents, by its words and type. A surname alone is borne by many: it names somebody of
/// this document. A name that the lexicon has for somebody else (*Córdoba* in Argentina) is not that one.
fn actor_for(draft: &mut Draft, name: &Name, kind: ActorType) -> u32 {
    let text = name.text.as_str();
    if let Some(body) = ministries::of_country(draft, name, kind) {
        return body;
    }
    if let Some(person) = (kind == ActorType::Person).then(|| without_initial(draft, text)).flatten() {
        return draft.entry(person);
    }
    let prefix = match kind {
        ActorType::Person => "person",
        ActorType::Place => "place",
        ActorType::Media => "media",
        ActorType::Company => "company",
        ActorType::Party => "party",
        ActorType::Armed => "armed",
        _ => "org",
    };
    let slug = slug(text);
    let id = if kind == ActorType::Person && !name.is_full() {
        format!("{prefix}:{}:{slug}", draft.document)
    } else {
        format!("{prefix}:{slug}")
    };
    let id = if draft.lexicon.by_id(&id).is_some() { format!("{id}:other") } else { id };
    draft.actor(&id, text, kind, None)
}

/// *Vladimir V. Putin*: American papers write the middle initial of somebody whom the lexicon knows without it.
fn without_initial(draft: &Draft, text: &str) -> Option<&'static Entry> {
    let words: Vec<&str> = text.split(' ').collect();
    let [first, initial, ref rest @ ..] = words[..] else { return None };
    if is_initial(first) || !is_initial(initial) || initial.len() > 2 || rest.is_empty() {
        return None;
    }
    match draft.lexicon.by_name(&format!("{first} {}", rest.join(" ")))[..] {
        [one] => Some(one).filter(|e| e.kind == ActorType::Person),
        _ => None,
    }
}

fn mention(draft: &mut Draft, name: &Name, actor: u32, kind: Evidence) {
    let head = draft.scenes[name.scene].head_of(name.first, name.last);
    let place = (kind.0 == ActorType::Place).then_some(actor);
    let why = format!("unknown name: {}, {} because: {}", name.text, kind.0.as_str(), kind.2);
    draft.add(Found {
        scene: name.scene,
        first: name.first,
        last: name.last,
        head,
        actor,
        place,
        how: How::Unknown,
        sure: kind.1,
        why,
    });
}

/// ASCII letters and digits in lower case, with hyphens between words.
pub(super) fn slug(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut out = String::new();
    for c in name.nfkd() {
        match c {
            c if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'ß' => out.push_str("ss"),
            'đ' | 'Đ' => out.push('d'),
            'ı' => out.push('i'),
            'æ' | 'Æ' => out.push_str("ae"),
            c if c.is_alphabetic() => out.extend(c.to_lowercase()),
            c if (c == ' ' || c == '-') && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    out.trim_matches('-').to_owned()
}

/// Countries for persons and bodies: *de Syrische activist X*, *de Nederlandse chipmaker Y*.
pub(super) fn nationality(draft: &mut Draft) {
    for m in 0..draft.list.len() {
        let mention = draft.list[m].clone();
        let actor = mention.actor as usize;
        let kind = draft.actors[actor].kind;
        let open =
            draft.actors[actor].country.is_none() && (kind == ActorType::Person || names::is_body(kind));
        if !open || mention.how == How::Adjective {
            continue;
        }
        let index = mention.sentence as usize;
        let scene = &draft.scenes[index];
        let adjective = scene
            .left_kids(mention.head as usize)
            .filter_map(|k| draft.at(index, k))
            .find(|m| m.how == How::Adjective && draft.actors[m.actor as usize].kind == ActorType::Country);
        if let Some(country) = adjective.and_then(|m| draft.actors[m.actor as usize].country) {
            draft.actors[actor].country = Some(country);
        }
    }
}
