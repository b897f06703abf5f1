//! The examples of all relations in any order, cut short and with words left out: whatever stands beside a sentence, it is read, and
//! what is claimed re-slices.

use std::fs;
use std::path::Path;

use graaf::base::Lang;

use crate::told::claims;

/// How many texts are made of them in each language.
const TEXTS: usize = 1500;

/// The sentences of `schema/relations`, as their lines `text = "…"` have them.
fn examples(language: &str) -> Vec<String> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/relations");
    let mut files: Vec<_> =
        fs::read_dir(dir).expect("the relations").map(|f| f.expect("a file").path()).collect();
    files.sort();
    let mut found = Vec::new();
    for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "toml")) {
        let frames: toml::Table = fs::read_to_string(file).expect("text").parse().expect("TOML");
        for part in ["yields", "rejects"] {
            let all = frames.get(part).and_then(|p| p.as_array()).into_iter().flatten();
            let ours = all.filter(|e| e.get("lang").and_then(|l| l.as_str()).unwrap_or("nl") == language);
            found.extend(ours.filter_map(|e| Some(e.get("text")?.as_str()?.to_owned())));
        }
    }
    found
}

/// Numbers that look like chance and are the same in every run: Knuth's multiplier for 64 bits.
struct Mix(u64);

impl Mix {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n.max(1)
    }

    /// A sentence as it is, cut short, or with words left out.
    fn spoilt(&mut self, sentence: &str) -> String {
        let words: Vec<&str> = sentence.trim_end_matches('.').split(' ').collect();
        let kept = match self.below(4) {
            0 => words[..1 + self.below(words.len())].to_vec(),
            1 => words.iter().copied().filter(|_| self.below(10) > 0).collect(),
            _ => words,
        };
        kept.join(" ") + "."
    }
}

#[test]
fn any_sentences_beside_each_other_are_read() {
    for (language, lang) in [("nl", Lang::Nl), ("en", Lang::En)] {
        let all = examples(language);
        assert!(all.len() > 300, "{language}: {} examples", all.len());
        let mut mix = Mix(1);
        for _ in 0..TEXTS {
            let mut sentences = Vec::new();
            for _ in 0..2 + mix.below(3) {
                let sentence = &all[mix.below(all.len())];
                sentences.push(mix.spoilt(sentence));
            }
            let text = sentences.join(" ");
            for claim in claims(&text, lang, "2024-05") {
                let (start, end) = (claim.evidence.start as usize, claim.evidence.end as usize);
                assert_eq!(text.get(start..end), Some(claim.evidence.quote.as_str()), "{text}");
            }
        }
    }
}
