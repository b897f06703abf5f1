//! What a site puts around an article: pointers to other articles, credits, bylines, buttons, cookies, newsletters.
//!
//! It stays in the text, where every offset counts it; it is told apart so that nobody takes a headline behind *Lees ook*
//! for what the article says. Only what no reporter writes is taken for it: a sentence of news that is passed over is lost.

use crate::base::Lang;

use super::{Sentence, SentenceKind, Token};

/// How a language words it. All in small letters.
struct Words {
    /// What such a line starts with, whatever follows.
    openers: &'static [&'static str],
    /// What such a line starts with before a colon, or consists of.
    labels: &'static [&'static str],
    /// What a picture's credit starts with.
    pictures: &'static [&'static str],
    /// What a byline starts with.
    by: &'static [&'static str],
    /// Words in small letters between the names of a credit or byline.
    between: &'static [&'static str],
    /// With a word for cookies: who asks whom for what.
    consent: &'static [&'static str],
    /// What a newsletter is called.
    letters: &'static [&'static str],
    /// With a newsletter: who is to take it.
    takers: &'static [&'static str],
}

const DUTCH: Words = Words {
    openers: &[
        "lees ook",
        "lees meer",
        "lees verder",
        "lees hier",
        "lees het hele",
        "lees de hele",
        "bekijk ook",
        "bekijk hier",
        "bekijk de video",
        "kijk ook",
        "kijk hier",
        "luister ook",
        "luister hier",
        "zie ook",
        "ook interessant",
        "meer over dit onderwerp",
        "meer nieuws over",
        "deel dit",
        "deel op",
        "deel via",
        "delen via",
        "delen op",
        "volg ons",
        "volg het laatste nieuws",
        "dit artikel bevat",
        "dit bericht bevat",
        "dit verhaal bevat",
        "deze pagina bevat",
        "dit artikel hoort bij",
        "dit artikel is afkomstig",
        "dit artikel lezen",
        "klik hier",
        "tik hier",
        "meld je aan",
        "meld u aan",
        "schrijf je in",
        "schrijf u in",
        "abonneer je",
        "abonneer u",
        "word abonnee",
        "al abonnee",
        "nog geen abonnee",
        "download de app",
        "download onze app",
        "log in",
        "geef een reactie",
        "tip de redactie",
        "heb je een tip",
        "heeft u een tip",
        "mail de redactie",
        "alle rechten voorbehouden",
        "accepteer cookies",
        "cookies accepteren",
        "alle cookies",
        "sla over",
        "ga naar de inhoud",
    ],
    labels: &[
        "gerelateerd",
        "foto",
        "foto's",
        "beeld",
        "video",
        "bron",
        "bronnen",
        "door",
        "tekst",
        "redactie",
        "fotografie",
        "illustratie",
        "advertentie",
        "reacties",
        "delen",
        "deel",
        "tags",
        "trefwoorden",
        "onderwerpen",
        "laatste update",
        "gepubliceerd",
        "bijgewerkt",
        "leestijd",
        "luister",
        "bekijk",
        "kijk",
    ],
    pictures: &["foto", "foto's", "beeld", "illustratie", "copyright", "©"],
    by: &["door", "van onze"],
    between: &[
        "van",
        "de",
        "den",
        "der",
        "het",
        "'t",
        "ten",
        "ter",
        "te",
        "en",
        "via",
        "voor",
        "onze",
        "in",
        "redactie",
        "redacteur",
        "redacteuren",
        "verslaggever",
        "verslaggevers",
        "correspondent",
        "correspondente",
        "politiek",
        "politieke",
        "buitenland",
        "buitenlandredactie",
    ],
    consent: &[
        "wij",
        "we",
        "ons",
        "onze",
        "je",
        "jouw",
        "u",
        "uw",
        "website",
        "site",
        "browser",
        "accepteren",
        "accepteer",
        "akkoord",
        "toestemming",
        "instellingen",
        "voorkeuren",
    ],
    letters: &["nieuwsbrief", "nieuwsbrieven", "pushberichten", "pushmeldingen"],
    takers: &["je", "jouw", "u", "uw", "onze", "inbox", "mailbox", "ontvang", "meld", "schrijf", "abonneer"],
};

