//! What is one token by its shape alone: addresses, file names, numbers, emoticons, runs of marks. Nothing here looks
//! further than a fixed number of characters, runs of one mark and addresses aside.

use super::token::{is_combining, is_word};

/// Ends of host names. What stands before is joined to them.
const DOMAINS: &[&str] = &[
    "ai", "app", "be", "biz", "blog", "ca", "ch", "cloud", "cn", "co", "com", "de", "edu", "es", "eu", "fm",
    "fr", "gov", "il", "info", "int", "io", "ir", "jp", "live", "ly", "me", "media", "mil", "net", "news",
    "nl", "online", "org", "ru", "shop", "site", "store", "tech", "today", "tv", "ua", "uk", "us", "world",
];

/// Ends of file names.
const EXTENSIONS: &[&str] = &[
    "asp", "aspx", "csv", "doc", "docx", "exe", "gif", "htm", "html", "jpeg", "jpg", "js", "json", "mp3",
    "mp4", "pdf", "php", "png", "ppt", "pptx", "py", "rtf", "txt", "wav", "xls", "xlsx", "xml", "zip",
];

/// Names that end in an exclamation mark.
const EXCLAIMED: [&str; 3] = ["Jeopardy", "Wham", "Yahoo"];

/// Bytes of the characters at the start of `text` that pass, at most `most` of them.
pub(super) fn run(text: &str, pass: impl Fn(char) -> bool, most: usize) -> usize {
    text.chars().take(most).take_while(|&c| pass(c)).map(char::len_utf8).sum()
}

/// True for what a host's or file's name ends in: *com*, *DOC*.
pub(super) fn is_name_end(word: &str) -> bool {
    const LONGEST: usize = 6;
    let is_in = |list: &[&str]| list.iter().any(|end| end.eq_ignore_ascii_case(word));
    word.len() <= LONGEST && (is_in(DOMAINS) || is_in(EXTENSIONS))
}

/// True for *Yahoo*, which an exclamation mark belongs to.
pub(super) fn is_exclaimed(name: &str) -> bool {
    EXCLAIMED.contains(&name)
}

/// The length of a web, mail or document address at the start of the text.
pub(super) fn address(text: &str) -> Option<usize> {
    const STARTS: [&str; 6] = ["http://", "https://", "ftp://", "www.", "mailto:", "doi:10."];
    let is_start = |s: &&&str| text.get(..s.len()).is_some_and(|t| t.eq_ignore_ascii_case(s));
    let Some(start) = STARTS.iter().find(is_start) else { return mail(text).or_else(|| named(text)) };
    let url = path(text);
    (url > start.len()).then_some(url)
}

/// True for a token that is the address of a page.
pub(super) fn is_web(token: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|start| token.starts_with(start))
}

/// The length of an address that is known to have begun, up to white space or a quote, closing marks aside.
fn path(text: &str) -> usize {
    let is_part = |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '"' | '“' | '”' | '»' | '’' | '‘');
    let mut url = &text[..text.find(|c| !is_part(c)).unwrap_or(text.len())];
    let has_bracket = url.contains('(');
    while let Some(c) = url.chars().next_back() {
        // *http://a.org/what-we-...*: shortened by who wrote it.
        if url.ends_with("-...") || url.ends_with("/...") {
            break;
        }
        if !matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | ']' | '}' | '…')
            && (c != ')' || has_bracket)
        {
            break;
        }
        url = &url[..url.len() - c.len_utf8()];
    }
    url.len()
}

/// The length of a mail address at the start of the text; dots may stand for what a list has left out.
fn mail(text: &str) -> Option<usize> {
    const LONGEST: usize = 64;
    let name = run(text, |c| c.is_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '%'), LONGEST);
    let host = text[name..].strip_prefix('@')?;
    let length = run(host, |c| c.is_alphanumeric() || matches!(c, '.' | '-'), LONGEST);
    let host = host[..length].trim_end_matches(['.', '-']);
    (text.starts_with(is_word) && host.contains('.')).then_some(name + 1 + host.len())
}

/// The length of a host's or file's name with a hyphen or a path: *open-data.org*, *nato.int/docs*, *plan-2.pdf*.
fn named(text: &str) -> Option<usize> {
    const LONGEST: usize = 64;
    if !text.starts_with(is_word) {
        return None;
    }
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '#' | '~');
    let name = text[..run(text, is_part, LONGEST)].trim_end_matches(|c: char| !c.is_alphanumeric());
    let (rest, end) = name.rsplit_once('.')?;
    // *soc.culture.dutch-speaking*
    let is_group = |part: &str| part.len() > 2 && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    if name.split('.').count() > 2 && name.contains('-') && name.split('.').all(is_group) {
        return Some(name.len());
    }
    if !is_name_end(end) || rest.contains("..") || rest.contains(".-") {
        return None;
    }
    let after = &text[name.len()..];
    let has_path =
        after.strip_prefix('/').is_some_and(|p| p.starts_with(|c: char| c.is_ascii_alphanumeric()));
    if has_path && rest.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')) {
        return Some(path(text));
    }
    rest.contains('-').then_some(name.len())
}

