//! Names of several words of which the last stands before a hyphen: *Goldman Sachs-analist*, *Sinn Féin-leider*.

use crate::base::Lang;
use crate::parse::{Tree, Upos};

use super::scene::is_capital;
use super::{Lexicon, Sense};

/// Words that such a name may have before the one with the hyphen.
pub(crate) const PREFIX_WORDS: usize = 3;

/// The readings of the name that begins with these words, and how many stand before the one with the hyphen.
pub(crate) fn name_before_hyphen(
    forms: &[&str],
    lexicon: &Lexicon,
    lang: Lang,
) -> Option<(usize, Vec<Sense>)> {
    if lang != Lang::Nl || !is_capital(forms.first()?) {
        return None;
    }
    (1..=PREFIX_WORDS.min(forms.len() - 1)).find_map(|before| {
        let (part, noun) = forms[before].split_once('-')?;
        if !is_capital(part) || !noun.starts_with(char::is_lowercase) {
            return None;
        }
        let whole: Vec<&str> = forms[..before].iter().copied().chain([part]).collect();
        let (n, senses) = lexicon.longest(&whole, lang)?;
        (n == whole.len()).then_some((before, senses))
    })
}

/// Hangs the first words of such a name from the one with the hyphen.
pub(super) fn mend(tree: &mut Tree, text: &str, lexicon: &Lexicon, first: usize) {
    let w = &tree.words[first];
    if w.upos != Upos::Propn || first + 1 >= tree.words.len() {
        return;
    }
    let until = tree.words.len().min(first + PREFIX_WORDS + 1);
    if !(first + 1..until).any(|i| tree.words[i].form(text).contains('-')) {
        return;
    }
    let forms: Vec<&str> = (first..until).map(|i| tree.words[i].form(text)).collect();
    let Some((before, _)) = name_before_hyphen(&forms, lexicon, Lang::Nl) else { return };
    let noun = first + before;
    if tree.words[noun].head == Some(first as u32) {
        // The parser took the first word for the head of all.
        (tree.words[noun].head, tree.words[noun].deprel) = (tree.words[first].head, tree.words[first].deprel);
        let above = |w: &crate::parse::Word| w.head == Some(first as u32);
        tree.words.iter_mut().filter(|w| above(w)).for_each(|w| w.head = Some(noun as u32));
    } else if tree.is_below(noun, first) {
        return;
    }
    (tree.words[first].head, tree.words[first].deprel) = (Some(noun as u32), "nmod:poss");
    for i in first + 1..noun {
        (tree.words[i].head, tree.words[i].deprel) = (Some(first as u32), "flat");
    }
}