const ENGLISH: Words = Words {
    openers: &[
        "read also",
        "read more",
        "read next",
        "read the full",
        "also read",
        "see also",
        "watch live",
        "watch the video",
        "more on this story",
        "more on this topic",
        "share this",
        "share on",
        "share via",
        "follow us",
        "follow the latest",
        "this article contains",
        "this story contains",
        "this page contains",
        "this article originally appeared",
        "this story originally appeared",
        "this article was originally published",
        "click here",
        "tap here",
        "sign up",
        "subscribe to our",
        "subscribe now",
        "subscribe today",
        "already a subscriber",
        "already have an account",
        "download our app",
        "download the app",
        "log in",
        "join our newsletter",
        "leave a comment",
        "post a comment",
        "all rights reserved",
        "accept cookies",
        "accept all cookies",
        "skip to content",
        "skip advertisement",
        "got a tip",
        "do you have a tip",
    ],
    labels: &[
        "related",
        "photo",
        "photos",
        "picture",
        "image",
        "video",
        "source",
        "sources",
        "by",
        "words",
        "credit",
        "illustration",
        "advertisement",
        "comments",
        "share",
        "tags",
        "topics",
        "last updated",
        "published",
        "updated",
        "watch",
        "listen",
        "recommended",
    ],
    pictures: &["photo", "photograph", "picture", "image", "illustration", "credit", "copyright", "©"],
    by: &["by"],
    between: &[
        "of",
        "the",
        "and",
        "via",
        "for",
        "by",
        "in",
        "our",
        "staff",
        "political",
        "diplomatic",
        "foreign",
        "senior",
        "chief",
        "correspondent",
        "correspondents",
        "editor",
        "reporter",
        "reporters",
        "writer",
        "von",
        "van",
        "de",
        "la",
        "bin",
        "al",
        "courtesy",
    ],
    consent: &[
        "we",
        "our",
        "us",
        "you",
        "your",
        "website",
        "site",
        "browser",
        "accept",
        "agree",
        "consent",
        "settings",
        "preferences",
    ],
    letters: &["newsletter", "newsletters", "notifications"],
    takers: &["you", "your", "our", "inbox", "subscribe", "sign", "receive"],
};

/// Agencies that sell pictures, by the first word of their name; a credit may name nothing else.
const AGENCIES: [&str; 10] =
    ["afp", "anp", "ap", "belga", "dpa", "epa", "getty", "reuters", "shutterstock", "tass"];

/// Marks the sentences of a block, in order, that are furniture.
pub(super) fn mark(text: &str, block: &mut [Sentence], lang: Lang) {
    let words = match lang {
        Lang::Nl => &DUTCH,
        Lang::En => &ENGLISH,
    };
    let alone = block.len() == 1;
    let mut points_elsewhere = false;
    for sentence in block.iter_mut() {
        let line = Line { text, tokens: &sentence.tokens, words };
        let opens = line.opens();
        // *Lees ook: Rusland valt Oekraïne binnen. Wat nu?* points elsewhere to its end.
        points_elsewhere |= opens && sentence.kind == SentenceKind::Body && sentence.tokens.len() <= LONGEST;
        let is_furniture = opens
            || points_elsewhere
            || line.is_label(alone)
            || line.is_credit()
            || (alone && line.is_byline());
        if is_furniture || line.asks_consent() || line.offers_letter() {
            sentence.kind = SentenceKind::Furniture;
        }
    }
}

/// A line that points elsewhere is a headline long; a longer one is a text whose lines were lost.
const LONGEST: usize = 30;

