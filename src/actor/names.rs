//! Names of the lexicon: found in the words, their reading chosen, and given to the nouns they stand beside.

use crate::base::{Country, Lang};
use crate::parse::Upos;

use super::apposition::spread;
use super::draft::{Draft, Found};
use super::mention::How;
use super::nouns::{self, Noun, Role};
use super::scene::{Scene, is_acronym, is_capital};
use super::unknown::Name;
use super::{ActorType, Form, Lexicon, Sense, firms, namesake, naming, prefixes, short, titles, unknown};

/// Words of a sentence that the lexicon knows.
#[derive(Clone, Debug)]
pub(super) struct Hit {
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) head: usize,
    pub(super) senses: Vec<Sense>,
}

/// The lexicon's names in a sentence, longest first, none overlapping, in text order.
pub(super) fn hits(scene: &Scene, lexicon: &Lexicon) -> Vec<Hit> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < scene.len() {
        let matched =
            lexicon.longest(&scene.forms[at..], scene.lang).filter(|(n, _)| *n > 0 && at + n <= scene.len());
        let cut = || prefixes::name_before_hyphen(&scene.forms[at..], lexicon, scene.lang);
        let Some((length, senses)) = matched.or_else(cut) else {
            at += 1;
            continue;
        };
        let last = legal_form(scene, at + length - 1, &senses);
        let (first, senses) = without_article(scene, lexicon, (at, last), senses);
        let senses: Vec<Sense> = senses.into_iter().filter(|s| is_meant(scene, first, last, s)).collect();
        let apart = found.last().is_some_and(|h: &Hit| h.last + 1 == first);
        if senses.is_empty() || namesake::is_persons(scene, (first, last), &senses, apart) {
            at += 1;
            continue;
        }
        found.push(Hit { first, last, head: scene.head_of(first, last), senses });
        at = last + 1;
    }
    found
}

/// *Dow Chemical **Co.***, *Syngenta **AG***: what kind of company it is before the law is a part of its name.
fn legal_form(scene: &Scene, last: usize, senses: &[Sense]) -> usize {
    let next = last + 1;
    let company = senses.first().is_some_and(|s| s.entry.kind == ActorType::Company);
    let written = |form: &str| is_capital(form) || form == "plc";
    let says = |i: usize| nouns::classes(&scene.lower(i), scene.lang).contains(&Noun::Incorporated);
    if company && next < scene.len() && written(scene.forms[next]) && says(next) { next } else { last }
}

/// *The Republicans* of France, where France is spoken of; those of America anywhere: what the same words without their
/// article mean is another reading.
fn without_article(
    scene: &Scene,
    lexicon: &Lexicon,
    (first, last): (usize, usize),
    mut senses: Vec<Sense>,
) -> (usize, Vec<Sense>) {
    let article =
        first < last && matches!(scene.upos(first), Upos::Det) && senses.iter().all(|s| s.needs.is_some());
    let shorter =
        || lexicon.longest(&scene.forms[first + 1..], scene.lang).filter(|(n, _)| first + n == last);
    match article.then(shorter).flatten() {
        Some((_, others)) => {
            senses.extend(others);
            (first + 1, senses)
        }
        None => (first, senses),
    }
}

