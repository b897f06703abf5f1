//! Text to tokens: one scan from left to right, looking a few characters ahead.

use crate::base::Span;

use super::Token;
use super::rules::{Joins, Rules, has};
use super::shape::{
    address, emoticon, is_dotted, is_exclaimed, is_name_end, is_number_code, punctuation, run,
};

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

pub(super) struct Scan<'a> {
    /// Ends where the block ends.
    pub(super) text: &'a str,
    pub(super) rules: &'a Rules,
    pub(super) tokens: Vec<Token>,
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
            // *1525 -1594* is a range.
            '-' if self.parts_words()
                && self.tokens.last().is_some_and(|t| t.span.of(self.text).ends_with(is_digit)) =>
            {
                None
            }
            '-' | '.' if opens && second.is_ascii_digit() => Some(1),
            '+' if opens && second.is_ascii_digit() && self.parts_words() => Some(1),
            '-' if opens && second.is_lowercase() && matches!(self.rules.joins, Joins::Together) => Some(1),
            '.' if opens || self.text[..at].ends_with(')') => {
                is_name_end(&rest[1..1 + run(&rest[1..], char::is_alphabetic, 6)]).then_some(1)
            }
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
    pub(super) fn parts_words(&self) -> bool {
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
            ',' if self.parts_words() => digits && self.joins_comma(start, at, next),
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

    /// True for the full stop of *gebied.De*: a small letter before it and, behind it, a capitalised word.
    fn is_missing_space(&self, part: usize, at: usize, next: usize) -> bool {
        let mut after = self.text[next..].chars();
        at - part >= 3
            && self.text[..at].ends_with(char::is_lowercase)
            && after.next().is_some_and(char::is_uppercase)
            && after.next().is_none_or(|c| c.is_lowercase() || c.is_whitespace() || is_apostrophe(c))
            && !has(self.rules.titles, &self.text[part..at])
            && !has(self.rules.abbreviations, &self.text[part..at])
            && !self.is_host_end(next)
    }

    /// True for the *Com* of *Newsfeed.Com*; of the shorter ones, *De* and *Me* are words.
    fn is_host_end(&self, at: usize) -> bool {
        let word = &self.text[at..at + run(&self.text[at..], char::is_alphabetic, 4)];
        word.len() == 3 && is_name_end(word) && !has(self.rules.starters, word)
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
        let is_capital = self.text[at..].starts_with(char::is_uppercase);
        // *Acme Inc..* ends twice, *etc...* leaves open.
        let is_end = after != Some('.') || (is_capital && next.next() != Some('.') && self.parts_words());
        if mark == Some('.') && is_end && self.is_abbreviation(at, part, end) {
            return end + 1;
        }
        // *US$1.5 billion*, *A$ 20*: the country is part of the currency's sign.
        let is_money = mark == Some('$') && after.is_some_and(|c| c.is_ascii_digit() || c.is_whitespace());
        if is_money && end - at <= 3 && self.text[at..end].chars().all(char::is_uppercase) {
            return end + 1;
        }
        if self.parts_words() {
            let is_hanging =
                mark == Some('-') && after.is_none_or(|c| c.is_whitespace() || ",?.!—–".contains(c));
            let is_name = mark == Some('!') && is_exclaimed(&self.text[at..end]);
            return end + usize::from(is_name || (is_hanging && self.breaks_off(at, end)));
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
        // *(b. March 1952)*
        if matches!(word, "b" | "d" | "m" | "r") && self.parts_words() && self.text[..at].ends_with('(') {
            return true;
        }
        if word.starts_with(char::is_uppercase) && word.chars().nth(1).is_none() {
            return self.is_initial(at, end);
        }
        // *De VS.* is no *vs.*, *de BV.* no *bv.*; *ACME STEEL LTD.* is.
        if word.chars().all(char::is_uppercase) && !(self.parts_words() && self.is_shouted(at, end)) {
            return false;
        }
        let goes_on = || {
            // Latin, no other words: *(drones, etc.) fell*.
            let is_latin = matches!(word, "etc" | "al");
            let next = if is_latin { next.trim_start_matches(')') } else { next };
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

pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

fn is_opener(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '"' | '“' | '„' | '«' | '‹' | '‘' | '\'' | '/')
}

/// True when the text starts with *n't*, the end of a contraction.
fn is_not_clitic(text: &str) -> bool {
    let mut chars = text.chars();
    matches!(chars.next(), Some('n' | 'N'))
        && chars.next().is_some_and(is_apostrophe)
        && matches!(chars.next(), Some('t' | 'T'))
        && !chars.next().is_some_and(char::is_alphanumeric)
}
