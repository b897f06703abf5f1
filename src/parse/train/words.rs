//! A list of present-day Dutch nouns and adjectives (`models/words_nl.tsv`), for what a treebank of the 1970s has not seen: *asiel*,
//! *drone*, *luchtafweer*. Four columns: `N` or `A`, the word, its plural or inflected form (`-`: none; `=`: it is one itself), and
//! the article of a noun.

/// What a word of the list is, as a bit above those of verbs' forms, with the treebank's tags for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) bit: u16,
    pub(super) upos: &'static str,
    pub(super) xpos: &'static [&'static str],
}

const DE: Kind = Kind { bit: 1 << 8, upos: "NOUN", xpos: &["N|soort|ev|basis|zijd|stan"] };
const HET: Kind = Kind { bit: 1 << 9, upos: "NOUN", xpos: &["N|soort|ev|basis|onz|stan"] };
const PLURAL: Kind = Kind { bit: 1 << 10, upos: "NOUN", xpos: &["N|soort|mv|basis"] };
const BARE: Kind =
    Kind { bit: 1 << 11, upos: "ADJ", xpos: &["ADJ|vrij|basis|zonder", "ADJ|prenom|basis|zonder"] };
const INFLECTED: Kind = Kind { bit: 1 << 12, upos: "ADJ", xpos: &["ADJ|prenom|basis|met-e|stan"] };

/// Form, kind and lemma of each word of the list.
pub(super) fn read(list: &str) -> Vec<(&str, Kind, &str)> {
    let mut out = Vec::new();
    for line in list.lines().filter(|l| !l.starts_with('#')) {
        let [kind, word, second, article] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let other = Some(second).filter(|s| !matches!(*s, "-" | "="));
        match kind {
            "N" if second == "=" => out.push((word, PLURAL, word)),
            "N" => {
                out.extend(article.contains("de").then_some((word, DE, word)));
                out.extend(article.contains("het").then_some((word, HET, word)));
                out.extend(other.map(|plural| (plural, PLURAL, word)));
            }
            "A" => {
                out.push((word, BARE, word));
                out.extend(other.map(|inflected| (inflected, INFLECTED, word)));
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_its_kind_and_its_lemma() {
        let list = "# kind\tword\tsecond\tarticle\nN\tdrone\tdrones\tde\nN\tasiel\t-\thet\nA\tnucleair\tnucleaire\t-\nN\thersenen\t=\tde\n";
        assert_eq!(
            read(list),
            [
                ("drone", DE, "drone"),
                ("drones", PLURAL, "drone"),
                ("asiel", HET, "asiel"),
                ("nucleair", BARE, "nucleair"),
                ("nucleaire", INFLECTED, "nucleair"),
                ("hersenen", PLURAL, "hersenen"),
            ]
        );
    }
}