/// The words are written as a name, not as the common word that looks like it: *US* not *us*, *Van* not *van*.
fn is_meant(scene: &Scene, first: usize, last: usize, sense: &Sense) -> bool {
    let form = scene.forms[first];
    let capital = scene.forms[first..=last].iter().any(|f| f.chars().any(char::is_uppercase));
    if !capital {
        return sense.entry.kind == ActorType::Armed && form.chars().count() > 5 && scene.is_noun(first);
    }
    let proper = (first..=last).any(|i| scene.upos(i) == Upos::Propn);
    let speaks = is_body(sense.entry.kind) && speaks(scene, first, last);
    if sense.common && !speaks && (!proper || begins(scene, first)) {
        return false;
    }
    if first < last {
        return true;
    }
    // "AfD", "PiS"
    let mixed = form.chars().filter(|c| c.is_uppercase()).count() > 1;
    let short = form.chars().count() <= 3 && sense.form == Form::Name;
    // "the Vox party", "Vox criticised"; 21st Century Fox is no channel.
    let party = sense.entry.kind == ActorType::Party && proper;
    let named = party && (!begins(scene, first) || scene.rel(first) == "nsubj");
    if short
        && !named
        && !is_acronym(form)
        && !mixed
        && !matches!(sense.entry.kind, ActorType::Person | ActorType::Place)
    {
        return false;
    }
    let open = matches!(scene.upos(first), Upos::Propn | Upos::Noun | Upos::Adj | Upos::X | Upos::Sym);
    // "Zelensky ontsloeg …": a subject is a name, whatever the tag.
    let role = matches!(scene.rel(first), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "appos");
    open || role || is_acronym(form) || !(scene.shouting || begins(scene, first))
}

/// *Trouw meldt dat …*, *Groen zegt dat …*: who says a whole clause is a body, though the word opens the sentence and is an
/// ordinary one too.
fn speaks(scene: &Scene, first: usize, last: usize) -> bool {
    let head = scene.head_of(first, last);
    let Some(verb) = scene.head(head).filter(|_| scene.rel(head) == "nsubj") else { return false };
    // "Time will tell whether": what will speak is no newspaper.
    let has = |rel| scene.kids(verb).any(|k| scene.rel(k) == rel);
    has("ccomp") && !has("aux") && scene.det(head).is_none() && scene.says(verb, Noun::Saying)
}

/// The word opens the sentence, apart from punctuation.
pub(super) fn begins(scene: &Scene, word: usize) -> bool {
    word < 4 && (0..word).all(|i| scene.upos(i) == Upos::Punct)
}

/// The countries a document names, by sentence: what tells *Republikeinse Garde* of Iran from that of Iraq.
pub(super) struct Countries {
    /// With the first word of the name.
    by_scene: Vec<Vec<(usize, Country)>>,
    all: std::collections::BTreeSet<Country>,
    /// Who is named in full, by id.
    full: std::collections::BTreeSet<&'static str>,
}

impl Countries {
    /// Collects the countries of the names that need none themselves.
    pub(super) fn of(hits: &[Vec<Hit>]) -> Self {
        let sure = |s: &&Sense| s.needs.is_none();
        let named = |h: &Hit| Some((h.first, h.senses.iter().find(sure)?.entry.country?));
        let by_scene: Vec<Vec<(usize, Country)>> =
            hits.iter().map(|hits| hits.iter().filter_map(named).collect()).collect();
        let all = by_scene.iter().flatten().map(|(_, c)| *c).collect();
        let long = |h: &&Hit| h.last > h.first;
        let meant = |h: &Hit| h.senses.iter().find(sure).map(|s| s.entry.id);
        let full = hits.iter().flatten().filter(long).filter_map(meant).collect();
        Self { by_scene, all, full }
    }

    /// How near a country is named: 0 in the sentence, 1 in the document.
    fn distance(&self, scene: usize, country: Country) -> Option<u8> {
        if self.by_scene[scene].iter().any(|(_, c)| *c == country) {
            Some(0)
        } else if self.all.contains(&country) {
            Some(1)
        } else {
            None
        }
    }

    /// *het ministerie van Defensie **van Hongarije***, ***Hungary**'s Supreme Court*: whose it is, right beside the name.
    fn owner(&self, scene: &Scene, index: usize, hit: &Hit) -> Option<Country> {
        let form = |i: usize| scene.forms.get(i).copied().unwrap_or_default();
        let behind = matches!(form(hit.last + 1), "van" | "of").then_some(hit.last + 2);
        let genitive = hit.first > 1 && matches!(form(hit.first - 1), "'s" | "’s");
        let at = behind.or_else(|| genitive.then(|| hit.first - 2))?;
        self.by_scene[index].iter().find(|(word, _)| *word == at).map(|(_, country)| *country)
    }

