mod added;
mod data;
mod fold;
mod tables;
mod walk;

use crate::base::{Country, Day, Edtf, Lang};
use data::{ENTRIES, IDS, LABELS, NOWHERE, ROLES, Reading};

use super::ActorType;

pub use added::Addition;

/// One actor of the lexicon.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// Wikidata id where it was verified, else our slug: `country:IRN`, `org:nato`, `person:vladimir-putin`.
    pub id: &'static str,
    /// The English name Reuters would write.
    pub name: &'static str,
    /// The Dutch name.
    pub nl: &'static str,
    /// What it is.
    pub kind: ActorType,
    /// Country it belongs to, as ISO 3166-1 alpha-3.
    pub country: Option<Country>,
}

/// How a name refers to its actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// A proper name, acronym or alias: *Iran*, *NAVO*, *Revolutionaire Garde*.
    Name,
    /// The adjective: *Iraanse*, *Iranian*.
    Adjective,
    /// A person from there: *Iraniër*, *Russen*, *Dutchman*.
    Inhabitant,
    /// A seat of government that stands for the government when it acts: *Teheran*, *het Kremlin*, *Brussel*.
    /// The entry is the country (or organisation) it stands for; [`Sense::place`] is the place itself.
    Metonym,
}

/// One reading of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    /// Who is meant.
    pub entry: &'static Entry,
    /// By what kind of word.
    pub form: Form,
    /// For a metonym, the city or building as a place.
    pub place: Option<&'static Entry>,
    /// The adjective or country that must stand nearby for this reading (*Republikeinse Garde* is Iran's only where
    /// Iran is near); `None` when the name alone will do.
    pub needs: Option<Country>,
    /// The name is an ordinary word too (*Trouw*, *Groen*, *Nice*): take it only where the word is a proper noun and
    /// does not merely open the sentence.
    pub common: bool,
}

/// The names the world's actors go by.
#[derive(Debug)]
pub struct Lexicon;

