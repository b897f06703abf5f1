//! Participles and adjectives that name people: *de gevangenen*, *een afgevaardigde*, *de gewonden*.

use super::tree::{Tree, Upos};

/// Makes nouns of the words that the Lassy treebank keeps verbs and adjectives because of how they are formed (`WW|vd|nom`, lemma *vangen*;
/// `ADJ|nom` in the plural): in a text they are people who do and undergo things, and no event. The lemma is what a dictionary
/// has: *gevangene*. Singular adjectives (*het beste*) stay what they are.
pub fn nominalise(tree: &mut Tree, text: &str) {
    for word in &mut tree.words {
        let plural = word.xpos.ends_with("|mv-n");
        let participle = word.xpos.starts_with("WW|vd|nom") || word.xpos.starts_with("WW|od|nom");
        let adjective = plural && word.xpos.starts_with("ADJ|nom");
        if !(participle || adjective) {
            continue;
        }
        let form = word.form(text).to_lowercase();
        let lemma = if plural { form.strip_suffix('n').unwrap_or(&form) } else { &form };
        (word.lemma, word.seams, word.upos) = (lemma.to_owned(), 0, Upos::Noun);
        (word.xpos, word.feats) = if plural {
            ("N|soort|mv|basis", "Number=Plur")
        } else {
            ("N|soort|ev|basis|zijd|stan", "Gender=Com|Number=Sing")
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;
    use crate::parse::Analyser;
    use crate::text;

    fn lemma_and_tag(sentence: &str, form: &str) -> (String, Upos) {
        let cut = text::sentences(sentence, Lang::Nl);
        let mut tree = Analyser::new(Lang::Nl).analyse(sentence, &cut[0]);
        nominalise(&mut tree, sentence);
        let word = tree.words.iter().find(|w| w.form(sentence) == form).unwrap();
        (word.lemma.clone(), word.upos)
    }

    #[test]
    fn people_named_by_what_befell_them_are_nouns() {
        for (sentence, form, lemma) in [
            ("Rusland liet honderd gevangenen vrij.", "gevangenen", "gevangene"),
            ("De afgevaardigden van Iran kwamen bijeen.", "afgevaardigden", "afgevaardigde"),
            ("De gewonden werden naar het ziekenhuis gebracht.", "gewonden", "gewonde"),
            ("De politie hield drie verdachten aan.", "verdachten", "verdachte"),
        ] {
            assert_eq!(lemma_and_tag(sentence, form), (lemma.to_owned(), Upos::Noun), "{sentence}");
        }
    }

    #[test]
    fn participles_before_nouns_and_in_verbs_stay_verbs() {
        for (sentence, form) in [
            ("De gevangen soldaten keerden terug.", "gevangen"),
            ("De politie heeft de man gearresteerd.", "gearresteerd"),
            ("Zij verdachten de minister van fraude.", "verdachten"),
            ("Het was het beste voor Europa.", "beste"),
        ] {
            assert_ne!(lemma_and_tag(sentence, form).1, Upos::Noun, "{sentence}");
        }
    }
}