    /// *In **Peking** zei het ministerie dat de VS …*: the only one of these that is named before a word of the sentence.
    fn before(&self, scene: usize, word: usize, among: &[Country]) -> Option<Country> {
        let named = self.by_scene[scene].iter().filter(|(at, c)| *at < word && among.contains(c));
        let all: std::collections::BTreeSet<Country> = named.map(|(_, c)| *c).collect();
        all.first().copied().filter(|_| all.len() == 1)
    }
}

/// The reading of a hit: by what the word does in the sentence, then by the countries around, then the lexicon's order.
pub(super) fn choose(scene: &Scene, index: usize, hit: &Hit, countries: &Countries) -> Option<Sense> {
    let seat = |s: &Sense| s.form == Form::Metonym;
    if hit.senses.iter().any(seat) && names_pact(scene, hit.head) {
        return None;
    }
    // "de Iraanse Nationale Veiligheidsraad" is not the American one, however often America is named.
    let whose = || adjective_before(scene, hit).or_else(|| countries.owner(scene, index, hit));
    let other = hit.senses.iter().any(|s| s.needs.is_some()).then(whose).flatten();
    let far = |s: &Sense| match s.needs {
        Some(c) if other.is_some_and(|o| o != c) => None,
        // "The African Union … the AU"
        Some(_) if countries.full.contains(s.entry.id) => Some(0),
        Some(c) => countries.distance(index, c),
        None => Some(0),
    };
    if let Some(told) = told_by_owner(hit, other).or_else(|| other_country(hit, index, countries)) {
        return Some(told);
    }
    let near = hit.senses.iter().filter_map(far).min()?;
    let mut rest = hit.senses.iter().filter(|s| far(s) == Some(near));
    let by_form = |wanted: &[Form]| {
        let fits = |form: &Form| hit.senses.iter().find(|s| s.form == *form && far(s) == Some(near));
        wanted.iter().find_map(fits).copied()
    };
    let attributive = is_attributive(scene, hit.head);
    let preferred = if attributive {
        by_form(&[Form::Adjective])
    } else if scene.is_plural(hit.head)
        || scene.det(hit.head).is_some() && hit.senses[0].form != Form::Metonym
    {
        by_form(&[Form::Inhabitant])
    } else {
        by_form(&[Form::Metonym, Form::Name])
    };
    let needing: Vec<Option<Country>> =
        hit.senses.iter().filter(|s| far(s) == Some(near)).map(|s| s.needs).collect();
    // Two readings that both need a country, and both have it no nearer than the other: nobody can tell.
    if needing.len() > 1 && near > 0 && needing.iter().all(Option::is_some) {
        return None;
    }
    // Of several ministries of one name in a sentence, that of the country named before it.
    if needing.len() > 1
        && let Some(all) = needing.iter().copied().collect::<Option<Vec<Country>>>()
        && let Some(country) = countries.before(index, hit.first, &all)
    {
        return hit.senses.iter().find(|s| s.needs == Some(country)).copied();
    }
    preferred.or_else(|| rest.next().copied())
}

/// *de Libanese stad Tripoli*: the country in the name's own phrase says which.
fn told_by_owner(hit: &Hit, country: Option<Country>) -> Option<Sense> {
    let wanting = |s: &&Sense| s.needs.is_some() && s.form == Form::Name;
    let country = country?;
    hit.senses.iter().filter(wanting).find(|s| s.needs == Some(country)).copied()
}

/// The country of the adjective in the name's own phrase.
fn adjective_before(scene: &Scene, hit: &Hit) -> Option<Country> {
    let noun = |i: usize| scene.upos(i) == Upos::Noun;
    let from = (0..hit.first).rev().take(2).take_while(|&i| noun(i)).last().unwrap_or(hit.first);
    let adjective = from.checked_sub(1)?;
    Lexicon::embedded().country_of_adjective(scene.forms[adjective], scene.lang)?.country
}

