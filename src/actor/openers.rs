//! Names that open a sentence and were taken for adverbs: *Unilever dropped the plan*. A verb without a subject, and the lexicon, tell.

use crate::base::Lang;
use crate::parse::{Tree, Upos};

use super::{ActorType, Lexicon};

/// Makes the first word of a sentence the subject of its verb where the lexicon knows it by that name and the verb has none.
pub(super) fn mend(tree: &mut Tree, text: &str, lexicon: &Lexicon, lang: Lang) {
    let Some(word) = (0..tree.words.len().min(3)).find(|&i| tree.words[i].upos != Upos::Punct) else {
        return;
    };
    let w = &tree.words[word];
    let capital = w.form(text).starts_with(char::is_uppercase);
    if w.upos != Upos::Adv || w.relation() != "advmod" || !capital {
        return;
    }
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| v > word && tree.words[v].upos == Upos::Verb)
    else {
        return;
    };
    let subject = |i: usize| {
        tree.words[i].head == Some(verb as u32)
            && matches!(tree.words[i].relation(), "nsubj" | "csubj" | "expl")
    };
    if (0..tree.words.len()).any(subject) {
        return;
    }
    let Some((1, senses)) = lexicon.longest(&[w.form(text)], lang) else { return };
    let acts =
        |kind: ActorType| matches!(kind, ActorType::Country | ActorType::Company | ActorType::Organisation);
    if senses.first().is_some_and(|s| !s.common && acts(s.entry.kind)) {
        let w = &mut tree.words[word];
        (w.upos, w.deprel) = (Upos::Propn, "nsubj");
    }
}
