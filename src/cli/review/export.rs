//! Reviewed sentences as gold.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::bail;

use super::super::view::said;
use super::super::{Outcome, print};
use crate::base::Lang;
use crate::claim::Claim;
use crate::gold::{Dates, GoldClaim, GoldSentence};
use crate::ledger::{self, Reviews, Segment};
use crate::text;
use crate::time::Basis;

/// Writes the sentences whose claims were all reviewed. A document that was reviewed as a whole keeps its order and the
/// sentences that give nothing; of others, each sentence is a text of its own.
pub(super) fn write(
    file: &Path,
    segments: &[Segment],
    reviews: &Reviews,
    lang: Lang,
) -> anyhow::Result<Outcome> {
    let gold: Vec<GoldSentence> = segments.iter().flat_map(|s| sentences(s, reviews)).collect();
    if gold.iter().all(|s| s.claims.is_empty()) && reviews.is_empty() {
        bail!(
            "{}",
            said(
                lang,
                "no claim was reviewed yet, so there is nothing to write; `graaf review` asks",
                "er is nog geen bewering beoordeeld, dus er valt niets te schrijven; `graaf review` vraagt ernaar"
            )
        );
    }
    let mut lines = Vec::new();
    for sentence in &gold {
        serde_json::to_writer(&mut lines, sentence)?;
        lines.push(b'\n');
    }
    if file == Path::new("-") {
        return print(&lines);
    }
    ledger::replace(file, &lines)?;
    let (sentences, claims) = (gold.len(), gold.iter().map(|s| s.claims.len()).sum::<usize>());
    let noun = |count, one, more| if count == 1 { one } else { more };
    let told = match lang {
        Lang::En => {
            let of = (noun(sentences, "sentence", "sentences"), noun(claims, "claim", "claims"));
            format!("{sentences} {}, {claims} {}; `graaf eval` measures on them", of.0, of.1)
        }
        Lang::Nl => {
            let of = (noun(sentences, "zin", "zinnen"), noun(claims, "bewering", "beweringen"));
            format!("{sentences} {}, {claims} {}; `graaf eval` meet erop", of.0, of.1)
        }
    };
    print(format!("{}: {told}\n", file.display()).as_bytes())
}

/// The sentences of a document that are gold. Claims stand as they were read, with the user's decisions on them.
fn sentences(segment: &Segment, reviews: &Reviews) -> Vec<GoldSentence> {
    let document = &segment.document;
    let read = |c: &&Claim| !c.is_other() && c.review.as_ref().is_none_or(|r| r.replaces.is_none());
    let own: Vec<&Claim> = segment.claims.iter().filter(read).collect();
    let open: BTreeSet<u32> =
        own.iter().filter(|c| reviews.of(&c.id).is_none()).map(|c| c.sentence).collect();
    let claimed: BTreeMap<u32, &str> = own.iter().map(|c| (c.sentence, c.evidence.quote.as_str())).collect();
    let all = text::sentences(&document.text, document.language);
    // A text that was not kept whole falls into other sentences.
    let whole = open.is_empty() && !own.is_empty() && all.len() == segment.sentences;
    let texts: Vec<(u32, &str)> = if whole {
        (0..).zip(all.iter().map(|s| s.span.of(&document.text))).collect()
    } else {
        claimed.into_iter().filter(|(index, _)| !open.contains(index)).collect()
    };
    let sentence = |(index, text): (u32, &str)| GoldSentence {
        id: format!("{}/{index}", document.id),
        document: whole.then(|| document.id.clone()),
        date: document.published.clone(),
        lang: Some(document.language),
        text: text.to_owned(),
        claims: segment.claims.iter().filter(|c| c.sentence == index && is_right(c)).map(claim).collect(),
    };
    texts.into_iter().map(sentence).collect()
}

/// What a person accepted, or put in the place of what was wrong.
fn is_right(claim: &Claim) -> bool {
    !claim.is_other() && claim.review.is_some() && !claim.is_rejected()
}

fn claim(c: &Claim) -> GoldClaim {
    let dated = c.when.as_ref().filter(|w| w.basis != Basis::Publication);
    GoldClaim {
        subject: vec![Some(c.subject.name.clone())],
        relation: vec![c.relation.clone()],
        object: vec![c.object.as_ref().map(|o| o.name.clone())],
        polarity: c.polarity,
        modality: c.modality,
        source: (!c.source.is_empty()).then(|| c.source.iter().map(|s| Some(s.name.clone())).collect()),
        hedged: c.hedged,
        when: dated.map(|w| Dates::One(w.edtf.clone())),
        when_text: dated.and_then(|w| w.text.clone()),
        goods: c.theme.as_ref().map(|t| t.text.clone()),
        r#where: c.place.as_ref().map(|p| p.name.clone()),
        required: true,
        note: None,
    }
}