/// *In Brazzaville koos Congo een president*: of two countries of one name, the one that the sentence speaks of, where
/// it says nothing else of the better known.
fn other_country(hit: &Hit, index: usize, countries: &Countries) -> Option<Sense> {
    let country = |s: &&Sense| s.entry.kind == ActorType::Country && s.form == Form::Name;
    let known = hit.senses.iter().find(country).filter(|s| s.needs.is_none())?.entry.country?;
    let here = &countries.by_scene[index];
    let alone = here.iter().filter(|(_, c)| *c == known).count() <= 1;
    let named = |c: Country| here.iter().any(|(_, n)| *n == c);
    let other = hit.senses.iter().filter(country).find(|s| s.needs.is_some_and(named))?;
    alone.then_some(*other)
}

/// The word stands before a noun and says something of it: *Iraanse steun*, *US officials*.
fn is_attributive(scene: &Scene, word: usize) -> bool {
    let governor = scene.head(word).filter(|&h| h > word && scene.is_noun(h));
    match scene.rel(word) {
        "amod" => true,
        "compound" | "nmod" | "flat" => {
            governor.is_some() && scene.case(word).is_none() && !is_genitive(scene, word)
        }
        "conj" => scene.upos(word) == Upos::Adj,
        _ => word + 1 < scene.len() && scene.upos(word + 1) == Upos::Noun && !scene.is_plural(word),
    }
}

/// *The Serbs*, after *Bosnian Serbs*: the last nation that the text named with this word, unless it has spoken of their country since.
fn nation_before(draft: &Draft, index: usize, hit: &Hit, land: u32) -> Option<u32> {
    let bare = |scene: usize, word: usize| draft.scenes[scene].lower(word).trim_end_matches('s').to_owned();
    let word = bare(index, hit.last);
    let ends = |m: &&super::mention::Mention| {
        let before = (m.sentence as usize, m.last as usize) < (index, hit.first);
        before
            && (m.actor == land && m.how != How::Adjective
                || bare(m.sentence as usize, m.last as usize) == word)
    };
    let last = draft.list.iter().filter(ends).max_by_key(|m| (m.sentence, m.last))?;
    draft.actors[last.actor as usize].id.starts_with("group:").then_some(last.actor)
}

/// *Irans*, *Iran's*.
pub(super) fn is_genitive(scene: &Scene, word: usize) -> bool {
    let w = &scene.tree.words[word];
    w.deprel == "nmod:poss" || w.xpos.contains("|gen") || w.form(scene.text).ends_with("'s")
}

/// Turns chosen readings into mentions.
pub(super) fn mention(draft: &mut Draft, index: usize, hit: &Hit, sense: &Sense) {
    let scene = &draft.scenes[index];
    let head = hit.head;
    let words = scene.forms[hit.first..=hit.last].join(" ");
    let adherent = is_adherent(scene, hit, sense);
    let (how, why) = match sense.form {
        Form::Name if adherent => {
            (How::Inhabitants, format!("lexicon: {words}, one of {}", sense.entry.name))
        }
        Form::Name => (How::Name, format!("lexicon: {words} is {}", sense.entry.name)),
        Form::Adjective if is_attributive(scene, head) => {
            (How::Adjective, format!("lexicon: {words}, adjective of {}", sense.entry.name))
        }
        Form::Adjective if scene.det(head).is_some_and(|d| d == "the") => {
            (How::Inhabitants, format!("lexicon: the {words}, people of {}", sense.entry.name))
        }
        // "700,000 South Sudanese"
        Form::Adjective if scene.left_kids(head).any(|k| scene.rel(k) == "nummod") => {
            (How::Inhabitants, format!("lexicon: so many {words}, people of {}", sense.entry.name))
        }
        // A language (*in het Nederlands*), or a wrong parse: only good as a hint beside a noun.
        Form::Adjective => (How::Adjective, format!("lexicon: {words}, adjective of {}", sense.entry.name)),
        Form::Inhabitant => (How::Inhabitants, format!("lexicon: {words}, people of {}", sense.entry.name)),
        Form::Metonym => {
            (How::Metonym, format!("lexicon: {words}, seat of the government of {}", sense.entry.name))
        }
    };
    let crowd = how == How::Inhabitants && !adherent && !is_nation(scene, head);
    let here = scene.case(head).is_some_and(|c| is_place_preposition(scene.lang, &c));
    let entity = draft.entry(sense.entry);
    let place = match (sense.place, sense.entry.kind) {
        (Some(place), _) => Some(draft.entry(place)),
        (None, ActorType::Country | ActorType::Place) if how == How::Name => Some(entity),
        _ => None,
    };
    let mut actor = entity;
    let nation =
        || (how == How::Inhabitants && !adherent).then(|| nation_before(draft, index, hit, entity)).flatten();
    if let Some(group) = nation() {
        actor = group;
    } else if crowd {
        let Some(group) = super::roles::node(draft, entity, Role::People) else { return };
        actor = group;
    } else if let (How::Metonym, true, Some(place)) = (how, here, place) {
        actor = place;
    }
    let sure = match (how, crowd) {
        (How::Inhabitants, true) => 75,
        (How::Inhabitants | How::Metonym, _) => 95,
        _ if sense.needs.is_some() => 90,
        _ => 100,
    };
    let (scene, first, last) = (index, hit.first, hit.last);
    draft.add(Found { scene, first, last, head, actor, place, how, sure, why });
}

