//! Text to tokens: one scan from left to right, looking a few characters ahead.

use crate::base::Span;

use super::Token;
use super::rules::{Joins, Rules, has};
use super::shape::{address, emoticon, is_dotted, is_name_end, is_number_code, punctuation, run};

/// The tokens of `text[start..end]`.
pub(super) fn tokens(text: &str, start: usize, end: usize, rules: &Rules) -> Vec<Token> {
    let mut scan = Scan { text: &text[..end], rules, tokens: Vec::new(), chunk: start, single_open: false };
    let mut at = start;
    while let Some(c) = scan.text[at..].chars().next() {
        if is_blank(c) {
            at += c.len_utf8();
            scan.chunk = at;
            continue;
        }
        let stop = scan.token_end(at, c);
        scan.tokens.push(Token { span: Span::new(at, stop) });
        at = stop;
    }
    scan.tokens
}

struct Scan<'a> {
    /// Ends where the block ends.
    text: &'a str,
    rules: &'a Rules,
    tokens: Vec<Token>,
    /// Where the last white space ended.
    chunk: usize,
    /// A single quote opened a quotation in this block.
    single_open: bool,
}

impl Scan<'_> {
    /// Where the token that starts at `at` with `first` ends; always further than `at`.
    fn token_end(&mut self, at: usize, first: char) -> usize {
        let rest = &self.text[at..];
        if let Some(length) = address(rest) {
            return at + length;
        }
        if is_word(first) {
            return self.word_end(at);
        }
        if let Some(length) = emoticon(rest).filter(|&n| self.is_face(at, n)) {
            return at + length;
        }
        // *''t Is klaar', zei hij*: a quote and an apostrophe, no double quote.
        if at == self.chunk && rest.starts_with("''") && self.clitic(at + 1, first).is_some() {
            self.note_quote(at, first);
            return at + 1;
        }
        if let Some(length) = self.led(at, first) {
            return self.word_end_from(at, at + length);
        }
        self.note_quote(at, first);
        at + punctuation(rest, first)
    }

    /// True where an emoticon may stand: behind white space or the end of a sentence; with a nose behind a word too.
    fn is_face(&self, at: usize, length: usize) -> bool {
        at == self.chunk || length > 2 || self.text[..at].ends_with(['.', '!', '?', '…'])
    }

    /// The length of what leads a word that does not start with a letter or digit: *'t*, *-5*, *#iran*, *.nl*.
    fn led(&self, at: usize, first: char) -> Option<usize> {
        let rest = &self.text[at..];
        let second = rest[first.len_utf8()..].chars().next()?;
        let opens = at == self.chunk || self.text[..at].ends_with(is_opener);
        match first {
            '\'' | '’' | '‘' | '`' => self.clitic(at, first),
            '(' => self.aside(at).filter(|length| rest[*length..].starts_with(is_word)),
            '#' | '@' if second.is_alphabetic() || second == '_' => Some(first.len_utf8()),
            '-' | '.' if opens && second.is_ascii_digit() => Some(1),
            '+' if opens && second.is_ascii_digit() && self.parts_words() => Some(1),
            '-' if opens && second.is_lowercase() && matches!(self.rules.joins, Joins::Together) => Some(1),
            '.' if opens && second.is_lowercase() => Some(1),
            _ => None,
        }
    }

    /// The length of a Dutch aside within a word, brackets included: *(ex-)president*, *minister(s)*.
    fn aside(&self, at: usize) -> Option<usize> {
        let inside = self.text[at..].strip_prefix('(')?;
        let letters = run(inside, char::is_lowercase, 12);
        let rest = inside[letters..].strip_prefix('-').unwrap_or(&inside[letters..]);
        let is_dutch = matches!(self.rules.joins, Joins::Together);
        (is_dutch && letters > 0 && rest.starts_with(')')).then(|| 2 + inside.len() - rest.len())
    }

    /// The length of an apostrophe with the reduced word (*'t*, *'ll*) or year (*'68*) behind it.
    fn clitic(&self, at: usize, mark: char) -> Option<usize> {
        let word = &self.text[at + mark.len_utf8()..];
        let letters = run(word, char::is_alphabetic, 6);
        let digits = run(word, |c| c.is_ascii_digit(), 3);
        let after = |n: usize| word[n..].chars().next();
        let glued = at > self.chunk && self.text[..at].ends_with(is_word);
        if digits == 2 && !glued && !after(2).is_some_and(|c| c.is_alphanumeric() || is_apostrophe(c)) {
            return Some(mark.len_utf8() + 2);
        }
        let decade = digits == 2 && word[2..].starts_with('s');
        if decade && self.parts_words() {
            return Some(mark.len_utf8() + 3);
        }
        let alone = !after(letters).is_some_and(|c| c.is_alphanumeric());
        (letters > 0 && alone && has(self.rules.clitics, &word[..letters])).then(|| mark.len_utf8() + letters)
    }

    /// True in a language that parts words, as English does.
    fn parts_words(&self) -> bool {
        matches!(self.rules.joins, Joins::Apart { .. })
    }

    fn word_end(&self, at: usize) -> usize {
        if self.parts_words() {
            let rest = &self.text[at..];
            if is_not_clitic(rest) {
                return at + rest.char_indices().nth(3).map_or(rest.len(), |(i, _)| i);
            }
            if let Some(length) = self.number(rest).or_else(|| self.parted(at)) {
                return at + length;
            }
        }
        self.word_end_from(at, at)
    }

    /// The length of an English number that a unit (*10km*, *7:30PM*) or a plural (*60's*) is written to.
    fn number(&self, rest: &str) -> Option<usize> {
        let Joins::Apart { units, .. } = self.rules.joins else { return None };
        let number = run(rest, |c| c.is_ascii_digit() || matches!(c, '.' | ',' | ':'), 24);
        if !rest[..number].ends_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let behind = &rest[number..];
        let alone = |n: usize| !behind[n..].starts_with(is_word);
        if let Some(mark) = behind.chars().next().filter(|&c| is_apostrophe(c)) {
            let plural = mark.len_utf8() + 1;
            let is_decade = matches!(number, 2 | 4) && rest[..number].ends_with('0');
            let is_plural = behind[mark.len_utf8()..].starts_with('s') && alone(plural);
            return (is_decade && is_plural).then_some(number + plural);
        }
        let unit = run(behind, char::is_alphabetic, 6);
        (alone(unit) && has(units, &behind[..unit])).then_some(number)
    }

    /// The length of the first half of two English words written as one: *can|not*, *do|nt*, *it|s not*.
    fn parted(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 12;
        let Joins::Apart { parted, its, owners, .. } = self.rules.joins else { return None };
        let rest = &self.text[at..];
        let letters = run(rest, char::is_alphabetic, LONGEST);
        let (word, behind) = rest.split_at(letters);
        let mut after = behind.chars();
        let mark = after.next();
        if mark.is_some_and(is_word) || (mark.is_some_and(is_apostrophe) && after.next().is_some_and(is_word))
        {
            return None;
        }
        let lower = word.to_lowercase();
        let next = behind.strip_prefix(' ').unwrap_or_default();
        let next = &next[..run(next, char::is_alphabetic, LONGEST)];
        let is_name = word != lower && !next.starts_with(char::is_lowercase);
        let before = self.tokens.last().map_or(".", |t| t.span.of(self.text));
        match lower.as_str() {
            // Else it owns what follows: *its drones*, *its very existence*.
            "its" => (mark == Some(' ') && has(its, next)).then_some(2),
            // *It lets them go*, *Court Lets Ban Stand*.
            "lets" => (word == "Lets" && !is_name && before.ends_with(['.', '!', '?'])).then_some(3),
            // *Mr. Im*, *Jony Ive*.
            "im" | "ive" | "hes" if is_name => None,
            // *As is his wont*.
            "wont" if has(owners, before) => None,
            _ => parted.binary_search_by(|(w, _)| (*w).cmp(&lower)).ok().map(|i| parted[i].1),
        }
    }

    /// The end of the word that starts at `at` and is known to reach to `reached`.
    fn word_end_from(&self, at: usize, reached: usize) -> usize {
        let mut end = reached;
        // Where the part since the last full stop, hyphen or slash starts.
        let mut part = at;
        while let Some(c) = self.text[end..].chars().next() {
            let next = end + c.len_utf8();
            if let (true, Some(length)) = (end > at, self.aside(end)) {
                end += length;
                continue;
            }
            if is_word(c) {
                if end > at && self.parts_words() && is_not_clitic(&self.text[end..]) {
                    return end;
                }
                end = next;
                continue;
            }
            let joined = self.text[next..].starts_with(is_word) && self.joins(at, part, end, c);
            if !joined {
                break;
            }
            if matches!(c, '.' | '-' | '/') {
                part = next;
            }
            end = next;
        }
        let visible = self.text[at..end].trim_end_matches(is_blank).len();
        self.with_tail(at, part, at + visible)
    }

    /// True when `mark`, between two word characters at `at`, holds the word from `start` together.
    fn joins(&self, start: usize, part: usize, at: usize, mark: char) -> bool {
        let next = at + mark.len_utf8();
        let before = self.text[..at].chars().next_back().unwrap_or(' ');
        let after = self.text[next..].chars().next().unwrap_or(' ');
        let digits = before.is_ascii_digit() && after.is_ascii_digit();
        match mark {
            '.' => !self.is_missing_space(part, at, next) && !self.is_run_on(start, at, next),
            // *2,000*, but *[13,14]*; in Dutch *13,14* is a number.
            ',' if self.parts_words() => digits && run(&self.text[next..], |c| c.is_ascii_digit(), 4) == 3,
            ',' | ':' => digits,
            '\'' | '’' => self.joins_apostrophe(start, at, next),
            '+' if digits => !self.parts_words(),
            '&' | '+' | '@' => true,
            '-' | '\u{2010}' | '\u{2011}' => match self.rules.joins {
                Joins::Together => true,
                Joins::Apart { prefixes, .. } => {
                    if start == part && has(prefixes, &self.text[start..at]) {
                        true
                    } else if before.is_ascii_digit() {
                        let is_first = !self.text[..part].ends_with('-');
                        digits && is_number_code(&self.text[part..at], &self.text[next..], is_first)
                    } else {
                        start == part && self.is_given_name(start, at, next)
                    }
                }
            },
            '/' => {
                matches!(self.rules.joins, Joins::Together)
                    || digits
                    || (at - part == 1 && self.is_letter_pair(part, next))
            }
            _ => false,
        }
    }

    /// True for the slash behind a single letter in *I/O*, *c/o* and *w/out*; *w/him* comes apart.
    fn is_letter_pair(&self, part: usize, next: usize) -> bool {
        let letters = run(&self.text[next..], char::is_alphabetic, 4);
        let word = &self.text[next..next + letters];
        self.text[part..].starts_with(char::is_alphabetic)
            && match letters {
                1 => true,
                _ if self.text[part..].starts_with(['w', 'W']) => word == "out",
                _ => word.starts_with(char::is_lowercase),
            }
    }

    /// True for the hyphen of a given name of two syllables behind a surname, as in *Kim Jong-un* and *Ban Ki-moon*,
    /// which keep it, where *Washington-based* and *al-Sadr* do not.
    fn is_given_name(&self, start: usize, at: usize, next: usize) -> bool {
        const SYLLABLE: usize = 5;
        let is_capital = |span: Span| span.of(self.text).starts_with(char::is_uppercase);
        let Joins::Apart { suffixes, .. } = self.rules.joins else { return false };
        let letters = run(&self.text[next..], char::is_alphabetic, SYLLABLE + 1);
        let left = &self.text[start..at];
        let has_small = left.chars().skip(1).all(char::is_lowercase) && left.starts_with(char::is_uppercase);
        self.tokens.last().is_some_and(|t| t.span.end as usize + 1 == start && is_capital(t.span))
            && (2..=SYLLABLE).contains(&left.len())
            && (2..=SYLLABLE).contains(&letters)
            && has_small
            && !has(suffixes, &self.text[next..next + letters])
    }

    /// True for the full stop of *gebied.De*: a small letter before it and, behind it, a capitalised word.
    fn is_missing_space(&self, part: usize, at: usize, next: usize) -> bool {
        let mut after = self.text[next..].chars();
        at - part >= 3
            && self.text[..at].ends_with(char::is_lowercase)
            && after.next().is_some_and(char::is_uppercase)
            && after.next().is_none_or(|c| c.is_lowercase() || c.is_whitespace() || is_apostrophe(c))
            && !has(self.rules.titles, &self.text[part..at])
            && !has(self.rules.abbreviations, &self.text[part..at])
    }

    /// True for the full stop of *it works.thanks*, no address: English, two words in small letters and nothing more.
    fn is_run_on(&self, start: usize, at: usize, next: usize) -> bool {
        const LONGEST: usize = 24;
        let (left, rest) = (&self.text[start..at], &self.text[next..]);
        let letters = run(rest, char::is_lowercase, LONGEST);
        let (right, behind) = rest.split_at(letters);
        let more = behind.strip_prefix(['.', '@', '/', '_']).unwrap_or(behind);
        self.parts_words()
            && left.len() > 2
            && left.chars().skip(1).all(char::is_lowercase)
            && (letters > 3 || has(self.rules.starters, right))
            && !is_name_end(right)
            && !more.starts_with(is_word)
            && !has(self.rules.titles, left)
            && !has(self.rules.abbreviations, left)
    }

    /// English parts *Iran|'s* and *they|'ll*, not *O'Neill*; Dutch keeps *auto's* whole.
    fn joins_apostrophe(&self, start: usize, at: usize, next: usize) -> bool {
        match self.rules.joins {
            Joins::Together => true,
            Joins::Apart { .. } => {
                let letters = run(&self.text[next..], char::is_alphabetic, 6);
                let alone = !self.text[next + letters..].starts_with(|c: char| c.is_alphanumeric());
                let is_clitic = alone && has(self.rules.clitics, &self.text[next..next + letters]);
                // *DM's*: still parted; *'s* itself never comes here.
                at == start || !is_clitic
            }
        }
    }

    /// Adds what may hang behind a word: the full stop of an abbreviation, *,-* and *%*, a hyphen, an apostrophe.
    fn with_tail(&self, at: usize, part: usize, end: usize) -> usize {
        let rest = &self.text[end..];
        let mut next = rest.chars();
        let (mark, after) = (next.next(), next.next());
        if mark == Some('.') && after != Some('.') && self.is_abbreviation(at, part, end) {
            return end + 1;
        }
        if self.parts_words() {
            let breaks_off = mark == Some('-')
                && after.is_none_or(|c| c.is_whitespace() || ",?.!—–".contains(c))
                && is_fragment(&self.text[at..end]);
            return end + usize::from(breaks_off);
        }
        let is_number = self.text[..end].ends_with(|c: char| c.is_ascii_digit());
        match mark {
            Some('%') if is_number => end + 1,
            Some(',') if is_number && after == Some('-') => end + 2,
            Some('-') if !is_number && after.is_none_or(|c| c.is_whitespace() || ",)/".contains(c)) => {
                end + 1
            }
            Some(m @ ('\'' | '’'))
                if !self.single_open
                    && self.text[..end].ends_with(['s', 'x', 'z'])
                    && after.is_some_and(char::is_whitespace) =>
            {
                end + m.len_utf8()
            }
            _ => end,
        }
    }

    /// True when the full stop at `end` belongs to the word from `at`.
    fn is_abbreviation(&self, at: usize, part: usize, end: usize) -> bool {
        let word = &self.text[at..end];
        let next = &self.text[end + 1..];
        if word.starts_with(char::is_uppercase) && word.chars().nth(1).is_none() {
            return self.is_initial(at, end);
        }
        // *De VS.* is no *vs.*, *de BV.* no *bv.*
        if word.chars().all(char::is_uppercase) {
            return false;
        }
        let goes_on = || {
            let next = next.trim_start().chars().next();
            next.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit() || matches!(c, ',' | ';' | '('))
        };
        if has(self.rules.doubtful, word) {
            return goes_on();
        }
        if has(self.rules.titles, word) || has(self.rules.abbreviations, word) {
            return true;
        }
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return self.is_list_number(word, next);
        }
        part > at && is_dotted(word)
    }

    /// A single capital before a full stop: an initial, unless a sentence starts behind it. Before a word that
    /// surnames start with as well (*J. De Vries*) it takes a word in small letters, which names something
    /// (*vitamine C. De rest*), to tell.
    fn is_initial(&self, at: usize, end: usize) -> bool {
        let next = self.text[end + 1..].trim_start();
        let word = &next[..run(next, char::is_alphanumeric, 24)];
        let starts = word.starts_with(char::is_uppercase) && has(self.rules.starters, word);
        let previous = self.tokens.last().filter(|t| t.span.end as usize + 1 == at);
        let letter = previous.and_then(|t| t.span.of(self.text).chars().next());
        let names = letter.is_some_and(char::is_lowercase);
        let follows = letter.is_some_and(char::is_alphabetic);
        !next.is_empty() && !(starts && (names || (follows && !has(self.rules.particles, word))))
    }

    /// The number before an item of a list: *3. Iran* at the start of a line.
    fn is_list_number(&self, word: &str, next: &str) -> bool {
        self.tokens.is_empty() && word.len() <= 3 && next.starts_with(char::is_whitespace)
    }

    /// Keeps up whether a single quote is open, so that its end is not taken for an apostrophe.
    fn note_quote(&mut self, at: usize, first: char) {
        if matches!(first, '\'' | '‘' | '’' | '`') {
            self.single_open = at == self.chunk || self.text[..at].ends_with(is_opener);
        }
    }
}

/// What parts tokens: white space, and at the edges of a word what has no width, a stray byte order mark included.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Letters, digits, marks that combine with them, and what is invisible between them.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || is_combining(c)
}

pub(super) fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

fn is_opener(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '"' | '“' | '„' | '«' | '‹' | '‘' | '\'' | '/')
}

/// True for the beginning of a word that was broken off, *th-*: a letter, or some without a vowel.
fn is_fragment(word: &str) -> bool {
    const LONGEST: usize = 4;
    let is_vowel = |c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    word.len() <= LONGEST
        && word.chars().all(char::is_alphabetic)
        && (word.chars().nth(1).is_none()
            || (word.chars().skip(1).all(char::is_lowercase) && !word.to_lowercase().contains(is_vowel)))
}

/// True when the text starts with *n't*, the end of a contraction.
fn is_not_clitic(text: &str) -> bool {
    let mut chars = text.chars();
    matches!(chars.next(), Some('n' | 'N'))
        && chars.next().is_some_and(is_apostrophe)
        && matches!(chars.next(), Some('t' | 'T'))
        && !chars.next().is_some_and(char::is_alphanumeric)
}
