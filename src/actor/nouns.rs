//! What common nouns and given names say about the actors they go with. The words are data: `schema/words/*.tsv`.

use std::sync::LazyLock;

use crate::base::{Country, Lang, Lookup};

use super::ActorType;

/// The part of a country that a role noun names; with the country it makes one node, *Iranian officials*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Government,
    Military,
    Police,
    Intelligence,
    Officials,
    Diplomats,
    Advisers,
    Parliament,
    Opposition,
    Media,
    Demonstrators,
    Civilians,
    Hostages,
    Refugees,
    Defectors,
    Rebels,
    Companies,
    Experts,
    People,
}

impl Role {
    /// All roles.
    pub(super) const ALL: [Role; 19] = [
        Role::Government,
        Role::Military,
        Role::Police,
        Role::Intelligence,
        Role::Officials,
        Role::Diplomats,
        Role::Advisers,
        Role::Parliament,
        Role::Opposition,
        Role::Media,
        Role::Demonstrators,
        Role::Civilians,
        Role::Hostages,
        Role::Refugees,
        Role::Defectors,
        Role::Rebels,
        Role::Companies,
        Role::Experts,
        Role::People,
    ];

    /// The word after the demonym in the node's name.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Role::Government => "government",
            Role::Military => "military",
            Role::Police => "police",
            Role::Intelligence => "intelligence",
            Role::Officials => "officials",
            Role::Diplomats => "diplomats",
            Role::Advisers => "advisers",
            Role::Parliament => "parliament",
            Role::Opposition => "opposition",
            Role::Media => "media",
            Role::Demonstrators => "demonstrators",
            Role::Civilians => "civilians",
            Role::Hostages => "hostages",
            Role::Refugees => "refugees",
            Role::Defectors => "defectors",
            Role::Rebels => "rebels",
            Role::Companies => "companies",
            Role::Experts => "experts",
            Role::People => "people",
        }
    }

    /// The type of the node.
    pub(super) fn kind(self) -> ActorType {
        match self {
            Role::Government | Role::Parliament => ActorType::Government,
            Role::Military | Role::Rebels => ActorType::Armed,
            Role::Police => ActorType::Police,
            Role::Intelligence => ActorType::Intelligence,
            Role::Media => ActorType::Media,
            _ => ActorType::Group,
        }
    }

    /// Said of one person too: *functionaris*, not *leger*.
    pub(super) fn is_one(self) -> bool {
        use Role::{
            Advisers, Civilians, Demonstrators, Diplomats, Experts, Officials, Opposition, Parliament,
        };
        matches!(
            self,
            Officials | Diplomats | Advisers | Parliament | Experts | Civilians | Demonstrators | Opposition
        ) || matches!(self, Role::Refugees | Role::Defectors | Role::Rebels)
    }

    /// True for people who may be called by one another's name: *deze diplomaten* after *vier functionarissen*.
    pub(super) fn is_kin(self, other: Role) -> bool {
        let envoys = |r| matches!(r, Role::Officials | Role::Diplomats | Role::Advisers | Role::Experts);
        self == other || (envoys(self) && envoys(other))
    }
}

/// What a common noun says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noun {
    /// A part of a country.
    Role(Role),
    /// The country itself, when it is said whose: *het regime in Teheran*.
    Regime,
    /// Members or representatives of what follows: *leden van de Garde*.
    Member,
    /// Members that only work there: *werknemer*.
    Employed,
    /// A part of a body that acts for the whole: *de gewapende vleugel van Hamas*.
    Wing,
    /// Members of one body, as one of them calls the others: *zijn bondgenoten in de NAVO*.
    Fellow,
    /// An office of [`super::Lexicon::holders`].
    Office(&'static str),
    /// A word for a person that may stand before a name: *directeur*.
    Title,
    /// Any other word for one person: a rival antecedent of *hij* and *zij*.
    Human,
    /// Says of one person that it is a man, or a woman.
    Male,
    Female,
    /// Any other word for one person, that stands before no name: a rival antecedent too.
    Animate,
    /// A body whose name may follow: *denktank IISS*.
    Body(ActorType),
    /// May stand alone for a body named before: *de organisatie*, not *het fonds*.
    Anaphor,
    /// *het land*.
    Land,
    /// Land of a country, said of the country: *Oekraïens grondgebied*.
    Territory,
    /// A place whose name may follow: *de stad Melitopol*.
    Place,
    /// Months, days and other capitalised words that are no actors.
    Calendar,
    /// Months.
    Month,
    /// A verb whose subject speaks.
    Saying,
    /// A verb whose subject acts on purpose.
    Deliberate,
    /// A verb whose clause says what its object did: *beschuldigt Iran ervan dat het …*.
    Accusing,
    /// A verb whose subject wants somebody else to do what its clause says.
    Urging,
    /// Somebody's becoming a member: *toetreding*.
    Joining,
    /// A verb of those who keep somebody from it: *blokkeren*.
    Barring,
    /// A verb whose object is a place, where it is a name: *veroverden Konna*.
    Taking,
    /// A verb or noun of take-overs, whose object is a company, where it is a name: *bought Activision Blizzard*.
    Buying,
    /// What only a firm has: *shareholder*, *omzet*.
    Corporate,
    /// What a firm is traded by: *share*, *aandeel*.
    Listed,
    /// What only a body has: *chairman*, *werknemer*.
    Seated,
    /// A verb of what firms do with goods: *manufacture*.
    Making,
    /// A verb whose object is a person, where it is a name: *benoemde Beloesov*, *jailed Kasparov*.
    Handling,
    /// A verb whose object is some of a people and never their country: *deported Venezuelans*.
    Singling,
    /// A verb of *het* and *it* that mean nothing.
    Impersonal,
    /// A stretch of time or an amount.
    Measure,
    /// One of a party: *een Democraat*.
    Adherent,
    /// What a company is before the law: *Co.*, *AG*.
    Incorporated,
    /// With *the* it is somebody who was named: *the politician*, *the billionaire*.
    Epithet,
    /// One of two who are against or beside each other: *both sides*.
    Side,
    /// What is called after the town where it was made or held: *the Paris agreement*, *de top van Praag*.
    Pact,
    /// Counts people: *a majority of Poles*.
    Quantity,
    /// A word that only ends like one of the others: *schietpartij*.
    Other,
}