/// *een Democraat*, *Democrat Doug Jones*: one of a party; in *Republican senators* the word tells whose they are.
fn is_adherent(scene: &Scene, hit: &Hit, sense: &Sense) -> bool {
    let word = hit.head;
    let common = |w: usize| scene.upos(w) == Upos::Noun;
    let attribute = scene.rel(word) == "amod"
        || matches!(scene.rel(word), "compound" | "nmod")
            && scene.case(word).is_none()
            && scene.head(word).is_some_and(|h| h > word && common(h))
        || word + 1 < scene.len() && common(word + 1) && scene.head(word) == Some(word + 1);
    hit.first == hit.last
        && sense.entry.kind == ActorType::Party
        && scene.says(word, Noun::Adherent)
        && !scene.is_plural(word)
        && !attribute
}

/// *the Paris agreement*, *de top van Praag*: where it was made or held, not whose it is, as in *Ankara's treaty* and
/// *het akkoord van Kiev met Moskou*.
pub(super) fn names_pact(scene: &Scene, town: usize) -> bool {
    let called = scene.case(town).is_none_or(|c| matches!(c.as_str(), "of" | "van"));
    let pact = |noun| scene.is_noun(noun) && scene.says(noun, Noun::Pact);
    let with = town + 1 < scene.len()
        && matches!(scene.lower(town + 1).as_str(), "with" | "between" | "met" | "tussen");
    called && !with && !is_genitive(scene, town) && scene.head(town).is_some_and(pact)
}

/// *De Russen* is Russia; *een Rus*, *twee Russen*, *duizenden Russen*, *a majority of Russians* are people.
fn is_nation(scene: &Scene, head: usize) -> bool {
    let few = |k: usize| {
        matches!(scene.lemma(k).as_str(), "most" | "many" | "some" | "few" | "several" | "veel" | "enkele")
    };
    let counted = scene.left_kids(head).any(|k| scene.rel(k) == "nummod" || few(k))
        || scene.rel(head) == "nmod" && scene.case(head).is_none() && !is_genitive(scene, head)
        || scene.case(head).is_some_and(|c| matches!(c.as_str(), "of" | "van"))
            && scene.head(head).is_some_and(|q| scene.says(q, Noun::Quantity));
    // "De Amerikanen die Iran vrijliet" are not all of them; "de Amerikanen, die …" are.
    let picked = scene.right_kids(head).any(|k| scene.rel(k) == "acl" && scene.forms[head + 1] != ",");
    // "armed Palestinians", "de vrijgelaten Russen"
    let kind = scene.left_kids(head).any(|k| scene.rel(k) == "amod");
    let counted = counted || picked || kind;
    let det = scene.det(head);
    let vague = det.as_deref().is_some_and(|d| !["de", "the", "die", "these", "those", "deze"].contains(&d));
    // "deported Venezuelans" are people, whatever stands before them.
    let singled = matches!(scene.tree.words[head].deprel, "obj" | "nsubj:pass")
        && scene.head(head).is_some_and(|v| scene.says(v, Noun::Singling));
    let counted = counted || singled;
    let plural = scene.is_plural(head) || det.as_deref() == Some("the") && scene.upos(head) == Upos::Adj;
    plural && !counted && !vague
}

