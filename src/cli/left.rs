//! What is said of documents that a build takes out of the store.

use std::path::Path;

use super::say;
use crate::base::Lang;
use crate::ledger::{Build, Settled};

/// So many are named.
const NAMED: usize = 3;

/// Tells which documents of the last build are not among these any more, and what to do where none of them is: then
/// other documents were named, and perhaps both were meant. Gives the number of warnings.
pub(super) fn tell(store: &Build, settled: &Settled, dir: &Path, lang: Lang) -> usize {
    let (left, stays) = store.leaving(settled);
    if left.is_empty() {
        return 0;
    }
    let what = leaving(&left, lang);
    if stays {
        say::note(&what);
        return 0;
    }
    let dir = dir.display();
    let advice = match lang {
        Lang::En => format!(
            "nothing that {dir} held is among what was named now: a store holds what the last build names. To keep \
             both, name both (graaf build OLD NEW), or give one of them another --out"
        ),
        Lang::Nl => format!(
            "niets van wat er in {dir} stond is nu genoemd: een opslagmap bevat wat de laatste build noemt. Noem beide \
             om beide te houden (graaf build OUD NIEUW), of geef een van de twee een andere --out"
        ),
    };
    say::warning(lang, &format!("{what}; {advice}"));
    1
}

fn leaving(left: &[&str], lang: Lang) -> String {
    let names = left[..left.len().min(NAMED)].join(", ");
    let more = left.len().saturating_sub(NAMED);
    let names = match (more, lang) {
        (0, _) => names,
        (n, Lang::En) => format!("{names} and {n} more"),
        (n, Lang::Nl) => format!("{names} en nog {n}"),
    };
    match (left.len(), lang) {
        (1, Lang::En) => format!("1 document left the store, and its claims with it: {names}"),
        (n, Lang::En) => format!("{n} documents left the store, and their claims with them: {names}"),
        (1, Lang::Nl) => format!("1 document is uit de opslagmap verdwenen, met zijn beweringen: {names}"),
        (n, Lang::Nl) => {
            format!("{n} documenten zijn uit de opslagmap verdwenen, met hun beweringen: {names}")
        }
    }
}
