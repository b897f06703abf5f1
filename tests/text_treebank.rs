//! How well tokens and sentences agree with the development treebanks, where the checkout has them beside it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use graaf::base::Lang;
use graaf::text::sentences;

/// A treebank as running text, with the byte spans of its tokens and sentences.
#[derive(Default)]
struct Gold {
    text: String,
    tokens: Vec<(usize, usize)>,
    sentences: Vec<(usize, usize)>,
}

impl Gold {
    /// Reads the sentences whose comments hold `part`. Joins tokens by what `SpaceAfter` says and sentences by a space; with `lines`, one that has no closing
    /// punctuation (a heading, a signature) gets a line of its own, as in print. A word of several tokens counts as these
    /// when their forms join to it, else as one.
    fn read(conllu: &str, part: &str, lines: bool) -> Self {
        let mut gold = Gold::default();
        for sentence in conllu.split("\n\n").filter(|s| !s.trim().is_empty() && s.contains(part)) {
            gold.sentence(sentence, lines);
        }
        gold
    }

    fn sentence(&mut self, block: &str, lines: bool) {
        let rows: Vec<Vec<&str>> =
            block.lines().filter(|l| !l.starts_with('#')).map(|l| l.split('\t').collect()).collect();
        let start = self.text.len();
        let mut space = false;
        let mut inside = 0;
        let mut at = 0;
        for (i, row) in rows.iter().enumerate() {
            let (id, form) = (row[0], row[1]);
            if id.contains('.') {
                continue;
            }
            let glued = row[9].contains("SpaceAfter=No");
            if let Some((from, to)) = id.split_once('-') {
                self.space(space, start);
                at = self.text.len();
                self.text.push_str(form);
                let count = to.parse::<usize>().unwrap() - from.parse::<usize>().unwrap() + 1;
                let parts: Vec<&str> = rows[i + 1..=i + count].iter().map(|r| r[1]).collect();
                inside = if parts.concat() == form { count } else { usize::MAX - count + 1 };
                if inside > usize::MAX / 2 {
                    self.tokens.push((at, self.text.len()));
                }
                space = !glued;
            } else if inside > usize::MAX / 2 {
                inside = inside.wrapping_add(1);
            } else if inside > 0 {
                self.tokens.push((at, at + form.len()));
                at += form.len();
                inside -= 1;
            } else {
                self.space(space, start);
                let from = self.text.len();
                self.text.push_str(form);
                self.tokens.push((from, self.text.len()));
                space = !glued;
            }
        }
        self.sentences.push((start, self.text.len()));
        let is_closed =
            self.text.trim_end_matches(['"', '\'', '”', '’', ')', ']']).ends_with(['.', '!', '?', '…']);
        self.text.push_str(if lines && !is_closed { "\n\n" } else { " " });
    }

    fn space(&mut self, space: bool, start: usize) {
        if space && self.text.len() > start {
            self.text.push(' ');
        }
    }
}

/// F1 in hundredths of a per cent.
fn f1(gold: &[(usize, usize)], found: &[(usize, usize)]) -> usize {
    let both = found.iter().filter(|s| gold.binary_search(s).is_ok()).count();
    20_000 * both / (gold.len() + found.len()).max(1)
}

fn measure(lang: Lang, part: &str, lines: bool, token_floor: usize, sentence_floor: usize) {
    let path = format!("../shared/treebank/{}-dev.conllu", lang.code());
    if !Path::new(&path).exists() {
        println!("skipped: {path} is not there");
        return;
    }
    let gold = Gold::read(&fs::read_to_string(&path).unwrap(), part, lines);
    let found = sentences(&gold.text, lang);
    let pair = |s: graaf::base::Span| (s.start as usize, s.end as usize);
    let tokens: Vec<_> = found.iter().flat_map(|s| &s.tokens).map(|t| pair(t.span)).collect();
    let spans: Vec<_> = found.iter().map(|s| pair(s.span)).collect();
    let (t, s) = (f1(&gold.tokens, &tokens), f1(&gold.sentences, &spans));
    let how = if lines { " with lines" } else { "" };
    println!(
        "{path} {part}{how}: tokens F1 {}.{:02}, sentences F1 {}.{:02}",
        t / 100,
        t % 100,
        s / 100,
        s % 100
    );
    if std::env::var_os("SHOW").is_some() {
        show(&gold, &gold.tokens, &tokens, "token");
        show(&gold, &gold.sentences, &spans, "sentence");
    }
    assert!(t >= token_floor && s >= sentence_floor, "tokens {t}, sentences {s}");
}

/// Prints where gold and found differ.
fn show(gold: &Gold, want: &[(usize, usize)], found: &[(usize, usize)], what: &str) {
    let mut out = String::new();
    for (sign, a, b) in [('-', want, found), ('+', found, want)] {
        for s in a.iter().filter(|s| b.binary_search(s).is_err()) {
            let from = gold.text[..s.0].char_indices().rev().nth(12).map_or(0, |(i, _)| i);
            let to = gold.text[s.1..].char_indices().nth(12).map_or(gold.text.len(), |(i, _)| s.1 + i);
            let _ = writeln!(
                out,
                "{:8} {what} {sign} {} ⟦{}⟧ {}",
                s.0,
                &gold.text[from..s.0],
                &gold.text[s.0..s.1],
                &gold.text[s.1..to]
            );
        }
    }
    println!("{out}");
}

#[test]
fn dutch_tokens_and_sentences_agree_with_alpino() {
    measure(Lang::Nl, "", false, 9980, 9850);
    measure(Lang::Nl, "", true, 9980, 9850);
}

#[test]
fn english_tokens_and_sentences_agree_with_ewt_and_gum() {
    // Joined by spaces, mail heads and signatures run into each other: no punctuation parts them.
    measure(Lang::En, "", false, 9900, 7000);
    measure(Lang::En, "", true, 9900, 9000);
    measure(Lang::En, "GUM_news", true, 9900, 9000);
}