/// After these a seat of government is a place.
fn is_place_preposition(lang: Lang, word: &str) -> bool {
    match lang {
        Lang::Nl => matches!(
            word,
            "in" | "te"
                | "nabij"
                | "rond"
                | "rondom"
                | "vanuit"
                | "buiten"
                | "vlakbij"
                | "binnen"
                | "boven"
                | "richting"
        ),
        Lang::En => {
            matches!(
                word,
                "in" | "near" | "at" | "around" | "outside" | "inside" | "into" | "across" | "over"
            )
        }
    }
}

/// Everything that is neither a person nor a piece of land.
pub(super) fn is_body(kind: ActorType) -> bool {
    use ActorType::{Armed, Company, Court, Government, Intelligence, Media, Organisation, Party, Police};
    matches!(
        kind,
        Organisation | Government | Armed | Intelligence | Police | Court | Party | Media | Company
    )
}

/// All names in the document: the lexicon's, unknown ones, and short forms of both.
pub(super) fn find(draft: &mut Draft) {
    let mut hits: Vec<Vec<Hit>> = draft.scenes.iter().map(|s| hits(s, draft.lexicon)).collect();
    let countries = Countries::of(&hits);
    // A name whose country is nowhere near is somebody else's: it may be one that the lexicon does not know.
    for (index, hits) in hits.iter_mut().enumerate() {
        hits.retain(|hit| choose(&draft.scenes[index], index, hit, &countries).is_some());
    }
    let mut unknown: Vec<Name> =
        draft.scenes.iter().zip(&hits).enumerate().flat_map(|(i, (s, h))| unknown::spans(s, i, h)).collect();
    naming::decide(&draft.scenes, &hits, &mut unknown);
    let mut taken: Vec<Vec<bool>> = draft.scenes.iter().map(|s| vec![false; s.len()]).collect();
    for name in unknown.iter().filter(|n| n.is_full()) {
        taken[name.scene][name.first..=name.last].fill(true);
    }
    let surnames = Surnames::of(draft, &unknown, &hits);
    let all = &hits;
    for (index, hits) in hits.iter().enumerate() {
        for hit in hits {
            let Some(sense) = choose(&draft.scenes[index], index, hit, &countries) else { continue };
            let branch = matches!(sense.entry.kind, ActorType::Company | ActorType::Media)
                && unknown.iter().any(|n| n.scene == index && n.first == hit.first && n.last > hit.last);
            let swallowed = (sense.entry.kind == ActorType::Person || branch) && taken[index][hit.first];
            let other = surnames.is_other(&draft.scenes[index], hit, &sense)
                || surnames.is_namesake(&draft.scenes, all, index, (hit, &sense));
            if swallowed || other {
                continue;
            }
            taken[index][hit.first..=hit.last].fill(true);
            mention(draft, index, hit, &sense);
        }
    }
    unknown::introduce(draft, &unknown);
    titles::introduce(draft, &unknown, &mut taken);
    firms::introduce(draft, &unknown, &mut taken);
    let shorts = short::collect(draft);
    short::find(draft, &shorts, &taken);
    unknown::introduce_short(draft, &unknown);
    draft.names = naming::collect(draft, &unknown);
    for mention in 0..draft.list.len() {
        spread(draft, mention as u32);
    }
    unknown::nationality(draft);
}