impl Lexicon {
    /// The lexicon compiled into the binary. Costs nothing to open.
    pub fn embedded() -> &'static Lexicon {
        &Lexicon
    }

    /// The longest name that begins at `words[0]`: its length in words and every reading of it, best first.
    /// `words` are tokens as the text writes them; diacritics, hyphens, apostrophes and a genitive *s* are seen
    /// through. Case decides: *IS* is a name and *is* none, and a name begins with a capital.
    /// Of a name that the user's own tables hold as well, their readings come first.
    pub fn longest(&self, words: &[&str], lang: Lang) -> Option<(usize, Vec<Sense>)> {
        let own = added::added().and_then(|a| a.longest(words, lang));
        match (own, self.longest_built_in(words, lang)) {
            (Some((own, first)), Some((len, rest))) if own == len => {
                let known = |s: &Sense| first.iter().any(|f| f.form == s.form && f.entry.id == s.entry.id);
                let rest: Vec<Sense> = rest.into_iter().filter(|s| !known(s)).collect();
                Some((len, [first, rest].concat()))
            }
            (Some(own), Some(built_in)) => Some(if own.0 > built_in.0 { own } else { built_in }),
            (own, built_in) => own.or(built_in),
        }
    }

    fn longest_built_in(&self, words: &[&str], lang: Lang) -> Option<(usize, Vec<Sense>)> {
        let (len, readings) = walk::longest(words, lang)?;
        let mut senses: Vec<Sense> = Vec::with_capacity(readings.len());
        for reading in readings {
            let sense = Sense::of(&reading);
            let known = |s: &Sense| s.form == sense.form && s.entry.id == sense.entry.id;
            if !senses.iter().any(known) {
                senses.push(sense);
            }
        }
        Some((len, senses))
    }

    /// An actor by its id; `country:IRN` finds a country whatever its id is.
    pub fn by_id(&self, id: &str) -> Option<&'static Entry> {
        self.built_in(id).or_else(|| added::added().and_then(|a| a.by_id(id)))
    }

    /// The same among the built-in actors alone.
    fn built_in(&self, id: &str) -> Option<&'static Entry> {
        index(id).map(|at| &ENTRIES[at as usize])
    }

    /// A country by its ISO 3166-1 code.
    pub fn country(&self, code: Country) -> Option<&'static Entry> {
        self.by_id(&format!("country:{code}"))
    }

    /// Every actor a whole name or alias, in either language, may mean. For filters: `--actor NAVO`.
    pub fn by_name(&self, name: &str) -> Vec<&'static Entry> {
        let mut found: Vec<&'static Entry> = Vec::new();
        let own = added::added().map(|a| a.whole(name)).unwrap_or_default();
        for entry in own.into_iter().flat_map(|s| std::iter::once(s.entry).chain(s.place)) {
            if !found.iter().any(|e| e.id == entry.id) {
                found.push(entry);
            }
        }
        for reading in walk::whole(name) {
            let place = (reading.place != NOWHERE).then_some(reading.place);
            for at in std::iter::once(reading.actor).chain(place) {
                let entry = &ENTRIES[at as usize];
                if !found.iter().any(|e| e.id == entry.id) {
                    found.push(entry);
                }
            }
        }
        found
    }

    /// Every actor whose Dutch name is this one, case aside. `lower`: in small letters.
    pub fn called_in_dutch(&self, lower: &str) -> impl Iterator<Item = &'static Entry> {
        let own = added::added().into_iter().flat_map(added::Added::entries);
        self.entries().iter().chain(own).filter(move |e| e.nl.to_lowercase() == lower)
    }

    /// Who held a role at an actor at a date: `holders("president", "country:RUS", 2010)` is Medvedev.
    /// Roles: `president`, `prime_minister`, `monarch`, `leader`, `foreign_minister`, `defence_minister`,
    /// `secretary_general`, … Several where the date spans a change; all known ones for no date. The first to hold
    /// it comes first.
    pub fn holders(&self, role: &str, of: &str, on: Option<&Edtf>) -> Vec<&'static Entry> {
        let (first, last) = on.map_or((0, u32::MAX), |on| {
            (on.earliest().map_or(0, number), on.latest().map_or(u32::MAX, number))
        });
        let mut found: Vec<&'static Entry> = Vec::new();
        let own = added::added().and_then(|a| Some((a, self.by_id(of)?)));
        for held in
            own.iter().flat_map(|(a, of)| a.roles().iter().filter(|h| h.of.id == of.id && h.role == role))
        {
            if held.from <= last && held.to >= first && !found.iter().any(|e| e.id == held.person.id) {
                found.push(held.person);
            }
        }
        let Some(of) = index(of) else { return found };
        let start = ROLES.partition_point(|r| (r.of, r.role) < (of, role));
        for held in ROLES[start..].iter().take_while(|r| (r.of, r.role) == (of, role)) {
            let person = &ENTRIES[held.person as usize];
            if held.from <= last && held.to >= first && !found.iter().any(|e| e.id == person.id) {
                found.push(person);
            }
        }
        found
    }

    /// Whether a person ever held an office of state: *Zelensky's army* is a country's, *Prigozhin's troops* are his own.
    pub(super) fn held_office(&self, person: &str) -> bool {
        let own = added::added().map(added::Added::roles).unwrap_or_default();
        let land = |kind: ActorType| kind == ActorType::Country;
        own.iter().any(|h| h.person.id == person && land(h.of.kind))
            || ROLES
                .iter()
                .any(|r| ENTRIES[r.person as usize].id == person && land(ENTRIES[r.of as usize].kind))
    }

    /// Who of a surname held one of these roles at a date, or, `former`, until before it; each person once.
    pub(super) fn bearers(
        &self,
        surname: &str,
        is: impl Fn(&str) -> bool,
        on: &Edtf,
        former: bool,
    ) -> Vec<&'static Entry> {
        let (first, last) = (on.earliest().map_or(0, number), on.latest().map_or(u32::MAX, number));
        let holds = |from: u32, to: u32| if former { to < last } else { from <= last && to >= first };
        let own = added::added().map(added::Added::roles).unwrap_or_default();
        let own = own.iter().map(|h| (h.role, h.from, h.to, h.person));
        let built_in = ROLES.iter().map(|r| (r.role, r.from, r.to, &ENTRIES[r.person as usize]));
        let mut found: Vec<&'static Entry> = Vec::new();
        for (role, from, to, person) in own.chain(built_in) {
            let fits = holds(from, to) && is(role) && super::titles::is_surname_of(surname, person.name);
            if fits && !found.iter().any(|e| e.id == person.id) {
                found.push(person);
            }
        }
        found
    }

    /// The roles a person held, as role and whose: `("president", Russia)`, in the order of [`Lexicon::entries`].
    pub fn roles(&self, person: &str) -> Vec<(&'static str, &'static Entry)> {
        let own = added::added().map(added::Added::roles).unwrap_or_default();
        let own = own.iter().filter(|h| h.person.id == person).map(|h| (h.role, h.of));
        let at = index(person);
        let built_in =
            ROLES.iter().filter(|r| Some(r.person) == at).map(|r| (r.role, &ENTRIES[r.of as usize]));
        own.chain(built_in).collect()
    }

    /// Of what a person held a role at a date, each once, in the order of [`Lexicon::roles`].
    pub fn held(&self, person: &str, role: &str, on: &Edtf) -> Vec<&'static Entry> {
        let (first, last) = (on.earliest().map_or(0, number), on.latest().map_or(u32::MAX, number));
        let own = added::added().map(added::Added::roles).unwrap_or_default();
        let own = own.iter().filter(|h| h.person.id == person).map(|h| (h.role, h.from, h.to, h.of));
        let at = index(person);
        let built_in = ROLES.iter().filter(|r| Some(r.person) == at);
        let built_in = built_in.map(|r| (r.role, r.from, r.to, &ENTRIES[r.of as usize]));
        let mut found: Vec<&'static Entry> = Vec::new();
        for (held, from, to, of) in own.chain(built_in) {
            let fits = from <= last && to >= first && held == role;
            if fits && !found.iter().any(|e| e.id == of.id) {
                found.push(of);
            }
        }
        found
    }

    /// Every built-in actor, countries first.
    pub fn entries(&self) -> &'static [Entry] {
        &ENTRIES
    }

    /// Every built-in name, alias, adjective and inhabitant with its actor, sorted by name.
    pub fn names(&self) -> impl Iterator<Item = (&'static str, Form, &'static Entry)> {
        LABELS.iter().map(|(name, form, at)| (*name, *form, &ENTRIES[*at as usize]))
    }

    /// The country an adjective names: *Iraanse*, *Iranian*.
    pub fn country_of_adjective(&self, word: &str, lang: Lang) -> Option<&'static Entry> {
        let (_, senses) = self.longest(&[word], lang)?;
        let is_one = |s: &&Sense| s.form == Form::Adjective && s.entry.kind == ActorType::Country;
        senses.iter().find(is_one).map(|s| s.entry)
    }

    /// What to call an actor in a language; `None` for an id the lexicon does not hold.
    pub fn label(&self, id: &str, lang: Lang) -> Option<&'static str> {
        let entry = self.by_id(id)?;
        Some(if lang == Lang::Nl { entry.nl } else { entry.name })
    }

    /// At most five known names most like an unknown one, best first. For messages: "did you mean …?"
    pub fn nearest(&self, name: &str) -> Vec<&'static str> {
        let name = name.to_lowercase();
        let room = 1 + name.chars().count() / 3;
        let mut near: Vec<(usize, &'static str)> = LABELS
            .iter()
            .filter(|(known, ..)| known.chars().count().abs_diff(name.chars().count()) <= room)
            .map(|(known, ..)| (strsim::osa_distance(&name, &known.to_lowercase()), *known))
            .filter(|(distance, _)| *distance <= room)
            .collect();
        near.sort_unstable();
        near.dedup_by_key(|(_, known)| *known);
        near.into_iter().take(5).map(|(_, known)| known).collect()
    }
}

impl Sense {
    fn of(reading: &Reading) -> Sense {
        Sense {
            entry: &ENTRIES[reading.actor as usize],
            form: reading.form,
            place: (reading.place != NOWHERE).then(|| &ENTRIES[reading.place as usize]),
            needs: reading.needs,
            common: reading.common,
        }
    }
}

/// Where an id's actor stands in [`ENTRIES`].
fn index(id: &str) -> Option<u16> {
    IDS.binary_search_by_key(&id, |(known, _)| known).ok().map(|at| IDS[at].1)
}

/// A day as YYYYMMDD, as the tables have it.
fn number(day: Day) -> u32 {
    use chrono::Datelike;
    u32::try_from(day.year()).map_or(0, |year| year * 10_000 + day.month() * 100 + day.day())
}
