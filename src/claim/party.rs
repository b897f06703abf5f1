//! Words to parties and phrases: which actor a head word stands for.

use crate::actor::{
    Actor, ActorType, Entry, Form, How, Lexicon, Mention, Mentions, PREFIX_WORDS, Sense, name_before_hyphen,
    names_people,
};
use crate::base::{Country, Span};
use crate::parse::Upos;

use super::adherents;
use super::inventory::Class;
use super::office;
use super::quote;
use super::surface;
use super::syntax::Syntax;
use super::trigger;
use super::voice::Voice;
use super::{Party, Phrase};

/// More words than this do not name a thing.
const MAX_THING: usize = 7;

/// A party with how sure its link is, 0–100, and why.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    pub(super) party: Party,
    pub(super) sure: u8,
    pub(super) why: String,
    /// The word it hangs by.
    pub(super) word: usize,
}

/// Looks words of one sentence up among the document's mentions.
pub(super) struct Parties<'a> {
    pub(super) syntax: &'a Syntax<'a>,
    pub(super) mentions: &'a Mentions,
    own: &'a [Mention],
    pub(super) sentence: usize,
    /// Who *ik*, *wij* and *ons* are here: the speaker of the quotation.
    pub(super) speaker: Option<Party>,
    /// Words that name who says the sentence, from outside it: they take part in nothing else.
    pub(super) speakers: Vec<usize>,
    /// Who says what in this sentence.
    pub(super) voices: Vec<Voice>,
    /// Which stretch of clause each word stands in.
    pub(super) segments: Vec<u16>,
    /// Enumerations of actors, by their heads.
    lists: Vec<Vec<usize>>,
}

impl<'a> Parties<'a> {
    pub(super) fn new(syntax: &'a Syntax<'a>, mentions: &'a Mentions, sentence: usize) -> Self {
        let segments = surface::segments(syntax);
        // A sentence that was emptied, since nothing is to be read in it, speaks of nobody.
        let own = if syntax.len() == 0 { &[] } else { mentions.of(sentence) };
        let lists = surface::lists(syntax, own);
        let (speakers, voices) = (Vec::new(), Vec::new());
        Self { syntax, mentions, own, sentence, speaker: None, speakers, voices, segments, lists }
    }

