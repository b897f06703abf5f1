//! Dutch number words that are written as one: *vijfentwintig*, *tweeëntwintigste*.

use crate::time::term::Term;

const UNITS: [(&str, u32); 9] = [
    ("eenen", 1),
    ("tweeën", 2),
    ("drieën", 3),
    ("vieren", 4),
    ("vijfen", 5),
    ("zesen", 6),
    ("zevenen", 7),
    ("achten", 8),
    ("negenen", 9),
];

const TENS: [(&str, u32); 8] = [
    ("twintig", 20),
    ("dertig", 30),
    ("veertig", 40),
    ("vijftig", 50),
    ("zestig", 60),
    ("zeventig", 70),
    ("tachtig", 80),
    ("negentig", 90),
];

/// A number between the tens, or an ordinal from the twentieth on.
pub(super) fn number(word: &str) -> Option<Term> {
    let value = |word: &str| {
        let (rest, units) =
            UNITS.iter().find_map(|(u, n)| Some((word.strip_prefix(u)?, *n))).unwrap_or((word, 0));
        TENS.iter().find(|(t, _)| *t == rest).map(|(_, tens)| tens + units)
    };
    match word.strip_suffix("ste") {
        Some(stem) => value(stem).map(Term::Ordinal),
        None => value(word).map(Term::Count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_stand_before_tens() {
        assert_eq!(number("vijfentwintig"), Some(Term::Count(25)));
        assert_eq!(number("drieënzeventig"), Some(Term::Count(73)));
        assert_eq!(number("tweeëntwintigste"), Some(Term::Ordinal(22)));
        assert_eq!(number("dertigste"), Some(Term::Ordinal(30)));
        assert_eq!((number("dertigers"), number("twintigtal"), number("ste")), (None, None, None));
    }
}
