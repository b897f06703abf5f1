use crate::base::Lang;

/// The language that a text's words speak for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Dutch when nothing tells them apart.
    pub lang: Lang,
    /// False when there are many words and hardly one is Dutch or English.
    pub is_likely: bool,
    /// So many words of this language, and hardly one of the other, that they are believed whatever the text says of itself.
    pub is_plain: bool,
    /// Of the words that only one of the two languages uses, how many are of this one: 50 to 100 per cent; 0 where there
    /// are none.
    pub share: u8,
}

/// Words that are common in one language and hardly occur in the other (so neither *in*, *is* nor *we*); sorted.
const DUTCH: [&str; 40] = [
    "aan", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "geen", "haar",
    "heeft", "het", "hij", "hun", "maar", "met", "naar", "niet", "nog", "om", "ook", "op", "over", "te",
    "tot", "uit", "van", "voor", "waar", "werd", "wordt", "ze", "zich", "zijn", "zou",
];
const ENGLISH: [&str; 40] = [
    "a", "after", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have",
    "he", "his", "it", "its", "more", "not", "of", "on", "or", "said", "she", "that", "the", "their",
    "there", "they", "this", "to", "was", "were", "which", "who", "will", "with", "would",
];

// Letters of words, sorted, and how Dutch they are; below zero, English.
include!(concat!(env!("OUT_DIR"), "/letters.rs"));

/// Counts function words in the first part of a text; where it is short and they hardly tell (*Trump fires Comey* has none), its
/// letters do. Of the sentences of two to four words in UD's EWT and GUM (dev), 9 in 100 are taken for the wrong language, of the
/// longer and the Dutch ones next to none (`cargo test --test source languages -- --show-output`). Whole numbers only, so the same
/// everywhere.
pub fn guess(text: &str) -> Guess {
    const WORDS: usize = 2000;
    const ENOUGH: usize = 40;
    const PLAIN: i32 = 5;
    const PLAIN_SHARE: u8 = 85;
    let (mut dutch, mut english, mut words) = (0, 0, 0);
    let each = || text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).take(WORDS);
    for word in each() {
        words += 1;
        if word.len() > 6 {
            continue;
        }
        let word = word.to_lowercase();
        dutch += i32::from(DUTCH.binary_search(&word.as_str()).is_ok());
        english += i32::from(ENGLISH.binary_search(&word.as_str()).is_ok());
    }
    let lang = if words < ENOUGH && i32::abs(dutch - english) < 2 {
        /// What a function word weighs beside the letters.
        const FUNCTION: i32 = 24;
        let letters: i32 = each().map(|word| letters(&word.to_lowercase())).sum();
        if letters + FUNCTION * (dutch - english) < 0 { Lang::En } else { Lang::Nl }
    } else if english > dutch {
        Lang::En
    } else {
        Lang::Nl
    };
    let most = dutch.max(english);
    let share = (most * 100).checked_div(dutch + english).unwrap_or(0) as u8;
    let is_plain = i32::abs(dutch - english) >= PLAIN && share >= PLAIN_SHARE;
    Guess { lang, share, is_plain, is_likely: words < ENOUGH || most as usize * 100 >= words * 8 }
}

/// How Dutch the letters of a word are: the sum over each three in a row, the borders of the word among them, and in longer words the
/// last four, each once.
fn letters(word: &str) -> i32 {
    let bounded: Vec<char> = ['^'].into_iter().chain(word.chars()).chain(['$']).collect();
    let last = bounded.len().saturating_sub(4);
    let mut parts: Vec<String> = bounded.windows(3).map(String::from_iter).collect();
    if bounded.len() > 8 {
        parts.push(bounded[last..].iter().collect());
    }
    parts.sort_unstable();
    parts.dedup();
    let score = |part: &String| {
        LETTERS.binary_search_by_key(&part.as_str(), |(p, _)| p).map_or(0, |at| i32::from(LETTERS[at].1))
    };
    parts.iter().map(score).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_lists_are_sorted() {
        assert!(DUTCH.is_sorted() && ENGLISH.is_sorted() && LETTERS.is_sorted());
    }

    #[test]
    fn a_headline_is_enough() {
        let english = [
            "Israel strikes Iran",
            "Russia expels British diplomats",
            "Trump fires FBI director Comey",
            "Hamas frees hostages",
            "Putin meets Xi",
            "Donald Trump fired James Comey.",
            "Israel's Netanyahu denounced Iran.",
            "Police arrest Navalny",
        ];
        let dutch = [
            "Rusland zet Britse diplomaten uit",
            "Trump ontslaat FBI-directeur Comey",
            "Macron benoemt Barnier",
            "Turkije schiet Russisch toestel neer",
            "Kabinet valt",
            "VS leggen Iran sancties op",
            "Hamas laat gijzelaars vrij",
        ];
        english.iter().for_each(|line| assert_eq!(guess(line).lang, Lang::En, "{line}"));
        dutch.iter().for_each(|line| assert_eq!(guess(line).lang, Lang::Nl, "{line}"));
    }
}
