use crate::base::{Country, Edtf, Lang};

use super::ActorType;

/// One actor of the lexicon.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// Wikidata id where it was verified, else our slug: `country:IRN`, `org:nato`, `person:william-alberque`.
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
    /// `words` are tokens as the text writes them; case, diacritics and a genitive *s* are seen through.
    pub fn longest(&self, words: &[&str], lang: Lang) -> Option<(usize, Vec<Sense>)> {
        let _ = (words, lang);
        None
    }

    /// An actor by its id.
    pub fn by_id(&self, id: &str) -> Option<&'static Entry> {
        let _ = id;
        None
    }

    /// Every actor a whole name or alias, in either language, may mean. For filters: `--actor NAVO`.
    pub fn by_name(&self, name: &str) -> Vec<&'static Entry> {
        let _ = name;
        Vec::new()
    }

    /// Who held a role at an actor at a date: `holders("president", "country:RUS", 2010)` is Medvedev.
    /// Roles: `president`, `prime_minister`, `monarch`, `leader`, `foreign_minister`, `defence_minister`,
    /// `secretary_general`, … Several where the date spans a change; all known ones for no date.
    pub fn holders(&self, role: &str, of: &str, on: Option<&Edtf>) -> Vec<&'static Entry> {
        let _ = (role, of, on);
        Vec::new()
    }
}
