use crate::base::Lang;

/// The language that a text's words speak for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Dutch when nothing tells them apart.
    pub lang: Lang,
    /// False when there are many words and hardly one is Dutch or English.
    pub is_likely: bool,
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

/// Counts function words in the first part of a text. Whole numbers only, so the same everywhere.
pub fn guess(text: &str) -> Guess {
    const WORDS: usize = 2000;
    const ENOUGH: usize = 40;
    let (mut dutch, mut english, mut words) = (0, 0, 0);
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).take(WORDS) {
        words += 1;
        if word.len() > 6 {
            continue;
        }
        let word = word.to_lowercase();
        dutch += usize::from(DUTCH.binary_search(&word.as_str()).is_ok());
        english += usize::from(ENGLISH.binary_search(&word.as_str()).is_ok());
    }
    let lang = if english > dutch { Lang::En } else { Lang::Nl };
    let most = dutch.max(english);
    let share = (most * 100).checked_div(dutch + english).unwrap_or(0) as u8;
    Guess { lang, share, is_likely: words < ENOUGH || most * 100 >= words * 8 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_lists_are_sorted() {
        assert!(DUTCH.is_sorted() && ENGLISH.is_sorted());
    }
}
