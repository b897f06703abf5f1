//! A dependency tree as people read it.

use std::fmt::Write as _;

use crate::parse::Tree;

/// A word with everything that hangs from it.
struct Row {
    branch: String,
    word: usize,
}

/// Columns for the words, at most.
const WIDEST: usize = 60;

/// The tree, a word a line in the order of the text among sisters, heads above what hangs from them; parts of speech
/// and relations in columns.
pub(super) fn draw(text: &str, tree: &Tree) -> String {
    let mut rows = Vec::new();
    if let Some(root) = tree.root() {
        grow(tree, root, String::new(), String::new(), &mut rows);
    }
    let label = |row: &Row| format!("{}{}", row.branch, tree.words[row.word].form(text));
    // Wider than a line helps nobody, and formats stop at 65,535.
    let width = rows.iter().map(|row| label(row).chars().count()).max().unwrap_or(0).min(WIDEST);
    let mut out = String::new();
    for row in &rows {
        let word = &tree.words[row.word];
        let line =
            format!("{:width$}  {:5}  {:12}  {}", label(row), word.upos.as_str(), word.deprel, word.lemma);
        let _ = writeln!(out, "  {}", line.trim_end());
    }
    out
}

/// Lists a word and what hangs from it. A stack of its own, not the thread's: trees of odd texts can be deep.
fn grow(tree: &Tree, root: usize, branch: String, below: String, rows: &mut Vec<Row>) {
    let mut stack = vec![(root, branch, below)];
    while let Some((word, branch, below)) = stack.pop() {
        let children: Vec<usize> = tree.children(word).collect();
        for (i, &child) in children.iter().enumerate().rev() {
            let last = i + 1 == children.len();
            let (joint, pipe) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            stack.push((child, format!("{below}{joint}"), format!("{below}{pipe}")));
        }
        rows.push(Row { branch, word });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Span;
    use crate::parse::{Upos, Word};

    #[test]
    fn heads_stand_above_what_hangs_from_them() {
        let text = "Iran levert drones aan Rusland";
        let word = |from: usize, to: usize, upos, head, deprel| Word {
            span: Span::new(from, to),
            lemma: text[from..to].to_lowercase(),
            seams: 0,
            upos,
            xpos: "",
            feats: "",
            head,
            deprel,
            name: None,
        };
        let tree = Tree {
            words: vec![
                word(0, 4, Upos::Propn, Some(1), "nsubj"),
                word(5, 11, Upos::Verb, None, "root"),
                word(12, 18, Upos::Noun, Some(1), "obj"),
                word(19, 22, Upos::Adp, Some(4), "case"),
                word(23, 30, Upos::Propn, Some(1), "obl"),
            ],
        };
        let want = "  levert      VERB   root          levert
  ├─ Iran     PROPN  nsubj         iran
  ├─ drones   NOUN   obj           drones
  └─ Rusland  PROPN  obl           rusland
     └─ aan   ADP    case          aan
";
        assert_eq!(draw(text, &tree), want);
    }
}