    /// The mentions of this sentence, in text order.
    pub(super) fn own_mentions(&self) -> &'a [Mention] {
        self.own
    }

    /// The mention headed by a word.
    pub(super) fn mention(&self, word: usize) -> Option<&'a Mention> {
        self.mentions.at(self.sentence, word).filter(|_| !self.syntax.is_apart(word))
    }

    /// The actor a noun, name or pronoun stands for; *een van deze diplomaten* stands for the diplomats.
    pub(super) fn actor(&self, word: usize) -> Option<Linked> {
        if let Some(m) = self.mention(word) {
            if m.how == How::Adjective
                && (self.syntax.word(word).relation() == "amod" || self.is_beside(word))
            {
                return None;
            }
            // "de Brit Hoban", "de Britten Hoban en Head": people with names are no country.
            if m.how == How::Inhabitants {
                let party = self.mentions.actor(m).kind == ActorType::Party;
                let flat = self.syntax.by(word, "flat").filter(|_| party);
                let mut beside = self.syntax.by(word, "appos").chain(flat);
                if let Some(name) = beside.find(|&c| self.syntax.word(c).upos == Upos::Propn) {
                    return self.mention(name).map(|m| self.linked(m, name));
                }
                // "een Democraat stapte op": one of a party is not the party.
                if party {
                    return None;
                }
            }
            return Some(self.linked(m, word));
        }
        let w = self.syntax.word(word);
        if w.upos == Upos::Pron
            && self.syntax.grammar.first_person.has(self.syntax.lower(word))
            && let Some(speaker) = self.speaker.clone().or_else(|| self.voice_of(word)?.speaker())
        {
            let party = Party {
                text: w.form(self.syntax.text).to_owned(),
                start: w.span.start,
                end: w.span.end,
                ..speaker
            };
            return Some(Linked { party, sure: 85, why: "first person: the speaker".to_owned(), word });
        }
        // "former members of Hamas" are not Hamas.
        let part = self.syntax.grammar.partitives.has(self.syntax.lemma(word));
        if part && !office::is_past(self.syntax, word) || w.upos == Upos::Num {
            let whole = self
                .syntax
                .noun_preps(word)
                .into_iter()
                .find(|(p, _)| self.syntax.grammar.possessive_prepositions.has(p));
            let direct = self.syntax.by(word, "nmod").find(|&c| self.syntax.preposition(c).is_none());
            // "kreeg 5 miljoen euro van Duitsland": what is counted is no part of Germany.
            let thing = |c: usize| {
                let lemma = self.syntax.lower_lemma(c);
                let people = self.syntax.grammar.folk.has(lemma) || names_people(lemma, self.syntax.lang);
                self.mention(c).is_none() && !people && self.syntax.word(c).upos == Upos::Noun
            };
            let whole = whole.filter(|_| !direct.is_some_and(thing));
            if let Some(n) = whole.map(|(_, n)| n).or(direct)
                && n != word
            {
                return self.mention(n).map(|m| self.linked(m, word));
            }
        }
        // "U.S. Secretary of State Colin Powell": a name without a preposition behind a title is its holder's.
        let holder = self.syntax.by(word, "nmod").filter(|&c| {
            c > word && self.syntax.preposition(c).is_none() && self.syntax.word(c).upos == Upos::Propn
        });
        let holder = holder
            .filter(|&c| self.mention(c).is_some_and(|m| self.mentions.actor(m).kind == ActorType::Person));
        let titled = self.syntax.by(word, "appos").chain(self.syntax.by(word, "flat")).chain(holder);
        let holder = || {
            let people = names_people(self.syntax.lower_lemma(word), self.syntax.lang);
            surface::name_behind_body(self, word).filter(|_| people).and_then(|c| self.mention(c))
        };
        let named = titled.into_iter().find_map(|c| self.mention(c)).or_else(holder);
        let named = named.filter(|m| !matches!(m.how, How::Adjective) && !self.is_one_of_theirs(word, m))?;
        Some(self.linked(named, word))
    }

    /// *EU straft medewerkers Poetin*: several are not the one whose name follows.
    fn is_one_of_theirs(&self, noun: usize, m: &Mention) -> bool {
        let (s, name) = (self.syntax, m.head as usize);
        let many = s.word(noun).upos == Upos::Noun && s.word(noun).feat("Number") == Some("Plur");
        let person =
            self.mentions.actor(m).kind == ActorType::Person && matches!(m.how, How::Name | How::Short);
        let alone = s.by(name, "conj").next().is_none() && !self.lists.iter().any(|l| l.contains(&name));
        many && person && alone && name == noun + 1 && self.mention(noun).is_none()
    }

    /// *Yemeni | President Saleh refused*: an adjective that the tree made a second subject beside the name it belongs to.
    fn is_beside(&self, word: usize) -> bool {
        let s = self.syntax;
        let subject = |w: usize| s.word(w).relation() == "nsubj";
        let fellow = |h: usize| s.by(h, "nsubj").any(|c| c > word && self.mention(c).is_some());
        subject(word) && s.head(word).is_some_and(fellow)
    }

    /// The innermost voice that says a word.
    pub(super) fn voice_of(&self, word: usize) -> Option<&Voice> {
        self.voices.iter().filter(|v| v.covers.get(word) == Some(&true)).min_by_key(|v| v.breadth())
    }

    /// A noun and the nouns coordinated with it, by the tree and by the text: *de VS, Frankrijk en Duitsland* is one list
    /// of three, whatever the tree made of it.
    pub(super) fn conjuncts(&self, head: usize) -> Vec<usize> {
        let mut all = self.syntax.conjuncts(head);
        if let Some(list) = self.lists.iter().find(|l| l.contains(&head)) {
            all.extend(list.iter().copied().filter(|w| !all.contains(w)).collect::<Vec<_>>());
            all.sort_unstable();
        }
        all.extend(self.named_beside(head).into_iter().filter(|w| !all.contains(w)).collect::<Vec<_>>());
        all.retain(|&w| w == head || !adherents::are_those_before(self, w));
        all
    }

    /// *the two leaders, **Kim and Moon**, signed*: those whom an enumeration behind a noun names.
    fn named_beside(&self, noun: usize) -> Vec<usize> {
        let s = self.syntax;
        let plural = s.word(noun).upos == Upos::Noun && s.word(noun).feat("Number") == Some("Plur");
        // "de Democraten Pelosi en Schumer"
        let party = |m: &Mention| !adherents::are_named(self, m);
        if !plural || self.mention(noun).is_some_and(party) {
            return Vec::new();
        }
        let named = |w: usize| self.mention(w).is_some_and(|m| m.how != How::Adjective);
        let Some(first) = s.by(noun, "appos").find(|&a| a > noun && named(a)) else { return Vec::new() };
        let list = self.lists.iter().find(|l| l.contains(&first)).cloned();
        let all: Vec<usize> = list.unwrap_or_else(|| s.conjuncts(first));
        let all: Vec<usize> = all.into_iter().filter(|&w| w > noun && named(w)).collect();
        if all.len() > 1 { all } else { Vec::new() }
    }

    /// The other actors that one head stands for: *Hongaarse en Roemeense functionarissen*.
    pub(super) fn others(&self, word: usize) -> Vec<Linked> {
        let all: Vec<&Mention> = self.mentions.all(self.sentence, word).collect();
        let Some((first, rest)) = all.split_first() else { return Vec::new() };
        // "US, French and Turkish troops": each is a role of its own by the same noun.
        let role = |m: &Mention| self.mentions.actor(m).id.starts_with("role:");
        let same = |m: &&&Mention| {
            m.how != How::Adjective
                && (m.last - m.first == first.last - first.first || role(first) && role(m))
        };
        rest.iter().filter(same).map(|m| self.linked(m, word)).collect()
    }

    /// *Oekraïens grondgebied*, *steden in Syrië*: land named by its country.
    pub(super) fn territory(&self, noun: usize) -> Option<Linked> {
        let s = self.syntax;
        if !s.grammar.territories.has(s.lemma(noun)) && !s.grammar.territories.has(s.lower(noun)) {
            return None;
        }
        // "Houthi targets in Yemen": what stands before the noun says whose it is, what follows where it is.
        let owners = s.by(noun, "amod").chain(s.by(noun, "compound")).chain(s.by(noun, "nmod"));
        let of = owners.filter_map(|c| self.mention(c)).next();
        // A tree that lost the adjective leaves it standing right before the noun.
        let before = (noun > 0).then(|| self.mention(noun - 1)).flatten().filter(|m| m.how == How::Adjective);
        let mut l = self.linked(of.or(before)?, noun);
        let span = s.phrase(noun, &[]);
        l.party.text = span.of(s.text).to_owned();
        (l.party.start, l.party.end) = (span.start, span.end);
        l.why = format!("{} named by its country: {}", s.form(noun), l.why);
        Some(l)
    }

    /// A mention as the party that a word stands for.
    pub(super) fn linked(&self, m: &Mention, word: usize) -> Linked {
        Linked { party: self.party(m, self.mentions.actor(m)), sure: m.sure, why: m.why.clone(), word }
    }

    /// A mention as a party in a claim.
    pub(super) fn party(&self, m: &Mention, actor: &Actor) -> Party {
        Party {
            id: actor.id.clone(),
            name: actor.name.clone(),
            kind: actor.kind,
            country: actor.country,
            text: m.span.of(self.syntax.text).to_owned(),
            start: m.span.start,
            end: m.span.end,
        }
    }

    /// The country of an adjective (*Iraanse* steun) or a compound's first noun (*Iran deal*), and genitives.
    pub(super) fn possessors(&self, noun: usize) -> Vec<usize> {
        let s = self.syntax;
        let mut found: Vec<usize> = s.by(noun, "nmod:poss").collect();
        found.extend(s.children(noun).iter().copied().filter(|&c| {
            matches!(s.word(c).relation(), "amod" | "compound" | "nmod" | "det" | "flat")
                && s.preposition(c).is_none()
                && s.word(c).deprel != "nmod:poss"
                && c < noun
                && self.mention(c).is_some()
                && !self.is_half(c)
        }));
        found
    }

    /// *a Franco-**German** charity*: half of a word is nobody's country.
    pub(super) fn is_half(&self, word: usize) -> bool {
        let s = self.syntax;
        let glued = |i: usize| s.word(i).span.end == s.word(i + 1).span.start;
        let hyphen = word >= 2 && s.form(word - 1) == "-" && glued(word - 1) && glued(word - 2);
        hyphen && self.mention(word).is_some_and(|m| m.how == How::Adjective)
    }

    /// A possessor as an actor: adjectives of country count here.
    pub(super) fn possessor(&self, word: usize) -> Option<Linked> {
        let one_of =
            |m: &Mention| m.how == How::Inhabitants && self.mentions.actor(m).kind == ActorType::Party;
        let whose = self.mention(word).filter(|m| !one_of(m));
        whose.map(|m| self.linked(m, word)).or_else(|| self.actor(word))
    }

    /// The actor that the first part of a compound names: *Kremlinwoordvoerder*, *VN-chef*, *Wagner-leider*.
    pub(super) fn first_part(&self, word: usize, part: &str) -> Option<Linked> {
        let name = part.trim_end_matches('-');
        if !name.starts_with(char::is_uppercase) {
            return None;
        }
        let start = self.syntax.word(word).span.start;
        let (text, end) = (name.to_owned(), start + name.len() as u32);
        if let Some((first, e)) = self.longer_first_part(word) {
            let start = self.syntax.word(first).span.start;
            let text = Span { start, end }.of(self.syntax.text).to_owned();
            let (id, name) = (e.id.to_owned(), e.name.to_owned());
            let party = Party { id, name, kind: e.kind, country: e.country, text, start, end };
            let why = format!("the first part of {}", self.syntax.form(word));
            return Some(Linked { party, sure: 85, why, word: usize::MAX });
        }
        let known = match Lexicon::embedded().by_name(name)[..] {
            [e] => Some(e),
            _ => self.first_part_of_several(word, name),
        };
        let party = match known {
            Some(e) => Party {
                id: e.id.to_owned(),
                name: e.name.to_owned(),
                kind: e.kind,
                country: e.country,
                text,
                start,
                end,
            },
            // "LSU-coach" in a text that speaks of LSU.
            None => {
                let named = |m: &&Mention| m.span.of(self.syntax.text) == name && m.how != How::Adjective;
                let m = self.mentions.list.iter().find(named)?;
                Party { text, start, end, ..self.party(m, self.mentions.actor(m)) }
            }
        };
        let why = format!("the first part of {}", self.syntax.form(word));
        Some(Linked { party, sure: 85, why, word: usize::MAX })
    }

    /// *Goldman Sachs-analist*, *Sinn Féin-leider*: a name that begins before the compound, with its first word.
    fn longer_first_part(&self, word: usize) -> Option<(usize, &'static Entry)> {
        (word.saturating_sub(PREFIX_WORDS)..word).find_map(|first| {
            let forms: Vec<&str> = (first..=word).map(|i| self.syntax.form(i)).collect();
            let (before, senses) = name_before_hyphen(&forms, Lexicon::embedded(), self.syntax.lang)?;
            let whole = |s: &&Sense| s.form == Form::Name && s.needs.is_none();
            let sense = senses.iter().find(whole).filter(|_| first + before == word)?;
            Some((first, sense.entry))
        })
    }

    /// *PvdA-leider*, *SP-Kamerlid*: of those that a name may mean, the one that is written so, in the country of whoever is titled by it.
    fn first_part_of_several(&self, word: usize, name: &str) -> Option<&'static Entry> {
        let (_, senses) = Lexicon::embedded().longest(&[name], self.syntax.lang)?;
        let home = self.actor(word).and_then(|l| l.party.country);
        // "Kremlin-woordvoerder" is Russia's.
        let named = |s: &Sense| matches!(s.form, Form::Name | Form::Metonym);
        let fits = |s: &&Sense| named(s) && s.needs.is_none_or(|c| Some(c) == home);
        let mut fitting: Vec<&'static Entry> = senses.iter().filter(fits).map(|s| s.entry).collect();
        fitting.dedup_by_key(|e| e.id);
        <[&Entry; 1]>::try_from(fitting).ok().map(|[one]| one)
    }

    /// A party that is a country by its own name: *Iran* in *Irankenner*, whose country it is not; *Kremlin* is a seat.
    pub(super) fn is_country_name(&self, party: &Party) -> bool {
        let is = |name: &str| Lexicon::embedded().longest(&[name], self.syntax.lang);
        let named = is(&party.text).is_some_and(|(_, senses)| senses.iter().any(|s| s.form == Form::Name));
        party.kind == ActorType::Country && named
    }

    /// A country as a party that no words of the sentence name.
    pub(super) fn country(&self, code: Country) -> Option<Party> {
        Lexicon::embedded().country(code).map(|e| unsaid(e.id, e.name, e.kind, e.country))
    }

    /// The words of a phrase as they stand in the text.
    pub(super) fn phrase(&self, word: usize, without: &[usize]) -> Phrase {
        let span = self.syntax.phrase(word, without);
        Phrase { text: span.of(self.syntax.text).to_owned(), start: span.start, end: span.end }
    }

    /// A clause without the conjunction that opens it, the aside that says whose words it is, and the punctuation around it.
    pub(super) fn clause(&self, verb: usize) -> Phrase {
        let s = self.syntax;
        let asides: Vec<usize> = s.by(verb, "parataxis").flat_map(|a| s.tree.subtree(a)).collect();
        let words: Vec<usize> = s.tree.subtree(verb).into_iter().filter(|i| !asides.contains(i)).collect();
        let edge = |&&i: &&usize| {
            matches!(s.word(i).upos, Upos::Punct | Upos::Sconj)
                || s.word(i).relation() == "mark" && s.form(i) == "om"
        };
        let first = words.iter().find(|i| !edge(i)).copied().unwrap_or(verb);
        let last = words.iter().rfind(|i| !edge(i)).copied().unwrap_or(verb);
        let span = s.word(first).span.join(s.word(last).span);
        Phrase { text: span.of(s.text).to_owned(), start: span.start, end: span.end }
    }

    /// A phrase short enough to name a thing; one that runs on is cut to its noun and what stands before it, and one that
    /// holds a finite verb is a broken parse.
    pub(super) fn short_phrase(&self, word: usize, but: usize) -> Option<Phrase> {
        let s = self.syntax;
        let whole = s.phrase(word, &[but]);
        let inside = |i: usize| whole.covers(s.word(i).span);
        let count = (0..s.len()).filter(|&i| inside(i)).count();
        let broken = (0..s.len())
            .any(|i| inside(i) && (s.word(i).feat("VerbForm") == Some("Fin") || s.form(i) == ","));
        if count <= MAX_THING && !broken {
            return Some(self.phrase(word, &[but]));
        }
        let first = (0..word)
            .rev()
            .take_while(|&i| matches!(s.word(i).upos, Upos::Det | Upos::Adj | Upos::Num))
            .last();
        let span = s.word(first.unwrap_or(word)).span.join(s.word(word).span);
        Some(Phrase { text: span.of(s.text).to_owned(), start: span.start, end: span.end })
    }

    /// A noun with what stands before it, but for its article: *critici*, *buitenlandse troepen*. What follows may be the
    /// verb's: *beschuldigde critici van …*.
    pub(super) fn plain(&self, word: usize) -> Phrase {
        let s = self.syntax;
        let own = |&c: &usize| c < word && matches!(s.word(c).relation(), "amod" | "nummod" | "compound");
        // "Iran-backed militias": with what hangs before the participle.
        let whole = |c: usize| s.tree.subtree(c).into_iter().min().unwrap_or(c);
        // "shot dead eight militants": before a number stands no adjective but one of order.
        let stray = |c: usize| {
            let order = s.grammar.orders.has(s.lemma(c));
            s.word(c).upos == Upos::Adj && !order && s.word(c + 1).upos == Upos::Num
        };
        let own = s.children(word).iter().copied().filter(own).find(|&c| !stray(c));
        let first = own.map_or(word, whole);
        let span = s.word(first).span.join(s.word(word).span);
        Phrase { text: span.of(s.text).to_owned(), start: span.start, end: span.end }
    }

    /// A phrase as a node of its own: *een onderzoek*, *de oorlog in Oekraïne*.
    /// `but` is a word whose phrase is not part of the name: the participle that says what happens to it.
    pub(super) fn thing(&self, word: usize, but: usize) -> Option<Linked> {
        if self.syntax.grammar.times.has(self.syntax.lower_lemma(word)) {
            return None;
        }
        let counted =
            self.syntax.word(word).upos == Upos::Num && self.syntax.by(word, "nmod").next().is_some();
        // "voor het opheffen van de sancties": an infinitive with an article is a noun in all but its tag.
        let deed = trigger::is_nominalised(self.syntax, word);
        let noun = matches!(self.syntax.word(word).upos, Upos::Noun | Upos::Propn | Upos::X);
        if !counted && !deed && !noun {
            return None;
        }
        let Phrase { text, start, end } = match quote::title(self.syntax, word) {
            Some(title) if self.syntax.head(word).is_some_and(|h| title.contains(&h)) => return None,
            Some(title) => {
                let span = self.syntax.word(*title.start()).span.join(self.syntax.word(*title.end()).span);
                Phrase { text: span.of(self.syntax.text).to_owned(), start: span.start, end: span.end }
            }
            None => self.short_phrase(word, but)?,
        };
        // "the owner of Toblerone and Milka" owns two.
        let several =
            self.syntax.word(word).upos == Upos::Propn && self.syntax.by(word, "conj").next().is_some();
        let Phrase { text, start, end } = if several {
            let name = |&c: &usize| matches!(self.syntax.word(c).relation(), "flat" | "compound");
            let parts = self.syntax.children(word).iter().copied().filter(name);
            let span = parts.fold(self.syntax.word(word).span, |s, c| s.join(self.syntax.word(c).span));
            Phrase { text: span.of(self.syntax.text).to_owned(), start: span.start, end: span.end }
        } else {
            Phrase { text, start, end }
        };
        let name = without_article(&text, self.syntax).to_owned();
        let id = format!("thing:{}", slug(&name));
        let party = Party { id, name, kind: ActorType::Thing, country: None, text, start, end };
        Some(Linked { party, sure: 90, why: "a thing, named by its phrase".to_owned(), word })
    }
}

