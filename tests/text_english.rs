//! English text and what it is cut into: tokens between bars, one sentence a line.

use graaf::base::Lang;
use graaf::text::sentences;

fn cut(text: &str) -> String {
    let lines = sentences(text, Lang::En)
        .into_iter()
        .map(|s| s.tokens.iter().map(|t| t.span.of(text)).collect::<Vec<_>>().join("|"));
    lines.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check(rows: &[(&str, &str)]) {
    for (text, want) in rows {
        assert_eq!(cut(text), *want, "{text}");
    }
}

#[test]
fn contractions_and_possessives_come_apart() {
    check(&[
        ("They don't, can't and won't.", "They|do|n't|,|ca|n't|and|wo|n't|."),
        ("It’s Iran's, he'll say", "It|’s|Iran|'s|,|he|'ll|say"),
        ("We cannot; I'm gonna go", "We|can|not|;|I|'m|gon|na|go"),
        ("the workers' union of O'Neill", "the|workers|'|union|of|O'Neill"),
        ("the U.S.'s role in the '90s", "the|U.S.|'s|role|in|the|'90s"),
    ]);
}

#[test]
fn hyphens_and_slashes_part_words_but_not_prefixes() {
    check(&[
        ("a 62-year-old ex-president", "a|62|-|year|-|old|ex-president"),
        ("the U.S.-led anti-war bloc", "the|U.S.|-|led|anti-war|bloc"),
        ("al-Shabaab and/or 2015-2018", "al|-|Shabaab|and|/|or|2015|-|2018"),
        ("Kim Jong-un, Moon Jae-in, Moscow-led", "Kim|Jong-un|,|Moon|Jae-in|,|Moscow|-|led"),
        ("on 12/26/2004 or 2022-10-18", "on|12/26/2004|or|2022-10-18"),
    ]);
}

#[test]
fn amounts_and_units_come_apart() {
    check(&[
        ("$5bn, US$2,000 and 5% at 10pm", "$|5|bn|,|US|$|2,000|and|5|%|at|10|pm"),
        ("the 1960s and the 5th, 3.5km", "the|1960s|and|the|5th|,|3.5|km"),
    ]);
}

#[test]
fn abbreviations_end_a_sentence_only_before_a_plain_start() {
    check(&[
        ("Mr. Biden met Gen. Mark A. Milley.", "Mr.|Biden|met|Gen.|Mark|A.|Milley|."),
        ("It left the U.S. He stayed.", "It|left|the|U.S.\nHe|stayed|."),
        ("The U.S. Army left at 5 p.m. on Oct. 7.", "The|U.S.|Army|left|at|5|p.m.|on|Oct.|7|."),
        ("No. 5 said no. He left.", "No.|5|said|no|.\nHe|left|."),
        ("He works for Acme Inc. The firm denied it.", "He|works|for|Acme|Inc.\nThe|firm|denied|it|."),
    ]);
}

#[test]
fn quotations_keep_who_says_them() {
    check(&[
        ("“We won. We did,” he said.", "“|We|won|.\nWe|did|,|”|he|said|."),
        ("\"Never!\" Zelensky said.", "\"|Never|!|\"|Zelensky|said|."),
        ("He said \"No.\" She left.", "He|said|\"|No|.|\"\nShe|left|."),
        ("He left school. [27] She stayed.", "He|left|school|.|[|27|]\nShe|stayed|."),
    ]);
}