struct Line<'a> {
    text: &'a str,
    tokens: &'a [Token],
    words: &'static Words,
}

impl Line<'_> {
    fn form(&self, i: usize) -> &str {
        self.tokens.get(i).map_or("", |t| t.span.of(self.text))
    }

    /// The number of tokens of the phrase that the line starts with, of a list.
    fn starts(&self, phrases: &[&str]) -> Option<usize> {
        let is_here =
            |phrase: &&&str| phrase.split(' ').enumerate().all(|(i, word)| is_same(self.form(i), word));
        phrases.iter().find(is_here).map(|phrase| phrase.split(' ').count())
    }

    fn has(&self, list: &[&str]) -> bool {
        self.tokens.iter().any(|t| list.iter().any(|word| is_same(t.span.of(self.text), word)))
    }

    fn opens(&self) -> bool {
        self.starts(self.words.openers).is_some()
    }

    /// *Bron: ANP*, *Video: zo werkt een drone*; *Advertentie* alone.
    fn is_label(&self, alone: bool) -> bool {
        const MOST: usize = 16;
        self.tokens.len() <= MOST
            && self
                .starts(self.words.labels)
                .is_some_and(|n| self.form(n) == ":" || alone && n == self.tokens.len())
    }

    /// *Foto: ANP*, *Beeld Getty Images / Jan de Vries*, *© Reuters*, *AFP*: nothing but names.
    fn is_credit(&self) -> bool {
        const MOST: usize = 12;
        let from = usize::from(matches!(self.form(0), "(" | "["));
        let first = self.form(from);
        let is_picture = self.words.pictures.iter().any(|word| is_same(first, word));
        let agency = first.split('/').next().unwrap_or_default();
        let is_agency = AGENCIES.iter().any(|word| is_same(agency, word)) && is_name(agency);
        let (has_more, rest) =
            (self.tokens.len() > from + 1, self.tokens.get(from + 1..).unwrap_or_default());
        self.tokens.len() <= MOST && (is_agency || is_picture && has_more) && self.are_names(rest)
    }

    /// *Door onze correspondent Jan de Vries*, *By Mary Jones and John Smith*: no more than names, and no full stop.
    fn is_byline(&self) -> bool {
        const MOST: usize = 12;
        let closed = self.form(self.tokens.len().saturating_sub(1)) == ".";
        self.tokens.len() <= MOST
            && !closed
            && self
                .starts(self.words.by)
                .is_some_and(|n| n < self.tokens.len() && self.are_names(&self.tokens[n..]))
    }

    /// *Wij gebruiken cookies om uw bezoek te verbeteren.*
    fn asks_consent(&self) -> bool {
        let is_cookie = |form: &str| form.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("cookie"));
        self.tokens.iter().any(|t| is_cookie(t.span.of(self.text))) && self.has(self.words.consent)
    }

    /// *Ontvang het laatste nieuws in onze nieuwsbrief.*
    fn offers_letter(&self) -> bool {
        self.has(self.words.letters) && self.has(self.words.takers)
    }

    fn are_names(&self, tokens: &[Token]) -> bool {
        tokens.iter().map(|t| t.span.of(self.text)).all(|form| {
            is_name(form)
                || !form.contains(char::is_alphabetic)
                || self.words.between.iter().any(|word| is_same(form, word))
        })
    }
}

fn is_name(form: &str) -> bool {
    form.starts_with(char::is_uppercase)
}

/// The same word, whatever its capitals and the form of its apostrophe.
fn is_same(form: &str, word: &str) -> bool {
    let small = form.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c });
    small.eq(word.chars())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_small_letters() {
        for w in [&DUTCH, &ENGLISH] {
            for list in [w.openers, w.labels, w.pictures, w.by, w.between, w.consent, w.letters, w.takers] {
                assert!(list.iter().all(|word| word.to_lowercase() == *word), "{list:?}");
            }
        }
    }
}