/// A party that the text leaves out.
pub(super) fn unsaid(id: &str, name: &str, kind: ActorType, country: Option<Country>) -> Party {
    Party { id: id.to_owned(), name: name.to_owned(), kind, country, text: String::new(), start: 0, end: 0 }
}

/// *de drones* → *drones*.
pub(super) fn without_article<'t>(phrase: &'t str, syntax: &Syntax<'_>) -> &'t str {
    let articles: &[&str] = match syntax.lang {
        crate::base::Lang::Nl => &["de", "het", "een", "deze", "die", "dit", "dat", "'t"],
        crate::base::Lang::En => &["the", "a", "an", "this", "these", "those", "that"],
    };
    match phrase.split_once(char::is_whitespace) {
        Some((first, rest)) if articles.contains(&first.to_lowercase().as_str()) => rest.trim_start(),
        _ => phrase,
    }
}

/// Lower-case letters and digits, with a hyphen for each run of anything else.
pub(super) fn slug(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

impl Class {
    /// True when an actor of this type is of the class.
    pub(super) fn holds(self, kind: ActorType) -> bool {
        use ActorType as T;
        match self {
            Class::State => matches!(kind, T::Country | T::Government),
            Class::Person => matches!(kind, T::Person),
            Class::Group => matches!(kind, T::Group),
            Class::Organisation => {
                matches!(kind, T::Organisation | T::Company | T::Party | T::Media | T::Court | T::Government)
            }
            Class::Force => matches!(kind, T::Armed | T::Police | T::Intelligence),
            Class::Army => matches!(kind, T::Armed),
            Class::Authority => matches!(
                kind,
                T::Country | T::Government | T::Court | T::Police | T::Organisation | T::Intelligence
            ),
            Class::Court => matches!(kind, T::Court),
            Class::Place => matches!(kind, T::Place | T::Country),
            Class::Thing => matches!(kind, T::Thing | T::Event),
            Class::Media => matches!(kind, T::Media),
        }
    }
}

/// True for what can act: everything but things, events and places that are not countries.
pub(super) fn can_act(kind: ActorType) -> bool {
    !matches!(kind, ActorType::Thing | ActorType::Event | ActorType::Place | ActorType::Unspecified)
}
