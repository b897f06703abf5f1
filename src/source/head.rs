//! What stands above the text of a `.txt` or `.md` file: front matter, or the words `date 2022-10`.

/// Metadata as the file words it, and where the text starts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) title: Option<String>,
    pub(super) published: Option<String>,
    /// `published` stood in the words at the start, not in front matter.
    pub(super) is_dated_by_opening: bool,
    pub(super) publisher: Option<String>,
    pub(super) url: Option<String>,
    pub(super) language: Option<String>,
    /// The byte at which the text starts.
    pub(super) end: usize,
    /// Front matter was opened and never closed.
    pub(super) is_open: bool,
}

/// Reads the head of a text.
pub(super) fn head(text: &str) -> Head {
    let mut head = front_matter(text);
    let (date, length) = date_words(&text[head.end..]);
    if let Some(date) = date {
        head.is_dated_by_opening = head.published.is_none();
        head.published.get_or_insert(date);
        head.end += length;
    }
    head
}

/// Flat `key: value` lines between two lines of `---`, as YAML has them.
fn front_matter(text: &str) -> Head {
    // Nobody writes more; so a text that merely starts with a rule is not searched to its end.
    const MOST_LINES: usize = 200;
    let mut head = Head::default();
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|l| l.trim_end() == "---" && l.ends_with('\n')) else {
        return head;
    };
    let mut at = first.len();
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in lines.take(MOST_LINES) {
        at += line.len();
        if matches!(line.trim_end(), "---" | "...") {
            fields.into_iter().for_each(|(key, value)| head.set(&key, &value));
            head.end = at;
            return head;
        }
        match line.split_once(':') {
            Some((key, value)) if !line.starts_with([' ', '\t', '#', '-']) => {
                fields.push((key.trim().to_lowercase(), value.trim().to_owned()));
            }
            // A value that goes on, indented, on the next line.
            _ => {
                if let (Some((_, value)), true) = (fields.last_mut(), line.starts_with([' ', '\t'])) {
                    if matches!(value.as_str(), ">" | "|" | ">-" | "|-") {
                        value.clear();
                    }
                    let space = if value.is_empty() { "" } else { " " };
                    *value = format!("{value}{space}{}", line.trim());
                }
            }
        }
    }
    head.is_open = true;
    head
}

impl Head {
    fn set(&mut self, key: &str, value: &str) {
        let field = match key {
            "title" => &mut self.title,
            "published" | "date" => &mut self.published,
            "publisher" => &mut self.publisher,
            "url" => &mut self.url,
            "lang" | "language" => &mut self.language,
            _ => return,
        };
        let value = scalar(value);
        if field.is_none() && !value.is_empty() {
            *field = Some(value);
        }
    }
}

/// A YAML scalar: quotes undone, a comment behind it left out; `~` and `null` are nothing.
fn scalar(value: &str) -> String {
    if let Some(rest) = value.strip_prefix('"') {
        let mut out = String::new();
        let mut chars = rest.chars();
        while let Some(c) = chars.next() {
            match c {
                '"' => break,
                '\\' => match chars.next() {
                    Some('n' | 't') => out.push(' '),
                    Some(c) => out.push(c),
                    None => {}
                },
                _ => out.push(c),
            }
        }
        return out;
    }
    if let Some(rest) = value.strip_prefix('\'') {
        let mut out = String::new();
        let mut chars = rest.chars().peekable();
        while let Some(c) = chars.next() {
            if c == '\'' && chars.next_if_eq(&'\'').is_none() {
                break;
            }
            out.push(c);
        }
        return out;
    }
    let bare = value.split(" #").next().unwrap_or_default().trim();
    if matches!(bare, "~" | "null") || bare.starts_with('#') { String::new() } else { bare.to_owned() }
}

/// The date of `date 2022-10 Iran heeft …`, and the bytes up to the text.
pub(super) fn date_words(text: &str) -> (Option<String>, usize) {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let Some(rest) = start.get(..4).filter(|w| w.eq_ignore_ascii_case("date")).map(|_| &start[4..]) else {
        return (None, 0);
    };
    let value = rest.strip_prefix(':').unwrap_or(rest).trim_start_matches([' ', '\t']);
    let length = value.bytes().take_while(|b| b.is_ascii_digit() || *b == b'-').count();
    let (date, after) = (value[..length].trim_end_matches('-'), &value[length..]);
    let is_date =
        date.len() >= 4 && value.len() < rest.len() && date.bytes().take(4).all(|b| b.is_ascii_digit());
    // "date 2022 was …" in running English has no other form; "date 2022/10" is left alone.
    if !is_date || after.starts_with(['/', '.', ',', '_']) {
        return (None, 0);
    }
    let body = after.trim_start();
    (Some(date.to_owned()), text.len() - body.len())
}

/// The first heading of a Markdown text: `# Title`.
pub(super) fn markdown_title(text: &str) -> Option<String> {
    const MOST_LINES: usize = 50;
    let line = text.lines().take(MOST_LINES).find_map(|l| l.strip_prefix("# "))?;
    let title = line.trim().trim_end_matches('#').trim_end();
    (!title.is_empty()).then(|| title.to_owned())
}