/// The surnames of the persons whose full names the document gives: *Trump* alone is not the president where *Melania
/// Trump* is, and *Ford* no carmaker where *Christine Ford* is.
struct Surnames {
    /// Surname and whose; `None` for a person the lexicon does not know.
    of: std::collections::BTreeSet<(String, Option<&'static str>)>,
    /// The sentence that first has it in full.
    first: std::collections::BTreeMap<String, usize>,
}

impl Surnames {
    fn of(draft: &Draft, unknown: &[Name], hits: &[Vec<Hit>]) -> Self {
        let person =
            |n: &&Name| n.is_full() && n.kind.is_some_and(|(k, sure, _)| k == ActorType::Person && sure > 60);
        let surname = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_lowercase();
        let mut of: std::collections::BTreeSet<_> =
            unknown.iter().filter(person).map(|n| (surname(&n.text), None)).collect();
        let mut first = std::collections::BTreeMap::new();
        for n in unknown.iter().filter(person) {
            let at: &mut usize = first.entry(surname(&n.text)).or_insert(n.scene);
            *at = n.scene.min(*at);
        }
        for (index, (scene, hits)) in draft.scenes.iter().zip(hits).enumerate() {
            for hit in hits.iter().filter(|h| h.last > h.first) {
                let person = hit.senses.first().filter(|s| s.entry.kind == ActorType::Person);
                let Some(person) = person else { continue };
                of.insert((scene.lower(hit.last), Some(person.entry.id)));
                let at: &mut usize = first.entry(scene.lower(hit.last)).or_insert(index);
                *at = index.min(*at);
            }
        }
        Self { of, first }
    }

    /// The hit is a surname alone that another person of the document bears. Countries and cities keep their names.
    fn is_other(&self, scene: &Scene, hit: &Hit, sense: &Sense) -> bool {
        let land = matches!(sense.entry.kind, ActorType::Country | ActorType::Place);
        if hit.first < hit.last || land || sense.form != Form::Name {
            return false;
        }
        let name = scene.lower(hit.first).trim_end_matches("'s").to_owned();
        let bearers = self.of.range((name.clone(), None)..).take_while(|(n, _)| *n == name);
        bearers.into_iter().any(|(_, id)| *id != Some(sense.entry.id))
    }

    /// *Nick Lyon was charged. Lyon's lawyer …*, *Joseph Muscat … Mr Muscat*: a town by whose name alone the text has called somebody, behind a
    /// title or where the text says nothing else of that town or its country, nor that anything is there.
    fn is_namesake(
        &self,
        scenes: &[Scene],
        hits: &[Vec<Hit>],
        at: usize,
        (hit, sense): (&Hit, &Sense),
    ) -> bool {
        let land = matches!(sense.entry.kind, ActorType::Country | ActorType::Place);
        let key = |scene: &Scene, h: &Hit| scene.lower(h.first).trim_end_matches("'s").to_owned();
        let name = key(&scenes[at], hit);
        let told = self.first.get(&name).is_some_and(|&first| first < at);
        if !land || hit.first < hit.last || !told || is_attributive(&scenes[at], hit.head) {
            return false;
        }
        if is_titled(&scenes[at], hit.first) {
            return true;
        }
        let of_it = |h: &Hit| h.senses.iter().any(|s| s.entry.id == sense.entry.id);
        let there = |scene: &Scene, h: &Hit| {
            scene
                .case(h.head)
                .is_some_and(|c| c == "to" || c == "from" || is_place_preposition(scene.lang, &c))
        };
        let placed = |(scene, hits): (&Scene, &Vec<Hit>)| {
            let other = |h: &Hit| h.first < h.last || key(scene, h) != name;
            hits.iter().any(|h| of_it(h) && (other(h) || there(scene, h)))
        };
        !scenes.iter().zip(hits).any(placed)
    }
}

/// *Mr Muscat*.
fn is_titled(scene: &Scene, word: usize) -> bool {
    let before = word.checked_sub(1).map(|b| scene.lower(b));
    before.is_some_and(|b| {
        matches!(
            b.trim_end_matches('.'),
            "mr" | "ms" | "mrs" | "mister" | "meneer" | "mevrouw" | "dhr" | "mevr"
        )
    })
}
