//! Which words stand between quotation marks: *hij* in a quotation is not who speaks, and a quotation between two
//! sentences of the article does not make them farther apart.

use crate::parse::Upos;
use crate::text::{Sentence, SentenceKind};

use super::scene::Scene;

/// Marks the quoted words of every scene. A quotation may run over sentences; the end of a paragraph ends it, so that
/// one mark too many spoils no more than that.
pub(super) fn mark(scenes: &mut [Scene], sentences: &[Sentence]) {
    let mut open = false;
    let mut paragraph = None;
    let mut depth = 0;
    for (i, scene) in scenes.iter_mut().enumerate() {
        let here = sentences.get(i).map(|s| s.paragraph);
        if here != paragraph {
            open = false;
            paragraph = here;
        }
        for word in 0..scene.len() {
            match scene.forms[word] {
                "“" | "„" | "‘" | "``" | ",," | "«" => open = true,
                "”" | "’" | "''" | "»" => open = false,
                "\"" => open = !open,
                _ => scene.quoted[word] = open,
            }
        }
        let heading = sentences.get(i).is_some_and(|s| s.kind == SentenceKind::Heading);
        let own = (0..scene.len()).any(|w| !scene.quoted[w] && scene.upos(w) != Upos::Punct);
        depth += usize::from(own && !heading);
        scene.depth = depth;
    }
}