/// True for common nouns of people: *criticus*, *bondgenoot*, *troepen*. `lemma` is in lower case.
pub fn names_people(lemma: &str, lang: Lang) -> bool {
    use Noun::{Animate, Female, Human, Male, Member, Office, Regime, Role, Title};
    compound(lemma, lang)
        .iter()
        .any(|n| matches!(n, Role(_) | Regime | Member | Office(_) | Title | Human | Male | Female | Animate))
}

/// The gender a given name usually goes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gender {
    Male,
    Female,
    Either,
}

impl Gender {
    /// False only where both are known and differ.
    pub(super) fn agrees(self, other: Gender) -> bool {
        self == other || self == Gender::Either || other == Gender::Either
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// What a word in its dictionary form says; empty for most words. `word` is in lower case.
pub(super) fn classes(word: &str, lang: Lang) -> &'static [Noun] {
    static WORDS: [LazyLock<Lookup<&[Noun]>>; 2] = [
        LazyLock::new(|| Lookup::new(NL.iter().copied())),
        LazyLock::new(|| Lookup::new(EN.iter().copied())),
    ];
    WORDS[usize::from(lang == Lang::En)].get(word).unwrap_or_default()
}

/// As [`classes`], and for a Dutch compound what its last part says: *elitetroepen* as *troepen*. The first part has
/// three letters or more, the last five: shorter ones (*-agent*, *-bank*) end too many other words.
pub(super) fn compound(word: &str, lang: Lang) -> &'static [Noun] {
    let whole = classes(word, lang);
    if !whole.is_empty() || lang != Lang::Nl {
        return whole;
    }
    let starts = word.char_indices().skip(3).map(|(i, _)| i);
    starts
        .take_while(|i| word.len() - i >= 5)
        .map(|i| classes(&word[i..], lang))
        .find(|c| !c.is_empty())
        .unwrap_or(&[])
}

/// The kinds of body that a noun may stand for once one was named: *de groep*, and *de rebellengroep* as its last part says.
pub(super) fn anaphor(said: &'static [Noun], word: &str, lang: Lang) -> Vec<ActorType> {
    let bodies = |classes: &[Noun]| -> Vec<ActorType> {
        classes.iter().filter_map(|n| if let Noun::Body(kind) = n { Some(*kind) } else { None }).collect()
    };
    let stands = |classes: &&'static [Noun]| classes.contains(&Noun::Anaphor);
    if said.contains(&Noun::Other) {
        return Vec::new();
    }
    if stands(&said) {
        return bodies(said);
    }
    let from = if lang == Lang::Nl { 3 } else { word.len() };
    let starts = word.char_indices().skip(from).map(|(i, _)| i).take_while(|i| word.len() - i >= 5);
    let parts = starts.map(|i| classes(&word[i..], lang)).chain([classes(word, lang)]);
    let Some(last) = parts.into_iter().find(stands) else { return Vec::new() };
    let own = bodies(said);
    if own.is_empty() { bodies(last) } else { own }
}

/// What a word says as the text writes it, by [`classes`] or [`compound`]: a plural ending is taken off where nothing
/// else will do. For words whose dictionary form the model gets wrong.
pub(super) fn inflected(word: &str, lang: Lang, look: fn(&str, Lang) -> &'static [Noun]) -> &'static [Noun] {
    let stems = ["en", "s", "'s", "n", "es"].iter().filter_map(|ending| word.strip_suffix(ending));
    let mut forms = std::iter::once(word).chain(stems).filter(|s| s.chars().count() > 2);
    forms.find_map(|s| Some(look(s, lang)).filter(|c| !c.is_empty())).unwrap_or(&[])
}

/// The gender of a given name, if it is one we know.
pub(super) fn given_name(word: &str) -> Option<Gender> {
    static NAMES: LazyLock<Lookup<Gender>> = LazyLock::new(|| Lookup::new(FIRST_NAMES.iter().copied()));
    NAMES.get(word)
}

/// The English adjective of a country as role nodes bear it: *Iranian officials*, but *US officials*.
pub(super) fn demonym(country: Country) -> Option<&'static str> {
    if country.code() == "USA" {
        return Some("US");
    }
    word_of(DEMONYMS, country)
}

/// The inhabitants of a country, where English has a noun for them: *Syrians*.
pub(super) fn people(country: Country) -> Option<&'static str> {
    word_of(PEOPLES, country)
}

fn word_of(table: &[(&str, &'static str)], country: Country) -> Option<&'static str> {
    let at = table.binary_search_by(|(c, _)| (*c).cmp(country.code())).ok()?;
    Some(table[at].1)
}