/// The length of an emoticon at the start of the text: *:-)*, *;P*, *^_^*.
pub(super) fn emoticon(text: &str) -> Option<usize> {
    let ends = |n: usize| !text[n..].starts_with(char::is_alphanumeric);
    if let Some(face) = ["^_^", "-_-", "<3"].into_iter().find(|f| text.starts_with(f)) {
        return ends(face.len()).then_some(face.len());
    }
    let face = text.strip_prefix([':', ';', '='])?;
    let has_nose = face.starts_with('-');
    let face = face.strip_prefix('-').unwrap_or(face);
    let mouth = face.chars().next()?;
    let is_mouth = match mouth {
        ')' | '(' | 'D' | 'P' | 'p' => true,
        'O' | 'o' | '/' | '|' | '\\' | '*' | ']' | '[' => has_nose || !text.starts_with('='),
        _ => false,
    };
    let more = run(face, |c| c == mouth, 8);
    let length = 1 + usize::from(has_nose) + more;
    (is_mouth && !(mouth == '/' && more > 1) && ends(length)).then_some(length)
}

/// Telephone numbers and dates, *555-0134* and *2022-10-18*, hold together; ranges and scores, *2015-2018*, come apart.
/// `left` and `right` are what stands around a hyphen between digits; `is_first` when no other hyphen came before.
pub(super) fn is_number_code(left: &str, right: &str, is_first: bool) -> bool {
    const MOST: usize = 8;
    let digits = run(right, |c| c.is_ascii_digit(), MOST);
    let goes_on =
        right[digits..].strip_prefix('-').is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()));
    !is_first || goes_on || (digits == 4 && matches!(left.len(), 1 | 3 | 5 | 7))
}

/// Short parts with full stops between, *o.a*, *J.P*, *U.S*, that are no address (*nu.nl*).
pub(super) fn is_dotted(word: &str) -> bool {
    const LONGEST: usize = 24;
    const DOMAINS: [&str; 9] = ["nl", "be", "com", "org", "net", "eu", "io", "tv", "uk"];
    if word.len() > LONGEST {
        return false;
    }
    let mut parts = word.split('.');
    let first = parts.next().unwrap_or_default().chars().count();
    let last = word.rsplit('.').next().unwrap_or_default();
    first <= 2
        && !(word.len() == first + 1 + last.len() && DOMAINS.contains(&last))
        && word.split('.').all(|p| p.chars().count() <= 4 && p.chars().all(char::is_alphabetic))
}

/// The length of the punctuation mark, or run of them, at the start of the text.
pub(super) fn punctuation(text: &str, first: char) -> usize {
    let all = |pass: fn(char) -> bool| text.find(|c| !pass(c)).unwrap_or(text.len());
    match first {
        '.' | '…' => match all(|c| matches!(c, '.' | '…')) {
            // *.?*, but *wait...* with a question mark behind it has two ends.
            1 => all(|c| matches!(c, '.' | '!' | '?')),
            dots => dots,
        },
        '!' | '?' => all(|c| matches!(c, '.' | '!' | '?')),
        '-' | '=' | '*' | '_' | '~' | '#' | '+' | '<' | '>' | '|' | '\u{2013}' | '\u{2014}' => {
            drawn(text, first)
        }
        '$' => all(|c| c == '$'),
        ',' if text.starts_with(",,") => 2,
        '\'' if text.starts_with("''") => 2,
        '`' if text.starts_with("``") => 2,
        '’' if text.starts_with("’’") => 2 * first.len_utf8(),
        _ => {
            let rest = &text[first.len_utf8()..];
            first.len_utf8() + rest.find(|c| !is_combining(c)).unwrap_or(rest.len())
        }
    }
}

/// The length of a run of one mark, or of a line or arrow drawn with several: *----==*, *->*.
fn drawn(text: &str, first: char) -> usize {
    const LEAST: usize = 4;
    let same = text.find(|c| c != first).unwrap_or(text.len());
    let is_drawn = |c: char| matches!(c, '-' | '=' | '*' | '_' | '~' | '+' | '<' | '>' | '|');
    let mixed = text.find(|c| !is_drawn(c)).unwrap_or(text.len());
    let is_arrow = mixed == 2 && matches!(&text[..2], "->" | "<-" | "=>" | "<=" | ">=");
    if is_drawn(first) && (is_arrow || (mixed >= LEAST && text[..mixed].contains(['-', '=', '~', '_']))) {
        mixed
    } else {
        same
    }
}
